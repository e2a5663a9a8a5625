import { isoDay, type Moment } from './calendar.js'
import type { PartName } from './mention.js'
import type { Clock } from './pieces.js'

/** A decided time; `dayShift` is 1 when it lies past the midnight that ends the day that was said. */
export interface DecidedTime {
  hour: number
  minute: number
  dayShift: 0 | 1
  uncertain: boolean
}

export interface HourContext {
  part?: PartName
  date?: Moment
  now: Moment
}

/** Services are rendered from 7 to 19 o'clock: a bare "at 2" is 14:00, a bare "at 9" is 9:00. */
const firstBusinessHour = 7

/**
 * Settles am or pm. Nothing when it cannot be settled: "tonight at 2" is neither this night's start nor
 * surely tomorrow.
 */
export function decideTime(clock: Clock, context: HourContext): DecidedTime | undefined {
  const named = decideNamedHour(clock, context)
  return named === undefined || clock.shift === undefined ? named : shift(named, clock.shift)
}

function shift(named: DecidedTime, minutes: number): DecidedTime {
  const total = (named.hour + 24 * named.dayShift) * 60 + named.minute + minutes
  const inDay = (total + 1440) % 1440
  return { ...named, hour: Math.floor(inDay / 60), minute: inDay % 60, dayShift: total >= 1440 ? 1 : 0 }
}

function decideNamedHour(clock: Clock, context: HourContext): DecidedTime | undefined {
  if (clock.hour === 24) return { hour: 0, minute: clock.minute, dayShift: 1, uncertain: false }
  if (clock.meridiem !== undefined) return plain(withMeridiem(clock.hour, clock.meridiem), clock)
  if (clock.hour > 12 || clock.hour === 0) return plain(clock.hour, clock)
  if (context.part !== undefined) return decideByPart(clock, context.part, context)

  return clock.exact ? plain(clock.hour, clock) : decideByBusiness(clock, context)
}

function plain(hour: number, clock: Clock): DecidedTime {
  return { hour, minute: clock.minute, dayShift: 0, uncertain: false }
}

/** An hour of twelve on the clock of twenty-four. */
export function withMeridiem(hour: number, meridiem: 'am' | 'pm'): number {
  if (hour > 12) return hour
  return (hour % 12) + (meridiem === 'pm' ? 12 : 0)
}

/** The half of the day that an hour has in a part of it; the night has both. */
export function halfOf(part: PartName | undefined, hour: number): Clock['meridiem'] {
  if (part === undefined || part === 'night' || hour > 12) return undefined
  if (part === 'noon') return hour >= 8 && hour < 12 ? 'am' : 'pm'
  return part === 'dawn' || part === 'morning' ? 'am' : 'pm'
}

function decideByPart(clock: Clock, part: PartName, context: HourContext): DecidedTime | undefined {
  const { hour } = clock
  if (part === 'morning' && hour === 12 && (clock.shift ?? 0) < 0) return plain(12, clock)
  if (part === 'dawn' || part === 'morning') return plain(withMeridiem(hour, 'am'), clock)
  if (part === 'noon') return plain(withMeridiem(hour, hour >= 8 && hour < 12 ? 'am' : 'pm'), clock)
  if ((part === 'evening' || part === 'night') && hour === 12) {
    return { hour: 0, minute: clock.minute, dayShift: 1, uncertain: false }
  }
  if (part === 'night' && hour < 6) {
    return context.date === undefined ? { ...plain(hour, clock), uncertain: true } : undefined
  }

  return plain(withMeridiem(hour, 'pm'), clock)
}

function decideByBusiness(clock: Clock, context: HourContext): DecidedTime {
  const usual =
    clock.hour < firstBusinessHour || clock.hour === 12 ? withMeridiem(clock.hour, 'pm') : clock.hour
  const isToday = context.date !== undefined && isoDay(context.date) === isoDay(context.now)
  const minuteOfDay = context.now.hour * 60 + context.now.minute
  const hasPassed = isToday && usual < 12 && usual * 60 + clock.minute < minuteOfDay

  return { ...plain(hasPassed ? usual + 12 : usual, clock), uncertain: hasPassed }
}
