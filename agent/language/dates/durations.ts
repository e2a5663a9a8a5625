import { anyOf } from '../../../src/shared/alternation.js'
import { plusBusinessDays, soonestDayOfMonth, startOfDay, weekdayAfter, type Moment } from './calendar.js'
import { isEndOfDate, matchDay } from './days.js'
import type { Unit } from './entry.js'
import { placeWeekday } from './found-days.js'
import { hasRole, hasUnit, skip, type Lexeme } from './lexemes.js'
import { matchMonthDay } from './month-days.js'
import { readCardinal, readSimpleCardinal, type Reading } from './numbers.js'
import type { Content } from './pieces.js'
import { bareUnits } from './words/around.js'

interface Amount {
  count: number
  unit: Unit
}

const furthest = 2000
/** Arabic counts by the form of the word; of Arabizi these words and endings do. */
const countsItself = new RegExp(
  String.raw`^[\u0600-\u06ff]|^${anyOf(bareUnits)}$|3t?e?i?n$|y(?:o|ou|aw)me|shahre`
)

/**
 * "in two hours", "three weeks from tomorrow", "بعد يوم واحد وساعتين", "ba3d se3ten"; also what has gone or
 * comes back again and again.
 */
export function matchDuration(
  lexemes: readonly Lexeme[],
  index: number,
  now: Moment
): Reading<Content> | undefined {
  return (
    matchRecurrence(lexemes, index) ??
    matchAgo(lexemes, index) ??
    matchBesideDay(lexemes, index, now) ??
    matchLater(lexemes, index, now) ??
    matchWeekdaysLater(lexemes, index, now)
  )
}

function matchRecurrence(lexemes: readonly Lexeme[], index: number): Reading<Content> | undefined {
  if (!hasRole(lexemes[index], 'every')) return undefined

  const amounts = readAmounts(lexemes, index + 1)
  const next = lexemes[skip(lexemes, index + 1, 'the', 'dayWord')]

  if (amounts !== undefined) {
    // "It drops every ten minutes": a fault, and no visit that comes back.
    const isOfFault = amounts.value.every(({ unit }) => unit === 'minute' || unit === 'hour')
    return { value: { kind: isOfFault ? 'ignored' : 'recurrence' }, next: amounts.next }
  }
  if (next?.weekday === undefined && next?.part === undefined && !hasRole(lexemes[index + 1], 'dayWord')) {
    return undefined
  }

  return { value: { kind: 'recurrence' }, next: skip(lexemes, index + 1, 'the', 'dayWord') + 1 }
}

function matchAgo(lexemes: readonly Lexeme[], index: number): Reading<Content> | undefined {
  const leads =
    hasRole(lexemes[index], 'ago') ||
    lexemes[index]?.word === 'قبل' ||
    (lexemes[index]?.word === 'من' && lexemes[index + 1]?.dual !== undefined)
  const amounts = readAmounts(lexemes, leads ? index + 1 : index)

  if (amounts === undefined || lexemes[amounts.next]?.weekday !== undefined) return undefined
  if (!leads && !hasRole(lexemes[amounts.next], 'ago')) return undefined

  return { value: { kind: 'ignored' }, next: leads ? amounts.next : amounts.next + 1 }
}

/**
 * "a week from Friday", "two days after the 15th", "the day before Easter Monday"; "بعد الجمعة بيومين".
 */
function matchBesideDay(
  lexemes: readonly Lexeme[],
  index: number,
  now: Moment
): Reading<Content> | undefined {
  if (hasRole(lexemes[index], 'after', 'before')) return matchDayThenAmount(lexemes, index, now)

  const amounts =
    readAmounts(lexemes, hasRole(lexemes[index], 'in') ? index + 1 : index) ?? readTheDay(lexemes, index)
  const amount = amounts?.value[0]
  if (amounts === undefined || amount === undefined || !isOfDays(amounts.value)) return undefined

  const isWeekOn = amount.unit === 'week' && !hasRole(lexemes[amounts.next], 'from', 'after', 'before')
  const base = readBase(lexemes, isWeekOn ? skip(lexemes, amounts.next, 'on') : amounts.next + 1, now)
  if (base === undefined) return undefined
  if (isWeekOn) return base.value.isWeekday ? moveFrom(base, amounts.value, 1) : undefined
  if (!hasRole(lexemes[amounts.next], 'from', 'after', 'before')) return undefined

  return moveFrom(base, amounts.value, hasRole(lexemes[amounts.next], 'before') ? -1 : 1)
}

/** "بعد الجمعة بيوم", "قبل العيد بأسبوع". */
function matchDayThenAmount(
  lexemes: readonly Lexeme[],
  index: number,
  now: Moment
): Reading<Content> | undefined {
  const base = readBase(lexemes, index + 1, now)
  if (base === undefined || !hasRole(lexemes[base.next], 'on', 'in')) return undefined

  const amounts = readAmounts(lexemes, base.next + 1)
  if (amounts === undefined || !isOfDays(amounts.value)) return undefined

  const sign = hasRole(lexemes[index], 'before') ? -1 : 1
  return moveFrom({ value: base.value, next: amounts.next }, amounts.value, sign)
}

