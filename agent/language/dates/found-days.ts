import { anyOf } from '../../../src/shared/alternation.js'
import {
  isoDay,
  soonestDayOfMonth,
  startOfDay,
  weekdayAfter,
  weekdayInWeek,
  weekdayNumbered,
  type Moment
} from './calendar.js'
import { hasRole, type Lexeme } from './lexemes.js'
import type { Piece, WhichWeekday } from './pieces.js'
import { conceding, corrections, moving } from './words/around.js'

/** The day or range of days that a text settles on. */
export interface FoundDay {
  date: Moment
  endDate?: Moment
  uncertain: boolean
  /** Other days were said as well, and nothing tells which is meant. */
  isOneOfSeveral?: true
  /** Days between the first and the last that are not meant, 'YYYY-MM-DD'. */
  without?: string[]
  /** It is the next such weekday after a day that is not named with it. */
  besideWeekday?: number
}

interface PlacedDay extends FoundDay {
  from: number
  to: number
  cycle?: 'weeks' | 'months'
}

/** Reads the days out of the pieces and settles on one: a correction, a range, or the first with a doubt. */
export function collectDays(
  pieces: readonly Piece[],
  lexemes: readonly Lexeme[],
  now: Moment
): FoundDay | undefined {
  const days = pieces
    .flatMap((piece) => readDay(piece, pieces, lexemes, now) ?? [])
    .map((day, index) => (index === 0 ? applyBound(day, lexemes, now) : day))
  const singles = days.filter((day) => day.endDate === undefined)

  return singles.length > 0 ? (eitherOf(singles, lexemes) ?? settle(singles, lexemes)) : days[0]
}

/** Days farther apart are no two days for one visit. */
const FARTHEST_APART = 14

/** "Saturday or Monday": both, without the days between them; undefined when they are in a row. */
function eitherOf(days: readonly PlacedDay[], lexemes: readonly Lexeme[]): FoundDay | undefined {
  const isJoined = days.every(({ from }, index) => {
    const before = days[index - 1]
    return before === undefined || lexemes.slice(before.to, from).some((lexeme) => hasRole(lexeme, 'or'))
  })
  const inOrder = [...days].sort((one, other) => one.date.toMillis() - other.date.toMillis())
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (!isJoined || first === undefined || last === undefined) return undefined

  const count = Math.round(last.date.diff(first.date, 'days').days)
  const named = new Set(days.map(({ date }) => isoDay(date)))
  const between = Array.from({ length: Math.min(count, FARTHEST_APART) }, (_, add) =>
    isoDay(first.date.plus({ days: add }))
  ).filter((date) => !named.has(date))

  return between.length === 0 || count > FARTHEST_APART
    ? undefined
    : { date: first.date, endDate: last.date, uncertain: false, without: between }
}

function readDay(
  piece: Piece,
  pieces: readonly Piece[],
  lexemes: readonly Lexeme[],
  now: Moment
): PlacedDay | undefined {
  const { content, from, to } = piece
  if (content.kind === 'day') return { ...content, uncertain: content.uncertain === true, from, to }
  if (content.kind === 'beside' && content.isFromNow) {
    return { date: startOfDay(now).plus({ days: content.days }), uncertain: false, from, to }
  }
  if (content.kind === 'dayOfMonth') return readDayOfMonth(content.day, content.uncertain, piece, pieces, now)
  if (content.kind === 'weekday') return readWeekday(content.weekday, content.which, piece, pieces, now)
  if (content.kind === 'week') {
    return near(piece, pieces, 'weekday') === undefined
      ? { ...wholeWeek(content.weeks, now), from, to }
      : undefined
  }
  if (content.kind === 'part' && isToday(piece, lexemes)) {
    return { date: startOfDay(now), uncertain: false, from, to }
  }

  return undefined
}

function readDayOfMonth(
  day: number,
  uncertain: boolean,
  piece: Piece,
  pieces: readonly Piece[],
  now: Moment
): PlacedDay | undefined {
  const weekday = near(piece, pieces, 'weekday')
  const numbered =
    weekday?.content.kind === 'weekday' ? weekdayNumbered(now, weekday.content.weekday, day) : undefined
  const date = numbered ?? soonestDayOfMonth(now, day)
  const disagrees =
    weekday?.content.kind === 'weekday' && date !== undefined && weekday.content.weekday !== date.weekday

  return date === undefined
    ? undefined
    : { date, uncertain: uncertain || disagrees, from: piece.from, to: piece.to, cycle: 'months' }
}

/** A weekday beside a date only repeats it; beside a week it is that week's. */
function readWeekday(
  weekday: number,
  which: WhichWeekday,
  piece: Piece,
  pieces: readonly Piece[],
  now: Moment
): PlacedDay | undefined {
  const date = near(piece, pieces, 'day') ?? near(piece, pieces, 'dayOfMonth')
  if (date !== undefined && !(date.content.kind === 'day' && date.content.endDate !== undefined)) {
    return undefined
  }

  const inRange = dayInRange(weekday, date)
  if (inRange !== undefined) return { date: inRange, uncertain: false, from: piece.from, to: piece.to }

  const week = near(piece, pieces, 'week')
  const place = { from: piece.from, to: piece.to }

  if (week?.content.kind !== 'week') return { ...placeWeekday(weekday, which, now), ...place, cycle: 'weeks' }

  const inWeek = weekdayInWeek(now, weekday, week.content.weeks)
  return {
    date: inWeek < startOfDay(now) ? weekdayAfter(now, weekday) : inWeek,
    uncertain: inWeek < startOfDay(now),
    ...place
  }
}

/**
 * Arabic "coming" and a bare weekday are the soonest one; English "next" is the one of next week, and said
 * back where that differs.
 */
