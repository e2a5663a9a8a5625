import { and, inArray, isNotNull } from 'drizzle-orm'
import { refunds } from '../../../drizzle/schema/index.js'
import { requireProvenAdmin, requireUser, type Actor, type UserActor } from '../../shared/actor.js'
import { cleanText } from '../../shared/clean.js'
import { DomainError } from '../../shared/errors.js'
import type { Market } from '../../shared/market.js'
import { transact } from '../../shared/transaction.js'
import { askInTurn } from '../gateway/pace.js'
import type { PaymentGateway } from '../gateway/gateway.js'
import { refundableAmount } from '../ledger/target-balances.js'
import { presentPayment } from '../present.js'
import { sendRefund } from './send.js'
import { dueRefunds, reserveRefund } from './reserve.js'
import { findPayment, lockBooking, lockHeldPayment, type BookingRow } from '../rows.js'
import type { CreateRefund, Payment } from '../schemas.js'
import { requireExpressible } from '../gateway/stripe-money.js'

/** Refunds of a payment that are to be sent after the commit, with `sendRefunds`. */
export interface ReservedRefund {
  paymentId: string
  refundIds: string[]
}

const MAX_REFUNDS_AT_ONCE = 20

/**
 * An admin's refund of a booking, in part or all that is left; or, from its client, asking again for a refund
 * that is due.
 * @throws not_found, not_allowed, proof_needed, nothing_to_refund, refund_exceeds_paid,
 * amount_not_chargeable, no_refund_due
 */
export async function reserveRefundOf(
  market: Market,
  actor: Actor,
  input: CreateRefund
): Promise<ReservedRefund> {
  const user = requireUser(actor)
  return await transact(market, async (tx) => {
    const booking = await lockBooking(tx, input.bookingId)

    if (user.role !== 'admin') return await askAgain(tx, user, booking)

    requireProvenAdmin(user, 'money')
    if (booking === null) throw new DomainError('not_found')
    return await refundByAdmin(tx, user, booking, input)
  })
}

/** Sends reserved refunds. What the gateway does not take now stays due, and is sent by the sweep. */
export async function sendRefunds(
  market: Market,
  gateway: PaymentGateway,
  actor: Actor,
  { paymentId, refundIds }: ReservedRefund
): Promise<Payment> {
  const user = requireUser(actor)
  const payment = await findPayment(market, { id: paymentId })
  if (payment === null) throw new DomainError('not_found')

  const send = async (): Promise<void> => {
    for (const refundId of refundIds) await sendRefund(market, gateway, refundId)
  }

  // Clients may only ask again for what is due, and cannot have the gateway called as often as they like.
  await (user.role === 'admin' ? send() : askInTurn(`refunds of ${paymentId}`, send))
  return presentPayment((await findPayment(market, { id: paymentId })) ?? payment, user.locale)
}

async function askAgain(
  market: Market,
  user: UserActor,
  booking: BookingRow | null
): Promise<ReservedRefund> {
  if (booking === null || (booking.clientId !== user.id && booking.providerId !== user.id)) {
    throw new DomainError('not_found')
  }
  if (booking.clientId !== user.id) throw new DomainError('not_allowed')

  const due = await findDue(market, booking.id)
  if (due === null) throw new DomainError('no_refund_due')

  return due
}

async function refundByAdmin(
  market: Market,
  admin: UserActor,
  booking: BookingRow,
  input: CreateRefund
): Promise<ReservedRefund> {
  const held = await lockHeldPayment(market, booking.id)
  const limit = held === null ? 0 : refundableAmount(held)

  if (held === null || limit === 0) {
    const due = input.amount === undefined ? await findDue(market, booking.id) : null
    if (due === null) throw new DomainError('nothing_to_refund')

    await tryAgain(market, due.refundIds)
    return due
  }

  const reason = cleanText(input.reason ?? '')
  const amount = input.amount ?? limit

  requireExpressible(amount, held.gateway, held.currency)

  const { refund } = await reserveRefund(market, admin, held, {
    amount,
    cause: 'admin',
    reason: reason === '' ? null : reason
  })

  return { paymentId: held.id, refundIds: [refund.id] }
}

/** What was left to the admins is tried again because one of them says so. */
async function tryAgain(market: Market, refundIds: string[]): Promise<void> {
  await market.db
    .update(refunds)
    .set({ refusedAt: null, refusals: 0 })
    .where(and(inArray(refunds.id, refundIds), isNotNull(refunds.refusedAt)))
}

async function findDue(market: Market, bookingId: string): Promise<ReservedRefund | null> {
  const due = await dueRefunds(market, { bookingId, limit: MAX_REFUNDS_AT_ONCE })
  const [first] = due

  return first === undefined
    ? null
    : { paymentId: first.paymentId, refundIds: due.map((refund) => refund.id) }
}