/** "the day (after Friday)" is one day. */
function readTheDay(lexemes: readonly Lexeme[], index: number): Reading<Amount[]> | undefined {
  const unit = skip(lexemes, index, 'the')
  return lexemes[unit]?.word === 'day' ? { value: [{ count: 1, unit: 'day' }], next: unit + 1 } : undefined
}

function isOfDays(amounts: readonly Amount[]): boolean {
  return amounts.every(
    ({ unit }) => unit !== 'second' && unit !== 'minute' && unit !== 'hour' && unit !== 'year'
  )
}

interface Base {
  date: Moment
  isWeekday: boolean
}

/** The day that an amount is counted from. */
export function readBase(lexemes: readonly Lexeme[], index: number, now: Moment): Reading<Base> | undefined {
  const start = skip(lexemes, index, 'on')
  const readings = [matchMonthDay(lexemes, start, now), matchDay(lexemes, start, now)]
  const reading = readings.find((found) => found !== undefined)
  if (reading === undefined) return undefined

  const { value: content, next } = reading
  if (content.kind === 'weekday') {
    const { date } = placeWeekday(content.weekday, content.which, now)
    return { value: { date, isWeekday: true }, next }
  }

  const date =
    content.kind === 'dayOfMonth'
      ? soonestDayOfMonth(now, content.day)
      : content.kind === 'day' && content.endDate === undefined && content.date

  return date === undefined || date === false ? undefined : { value: { date, isWeekday: false }, next }
}

function moveFrom(base: Reading<Base>, amounts: readonly Amount[], sign: 1 | -1): Reading<Content> {
  return {
    value: shift(
      base.value.date,
      amounts.map(({ count, unit }) => ({ count: sign * count, unit }))
    ),
    next: base.next
  }
}

function matchLater(lexemes: readonly Lexeme[], index: number, now: Moment): Reading<Content> | undefined {
  const leads = hasRole(lexemes[index], 'in', 'after')
  const amounts = readAmounts(lexemes, leads ? skip(lexemes, index + 1, 'about') : index)
  if (amounts === undefined || (leads && isClockAfter(lexemes, index, amounts))) return undefined

  const trailer = readTrailer(lexemes, amounts.next)
  if (!leads && trailer === undefined) return undefined

  return {
    value: shift(now.plus({ days: trailer?.value ?? 0 }), amounts.value),
    next: trailer?.next ?? amounts.next
  }
}

/** "after 14h" is a time of day, "in 2h" a length; "ba3d 2h" too. */
function isClockAfter(lexemes: readonly Lexeme[], index: number, amounts: Reading<Amount[]>): boolean {
  return !hasRole(lexemes[index], 'in') && isClockOfMark(lexemes.slice(index, amounts.next), amounts.value)
}

/** "16h" is on the clock, "2h" a length. */
export function isClockOfMark(lexemes: readonly Lexeme[], amounts: readonly Amount[]): boolean {
  const hours = amounts[0]?.count ?? 0
  return hours > 6 && lexemes.some((lexeme) => hasRole(lexeme, 'hourMark'))
}

/** "from now" and "later" count from today, "from tomorrow" from tomorrow. */
function readTrailer(lexemes: readonly Lexeme[], index: number): Reading<number> | undefined {
  if (hasRole(lexemes[index], 'hence')) return { value: 0, next: index + 1 }

  const offset = lexemes[index + 1]?.dayOffset
  return hasRole(lexemes[index], 'from') && offset !== undefined
    ? { value: offset, next: index + 2 }
    : undefined
}

/** "three fridays from now". */
function matchWeekdaysLater(
  lexemes: readonly Lexeme[],
  index: number,
  now: Moment
): Reading<Content> | undefined {
  const count = readCardinal(lexemes, index)
  const weekday = count === undefined ? undefined : lexemes[count.next]?.weekday
  if (count === undefined || weekday === undefined || count.value < 1 || count.value > 60) return undefined
  if (!hasRole(lexemes[count.next + 1], 'hence')) return undefined

  return {
    value: { kind: 'day', date: weekdayAfter(now, weekday).plus({ weeks: count.value - 1 }) },
    next: count.next + 2
  }
}

/** "two hours", "يوم واحد وساعتين": amounts with their units, from this lexeme on. */
export function readAmounts(lexemes: readonly Lexeme[], index: number): Reading<Amount[]> | undefined {
  const first = readAmount(lexemes, index)
  if (first === undefined) return undefined

  const second = readAmount(lexemes, skip(lexemes, first.next, 'wa', 'and'))
  return second === undefined
    ? { value: [first.value], next: first.next }
    : { value: [first.value, second.value], next: second.next }
}

function readAmount(lexemes: readonly Lexeme[], index: number): Reading<Amount> | undefined {
  const amount =
    readFraction(lexemes, index) ??
    readWithHalf(lexemes, index) ??
    readCounted(lexemes, index) ??
    readBareUnit(lexemes, index)
  return amount === undefined ? undefined : readAndAHalf(lexemes, amount)
}

