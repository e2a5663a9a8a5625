import { count, type Counted } from '../../../src/texts/index.js'

// In formal Arabic. Lengths of time stand behind prepositions and "first", so their dual is oblique: ساعتين.
const hour: Counted = { one: 'ساعة', two: 'ساعتين', few: 'ساعات', many: 'ساعة' }
const minute: Counted = { one: 'دقيقة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة' }
const day: Counted = { one: 'يوم', two: 'يومين', few: 'أيام', many: 'يوماً' }

export const hours = (number: number) => count(number, hour)
export const days = (number: number) => count(number, day)

/** دقيقتين، 45 دقيقة، ساعة، ساعة ونصف، 3 ساعات. */
export function minutes(number: number): string {
  if (number === 60) return 'ساعة'
  if (number === 90) return 'ساعة ونصف'
  return number % 60 === 0 ? hours(number / 60) : count(number, minute)
}
