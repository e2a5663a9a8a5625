import { DateTime } from 'luxon'
import { DomainError } from './errors.js'

/**
 * Days of the marketplace's zone (`timezone`), whatever their length. Luxon's table of time zones is the one
 * that counts.
 */

const DAY_ONLY = /^\d{4}-\d\d-\d\d$/

export function localToday(now: Date, timezone: string): DateTime {
  return DateTime.fromJSDate(now, { zone: timezone }).startOf('day')
}

/**
 * The local day that a date names or an instant lies in. @throws invalid_input for a day or an instant that
 * does not exist
 */
export function localDay(text: string, field: string, timezone: string): DateTime {
  const moment = DateTime.fromISO(text, { zone: timezone })
  if (!moment.isValid) throw new DomainError('invalid_input', { field })
  return moment.startOf('day')
}

/** The first instant of a range: a date means the start of that local day. */
export function startInstant(text: string, field: string, timezone: string): Date {
  return DAY_ONLY.test(text) ? localDay(text, field, timezone).toJSDate() : exactInstant(text, field)
}

/** The first instant after a range: a date means the end of that local day. */
export function endInstant(text: string, field: string, timezone: string): Date {
  return DAY_ONLY.test(text)
    ? localDay(text, field, timezone).plus({ days: 1 }).startOf('day').toJSDate()
    : exactInstant(text, field)
}

function exactInstant(text: string, field: string): Date {
  const instant = new Date(text)
  if (Number.isNaN(instant.getTime())) throw new DomainError('invalid_input', { field })
  return instant
}
