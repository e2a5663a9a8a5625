import { readAmounts, readBase } from './durations.js'
import { isEndOfDate } from './days.js'
import { hasRole, hasUnit, skip, type Lexeme } from './lexemes.js'
import type { Moment } from './calendar.js'
import type { Reading } from './numbers.js'
import type { Content } from './pieces.js'
import { thatDayBeginnings } from './words/around.js'

type Beside = Extract<Content, { kind: 'beside' }>

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 }

/**
 * A day that is told by another one: "the day before", "two days after that", "قبلها بيوم", "la veille".
 * Where the other one is named with it ("the day prior to Friday", "اليوم التالي للجمعة"), it is a day of
 * its own.
 */
export function matchBeside(
  lexemes: readonly Lexeme[],
  index: number,
  now: Moment
): Reading<Content> | undefined {
  const beside = readBeside(lexemes, index)
  if (beside === undefined) return undefined

  const base = baseOf(lexemes, beside.next, now)
  if (base === undefined) return isOpen(lexemes, beside) ? beside : undefined

  return { value: { kind: 'day', date: base.value.date.plus({ days: beside.value.days }) }, next: base.next }
}

/** How many days before or after another one, without that one. */
export function readBeside(lexemes: readonly Lexeme[], index: number): Reading<Beside> | undefined {
  return (
    readFixed(lexemes, index) ??
    readDayBeside(lexemes, index) ??
    readNextDay(lexemes, index) ??
    readAmountBeside(lexemes, index) ??
    readItThenAmount(lexemes, index)
  )
}

function besideBy(days: number, next: number, isFromNow = false): Reading<Beside> {
  return { value: { kind: 'beside', days, isFromNow }, next }
}

/** "la veille", "تاني يوم". */
function readFixed(lexemes: readonly Lexeme[], index: number): Reading<Beside> | undefined {
  const days = lexemes[index]?.beside
  return days === undefined ? undefined : besideBy(days, index + 1)
}

/** "the day before", "the day after", "اليوم اللي قبله", "nhar li ablo". */
function readDayBeside(lexemes: readonly Lexeme[], index: number): Reading<Beside> | undefined {
  const day = skip(lexemes, index, 'the', 'filler')
  if (!isOneDay(lexemes[day]) && !isThatDay(lexemes, index, day)) return undefined

  const at = skip(lexemes, isOneDay(lexemes[day]) ? day + 1 : day, 'filler')
  const sign = signAt(lexemes, at)
  return sign === undefined ? undefined : besideBy(sign, pastIt(lexemes, at + 1))
}

/** "the next day", "the previous day", "اليوم السابق". */
function readNextDay(lexemes: readonly Lexeme[], index: number): Reading<Beside> | undefined {
  if (lexemes[index - 1]?.number !== undefined) return undefined

  const start = skip(lexemes, index, 'the')
  const [first, second] = [lexemes[start], lexemes[start + 1]]

  // «القادمة يوم الجمعة»: who comes on Friday.
  const isNamed = lexemes[skip(lexemes, start + 2, 'the')]?.weekday !== undefined
  if (isOneDay(second) && first?.unit === undefined && !isNamed) {
    if (hasRole(first, 'next', 'coming')) return besideBy(1, start + 2, true)
    if (hasRole(first, 'beforeIt') || first?.word === 'previous') return besideBy(-1, start + 2)
  }

  const isThisDay = isOneDay(first) || (first?.dayOffset === 0 && first.definite && first.arabic)
  if (!isThisDay) return undefined
  if (hasRole(second, 'coming')) return besideBy(1, start + 2, true)

  return second?.word === 'السابق' || second?.word === 'سابق' ? besideBy(-1, start + 2) : undefined
}

/** "a day earlier", "two days after that", "deux jours plus tard". */
function readAmountBeside(lexemes: readonly Lexeme[], index: number): Reading<Beside> | undefined {
  const amounts = readAmounts(lexemes, index)
  const days = amounts === undefined ? undefined : daysOf(amounts.value)
  if (amounts === undefined || days === undefined) return undefined

  if (hasRole(lexemes[amounts.next], 'hence')) {
    const isLater = lexemes[amounts.next]?.word === 'later'
    return isLater ? besideBy(days, amounts.next + 1, true) : undefined
  }

  const sign = signAt(lexemes, amounts.next)
  return sign === undefined ? undefined : besideBy(sign * days, pastIt(lexemes, amounts.next + 1))
}

/** "قبلها بيوم", "بعد ذلك بيومين", "ablo b yom"; "قبل بيوم", but "قبل يومين" has gone. */
function readItThenAmount(lexemes: readonly Lexeme[], index: number): Reading<Beside> | undefined {
  const sign = signAt(lexemes, index)
  if (sign === undefined) return undefined

  const by = pastIt(lexemes, index + 1)
  const isIt = hasRole(lexemes[index], 'beforeIt', 'afterIt') || by > index + 1
  const start = skip(lexemes, by, 'on')
  if (!isIt && start === by) return undefined

  const amounts = readAmounts(lexemes, start)
  const days = amounts === undefined ? undefined : daysOf(amounts.value)
  return amounts === undefined || days === undefined
    ? undefined
    : besideBy(sign * days, amounts.next, sign > 0 && !isIt)
}

function daysOf(amounts: ReadonlyArray<{ count: number; unit: string }>): number | undefined {
  const days = amounts.map(({ count, unit }) => count * (DAYS[unit] ?? Number.NaN))
  const sum = days.reduce((total, count) => total + count, 0)
  return Number.isNaN(sum) || sum < 1 ? undefined : sum
}

function signAt(lexemes: readonly Lexeme[], index: number): 1 | -1 | undefined {
  const lexeme = lexemes[index]
  if (hasRole(lexeme, 'beforeIt', 'before')) return -1
  return hasRole(lexeme, 'afterIt', 'after') ? 1 : undefined
}

/** Past the "that" of "after that", "قبل ذلك". */
function pastIt(lexemes: readonly Lexeme[], index: number): number {
  return hasRole(lexemes[index], 'it') ? index + 1 : index
}

function isOneDay(lexeme: Lexeme | undefined): boolean {
  return (
    (hasUnit(lexeme, 'day') && lexeme?.dual === undefined && !/s$|ايام$|yem$/.test(lexeme?.word ?? '')) ||
    hasRole(lexeme, 'dayWord')
  )
}

/** "اليوم اللي …" is one word for the reader of dates. */
function isThatDay(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return lexemes
    .slice(from, to)
    .some(({ word }) => thatDayBeginnings.some((beginning) => word.startsWith(beginning)))
}

/** The day that an amount is counted from, named directly after it: "… to Friday", "… للجمعة". */
function baseOf(lexemes: readonly Lexeme[], index: number, now: Moment) {
  const start = skip(lexemes, index, 'of', 'from', 'to', 'for', 'until')
  return start > index || lexemes[start]?.weekday !== undefined ? readBase(lexemes, start, now) : undefined
}

/** "Two days before the wedding" counts from something that is no day. */
function isOpen(lexemes: readonly Lexeme[], { next }: Reading<Beside>): boolean {
  const isBare = hasRole(lexemes[next - 1], 'before', 'after')
  return !isBare || (isEndOfDate(lexemes, next) && !hasRole(lexemes[next], 'the', 'one', 'this'))
}
