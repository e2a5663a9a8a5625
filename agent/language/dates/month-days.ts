import {
  calendarDay,
  nthWeekday,
  soonestDayOfMonth,
  soonestMonth,
  soonestMonthDay,
  startOfDay,
  type Moment
} from './calendar.js'
import { hasRole, hasUnit, skip, type Lexeme } from './lexemes.js'
import { readCardinal, readOrdinal, type Reading } from './numbers.js'
import type { Content } from './pieces.js'

/** "March 5th", "٥ آذار", "20 of next month", "last Friday of October", "منتصف آذار", "in May". */
export function matchMonthDay(
  lexemes: readonly Lexeme[],
  index: number,
  now: Moment
): Reading<Content> | undefined {
  return (
    matchFeast(lexemes, index, now) ??
    matchTwoDays(lexemes, index, now) ??
    matchMonthThenDay(lexemes, index, now) ??
    matchDayThenMonth(lexemes, index, now) ??
    matchWeekdayOfMonth(lexemes, index, now) ??
    matchLastDay(lexemes, index, now) ??
    matchEdge(lexemes, index, now) ??
    matchWholeMonth(lexemes, index, now)
  )
}

function matchFeast(lexemes: readonly Lexeme[], index: number, now: Moment): Reading<Content> | undefined {
  const feast = lexemes[index]?.feast
  return feast === undefined ? undefined : finish(lexemes, index + 1, feast[0], feast[1], now)
}

/** A month by name or by number (شهر 3). */
function readMonth(lexemes: readonly Lexeme[], index: number): Reading<number> | undefined {
  const named = hasUnit(lexemes[index], 'month') ? index + 1 : index
  const month = lexemes[named]?.month
  if (month !== undefined) return { value: month, next: named + 1 }

  // "L tanen 7 bl shaher 9 w noss": the seventh of this month, at half past nine.
  const isOfThisMonth = isDefinite(lexemes[index]) || hasRole(lexemes[index - 1], 'the')
  const number = named > index && !isOfThisMonth ? lexemes[named]?.number : undefined
  return number !== undefined && number >= 1 && number <= 12 ? { value: number, next: named + 1 } : undefined
}

function isDefinite(lexeme: Lexeme | undefined): boolean {
  return lexeme?.definite === true
}

function readDayNumber(lexemes: readonly Lexeme[], index: number): Reading<number> | undefined {
  const start = skip(lexemes, index, 'the')
  const ordinal = readOrdinal(lexemes, start)
  const number =
    ordinal === undefined ? readCardinal(lexemes, start) : { value: ordinal.value.rank, next: ordinal.next }

  return number !== undefined && number.value >= 1 && number.value <= 31 ? number : undefined
}

function readYear(lexemes: readonly Lexeme[], index: number): Reading<number> | undefined {
  const isNamed = hasUnit(lexemes[index], 'year') && lexemes[index]?.arabic === true
  const start = isNamed || /^[,،./-]$/.test(lexemes[index]?.word ?? '') ? index + 1 : index
  const year = Number(lexemes[start]?.digits)
  if (
    lexemes[start]?.digits?.length !== 4 ||
    year < 2000 ||
    year > 2100 ||
    lexemes[start + 1]?.word === ':'
  ) {
    return undefined
  }

  return { value: year, next: start + 1 }
}

/** Signs that people put between a day and a month: 2. October, Oct-2, 2/أكتوبر. */
function skipSigns(lexemes: readonly Lexeme[], index: number): number {
  return /^[-–/.,،]$/.test(lexemes[index]?.word ?? '') ? index + 1 : index
}

/** The number of a day, or one that no month has (32): "the 40 may" is more likely another thing. */
function readImpossibleDay(lexemes: readonly Lexeme[], index: number): Reading<number> | undefined {
  const number = lexemes[index]?.digits?.length === 2 ? readCardinal(lexemes, index) : undefined
  return number !== undefined && number.value > 31
    ? {
        value: number.value,
        next: hasRole(lexemes[number.next], 'ordinalMark') ? number.next + 1 : number.next
      }
    : undefined
}

function matchMonthThenDay(
  lexemes: readonly Lexeme[],
  index: number,
  now: Moment
): Reading<Content> | undefined {
  const month = readMonth(lexemes, index)
  const day = month === undefined ? undefined : readDayNumber(lexemes, skipSigns(lexemes, month.next))
  if (
    month === undefined ||
    day === undefined ||
    lexemes[day.next]?.word === ':' ||
    /^(?:am|pm)$/.test(lexemes[day.next]?.word ?? '')
  ) {
    return undefined
  }

  return finish(lexemes, day.next, month.value, day.value, now)
}

