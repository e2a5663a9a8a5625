import { twelveHours } from '../shape/clock.js'

/** "10 am", "12 noon", "3:30 pm". */
export function clock(hour: number, minute: number): string {
  if (hour === 12 && minute === 0) return '12 noon'
  return `${twelveHours(hour, minute)} ${hour < 12 ? 'am' : 'pm'}`
}
