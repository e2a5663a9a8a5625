import { twelveHours } from '../../shape/clock.js'

/** "10 صباحاً"، "12 ظهراً"، "3:30 بعد الظهر"، "8 مساءً"، "10 ليلاً". */
export function clock(hour: number, minute: number): string {
  return `${twelveHours(hour, minute)} ${partOf(hour)}`
}

function partOf(hour: number): string {
  if (hour < 12) return 'صباحاً'
  if (hour === 12) return 'ظهراً'
  if (hour < 18) return 'بعد الظهر'
  return hour < 21 ? 'مساءً' : 'ليلاً'
}
