import type { Entries, Entry, Role } from '../entry.js'

const weekdays = ['monday mon', 'tuesday tue tues', 'wednesday weds wednsday wensday', 'thursday thu thur thurs', 'friday fri', 'saturday saterday', 'sunday']
const shyWeekdays: ReadonlyArray<readonly [string, number]> = [['wed', 3], ['sat', 6], ['sun', 7]]
const months = ['january jan', 'february feb febuary', 'mar', 'april apr', '', 'june jun', 'july jul', 'august aug',
  'september sep sept', 'october oct', 'november nov', 'december dec']
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth']

const roles: ReadonlyArray<readonly [Role[], string]> = [
  [['at'], 'at|@|make it'],
  [['about'], 'around|about|approximately|approx|roughly|circa|nearly|almost'],
  [['on'], 'on'],
  [['in'], 'in|within|in less than|in about|in around|in under|in the next|within the next'],
  [['for'], 'for'],
  [['of'], 'of'],
  [['the'], 'the'],
  [['this'], 'this'],
  [['next'], 'next'],
  [['coming'], 'coming|upcoming|following'],
  [['final', 'gone'], 'last'],
  [['gone'], 'previous|yesterday\'s'],
  [['past', 'gone'], 'past'],
  [['past', 'after'], 'after'],
  [['to', 'before'], 'before'],
  [['before'], 'earlier than'],
  [['after'], 'no earlier than|not earlier than'],
  [['to', 'until'], 'to|till|til'],
  [['until'], 'until|by|no later than|not later than|through'],
  [['past', 'from'], 'from'],
  [['from', 'after'], 'starting|starting at|starting from|as of|any time after|anytime after|later than|not before'],
  [['between'], 'between'],
  [['and'], 'and|&'],
  [['or'], 'or'],
  [['half'], 'half|half a|half an'],
  [['quarter'], 'quarter|a quarter|quarter of an'],
  [['one'], 'a|an'],
  [['zero'], 'oh|ou'],
  [['am'], 'am|a.m|a.m.|a m|a . m|a . m .|a.m'],
  [['pm'], 'pm|p.m|p.m.|p m|p . m|p . m .'],
  [['clock'], 'o\'clock|oclock|o clock|o " clock|o ” clock|o “ clock|o `clock'],
  [['ordinalMark'], 'st|nd|rd|th'],
  [['ish'], 'ish|sharp|ampm'],
  [['hourMark'], 'h'],
  [['hence'], 'from now|from today|hence|later'],
  [['ago', 'gone'], 'ago'],
  [['every'], 'every|each'],
  [['not'], 'not|except|except for|excluding|other than|apart from|aside from|any day but|any other day but|every day but|all days but|any time but|anytime but|but not|but never|isn\'t|can\'t|cannot|don\'t want|won\'t|can\'t do|can\'t make|can\'t come|not available|busy'],
  [['instead'], 'instead of|rather than'],
  [['now'], 'now|right now|right away|immediately|as soon as possible|asap|straight away|at once'],
  [['weekend'], 'weekend|week end'],
  [['yesterday'], 'yesterday|the other day|last night|the day before yesterday|day before yesterday'],
  [['ignore'], 'good morning|good afternoon|good evening|good night|now and then|now that|24 / 7|24 - 7|until now|by now|from now on|sun screen|at first|at second hand|may i|may we|may be'],
  [['start'], 'beginning of|start of|the beginning of|the start of'],
  [['middle'], 'middle of|the middle of|mid'],
  [['final'], 'end of|the end of'],
  [['counted'], 'nights|people|persons|person|guests|guest|adults|adult|kids|children|dollars|dollar|usd|lbp|$|%|percent|stars|star|points|point|km|kms|kilometers|' +
    'rooms|room|bedrooms|meters|metres|times|tickets|places|seats|options|workers|cleaners|plumbers|floor|street|avenue|of us|pieces|windows|out of|liras|pounds|euros|€|k|x'],
  [['zone'], 'bst|gmt|utc|pst|pdt|est|edt|cst|cdt|cet|cest|ist|mst|mdt']
]

