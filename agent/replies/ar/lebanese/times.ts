import { DateTime } from 'luxon'
import { sayClock, sayLocalTime } from '../../../../src/shared/format.js'
import { clockOf, daysAhead } from '../../format.js'
import type { TimeReplies } from '../../types.js'
import { counted } from './names.js'

/** "اليوم الساعة 3:30 بعد الضهر"، "بكرا الساعة 10 الصبح"، "الأربعاء 25 تشرين الثاني، الساعة 2 بعد الضهر". */
export function time(instant: Date, timezone: string, now: Date): string {
  const days = daysAhead(instant, timezone, now)
  if (days === 0) return `اليوم الساعة ${sayClock(instant, timezone, 'lebanese')}`
  return days === 1
    ? `بكرا الساعة ${sayClock(instant, timezone, 'lebanese')}`
    : sayLocalTime(instant, timezone, 'lebanese')
}

/** By the number of days ahead. */
const nearDays: Record<number, string> = {
  0: 'اليوم',
  1: 'بكرا'
}

export function surely(instant: Date, timezone: string, now: Date): string {
  const days = daysAhead(instant, timezone, now)
  const near = nearDays[days]

  return `${near === undefined ? '' : `${near} `}${sayLocalTime(instant, timezone, 'lebanese')}`
}

/** دقيقة، دقيقتين، 5 دقايق، 60 دقيقة. */
export function minutes(count: number): string {
  if (count === 60) return 'ساعة'
  if (count === 90) return 'ساعة ونص'
  if (count === 120) return 'ساعتين'
  if (count > 120 && count % 60 === 0) return `${count / 60} ساعات`

  return counted(count, ['دقيقة', 'دقيقتين', 'دقايق'])
}

const partNames: Record<string, string> = {
  dawn: 'الفجر',
  morning: 'الصبح',
  noon: 'الضهر',
  afternoon: 'بعد الضهر',
  lateAfternoon: 'العصر',
  evening: 'المسا',
  night: 'بالليل'
}

export const times: TimeReplies = {
  day: ({ date, time: clock, partName }, { timezone, now }) => {
    if (date === undefined) return ''

    const local = DateTime.fromISO(date, { zone: timezone })
    const days = daysAhead(local.toJSDate(), timezone, now)
    const day = nearDays[days] ?? local.setLocale('ar-LB-u-nu-latn').toFormat('cccc d LLLL')
    const part = partName === undefined ? '' : ` ${partNames[partName] ?? ''}`

    return clock === undefined ? `${day}${part}` : `${day} الساعة ${clockOf(clock, 'lebanese')}`
  },
  thoseDays: 'بهالأيام'
}
