import { eq, sql, type SQL } from 'drizzle-orm'
import {
  bookings,
  calendarBusy,
  providers,
  scheduleExceptions,
  services,
  timeOff,
  users,
  type LocalInterval,
  type WeekPlan
} from '../../drizzle/schema/index.js'
import type { Actor } from '../shared/actor.js'
import { isInstantFor } from '../shared/automatic-acceptance.js'
import { errorMessage } from '../shared/error-message.js'
import { DomainError } from '../shared/errors.js'
import { hasFeature, type FeatureSettings } from '../shared/features.js'
import type { Market } from '../shared/market.js'
import { preparedQueries } from '../shared/prepared.js'
import { rulesOfProvider, type OwnRules, type ProviderRules } from '../shared/provider-rules.js'
import { DAY, MINUTE } from '../shared/time.js'
import { heldTimes } from './held-times.js'
import { isBookable, PROPOSED_MINUTES } from './policy.js'
import { liveStatusList } from './queries.js'
import type { AskedStart, Availability, AvailabilityQuery } from './schemas.js'
import {
  checkSlot,
  offeredSlots,
  type Plan,
  type Range,
  type SlotQuestion,
  type SlotRefusal,
  type SlotVerdict
} from './slots.js'
import { dateOf, dayNumberOf, dayOf, edgeOf, localDay } from './zone.js'

const DEFAULT_DAYS = 14
const ALTERNATIVES = 3

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

/** A start that is not offered, and whose time it was asked of. */
export interface Refused {
  refused: SlotRefusal
  time: ProviderTime
  start: Date
}

/**
 * The free starts of a service, day by day in its provider's zone, from today by default; and whether `at` is
 * one of them, and if not, why: judged as createBooking judges it.
 * @throws not_found for a service that cannot be booked; invalid_input for a date or an instant that does not
 * exist.
 */
export async function getAvailability(
  market: Market,
  actor: Actor,
  { serviceId, from, days = DEFAULT_DAYS, at, forProposal = false }: AvailabilityQuery & { serviceId: string }
): Promise<Availability> {
  const asker = forProposal ? withTimeForYes(market) : market
  const service = await loadBookable(market, actor, serviceId)
  const firstDay = from === undefined ? dayOf(service.timezone, market.now().getTime()) : dayNumberOf(from)
  if (Number.isNaN(firstDay)) throw new DomainError('invalid_input', { field: 'from' })

  const asked = at === undefined ? undefined : await askedStart(asker, actor, service, instantIn(at, 'at'))

  const window = withinHorizon(market, localWindow(service.timezone, firstDay, days))
  const plans = await loadPlans(market, [service.providerId], window)
  const plan = plans.get(service.providerId)
  const starts =
    plan === undefined
      ? []
      : [...offeredSlots(plan, window, questionOf(asker, plan, service.durationMinutes))]

  return {
    timezone: service.timezone,
    isInstant: service.isInstant,
    slots: starts.map((start) => ({ start: iso(start), end: iso(start + service.durationMinutes * MINUTE) })),
    ...(asked === undefined ? {} : { at: asked })
  }
}

/** The marketplace when a client must still be able to say yes: what is free then can be proposed. */
export function withTimeForYes(market: Market): Market {
  return { ...market, now: () => new Date(market.now().getTime() + PROPOSED_MINUTES * MINUTE) }
}

async function askedStart(
  market: Market,
  { locale }: Actor,
  time: ProviderTime,
  start: Date
): Promise<AskedStart> {
  const verdict = await checkStart(market, time, start)
  const span = { start: start.toISOString(), end: iso(start.getTime() + time.durationMinutes * MINUTE) }
  if (verdict === 'offered') {
    return { ...span, isOffered: true, code: null, detail: null, alternatives: [] }
  }

  const detail = errorMessage(verdict, locale)
  const alternatives = await alternativesTo(market, { refused: verdict, time, start })
  return { ...span, isOffered: false, code: verdict, detail, alternatives }
}

/** A refused start with the nearest free ones. */
export async function slotRefusal(market: Market, refused: Refused): Promise<DomainError> {
  return new DomainError(refused.refused, { alternatives: await alternativesTo(market, refused) })
}

