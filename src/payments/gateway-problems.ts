import { and, eq, sql } from 'drizzle-orm'
import { auditLog, bookings } from '../../drizzle/schema/index.js'
import { notifyAdmins } from '../notifications/index.js'
import { system } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import type { Market } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { type PaymentRow, titlesOf } from './rows.js'

/** What a problem tells the admins; null: only the log, because a rule of ours has already dealt with it. */
const notices = {
  'payment.mismatch': 'payment_mismatch',
  'refund.mismatch': 'payment_mismatch',
  'dispute.mismatch': 'payment_mismatch',
  'refund.bounced': 'refund_bounced',
  'refund.refused': 'refund_refused',
  'refund.reduced': null
} as const
export type GatewayProblem = keyof typeof notices

/**
 * Records that the gateway contradicts our row, or does not do what is due: the admins are told, and it is
 * counted. The same finding about the same payment is told once, however often it is read. `amount` is the
 * amount in question, by default the whole payment.
 */
export async function reportProblem(
  market: Market,
  payment: PaymentRow,
  action: GatewayProblem,
  found: object,
  amount = payment.amount
): Promise<void> {
  await transact(market, async (tx) => {
    if (await isKnown(tx, payment.id, action, found)) return

    await audit(tx, system, {
      type: 'admin',
      action,
      targetType: 'payment',
      targetId: payment.id,
      before: { amount: payment.amount, currency: payment.currency, bookingId: payment.bookingId },
      after: found
    })

    tx.emit('payments:alarm', { action })

    const type = notices[action]
    if (type === null) return

    const [booking] = await tx.db
      .select({ serviceId: bookings.serviceId })
      .from(bookings)
      .where(eq(bookings.id, payment.bookingId))

    await notifyAdmins(tx, ['money'], {
      type,
      bookingId: payment.bookingId,
      service: await titlesOf(tx, booking?.serviceId ?? payment.bookingId),
      amount,
      currency: payment.currency
    })
  })
}

async function isKnown(
  market: Market,
  paymentId: string,
  action: GatewayProblem,
  found: object
): Promise<boolean> {
  const rows = await market.db
    .select({ id: auditLog.id })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.targetType, 'payment'),
        eq(auditLog.targetId, paymentId),
        eq(auditLog.action, action),
        sql`${auditLog.after} = ${JSON.stringify(found)}::jsonb`
      )
    )
    .limit(1)

  return rows.length > 0
}
