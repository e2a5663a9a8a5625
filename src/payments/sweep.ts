import { and, asc, eq, isNull, lt, or } from 'drizzle-orm'
import { bookings, payments } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { now } from '../shared/clock.js'
import { marketplace } from '../shared/config.js'
import type { PaymentGateway } from './gateway.js'
import type { PaymentRow } from './ledger.js'
import { isPayable } from './policy.js'
import { dueRefunds, sendRefund } from './refunds.js'
import { updatePayment, type BookingRow } from './rows.js'
import { closeSession } from './sessions.js'
import { syncPayment } from './sync.js'

export interface PaymentsSwept {
  refundsSent: number
  /** Still due; the gateway did not take them. */
  refundsWaiting: number
  /** Open sessions whose state was asked for. */
  sessionsChecked: number
}

const BATCH = 200
const MINUTE = 60_000

/**
 * Does what a crash, a missed event or a gateway that was down left undone: sends refunds that are due, asks about open
 * sessions, and closes those that must not be paid any more. Safe to run at any time, also twice at once.
 * @throws AggregateError of what failed, after everything else was done
 */
export async function sweepPayments (db: Db, gateway: PaymentGateway): Promise<PaymentsSwept> {
  const swept = { refundsSent: 0, refundsWaiting: 0, sessionsChecked: 0 }
  if (gateway.name === 'none') return swept
  const failures: unknown[] = []
  for (const { payment, booking } of await staleSessions(db, gateway)) {
    swept.sessionsChecked++
    await checkSession(db, gateway, payment, booking).catch((error: unknown) => failures.push(error))
  }
  for (const refund of await dueRefunds(db, { limit: BATCH })) {
    const wasSent = await sendRefund(db, gateway, refund.id).catch((error: unknown) => { failures.push(error); return false })
    if (wasSent) swept.refundsSent++
    else swept.refundsWaiting++
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} payments could not be swept`)
  return swept
}

/** The same for one booking, at once: after a cancellation, a completion or a payment that came too late. */
export async function settleOutside (db: Db, gateway: PaymentGateway, bookingId: string): Promise<void> {
  if (gateway.name === 'none') return
  const rows = await db.select({ payment: payments, booking: bookings }).from(payments).innerJoin(bookings, eq(bookings.id, payments.bookingId))
    .where(and(eq(payments.bookingId, bookingId), isNull(payments.sessionClosedAt)))
  for (const { payment, booking } of rows) {
    if (payment.status !== 'pending' || !isPayable(booking, now())) await closeSession(db, gateway, payment)
  }
  for (const refund of await dueRefunds(db, { bookingId, limit: BATCH })) await sendRefund(db, gateway, refund.id)
}

async function staleSessions (db: Db, gateway: PaymentGateway): Promise<Array<{ payment: PaymentRow, booking: BookingRow }>> {
  const before = new Date(now().getTime() - marketplace.paymentSweepMinutes * MINUTE / 2)
  return await db.select({ payment: payments, booking: bookings }).from(payments).innerJoin(bookings, eq(bookings.id, payments.bookingId))
    .where(and(isNull(payments.sessionClosedAt), eq(payments.gateway, gateway.name), or(isNull(payments.checkedAt), lt(payments.checkedAt, before))))
    .orderBy(asc(payments.checkedAt), asc(payments.id)).limit(BATCH)
}

async function checkSession (db: Db, gateway: PaymentGateway, payment: PaymentRow, booking: BookingRow): Promise<void> {
  await updatePayment(db, payment.id, { checkedAt: now() })
  const isWanted = payment.status === 'pending' && isPayable(booking, now())
  if (!isWanted) await closeSession(db, gateway, payment)
  else if (payment.sessionId !== null) await syncPayment(db, gateway, payment, 'session')
}
