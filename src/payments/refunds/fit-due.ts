import { and, asc, desc, eq, gt, inArray, isNotNull } from 'drizzle-orm'
import { refunds } from '../../../drizzle/schema/index.js'
import { system } from '../../shared/actor.js'
import { newId } from '../../shared/ids.js'
import { reportProblem } from '../gateway-problems.js'
import { type PaymentRow, updatePayment } from '../rows.js'
import { refundableAmount } from '../ledger/target-balances.js'
import type { Market } from '../../shared/market.js'
import { reserveRefund, type RefundRow } from './reserve.js'

/**
 * Fits due refunds into the money that is left, where money has left by another way (a refund made at the
 * gateway, a lost dispute): the newest refunds first become smaller, then none. The rest of one is sent under
 * a new key. What a dispute took is stored, because disputes change.
 */
export async function fitDueRefunds(
  market: Market,
  payment: PaymentRow,
  room: number,
  { isByDispute = false } = {}
): Promise<PaymentRow> {
  let excess = payment.refundDueAmount - room
  if (excess <= 0) return payment

  const changed = await updatePayment(market, payment.id, { refundDueAmount: room })
  const rows = await market.db
    .select()
    .from(refunds)
    .where(and(eq(refunds.paymentId, payment.id), eq(refunds.status, 'due')))
    .orderBy(desc(refunds.createdAt), desc(refunds.id))

  for (const row of rows) {
    if (excess === 0) break

    const cut = Math.min(excess, row.amount)
    excess -= cut

    const rest =
      cut === row.amount ? { status: 'void' as const } : { amount: row.amount - cut, round: row.round + 1 }
    const cutByDispute = row.cutByDispute + (isByDispute ? cut : 0)

    await market.db
      .update(refunds)
      .set({ ...rest, cutByDispute, lastError: 'less money was left' })
      .where(eq(refunds.id, row.id))
  }

  await reportProblem(market, changed, 'refund.reduced', {
    amount: payment.refundDueAmount - room,
    left: room
  })
  return changed
}

/**
 * A refund that would be due if a dispute had not taken its money. It is sent if the dispute is won after
 * all.
 */
export async function rememberCut(
  market: Market,
  payment: PaymentRow,
  { amount, cause }: Pick<RefundRow, 'amount' | 'cause'>
): Promise<void> {
  const at = market.now()
  await market.db.insert(refunds).values({
    id: newId(),
    paymentId: payment.id,
    bookingId: payment.bookingId,
    amount,
    currency: payment.currency,
    cause,
    status: 'void',
    cutByDispute: amount,
    lastError: 'less money was left',
    nextAttemptAt: at,
    createdAt: at
  })
}

/** The codes by which the gateway refuses to refund a disputed charge. */
const DISPUTE_CODES = ['charge_disputed', 'refund_disputed_payment']

/**
 * A lost dispute was won after all: the client returned the money, so what it had taken from refunds is due
 * again, and what the gateway refused because of it is tried again.
 */
export async function restoreCutRefunds(market: Market, payment: PaymentRow): Promise<PaymentRow> {
  await market.db
    .update(refunds)
    .set({ refusedAt: null, refusals: 0, nextAttemptAt: market.now() })
    .where(
      and(
        eq(refunds.paymentId, payment.id),
        eq(refunds.status, 'due'),
        isNotNull(refunds.refusedAt),
        inArray(refunds.lastError, DISPUTE_CODES)
      )
    )

  const cut = await market.db
    .select()
    .from(refunds)
    .where(and(eq(refunds.paymentId, payment.id), gt(refunds.cutByDispute, 0)))
    .orderBy(asc(refunds.createdAt), asc(refunds.id))

  let changed = payment
  for (const row of cut) {
    const amount = Math.min(row.cutByDispute, refundableAmount(changed))
    if (amount === 0) break

    await market.db
      .update(refunds)
      .set({ cutByDispute: row.cutByDispute - amount })
      .where(eq(refunds.id, row.id))
    changed = (await reserveRefund(market, system, changed, { amount, cause: row.cause, reason: row.reason }))
      .payment
  }

  return changed
}
