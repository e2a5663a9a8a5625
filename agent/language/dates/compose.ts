import { alternativesIn } from './alternatives.js'
import { clockText, isoDay, isoTime, readMoment, type Moment } from './calendar.js'
import { collectDays, isCorrection, isMoving, type FoundDay } from './found-days.js'
import { backgroundPieces, isAnyTold } from './background.js'
import { exceptDays, excludedPieces, isDay } from './exceptions.js'
import { decideTime, withMeridiem, type DecidedTime } from './hours.js'
import { hasRole, skipBack, type Lexeme } from './lexemes.js'
import { partsOfDay, type DateTimeMention, type ExceptDays, type PartName, type Span } from './mention.js'
import type { Clock, Content, Piece } from './pieces.js'
import { notBeforeBounds } from './words/around.js'

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
  const alternatives = alternativesIn(pieces, lexemes)
  if (alternatives === undefined) return composeOne(pieces, lexemes, now)

  const first = composeOne(alternatives.first, lexemes, now)
  const other = composeOne(alternatives.other, lexemes, now)
  return first.date === undefined || other.date === undefined
    ? composeOne(pieces, lexemes, now)
    : { ...first, otherwise: other, spans: [...first.spans, ...other.spans] }
}

function composeOne(pieces: readonly Piece[], lexemes: readonly Lexeme[], now: Moment): DateTimeMention {
  const excluded = excludedPieces(pieces, lexemes)
  const except = exceptDays(excluded, pieces, lexemes, now)
  if (pieces.some((piece) => piece.content.kind === 'recurrence')) {
    return { spans: [], ...(except === undefined ? {} : { noDay: 'excluded', except }) }
  }

  const background = backgroundPieces(pieces, lexemes)
  const said = pieces.filter(
    (piece) => !excluded.has(piece) && !background.has(piece) && isSaid(piece, pieces)
  )
  const mention: DateTimeMention = { spans: spansOf(said, lexemes) }
  const isImpossible = said.some((piece) => piece.content.kind === 'noDay')
  const collected = isImpossible ? undefined : collectDays(said, lexemes, now)
  const day = collected === undefined ? undefined : withoutExcepted(collected, except)

  if (isImpossible) mention.noDay = 'impossible'
  else if (day === undefined && [...excluded].some(isDay)) mention.noDay = 'excluded'
  if (except !== undefined) mention.except = except

  if (day !== undefined) addDay(mention, day, now)
  if (said.some((piece) => piece.content.kind === 'now')) mention.now = true
  addTimes(mention, said, lexemes, day, now)
  addLeftOutParts(mention, excluded)

  if (said.some((piece) => piece.content.kind === 'zone') && mention.time !== undefined) {
    dropForeignTime(mention)
  }

  const beside = said.flatMap(({ content }) => (content.kind === 'beside' ? [content] : []))[0]
  if (beside !== undefined) mention.besideDays = beside.days

  if (mention.noDay !== undefined || beside !== undefined) delete mention.impliedDate
  if (contradictsItself(said)) mention.uncertain = true
  // "An hour after him, tomorrow" is no hour from now.
  const moment = said.map(({ content }) => content).find(isMoment)
  const isOtherDay = moment !== undefined && day !== undefined && isoDay(moment.moment) !== isoDay(day.date)
  const isEither = day?.isOneOfSeveral === true || isOtherDay || isNoBetween(pieces, lexemes)
  if (isEither || isWeekdayLeft(pieces, lexemes)) mention.unsure = 'unread'
  else if (isAnyTold(said, lexemes)) mention.unsure ??= 'told'
  return mention
}

/**
 * «الثلاثاء لا الاثنين»: not Monday for one writer, and "no, Monday" for another. A sign between them tells.
 */
