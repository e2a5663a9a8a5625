import { DateTime } from 'luxon'
import type { WeekPlan } from '../schema/index.js'
import { cancellations, notes, streets } from './bookings-texts.js'
import type { DemoBusiness, DemoService } from './businesses.js'
import { commentOn } from './comments/comment.js'
import type { DemoClient } from './people.js'
import { chance, elementAt, type Chance } from './random.js'

export interface DemoReview {
  rating: number
  comment: string | null
  at: Date
}

/** A booking that is over: completed, or cancelled with a reason. */
export interface DemoBooking {
  key: string
  business: DemoBusiness
  service: DemoService
  client: DemoClient
  start: Date
  end: Date
  madeAt: Date
  /** The last change of it. */
  changedAt: Date
  ending: 'completed' | 'cancelled' | 'no_show'
  reason: string | null
  /** How often it was changed since it was made. */
  changes: number
  notes: string | null
  street: string
  review: DemoReview | null
}

interface Times {
  start: Date
  end: Date
}
type Occupied = Map<string, Times[]>
/** A local date, with the zone's distance from UTC in its working hours (clocks change at night). */
interface Day {
  weekday: (typeof weekdays)[number]
  midnight: number
  offsetMinutes: number
}
/** The frame of every booking of the story. */
interface Calendar {
  at: Date
  days: readonly Day[]
  occupied: Occupied
}

const ZONE = 'Asia/Beirut'
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const HISTORY_DAYS = 180
const SLOT_MINUTES = 30
const PAUSE_MINUTES = 15
const EARLIEST_HOUR = 8
const LATEST_HOUR = 20
const ATTEMPTS = 60
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** The last half year before `at`, oldest first: only in opening hours, nobody in two places at once. */
export function demoHistory(
  businesses: readonly DemoBusiness[],
  clients: readonly DemoClient[],
  at: Date
): DemoBooking[] {
  const calendar = { at, days: daysBefore(at), occupied: new Map() }
  const bookings = businesses.flatMap((business) => {
    const neighbours = clients.filter(({ region }) => region === business.place.region)
    return Array.from({ length: business.bookings }, (_, index) =>
      pastBooking(business, neighbours, index, calendar)
    )
  })

  return bookings
    .filter((booking) => booking !== null)
    .sort((a, b) => a.madeAt.getTime() - b.madeAt.getTime())
}

/** The seed alone decides who, what and how it ended; only the day and the hour depend on `at`. */
function endingFor(isFirst: boolean, luck: Chance): 'completed' | 'no_show' | 'cancelled' {
  if (isFirst || luck.happens(0.89)) return 'completed'

  return luck.happens(0.1) ? 'no_show' : 'cancelled'
}

function pastBooking(
  business: DemoBusiness,
  clients: readonly DemoClient[],
  index: number,
  calendar: Calendar
): DemoBooking | null {
  const luck = chance(`${business.key}-booking-${index}`)
  const client = luck.pick(clients)

  // The first bookings give each service an opinion, so that a newcomer to the sandbox can compare any three.
  const first = business.services[index]
  const service = first ?? luck.pick(business.services)
  const ending = endingFor(first !== undefined, luck)
  const remark =
    ending === 'completed' && (first !== undefined || luck.happens(0.64))
      ? commentOn({ category: service.category, ...business }, client.language, luck)
      : null
  const texts = {
    notes: luck.happens(0.35) ? luck.pick(notes[client.language]) : null,
    street: luck.pick(streets[client.language])
  }

  const times = freeTimes(business, client, service.minutes, luck, calendar)
  if (times === null) return null

  const madeAt = new Date(
    times.start.getTime() - luck.between(3, 7 * 24) * HOUR - luck.between(0, 59) * MINUTE
  )

  const booking = {
    key: `${business.key}-booking-${index + 1}`,
    business,
    service,
    client,
    ...times,
    madeAt,
    ...texts,
    review: null
  }

  if (ending === 'completed') {
    const review = remark === null ? null : { ...remark, at: reviewTime(times.end, calendar.at, luck) }
    return { ...booking, ending, reason: null, changes: 3, changedAt: times.end, review }
  }

  if (ending === 'no_show') {
    return {
      ...booking,
      ending,
      reason: 'no_show',
      changes: 2,
      changedAt: new Date(Math.min(times.end.getTime() + DAY, calendar.at.getTime()))
    }
  }

  const changes = luck.between(1, 2)
  return {
    ...booking,
    ending,
    reason: luck.pick(cancellations[client.language]),
    changes,
    changedAt: new Date(madeAt.getTime() + (times.start.getTime() - madeAt.getTime()) * luck.number())
  }
}

function reviewTime(end: Date, at: Date, luck: Chance): Date {
  const wanted = end.getTime() + luck.between(60, 4 * 24 * 60) * MINUTE
  return new Date(Math.min(wanted, at.getTime() - luck.between(20, 600) * MINUTE))
}

/** A past time, recent ones more often, when the business is open and both sides are free. */
function freeTimes(
  business: DemoBusiness,
  client: DemoClient,
  minutes: number,
  luck: Chance,
  { days, occupied }: Calendar
): Times | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const start = startOn(
      elementAt(days, Math.floor(days.length * luck.number() ** 1.3)),
      business.week,
      minutes,
      luck
    )

    if (start === null) continue

    const times = { start, end: new Date(start.getTime() + minutes * MINUTE) }
    if (isFree(occupied, business.key, times) && isFree(occupied, client.key, times)) {
      for (const key of [business.key, client.key]) occupied.set(key, [...(occupied.get(key) ?? []), times])
      return times
    }
  }

  return null
}

/**
 * The days of the history, the latest first; it ends the day before yesterday, so that everything in it is
 * over for good.
 */
function daysBefore(at: Date): Day[] {
  const today = DateTime.fromJSDate(at, { zone: ZONE })
  return Array.from({ length: HISTORY_DAYS - 1 }, (_, index) => {
    const noon = today.minus({ days: index + 2 }).set({ hour: 12 })
    return {
      weekday: elementAt(weekdays, noon.weekday - 1),
      midnight: Date.UTC(noon.year, noon.month - 1, noon.day),
      offsetMinutes: noon.offset
    }
  })
}

/**
 * A start on the half-hour grid of the local day's opening hours, between eight and eight; null when the job
 * does not fit.
 */
function startOn(
  { weekday, midnight, offsetMinutes }: Day,
  week: WeekPlan,
  minutes: number,
  luck: Chance
): Date | null {
  const intervals = week[weekday] ?? []
  if (intervals.length === 0) return null

  const [opens, closes] = luck.pick(intervals)
  const from = Math.max(minuteOf(opens), EARLIEST_HOUR * 60)
  const steps = Math.floor((Math.min(minuteOf(closes), LATEST_HOUR * 60) - from - minutes) / SLOT_MINUTES)

  return steps < 0
    ? null
    : new Date(midnight + (from + luck.between(0, steps) * SLOT_MINUTES - offsetMinutes) * MINUTE)
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

function isFree(occupied: Occupied, key: string, { start, end }: Times): boolean {
  const pause = PAUSE_MINUTES * MINUTE
  return (occupied.get(key) ?? []).every(
    (other) =>
      end.getTime() + pause <= other.start.getTime() || other.end.getTime() + pause <= start.getTime()
  )
}
