import { twelveHours } from '../../shape/clock.js'

/** "10 الصبح"، "12 الضهر"، "3:30 بعد الضهر"، "8 المسا"، "10 بالليل". */
export function clock(hour: number, minute: number): string {
  return `${twelveHours(hour, minute)} ${partOf(hour)}`
}

function partOf(hour: number): string {
  if (hour < 12) return 'الصبح'
  if (hour === 12) return 'الضهر'
  if (hour < 18) return 'بعد الضهر'
  return hour < 21 ? 'المسا' : 'بالليل'
}
