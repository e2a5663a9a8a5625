import { clockText, isoDay, isoTime, readMoment, type Moment } from './calendar.js'
import { collectDays, isMoving, type FoundDay } from './found-days.js'
import { backgroundPieces } from './background.js'
import { exceptDays, excludedPieces, isDay } from './exceptions.js'
import { decideTime, withMeridiem, type DecidedTime } from './hours.js'
import { hasRole, skipBack, type Lexeme } from './lexemes.js'
import { partsOfDay, type DateTimeMention, type PartName, type Span } from './mention.js'
import type { Clock, Content, Piece } from './pieces.js'

/**
 * A bare time that passed less than this ago may still be meant for today, unless am or pm makes it exact;
 * then no day is implied.
 */
const justPassedMinutes = 120

/**
 * Puts the pieces of a text together into one mention. What recurs ("every Monday at 5") is no single moment
 * and gives none.
 */
export function compose(pieces: readonly Piece[], lexemes: readonly Lexeme[], now: Moment): DateTimeMention {
  const excluded = excludedPieces(pieces, lexemes)
  const except = exceptDays(excluded, lexemes, now)
  if (pieces.some((piece) => piece.content.kind === 'recurrence')) {
    return { spans: [], ...(except === undefined ? {} : { noDay: 'excluded', except }) }
  }

  const background = backgroundPieces(pieces, lexemes)
  const said = pieces.filter(
    (piece) => !excluded.has(piece) && !background.has(piece) && isSaid(piece, pieces)
  )
  const mention: DateTimeMention = { spans: spansOf(said, lexemes) }
  const isImpossible = said.some((piece) => piece.content.kind === 'noDay')
  const day = isImpossible ? undefined : collectDays(said, lexemes, now)

  if (isImpossible) mention.noDay = 'impossible'
  else if (day === undefined && [...excluded].some(isDay)) mention.noDay = 'excluded'
  if (except !== undefined) mention.except = except

  if (day !== undefined) addDay(mention, day, now)
  if (said.some((piece) => piece.content.kind === 'now')) mention.now = true
  addTimes(mention, said, lexemes, day, now)

  if (said.some((piece) => piece.content.kind === 'zone') && mention.time !== undefined) {
    dropForeignTime(mention)
  }

  if (mention.noDay !== undefined) delete mention.impliedDate
  if (contradictsItself(said)) mention.uncertain = true
  return mention
}

function isSaid(piece: Piece, pieces: readonly Piece[]): boolean {
  if (piece.content.kind === 'zone') {
    return pieces.some((other) => other.content.kind === 'clock' && [0, 1].includes(piece.from - other.to))
  }
  return piece.content.kind !== 'ignored'
}

/**
 * "Tomorrow, Friday" on a day whose morrow is none, "in the evening at 10 am", "in two hours at 5": two
 * values for one thing.
 */
function contradictsItself(pieces: readonly Piece[]): boolean {
  const contents = pieces.map((piece) => piece.content)

  if (
    pieces.some(
      (piece, index) => isOtherWeekday(piece, pieces[index + 1]) || isOtherWeekday(pieces[index + 1], piece)
    )
  ) {
    return true
  }

  if (
    contents.some(isMoment) &&
    contents.some(
      ({ kind }) => kind === 'clock' || kind === 'day' || kind === 'weekday' || kind === 'dayOfMonth'
    )
  ) {
    return true
  }

  return contents.some(
    (content) =>
      content.kind === 'clock' &&
      content.clock.meridiem !== undefined &&
      contents.some((other) => isOtherHalf(other, content.clock.meridiem))
  )
}

/** A weekday beside a date that falls on another one. */
function isOtherWeekday(date: Piece | undefined, weekday: Piece | undefined): boolean {
  if (
    date?.content.kind !== 'day' ||
    weekday?.content.kind !== 'weekday' ||
    date.content.endDate !== undefined
  ) {
    return false
  }

  const isBeside = Math.min(Math.abs(weekday.from - date.to), Math.abs(date.from - weekday.to)) <= 1
  return isBeside && date.content.date.weekday !== weekday.content.weekday
}

function isOtherHalf(content: Content, meridiem: Clock['meridiem']): boolean {
  if (content.kind !== 'part' || content.part === 'noon' || content.part === 'night') return false
  return (content.part === 'dawn' || content.part === 'morning') !== (meridiem === 'am')
}

