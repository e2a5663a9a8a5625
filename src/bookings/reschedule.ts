import { eq } from 'drizzle-orm'
import { bookings, providers } from '../../drizzle/schema/index.js'
import { requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DomainError, sqlState } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import { MINUTE } from '../shared/time.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { transact } from '../shared/transaction.js'
import { announce, enqueueReceipt, movedNotices } from './announce.js'
import { checkStart } from './availability.js'
import { spendMove } from './budgets.js'
import { instantIn, slotRefusal, type Refused } from './create.js'
import { lockProvider } from './locks.js'
import {
  blockedRange,
  dueAtOf,
  expiryOf,
  freeUntilOf,
  keptPercentOf,
  partyOf,
  requireMovable,
  type BookingRow
} from './policy.js'
import { presentBooking, type NamedBooking } from './present.js'
import { getBooking, loadBooking, lockNamed } from './queries.js'
import type { Booking, RescheduleBooking } from './schemas.js'
import { expireStale, requireVersion } from './transitions.js'

/** The SQLSTATE of an overlap. */
const EXCLUSION_VIOLATION = '23P01'

/**
 * Moves an appointment of the caller to another free slot of the same provider: back to pending with a new
 * expiry, the payment stays. To the time that it already has: nothing changes.
 * @throws not_found, not_allowed for anyone but its client, version_changed, transition_not_allowed once it
 * has begun, too_many_moves, too_many_moves_here, and slot_… with `alternatives`; then
 * nothing has changed.
 */
export async function rescheduleBooking(
  market: Market,
  actor: Actor,
  input: RescheduleBooking & { id: string }
): Promise<Booking> {
  const user = requireUser(actor)
  const start = instantIn(input.scheduledAt)
  const outcome = await transact(market, async (tx) => await move(tx, user, input, start))
  if ('refused' in outcome) throw await slotRefusal(market, outcome)

  return outcome.booking
}

/**
 * Whether the caller may move a booking now; for offering it before it is done.
 * @throws not_found, not_allowed for anyone but its client, transition_not_allowed
 */
export async function checkMovable(market: Market, actor: Actor, { id }: { id: string }): Promise<void> {
  const user = requireUser(actor)
  const booking = await loadBooking(market, id)
  if (partyOf(booking, user) !== 'client') throw new DomainError('not_allowed')

  requireMovable(booking, market.now(), market.rules)
}

async function move(
  tx: MarketTx,
  user: UserActor,
  input: RescheduleBooking & { id: string },
  start: Date
): Promise<{ booking: Booking } | Refused> {
  const { providerId } = await loadBooking(tx, input.id)
  await lockProvider(tx, providerId)

  const at = tx.now()
  await expireStale(tx, providerId, at)

  const named = await lockNamed(tx, input.id)
  const { booking } = named
  if (partyOf(booking, user) !== 'client') throw new DomainError('not_allowed')

  requireVersion(booking, input.version)

  requireMovable(booking, at, tx.rules)
  if (booking.scheduledAt.getTime() === start.getTime()) return { booking: await getBooking(tx, user, input) }

  const time = {
    providerId,
    durationMinutes: (booking.endsAt.getTime() - booking.scheduledAt.getTime()) / MINUTE,
    exceptBookingId: booking.id
  }

  const verdict = await checkStart(tx, time, start)
  if (verdict !== 'offered') return { refused: verdict, time, start }

  const moved = await updateIfFree(
    tx,
    booking,
    { ...slotAt(booking, start, at, tx.rules), timezone: await zoneOf(tx, providerId) },
    at
  )

  if (moved === null) return { refused: 'slot_taken', time, start }

  await spendMove(tx, user, providerId)
  return { booking: await recordMoved(tx, user, named, moved) }
}

/** Where the provider works now: the booking is told in it from the move on. */
async function zoneOf(tx: MarketTx, providerId: string): Promise<string> {
  const [provider] = await tx.db
    .select({ timezone: providers.timezone })
    .from(providers)
    .where(eq(providers.userId, providerId))
  if (provider === undefined) throw new DomainError('not_found')

  return provider.timezone
}

/** The new slot. A move made when cancelling costs something keeps the old free-until, for good. */
function slotAt(booking: BookingRow, start: Date, at: Date, rules: MarketplaceRules) {
  const endsAt = new Date(start.getTime() + booking.endsAt.getTime() - booking.scheduledAt.getTime())
  const movedLate = keptPercentOf(booking, 'client', at) > 0 || booking.movedLate
  const expiresAt = expiryOf(start, at, rules)

  return {
    status: 'pending' as const,
    scheduledAt: start,
    endsAt,
    blocked: blockedRange(start, endsAt, rules),
    expiresAt,
    dueAt: dueAtOf('pending', { expiresAt, endsAt }, rules),
    movedLate,
    freeUntil: movedLate ? booking.freeUntil : freeUntilOf(start, booking.createdAt, booking.cancelPolicy)
  }
}

/**
 * Null when another holds the slot. In a savepoint, so that the caller's transaction outlives the refusal.
 */
async function updateIfFree(
  tx: MarketTx,
  booking: BookingRow,
  slot: ReturnType<typeof slotAt> & { timezone: string },
  at: Date
): Promise<BookingRow | null> {
  try {
    const [moved] = await tx.db.transaction(
      async (savepoint) =>
        await savepoint
          .update(bookings)
          .set({ ...slot, version: booking.version + 1, updatedAt: at })
          .where(eq(bookings.id, booking.id))
          .returning()
    )

    return moved ?? null
  } catch (error) {
    if (sqlState(error) === EXCLUSION_VIOLATION) return null
    throw error
  }
}

async function recordMoved(
  tx: MarketTx,
  user: UserActor,
  named: NamedBooking,
  moved: BookingRow
): Promise<Booking> {
  const { booking } = named
  await audit(tx, user, {
    type: 'booking',
    action: 'booking.rescheduled',
    targetType: 'booking',
    targetId: booking.id,
    before: { status: booking.status, version: booking.version, scheduledAt: booking.scheduledAt },
    after: { status: moved.status, version: moved.version, scheduledAt: moved.scheduledAt }
  })

  const after = { ...named, booking: moved }
  const payment = await announce(tx, after, movedNotices(after, booking.scheduledAt))

  await enqueueReceipt(tx, after, 'client', 'moved')
  return presentBooking(after, 'client', payment, moved.updatedAt, tx.rules)
}
