import { and, asc, eq, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { bookings, payments } from '../../../drizzle/schema/index.js'
import type { Market } from '../../shared/market.js'
import { MINUTE } from '../../shared/time.js'
import type { Finding } from '../refresh/findings.js'
import type { PaymentGateway } from '../gateway/gateway.js'
import { type PaymentRow, updatePayment, type BookingRow } from '../rows.js'
import { forAll, paceOf } from '../gateway/pace.js'
import { isPayable } from '../policy.js'
import { findLostSession } from '../refresh/lost-session.js'
import { readCharge } from '../refresh/charge.js'
import { sendRefund } from '../refunds/send.js'
import { dueRefunds, sendableRefunds } from '../refunds/reserve.js'
import { closeSession, refreshPayment } from '../refresh/payment.js'

export interface PaymentsSwept {
  refundsSent: number
  /** Still due: the gateway did not accept them. */
  refundsWaiting: number
  /** Open sessions whose state was asked for. */
  sessionsChecked: number
  /** Captured payments whose refunds and disputes were read again. */
  chargesRead: number
  /** What these readings found that our rows did not have: the events were lost, or have yet to come. */
  found: number
}

const BATCH = 200

/**
 * Does what a crash, a missed event or an unreachable gateway left undone: asks about open sessions, closes
 * those that must not be paid any more, sends due refunds, and reads captured payments again. It does all
 * that is due, oldest first, at the pace that the gateway allows; what `stop` cuts off is first the next
 * time. It is safe to run at any time, also twice at once.
 * @throws AggregateError of the failures, after everything else was done
 */
export async function sweepPayments(
  market: Market,
  gateway: PaymentGateway,
  { stop }: { stop?: AbortSignal } = {}
): Promise<PaymentsSwept> {
  const swept = { refundsSent: 0, refundsWaiting: 0, sessionsChecked: 0, chargesRead: 0, found: 0 }

  if (gateway.name === 'none') return swept

  const at = market.now()
  const pace = paceOf(gateway, stop)
  const failures: unknown[] = []

  await forAll(
    async () => await staleSessions(market, gateway, at),
    pace,
    failures,
    async ({ payment, booking }) => {
      swept.sessionsChecked++
      await checkSession(market, gateway, payment, booking)
    }
  )

  await forAll(
    async () => await sendableRefunds(market, gateway.name, { at, limit: BATCH }),
    pace,
    failures,
    async (refund) => {
      const wasSent = await sendRefund(market, gateway, refund.id)
      if (wasSent) swept.refundsSent++
      else swept.refundsWaiting++
    }
  )

  await forAll(
    async () => await dueCharges(market, gateway, at),
    pace,
    failures,
    async (charge) => {
      const findings = await rereadCharge(market, gateway, charge)
      swept.chargesRead++
      swept.found += findings.length
    }
  )

  if (failures.length > 0) {
    throw new AggregateError(failures, `${failures.length} payments could not be swept`)
  }

  return swept
}

/** The same for one booking, at once: after a cancellation, a completion or a payment that came too late. */
export async function settleOutside(
  market: Market,
  gateway: PaymentGateway,
  bookingId: string
): Promise<void> {
  if (gateway.name === 'none') return

  const rows = await market.db
    .select({ payment: payments, booking: bookings })
    .from(payments)
    .innerJoin(bookings, eq(bookings.id, payments.bookingId))
    .where(and(eq(payments.bookingId, bookingId), isNull(payments.sessionClosedAt)))

  for (const { payment, booking } of rows) {
    if (payment.status !== 'pending' || !isPayable(booking, market.now())) {
      await closeSession(market, gateway, payment)
    }
  }

  for (const refund of await dueRefunds(market, { bookingId, limit: BATCH })) {
    await sendRefund(market, gateway, refund.id)
  }
}

async function staleSessions(
  market: Market,
  gateway: PaymentGateway,
  at: Date
): Promise<Array<{ payment: PaymentRow; booking: BookingRow }>> {
  const before = new Date(at.getTime() - (market.rules.paymentSweepMinutes * MINUTE) / 2)
  return await market.db
    .select({ payment: payments, booking: bookings })
    .from(payments)
    .innerJoin(bookings, eq(bookings.id, payments.bookingId))
    .where(
      and(
        isNull(payments.sessionClosedAt),
        eq(payments.gateway, gateway.name),
        or(isNull(payments.checkedAt), lt(payments.checkedAt, before))
      )
    )
    .orderBy(sql`${payments.checkedAt} asc nulls first`, asc(payments.id))
    .limit(BATCH)
}

async function checkSession(
  market: Market,
  gateway: PaymentGateway,
  payment: PaymentRow,
  booking: BookingRow
): Promise<void> {
  await updatePayment(market, payment.id, { checkedAt: market.now() })

  const isWanted = payment.status === 'pending' && isPayable(booking, market.now())
  if (!isWanted) return await closeSession(market, gateway, payment)

  await refreshPayment(market, gateway, await findLostSession(market, gateway, payment), 'session')
}

interface Charge {
  id: string
  txnId: string | null
}

async function dueCharges(market: Market, gateway: PaymentGateway, at: Date): Promise<Charge[]> {
  return await market.db
    .select({ id: payments.id, txnId: payments.txnId })
    .from(payments)
    .where(
      and(
        isNotNull(payments.capturedAt),
        isNotNull(payments.txnId),
        eq(payments.gateway, gateway.name),
        lte(payments.gatewayDueAt, at)
      )
    )
    .orderBy(asc(payments.gatewayDueAt), asc(payments.id))
    .limit(BATCH)
}

/** Recorded before it is read, so that a payment that cannot be read does not hold the others up. */
async function rereadCharge(
  market: Market,
  gateway: PaymentGateway,
  { id, txnId }: Charge
): Promise<Finding[]> {
  await market.db
    .update(payments)
    .set({ gatewayDueAt: new Date(market.now().getTime() + market.rules.paymentSweepMinutes * MINUTE) })
    .where(eq(payments.id, id))

  return txnId === null ? [] : await readCharge(market, gateway, { id, txnId })
}