function spansOf(pieces: readonly Piece[], lexemes: readonly Lexeme[]): Span[] {
  const spans: Span[] = []
  for (const piece of pieces) {
    const span = { start: lexemes[piece.from]?.start ?? 0, end: lexemes[piece.to - 1]?.end ?? 0 }
    const last = spans.at(-1)

    if (last !== undefined && span.start <= last.end + 1) last.end = Math.max(last.end, span.end)
    else spans.push(span)
  }

  return spans
}

function addDay(mention: DateTimeMention, day: FoundDay, now: Moment): void {
  mention.date = isoDay(day.date)
  if (day.endDate !== undefined && day.endDate > day.date) mention.endDate = isoDay(day.endDate)
  if (day.uncertain) mention.uncertain = true
  if (isoDay(day.endDate ?? day.date) < isoDay(now)) mention.past = true
}

/** The hour of another time zone is not the provider's: only its day is kept. */
function dropForeignTime(mention: DateTimeMention): void {
  delete mention.time
  delete mention.impliedDate
  mention.uncertain = true
}

function addTimes(
  mention: DateTimeMention,
  pieces: readonly Piece[],
  lexemes: readonly Lexeme[],
  day: FoundDay | undefined,
  now: Moment
): void {
  const moment = pieces.map((piece) => piece.content).find(isMoment)
  if (moment !== undefined) {
    mention.date = isoDay(moment.moment)
    mention.time = isoTime(moment.moment)
    return
  }

  const clocks = mergeClocks(pieces)
  const part = choosePart(pieces, clocks)

  for (const piece of clocks) {
    addClock(mention, piece, lexemes, { day, now, ...(part === undefined ? {} : { part }) })
  }

  addRange(mention, pieces, lexemes, { day, now, ...(part === undefined ? {} : { part }) })

  if (isOutside(mention)) delete mention.time

  const hasHours = mention.time !== undefined || mention.after !== undefined || mention.before !== undefined
  if (part !== undefined && !hasHours) mention.partOfDay = partsOfDay[part]

  if (mention.time !== undefined) {
    placeInTime(
      mention,
      mention.time,
      now,
      clocks.some((piece) => piece.clock.meridiem !== undefined && part === undefined)
    )
  }
}

/** "I have a meeting at 4, come before 2": the hour is another matter's. */
function isOutside({ time, after, before }: DateTimeMention): boolean {
  if (time === undefined) return false
  return (before !== undefined && time >= before) || (after !== undefined && time < after)
}

function isMoment(content: Content): content is Extract<Content, { kind: 'moment' }> {
  return content.kind === 'moment'
}

interface ClockPiece {
  clock: Clock
  from: number
  to: number
}

/** "12 noon" and "1 o'clock midnight" name one time in two pieces. */
function mergeClocks(pieces: readonly Piece[]): ClockPiece[] {
  const clocks: ClockPiece[] = []
  for (const { content, from, to } of pieces) {
    if (content.kind !== 'clock') continue

    const last = clocks.at(-1)
    const isName =
      content.clock.exact &&
      (content.clock.hour === 12 || content.clock.hour === 24) &&
      content.clock.minute === 0

    if (
      last !== undefined &&
      isName &&
      from - last.to <= 2 &&
      last.clock.hour <= 12 &&
      last.clock.meridiem === undefined
    ) {
      last.clock = nameHour(last.clock, content.clock.hour)
    } else clocks.push({ clock: content.clock, from, to })
  }

  return clocks
}

function nameHour(clock: Clock, name: number): Clock {
  if (name === 24) {
    return clock.hour === 12 ? { ...clock, hour: 24, exact: true } : { ...clock, meridiem: 'am' }
  }

  return { ...clock, meridiem: clock.hour >= 10 && clock.hour < 12 ? 'am' : 'pm' }
}

/** The part of the day nearest to the first clock. */
function choosePart(pieces: readonly Piece[], clocks: readonly ClockPiece[]): PartName | undefined {
  const anchor = clocks[0]?.from ?? pieces.find(({ content }) => content.kind === 'clockRange')?.from ?? 0
  let nearest: { part: PartName; distance: number } | undefined

  for (const { content, from } of pieces) {
    const distance = Math.abs(from - anchor)
    if (content.kind === 'part' && (nearest === undefined || distance < nearest.distance)) {
      nearest = { part: content.part, distance }
    }
  }

  return nearest?.part
}

