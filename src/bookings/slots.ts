import type { LocalInterval, WeekPlan } from '../../drizzle/schema/index.js'
import type { ProviderRules } from '../shared/provider-rules.js'
import { DAY, MINUTE } from '../shared/time.js'
import { dateOf, dayOf, edgeOf, instantOf, localDay } from './zone.js'

/** A half-open range of instants in ms. */
export interface Range {
  from: number
  to: number
}

/**
 * What decides when a provider is free: the weekly plan in local time, the dates that replace it, when they
 * are away, and what is already held.
 */
export interface Plan {
  timezone: string
  week: WeekPlan
  exceptions: ReadonlyMap<string, LocalInterval[]>
  /** When they are away, whatever the hours say. */
  timeOff: Range[]
  /**
   * In order of their start: the blocked ranges of live bookings, buffers included, and the busy times of the
   * provider's calendar elsewhere.
   */
  busy: Range[]
  /** When the jobs begin that count for their day; read where the provider limits them. */
  jobs: number[]
}

export interface SlotQuestion {
  durationMinutes: number
  now: number
  /** On which grid, how soon, how far ahead, how long after a job nothing starts, how many jobs a day. */
  rules: ProviderRules
}
/** Why a start is not offered; each is the code of a refusal. */
export const slotRefusals = [
  'slot_taken',
  'slot_day_full',
  'slot_closed',
  'slot_too_soon',
  'slot_too_far',
  'slot_off_grid'
] as const
export type SlotRefusal = (typeof slotRefusals)[number]
export type SlotVerdict = 'offered' | SlotRefusal

const DAY_MINUTES = DAY / MINUTE
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/**
 * The starts (ms, ascending) at which a job of that length is offered and free within `window`, one after the
 * other: take as many as needed.
 */
export function* offeredSlots(plan: Plan, window: Range, question: SlotQuestion): Generator<number> {
  const { durationMinutes, now, rules } = question
  const first = Math.max(window.from, now + rules.noticeMinutes * MINUTE)
  const last = Math.min(window.to - 1, now + rules.horizonDays * DAY)
  const isFree = freeInOrder(plan.busy, (durationMinutes + rules.bufferMinutes) * MINUTE)

  if (first > last) return

  for (let day = dayOf(plan.timezone, first); day <= dayOf(plan.timezone, last); day++) {
    if (isFull(plan, day, rules)) continue

    for (const start of startsOf(plan, day, durationMinutes, rules)) {
      if (start >= first && start <= last && isFree(start)) yield start
    }
  }
}

/**
 * Whether one start is offered, and if not, why. Agrees with offeredSlots by construction: both ask startsOf.
 */
export function checkSlot(plan: Plan, start: number, question: SlotQuestion): SlotVerdict {
  const { durationMinutes, now, rules } = question
  if (start < now + rules.noticeMinutes * MINUTE) return 'slot_too_soon'
  if (start > now + rules.horizonDays * DAY) return 'slot_too_far'

  const day = dayOf(plan.timezone, start)
  if (!startsOf(plan, day, durationMinutes, rules).includes(start)) {
    return isOpen(plan, day, { from: start, to: start + durationMinutes * MINUTE })
      ? 'slot_off_grid'
      : 'slot_closed'
  }

  if (isFull(plan, day, rules)) return 'slot_day_full'

  const isFree = freeInOrder(plan.busy, (durationMinutes + rules.bufferMinutes) * MINUTE)(start)
  return isFree ? 'offered' : 'slot_taken'
}

/** Has the provider as many jobs on that local date as they take? */
function isFull({ timezone, jobs }: Plan, day: number, { jobsPerDay }: ProviderRules): boolean {
  if (jobsPerDay === null) return false

  return jobs.filter((start) => dayOf(timezone, start) === day).length >= jobsPerDay
}

/** Every start of a local date on the grid of its intervals such that the job ends by closing time. */
function startsOf(
  plan: Plan,
  dayNumber: number,
  durationMinutes: number,
  { gridMinutes }: ProviderRules
): number[] {
  const day = localDay(plan.timezone, dayNumber)
  const starts: number[] = []

  for (const interval of intervalsOf(plan, dayNumber)) {
    const [opening, closing] = interval
    const lastStart = openUntil(plan, dayNumber, interval, durationMinutes) - durationMinutes * MINUTE

    for (let minutes = opening; minutes < closing; minutes += gridMinutes) {
      const start = instantOf(day, minutes)
      if (start === null || start > lastStart) continue
      if (!isAway(plan, { from: start, to: start + durationMinutes * MINUTE })) starts.push(start)
    }
  }

  return starts
}

/** Do the hours of a provider cover a job, whatever else is booked? */
export function coversJob(plan: Plan, job: Range): boolean {
  return isOpen(plan, dayOf(plan.timezone, job.from), job)
}

function isOpen(plan: Plan, dayNumber: number, job: Range): boolean {
  if (isAway(plan, job)) return false

  const day = localDay(plan.timezone, dayNumber)
  const durationMinutes = (job.to - job.from) / MINUTE

  return intervalsOf(plan, dayNumber).some((interval) => {
    const [opening, closing] = interval
    const begins = job.from >= edgeOf(day, opening) && job.from < edgeOf(day, closing)

    return begins && job.to <= openUntil(plan, dayNumber, interval, durationMinutes)
  })
}

/** Like closing time, it is for the job: the buffer after it may reach into it. */
function isAway({ timeOff }: Plan, job: Range): boolean {
  return timeOff.some((away) => away.from < job.to && away.to > job.from)
}

/**
 * Until when (ms) a provider is open who opened for that interval. Hours that touch are one stretch, over
 * midnight too: who is open around the clock takes a job from 23:30 to 00:30. It looks no further than a job
 * of that length can reach.
 */
function openUntil(
  plan: Plan,
  dayNumber: number,
  [, closing]: readonly [number, number],
  durationMinutes: number
): number {
  const reach = closing + durationMinutes
  let until = closing

  for (let next = dayNumber; (next - dayNumber) * DAY_MINUTES <= until && until < reach; next++) {
    const midnight = (next - dayNumber) * DAY_MINUTES
    for (const [opening, end] of intervalsOf(plan, next)) {
      if (midnight + opening === until) until = midnight + end
    }
  }

  const whole = Math.floor(until / DAY_MINUTES)
  return edgeOf(localDay(plan.timezone, dayNumber + whole), until - whole * DAY_MINUTES)
}

/** Opening and closing in minutes after local midnight; a dated exception replaces the weekday's plan. */
function intervalsOf(plan: Plan, dayNumber: number): Array<[number, number]> {
  const weekday = weekdays[(dayNumber + 4) % 7] ?? 'sun'
  const intervals = plan.exceptions.get(dateOf(dayNumber)) ?? plan.week[weekday] ?? []
  return intervals.map(([opening, closing]) => [minutesOf(opening), minutesOf(closing)])
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/**
 * Tells of ascending starts whether [start, start + length) touches nothing busy. One pass over both:
 * what ends before a start is left behind for good.
 */
function freeInOrder(busy: Range[], length: number): (start: number) => boolean {
  let next = 0
  return (start) => {
    while (next < busy.length && (busy[next]?.to ?? 0) <= start) next++
    const range = busy[next]
    return range === undefined || range.from >= start + length
  }
}
