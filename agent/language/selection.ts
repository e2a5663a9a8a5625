import { Phrases, read, type Reading } from './reading.js'

/**
 * Which of the shown options is meant: an index from 0, the last, the best by some measure, or "that one".
 */
export type Selection =
  | { kind: 'index'; index: number }
  | { kind: 'last' }
  | { kind: 'superlative'; by: 'price' | 'rating' | 'distance' | 'soonest' }
  | { kind: 'demonstrative' }

export interface Choice {
  chosen?: Selection
  rejected?: Selection
}

const ORDINALS: Array<[string, Phrases]> = [
  [
    '0',
    new Phrases(
      'first, 1st, الاول, الأول, الأولى, الاولى, اول واحد, اول وحدة, أول خيار, الاولاني, الأولانية, اولاني, le premier, awal, awwal, el awal, el awwal, l awal, lawwal, lawal, awal wa7ad, awwal wa7ad, awal we7de, elawal, el oula, el ewle, l ewle'
    )
  ],
  [
    '1',
    new Phrases(
      'second, 2nd, التاني, الثاني, التانية, الثانية, تاني واحد, تاني وحدة, تاني خيار, le deuxieme, tene, tani, tanye, tanyi, tenye, el tene, el tani, el tenye, el tanye, l tene, l tani, ltene, ltani, tene wa7ad, tani wa7ad, eltene, eltani, ettene, et tene, et tani'
    )
  ],
  [
    '2',
    new Phrases(
      'third, 3rd, التالت, الثالث, التالتة, الثالثة, تالت واحد, تالت وحدة, تالت خيار, le troisieme, talet, talit, tale, telit, telet, tele, talte, talete, el talet, el talit, el tele, el tale, l talet, l tale, el talte, talet wa7ad, tale wa7ad'
    )
  ],
  [
    '3',
    new Phrases(
      'fourth, 4th, الرابع, الرابعة, رابع واحد, rabe3, rabi3, el rabe3, el rabi3, l rabe3, le quatrieme'
    )
  ],
  [
    '4',
    new Phrases(
      'fifth, 5th, الخامس, الخامسة, خامس واحد, khames, 5ames, el khames, el 5ames, l khames, le cinquieme'
    )
  ]
]
const LAST = new Phrases(
  'the last one, last one, the last option, the last, last option, اخر واحد, آخر واحد, آخر وحدة, الأخير, الاخير, الأخيرة, الاخيرة, الاخراني, ekher wa7ad, akhir wa7ad, ekhir wa7ad, a5er wa7ad, ekher we7de, el akhir, el ekhir, l ekher, le dernier'
)
const SUPERLATIVES: Array<['price' | 'rating' | 'distance' | 'soonest', Phrases]> = [
  [
    'price',
    new Phrases(
      'cheapest, the cheapest, cheaper one, the cheaper one, least expensive, lowest price, lowest priced, the lowest, الأرخص, الارخص, ارخص واحد, ارخص وحدة, ارخص شي, أرخص, اوفر واحد, الأوفر, سعره اقل, اقل سعر, أقل سعر, arkhas, ar5as, el arkhas, el ar5as, larkhas, arkhas wa7ad, ar5as wa7ad, le moins cher'
    )
  ],
  [
    'rating',
    new Phrases(
      'best rated, the best one, the best, top rated, highest rated, best rating, highest rating, best reviews, best reviewed, most rated, الاحسن, الأحسن, احسن واحد, أحسن وحدة, الأفضل, الافضل, افضل واحد, الاعلى تقييم, أعلى تقييم, اعلى تقييم, الاشطر, أشطر واحد, a7san wa7ad, el a7san, la7san, ahsan wa7ad, el ahsan, a3la ta2yim, el ashtar, ashtar wa7ad'
    )
  ],
  [
    'distance',
    new Phrases(
      'nearest, closest, the nearest, the closest, nearest one, closest one, الأقرب, الاقرب, اقرب واحد, أقرب وحدة, a2rab wa7ad, el a2rab, la2rab, aarab wa7ad, el a2rab elle'
    )
  ],
  [
    'soonest',
    new Phrases(
      'soonest, earliest, first available, first one available, the soonest, the earliest, next available, whoever is free first, quickest, fastest, الأسرع, الاسرع, اسرع واحد, أول موعد, اول موعد, اقرب موعد, أقرب موعد, اول واحد فاضي, el asra3, asra3 wa7ad, awal maw3ad, a2rab maw3ad, awwal maw3ad'
    )
  ]
]
const DEMONSTRATIVE = new Phrases(
  'that one, this one, that guy, this guy, book him, book her, choose him, choose her, take him, take her, with him, with her, go with him, go with her, him please, her please, هيدا, هيدي, هيداك, هيديك, هذا, هذي, هاد, هاي, هيدا الواحد, هداك, هيدا منيح, hayda, hayde, hayda wa7ad, haydak, haydik, hada, hadak, celui la'
)
const NOUNS = new Set(
  'one option plumber electrician provider service result choice guy person company offer painter cleaner carpenter mechanic technician teacher name خيار واحد وحده wa7ad we7de wahad'.split(
    ' '
  )
)
const REJECTORS = new Set('not مش مو لا غير mish mesh mech mich la2 la except ولا'.split(' '))
const NO_CHOICE_BEFORE = new Set(
  'a bel min men wait one just on since every each per this next last june july of in من بعد شهر طابق الطابق الساعه ساعه الاسبوع'.split(
    ' '
  )
)
const NO_CHOICE_AFTER = new Set(
  'of floor time thing things step steps part place question questions message messages price prices half week day month week hand opinion room bedroom bathroom street january february march april may june july august september october november december الشهر الاسبوع شي مره السنه طابق الطابق من ايار حزيران تموز اب ايلول تشرين كانون شباط اذار نيسان shi chi marra mara marrat khatwe 5atwe nhar yom youm'.split(
    ' '
  )
)
/** "The last step", "the last two", "the last but one": nothing that was shown. */
const NOT_THE_LAST = new Set(
  'time times thing things step steps part place question questions message messages reply answer word words price prices week weeks day days month year night hour hours minute minutes moment visit try attempt review reviews few two three couple but booking appointment marra mara khatwe'.split(
    ' '
  )
)
const NO_BEST = new Set('way ways thing step place practice idea'.split(' '))
/** In Arabic the noun stands before: "الخطوة الأخيرة", "المرة التانية", "el marra el tene". */
const ARABIC_NOUN =
  /^(?:[وبلفع]?(?:ال|لل)?(?:خطوه|مره|سوال|رساله|شي|نقطه|جزء|قسم|كلمه|جمله|صفحه|حجز|موعد|زياره)|khatwe|5atwe|marra|mara|su2al|so2al|risele|rsele|shi|ne2ta)$/u

