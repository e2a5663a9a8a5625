import type { DateTime } from 'luxon'
import { DomainError } from '../shared/errors.js'
import { localDay, localToday } from '../shared/dates.js'
import type { AnalyticsQuery } from './schemas.js'

/** A range of local days, cut into days or weeks. */
export interface Buckets {
  bucket: 'day' | 'week'
  /** The first and the last local day, both included. */
  from: string
  to: string
  start: Date
  /** The first instant after the range. */
  end: Date
  /** The name of each bucket: its day, or the Monday of its week. */
  dates: string[]
  /** The start of each bucket. Days last 23 to 25 hours where clocks change. */
  edges: Date[]
}

const DEFAULT_DAYS = 30
const MAX_BUCKETS = 400

/**
 * The last 30 days by default. Weeks begin on Monday (ISO 8601); the range may cut the first and the last.
 * @throws invalid_input for a date that does not exist, an end before the start, or more than 400 buckets
 */
export function bucketsOf(
  { from, to, bucket = 'day' }: AnalyticsQuery,
  now: Date,
  timezone: string
): Buckets {
  const last = to === undefined ? localToday(now, timezone) : localDay(to, 'to', timezone)
  const first =
    from === undefined
      ? last.minus({ days: DEFAULT_DAYS - 1 }).startOf('day')
      : localDay(from, 'from', timezone)
  const next = last.plus({ days: 1 }).startOf('day')

  if (first > last) throw new DomainError('invalid_input', { field: 'from' })
  if (next.diff(first, bucket).as(bucket) > MAX_BUCKETS) {
    throw new DomainError('invalid_input', { field: 'from', limit: MAX_BUCKETS })
  }

  const starts = startsOf(first, next, bucket)
  return {
    bucket,
    from: nameOf(first),
    to: nameOf(last),
    start: first.toJSDate(),
    end: next.toJSDate(),
    dates: starts.map((start) => nameOf(start.startOf(bucket))),
    edges: starts.map((start) => start.toJSDate())
  }
}

function startsOf(first: DateTime, next: DateTime, bucket: 'day' | 'week'): DateTime[] {
  const starts = [first]
  for (let start = first.startOf(bucket); ; ) {
    // From the calendar, not by adding hours: a local day need not begin at midnight.
    start = start.plus({ [bucket]: 1 }).startOf(bucket)
    if (start >= next) return starts
    starts.push(start)
  }
}

function nameOf(day: DateTime): string {
  return day.toFormat('yyyy-MM-dd')
}
