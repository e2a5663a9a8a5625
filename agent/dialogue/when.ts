import { DateTime } from 'luxon'
import type { DateTimeMention, PartOfDay } from '../language/dates/index.js'
import { MINUTE } from '../../src/shared/time.js'

/** When a job is wanted, on the wall clock. A start is exact once day and time are known. */
export interface When {
  date?: string | undefined
  endDate?: string | undefined
  time?: string | undefined
  part?: PartOfDay | undefined
  after?: string | undefined
  before?: string | undefined
}
export interface Window {
  from: Date
  to: Date
}

/** A start fits a window of its own minute. */

/** An instant on the wall clock of a zone, as the date resolver takes it. */
export function wallClock(at: Date, timezone: string): string {
  return DateTime.fromJSDate(at, { zone: timezone }).toFormat("yyyy-MM-dd'T'HH:mm:ss")
}

/** The exact start, if day and time are known and exist in that zone. */
export function startOf({ date, time }: When, timezone: string): Date | null {
  return date === undefined || time === undefined ? null : instantAt(date, time, timezone)
}

/** The wall-clock day and time of an instant. */
export function whenOf(start: Date, timezone: string): { date: string; time: string } {
  const local = DateTime.fromJSDate(start, { zone: timezone })
  return { date: local.toFormat('yyyy-MM-dd'), time: local.toFormat('HH:mm') }
}

/** The window in which a free start is wanted; null when no day was said. */
export function windowOf(when: When, timezone: string): Window | null {
  const start = startOf(when, timezone)
  if (start !== null) return { from: start, to: new Date(start.getTime() + MINUTE) }
  if (when.date === undefined) return null

  const from = instantAt(when.date, when.part?.from ?? when.after ?? '00:00', timezone)
  const lastDay = when.endDate ?? when.date
  const end = when.part?.to ?? when.before
  const to =
    end === undefined ? instantAt(nextDay(lastDay), '00:00', timezone) : instantAt(lastDay, end, timezone)

  return from === null || to === null || to <= from ? null : { from, to }
}

/**
 * Later words overwrite earlier ones: a new day keeps the time, a new time keeps the day, a part of the day
 * replaces an exact time.
 */
export function mergeWhen(known: When, mention: DateTimeMention): When {
  if (!saysWhen(mention)) return known

  const { partOfDay: part, after, before, time } = mention
  const narrows = time !== undefined || part !== undefined || after !== undefined || before !== undefined
  const hours = narrows
    ? { time, part, after, before }
    : { time: known.time, part: known.part, after: known.after, before: known.before }

  if (mention.date !== undefined) return { date: mention.date, endDate: mention.endDate, ...hours }

  return { date: known.date ?? mention.impliedDate, endDate: known.endDate, ...hours }
}

/** Did the text say anything about when (and not only "now")? */
export function saysWhen({ date, time, partOfDay, after, before }: DateTimeMention): boolean {
  return [date, time, partOfDay, after, before].some((said) => said !== undefined)
}

/** Does this start agree with the wanted time? It does when none was said. */
export function agreesWith(mention: DateTimeMention, start: Date, timezone: string): boolean {
  const { date, time } = whenOf(start, timezone)
  const day = mention.date
  if (day !== undefined && (date < day || date > (mention.endDate ?? day))) return false
  if (mention.time !== undefined && mention.time !== time) return false
  if (mention.partOfDay !== undefined && (time < mention.partOfDay.from || time >= mention.partOfDay.to)) {
    return false
  }

  return (
    (mention.after === undefined || time >= mention.after) &&
    (mention.before === undefined || time < mention.before)
  )
}

/** The free starts that fit the wanted hours, or all of them when none does. */
export function fittingSlots(slots: string[], { part, after, before }: When, timezone: string): string[] {
  const fitting = slots.filter((slot) => {
    const { time } = whenOf(new Date(slot), timezone)
    return (
      (part === undefined || (time >= part.from && time < part.to)) &&
      (after === undefined || time >= after) &&
      (before === undefined || time < before)
    )
  })

  return fitting.length > 0 ? fitting : slots
}

export function isoDay(at: Date, timezone: string): string {
  return whenOf(at, timezone).date
}

function instantAt(date: string, time: string, timezone: string): Date | null {
  const local = DateTime.fromISO(`${date}T${time === '24:00' ? '23:59' : time}`, { zone: timezone })
  return local.isValid && local.toFormat('HH:mm') === (time === '24:00' ? '23:59' : time)
    ? local.toJSDate()
    : null
}

function nextDay(date: string): string {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ days: 1 }).toISODate() ?? date
}
