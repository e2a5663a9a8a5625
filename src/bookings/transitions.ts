import { and, asc, eq, sql } from 'drizzle-orm'
import { bookings, services } from '../../drizzle/schema/index.js'
import { findRecipients } from '../notifications/index.js'
import {
  paymentOf,
  settleCancellation,
  settleCompletion,
  type CancelSplit,
  type PaymentSummary
} from '../payments/index.js'
import {
  requireAdmin,
  requireProof,
  requireUser,
  system,
  type Actor,
  type UserActor
} from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { cleanText } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import { preparedQueries } from '../shared/prepared.js'
import { transact } from '../shared/transaction.js'
import {
  announce,
  changeNotices,
  clientMissedNotices,
  enqueueReceipt,
  type StatusChange
} from './announce.js'
import {
  allowedTransitions,
  type BookingRow,
  dueAtOf,
  keptPercentOf,
  noShowPercentOf,
  otherTimeAt,
  partyOf,
  requireTransition,
  secondsWaited
} from './policy.js'
import { presentBooking, type NamedBooking } from './present.js'
import { findFutureBookingsOf, lockNamed } from './queries.js'
import type { Booking, BookingStatus, CancelBooking, SetBookingStatus } from './schemas.js'
import { requireStartCode } from './start-code.js'

/** Why a booking ended when nobody said it in words. */
export type ReasonCode = 'expired' | 'no_show' | 'client_no_show' | 'account_closed'
export interface Changed {
  named: NamedBooking
  payment: PaymentSummary | undefined
}

/**
 * Moves a booking along the state machine, once: row, money, audit, notices and push in one transaction.
 * @throws not_found, not_allowed, proof_needed, version_changed, transition_not_allowed with the moves
 * `allowed`, too_early_to_start, reason_required; and where the provider or the marketplace asks for a code
 * to start, start_code_required, start_code_wrong, too_many_start_codes.
 */
export async function setBookingStatus(
  market: Market,
  actor: Actor,
  input: SetBookingStatus & { id: string }
): Promise<Booking> {
  const user = requireUser(actor)
  await requireStartCode(market, user, input)

  return await moveTo(market, user, input)
}

async function moveTo(
  market: Market,
  user: UserActor,
  input: SetBookingStatus & { id: string }
): Promise<Booking> {
  return await transact(market, async (tx) => {
    const named = await lockNamed(tx, input.id)
    const party = partyOf(named.booking, user)
    if (party === 'admin') requireSupport(user, input.status)

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

    return presentBooking(changed.named, party, changed.payment, move.at, market)
  })
}

/** What an admin cancels gives money back: no stolen session does. @throws not_allowed, proof_needed */
function requireSupport(user: UserActor, to: BookingStatus): void {
  requireAdmin(user, 'support')
  if (to === 'cancelled') requireProof(user)
}

/**
 * Cancels on the terms that previewCancel shows.
 * @throws not_found, not_allowed, proof_needed for an admin, transition_not_allowed with the moves `allowed`,
 * reason_required
 */