interface ClockContext {
  day: FoundDay | undefined
  now: Moment
  part?: PartName
}

function addClock(
  mention: DateTimeMention,
  piece: ClockPiece,
  lexemes: readonly Lexeme[],
  context: ClockContext
): void {
  const decided = decide(piece.clock, context)
  if (decided === undefined || decided.uncertain) mention.uncertain = true

  if (decided === undefined) return

  const text = clockText(decided.hour, decided.minute)
  const bound = boundBehind(lexemes[piece.to]) ?? boundBefore(piece.from, lexemes)

  if (bound !== undefined) mention[bound] = text
  else if (mention.time === undefined) setTime(mention, decided, text)
  else if (mention.time !== text) mention.uncertain = true
}

function decide(clock: Clock, { part, day, now }: ClockContext): DecidedTime | undefined {
  return decideTime(clock, {
    now,
    ...(part === undefined ? {} : { part }),
    ...(day === undefined || day.endDate !== undefined ? {} : { date: day.date })
  })
}

function setTime(mention: DateTimeMention, decided: DecidedTime, text: string): void {
  mention.time = text

  if (decided.dayShift === 0 || mention.date === undefined || mention.endDate !== undefined) return

  mention.date = isoDay(readMoment(mention.date).plus({ days: 1 }))
  mention.uncertain = true
}

/** "5 or later", "3pm at the latest". */
function boundBehind(lexeme: Lexeme | undefined): 'after' | 'before' | undefined {
  if (hasRole(lexeme, 'orLater')) return 'after'
  return hasRole(lexeme, 'orEarlier') ? 'before' : undefined
}

function boundBefore(index: number, lexemes: readonly Lexeme[]): 'after' | 'before' | undefined {
  const before = skipBack(lexemes, index - 1, 'the', 'about', 'clock', 'at')
  const cue = lexemes[before]
  if (hasRole(cue, 'after') || (hasRole(cue, 'from') && hasRole(lexemes[before - 1], 'after'))) return 'after'
  if (
    hasRole(cue, 'before') ||
    (hasRole(cue, 'until') && !hasRole(cue, 'for') && !/^(?:to|الي)$/.test(cue?.word ?? ''))
  ) {
    return 'before'
  }

  return undefined
}

/**
 * "between 2 and 4", "9 to 5": both ends; an open hour takes the half of the day of the other end where that
 * keeps the order. Of "change it from 10 to 12" the second hour is wanted.
 */
function addRange(
  mention: DateTimeMention,
  pieces: readonly Piece[],
  lexemes: readonly Lexeme[],
  context: ClockContext
): void {
  const piece = pieces.find(({ content }) => content.kind === 'clockRange')
  const range = piece?.content
  if (range?.kind !== 'clockRange') return

  const to = decide(range.to, context)
  if (to !== undefined && isMoving(lexemes.slice(0, piece?.from).filter(({ word }) => word !== 'غير'))) {
    mention.time = clockText(to.hour, to.minute)
    return
  }

  const from = decide(shareMeridiem(range.from, range.to), context)
  if (to === undefined || from === undefined) return

  mention.after = clockText(from.hour, from.minute)
  mention.before = clockText(
    to.hour <= from.hour && to.hour < 12 ? withMeridiem(to.hour, 'pm') : to.hour,
    to.minute
  )
}

function shareMeridiem(from: Clock, to: Clock): Clock {
  if (from.meridiem !== undefined || to.meridiem === undefined || from.hour > 12) return from
  return withMeridiem(from.hour, to.meridiem) <= withMeridiem(to.hour, to.meridiem)
    ? { ...from, meridiem: to.meridiem }
    : { ...from, meridiem: 'am' }
}

/** Implies the soonest day of a bare time, and marks a stated moment that has gone. */
function placeInTime(mention: DateTimeMention, time: string, now: Moment, isExact: boolean): void {
  const minutesAhead = minuteOfDay(time) - minuteOfDay(isoTime(now))
  if (mention.date !== undefined) {
    if (mention.date === isoDay(now) && minutesAhead < 0 && mention.endDate === undefined) mention.past = true
    return
  }

  if (minutesAhead >= 0) mention.impliedDate = isoDay(now)
  else if (isExact || minutesAhead < -justPassedMinutes) mention.impliedDate = isoDay(now.plus({ days: 1 }))
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
