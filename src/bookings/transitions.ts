import { and, asc, eq, lte } from 'drizzle-orm'
import { bookings } from '../../drizzle/schema/index.js'
import {
  settleCancellation,
  settleCompletion,
  type CancelSplit,
  type PaymentSummary
} from '../payments/index.js'
import { requireUser, system, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { cleanText } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { announce, changeNotices, enqueueReceipt, type StatusChange } from './announce.js'
import { dueAtOf, keptPercentOf, partyOf, requireTransition, type BookingRow } from './policy.js'
import { presentBooking, type NamedBooking } from './present.js'
import { findFutureBookingsOf, lockNamed } from './queries.js'
import type { Booking, BookingStatus, CancelBooking, SetBookingStatus } from './schemas.js'

/** Why a booking ended when nobody said it in words. */
export type ReasonCode = 'expired' | 'no_show' | 'account_closed'
export interface Changed {
  named: NamedBooking
  payment: PaymentSummary | undefined
}

/**
 * Moves a booking along the state machine, once: row, money, audit, notices and push in one transaction.
 * @throws not_found, version_changed, transition_not_allowed with the moves `allowed`, too_early_to_start,
 * reason_required.
 */
export async function setBookingStatus(
  market: Market,
  actor: Actor,
  input: SetBookingStatus & { id: string }
): Promise<Booking> {
  const user = requireUser(actor)
  return await transact(market, async (tx) => {
    const named = await lockNamed(tx, input.id)
    const party = partyOf(named.booking, user)
    const move = { to: input.status, at: tx.now(), reason: wordsOf(input.reason) }

    requireVersion(named.booking, input.version)
    requireTransition(named.booking, party, { ...move, locale: user.locale }, tx.rules)

    const changed = await changeStatus(
      tx,
      user,
      named,
      { from: named.booking.status, by: party, ...move },
      move.at
    )

    return presentBooking(changed.named, party, changed.payment, move.at, market.rules)
  })
}

/**
 * Cancels on the terms that previewCancel shows. @throws not_found, transition_not_allowed with the moves
 * `allowed`, reason_required.
 */
export async function cancelBooking(
  market: Market,
  actor: Actor,
  input: CancelBooking & { id: string; version?: number }
): Promise<Booking> {
  return await setBookingStatus(market, actor, { ...input, status: 'cancelled' })
}

/**
 * Cancels what a user still has ahead, as client and as provider: `as` an admin would (all money back) or as
 * they themselves would (their own terms). Part of the caller's transaction. The reason shown is only that
 * the account closed.
 */
export async function cancelFutureBookingsOf(
  tx: MarketTx,
  actor: UserActor,
  userId: string,
  as: 'admin' | 'self'
): Promise<void> {
  const at = tx.now()
  for (const { id } of await findFutureBookingsOf(tx, userId, at)) {
    const named = await lockNamed(tx, id)
    const { status, clientId } = named.booking
    if (status !== 'pending' && status !== 'accepted') continue

    const side = clientId === userId ? 'client' : 'provider'
    const by = as === 'admin' ? 'admin' : side
    await changeStatus(
      tx,
      actor,
      named,
      { from: status, to: 'cancelled', by, reason: null },
      at,
      'account_closed'
    )
  }
}

/**
 * Ends the pending bookings of a provider whose time to answer is over: a constraint cannot read the clock.
 */
export async function expireStale(tx: MarketTx, providerId: string, at: Date): Promise<void> {
  const rows = await tx.db
    .select({ id: bookings.id })
    .from(bookings)
    .where(
      and(eq(bookings.providerId, providerId), eq(bookings.status, 'pending'), lte(bookings.expiresAt, at))
    )
    .orderBy(asc(bookings.id))

  for (const { id } of rows) {
    const named = await lockNamed(tx, id)
    if (named.booking.status === 'pending' && named.booking.expiresAt <= at) {
      await applyDueChange(tx, named, at)
    }
  }
}

/** Does to a due booking what its time has come for: expiry, no-show or completion. */
export async function applyDueChange(
  tx: MarketTx,
  named: NamedBooking,
  at: Date
): Promise<'expired' | 'no_show' | 'completed'> {
  const from = named.booking.status
  const [to, outcome] =
    from === 'in_progress'
      ? (['completed', 'completed'] as const)
      : (['cancelled', from === 'pending' ? 'expired' : 'no_show'] as const)

  requireTransition(named.booking, 'system', { to, at, reason: null, locale: system.locale }, tx.rules)

  await changeStatus(
    tx,
    system,
    named,
    { from, to, by: 'system', reason: null },
    at,
    outcome === 'completed' ? null : outcome
  )

  return outcome
}

/** Writes a permitted change. `code` stands for a reason that nobody put in words. */
async function changeStatus(
  tx: MarketTx,
  actor: Actor,
  named: NamedBooking,
  change: StatusChange,
  at: Date,
  code: ReasonCode | null = null
): Promise<Changed> {
  const { booking } = named

  const [updated] = await tx.db
    .update(bookings)
    .set({
      status: change.to,
      version: booking.version + 1,
      dueAt: dueAtOf(change.to, booking, tx.rules),
      cancellationReason: change.to === 'cancelled' ? (code ?? change.reason) : null,
      isNoShow: code === 'no_show',
      ...firstAnswer(booking, change, at, code),
      updatedAt: at
    })
    .where(eq(bookings.id, booking.id))
    .returning()

  if (updated === undefined) throw new DomainError('not_found')

  await audit(tx, actor, {
    type: change.to === 'cancelled' ? 'cancel' : 'booking',
    action: actionOf(change, code),
    targetType: 'booking',
    targetId: booking.id,
    before: { status: change.from, version: booking.version },
    after: { status: change.to, version: updated.version },
    // What clients and providers write may tell about people, and this log can never be erased: their words
    // stay on the booking alone.
    reason: change.by === 'admin' ? (change.reason ?? code) : code
  })

  if (change.by === 'admin') {
    tx.emit('admin:action', {
      userIds: [booking.clientId, booking.providerId],
      action: { type: actionOf(change, code), bookingId: booking.id, reason: change.reason ?? code }
    })
  }

  const split = await moveMoney(tx, booking, change, at)
  const after = { ...named, booking: updated }

  if (change.to === 'accepted' || change.to === 'cancelled') {
    await enqueueReceipt(tx, after, change.by, change.to)
  }

  return { named: after, payment: await announce(tx, after, changeNotices(after, change, split)) }
}

/**
 * What became of the request first, and how long its client waited for words: pending rows were last written
 * when they were made or moved.
 */
function firstAnswer(
  { answer, updatedAt }: BookingRow,
  { from, to, by }: StatusChange,
  at: Date,
  code: ReasonCode | null
): Partial<BookingRow> {
  if (answer !== null || from !== 'pending') return {}
  if (code === 'expired') return { answer: 'expired' }

  const answerSeconds = Math.max(0, Math.round((at.getTime() - updatedAt.getTime()) / 1000))

  if (to === 'accepted') return { answer: 'accepted', answerSeconds }

  return by === 'provider' ? { answer: 'declined', answerSeconds } : {}
}

/** Returns what a cancellation did to the money of both sides; null for any other change. */
async function moveMoney(
  tx: MarketTx,
  booking: BookingRow,
  { to, by }: StatusChange,
  at: Date
): Promise<CancelSplit | null> {
  if (to === 'completed') await settleCompletion(tx, booking)
  if (to !== 'cancelled') return null
  return await settleCancellation(tx, booking, { keptPercent: keptPercentOf(booking, by, at) })
}

const actions: Record<BookingStatus, string> = {
  pending: 'booking.rescheduled',
  accepted: 'booking.accepted',
  in_progress: 'booking.started',
  completed: 'booking.completed',
  cancelled: 'booking.cancelled'
}

function actionOf({ to, from, by }: StatusChange, code: ReasonCode | null): string {
  if (code === 'expired' || code === 'no_show') return `booking.${code}`
  return to === 'cancelled' && from === 'pending' && by === 'provider' ? 'booking.declined' : actions[to]
}

/** @throws version_changed with the version that there is. */
export function requireVersion(booking: BookingRow, version: number | undefined): void {
  if (version !== undefined && version !== booking.version) {
    throw new DomainError('version_changed', { version: booking.version })
  }
}

function wordsOf(reason: string | undefined): string | null {
  const words = cleanText(reason ?? '')
  return words === '' ? null : words
}
