import { DateTime } from 'luxon'
import { sayClock, sayLocalTime } from '../../../src/shared/format.js'
import { clockOf, daysAhead } from '../format.js'
import type { TimeReplies } from '../types.js'

/** 45 minutes, 1 hour, 1.5 hours, 3 hours. */
export function duration(minutes: number): string {
  if (minutes < 60 || minutes % 30 !== 0) return `${minutes} minutes`
  return minutes === 60 ? '1 hour' : `${minutes / 60} hours`
}

/** "today at 3:30 pm", "tomorrow at 10 am", "Wednesday 25 November, 2 pm". */
export function time(instant: Date, timezone: string, now: Date): string {
  const days = daysAhead(instant, timezone, now)
  if (days === 0) return `today at ${sayClock(instant, timezone, 'en')}`
  return days === 1
    ? `tomorrow at ${sayClock(instant, timezone, 'en')}`
    : sayLocalTime(instant, timezone, 'en')
}

/** By the number of days ahead. */
const nearDays: Record<number, string> = {
  0: 'today',
  1: 'tomorrow'
}

/** The same with weekday and date always said. */
export function surely(instant: Date, timezone: string, now: Date): string {
  const days = daysAhead(instant, timezone, now)
  const near = nearDays[days]

  return `${near === undefined ? '' : `${near}, `}${sayLocalTime(instant, timezone, 'en')}`
}

export const times: TimeReplies = {
  day: ({ date, time: clock, partName }, { timezone, now }) => {
    if (date === undefined) return ''

    const local = DateTime.fromISO(date, { zone: timezone })
    const days = daysAhead(local.toJSDate(), timezone, now)
    const day = nearDays[days] ?? `on ${local.setLocale('en-GB').toFormat('cccc d LLLL')}`
    const part =
      partName === undefined ? '' : ` (${partName === 'lateAfternoon' ? 'late afternoon' : partName})`
    return clock === undefined ? `${day}${part}` : `${day} at ${clockOf(clock, 'en')}`
  },
  thoseDays: 'on those days'
}