const NUMBERED =
  /(?:#|\b(?:number|no\.?|nr\.?|option|choice|n°|numero|ra2em|ra2m|raqem|rakem)\s*|(?:رقم|نمره|الرقم|خيار|الخيار)\s*)#?([1-9])(?![\d:.]|\s*(?:am|pm|stars?|hours?|days?|\$))/u
const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  واحد: 1,
  اتنين: 2,
  تنين: 2,
  تلاته: 3,
  ثلاثه: 3,
  اربعه: 4,
  خمسه: 5
}
const SPOKEN_NUMBER =
  /(?:\b(?:number|option|choice)|رقم|الرقم|خيار)\s+(one|two|three|four|five|واحد|اتنين|تنين|تلاته|ثلاثه|اربعه|خمسه)(?![\p{L}\d]|\s+(?:priority|reason|rule|question)\b)/u
const BARE_NUMBER = /^[^\p{L}\p{N}]*([1-9])[^\p{L}\p{N}]*$/u

/**
 * Reads which option a text chooses and which it turns down ("not the first, the second"). Dates and idioms
 * ("the 2nd of May", "wait a second") choose nothing.
 */
export function readChoice(text: string): Choice {
  const reading = read(text)
  const choice: Choice = {}
  const numbered = numberChosen(reading)
  if (numbered !== undefined) choice.chosen = { kind: 'index', index: numbered - 1 }
  for (const clause of reading.clauses) readClause(clause, reading, choice)
  return choice
}

function readClause(words: string[], reading: Reading, choice: Choice): void {
  for (let index = 0; index < words.length; ) {
    const found = selectionAt(words, index)
    if (found !== undefined && isChoice(words, index, found.length, found.selection, reading)) {
      const rejected =
        REJECTORS.has(words[index - 1] ?? '') ||
        (words[index - 1] === 'the' && REJECTORS.has(words[index - 2] ?? ''))

      if (rejected) choice.rejected = found.selection
      else if (choice.chosen === undefined || choice.chosen.kind === 'demonstrative') {
        choice.chosen = found.selection
      }
    }

    index += found?.length ?? 1
  }
}

/** The longest choice that begins at this word, whatever stands around it. */
export function selectionAt(
  words: readonly string[],
  index: number
): { selection: Selection; length: number } | undefined {
  let best: { selection: Selection; length: number } | undefined
  const offer = (phrases: Phrases, selection: Selection): void => {
    const length = phrases.lengthAt(words, index)
    if (length > (best?.length ?? 0)) best = { selection, length }
  }

  for (const [by, phrases] of SUPERLATIVES) offer(phrases, { kind: 'superlative', by })
  offer(LAST, { kind: 'last' })
  for (const [place, phrases] of ORDINALS) offer(phrases, { kind: 'index', index: Number(place) })
  offer(DEMONSTRATIVE, { kind: 'demonstrative' })

  return best
}

/**
 * An ordinal is a choice when it stands with "the" or "one", is all that is said, or is Arabic with the
 * article.
 */
function isChoice(
  words: string[],
  index: number,
  length: number,
  selection: Selection,
  { words: all }: Reading
): boolean {
  const before = words[index - 1] ?? ''
  const after = words[index + length] ?? ''

  if (selection.kind === 'demonstrative') return !NO_CHOICE_AFTER.has(after.replace(/^ال/u, ''))
  if (selection.kind === 'superlative') return !NO_BEST.has(after)
  if (ARABIC_NOUN.test(before)) return false
  if (selection.kind === 'last') return !NOT_THE_LAST.has(after)
  if (NO_CHOICE_AFTER.has(after) || NO_CHOICE_BEFORE.has(before)) return false

  const ordinal = words[index] ?? ''
  if (/^\d/.test(ordinal)) return NOUNS.has(after) || all.length <= 2
  if (/^[a-z]/.test(ordinal) && length === 1 && (before === 'on' || words[index - 2] === 'on')) return false
  if (['first', 'second', 'third', 'fourth', 'fifth'].includes(ordinal)) {
    return before === 'the' || NOUNS.has(after) || all.length === 1
  }

  return true
}

function numberChosen({ folded, clauses }: Reading): number | undefined {
  const digit = NUMBERED.exec(folded)?.[1] ?? BARE_NUMBER.exec(folded)?.[1]
  if (digit !== undefined) return Number(digit)

  for (const clause of clauses) {
    const word = SPOKEN_NUMBER.exec(clause.join(' '))?.[1]
    if (word !== undefined) return NUMBER_WORDS[word]
  }

  return undefined
}