function isNoBetween(pieces: readonly Piece[], lexemes: readonly Lexeme[]): boolean {
  const days = pieces.filter(isDay)

  return days.some((day, index) => {
    const between = lexemes.slice(day.to, days[index + 1]?.from ?? day.to)
    return (
      between.some(({ word }) => word === 'لا') &&
      between.every((lexeme) => lexeme.word === 'لا' || hasRole(lexeme, 'on', 'the', 'dayWord', 'in'))
    )
  })
}

/** A word of a weekday that was not read, directly beside an hour. */
function isWeekdayLeft(pieces: readonly Piece[], lexemes: readonly Lexeme[]): boolean {
  if (pieces.some(isDay)) return false

  return lexemes.some(
    ({ weekday, number, isTown }, index) =>
      weekday !== undefined &&
      number === undefined &&
      isTown !== true &&
      pieces.some(
        ({ content, from, to }) =>
          content.kind === 'clock' && (index < from ? from - index : index - to + 1) <= BESIDE_HOUR
      ) &&
      !pieces.some(({ from, to }) => from <= index && index < to)
  )
}

/** So far from an hour a word is said of it. */
const BESIDE_HOUR = 2

/** "Next week, but not Monday" begins on Tuesday. */
function withoutExcepted(found: FoundDay, except: ExceptDays | undefined): FoundDay {
  const { date, endDate } = found
  if (endDate === undefined || except === undefined) return found

  const isLeftOut = (day: Moment) =>
    except.weekdays.includes(day.weekday) || except.dates.includes(isoDay(day))

  let first = date
  while (first <= endDate && isLeftOut(first)) first = first.plus({ days: 1 })

  return first > endDate ? found : { ...found, date: first }
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
  if (day.besideWeekday !== undefined) mention.besideWeekday = day.besideWeekday
  if (day.without !== undefined) {
    const { weekdays, dates } = mention.except ?? { weekdays: [], dates: [] }
    mention.except = { weekdays, dates: [...dates, ...day.without] }
  }
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

  for (const piece of besideDay(withoutCorrected(clocks, lexemes), pieces, lexemes)) {
    addClock(mention, piece, lexemes, pieces, { day, now, ...(part === undefined ? {} : { part }) })
  }

  addRange(mention, pieces, lexemes, { day, now, ...(part === undefined ? {} : { part }) })

  if (isOutside(mention)) delete mention.time
  if (isNeverBetween(mention)) delete mention.before

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

/** "Not in the morning" is after it; "not in the evening" before it. */
function addLeftOutParts(mention: DateTimeMention, excluded: ReadonlySet<Piece>): void {
  const { time, after, before, partOfDay } = mention
  if ([time, after, before, partOfDay].some((said) => said !== undefined)) return

  const days = [...excluded].filter(isDay)
  for (const piece of excluded) {
    const { content } = piece
    if (content.kind !== 'part' || content.part === 'noon') continue
    // "Saturday afternoon does not suit" says nothing of the other days.
    if (days.some((day) => isBeside(day, piece))) continue

    const { from, to } = partsOfDay[content.part]
    if (content.part === 'dawn' || content.part === 'morning') mention.after = to
    else if (mention.before === undefined || from < mention.before) mention.before = from
  }
}

/** "I have a meeting at 4, come before 2": the hour is another matter's. */
function isOutside({ time, after, before }: DateTimeMention): boolean {
  if (time === undefined) return false
  return (before !== undefined && time >= before) || (after !== undefined && time < after)
}

/** "I sleep till 2, so nobody before 3": until when something lasts is no limit of the visit. */
function isNeverBetween({ after, before }: DateTimeMention): boolean {
  return after !== undefined && before !== undefined && before <= after
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

/** The part of the day nearest to the first clock, or, without one, to the day. */
function choosePart(pieces: readonly Piece[], clocks: readonly ClockPiece[]): PartName | undefined {
  const anchor =
    clocks[0]?.from ??
    pieces.find(({ content }) => content.kind === 'clockRange')?.from ??
    pieces.find(isDay)?.from ??
    0
  let nearest: { part: PartName; distance: number } | undefined

  for (const { content, from } of pieces) {
    const distance = Math.abs(from - anchor)
    if (content.kind === 'part' && (nearest === undefined || distance < nearest.distance)) {
      nearest = { part: content.part, distance }
    }
  }

  return nearest?.part
}

/** So many words may stand between a day and its part ("Saturday in the afternoon"). */
const WITHIN_DAY = 2

function isBeside(day: Piece, part: Piece): boolean {
  const between = day.to <= part.from ? part.from - day.to : day.from - part.to
  return between >= 0 && between <= WITHIN_DAY
}

/** "Thursday at 9, no sorry, Friday at 10": the hour after the correction is the one that is wanted. */
function withoutCorrected(clocks: readonly ClockPiece[], lexemes: readonly Lexeme[]): ClockPiece[] {
  return clocks.filter((piece, index) => {
    const next = clocks[index + 1]
    return next === undefined || !isCorrection(lexemes.slice(piece.to, next.from))
  })
}

/**
 * Of several hours that differ, the one beside the day: "there I was at 4am in the dark. The day after
 * tomorrow half past ten". All of them where none or several stand beside one.
 */
function besideDay(
  clocks: readonly ClockPiece[],
  pieces: readonly Piece[],
  lexemes: readonly Lexeme[]
): readonly ClockPiece[] {
  if (clocks.length < 2) return clocks

  const days = pieces.filter(isDay)
  const isSentenceEnd = ({ word }: Lexeme) => /^[.!?؟]$/.test(word)
  const beside = clocks.filter(({ from, to }) =>
    days.some((day) => {
      const between = day.to <= from ? lexemes.slice(day.to, from) : lexemes.slice(to, day.from)
      return between.length <= WITHIN_DAY && !between.some(isSentenceEnd)
    })
  )
  const isApart = (one: ClockPiece, other: ClockPiece) =>
    lexemes.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)).some(isSentenceEnd)

  const [only] = beside
  return beside.length === 1 &&
    only !== undefined &&
    clocks.every((one) => one === only || isApart(one, only))
    ? [only]
    : clocks
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
  pieces: readonly Piece[],
  context: ClockContext
): void {
  const decided = decide(piece.clock, context)
  if (decided === undefined || decided.uncertain) mention.uncertain = true

  if (decided === undefined) return

  const text = clockText(decided.hour, decided.minute)
  const bound = boundBehind(lexemes[piece.to]) ?? boundBefore(piece.from, lexemes, pieces)

  if (bound !== undefined) mention[bound] = text
  else if (mention.time === undefined) setTime(mention, decided, text)
  else if (mention.time !== text) {
    mention.uncertain = true
    mention.unsure = 'unread'
  }
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

function boundBefore(
  index: number,
  lexemes: readonly Lexeme[],
  pieces: readonly Piece[]
): 'after' | 'before' | undefined {
  const before = skipBack(lexemes, index - 1, 'the', 'about', 'clock', 'at')
  // "The day before at 10" is about ten.
  if (pieces.some(({ from, to }) => from <= before && before < to)) return undefined

  const cue = lexemes[before]
  const isNot = hasRole(lexemes[before - 1], 'not') || isNo(lexemes, before - 1)
  if (hasRole(cue, 'after') || (hasRole(cue, 'from') && hasRole(lexemes[before - 1], 'after'))) {
    return isNot ? 'before' : 'after'
  }
  if (
    hasRole(cue, 'before') ||
    (hasRole(cue, 'until') && !hasRole(cue, 'for') && !/^(?:to|الي)$/.test(cue?.word ?? ''))
  ) {
    return isNot && hasRole(cue, 'before') ? 'after' : 'before'
  }

  return undefined
}

/** "لا قبل العاشرة", "nobody before 3", "can't do before 1": directly before a bound, they turn it round. */
function isNo(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]?.word ?? ''
  return notBeforeBounds.includes(word) || notBeforeBounds.includes(`${lexemes[at - 1]?.word ?? ''} ${word}`)
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
