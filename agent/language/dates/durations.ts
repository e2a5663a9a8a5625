import { anyOf } from '../../../src/shared/alternation.js'
import { plusBusinessDays, startOfDay, weekdayAfter, type Moment } from './calendar.js'
import type { Unit } from './entry.js'
import { hasRole, hasUnit, skip, type Lexeme } from './lexemes.js'
import { readCardinal, readSimpleCardinal, type Reading } from './numbers.js'
import type { Content } from './pieces.js'
import { bareUnits } from './words/around.js'

interface Amount {
  count: number
  unit: Unit
}

const furthest = 2000
/** Arabic counts by the form of the word; of Arabizi these words and endings do. */
const countsItself = new RegExp(String.raw`^[\u0600-\u06ff]|^${anyOf(bareUnits)}$|3t?e?i?n$|yome|shahre`)

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
    matchLater(lexemes, index, now) ??
    matchWeekdaysLater(lexemes, index, now)
  )
}

function matchRecurrence(lexemes: readonly Lexeme[], index: number): Reading<Content> | undefined {
  if (!hasRole(lexemes[index], 'every')) return undefined

  const amounts = readAmounts(lexemes, index + 1)
  const next = lexemes[skip(lexemes, index + 1, 'the', 'dayWord')]

  if (amounts !== undefined) return { value: { kind: 'recurrence' }, next: amounts.next }
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

  if (amounts === undefined) return undefined
  if (!leads && !hasRole(lexemes[amounts.next], 'ago')) return undefined

  return { value: { kind: 'ignored' }, next: leads ? amounts.next : amounts.next + 1 }
}

function matchLater(lexemes: readonly Lexeme[], index: number, now: Moment): Reading<Content> | undefined {
  const leads = hasRole(lexemes[index], 'in', 'after')
  const amounts = readAmounts(lexemes, leads ? skip(lexemes, index + 1, 'about') : index)
  if (amounts === undefined) return undefined

  const trailer = readTrailer(lexemes, amounts.next)
  if (!leads && trailer === undefined) return undefined

  return {
    value: shift(now.plus({ days: trailer?.value ?? 0 }), amounts.value),
    next: trailer?.next ?? amounts.next
  }
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

function readAmounts(lexemes: readonly Lexeme[], index: number): Reading<Amount[]> | undefined {
  const first = readAmount(lexemes, index)
  if (first === undefined) return undefined

  const second = readAmount(lexemes, skip(lexemes, first.next, 'wa', 'and'))
  return second === undefined
    ? { value: [first.value], next: first.next }
    : { value: [first.value, second.value], next: second.next }
}

function readAmount(lexemes: readonly Lexeme[], index: number): Reading<Amount> | undefined {
  const amount = readFraction(lexemes, index) ?? readCounted(lexemes, index) ?? readBareUnit(lexemes, index)
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

  const next = skip(lexemes, index + 1, 'one', 'of')
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

  return { value: { count: count.value, unit }, next: count.next + 1 }
}

/** Arabic counts one and two without a number: ساعة, ساعتين, يوم واحد. */
function readBareUnit(lexemes: readonly Lexeme[], index: number): Reading<Amount> | undefined {
  const lexeme = lexemes[index]
  if (lexeme?.unit === undefined || lexeme.definite || !countsItself.test(lexeme.word)) {
    return undefined
  }
  if (/ات$|ايام$|اسابيع$|اشهر$|شهور$/.test(lexeme.word)) return undefined

  const next = lexemes[index + 1]?.number === 1 && lexeme.dual === undefined ? index + 2 : index + 1
  return { value: { count: lexeme.dual ?? 1, unit: lexeme.unit }, next }
}

/** "two hours and a half", "ساعة ونص", "ساعة وربع". */
function readAndAHalf(lexemes: readonly Lexeme[], amount: Reading<Amount>): Reading<Amount> {
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
  const byTheClock = amounts.some(({ unit }) => unit === 'minute' || unit === 'hour')

  return byTheClock ? { kind: 'moment', moment } : { kind: 'day', date: startOfDay(moment) }
}
