import { DateTime } from 'luxon'

/** The wall clock of a provider, held in UTC so that no change of offset can move it. */
export type Moment = DateTime<true>

/**
 * Reads 'YYYY-MM-DDTHH:mm:ss' as wall-clock time.
 * @throws RangeError if it is no such time
 */
export function readMoment(local: string): Moment {
  const moment = DateTime.fromISO(local, { zone: 'utc' })
  if (!moment.isValid) throw new RangeError(`not a local ISO time: ${local.slice(0, 40)}`)
  return moment
}

/** Its midnight. */
export function startOfDay(moment: Moment): Moment {
  return moment.startOf('day')
}

/** The first such weekday strictly after a day. */
export function weekdayAfter(day: Moment, weekday: number): Moment {
  return startOfDay(day).plus({ days: ((weekday - day.weekday + 6) % 7) + 1 })
}

/** That weekday in the week (Monday to Sunday) `weeks` after the one of `day`. */
export function weekdayInWeek(day: Moment, weekday: number, weeks: number): Moment {
  return startOfDay(day).plus({ days: weekday - day.weekday + 7 * weeks })
}

/** A calendar day, or nothing when there is none (30 February). */
export function calendarDay(year: number, month: number, day: number): Moment | undefined {
  const found = DateTime.utc(year, month, day)
  return found.isValid ? found : undefined
}

/** The soonest day from today on with this number in its month. */
export function soonestDayOfMonth(today: Moment, day: number): Moment | undefined {
  const first = startOfDay(today).startOf('month')
  for (let months = 0; months <= 2; months++) {
    const month = first.plus({ months })
    const found = calendarDay(month.year, month.month, day)
    if (found !== undefined && found >= startOfDay(today)) return found
  }

  return undefined
}

/** How far ahead a weekday with a number ("samedi 12") is looked for. */
const MONTHS_AHEAD = 2

/** The soonest day from today on that is this weekday and has this number in its month. */
export function weekdayNumbered(today: Moment, weekday: number, day: number): Moment | undefined {
  const first = startOfDay(today)
  const last = first.plus({ months: MONTHS_AHEAD })

  for (let months = 0; months <= MONTHS_AHEAD; months++) {
    const month = first.startOf('month').plus({ months })
    const found = calendarDay(month.year, month.month, day)
    if (found !== undefined && found.weekday === weekday && found >= first && found <= last) return found
  }

  return undefined
}

/** The soonest day from today on with this month and number; up to eight years for 29 February. */
export function soonestMonthDay(today: Moment, month: number, day: number): Moment | undefined {
  for (let year = today.year; year <= today.year + 8; year++) {
    const found = calendarDay(year, month, day)
    if (found !== undefined && found >= startOfDay(today)) return found
  }

  return undefined
}

/** The first of the soonest such month that is not over. */
export function soonestMonth(today: Moment, month: number): Moment {
  return startOfDay(today)
    .startOf('month')
    .plus({ months: (month - today.month + 12) % 12 })
}

/** The nth weekday of the month of `day`, from the end when `rank` is negative. */
export function nthWeekday(day: Moment, weekday: number, rank: number): Moment | undefined {
  const first =
    rank > 0
      ? weekdayAfter(day.startOf('month').minus({ days: 1 }), weekday)
      : weekdayAfter(day.endOf('month').minus({ days: 7 }), weekday)
  const found = first.plus({ weeks: rank > 0 ? rank - 1 : rank + 1 })

  return found.month === day.month ? found : undefined
}

/** Days from Monday to Friday. */
export function plusBusinessDays(day: Moment, count: number): Moment {
  let found = startOfDay(day)
  for (let left = Math.min(count, 260); left > 0; ) {
    found = found.plus({ days: 1 })
    if (found.weekday <= 5) left--
  }

  return found
}

/** 'YYYY-MM-DD' */
export function isoDay(moment: Moment): string {
  return moment.toISODate()
}

/** 'HH:mm' */
export function isoTime(moment: Moment): string {
  return clockText(moment.hour, moment.minute)
}

/** 'HH:mm' of an hour from 0 to 24, where 24 is the midnight that ends a day. */
export function clockText(hour: number, minute: number): string {
  return `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
