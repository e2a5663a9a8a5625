import { eq, sql } from 'drizzle-orm'
import {
  bookings,
  providers,
  scheduleExceptions,
  services,
  users,
  type LocalInterval,
  type WeekPlan
} from '../../drizzle/schema/index.js'
import type { Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import { preparedQueries } from '../shared/prepared.js'
import { DAY, MINUTE } from '../shared/time.js'
import { isBookable } from './policy.js'
import { liveStatusList } from './queries.js'
import type { Availability, AvailabilityQuery } from './schemas.js'
import {
  checkSlot,
  offeredSlots,
  type Plan,
  type Range,
  type SlotQuestion,
  type SlotVerdict
} from './slots.js'
import { dateOf, dayNumberOf, dayOf, edgeOf, localDay } from './zone.js'

const DEFAULT_DAYS = 14

/** Whose free time is asked for, for a job of which length. */
export interface SlotRequest {
  serviceId: string
  providerId: string
  durationMinutes: number
}
/** Half open: a start at `to` is outside. */
export interface Window {
  from: Date
  to: Date
}
export interface FirstSlot {
  window: number
  start: Date
}
/** One provider's time; a booking that is to be moved does not stand in its own way. */
export interface ProviderTime {
  providerId: string
  durationMinutes: number
  exceptBookingId?: string
}

/**
 * The free starts of a service, day by day in its provider's zone, from today by default.
 * @throws not_found for a service that cannot be booked; invalid_input for a date that does not exist.
 */
export async function getAvailability(
  market: Market,
  _actor: Actor,
  { serviceId, from, days = DEFAULT_DAYS }: AvailabilityQuery & { serviceId: string }
): Promise<Availability> {
  const service = await loadBookable(market, serviceId)
  const firstDay = from === undefined ? dayOf(service.timezone, market.now().getTime()) : dayNumberOf(from)
  if (Number.isNaN(firstDay)) throw new DomainError('invalid_input', { field: 'from' })

  const window = withinHorizon(market, localWindow(service.timezone, firstDay, days))
  const plans = await loadPlans(market, [service.providerId], window)
  const plan = plans.get(service.providerId)
  const starts =
    plan === undefined ? [] : [...offeredSlots(plan, window, questionOf(market, service.durationMinutes))]

  return {
    timezone: service.timezone,
    slots: starts.map((start) => ({ start: iso(start), end: iso(start + service.durationMinutes * MINUTE) }))
  }
}

/**
 * The first free starts of many services within [from, to), at most `limit` of each: one query for all their
 * providers. Services without any are in the map with an empty list.
 */
export async function nextFreeSlots(
  market: Market,
  requests: SlotRequest[],
  window: Window,
  limit: number
): Promise<Map<string, Date[]>> {
  const range = rangeOf(market, window)
  const plans = await loadPlans(market, providersOf(requests), range)
  return new Map(
    requests.map((request) => [request.serviceId, startsWithin(market, plans, request, range, limit)])
  )
}

/**
 * The first free start of each service in the first of the windows that has one, with that window's place in
 * the list. One query for all. Services without any are absent.
 */
export async function firstFreeSlots(
  market: Market,
  requests: SlotRequest[],
  windows: Window[]
): Promise<Map<string, FirstSlot>> {
  const ranges = windows.map((window) => rangeOf(market, window))
  const plans = await loadPlans(market, providersOf(requests), hullOf(ranges))

  const found = new Map<string, FirstSlot>()
  for (const request of requests) {
    for (const [window, range] of ranges.entries()) {
      const [start] = startsWithin(market, plans, request, range, 1)
      if (start === undefined) continue

      found.set(request.serviceId, { window, start })
      break
    }
  }

  return found
}

function providersOf(requests: SlotRequest[]): string[] {
  return [...new Set(requests.map(({ providerId }) => providerId))]
}

function startsWithin(
  market: Market,
  plans: Map<string, Plan>,
  { providerId, durationMinutes }: SlotRequest,
  range: Range,
  limit: number
): Date[] {
  const plan = plans.get(providerId)
  return plan === undefined ? [] : take(offeredSlots(plan, range, questionOf(market, durationMinutes)), limit)
}

function rangeOf(market: Market, { from, to }: Window): Range {
  return withinHorizon(market, { from: from.getTime(), to: to.getTime() })
}

/** From the first start to the last end; empty ranges do not count. */
function hullOf(ranges: Range[]): Range {
  const filled = ranges.filter(({ from, to }) => to > from)
  return {
    from: Math.min(...filled.map(({ from }) => from)),
    to: Math.max(...filled.map(({ to }) => to))
  }
}

/** The free starts nearest to an instant, the nearest first, within the whole horizon. */
export async function nearestFreeSlots(
  market: Market,
  time: ProviderTime,
  around: Date,
  limit: number = 3
): Promise<Date[]> {
  const window = withinHorizon(market, { from: 0, to: Infinity })
  const plan = (await loadPlans(market, [time.providerId], window, time.exceptBookingId)).get(time.providerId)
  if (plan === undefined) return []

  const distance = (start: number) => Math.abs(start - around.getTime())
  return [...offeredSlots(plan, window, questionOf(market, time.durationMinutes))]
    .sort((one, other) => distance(one) - distance(other) || one - other)
    .slice(0, limit)
    .map((start) => new Date(start))
}

/** Whether one start can be booked now, and if not, why: the same judgement that createBooking makes. */
export async function checkStart(market: Market, time: ProviderTime, start: Date): Promise<SlotVerdict> {
  const from = start.getTime()
  const window = withinHorizon(market, { from, to: from + 1 })
  if (window.from !== from) return from < window.from ? 'slot_too_soon' : 'slot_too_far'

  const plan = (await loadPlans(market, [time.providerId], window, time.exceptBookingId)).get(time.providerId)
  return plan === undefined ? 'slot_closed' : checkSlot(plan, from, questionOf(market, time.durationMinutes))
}

/** A provider's hours and what is held, from now to the end of what can be booked; null for a stranger. */
export async function planAhead(market: Market, providerId: string): Promise<Plan | null> {
  const plans = await loadPlans(market, [providerId], withinHorizon(market, { from: 0, to: Infinity }))
  return plans.get(providerId) ?? null
}

function questionOf({ now, rules }: Market, durationMinutes: number): SlotQuestion {
  return { durationMinutes, now: now().getTime(), rules }
}

/** Keeps dates that no database can hold, and days that are never offered, out of the queries. */
function withinHorizon({ now, rules }: Market, { from, to }: Range): Range {
  const present = now().getTime()
  const end = present + (rules.horizonDays + 1) * DAY
  return { from: Math.min(Math.max(from, present), end), to: Math.min(to, end) }
}

/** Weekly plans, dated exceptions and busy ranges of many providers: one query. */
async function loadPlans(
  market: Market,
  providerIds: string[],
  window: Range,
  exceptBookingId?: string
): Promise<Map<string, Plan>> {
  if (providerIds.length === 0 || !(window.to > window.from)) return new Map()

  const rows = await runPlans(
    market,
    exceptBookingId === undefined ? 'plans' : 'plans without one booking',
    buildPlans(exceptBookingId),
    {
      ...windowValues(window),
      providerIds: `{${providerIds.join(',')}}`,
      now: market.now().toISOString(),
      exceptBookingId
    }
  )

  return new Map(
    rows.map(({ providerId, exceptions, busy, ...plan }) => [
      providerId,
      {
        ...plan,
        exceptions: new Map(exceptions),
        busy: busy.map(([from, to]) => ({ from, to }))
      }
    ])
  )
}

interface PlanRow {
  providerId: string
  timezone: string
  week: WeekPlan
  exceptions: Array<[string, LocalInterval[]]>
  busy: Array<[number, number]>
}

const runPlans = preparedQueries<PlanRow>()

function windowValues(window: Range) {
  return {
    // A local date may lie a day beside the UTC one, and a job may reach into the date after it.
    firstDate: dateOf(Math.floor(window.from / DAY) - 1),
    lastDate: dateOf(Math.floor(window.to / DAY) + 2),
    // A job that starts in the window reaches beyond it by its length and buffer, at most a day.
    range: `[${iso(window.from)},${iso(window.to + 2 * DAY)})`
  }
}

function buildPlans(exceptBookingId: string | undefined) {
  return (market: Market) =>
    market.db
      .select({
        providerId: providers.userId,
        timezone: providers.timezone,
        week: providers.week,
        exceptions: exceptionsWithin(),
        busy: busyWithin(exceptBookingId !== undefined)
      })
      .from(providers)
      .where(sql`${providers.userId} = any(${sql.placeholder('providerIds')}::uuid[])`)
}

function exceptionsWithin() {
  const [first, last] = [sql.placeholder('firstDate'), sql.placeholder('lastDate')]
  return sql<
    Array<[string, LocalInterval[]]>
  >`(select coalesce(json_agg(json_build_array(${scheduleExceptions.date}, ${scheduleExceptions.intervals})),
    '[]')
    from ${scheduleExceptions} where ${scheduleExceptions.providerId} = ${providers.userId}
    and ${scheduleExceptions.date} between ${first}::date and ${last}::date)`
}

/** Blocked ranges in ms. An expired pending booking holds nothing, even before the sweep has come by. */
function busyWithin(hasException: boolean) {
  return sql<Array<[number, number]>>`(select coalesce(json_agg(json_build_array(
      (extract(epoch from lower(${bookings.blocked})) * 1000)::bigint,
      (extract(epoch from upper(${bookings.blocked})) * 1000)::bigint) order by ${bookings.blocked}), '[]')
    from ${bookings} where ${bookings.providerId} = ${providers.userId}
    and ${bookings.blocked} && ${sql.placeholder('range')}::tstzrange
      and ${bookings.status} in ${liveStatusList}
      and (${bookings.status} <> 'pending' or ${bookings.expiresAt} > ${sql.placeholder('now')}::timestamptz)
      and ${hasException ? sql`${bookings.id} <> ${sql.placeholder('exceptBookingId')}::uuid` : sql`true`})`
}

async function loadBookable(market: Market, serviceId: string) {
  const [offer] = await market.db
    .select({ service: services, provider: providers, seller: users })
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .innerJoin(users, eq(users.id, services.providerId))
    .where(eq(services.id, serviceId))

  if (offer === undefined || !isBookable(offer)) throw new DomainError('not_found')

  return {
    providerId: offer.service.providerId,
    durationMinutes: offer.service.durationMinutes,
    timezone: offer.provider.timezone
  }
}

function localWindow(timezone: string, firstDay: number, days: number): Range {
  return { from: edgeOf(localDay(timezone, firstDay), 0), to: edgeOf(localDay(timezone, firstDay + days), 0) }
}

function take(starts: Iterable<number>, limit: number): Date[] {
  const taken: Date[] = []
  for (const start of starts) {
    if (taken.length >= limit) break
    taken.push(new Date(start))
  }

  return taken
}

function iso(instant: number): string {
  return new Date(instant).toISOString()
}
