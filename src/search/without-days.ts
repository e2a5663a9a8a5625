import { DateTime } from 'luxon'
import type { Window } from '../bookings/index.js'

/** The parts of a window that lie on none of these local days of a zone, in order. */
export function withoutDays(window: Window, days: readonly string[], timezone: string): Window[] {
  let left = [window]
  for (const day of days) {
    const from = DateTime.fromISO(day, { zone: timezone }).startOf('day')
    const to = from.plus({ days: 1 }).startOf('day')
    left = left.flatMap((part) => without(part, { from: from.toJSDate(), to: to.toJSDate() }))
  }

  return left
}

function without(part: Window, day: Window): Window[] {
  if (day.to <= part.from || day.from >= part.to) return [part]

  const before = { from: part.from, to: day.from }
  const after = { from: day.to, to: part.to }
  return [before, after].filter(({ from, to }) => to > from)
}
