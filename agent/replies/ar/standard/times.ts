import { DateTime } from 'luxon'
import { sayClock, sayLocalTime } from '../../../../src/shared/format.js'
import { clockOf, daysAhead } from '../../format.js'
import type { TimeReplies } from '../../types.js'

/** By the number of days ahead. */
const nearDays: Record<number, string> = {
  0: 'اليوم',
  1: 'غداً'
}

/** "اليوم الساعة 3:30 بعد الظهر"، "الأربعاء، 25 تشرين الثاني، الساعة 2 بعد الظهر". */
export function time(instant: Date, timezone: string, now: Date): string {
  const near = nearDays[daysAhead(instant, timezone, now)]
  return near === undefined
    ? sayLocalTime(instant, timezone, 'standard')
    : `${near} الساعة ${sayClock(instant, timezone, 'standard')}`
}

/** The same with weekday and date always said. */
export function surely(instant: Date, timezone: string, now: Date): string {
  const near = nearDays[daysAhead(instant, timezone, now)]
  return `${near === undefined ? '' : `${near} `}${sayLocalTime(instant, timezone, 'standard')}`
}

const partNames: Record<string, string> = {
  dawn: 'فجراً',
  morning: 'صباحاً',
  noon: 'ظهراً',
  afternoon: 'بعد الظهر',
  lateAfternoon: 'عصراً',
  evening: 'مساءً',
  night: 'ليلاً'
}

export const times: TimeReplies = {
  day: ({ date, time: clock, partName }, { timezone, now }) => {
    if (date === undefined) return ''

    const local = DateTime.fromISO(date, { zone: timezone })
    const days = daysAhead(local.toJSDate(), timezone, now)
    const day = nearDays[days] ?? `يوم ${local.setLocale('ar-LB-u-nu-latn').toFormat('cccc d LLLL')}`
    const part = partName === undefined ? '' : ` ${partNames[partName] ?? ''}`

    return clock === undefined ? `${day}${part}` : `${day} الساعة ${clockOf(clock, 'standard')}`
  },
  thoseDays: 'في هذه الأيام'
}
