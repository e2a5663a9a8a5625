import { DateTime } from 'luxon'
import type { BookingFacts } from '../facts/results.js'
import type { Shift } from '../language/moving.js'
import type { Frame } from './frame.js'
import { agreesWith, startOf, weekdayAfterDay, type When } from './when.js'

/**
 * The start to which a booking is to be moved: what the user did not say stays as it was. Null when no new
 * start is told, or the hours that were said do not hold its old hour.
 */
export function movedStart(
  { when, shift }: Pick<Frame, 'when' | 'shift'>,
  { scheduledAt, timezone }: BookingFacts
): Date | null {
  const old = DateTime.fromISO(scheduledAt, { zone: timezone })
  const moved = shift === null ? startIn(when, old) : shiftedStart(when, old, shift)

  return moved?.getTime() === old.toMillis() ? null : moved
}

/** "The day after at 10": days are counted from the old start, and an hour that is told replaces its hour. */
function shiftedStart({ time }: When, old: DateTime, shift: Shift): Date | null {
  const moved = old.plus(shift)
  const isTold = time !== undefined && shift.days !== 0

  return isTold
    ? startOf({ date: moved.toFormat('yyyy-MM-dd'), time }, old.zoneName ?? 'utc')
    : moved.toJSDate()
}

function startIn(when: When, old: DateTime): Date | null {
  const timezone = old.zoneName ?? 'utc'
  const date = dayIn(when, old)
  const start = startOf({ date, time: when.time ?? old.toFormat('HH:mm') }, timezone)
  const { part, after, before, except } = when

  return start !== null &&
    agreesWith(
      {
        spans: [],
        ...(part === undefined ? {} : { partOfDay: part }),
        ...(after === undefined ? {} : { after }),
        ...(before === undefined ? {} : { before }),
        ...(except === undefined ? {} : { except })
      },
      start,
      timezone
    )
    ? start
    : null
}

/** The day that was said, the same weekday of the days that were said ("next week"), or the old one. */
function dayIn({ date, endDate, besideWeekday }: When, old: DateTime): string | undefined {
  if (besideWeekday !== undefined) return weekdayAfterDay(old.toFormat('yyyy-MM-dd'), besideWeekday)
  if (date === undefined) return old.toISODate() ?? undefined
  if (endDate === undefined || endDate === date) return date

  const first = DateTime.fromISO(date, { zone: old.zone })
  const same = first.plus({ days: (old.weekday - first.weekday + 7) % 7 }).toISODate()
  return same !== null && same <= endDate ? same : undefined
}
