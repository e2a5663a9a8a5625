import { and, count, eq, gt, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { bookings, providers, services, users, type JobAddress } from '../../drizzle/schema/index.js'
import { isActive } from '../shared/active.js'
import { requireRole, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { cleanLine, cleanText } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import type { Market, MarketTx } from '../shared/market.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { MINUTE } from '../shared/time.js'
import { transact } from '../shared/transaction.js'
import { announce, createdNotices, enqueueReceipt } from './announce.js'
import { checkStart, nearestFreeSlots, type ProviderTime } from './availability.js'
import { spendBooking } from './budgets.js'
import { lockClient, lockProvider } from './locks.js'
import {
  blockedRange,
  currentCancelPolicy,
  expiryOf,
  freeUntilOf,
  isBookable,
  liveStatuses,
  type BookingRow
} from './policy.js'
import { presentBooking } from './present.js'
import { loadNamed } from './queries.js'
import type { Booking, CreateBooking } from './schemas.js'
import type { SlotRefusal } from './slots.js'
import { expireStale } from './transitions.js'

export interface Refused {
  refused: SlotRefusal
  time: ProviderTime
  start: Date
}

/**
 * Books a free slot of a service for the caller: pending, with price, currency, commission and cancel terms
 * frozen. Of any number of rivals for one slot exactly one gets it.
 * @throws not_found, own_service, service_unavailable, too_many_pending, too_many_bookings,
 * too_many_bookings_here, and slot_taken, slot_closed, slot_too_soon, slot_too_far or slot_off_grid with the
 * three nearest free starts as `alternatives`.
 */
export async function createBooking(market: Market, actor: Actor, input: CreateBooking): Promise<Booking> {
  const user = requireRole(actor, 'client', 'provider')
  const start = instantIn(input.scheduledAt)
  const outcome = await transact(market, async (tx) => await book(tx, user, input, start))
  if ('refused' in outcome) throw await slotRefusal(market, outcome)

  return outcome.booking
}

/** A refused start with the nearest free ones. */
export async function slotRefusal(market: Market, { refused, time, start }: Refused): Promise<DomainError> {
  const alternatives = await nearestFreeSlots(market, time, start)
  return new DomainError(refused, { alternatives: alternatives.map((free) => free.toISOString()) })
}

/** @throws invalid_input for what looks like an instant and is none (a leap second). */
export function instantIn(text: string): Date {
  const instant = new Date(text)
  if (Number.isNaN(instant.getTime())) throw new DomainError('invalid_input', { field: 'scheduledAt' })
  return instant
}

async function book(
  tx: MarketTx,
  user: UserActor,
  input: CreateBooking,
  start: Date
): Promise<{ booking: Booking } | Refused> {
  const offer = await loadOffer(tx, input.serviceId, user.id)
  requireBookable(offer, user)
  await lockClient(tx, user.id)
  await lockProvider(tx, offer.service.providerId)

  const at = tx.now()
  await requireFewPending(tx, user.id, at)
  await expireStale(tx, offer.service.providerId, at)

  const time = { providerId: offer.service.providerId, durationMinutes: offer.service.durationMinutes }
  const verdict = await checkStart(tx, time, start)
  if (verdict !== 'offered') return { refused: verdict, time, start }

  const row = await insertIfFree(tx, rowFor(user, offer, input, start, at, tx.rules))
  if (row === null) return { refused: 'slot_taken', time, start }

  await spendBooking(tx, user, offer.service.providerId)
  return { booking: await recordCreated(tx, user, row) }
}

type LockedOffer = Awaited<ReturnType<typeof loadOffer>>

/**
 * The rows are share-locked: a ban, a withdrawal or a hiding comes either before the booking or after it,
 * never unseen.
 */
async function loadOffer(tx: MarketTx, serviceId: string, clientId: string) {
  const seller = alias(users, 'seller')
  const client = alias(users, 'client')

  const [offer] = await tx.db
    .select({ service: services, provider: providers, seller, client })
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .innerJoin(seller, eq(seller.id, services.providerId))
    .innerJoin(client, eq(client.id, clientId))
    .where(eq(services.id, serviceId))
    .for('share')

  if (offer === undefined) throw new DomainError('not_found')

  return offer
}

function requireBookable(offer: LockedOffer, user: UserActor): void {
  if (!isActive(offer.client)) throw new DomainError('not_allowed')
  if (offer.service.providerId === user.id) throw new DomainError('own_service')
  if (!isBookable(offer)) throw new DomainError('service_unavailable')
}

async function requireFewPending(tx: MarketTx, clientId: string, at: Date): Promise<void> {
  const [row] = await tx.db
    .select({ open: count() })
    .from(bookings)
    .where(and(eq(bookings.clientId, clientId), eq(bookings.status, 'pending'), gt(bookings.expiresAt, at)))
  if ((row?.open ?? 0) >= tx.rules.maxOpenPending) {
    throw new DomainError('too_many_pending', { limit: tx.rules.maxOpenPending })
  }
}

function rowFor(
  user: UserActor,
  { service, provider, client }: LockedOffer,
  input: CreateBooking,
  start: Date,
  at: Date,
  rules: MarketplaceRules
): typeof bookings.$inferInsert {
  const endsAt = new Date(start.getTime() + service.durationMinutes * MINUTE)
  const policy = currentCancelPolicy(rules)
  const expiresAt = expiryOf(start, at, rules)
  const notes = cleanText(input.notes ?? '')

  return {
    id: newId(),
    clientId: user.id,
    providerId: service.providerId,
    serviceId: service.id,
    scheduledAt: start,
    endsAt,
    blocked: blockedRange(start, endsAt, rules),
    timezone: provider.timezone,
    notes: notes === '' ? null : notes,
    address: input.address === undefined ? profileAddress(client.city) : cleanAddress(input.address),
    price: service.price,
    currency: service.currency,
    commissionBasisPoints: rules.commissionBasisPoints,
    cancelPolicy: policy,
    freeUntil: freeUntilOf(start, at, policy),
    expiresAt,
    dueAt: expiresAt,
    createdAt: at,
    updatedAt: at
  }
}

/**
 * Null when another booking holds the slot. A plain INSERT would deadlock its losers
 * (docs/decisions/0006-overlap-refused-by-a-constraint.md).
 */
async function insertIfFree(tx: MarketTx, values: typeof bookings.$inferInsert): Promise<BookingRow | null> {
  const [row] = await tx.db.insert(bookings).values(values).onConflictDoNothing().returning()
  if (row !== undefined) return row

  // DO NOTHING also swallows a clash of keys: only an overlap is a taken slot.
  const [overlapping] = await tx.db
    .select({ id: bookings.id })
    .from(bookings)
    .where(
      and(
        eq(bookings.providerId, values.providerId),
        inArray(bookings.status, liveStatuses),
        sql`${bookings.blocked} && ${values.blocked}::tstzrange`
      )
    )
    .limit(1)

  if (overlapping === undefined) {
    throw new Error(`booking ${values.id} was neither stored nor refused by an overlap`)
  }

  return null
}

async function recordCreated(tx: MarketTx, user: UserActor, row: BookingRow): Promise<Booking> {
  await audit(tx, user, {
    type: 'booking',
    action: 'booking.created',
    targetType: 'booking',
    targetId: row.id,
    after: {
      status: row.status,
      version: row.version,
      serviceId: row.serviceId,
      scheduledAt: row.scheduledAt,
      price: row.price,
      currency: row.currency
    }
  })

  const named = await loadNamed(tx, row.id)
  const payment = await announce(tx, named, createdNotices(named))

  await enqueueReceipt(tx, named, 'client', 'requested')
  return presentBooking(named, 'client', payment, row.createdAt, tx.rules)
}

function profileAddress(city: string | null): JobAddress | null {
  return city === null ? null : { line: '', city }
}

function cleanAddress({ line, city, ...place }: JobAddress): JobAddress {
  return { line: cleanLine(line), city: cleanLine(city), ...place }
}