export async function cancelBooking(
  market: Market,
  actor: Actor,
  input: CancelBooking & { id: string; version?: number }
): Promise<Booking> {
  return await moveTo(market, requireUser(actor), { ...input, status: 'cancelled' })
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

/** Whose bookings are looked at: the provider's of a service, or of a booking. */
export type StaleOwner = { serviceId: string } | { bookingId: string }

/** The pending bookings of a provider whose time to answer is over, by their ids. */
export async function findStale(tx: MarketTx, owner: StaleOwner, at: Date): Promise<string[]> {
  const whose = 'serviceId' in owner ? 'service' : 'booking'
  const rows = await runStale(tx, `stale: ${whose}`, buildStale(whose), { ...owner, at: at.toISOString() })

  return rows.map(({ id }) => id)
}

/** Ends the bookings that `findStale` found: a constraint cannot read the clock. */
export async function expireStale(tx: MarketTx, ids: string[], at: Date): Promise<void> {
  for (const id of ids) {
    const named = await lockNamed(tx, id)
    if (named.booking.status === 'pending' && named.booking.expiresAt <= at) {
      await applyDueChange(tx, named, at)
    }
  }
}

const runStale = preparedQueries<{ id: string }>()

const staleOwners = {
  service: sql`(select ${services.providerId} from ${services}
    where ${services.id} = ${sql.placeholder('serviceId')})`,
  booking: sql`(select booked.provider_id from ${bookings} booked
    where booked.id = ${sql.placeholder('bookingId')})`
}

function buildStale(whose: keyof typeof staleOwners) {
  return ({ db }: Market) =>
    db
      .select({ id: bookings.id })
      .from(bookings)
      .where(
        and(
          sql`${bookings.providerId} = ${staleOwners[whose]}`,
          // As a constant, so that the index over live bookings serves.
          sql`${bookings.status} = 'pending'`,
          sql`${bookings.expiresAt} <= ${sql.placeholder('at')}::timestamptz`
        )
      )
      .orderBy(asc(bookings.id))
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

/**
 * Accepts a request in the operation that has just made or moved it, because its provider accepts such
 * bookings automatically: as their own yes would.
 * @param movedFrom when it was before, of one that was moved
 */
export async function acceptAtOnce(
  tx: MarketTx,
  named: NamedBooking,
  movedFrom: Date | null = null
): Promise<Changed> {
  const { booking } = named
  const at = booking.updatedAt
  if (!allowedTransitions(booking, 'system', at, tx.rules).includes('accepted')) {
    throw new Error(`the request ${booking.id}, just made or moved, cannot be accepted`)
  }

  const change = { from: booking.status, by: 'system', to: 'accepted', reason: null, movedFrom } as const
  return await changeStatus(tx, system, named, change, at)
}

/** Writes a permitted change of a row that is locked. `code` stands for a reason that nobody put in words. */
export async function changeStatus(
  tx: MarketTx,
  actor: Actor,
  named: NamedBooking,
  change: StatusChange,
  at: Date,
  code: ReasonCode | null = null
): Promise<Changed> {
  const { booking } = named

  const updated: BookingRow = {
    ...booking,
    status: change.to,
    version: booking.version + 1,
    dueAt: dueAtOf(change.to, booking, tx.rules),
    cancellationReason: change.to === 'cancelled' ? (code ?? change.reason) : null,
    isNoShow: code === 'no_show' || code === 'client_no_show',
    ...firstAnswer(booking, change, at, code),
    acceptedAt: change.to === 'accepted' ? at : booking.acceptedAt,
    updatedAt: at
  }

  const written = writeStatus(tx, updated)
  const audited = audit(tx, actor, {
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
  const [recipients] = await Promise.all([
    findRecipients(tx, [booking.clientId, booking.providerId]),
    written,
    audited
  ])

  if (change.by === 'admin') {
    tx.emit('admin:action', {
      userIds: [booking.clientId, booking.providerId],
      action: { type: actionOf(change, code), bookingId: booking.id, reason: change.reason ?? code }
    })
  }

  const split = await moveMoney(tx, booking, change, at, code)
  const after = { ...named, booking: updated }

  const payment = await paymentOf(tx, booking.id)

  const isMissed = code === 'client_no_show'
  const receipt = !isMissed && (change.to === 'accepted' || change.to === 'cancelled') ? change.to : null
  const notices = isMissed ? clientMissedNotices(after, split) : changeNotices(after, change, split)
  await Promise.all([
    receipt === null ? null : enqueueReceipt(tx, after, change.by, receipt),
    announce(tx, after, notices, payment, recipients)
  ])

  return { named: after, payment }
}

const runStatus = preparedQueries<{ id: string }>()

/** Writes what a change of status changes. The row is locked by the caller. @throws not_found */
async function writeStatus(tx: MarketTx, row: BookingRow): Promise<void> {
  const changed = {
    status: row.status,
    version: row.version,
    dueAt: row.dueAt?.toISOString() ?? null,
    cancellationReason: row.cancellationReason,
    isNoShow: row.isNoShow,
    answer: row.answer,
    answerSeconds: row.answerSeconds,
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString()
  }

  const written = await runStatus(tx, 'status', buildStatus, { id: row.id, ...changed })
  if (written.length === 0) throw new DomainError('not_found')
}

function buildStatus({ db }: Market) {
  const place = (name: keyof BookingRow) => sql`${sql.placeholder(name)}`

  return db
    .update(bookings)
    .set({
      status: place('status'),
      version: place('version'),
      dueAt: place('dueAt'),
      cancellationReason: place('cancellationReason'),
      isNoShow: place('isNoShow'),
      answer: place('answer'),
      answerSeconds: place('answerSeconds'),
      acceptedAt: place('acceptedAt'),
      updatedAt: place('updatedAt')
    })
    .where(eq(bookings.id, sql.placeholder('id')))
    .returning({ id: bookings.id })
}

/** What became of the request first, and how long its client waited for words. */
function firstAnswer(
  booking: BookingRow,
  { from, to, by }: StatusChange,
  at: Date,
  code: ReasonCode | null
): Partial<BookingRow> {
  if (booking.answer !== null || from !== 'pending') return {}
  const otherTime = otherTimeAt(booking)
  if (code === 'expired' && otherTime === null) return { answer: 'expired' }

  const answerSeconds = secondsWaited(booking, otherTime ?? at)

  if (to === 'accepted') return { answer: 'accepted', answerSeconds }

  // Another time that the client did not take is a no to the time that they asked for.
  return by === 'provider' || code === 'expired' ? { answer: 'declined', answerSeconds } : {}
}

/** Returns what a cancellation did to the money of both sides; null for any other change. */
async function moveMoney(
  tx: MarketTx,
  booking: BookingRow,
  { to, by }: StatusChange,
  at: Date,
  code: ReasonCode | null
): Promise<CancelSplit | null> {
  if (to === 'completed') await settleCompletion(tx, booking)
  if (to !== 'cancelled') return null

  // Whoever is not there has cancelled as late as can be.
  const keptPercent =
    code === 'client_no_show' ? noShowPercentOf(booking.cancelPolicy) : keptPercentOf(booking, by, at)
  return await settleCancellation(tx, booking, { keptPercent })
}

const actions: Record<BookingStatus, string> = {
  pending: 'booking.rescheduled',
  accepted: 'booking.accepted',
  in_progress: 'booking.started',
  completed: 'booking.completed',
  cancelled: 'booking.cancelled'
}

function actionOf({ to, from, by }: StatusChange, code: ReasonCode | null): string {
  if (code !== null && code !== 'account_closed') return `booking.${code}`
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