/** Minutes in half, a third or a quarter of an hour. */
function minutesOfShare(lexeme: Lexeme | undefined): number | undefined {
  if (hasRole(lexeme, 'half')) return 30
  if (hasRole(lexeme, 'third')) return 20

  return hasRole(lexeme, 'quarter') ? 15 : undefined
}

/** "half an hour", "نص ساعة", "ربع ساعة". */
function readFraction(lexemes: readonly Lexeme[], index: number): Reading<Amount> | undefined {
  const share = minutesOfShare(lexemes[index])

  // "تلت ساعة" is a third of an hour, "تلت ساعات" are three.
  const next = skip(lexemes, index + 1, 'one', 'of')
  if (share === 20 && lexemes[next]?.word.endsWith('ات') === true) {
    return { value: { count: 3, unit: 'hour' }, next: next + 1 }
  }

  return share !== undefined && hasUnit(lexemes[next], 'hour')
    ? { value: { count: share, unit: 'minute' }, next: next + 1 }
    : undefined
}

function readCounted(lexemes: readonly Lexeme[], index: number): Reading<Amount> | undefined {
  const count = hasRole(lexemes[index], 'one')
    ? { value: 1, next: index + 1 }
    : (readCardinal(lexemes, index) ?? readSimpleCardinal(lexemes, index))
  const unit = count === undefined ? undefined : lexemes[count.next]?.unit
  if (
    count === undefined ||
    unit === undefined ||
    count.value > furthest ||
    lexemes[count.next]?.definite === true
  ) {
    return undefined
  }

  const each = lexemes[count.next]?.dual ?? 1
  return { value: { count: count.value * each, unit }, next: count.next + 1 }
}

/** "1.5 hours", "one and a half hours", "2½ hours". */
function readWithHalf(lexemes: readonly Lexeme[], index: number): Reading<Amount> | undefined {
  const whole = readCardinal(lexemes, index)
  if (whole === undefined) return undefined

  const isPoint = /^[.,٫]$/.test(lexemes[whole.next]?.word ?? '') && lexemes[whole.next + 1]?.digits === '5'
  const half = skip(lexemes, whole.next, 'and', 'wa', 'one')
  const isHalf = half > whole.next && hasRole(lexemes[half], 'half')
  const unitAt = isPoint ? whole.next + 2 : half + 1
  const unit = lexemes[unitAt]?.unit
  if ((!isPoint && !isHalf) || unit === undefined) return undefined

  const amount = halfMore(whole.value, unit)
  return amount === undefined ? undefined : { value: amount, next: unitAt + 1 }
}

/** So many and a half, in the next smaller unit that counts whole. */
function halfMore(count: number, unit: Unit): Amount | undefined {
  if (unit === 'hour') return { count: count * 60 + 30, unit: 'minute' }
  return unit === 'day' ? { count: count * 24 + 12, unit: 'hour' } : undefined
}

/** Arabic counts one and two without a number: ساعة, ساعتين, يوم واحد. */
function readBareUnit(lexemes: readonly Lexeme[], index: number): Reading<Amount> | undefined {
  const lexeme = lexemes[index]
  if (lexeme?.unit === undefined || lexeme.definite || !countsItself.test(lexeme.word)) {
    return undefined
  }
  // "bl shaher" is in this month, and not in a month.
  if (hasRole(lexemes[index - 1], 'the')) return undefined
  if (/ات$|ايام$|اسابيع$|اشهر$|شهور$/.test(lexeme.word)) return undefined

  const next = lexemes[index + 1]?.number === 1 && lexeme.dual === undefined ? index + 2 : index + 1
  return { value: { count: lexeme.dual ?? 1, unit: lexeme.unit }, next }
}

/** "two hours and a half", "ساعة ونص", "ساعة وربع". */
function readAndAHalf(lexemes: readonly Lexeme[], amount: Reading<Amount>): Reading<Amount> {
  const minutes = lexemes[amount.next]
  if (
    amount.value.unit === 'hour' &&
    minutes?.digits?.length === 2 &&
    isEndOfDate(lexemes, amount.next + 1)
  ) {
    const count = amount.value.count * 60 + Number(minutes.digits)
    return { value: { count, unit: 'minute' }, next: amount.next + 1 }
  }

  const part = skip(lexemes, amount.next + 1, 'one')
  const share = minutesOfShare(lexemes[part])
  if (amount.value.unit !== 'hour' || share === undefined || !hasRole(lexemes[amount.next], 'wa', 'and')) {
    return amount
  }

  return { value: { count: amount.value.count * 60 + share, unit: 'minute' }, next: part + 1 }
}

function shift(now: Moment, amounts: readonly Amount[]): Content {
  const moment = amounts.reduce((sum, { count, unit }) => {
    if (unit === 'businessDay') return plusBusinessDays(sum, count)
    return sum.plus({ [`${unit}s`]: count })
  }, now)
  const byTheClock = amounts.some(({ unit }) => unit === 'second' || unit === 'minute' || unit === 'hour')

  return byTheClock ? { kind: 'moment', moment } : { kind: 'day', date: startOfDay(moment) }
}