/** "8 w 9 bl shaher", "the 8th or 9th of December": two days in a row, any of which will do. */
function matchTwoDays(lexemes: readonly Lexeme[], index: number, now: Moment): Reading<Content> | undefined {
  const first = readDayNumber(lexemes, index)
  if (first === undefined || !hasRole(lexemes[first.next], 'and', 'wa', 'or')) return undefined

  const second = readDayNumber(lexemes, first.next + 1)
  if (second?.value !== first.value + 1) return undefined

  const last = matchDayThenMonth(lexemes, first.next + 1, now)
  if (last?.value.kind !== 'day' || last.value.endDate !== undefined) return undefined

  const { date } = last.value
  return { value: { kind: 'day', date: date.minus({ days: 1 }), endDate: date }, next: last.next }
}

function matchDayThenMonth(
  lexemes: readonly Lexeme[],
  index: number,
  now: Moment
): Reading<Content> | undefined {
  const day = readDayNumber(lexemes, index) ?? readImpossibleDay(lexemes, index)
  if (day === undefined) return undefined

  const afterDay = hasUnit(lexemes[day.next], 'day') ? day.next + 1 : day.next
  const monthStart = skipSigns(lexemes, skip(lexemes, skipSigns(lexemes, afterDay), 'of', 'on', 'in', 'the'))
  const month = readMonth(lexemes, monthStart)
  if (month !== undefined) {
    const isOther = day.value > 31 || /^[,،]$/.test(lexemes[afterDay]?.word ?? '')
    return isOther && lexemes[monthStart]?.shy === true
      ? undefined
      : finish(lexemes, month.next, month.value, day.value, now)
  }

  return matchDayOfRelativeMonth(lexemes, skip(lexemes, afterDay, 'of', 'on', 'in'), day.value, now)
}

function finish(
  lexemes: readonly Lexeme[],
  index: number,
  month: number,
  day: number,
  now: Moment
): Reading<Content> | undefined {
  const year = readYear(lexemes, index)
  const date = year === undefined ? soonestMonthDay(now, month, day) : calendarDay(year.value, month, day)
  return { value: date === undefined ? { kind: 'noDay' } : { kind: 'day', date }, next: year?.next ?? index }
}

/** "next month", "this month", "الشهر الجاي", "هالشهر", "the month": how many months ahead. */
function readRelativeMonth(lexemes: readonly Lexeme[], index: number): Reading<number> | undefined {
  const unit = skip(lexemes, index, 'the', 'this', 'next', 'coming')
  if (!hasUnit(lexemes[unit], 'month')) return undefined

  const before = lexemes.slice(index, unit)
  if (before.some((lexeme) => hasRole(lexeme, 'next', 'coming'))) return { value: 1, next: unit + 1 }
  if (hasRole(lexemes[unit + 1], 'coming')) return { value: 1, next: unit + 2 }
  if (hasRole(lexemes[unit + 1], 'gone')) return undefined

  return before.length > 0 || isDefinite(lexemes[unit]) || hasRole(lexemes[unit - 1], 'the')
    ? { value: 0, next: unit + 1 }
    : undefined
}

function matchDayOfRelativeMonth(
  lexemes: readonly Lexeme[],
  index: number,
  day: number,
  now: Moment
): Reading<Content> | undefined {
  const months = readRelativeMonth(lexemes, index)
  if (months === undefined) return undefined

  const month = startOfDay(now).startOf('month').plus({ months: months.value })
  const date = months.value === 0 ? soonestDayOfMonth(now, day) : calendarDay(month.year, month.month, day)

  return { value: date === undefined ? { kind: 'noDay' } : { kind: 'day', date }, next: months.next }
}

/** "first Tuesday of October", "آخر اثنين من الشهر القادم", "الثلاثاء الأولى من أكتوبر". */
function matchWeekdayOfMonth(
  lexemes: readonly Lexeme[],
  index: number,
  now: Moment
): Reading<Content> | undefined {
  const start = skip(lexemes, index, 'the')
  const rank = readRank(lexemes, start)
  const weekday = lexemes[rank?.next ?? start]?.weekday
  if (weekday === undefined) return undefined

  const trailing = rank ?? readRank(lexemes, start + 1)
  if (trailing === undefined) return undefined

  const month = readMonthStart(
    lexemes,
    skip(lexemes, rank === undefined ? trailing.next : trailing.next + 1, 'of', 'in', 'on'),
    now
  )

  if (month === undefined) return undefined

  const date = soonest(month.value, now, (first) => nthWeekday(first, weekday, trailing.value))
  return date === undefined ? undefined : { value: { kind: 'day', date }, next: month.next }
}

