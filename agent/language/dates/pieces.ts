import type { Moment } from './calendar.js'
import type { PartName } from './mention.js'

/**
 * A time on the clock as it was said; without am, pm or 24-hour form the hour is still open. `shift` is the
 * minutes past (or, negative, to) the hour that was named: "quarter to seven" is about seven, and its half of
 * the day is decided for seven.
 */
export interface Clock {
  hour: number
  minute: number
  shift?: number
  meridiem?: 'am' | 'pm'
  exact: boolean
}

export type WhichWeekday = 'soonest' | 'this' | 'next' | 'afterNext'

/**
 * How a weekday is counted from another day ("the Monday after"): without one it is the coming one, or that
 * of the week after it ("this Monday? No, الاثنين اللي بعدو").
 */
export type AfterAnother = 'coming' | 'nextWeek'

/** A number without a sign of what it is: an hour, a day, or a count. */
export interface BareHour {
  hour: number
  minute: number
  ordinal: boolean
}

/** One part of a text with a meaning of its own. */
export type Content =
  /** `besideWeekday`: the next such weekday after a day that is not named with it. */
  | { kind: 'day'; date: Moment; endDate?: Moment; uncertain?: boolean; besideWeekday?: number }
  | { kind: 'moment'; moment: Moment }
  | { kind: 'weekday'; weekday: number; which: WhichWeekday; after?: AfterAnother }
  | { kind: 'dayOfMonth'; day: number; uncertain: boolean }
  | { kind: 'week'; weeks: number }
  | { kind: 'clock'; clock: Clock }
  | { kind: 'clockRange'; from: Clock; to: Clock }
  | ({ kind: 'hour' } & BareHour)
  | { kind: 'part'; part: PartName }
  | { kind: 'zone' }
  | { kind: 'recurrence' }
  | { kind: 'now' }
  | { kind: 'following' }
  /** So many days after the day that was named before; `isFromNow`: after today, where none was. */
  | { kind: 'beside'; days: number; isFromNow: boolean }
  | { kind: 'noDay' }
  | { kind: 'ignored' }

/** Content with the lexemes [from, to) that it was read from. */
export interface Piece {
  content: Content
  from: number
  to: number
}
