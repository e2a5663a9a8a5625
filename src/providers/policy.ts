import type { LocalInterval } from '../../drizzle/schema/index.js'
import { DomainError } from '../shared/errors.js'
import { canonicalTimezone } from '../shared/timezones.js'
import type { SetSchedule } from './schemas.js'

/**
 * @throws unknown_timezone; bad_schedule, with the day or the date in `day`, when hours are out of order,
 * overlap, or a date comes twice. Hours that touch are fine. No interval spans midnight: such a night is two
 * that touch, and a job may span them.
 */
export function checkSchedule({ timezone, week, exceptions = [] }: SetSchedule): void {
  if (timezone !== undefined && canonicalTimezone(timezone) === null) {
    throw new DomainError('unknown_timezone')
  }

  for (const [day, intervals] of Object.entries(week)) {
    if (!isOrdered(intervals)) throw new DomainError('bad_schedule', { day })
  }

  const dates = new Set<string>()
  for (const { date, intervals } of exceptions) {
    if (dates.has(date) || !isOrdered(intervals)) throw new DomainError('bad_schedule', { day: date })
    dates.add(date)
  }
}

/** "HH:MM" sorts as text, "24:00" after all. */
function isOrdered(intervals: LocalInterval[]): boolean {
  return intervals.every(
    ([start, end], index) => start < end && (index === 0 || start >= (intervals[index - 1]?.[1] ?? ''))
  )
}