function readRank(lexemes: readonly Lexeme[], index: number): Reading<number> | undefined {
  if (hasRole(lexemes[index], 'final')) return { value: -1, next: index + 1 }

  const ordinal = readOrdinal(lexemes, index)
  if (ordinal === undefined || ordinal.value.rank > 31) return undefined
  if (hasRole(lexemes[ordinal.next], 'final')) return { value: -ordinal.value.rank, next: ordinal.next + 1 }

  return { value: ordinal.value.rank, next: ordinal.next }
}

interface MonthStart {
  first: Moment
  everyYear: boolean
}

function readMonthStart(
  lexemes: readonly Lexeme[],
  index: number,
  now: Moment
): Reading<MonthStart> | undefined {
  const named = readMonth(lexemes, index)
  if (named !== undefined) {
    const year = readYear(lexemes, named.next)
    const first =
      year === undefined ? soonestMonth(now, named.value) : calendarDay(year.value, named.value, 1)

    return first === undefined
      ? undefined
      : { value: { first, everyYear: year === undefined }, next: year?.next ?? named.next }
  }

  const relative = readRelativeMonth(lexemes, index)
  return relative === undefined
    ? undefined
    : {
        value: { first: startOfDay(now).startOf('month').plus({ months: relative.value }), everyYear: false },
        next: relative.next
      }
}

function soonest(
  month: MonthStart,
  now: Moment,
  find: (first: Moment) => Moment | undefined
): Moment | undefined {
  const found = find(month.first)
  if (found === undefined || found >= startOfDay(now) || !month.everyYear) return found
  return find(month.first.plus({ years: 1 }))
}

/** "the last day of the month", "fifth last day of May", "آخر يوم بالشهر". */
function matchLastDay(lexemes: readonly Lexeme[], index: number, now: Moment): Reading<Content> | undefined {
  const rank = readRank(lexemes, skip(lexemes, index, 'the'))
  if (rank === undefined || rank.value >= 0 || !hasUnit(lexemes[rank.next], 'day')) return undefined

  const month = readMonthStart(lexemes, skip(lexemes, rank.next + 1, 'of', 'in', 'on', 'for'), now)
  if (month === undefined) return undefined

  const date = soonest(month.value, now, (first) =>
    startOfDay(first.endOf('month')).plus({ days: rank.value + 1 })
  )

  return date === undefined ? undefined : { value: { kind: 'day', date }, next: month.next }
}

/** "end of the month", "بداية شهر 3", "منتصف آذار", "أول الشهر": the one day that it most likely means. */
function matchEdge(lexemes: readonly Lexeme[], index: number, now: Moment): Reading<Content> | undefined {
  const day = edgeDay(lexemes[index])
  const month = day === undefined ? undefined : readMonthStart(lexemes, skip(lexemes, index + 1, 'of'), now)
  if (day === undefined || month === undefined) return undefined

  const found = soonest(month.value, now, (first) =>
    day > 0 ? first.plus({ days: day - 1 }) : startOfDay(first.endOf('month'))
  )
  const date = found !== undefined && found < startOfDay(now) ? found.plus({ months: 1 }) : found

  return date === undefined ? undefined : { value: { kind: 'day', date, uncertain: true }, next: month.next }
}

function edgeDay(lexeme: Lexeme | undefined): number | undefined {
  if (hasRole(lexeme, 'start') || (lexeme?.ordinal === 1 && lexeme.arabic)) return 1
  if (hasRole(lexeme, 'middle') || (hasRole(lexeme, 'half') && !/^(?:half|demi)/.test(lexeme?.word ?? ''))) {
    return 15
  }
  return hasRole(lexeme, 'final') ? -1 : undefined
}

/** "in May", "next month": a range. */
function matchWholeMonth(
  lexemes: readonly Lexeme[],
  index: number,
  now: Moment
): Reading<Content> | undefined {
  const isNamed =
    lexemes[index]?.month !== undefined &&
    hasRole(lexemes[index - 1], 'in', 'on', 'of', 'next', 'this') &&
    lexemes[index]?.word !== 'may'
  const isNumbered = hasUnit(lexemes[index], 'month') && readMonth(lexemes, index) !== undefined
  const month =
    isNamed || isNumbered || readRelativeMonth(lexemes, index) !== undefined
      ? readMonthStart(lexemes, index, now)
      : undefined

  if (month === undefined || lexemes[index]?.word === 'the') return undefined

  const { first } = month.value
  return {
    value: {
      kind: 'day',
      date: first < startOfDay(now) ? startOfDay(now) : first,
      endDate: startOfDay(first.endOf('month'))
    },
    next: month.next
  }
}
