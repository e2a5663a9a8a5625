import { eq } from 'drizzle-orm'
import { bookings, type ProposedTime } from '../../drizzle/schema/index.js'
import { paymentOf } from '../payments/index.js'
import { requireAdmin, requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import type { Market, MarketTx } from '../shared/market.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { MINUTE } from '../shared/time.js'
import { transact } from '../shared/transaction.js'
import { announce, timeAgreedNotices, timeDeclinedNotices, timeProposedNotices } from './announce.js'
import {
  instantIn,
  judgeStart,
  loadPlanAt,
  slotRefusal,
  type Refused,
  withTimeForYes
} from './availability.js'
import { spendProposedTime } from './budgets.js'
import { lockCalendarOf } from './locks.js'
import {
  dueAtOf,
  freeAgainAfter,
  freeUntilMoved,
  leavesTimeForYes,
  openProposedTime,
  otherTimeAt,
  partyOf,
  proposedUntil,
  requireMovable,
  secondsWaited,
  type BookingRow
} from './policy.js'
import { presentBooking } from './present.js'
import { lockNamed } from './queries.js'
import { endOf, lockForMove, moveIfFree, recordMove } from './reschedule.js'
import type { AnswerProposedTime, Booking, ProposeTime } from './schemas.js'
import { requireVersion } from './transitions.js'

const agreed = {
  action: 'booking.time_agreed',
  noticesOf: timeAgreedNotices,
  receipt: 'agreed'
} as const

/**
 * Proposes another free time to the client, in place of any that was proposed before. It is held for them as
 * long as the proposal is open, and the booking stands as it is until they say yes.
 * @throws feature_off, not_found, not_allowed for the client, version_changed, transition_not_allowed once
 * it has begun or ended, invalid_input for the time that it has, too_many_proposed_times, and slot_… with
 * `alternatives`.
 */
export async function proposeTime(
  market: Market,
  actor: Actor,
  input: ProposeTime & { id: string }
): Promise<Booking> {
  requireFeature(market.rules, 'proposedTimes')
  const user = requireUser(actor)
  const start = instantIn(input.scheduledAt)
  const outcome = await transact(market, async (tx) => await propose(tx, user, input, start))
  if ('refused' in outcome) throw await slotRefusal(withTimeForYes(market), outcome)

  return outcome.booking
}

async function propose(
  tx: MarketTx,
  user: UserActor,
  input: ProposeTime & { id: string },
  start: Date
): Promise<{ booking: Booking } | Refused> {
  await lockCalendarOf(tx, input.id)
  const named = await lockNamed(tx, input.id)
  const { booking } = named
  const by = partyOf(booking, user)
  if (by !== 'provider' && by !== 'admin') throw new DomainError('not_allowed')
  if (by === 'admin') requireAdmin(user, 'support')

  const at = tx.now()
  requireVersion(booking, input.version)
  requireMovable(booking, by, at, tx.rules)
  if (booking.scheduledAt.getTime() === start.getTime()) {
    throw new DomainError('invalid_input', { field: 'scheduledAt' })
  }

  const { providerId } = booking
  const durationMinutes = (booking.endsAt.getTime() - booking.scheduledAt.getTime()) / MINUTE
  const judged = judgeStart(
    tx,
    await loadPlanAt(tx, { bookingId: booking.id }, start),
    start,
    durationMinutes
  )
  const time = { providerId, durationMinutes, exceptBookingId: booking.id }
  if ('refused' in judged) return { ...judged, time, start }
  if (!leavesTimeForYes(start, at, judged.rules)) return { refused: 'slot_too_soon', time, start }

  const expiresAt = proposedUntil(booking, start, at, tx.rules, judged.rules)
  const freeAgainAt = freeAgainAfter(endOf(booking, start), judged.rules)
  const proposedTime = {
    scheduledAt: start.toISOString(),
    freeAgainAt: freeAgainAt.toISOString(),
    by,
    version: booking.version,
    proposedAt: at.toISOString(),
    expiresAt: expiresAt.toISOString(),
    answeredAt: (otherTimeAt(booking) ?? (by === 'provider' ? at : null))?.toISOString() ?? null,
    declinedAt: null
  }
  await writeProposedTime(tx, booking, proposedTime)

  const after = { ...named, booking: { ...booking, proposedTime } }
  const payment = await paymentOf(tx, booking.id)

  if (by === 'admin') {
    tx.emit('admin:action', {
      userIds: [booking.clientId, providerId],
      action: { type: 'booking.time_proposed', bookingId: booking.id, reason: null }
    })
  }

  await Promise.all([
    auditTime(tx, user, booking, 'booking.time_proposed', proposedTime),
    spendProposedTime(tx, user, booking.id),
    announce(tx, after, timeProposedNotices(after, { by, start, expiresAt }), payment)
  ])

  return { booking: presentBooking(after, by, payment, at, tx) }
}

/**
 * The client's yes: moves the booking to the time that is proposed, in one operation. Whoever proposed it has
 * agreed to it, so the booking is accepted; its payment stays. The same yes again changes nothing.
 * @throws feature_off, not_found, not_allowed for anyone but its client, proposed_time_closed, and slot_…
 * with `alternatives`; then nothing has changed.
 */
export async function acceptProposedTime(
  market: Market,
  actor: Actor,
  input: AnswerProposedTime & { id: string }
): Promise<Booking> {
  requireFeature(market.rules, 'proposedTimes')
  const user = requireUser(actor)
  const start = instantIn(input.scheduledAt)
  const outcome = await transact(market, async (tx) => await accept(tx, user, input.id, start))
  if ('refused' in outcome) throw await slotRefusal(market, outcome)

  return outcome.booking
}

async function accept(
  tx: MarketTx,
  user: UserActor,
  bookingId: string,
  start: Date
): Promise<{ booking: Booking } | Refused> {
  const ground = await lockForMove(tx, bookingId, start)
  const { named, payment, at } = ground
  const { booking } = named
  requireClient(booking, user)
  if (isAgreedAlready(booking, start)) {
    return { booking: presentBooking(named, 'client', payment, at, tx) }
  }

  const proposed = requireOpenTime(booking, start, at, tx.rules)

  const moved = await moveIfFree(tx, ground, start, agreedTo(booking, proposed, start, at, tx.rules))
  if ('refused' in moved) return moved

  return { booking: await recordMove(tx, user, { named, moved, payment }, agreed) }
}

/**
 * The client's no. The booking stays as it is. @throws feature_off, not_found, not_allowed for anyone but
 * its client, proposed_time_closed
 */
export async function declineProposedTime(
  market: Market,
  actor: Actor,
  input: AnswerProposedTime & { id: string }
): Promise<Booking> {
  requireFeature(market.rules, 'proposedTimes')
  const declined = await declineIfOpen(market, actor, input)
  if (declined === null) throw new DomainError('proposed_time_closed')

  return declined
}

/** The same; null where that time is not open any more and needs no answer. @throws not_found, not_allowed */
export async function declineIfOpen(
  market: Market,
  actor: Actor,
  input: AnswerProposedTime & { id: string }
): Promise<Booking | null> {
  const user = requireUser(actor)
  const start = instantIn(input.scheduledAt)

  return await transact(market, async (tx) => {
    const named = await lockNamed(tx, input.id)
    const { booking } = named
    const at = tx.now()
    requireClient(booking, user)
    const proposed = openTimeAt(booking, start, at, tx.rules)
    if (proposed === null) return null

    const proposedTime = { ...proposed, declinedAt: at.toISOString() }
    await writeProposedTime(tx, booking, proposedTime)

    const after = { ...named, booking: { ...booking, proposedTime } }
    const payment = await paymentOf(tx, booking.id)
    await Promise.all([
      auditTime(tx, user, booking, 'booking.time_declined', proposed),
      announce(tx, after, timeDeclinedNotices(after, start), payment)
    ])

    return presentBooking(after, 'client', payment, at, tx)
  })
}

/**
 * The proposed time as it stands beside the next version of its booking, after a change that leaves the time
 * of the booking alone: what was open, agreed or closed stays so.
 */
export function carryProposedTime({ proposedTime }: BookingRow): ProposedTime | null {
  return proposedTime === null ? null : { ...proposedTime, version: proposedTime.version + 1 }
}

function requireClient(booking: BookingRow, user: UserActor): void {
  if (partyOf(booking, user) !== 'client') throw new DomainError('not_allowed')
}

function requireOpenTime(booking: BookingRow, start: Date, at: Date, rules: MarketplaceRules): ProposedTime {
  const proposed = openTimeAt(booking, start, at, rules)
  if (proposed === null) throw new DomainError('proposed_time_closed')

  return proposed
}

/** The open proposal, if it is of this time. */
function openTimeAt(
  booking: BookingRow,
  start: Date,
  at: Date,
  rules: MarketplaceRules
): ProposedTime | null {
  const proposed = openProposedTime(booking, at, rules)
  return proposed !== null && Date.parse(proposed.scheduledAt) === start.getTime() ? proposed : null
}

/** Whether the yes to this time was the last change of the booking. */
export function isAgreedAlready(
  { proposedTime, status, version, scheduledAt }: BookingRow,
  start: Date
): boolean {
  return (
    proposedTime !== null &&
    status === 'accepted' &&
    version === proposedTime.version + 1 &&
    Date.parse(proposedTime.scheduledAt) === start.getTime() &&
    scheduledAt.getTime() === start.getTime()
  )
}

/**
 * Both sides have agreed. The client did not ask for the move, so it never counts as a late one; what a late
 * move of theirs has cost before stays.
 */
function agreedTo(
  booking: BookingRow,
  proposed: ProposedTime,
  start: Date,
  at: Date,
  rules: MarketplaceRules
) {
  const { expiresAt, movedLate } = booking

  return {
    status: 'accepted' as const,
    acceptedAt: at,
    expiresAt,
    dueAt: dueAtOf('accepted', { expiresAt, endsAt: endOf(booking, start) }, rules),
    movedLate,
    freeUntil: freeUntilMoved(booking, start),
    ...(booking.answer === null ? firstAnswer(booking, proposed) : {})
  }
}

/** A request that was answered with another time waited until then for its first answer. */
function firstAnswer(booking: BookingRow, { proposedAt }: ProposedTime) {
  return { answer: 'accepted' as const, answerSeconds: secondsWaited(booking, new Date(proposedAt)) }
}

async function writeProposedTime(
  tx: MarketTx,
  { id }: BookingRow,
  proposedTime: ProposedTime
): Promise<void> {
  await tx.db.update(bookings).set({ proposedTime }).where(eq(bookings.id, id))
}

async function auditTime(
  tx: MarketTx,
  user: UserActor,
  { id, version, scheduledAt }: BookingRow,
  action: 'booking.time_proposed' | 'booking.time_declined',
  proposed: ProposedTime
): Promise<void> {
  await audit(tx, user, {
    type: 'booking',
    action,
    targetType: 'booking',
    targetId: id,
    before: { version, scheduledAt },
    after: { proposed: proposed.scheduledAt, by: proposed.by, expiresAt: proposed.expiresAt }
  })
}
