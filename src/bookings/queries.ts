import { and, asc, desc, eq, gt, inArray, min, or, sql, type SQL } from 'drizzle-orm'
import { bookings, providers, services, users } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { paymentSummaries, previewCancellation } from '../payments/index.js'
import { requireAdmin, requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { now } from '../shared/clock.js'
import { DomainError } from '../shared/errors.js'
import { olderThan, toPage } from '../shared/page.js'
import type { Page } from '../shared/schemas.js'
import {
  agreedStatuses,
  allowedTransitions,
  keptPercentOf,
  liveStatuses,
  partyOf,
  refusal,
  type BookingRow
} from './policy.js'
import { presentBooking, type NamedBooking } from './present.js'
import type { Booking, BookingQuery, BookingStatus, CancelPreview } from './schemas.js'

/** The live statuses as SQL writes a list; as constants, so that the index over live bookings serves. */
export const liveStatusList = listOf(liveStatuses)
/** The same of those that only the provider's yes leads to. */
export const agreedStatusList = listOf(agreedStatuses)

/** @throws not_found also for a stranger. */
export async function getBooking(db: Db, actor: Actor, { id }: { id: string }): Promise<Booking> {
  requireUser(actor)

  const named = await loadNamed(db, id)
  const party = partyOf(named.booking, actor)
  const payments = await paymentSummaries(db, [id])

  return presentBooking(named, party, payments.get(id), now())
}

/** What a client has booked, newest first. @throws not_found when it is another's list. */
export async function listClientBookings(
  db: Db,
  actor: Actor,
  { clientId, ...page }: BookingQuery & { clientId: string }
): Promise<Page<Booking>> {
  const user = requireOwner(actor, clientId)
  return await listBookings(db, user, eq(bookings.clientId, clientId), page)
}

/** What a provider was booked for, newest first. @throws not_found when it is another's list. */
export async function listProviderBookings(
  db: Db,
  actor: Actor,
  { providerId, ...page }: BookingQuery & { providerId: string }
): Promise<Page<Booking>> {
  const user = requireOwner(actor, providerId)
  return await listBookings(db, user, eq(bookings.providerId, providerId), page)
}

/** Everybody's bookings, newest first, for admins. */
export async function listAllBookings(db: Db, actor: Actor, page: BookingQuery): Promise<Page<Booking>> {
  return await listBookings(db, requireAdmin(actor), undefined, page)
}

/**
 * What cancelling now would do to the money of both sides, in minor units.
 * @throws not_found, transition_not_allowed.
 */
export async function previewCancel(db: Db, actor: Actor, { id }: { id: string }): Promise<CancelPreview> {
  const user = requireUser(actor)
  const booking = await loadBooking(db, id)
  const party = partyOf(booking, user)
  const at = now()
  if (!allowedTransitions(booking, party, at).includes('cancelled')) {
    throw refusal(booking, party, { to: 'cancelled', at })
  }

  const { refund, fee, providerGets } = await previewCancellation(db, booking, {
    keptPercent: keptPercentOf(booking, party, at)
  })

  return { refund, fee, providerGets, currency: booking.currency, freeUntil: booking.freeUntil.toISOString() }
}

/** When the next booking becomes due for the sweep; null when none ever will. */
export async function nextDue(db: Db): Promise<Date | null> {
  const [row] = await db.select({ dueAt: min(bookings.dueAt) }).from(bookings)
  return row?.dueAt ?? null
}

/**
 * What a user still has ahead, as client and as provider: what a ban or a deactivation would cancel. For
 * other domains, not for doors.
 */
export async function findFutureBookingsOf(db: Db, userId: string, at: Date = now()): Promise<BookingRow[]> {
  return await db
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
export async function loadBooking(db: Db, id: string): Promise<BookingRow> {
  const [booking] = await db.select().from(bookings).where(eq(bookings.id, id))
  if (booking === undefined) throw new DomainError('not_found')
  return booking
}

/** The booking with its names, its row locked until the transaction ends. @throws not_found. */
export async function lockNamed(tx: Db, id: string): Promise<NamedBooking> {
  const [named] = await selectNamed(tx).where(eq(bookings.id, id)).for('update', { of: bookings })
  if (named === undefined) throw new DomainError('not_found')
  return named
}

/** @throws not_found. */
export async function loadNamed(db: Db, id: string): Promise<NamedBooking> {
  const named = await findNamed(db, id)
  if (named === null) throw new DomainError('not_found')
  return named
}

/** A booking with its names, whoever asks. For other domains, not for doors. */
export async function findNamed(db: Db, id: string): Promise<NamedBooking | null> {
  const [named] = await selectNamed(db).where(eq(bookings.id, id))
  return named ?? null
}

async function listBookings(
  db: Db,
  user: UserActor,
  whose: SQL | undefined,
  { limit, cursor, status }: BookingQuery
): Promise<Page<Booking>> {
  const rows = await selectNamed(db)
    .where(
      and(
        whose,
        status === undefined ? undefined : eq(bookings.status, status),
        olderThan(cursor, bookings.createdAt, bookings.id)
      )
    )
    .orderBy(desc(bookings.createdAt), desc(bookings.id))
    .limit(limit + 1)

  const payments = await paymentSummaries(
    db,
    rows.map((row) => row.booking.id)
  )

  return toPage(
    rows,
    limit,
    (row) => presentBooking(row, partyOf(row.booking, user), payments.get(row.booking.id), now()),
    ({ booking }) => [booking.createdAt.toISOString(), booking.id]
  )
}

/** Bookings with the names that people know them by. */
export function selectNamed(db: Db) {
  return db
    .select({
      booking: bookings,
      service: {
        title_en: services.title_en,
        title_ar: services.title_ar,
        lat: services.lat,
        lng: services.lng
      },
      client: { name: users.name },
      provider: { businessName: providers.businessName, businessName_ar: providers.businessName_ar }
    })
    .from(bookings)
    .innerJoin(services, eq(services.id, bookings.serviceId))
    .innerJoin(users, eq(users.id, bookings.clientId))
    .innerJoin(providers, eq(providers.userId, bookings.providerId))
    .$dynamic()
}

function listOf(statuses: readonly BookingStatus[]): SQL {
  return sql.raw(`(${statuses.map((status) => `'${status}'`).join(', ')})`)
}

function requireOwner(actor: Actor, userId: string): UserActor {
  const user = requireUser(actor)
  if (user.id !== userId && user.role !== 'admin') throw new DomainError('not_found')
  return user
}
