import { calendarDay, soonestMonthDay, type Moment } from './calendar.js'
import { isEndOfDate } from './days.js'
import { hasRole, type Lexeme } from './lexemes.js'
import { isCounted, type Reading } from './numbers.js'
import type { Content } from './pieces.js'

const signs = /^[-–/.]$/

/**
 * 2016-11-15, 22/04, 2-15, 4.22, 3-7-2017, 2019/sep/01. Lebanese usage: the day stands before the month
 * wherever both readings exist, and such a date is marked uncertain.
 */
export function matchNumericDate(
  lexemes: readonly Lexeme[],
  index: number,
  now: Moment
): Reading<Content> | undefined {
  const sign = lexemes[index + 1]?.word ?? ''
  if (
    lexemes[index]?.digits === undefined ||
    !signs.test(sign) ||
    signs.test(lexemes[index - 1]?.word ?? '')
  ) {
    return undefined
  }
  if (isWrittenTime(lexemes, index)) return undefined
  if (lexemes[index + 3]?.word === sign) return matchThreeParts(lexemes, index)

  return matchTwoParts(lexemes, index, sign, now)
}

function matchThreeParts(lexemes: readonly Lexeme[], index: number): Reading<Content> | undefined {
  const [first, second, third] = [lexemes[index], lexemes[index + 2], lexemes[index + 4]]
  if (third?.digits === undefined || first?.digits === undefined) return undefined

  const middle = second?.month ?? Number(second?.digits)

  if (first.digits.length === 4) {
    return toDay(calendarDay(Number(first.digits), middle, Number(third.digits)), false, index + 5)
  }

  const year = third.digits.length === 4 ? Number(third.digits) : 2000 + Number(third.digits)

  if (third.digits.length !== 4 && third.digits.length !== 2) return undefined

  const dayFirst = calendarDay(year, middle, Number(first.digits))
  const monthFirst = second?.month === undefined ? calendarDay(year, Number(first.digits), middle) : undefined
  const isAmbiguous = dayFirst !== undefined && monthFirst !== undefined && !dayFirst.equals(monthFirst)
  const isWritten = third.digits.length === 4 || lexemes[index + 1]?.word === '/'
  const noDay =
    isWritten && !Number.isNaN(middle) ? { value: { kind: 'noDay' as const }, next: index + 5 } : undefined

  return toDay(dayFirst ?? monthFirst, isAmbiguous, index + 5) ?? noDay
}

function matchTwoParts(
  lexemes: readonly Lexeme[],
  index: number,
  sign: string,
  now: Moment
): Reading<Content> | undefined {
  const [first, second] = [lexemes[index]?.digits ?? '', lexemes[index + 2]?.digits ?? '']
  if (first.length > 2 || second.length < 1 || second.length > 2 || isNoDate(lexemes, index)) return undefined

  const dayFirst = Number(second) > 12 ? undefined : soonestMonthDay(now, Number(second), Number(first))
  const monthFirst = Number(first) > 12 ? undefined : soonestMonthDay(now, Number(first), Number(second))
  const isAmbiguous = dayFirst !== undefined && monthFirst !== undefined
  const isCued =
    hasRole(lexemes[index - 1], 'on', 'dayWord', 'until') || lexemes[index - 1]?.weekday !== undefined

  if (isAmbiguous && sign !== '/' && !isCued) return undefined
  // "32/12" is written as a date and is none; with another sign it may be a number ("32.12").
  if (dayFirst === undefined && monthFirst === undefined && sign === '/') {
    return { value: { kind: 'noDay' }, next: index + 3 }
  }

  return toDay(dayFirst ?? monthFirst, isAmbiguous && first !== second, index + 3)
}

/** "tomorrow 3.30" is a time, "friday 10-12" are hours. */
function isWrittenTime(lexemes: readonly Lexeme[], index: number): boolean {
  return isDottedTime(lexemes, index) || (isBesideDay(lexemes, index, index + 3) && isHours(lexemes, index))
}

/**
 * "3.30", "tomorrow 10.10": minutes that people say, and no month, or beside a day; "on 4.22" is a date.
 */
export function isDottedTime(lexemes: readonly Lexeme[], index: number): boolean {
  const [hour, sign, minute] = lexemes.slice(index, index + 3)
  if (hour?.digits === undefined || sign?.word !== '.' || minute?.digits?.length !== 2) return false
  if (Number(hour.digits) > 23 || Number(minute.digits) > 55 || Number(minute.digits) % 5 !== 0) return false
  // "10.12.26" is a date; "Monday 10.30." ends a sentence.
  const isDate = lexemes[index + 3]?.word === '.' && lexemes[index + 4]?.digits !== undefined
  if (isDate || isCounted(lexemes, index + 3)) return false

  if (isBesideDay(lexemes, index, index + 3)) return true
  if (hasRole(lexemes[index - 1], 'on', 'in', 'dayWord', 'counted', 'about')) return false

  const isDayMonth = Number(minute.digits) >= 1 && Number(minute.digits) <= 12
  return !isDayMonth && isEndOfDate(lexemes, index + 3)
}

/** Whether the lexemes [from, to) stand directly beside a day or a part of one. */
export function isBesideDay(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return [lexemes[from - 1], lexemes[to]].some(
    (lexeme) =>
      (lexeme?.weekday !== undefined && lexeme.number === undefined) ||
      lexeme?.dayOffset !== undefined ||
      lexeme?.part !== undefined
  )
}

/** "10-12" and "2-4"; "2-15" and "13-2" are days of a month. */
function isHours(lexemes: readonly Lexeme[], index: number): boolean {
  const [from, sign, to] = lexemes.slice(index, index + 3)
  return /^[-–]$/.test(sign?.word ?? '') && Number(from?.digits) <= 12 && Number(to?.digits) <= 12
}

/** Prices, ratings, decimals and clock times look like dates: "$4.15", "4/5 stars", "at 8.30", "8.10 pm". */
function isNoDate(lexemes: readonly Lexeme[], index: number): boolean {
  const [previous, next] = [lexemes[index - 1], lexemes[index + 3]]
  if (
    isCounted(lexemes, index + 3) ||
    hasRole(previous, 'counted', 'about', 'clock', 'between') ||
    hasRole(next, 'am', 'pm') ||
    next?.word.startsWith('o') === true
  ) {
    return true
  }

  return (
    lexemes[index + 1]?.word === '.' &&
    (hasRole(previous, 'at') ||
      next?.part !== undefined ||
      (signs.test(next?.word ?? '') && lexemes[index + 4]?.digits !== undefined))
  )
}

function toDay(date: Moment | undefined, uncertain: boolean, next: number): Reading<Content> | undefined {
  return date === undefined ? undefined : { value: { kind: 'day', date, uncertain }, next }
}
