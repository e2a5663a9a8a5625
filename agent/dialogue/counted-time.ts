import { DateTime } from 'luxon'
import { readMove } from '../language/moving.js'
import { readText } from '../language/reading.js'
import type { DialogueContext, Frame } from './frame.js'
import { withoutLookalikes, type Understanding } from './understanding.js'
import { saysWhen, startOf, wallClock, whenOf } from './when.js'

/** More words than these tell something else than by how much. */
const LONGEST_COUNT = 6

/**
 * A message that counts its time from the one that is known: "the day before", "قبلها بيوم", and, after an
 * offer, "an hour later". Known is what was asked for or offered, or else what was just booked.
 */
export function withCountedTime(
  frame: Frame,
  understood: Understanding,
  { timezone }: DialogueContext
): Understanding {
  if (frame.task !== 'find') return understood

  return byDays(frame, understood) ?? byHours(frame, understood, timezone) ?? understood
}

function byDays(frame: Frame, understood: Understanding): Understanding | null {
  const { besideDays, ...when } = understood.when
  const known = knownDay(frame)
  if (besideDays === undefined || known === undefined || isOfOther(frame, understood)) return null

  return { ...understood, when: { ...when, date: plusDays(known, besideDays) } }
}

/** Another trade has another time. */
function isOfOther(frame: Frame, { category }: Understanding): boolean {
  return category !== null && frame.category !== null && category.slug !== frame.category
}

function knownDay({ when, lastBooking, previous }: Frame): string | undefined {
  if (when.date !== undefined && (when.endDate ?? when.date) === when.date) return when.date

  return previous.done === null || lastBooking === null
    ? undefined
    : whenOf(new Date(lastBooking.scheduledAt), lastBooking.timezone).date
}

/** "An hour later", after the offer of a start. */
function byHours(frame: Frame, understood: Understanding, timezone: string): Understanding | null {
  const { acts, when, text, at } = understood
  const { chosen, previous } = frame
  const zone = chosen?.timezone ?? timezone
  const start = startOf(frame.when, zone)
  const isOfOffer = previous.proposal?.kind === 'book' && !isOfOther(frame, understood)
  if (!isOfOffer || start === null) return null

  const { words } = readText(text)
  const { shift, told } = readMove(withoutLookalikes(text), words, wallClock(at, zone))
  // "بعد ساعة" is in an hour, and "بعد بساعة" an hour later.
  const isCounted = acts.moves || acts.reschedule || (!saysWhen(when) && words.length <= LONGEST_COUNT)
  if (shift === null || told.length > 0 || !isCounted) return null

  const moved = DateTime.fromJSDate(start, { zone }).plus(shift).toJSDate()
  return { ...understood, when: { spans: understood.when.spans, ...whenOf(moved, zone) } }
}

function plusDays(date: string, days: number): string {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd')
}
