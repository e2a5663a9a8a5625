import { readMoment, startOfDay } from './calendar.js'
import { compose } from './compose.js'
import { onlyOneSpans } from './exceptions.js'
import { resolveFollowing } from './following.js'
import { readLexemes } from './lexemes.js'
import type { DateTimeMention, OtherTime, Span } from './mention.js'
import { isAnyHourLeft, promoteNumbers } from './promote.js'
import { scan } from './scan.js'
import { longestText } from './tokens.js'
import { keepsHour, leavesHour } from './kept-hour.js'

export { keepsHour, leavesHour }

export { withoutSpans, type DateTimeMention, type ExceptDays, type PartOfDay, type Span } from './mention.js'

/** What a text is read against. */
export interface DateTimeReference {
  /** The present, 'YYYY-MM-DDTHH:mm:ss' on the provider's wall clock. */
  now: string
  /** Where the text names towns: "tomorrow 9 Tyre" counts none. */
  towns?: readonly Span[]
  /** The text is part of one that keeps the hour ("Friday 11 | same time"): no number is an hour. */
  keepsHour?: boolean
}

/**
 * Reads when something is wanted from a text in English, Arabic (standard, Levantine, some Gulf and
 * Egyptian), Arabizi or a mixture. A pure function: the language is known by the words, the present only from
 * `reference`.
 *
 * Rules of the product:
 * - A time is never in the past. Of two readings the soonest future one counts, marked `uncertain`.
 * - In numbers the day stands before the month.
 * - Where neither am nor pm is said, services are between 7 and 19 o'clock: "at 2" is 14:00.
 * - English "next Sunday" is the one of the next week (Monday to Sunday); Arabic "الأحد الجاي" is the coming
 *   one.
 * - What cannot be settled is left out.
 *
 * @param text  what was said; only its first 2,000 characters, and of those 500 words and signs, are read
 * @returns dates and times on the same wall clock; nothing found is `{ spans: [] }`
 * @throws RangeError when `reference.now` is no such time
 */
export function resolveDateTime(text: string, reference: DateTimeReference): DateTimeMention {
  const now = readMoment(reference.now)
  const { visible, placeOf } = withoutInvisible(text.slice(0, longestText))
  const lexemes = readLexemes(visible).map((lexeme) =>
    isIn(reference.towns ?? [], placeOf(lexeme.start)) ? { ...lexeme, isTown: true as const } : lexeme
  )
  const scanned = scan(lexemes, now)
  const isHourKept = reference.keepsHour ?? keepsHour(visible)
  const promoted = promoteNumbers(scanned, lexemes, { now, keepsHour: isHourKept })
  const composed = compose(resolveFollowing(promoted, lexemes, now), lexemes, now)
  const mention = isHourKept ? withSameHours(composed) : composed
  const hasHours = [mention.time, mention.after, mention.before].some((hours) => hours !== undefined)
  const isLeft = isAnyHourLeft(scanned, promoted, lexemes, hasHours)

  return {
    ...mention,
    ...(isLeft ? { unsure: 'unread' } : {}),
    spans: mention.spans.map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 }))
  }
}

/** "Today at 3; if nobody can, tomorrow same time": the other time has the hours of the first. */
function withSameHours({ otherwise, ...mention }: DateTimeMention): DateTimeMention {
  if (otherwise === undefined) return mention

  const { time, partOfDay, after, before } = otherwise
  const saysHours = [time, partOfDay, after, before].some((said) => said !== undefined)
  return { ...mention, otherwise: saysHours ? otherwise : { ...hoursOf(mention), ...otherwise } }
}

function hoursOf({ time, partOfDay, after, before }: DateTimeMention): Partial<OtherTime> {
  return {
    ...(time === undefined ? {} : { time }),
    ...(partOfDay === undefined ? {} : { partOfDay }),
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before })
  }
}

/** A weekday with a number that is its day of the month so soon may be meant as such. */
const DAYS_TO_DATE = 14

/**
 * "Tuesday 8", while that Tuesday is the eighth: the other reading, in which the number that was read as the
 * hour is the day of the month. Null where the text has one reading only: it says an hour in so many words,
 * or no such day comes soon.
 *
 * @param mention  what `resolveDateTime` gives for the text
 */
export function asDayOfMonth(
  text: string,
  { time }: DateTimeMention,
  reference: DateTimeReference
): DateTimeMention | null {
  if (time === undefined || !time.endsWith(':00')) return null

  const dated = resolveDateTime(text, { ...reference, keepsHour: true })
  if (dated.date === undefined || dated.endDate !== undefined || dated.time !== undefined) return null

  const last = startOfDay(readMoment(reference.now)).plus({ days: DAYS_TO_DATE }).toISODate()
  return dated.date <= last ? dated : null
}

/**
 * A text in which "not any day except Monday" says "to Monday": the words that leave one time alone stand
 * before the time that is wanted.
 */
export function withOnlyOne(text: string, to: string): string {
  return onlyOneSpans(readLexemes(text.slice(0, longestText))).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)}${to}${left.slice(end)}`,
    text
  )
}

function isIn(spans: readonly Span[], place: number): boolean {
  return spans.some(({ start, end }) => start <= place && place < end)
}

const invisible = /\p{Cf}/u

/**
 * The text without what nobody sees, as in dates that Arabic phones write, and where each place of it was.
 */
function withoutInvisible(text: string): { visible: string; placeOf: (index: number) => number } {
  if (!invisible.test(text)) return { visible: text, placeOf: (index) => index }

  const places = [...text.matchAll(/\P{Cf}/gu)].flatMap(({ 0: sign, index }) =>
    Array.from({ length: sign.length }, (_, unit) => index + unit)
  )

  return { visible: text.replace(/\p{Cf}/gu, ''), placeOf: (index) => places[index] ?? text.length }
}
