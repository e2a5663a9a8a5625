import { and, asc, desc, eq, gt, gte, inArray, lt, ne, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { bookingDisputes, bookings, providers, services, users } from '../../drizzle/schema/index.js'
import { paymentOf, paymentSummaries } from '../payments/index.js'
import { requireAdmin, requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { endInstant, startInstant } from '../shared/dates.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import { beginsWith, laterThan, olderThan, toPage } from '../shared/page.js'
import { preparedQueries } from '../shared/prepared.js'
import { zoneOf } from '../shared/provider-zone.js'
import type { Page } from '../shared/schemas.js'
import { agreedStatuses, isDisputable, liveStatuses, partyOf, type BookingRow } from './policy.js'
import {
  asSeenBy,
  contactOf,
  presentBooking,
  presentRecent,
  type NamedBooking,
  type OwnRecentBooking
} from './present.js'
import type {
  AllBookingsQuery,
  Booking,
  BookingQuery,
  BookingStatus,
  ProviderBookingQuery
} from './schemas.js'

/** The live statuses as SQL writes a list; as constants, so that the index over live bookings serves. */
export const liveStatusList = listOf(liveStatuses)
/** The same of those that only the provider's yes leads to. */
export const agreedStatusList = listOf(agreedStatuses)

/** @throws not_found also for a stranger. */
export async function getBooking(market: Market, actor: Actor, { id }: { id: string }): Promise<Booking> {
  const user = requireUser(actor)

  const named = await loadNamed(market, id)
  const party = partyOf(named.booking, actor)
  const payment = await paymentOf(market, id)

  return asSeenBy(user, presentBooking(named, party, payment, market.now(), market))
}

/** What a client has booked, newest first. @throws not_found when it is another's list. */
export async function listClientBookings(
  market: Market,
  actor: Actor,
  { clientId, ...page }: BookingQuery & { clientId: string }
): Promise<Page<Booking>> {
  const user = requireOwner(actor, clientId)
  return await listBookings(market, user, eq(bookings.clientId, clientId), page)
}

/**
 * The newest bookings of a client, light: no payments and no words of either side. For the concierge, which
 * reads them at each turn.
 */
export async function recentBookings(
  market: Market,
  actor: Actor,
  { limit }: { limit: number }
): Promise<OwnRecentBooking[]> {
  const { id } = requireUser(actor)
  const rows = await runRecent(market, 'recent bookings', buildRecent, { clientId: id, limit })

  const at = market.now()
  const disputable = rows
    .filter(({ booking }) => isDisputable(booking, at, market.rules))
    .map(({ booking }) => booking.id)
  const decided = await decidedAmong(market, disputable)

  return rows.map((row) => ({
    ...presentRecent(row, at, market.rules),
    contact: contactOf(row, 'client', at, market.rules),
    address: row.booking.address,
    isDisputable: disputable.includes(row.booking.id) && !decided.has(row.booking.id)
  }))
}

/** Which of these bookings were disputed and decided: nobody disputes them again. */
async function decidedAmong({ db }: Market, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()

  const rows = await db
    .select({ bookingId: bookingDisputes.bookingId })
    .from(bookingDisputes)
    .where(and(inArray(bookingDisputes.bookingId, ids), eq(bookingDisputes.state, 'decided')))

  return new Set(rows.map(({ bookingId }) => bookingId))
}

/** Bookings of a client by their ids, in that order; those that are gone or another's are left out. */
export async function findOwnBookings(market: Market, actor: Actor, ids: string[]): Promise<Booking[]> {
  const user = requireUser(actor)
  if (ids.length === 0) return []

  const rows = await selectNamed(market).where(and(inArray(bookings.id, ids), eq(bookings.clientId, user.id)))
  const found = await presentAll(market, user, rows)

  return ids.flatMap((id) => found.find((booking) => booking.id === id) ?? [])
}

/**
 * What a provider was booked for: newest first, or the soonest job first; of all days, or from one local day
 * to another.
 * @throws not_found when it is another's list; invalid_input for a day that does not exist, or days in the
 * wrong order.
 */
export async function listProviderBookings(
  market: Market,
  actor: Actor,
  { providerId, from, to, order = 'newest', ...page }: ProviderBookingQuery & { providerId: string }
): Promise<Page<Booking>> {
  const user = requireOwner(actor, providerId)
  const timezone = from === undefined && to === undefined ? 'UTC' : await zoneOf(market, providerId)
  const begins = from === undefined ? null : startInstant(from, 'from', timezone)
  const ends = to === undefined ? null : endInstant(to, 'to', timezone)
  if (begins !== null && ends !== null && begins >= ends) {
    throw new DomainError('invalid_input', { field: 'to' })
  }

  const whose = and(
    eq(bookings.providerId, providerId),
    begins === null ? undefined : gte(bookings.scheduledAt, begins),
    ends === null ? undefined : lt(bookings.scheduledAt, ends)
  )

  return await listBookings(market, user, whose, page, orders[order])
}

/** Everybody's bookings, newest first, for admins. */
export async function listAllBookings(
  market: Market,
  actor: Actor,
  { id, ...page }: AllBookingsQuery
): Promise<Page<Booking>> {
  return await listBookings(market, requireAdmin(actor, 'any'), beginsWith(bookings.id, id), page)
}

/**
 * What a user still has ahead, as client and as provider: what a ban or a deactivation would cancel. For
 * other domains, not for doors.
 */
export async function findFutureBookingsOf(
  market: Market,
  userId: string,
  at: Date = market.now()
): Promise<BookingRow[]> {
  return await market.db
    .select()
    .from(bookings)
    .where(
      and(
        or(eq(bookings.clientId, userId), eq(bookings.providerId, userId)),
        inArray(bookings.status, ['pending', 'accepted']),
        gt(bookings.scheduledAt, at)
      )
    )
    .orderBy(asc(bookings.id))
}

/** @throws not_found. */
export async function loadBooking(market: Market, id: string): Promise<BookingRow> {
  const [booking] = await runBooking(market, 'a row', buildBooking, { id })
  if (booking === undefined) throw new DomainError('not_found')
  return booking
}

const runBooking = preparedQueries<BookingRow>()

function buildBooking({ db }: Market) {
  return db
    .select()
    .from(bookings)
    .where(eq(bookings.id, sql.placeholder('id')))
}

/** The booking with its names, its row locked until the transaction ends. @throws not_found. */
export async function lockNamed(market: Market, id: string): Promise<NamedBooking> {
  const [named] = await runLocked(market, 'a locked booking', buildLocked, { id })
  if (named === undefined) throw new DomainError('not_found')
  return named
}

/** @throws not_found. */
export async function loadNamed(market: Market, id: string): Promise<NamedBooking> {
  const named = await findNamed(market, id)
  if (named === null) throw new DomainError('not_found')
  return named
}

/** A booking with its names, whoever asks. For other domains, not for doors. */
export async function findNamed(market: Market, id: string): Promise<NamedBooking | null> {
  const [named] = await runNamed(market, 'a booking', buildNamed, { id })
  return named ?? null
}

const runNamed = preparedQueries<NamedBooking>()
const runLocked = preparedQueries<NamedBooking>()

function buildNamed(market: Market) {
  return selectNamed(market).where(eq(bookings.id, sql.placeholder('id')))
}

function buildLocked(market: Market) {
  return buildNamed(market).for('update', { of: bookings })
}

/** The orders of a list of bookings, each an index's. */
const orders = {
  newest: {
    by: bookings.createdAt,
    at: ({ createdAt }: BookingRow) => createdAt,
    direction: desc,
    after: olderThan
  },
  start: {
    by: bookings.scheduledAt,
    at: ({ scheduledAt }: BookingRow) => scheduledAt,
    direction: asc,
    after: laterThan
  }
}
type Order = (typeof orders)[keyof typeof orders]

async function listBookings(
  market: Market,
  user: UserActor,
  whose: SQL | undefined,
  { limit, cursor, status }: BookingQuery,
  order: Order = orders.newest
): Promise<Page<Booking>> {
  const rows = await selectNamed(market)
    .where(
      and(
        whose,
        status === undefined ? undefined : eq(bookings.status, status),
        order.after(cursor, order.by, bookings.id)
      )
    )
    .orderBy(order.direction(order.by), order.direction(bookings.id))
    .limit(limit + 1)

  const page = toPage(
    rows,
    limit,
    (row) => row,
    ({ booking }) => [order.at(booking).toISOString(), booking.id]
  )

  return { ...page, items: await presentAll(market, user, page.items) }
}

/** Bookings as one of their parties, or an admin, sees them. */
export async function presentAll(market: Market, user: UserActor, rows: NamedBooking[]): Promise<Booking[]> {
  const payments = await paymentSummaries(
    market,
    rows.map(({ booking }) => booking.id)
  )

  return rows.map((row) =>
    asSeenBy(
      user,
      presentBooking(row, partyOf(row.booking, user), payments.get(row.booking.id), market.now(), market)
    )
  )
}

const runRecent = preparedQueries<NamedBooking>()

function buildRecent(market: Market) {
  return selectNamed(market)
    .where(eq(bookings.clientId, sql.placeholder('clientId')))
    .orderBy(desc(bookings.createdAt), desc(bookings.id))
    .limit(sql.placeholder('limit'))
}

const seller = alias(users, 'seller')

/** Bookings with the names that people know them by. */
export function selectNamed(market: Market) {
  return market.db
    .select({
      booking: bookings,
      service: {
        title_en: services.title_en,
        title_ar: services.title_ar,
        lat: services.lat,
        lng: services.lng
      },
      client: { name: users.name, phone: users.phone },
      provider: {
        businessName: providers.businessName,
        businessName_ar: providers.businessName_ar,
        name: seller.name,
        phone: seller.phone
      }
    })
    .from(bookings)
    .innerJoin(services, eq(services.id, bookings.serviceId))
    .innerJoin(users, eq(users.id, bookings.clientId))
    .innerJoin(providers, eq(providers.userId, bookings.providerId))
    .innerJoin(seller, eq(seller.id, bookings.providerId))
    .$dynamic()
}

/** Bookings that hold time: what nobody accepted in time does not, even before the sweep has come by. */
export function holdsTime(at: Date): SQL | undefined {
  return and(
    inArray(bookings.status, [...liveStatuses]),
    or(ne(bookings.status, 'pending'), gt(bookings.expiresAt, at))
  )
}

function listOf(statuses: readonly BookingStatus[]): SQL {
  return sql.raw(`(${statuses.map((status) => `'${status}'`).join(', ')})`)
}

function requireOwner(actor: Actor, userId: string): UserActor {
  const user = requireUser(actor)
  if (user.id !== userId && user.role !== 'admin') throw new DomainError('not_found')
  return user
}
