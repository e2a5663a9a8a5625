import { IANAZone } from 'luxon'
import { DAY, HOUR, MINUTE } from '../shared/time.js'

/**
 * A local date as whole days since 1970-01-01, with the UTC offsets (ms) that hold around it.
 * They differ only where the clocks change on that date or beside it.
 */
export interface LocalDay {
  number: number
  zone: IANAZone
  before: number
  after: number
}

const MAX_REMEMBERED_DAYS = 20_000
const remembered = new Map<string, LocalDay>()

/** Asking Intl for an offset is slow, so a zone is asked twice a day and the answer is kept. */
export function localDay(timezone: string, number: number): LocalDay {
  const key = `${timezone} ${number}`
  const known = remembered.get(key)
  if (known !== undefined) return known

  if (remembered.size >= MAX_REMEMBERED_DAYS) remembered.clear()
  const zone = IANAZone.create(timezone)
  const midnight = number * DAY - offsetAt(zone, number * DAY)
  const day = {
    number,
    zone,
    before: offsetAt(zone, midnight - 3 * HOUR),
    after: offsetAt(zone, midnight + DAY + 3 * HOUR)
  }

  remembered.set(key, day)
  return day
}

/** The day number of the local date on which an instant falls. */
export function dayOf(timezone: string, instant: number): number {
  return Math.floor((instant + offsetAt(IANAZone.create(timezone), instant)) / DAY)
}

/**
 * The instant of a local time on a day, in ms; null where it does not exist (clocks go forward).
 * Of a time that happens twice (clocks go back), the first.
 */
export function instantOf(day: LocalDay, minutes: number): number | null {
  const local = day.number * DAY + minutes * MINUTE

  if (day.before === day.after) return local - day.before

  const instants = [day.before, day.after]
    .map((offset) => ({ instant: local - offset, offset }))
    .filter(({ instant, offset }) => offsetAt(day.zone, instant) === offset)
    .map(({ instant }) => instant)

  return instants.length === 0 ? null : Math.min(...instants)
}

/**
 * The same for an edge of opening hours: where the local time does not exist, the instant at which the clocks
 * skip it.
 */
export function edgeOf(day: LocalDay, minutes: number): number {
  for (let existing = minutes; existing >= 0; existing--) {
    const instant = instantOf(day, existing)
    if (instant !== null) return instant + (existing === minutes ? 0 : MINUTE)
  }

  return day.number * DAY - day.before
}

/** YYYY-MM-DD of a day number. */
export function dateOf(dayNumber: number): string {
  return new Date(dayNumber * DAY).toISOString().slice(0, 10)
}

/** The day number of YYYY-MM-DD; NaN for no such date. */
export function dayNumberOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY
}

const MAX_REMEMBERED_OFFSETS = 20_000
const offsets = new Map<string, number>()

/**
 * Cached by the minute, within which no clock changes: a search asks for the same instant for each of its
 * providers.
 */
function offsetAt(zone: IANAZone, instant: number): number {
  const key = `${zone.name} ${Math.floor(instant / MINUTE)}`
  const known = offsets.get(key)
  if (known !== undefined) return known

  if (offsets.size >= MAX_REMEMBERED_OFFSETS) offsets.clear()
  const offset = zone.offset(instant) * MINUTE

  offsets.set(key, offset)
  return offset
}