const others: Entries = [
  ['march', { month: 3, shy: true }], ['may', { month: 5, shy: true }],
  ['forty', { number: 40 }], ['fourty', { number: 40 }], ['thirty', { number: 30 }], ['fifty', { number: 50 }],
  ['couple', { number: 2 }], ['a couple', { number: 2 }], ['a couple of', { number: 2 }], ['couple of', { number: 2 }],
  ['few', { number: 3 }], ['a few', { number: 3 }], ['thirtieth', { ordinal: 30 }],
  ['minute', { unit: 'minute' }], ['minutes', { unit: 'minute' }], ['min', { unit: 'minute' }], ['mins', { unit: 'minute' }],
  ['hour', { unit: 'hour' }], ['hours', { unit: 'hour' }], ['hr', { unit: 'hour' }], ['hrs', { unit: 'hour' }],
  ['day', { unit: 'day' }], ['days', { unit: 'day' }], ['week', { unit: 'week' }], ['weeks', { unit: 'week' }],
  ['month', { unit: 'month' }], ['months', { unit: 'month' }], ['year', { unit: 'year' }], ['years', { unit: 'year' }],
  ['business day', { unit: 'businessDay' }], ['business days', { unit: 'businessDay' }],
  ['working day', { unit: 'businessDay' }], ['working days', { unit: 'businessDay' }],
  ['today', { dayOffset: 0 }], ['later today', { dayOffset: 0 }], ['todays', { dayOffset: 0 }],
  ['tomorrow', { dayOffset: 1 }], ['tomorrows', { dayOffset: 1 }], ['tomorow', { dayOffset: 1 }], ['tommorow', { dayOffset: 1 }],
  ['tommorrow', { dayOffset: 1 }], ['tmrw', { dayOffset: 1 }], ['tmr', { dayOffset: 1 }], ['tmw', { dayOffset: 1 }],
  ['day after tomorrow', { dayOffset: 2 }], ['the day after tomorrow', { dayOffset: 2 }],
  ['overmorrow', { dayOffset: 2 }],
  ['christmas', { feast: [12, 25] }], ['christmas day', { feast: [12, 25] }], ['xmas', { feast: [12, 25] }], ['christmas eve', { feast: [12, 24] }],
  ['new year\'s eve', { feast: [12, 31] }], ['new years eve', { feast: [12, 31] }], ['new year\'s day', { feast: [1, 1] }], ['new year\'s', { feast: [1, 1] }],
  ['valentine\'s day', { feast: [2, 14] }], ['valentines day', { feast: [2, 14] }],
  ['tonight', { dayOffset: 0, part: 'night' }], ['tonite', { dayOffset: 0, part: 'night' }],
  ['dawn', { part: 'dawn' }], ['morning', { part: 'morning' }], ['mornings', { part: 'morning' }], ['early morning', { part: 'morning' }],
  ['first thing', { part: 'morning' }], ['late afternoon', { part: 'lateAfternoon' }], ['afternoon', { part: 'afternoon' }], ['after noon', { part: 'afternoon' }], ['evening', { part: 'evening' }], ['night', { part: 'night' }],
  ['lunchtime', { part: 'noon' }], ['lunch time', { part: 'noon' }],
  ['noon', { hourOfDay: 12 }], ['noonish', { hourOfDay: 12 }], ['midday', { hourOfDay: 12 }], ['mid day', { hourOfDay: 12 }], ['noontime', { hourOfDay: 12 }],
  ['midnight', { hourOfDay: 24 }], ['mid night', { hourOfDay: 24 }],
  ['mid morning', { hourOfDay: 10 }], ['midmorning', { hourOfDay: 10 }], ['mid afternoon', { hourOfDay: 14 }], ['midafternoon', { hourOfDay: 14 }]
]

function each (lists: readonly string[], first: number, entry: (value: number) => Entry): Entries {
  return lists.flatMap((list, index) => list.split(' ').filter(word => word !== '').map(word => [word, entry(index + first)] as const))
}

/** The English words of dates and times. */
export const english: Entries = [
  ...each(weekdays, 1, weekday => ({ weekday })),
  ...each(weekdays, 1, weekday => ({ weekday })).map(([word, entry]) => [word + 's', entry] as const),
  ...shyWeekdays.map(([word, weekday]) => [word, { weekday, shy: true }] as const),
  ...each(months, 1, month => ({ month })),
  ...each(numbers, 0, number => number === 0 ? { number, roles: ['zero'] } : { number }),
  ...each(ordinals, 0, ordinal => ({ ordinal })),
  ...roles.flatMap(([names, words]) => words.split('|').map(word => [word, { roles: names }] as const)),
  ...others
]
