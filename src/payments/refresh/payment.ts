import { and, eq, isNull } from 'drizzle-orm'
import { payments } from '../../../drizzle/schema/index.js'
import { notify } from '../../notifications/index.js'
import { system } from '../../shared/actor.js'
import { audit } from '../../shared/audit.js'
import { enqueue } from '../../shared/jobs.js'
import type { Market } from '../../shared/market.js'
import { transact } from '../../shared/transaction.js'
import { reportProblem } from '../gateway-problems.js'
import type { GatewayEvent, PaymentGateway, SessionState } from '../gateway/gateway.js'
import { postPayment } from '../ledger/post.js'
import {
  type PaymentRow,
  lockHeldPayment,
  lockPayment,
  titlesOf,
  updatePayment,
  type LockedPayment
} from '../rows.js'
import { isPayable } from '../policy.js'
import { findLostSession } from './lost-session.js'
import { nextReadingAt } from './schedule.js'
import { readCharge } from './charge.js'
import { reserveRefund } from '../refunds/reserve.js'

export type RefreshOutcome = 'applied' | 'ignored' | 'mismatch'

/**
 * Brings our row to the gateway's present state. Every event, `verify-payment` and the sweep end here. The
 * event only says where to look, so order, repetition and delay do not matter, and a reached state is never
 * taken back.
 * @throws GatewayError when the gateway cannot be asked
 */
export async function refreshPayment(
  market: Market,
  gateway: PaymentGateway,
  payment: PaymentRow,
  concerns: GatewayEvent['concerns']
): Promise<RefreshOutcome> {
  if (payment.gateway !== gateway.name || payment.sessionId === null) return 'ignored'

  if (concerns === 'session' || payment.capturedAt === null) {
    const outcome = await applySession(market, payment.id, await gateway.readSession(payment.sessionId))
    if (outcome === 'mismatch' || concerns === 'session') return outcome
  }

  const { txnId } = await current(market, payment.id)
  if (txnId === null) return 'ignored'

  if (concerns !== 'nothing') await readCharge(market, gateway, { id: payment.id, txnId })
  return 'applied'
}

/** Applies the state of a session, if it is about the money that our row asked for. */
export async function applySession(
  market: Market,
  paymentId: string,
  state: SessionState
): Promise<RefreshOutcome> {
  return await transact(market, async (tx) => {
    const locked = await lockPayment(tx, paymentId)
    const { payment } = locked

    await updatePayment(tx, paymentId, { checkedAt: tx.now() })

    if (!isAboutOurRow(payment, state)) {
      await reportProblem(tx, payment, 'payment.mismatch', {
        session: state.id,
        amount: state.amount,
        currency: state.currency,
        paymentId: state.paymentId
      })

      return 'mismatch'
    }

    if (state.status === 'paid') return await capture(tx, locked, state)

    if (state.status !== 'open') await close(tx, payment, state.status)
    return 'applied'
  })
}

export function isAboutOurRow(
  payment: PaymentRow,
  claim: Pick<SessionState, 'amount' | 'currency' | 'paymentId'>
): boolean {
  return (
    claim.amount === payment.amount && claim.currency === payment.currency && claim.paymentId === payment.id
  )
}

/** Gateway → escrow. Money that the booking cannot take (too late, or the second time) goes back at once. */
async function capture(
  market: Market,
  { payment, booking }: LockedPayment,
  state: SessionState
): Promise<RefreshOutcome> {
  if (payment.capturedAt !== null) return 'applied'

  const held = await lockHeldPayment(market, booking.id)
  // An unanswered booking that its sweep is about to end is late too: its payer gets everything back, without
  // a fee.
  const isLate = !isPayable(booking, market.now())
  const isSurplus = held !== null || isLate
  const at = market.now()

  const captured = await updatePayment(market, payment.id, {
    status: 'paid',
    capturedAt: at,
    sessionClosedAt: at,
    txnId: state.txnId,
    isSurplus,
    gatewayDueAt: nextReadingAt(at, at)
  })

  await postPayment(market, captured, `payment:${payment.id}:captured`)

  await audit(market, system, {
    type: 'booking',
    action: 'booking.paid',
    targetType: 'booking',
    targetId: booking.id,
    after: {
      paymentId: payment.id,
      amount: payment.amount,
      currency: payment.currency,
      method: payment.method
    }
  })

  const money = {
    bookingId: booking.id,
    service: await titlesOf(market, booking.serviceId),
    amount: payment.amount,
    currency: payment.currency
  }

  await notify(market, [{ type: 'payment_taken', userId: payment.clientId, isReturned: isSurplus, ...money }])
  await enqueue(market, 'mail:paid', { paymentId: payment.id })

  if (isSurplus) {
    await reserveRefund(market, system, captured, {
      amount: captured.amount,
      cause: isLate ? 'late' : 'duplicate',
      reason: null
    })
    market.emit('payments:due', { bookingId: booking.id })
  } else {
    await notify(market, [{ type: 'payment_received', userId: booking.providerId, ...money }])
  }

  return 'applied'
}

/** Records that a session ended without money. A captured payment stays captured, whichever came first. */
async function close(market: Market, payment: PaymentRow, status: 'failed' | 'expired'): Promise<void> {
  await market.db
    .update(payments)
    .set({ sessionClosedAt: market.now(), updatedAt: market.now() })
    .where(and(eq(payments.id, payment.id), isNull(payments.sessionClosedAt)))
  await market.db
    .update(payments)
    .set({ status })
    .where(and(eq(payments.id, payment.id), eq(payments.status, 'pending')))
}

async function current(market: Market, id: string): Promise<PaymentRow> {
  const [row] = await market.db.select().from(payments).where(eq(payments.id, id))
  if (row === undefined) throw new Error(`payment ${id} does not exist`)
  return row
}

/**
 * Makes sure that a session cannot be paid any more. If it was paid already, the payment is applied.
 * @throws GatewayError when the gateway cannot be asked
 */
export async function closeSession(
  market: Market,
  gateway: PaymentGateway,
  payment: PaymentRow
): Promise<void> {
  if (payment.sessionClosedAt !== null || payment.gateway !== gateway.name) return

  const { sessionId } = await findLostSession(market, gateway, payment)
  if (sessionId === null) {
    // No session exists, so nobody can pay it.
    await updatePayment(market, payment.id, { status: 'expired', sessionClosedAt: market.now() })
    return
  }

  await applySession(market, payment.id, await gateway.closeSession(sessionId))
}
