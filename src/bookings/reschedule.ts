import { eq, sql } from 'drizzle-orm'
import { bookings, providers } from '../../drizzle/schema/index.js'
import { paymentOf, type PaymentSummary } from '../payments/index.js'
import { requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { isInstantFor, nameWith } from '../shared/automatic-acceptance.js'
import { DomainError, sqlState } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import { preparedQueries } from '../shared/prepared.js'
import { MINUTE } from '../shared/time.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { transact } from '../shared/transaction.js'
import { announce, enqueueReceipt, movedNotices } from './announce.js'
import {
  instantIn,
  judgeStart,
  loadPlanAt,
  slotRefusal,
  type PlanAt,
  type ProviderPlan,
  type ProviderTime,
  type Refused
} from './availability.js'
import { requireMoveLeft, spendMove } from './budgets.js'
import { lockCalendarOf } from './locks.js'
import {
  blockedRange,
  dueAtOf,
  expiryOf,
  freeUntilMoved,
  keptPercentOf,
  termsMovedLate,
  partyOf,
  requireMovable,
  type BookingRow
} from './policy.js'
import { presentBooking, type NamedBooking } from './present.js'
import { getBooking, loadBooking, lockNamed } from './queries.js'
import type { Booking, RescheduleBooking } from './schemas.js'
import { acceptAtOnce, expireStale, findStale, requireVersion } from './transitions.js'

/** The SQLSTATE of an overlap. */
const EXCLUSION_VIOLATION = '23P01'

/**
 * Moves an appointment of the caller to another free slot of the same provider: back to pending with a new
 * expiry, or accepted at once where the provider has chosen so; the payment stays. To the time that it
 * already has: nothing changes.
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

  requireMovable(booking, 'client', market.now(), market.rules)
}

async function move(
  tx: MarketTx,
  user: UserActor,
  input: RescheduleBooking & { id: string },
  start: Date
): Promise<{ booking: Booking } | Refused> {
  const ground = await lockForMove(tx, input.id, start)
  const { named, payment, at } = ground
  const { booking } = named
  if (partyOf(booking, user) !== 'client') throw new DomainError('not_allowed')

  requireVersion(booking, input.version)

  requireMovable(booking, 'client', at, tx.rules)
  if (booking.scheduledAt.getTime() === start.getTime()) return { booking: await getBooking(tx, user, input) }

  const moved = await moveIfFree(tx, ground, start, requestedAt(booking, start, at, tx.rules))
  if ('refused' in moved) return moved

  const [recorded] = await Promise.all([
    (await isInstantMove(tx, booking))
      ? recordInstantMove(tx, user, { named, moved, payment })
      : recordMove(tx, user, { named, moved, payment }, asked),
    spendMove(tx, user, booking.providerId)
  ])
  return { booking: recorded }
}

/**
 * The booking as it would be once its client has moved it to `start`, by the functions that move it; or why
 * that start is refused. To the time that it already has: as it is. Writes nothing and locks nothing.
 * @throws transition_not_allowed once it has begun, too_many_moves, too_many_moves_here
 */
export async function draftMove(
  market: Market,
  { locale }: Actor,
  booking: BookingRow,
  start: Date
): Promise<BookingRow | Refused> {
  const at = market.now()
  requireMovable(booking, 'client', at, market.rules)
  if (booking.scheduledAt.getTime() === start.getTime()) return booking

  const judged = judgeMove(market, booking, await loadPlanAt(market, { bookingId: booking.id }, start), start)
  if ('refused' in judged) return judged

  await requireMoveLeft(market, { id: booking.clientId, locale }, booking.providerId)

  const moved = { ...booking, ...requestedAt(booking, start, at, market.rules), scheduledAt: start }
  return (await isInstantMove(market, booking)) ? { ...moved, status: 'accepted' } : moved
}

/** Whether the provider accepts what this client asks for now: as of a new booking. */
async function isInstantMove(market: Market, { clientId, providerId }: BookingRow): Promise<boolean> {
  const [provider] = await runInstant(market, nameWith(market.rules, 'instant'), buildInstant, {
    clientId,
    providerId
  })
  return provider?.isInstant === true
}

const runInstant = preparedQueries<{ isInstant: boolean }>()

function buildInstant({ db, rules }: Market) {
  return db
    .select({ isInstant: isInstantFor(rules, sql.placeholder('clientId')) })
    .from(providers)
    .where(eq(providers.userId, sql.placeholder('providerId')))
}

/** What a move is decided by, read under the locks of the provider's calendar and of the booking. */
export interface MoveGround {
  named: NamedBooking
  loaded: PlanAt
  payment: PaymentSummary | undefined
  at: Date
}

/** Takes the locks of a move to `start`, in the order that all moves take them. @throws not_found */
export async function lockForMove(tx: MarketTx, bookingId: string, start: Date): Promise<MoveGround> {
  const asked = tx.now()
  // By one flight, the second under the lock of the first: PostgreSQL runs them in this order.
  const [, stale] = await Promise.all([lockCalendarOf(tx, bookingId), findStale(tx, { bookingId }, asked)])
  await expireStale(tx, stale, asked)

  const at = tx.now()
  const [named, loaded, payment] = await Promise.all([
    lockNamed(tx, bookingId),
    loadPlanAt(tx, { bookingId }, start),
    paymentOf(tx, bookingId)
  ])

  return { named, loaded, payment, at }
}

/** What a move writes beside the time itself. */
type MovedTo = Pick<BookingRow, 'status' | 'expiresAt' | 'dueAt' | 'movedLate' | 'freeUntil'> &
  Partial<
    Pick<BookingRow, 'cancelPolicy' | 'movedAt' | 'acceptedAt' | 'answer' | 'answerSeconds' | 'proposedTime'>
  >

/** Writes the new time, if it is offered and nobody else holds it. */
export async function moveIfFree(
  tx: MarketTx,
  { named: { booking }, loaded, at }: MoveGround,
  start: Date,
  values: MovedTo
): Promise<BookingRow | Refused> {
  const judged = judgeMove(tx, booking, loaded, start)
  if ('refused' in judged) return judged

  const endsAt = endOf(booking, start)
  // The booking is told in the zone where its provider works now.
  const { timezone, rules: own } = judged
  const blocked = blockedRange(start, endsAt, own)
  const moved = await updateIfFree(
    tx,
    booking,
    { ...values, scheduledAt: start, endsAt, blocked, timezone },
    at
  )

  return moved ?? { refused: 'slot_taken', time: timeOf(booking), start }
}

/** Whether a booking can be moved to this start, as far as its provider's hours and calendar say. */
function judgeMove(market: Market, booking: BookingRow, loaded: PlanAt, start: Date): ProviderPlan | Refused {
  const time = timeOf(booking)
  const judged = judgeStart(market, loaded, start, time.durationMinutes)

  return 'refused' in judged ? { ...judged, time, start } : judged
}

function timeOf({ id, providerId, scheduledAt, endsAt }: BookingRow): ProviderTime {
  return {
    providerId,
    durationMinutes: (endsAt.getTime() - scheduledAt.getTime()) / MINUTE,
    exceptBookingId: id
  }
}

/** The end of a booking that is moved to another start: it stays as long as it is. */
export function endOf({ scheduledAt, endsAt }: BookingRow, start: Date): Date {
  return new Date(start.getTime() + endsAt.getTime() - scheduledAt.getTime())
}

/**
 * What the client asks for waits for its answer anew. A move made when cancelling costs something keeps the
 * old free-until, for good.
 */
function requestedAt(booking: BookingRow, start: Date, at: Date, rules: MarketplaceRules): MovedTo {
  const reached = keptPercentOf(booking, 'client', at)
  const movedLate = reached > 0 || booking.movedLate
  const expiresAt = expiryOf(start, at, rules)

  return {
    status: 'pending',
    expiresAt,
    dueAt: dueAtOf('pending', { expiresAt, endsAt: endOf(booking, start) }, rules),
    proposedTime: null,
    movedLate,
    movedAt: at,
    cancelPolicy: termsMovedLate(booking.cancelPolicy, reached),
    freeUntil: freeUntilMoved({ ...booking, movedLate }, start)
  }
}

/**
 * Null when another holds the slot. In a savepoint, so that the caller's transaction outlives the refusal.
 */
async function updateIfFree(
  tx: MarketTx,
  booking: BookingRow,
  slot: MovedTo & Pick<BookingRow, 'scheduledAt' | 'endsAt' | 'blocked' | 'timezone'>,
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

interface Moved {
  named: NamedBooking
  moved: BookingRow
  payment: PaymentSummary | undefined
}

/** How a move is written down: by the client's own wish, or by their yes to another time. */
interface MoveRecord {
  action: 'booking.rescheduled' | 'booking.time_agreed'
  noticesOf: typeof movedNotices
  receipt: 'moved' | 'agreed'
}

const asked: MoveRecord = { action: 'booking.rescheduled', noticesOf: movedNotices, receipt: 'moved' }

/** Audits a move, tells both sides of it, and shows it to its client. */
export async function recordMove(
  tx: MarketTx,
  user: UserActor,
  { named, moved, payment }: Moved,
  { action, noticesOf, receipt }: MoveRecord
): Promise<Booking> {
  const { booking } = named
  const after = { ...named, booking: moved }

  await Promise.all([
    auditMove(tx, user, booking, moved, action),
    announce(tx, after, noticesOf(after, booking.scheduledAt), payment),
    enqueueReceipt(tx, after, 'client', receipt)
  ])

  return presentBooking(after, 'client', payment, moved.updatedAt, tx)
}

/**
 * The same of a move that is accepted at once, which both sides hear of as a confirmed one. Whoever moves
 * late is told by a mail of its own what that costs.
 */
async function recordInstantMove(tx: MarketTx, user: UserActor, { named, moved }: Moved): Promise<Booking> {
  const { booking } = named
  await auditMove(tx, user, booking, moved, asked.action)

  const accepted = await acceptAtOnce(tx, { ...named, booking: moved }, booking.scheduledAt)
  if (moved.movedLate) await enqueueReceipt(tx, accepted.named, 'client', 'moved_at_once')

  return presentBooking(accepted.named, 'client', accepted.payment, moved.updatedAt, tx)
}

async function auditMove(
  tx: MarketTx,
  user: UserActor,
  booking: BookingRow,
  moved: BookingRow,
  action: MoveRecord['action']
): Promise<void> {
  await audit(tx, user, {
    type: 'booking',
    action,
    targetType: 'booking',
    targetId: booking.id,
    before: { status: booking.status, version: booking.version, scheduledAt: booking.scheduledAt },
    after: { status: moved.status, version: moved.version, scheduledAt: moved.scheduledAt }
  })
}
