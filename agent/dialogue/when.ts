import { DateTime } from 'luxon'
import type { DateTimeMention, ExceptDays, PartOfDay } from '../language/dates/index.js'
import { MINUTE } from '../../src/shared/time.js'

/** When a job is wanted, on the wall clock. A start is exact once day and time are known. */
export interface When {
  date?: string | undefined
  endDate?: string | undefined
  /** The next such weekday after the day of the booking that is moved; `date`: what it means without one. */
  besideWeekday?: number | undefined
  time?: string | undefined
  part?: PartOfDay | undefined
  after?: string | undefined
  before?: string | undefined
  /** Days that the user left out: none of them is offered. */
  except?: ExceptDays | undefined
  /** What will do when nobody is free then. */
  otherwise?: When | undefined
  /** The first free start will do. */
  soonest?: true | undefined
  /** The day is today because it is urgent, not because it was said: the next free day will do as well. */
  isHurried?: true | undefined
  /** What was said, where the start is the one that we offered for it. */
  said?: When | undefined
}
export interface Window {
  from: Date
  to: Date
}

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

  return keepingExcept(known, mergeStart(known, mention), mention)
}

/**
 * What a new time is added to: an hour to the day that was offered, a day to the hours that were said before
 * we offered one of them.
 */
function mergeStart({ said, ...offered }: When, mention: DateTimeMention): When {
  const known = said !== undefined && mention.date !== undefined ? said : offered
  const { partOfDay: part, after, before } = mention
  // "I have a call at 4, can they come before 2": the hour is of something else.
  const isOfWindow = mention.time === undefined || isWithin({ after, before }, mention.time)
  const time = isOfWindow ? mention.time : undefined
  const narrows = time !== undefined || part !== undefined || after !== undefined || before !== undefined
  const hours = narrows
    ? { time, part, after, before }
    : { time: known.time, part: known.part, after: known.after, before: known.before }

  if (mention.date !== undefined) {
    const otherwise = mention.otherwise === undefined ? {} : { otherwise: mergeStart({}, mention.otherwise) }
    return { ...dayOfMention(known, mention), ...hours, ...otherwise }
  }

  return { date: known.date ?? mention.impliedDate, endDate: known.endDate, ...hours }
}

/** "The Monday after" counts from the day that is known, and from that of a booking while none is. */
function dayOfMention(
  { date: known }: When,
  { date, endDate, besideWeekday }: DateTimeMention
): Pick<When, 'date' | 'endDate' | 'besideWeekday'> {
  if (besideWeekday === undefined) return { date, endDate }

  return known === undefined ? { date, besideWeekday } : { date: weekdayAfterDay(known, besideWeekday) }
}

/** Is a day, 'YYYY-MM-DD', such a weekday (1 Monday to 7 Sunday)? */
export function isOn(date: string, weekday: number): boolean {
  return weekdayOf(date) === weekday
}

/** A start so near to the wanted one is as good for most people. */
const NEAR_MINUTES = 15

/** The only one of the free starts (ISO) that lies near the wanted one; undefined when none or several do. */
export function onlyNear(starts: readonly string[], wanted: Date | null): Date | undefined {
  if (wanted === null) return undefined

  const near = starts
    .map((start) => new Date(start))
    .filter((start) => Math.abs(start.getTime() - wanted.getTime()) <= NEAR_MINUTES * MINUTE)
  return near.length === 1 ? near[0] : undefined
}

/** Are two days, 'YYYY-MM-DD', the same day of the week? */
export function isSameWeekday(one: string, other: string): boolean {
  return weekdayOf(one) === weekdayOf(other)
}

/** The first such weekday (1 Monday to 7 Sunday) after a day, 'YYYY-MM-DD'. */
export function weekdayAfterDay(date: string, weekday: number): string {
  const day = DateTime.fromISO(date, { zone: 'utc' })
  return day.plus({ days: ((weekday - day.weekday + 6) % 7) + 1 }).toFormat('yyyy-MM-dd')
}

/** A start that replaces another one, without the days that were left out before or are now. */
export function keepingExcept(known: When, start: When, mention?: DateTimeMention): When {
  const named = mention?.endDate === undefined ? mention?.date : undefined
  const except = joined([known.except, mention?.except], named)
  if (except === undefined) return start

  const isLeftOut = start.date !== undefined && start.endDate === undefined && isExcepted(except, start.date)
  return { ...start, ...(isLeftOut ? { date: undefined } : {}), except }
}

/** The time that will do when nobody is free at the first one; undefined when none was said. */
export function otherwiseOf(when: When): When | undefined {
  return when.otherwise === undefined ? undefined : keepingExcept(when, when.otherwise)
}