export function placeWeekday(weekday: number, which: WhichWeekday, now: Moment): FoundDay {
  const soonest = weekdayAfter(startOfDay(now), weekday)

  if (which === 'afterNext') return { date: soonest.plus({ weeks: 1 }), uncertain: false }
  if (which !== 'next') return { date: soonest, uncertain: now.weekday === weekday }

  const date = weekdayInWeek(now, weekday, 1)
  return { date, uncertain: !date.equals(soonest) }
}

/** "The weekend after this one, Saturday ideally": the Saturday of those days. */
function dayInRange(weekday: number, range: Piece | undefined): Moment | undefined {
  if (range?.content.kind !== 'day' || range.content.endDate === undefined) return undefined

  const date = weekdayAfter(range.content.date.minus({ days: 1 }), weekday)
  return date <= range.content.endDate ? date : undefined
}

function wholeWeek(weeks: number, now: Moment): FoundDay {
  const monday = weekdayInWeek(now, 1, weeks)
  return {
    date: monday < startOfDay(now) ? startOfDay(now) : monday,
    endDate: weekdayInWeek(now, 7, weeks),
    uncertain: false
  }
}

/** "tonight", "this evening", هالمسا. */
function isToday(piece: Piece, lexemes: readonly Lexeme[]): boolean {
  const before = hasRole(lexemes[piece.from - 1], 'the') ? piece.from - 2 : piece.from - 1
  // «السبت هيدا بعد الضهر»: this Saturday.
  const isOfWeekday = lexemes[before - 1]?.weekday !== undefined

  return lexemes[piece.from]?.dayOffset === 0 || (hasRole(lexemes[before], 'this') && !isOfWeekday)
}

/** The neighbouring piece of a kind, with at most three lexemes between. */
function near(piece: Piece, pieces: readonly Piece[], kind: Piece['content']['kind']): Piece | undefined {
  return pieces.find(
    (other) =>
      other.content.kind === kind &&
      other !== piece &&
      ((other.from >= piece.to && other.from - piece.to <= 3) ||
        (piece.from >= other.to && piece.from - other.to <= 3))
  )
}

/** "before Friday" and "by Friday" begin today; "after Friday" begins a day later. */
function applyBound(day: PlacedDay, lexemes: readonly Lexeme[], now: Moment): PlacedDay {
  if (day.endDate !== undefined) return day

  const cue = lexemes[hasRole(lexemes[day.from - 1], 'the') ? day.from - 2 : day.from - 1]
  const today = startOfDay(now)

  if (hasRole(lexemes[day.to], 'prayer')) return day
  if (hasRole(cue, 'after') && !hasRole(cue, 'from')) {
    return { ...day, date: day.date.plus({ days: 1 }), endDate: day.date.plus({ days: 7 }), uncertain: true }
  }
  if (hasRole(cue, 'before') && day.date > today) {
    return { ...day, date: today, endDate: day.date.minus({ days: 1 }) }
  }

  const isUntil = hasRole(cue, 'until') && !hasRole(cue, 'for') && !/^(?:to|الي)$/.test(cue?.word ?? '')
  return isUntil && day.date > today ? { ...day, date: today, endDate: day.date } : day
}

const movingWords = new RegExp(`^${anyOf(moving)}`)
/** "Move it from … to …", "غيّر من … لـ …": the second value is wanted. */
export function isMoving(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some((lexeme) => movingWords.test(lexeme.word))
}

const correctionWords: ReadonlySet<string> = new Set(corrections)
const concedingWords: ReadonlySet<string> = new Set(conceding)

/**
 * Several days: "from Monday to Friday" is a range, "move it from Monday to Friday" and "Monday, no, Friday"
 * the last, "Monday or Friday" the first with a doubt.
 */
function settle(days: readonly PlacedDay[], lexemes: readonly Lexeme[]): FoundDay | undefined {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || isoDay(first.date) === isoDay(last.date)) return first

  const between = lexemes.slice(first.to, last.from)
  const isRange =
    between.length <= 3 && between.some((lexeme) => hasRole(lexeme, 'until') || /^[-–ل]$/.test(lexeme.word))

  if (isMoving(lexemes) || isCorrection(between)) return last

  const endDate =
    last.date < first.date && last.cycle !== undefined ? last.date.plus({ [last.cycle]: 1 }) : last.date
  if (isRange && endDate > first.date) {
    return { date: first.date, endDate, uncertain: first.uncertain || last.uncertain }
  }

  return isEither(days, between)
    ? {
        date: first.date < last.date ? first.date : last.date,
        endDate: first.date < last.date ? last.date : first.date,
        uncertain: false
      }
    : { ...first, uncertain: true, isOneOfSeveral: true }
}

/** "Monday or Tuesday", "السبت أو الأحد": days in a row, any of which will do. */
function isEither(days: readonly PlacedDay[], between: readonly Lexeme[]): boolean {
  const inOrder = days.toSorted((one, other) => one.date.toMillis() - other.date.toMillis())
  const isInARow = inOrder.every(({ date }, index) => {
    const before = inOrder[index - 1]
    return before === undefined || isoDay(before.date.plus({ days: 1 })) === isoDay(date)
  })

  return isInARow && between.some((lexeme) => hasRole(lexeme, 'or'))
}

/** Is a correction said among these words ("no", "sorry", "قصدي")? */
export function isCorrection(between: readonly Lexeme[]): boolean {
  return between.some((lexeme) => correctionWords.has(lexeme.word)) || isConceding(between)
}

/** "Nobody on Sunday? Well then Saturday": what comes after the question is meant. */
function isConceding(between: readonly Lexeme[]): boolean {
  const asked = between.findLastIndex(({ word }) => /^[?؟]$/.test(word))
  return asked >= 0 && between.slice(asked).some(({ word }) => concedingWords.has(word))
}