/** The free starts nearest to a refused one, the nearest first. */
async function alternativesTo(market: Market, { time, start }: Refused): Promise<string[]> {
  const nearest = await nearestFreeSlots(market, time, start, ALTERNATIVES)
  return nearest.map((free) => free.toISOString())
}

/** @throws invalid_input for what looks like an instant and is none (a leap second). */
export function instantIn(text: string, field: string = 'scheduledAt'): Date {
  const instant = new Date(text)
  if (Number.isNaN(instant.getTime())) throw new DomainError('invalid_input', { field })
  return instant
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

/**
 * In which of the windows, by their places in the list, each service has a free start. One query for all.
 */
export async function freeWindows(
  market: Market,
  requests: SlotRequest[],
  windows: Window[]
): Promise<Map<string, number[]>> {
  const ranges = windows.map((window) => rangeOf(market, window))
  const plans = await loadPlans(market, providersOf(requests), hullOf(ranges))

  return new Map(
    requests.map((request) => [
      request.serviceId,
      ranges.flatMap((range, index) =>
        startsWithin(market, plans, request, range, 1).length > 0 ? [index] : []
      )
    ])
  )
}

function providersOf(requests: SlotRequest[]): string[] {
  return [...new Set(requests.map(({ providerId }) => providerId))]
}

function startsWithin(
  market: Market,
  plans: Map<string, ProviderPlan>,
  { providerId, durationMinutes }: SlotRequest,
  range: Range,
  limit: number
): Date[] {
  const plan = plans.get(providerId)
  return plan === undefined
    ? []
    : take(offeredSlots(plan, range, questionOf(market, plan, durationMinutes)), limit)
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
async function nearestFreeSlots(
  market: Market,
  time: ProviderTime,
  around: Date,
  limit: number
): Promise<Date[]> {
  const window = withinHorizon(market, { from: 0, to: Infinity })
  const plan = (await loadPlans(market, [time.providerId], window, time.exceptBookingId)).get(time.providerId)
  if (plan === undefined) return []

  const distance = (start: number) => Math.abs(start - around.getTime())
  return [...offeredSlots(plan, window, questionOf(market, plan, time.durationMinutes))]
    .sort((one, other) => distance(one) - distance(other) || one - other)
    .slice(0, limit)
    .map((start) => new Date(start))
}

/** Whether one start can be booked now, and if not, why: the same judgement that createBooking makes. */
export async function checkStart(market: Market, time: ProviderTime, start: Date): Promise<SlotVerdict> {
  const { providerId, exceptBookingId, durationMinutes } = time
  const loaded = await loadPlanAt(market, { providerId, exceptBookingId }, start)

  const judged = judgeStart(market, loaded, start, durationMinutes)

  return 'refused' in judged ? judged.refused : 'offered'
}

/** Whose hours are read: by the provider, or by what is theirs, where nobody has read yet who that is. */
export type PlanOwner =
  | { providerId: string; exceptBookingId?: string | undefined }
  | { serviceId: string }
  | { bookingId: string }

/** What decides when a provider is free, with the rules that are theirs. */
export interface ProviderPlan extends Plan {
  rules: ProviderRules
}

/** What one start is judged by; null where nobody works, absent where it is not even asked. */
export interface PlanAt {
  plan?: ProviderPlan | null
}

/**
 * The hours around one start and what is held then. Of a booking, itself does not stand in its own way.
 */
export async function loadPlanAt(market: Market, owner: PlanOwner, start: Date): Promise<PlanAt> {
  const from = start.getTime()
  const window = withinHorizon(market, { from, to: from + 1 })
  if (window.from !== from) return {}

  const plans = await plansOf(market, owner, window)
  const [plan = null] = plans.values()

  return { plan }
}

/** The hours and the rules by which a start can be booked for a job of this length, or why it cannot. */
export function judgeStart(
  market: Market,
  { plan }: PlanAt,
  start: Date,
  durationMinutes: number
): ProviderPlan | { refused: SlotRefusal } {
  const from = start.getTime()
  if (plan === undefined) return { refused: from < market.now().getTime() ? 'slot_too_soon' : 'slot_too_far' }
  if (plan === null) return { refused: 'slot_closed' }

  const verdict = checkSlot(plan, from, questionOf(market, plan, durationMinutes))
  return verdict === 'offered' ? plan : { refused: verdict }
}

/** A provider's hours and what is held, from now to the end of what can be booked; null for a stranger. */
export async function planAhead(market: Market, providerId: string): Promise<ProviderPlan | null> {
  const plans = await loadPlans(market, [providerId], withinHorizon(market, { from: 0, to: Infinity }))
  return plans.get(providerId) ?? null
}

function questionOf({ now }: Market, { rules }: ProviderPlan, durationMinutes: number): SlotQuestion {
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
): Promise<Map<string, ProviderPlan>> {
  if (providerIds.length === 0 || !(window.to > window.from)) return new Map()

  return await readPlans(market, 'many', window, {
    providerIds: `{${providerIds.join(',')}}`,
    exceptBookingId: exceptBookingId ?? null
  })
}

async function plansOf(market: Market, owner: PlanOwner, window: Range): Promise<Map<string, ProviderPlan>> {
  if ('serviceId' in owner) return await readPlans(market, 'service', window, owner)
  if ('bookingId' in owner) {
    const { bookingId } = owner
    return await readPlans(market, 'booking', window, { bookingId, exceptBookingId: bookingId })
  }

  return await loadPlans(market, [owner.providerId], window, owner.exceptBookingId)
}

async function readPlans(
  market: Market,
  whose: keyof typeof owners,
  window: Range,
  values: Record<string, string | null>
): Promise<Map<string, ProviderPlan>> {
  const parts = (['calendars', 'proposedTimes'] as const).filter((part) => hasFeature(market.rules, part))
  const name = `plans: ${[whose, ...parts].join(', with ')}`
  const rows = await runPlans(market, name, buildPlans(whose), {
    ...windowValues(window),
    exceptBookingId: null,
    now: market.now().toISOString(),
    ...values
  })

  return new Map(
    rows.map(({ providerId, exceptions, away, busy, own, ...plan }) => [
      providerId,
      {
        ...plan,
        rules: rulesOfProvider(market.rules, own),
        exceptions: new Map(exceptions),
        timeOff: away.map(([from, to]) => ({ from, to })),
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
  away: Array<[number, number]>
  busy: Array<[number, number]>
  jobs: number[]
  own: OwnRules
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

/** When it is asked, and of which booking it is: that one does not stand in its own way. */
const questionNow = {
  at: sql`${sql.placeholder('now')}::timestamptz`,
  exceptBookingId: sql`${sql.placeholder('exceptBookingId')}::uuid`
}

/** How the providers are told of whom it is asked. */
const owners = {
  many: sql`${providers.userId} = any(${sql.placeholder('providerIds')}::uuid[])`,
  service: sql`${providers.userId} = (select ${services.providerId} from ${services}
    where ${services.id} = ${sql.placeholder('serviceId')})`,
  booking: sql`${providers.userId} = (select booked.provider_id from ${bookings} booked
    where booked.id = ${sql.placeholder('bookingId')})`
}

function buildPlans(whose: keyof typeof owners) {
  return (market: Market) =>
    market.db
      .select({
        providerId: providers.userId,
        timezone: providers.timezone,
        week: providers.week,
        exceptions: exceptionsWithin(),
        away: awayWithin(),
        busy: busyWithin(market.rules),
        jobs: jobsWithin(market.rules),
        own: {
          noticeMinutes: providers.noticeMinutes,
          horizonDays: providers.horizonDays,
          bufferMinutes: providers.bufferMinutes,
          jobsPerDay: providers.jobsPerDay,
          automaticAcceptance: providers.automaticAcceptance
        }
      })
      .from(providers)
      .where(owners[whose])
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

/**
 * The starts of the jobs that count for their day, in ms, where the provider limits them: those that were
 * done, and the times that are held, as well. A local day is at most 25 hours long.
 */
function jobsWithin(rules: Readonly<FeatureSettings>) {
  const range = sql`${sql.placeholder('range')}::tstzrange`
  const held = sql`union all
      select held.starts from (${heldTimes(questionNow)}) held
      where held.starts > lower(${range}) - interval '25 hours' and held.starts < upper(${range})`

  return sql<number[]>`(case when ${providers.jobsPerDay} is null then '[]' else (
    select coalesce(json_agg((extract(epoch from job.starts) * 1000)::bigint), '[]')
    from (
      select ${bookings.scheduledAt} starts
      from ${bookings} where ${bookings.providerId} = ${providers.userId}
        and ${bookings.scheduledAt} > lower(${range}) - interval '25 hours'
        and ${bookings.scheduledAt} < upper(${range})
        and ${bookings.status} <> 'cancelled'
        and (${bookings.status} <> 'pending' or ${bookings.expiresAt} > ${questionNow.at})
        and ${bookings.id} is distinct from ${questionNow.exceptBookingId}
        ${hasFeature(rules, 'proposedTimes') ? held : sql``}
    ) job) end)`
}

/** When the provider is away, in ms. */
function awayWithin() {
  return sql<Array<[number, number]>>`(select coalesce(json_agg(json_build_array(
      (extract(epoch from ${timeOff.startsAt}) * 1000)::bigint,
      (extract(epoch from ${timeOff.endsAt}) * 1000)::bigint)), '[]')
    from ${timeOff} where ${timeOff.providerId} = ${providers.userId}
    and ${timeOff.endsAt} > lower(${sql.placeholder('range')}::tstzrange)
    and ${timeOff.startsAt} < upper(${sql.placeholder('range')}::tstzrange))`
}

/**
 * Ranges in ms that are held by bookings and by times that are proposed for one, or closed by the provider's
 * calendar elsewhere, in the order of their starts. An expired pending booking holds nothing, even before the
 * sweep has come by.
 */
function busyWithin(rules: Readonly<FeatureSettings>) {
  const range = sql`${sql.placeholder('range')}::tstzrange`

  return sql<Array<[number, number]>>`(select coalesce(json_agg(json_build_array(
      (extract(epoch from busy.starts) * 1000)::bigint,
      (extract(epoch from busy.ends) * 1000)::bigint) order by busy.starts), '[]')
    from (
      select lower(${bookings.blocked}) starts, upper(${bookings.blocked}) ends
      from ${bookings} where ${bookings.providerId} = ${providers.userId}
        and ${bookings.blocked} && ${range}
        and ${bookings.status} in ${liveStatusList}
        and (${bookings.status} <> 'pending' or ${bookings.expiresAt} > ${questionNow.at})
        and ${bookings.id} is distinct from ${questionNow.exceptBookingId}
        ${hasFeature(rules, 'proposedTimes') ? heldWithin(range) : sql``}
        ${hasFeature(rules, 'calendars') ? elsewhereWithin(range) : sql``}
    ) busy)`
}

function heldWithin(range: SQL): SQL {
  return sql`union all
      select held.starts, held.ends from (${heldTimes(questionNow)}) held
      where held.starts < upper(${range}) and held.ends > lower(${range})`
}

function elsewhereWithin(range: SQL): SQL {
  return sql`union all
      select ${calendarBusy.startsAt}, ${calendarBusy.endsAt}
      from ${calendarBusy} where ${calendarBusy.providerId} = ${providers.userId}
        and ${calendarBusy.startsAt} < upper(${range}) and ${calendarBusy.endsAt} > lower(${range})`
}

async function loadBookable(market: Market, actor: Actor, serviceId: string) {
  const [offer] = await market.db
    .select({
      service: services,
      provider: providers,
      seller: users,
      isInstant: isInstantFor(market.rules, actor.id)
    })
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .innerJoin(users, eq(users.id, services.providerId))
    .where(eq(services.id, serviceId))

  if (offer === undefined || !isBookable(offer)) throw new DomainError('not_found')

  return {
    providerId: offer.service.providerId,
    durationMinutes: offer.service.durationMinutes,
    timezone: offer.provider.timezone,
    isInstant: offer.isInstant
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