/** All of the exceptions, but not the day that the user names after all. */
function joined(all: Array<ExceptDays | undefined>, named: string | undefined): ExceptDays | undefined {
  const weekdays = new Set(all.flatMap((except) => except?.weekdays ?? []))
  const dates = new Set(all.flatMap((except) => except?.dates ?? []))
  if (named !== undefined) {
    weekdays.delete(weekdayOf(named))
    dates.delete(named)
  }

  return weekdays.size + dates.size === 0 ? undefined : { weekdays: [...weekdays], dates: [...dates] }
}

/** Is a local day one of those that the user left out? */
export function isExcepted(except: ExceptDays | undefined, date: string): boolean {
  return except !== undefined && (except.dates.includes(date) || except.weekdays.includes(weekdayOf(date)))
}

function weekdayOf(date: string): number {
  return DateTime.fromISO(date, { zone: 'utc' }).weekday
}

/** No search looks further ahead than this. */
const DAYS_AHEAD = 60

/** The local days ahead that were left out, for a search; none when none was. */
export function exceptedDays({ except }: When, timezone: string, at: Date): string[] {
  if (except === undefined) return []

  return daysFrom(isoDay(at, timezone), DAYS_AHEAD).filter((day) => isExcepted(except, day))
}

/** The first day to look at for a free start; undefined when that is simply today. */
export function firstDayOf({ date, except }: When, timezone: string, at: Date): string | undefined {
  if (except === undefined) return date
  return daysFrom(date ?? isoDay(at, timezone), DAYS_AHEAD).find((day) => !isExcepted(except, day))
}

function daysFrom(first: string, count: number): string[] {
  const start = DateTime.fromISO(first, { zone: 'utc' })
  return Array.from({ length: count }, (_, days) => start.plus({ days }).toFormat('yyyy-MM-dd'))
}

/** Did the text say anything about when (and not only "now")? */
export function saysWhen({ date, time, partOfDay, after, before, except }: DateTimeMention): boolean {
  return [date, time, partOfDay, after, before, except].some((said) => said !== undefined)
}

/** Is a time that was said a part of a known one ("not Sunday", after an offer of Sunday)? */
export function isPartOf({ date, time }: DateTimeMention, known: When): boolean {
  const isSaid = date !== undefined || time !== undefined
  return isSaid && (date === undefined || date === known.date) && (time === undefined || time === known.time)
}

/** "On Saturday … to three": the day of the one, the hours of the other; null when there is none. */
export function joinedTimes(times: DateTimeMention[]): DateTimeMention | null {
  if (times.length === 0) return null

  return times.reduce<DateTimeMention>(
    ({ endDate, ...all }, time) => ({
      ...all,
      ...(endDate === undefined || time.date !== undefined ? {} : { endDate }),
      ...time
    }),
    { spans: [] }
  )
}

/** Does this start agree with the wanted time? It does when none was said. */
export function agreesWith(mention: DateTimeMention, start: Date, timezone: string): boolean {
  const { date, time } = whenOf(start, timezone)
  const day = mention.date
  if (day !== undefined && (date < day || date > (mention.endDate ?? day))) return false
  if (isExcepted(mention.except, date)) return false
  if (mention.time !== undefined && mention.time !== time) return false
  if (mention.partOfDay !== undefined && (time < mention.partOfDay.from || time >= mention.partOfDay.to)) {
    return false
  }

  return (
    (mention.after === undefined || time >= mention.after) &&
    (mention.before === undefined || time < mention.before)
  )
}

/** The free starts on days that were not left out. */
export function allowedSlots(slots: string[], { except }: When, timezone: string): string[] {
  return slots.filter((slot) => !isExcepted(except, whenOf(new Date(slot), timezone).date))
}

/** Does a start fit the hours that are wanted, whatever the day? */
export function fitsHours(when: When, start: Date, timezone: string): boolean {
  return isWithin(when, whenOf(start, timezone).time)
}

function isWithin({ part, after, before }: When, time: string): boolean {
  return (
    (part === undefined || (time >= part.from && time < part.to)) &&
    (after === undefined || time >= after) &&
    (before === undefined || time < before)
  )
}

/**
 * The free starts that fit the wanted hours, or all of them when none does; never one on a day that was left
 * out.
 */
export function fittingSlots(slots: string[], when: When, timezone: string): string[] {
  const allowed = allowedSlots(slots, when, timezone)
  const fitting = allowed.filter((slot) => fitsHours(when, new Date(slot), timezone))

  return fitting.length > 0 ? fitting : allowed
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
