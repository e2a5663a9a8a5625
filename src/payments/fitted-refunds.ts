import { and, desc, eq } from 'drizzle-orm'
import { refunds } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { alarm } from './alarm.js'
import type { PaymentRow } from './ledger.js'
import { updatePayment } from './rows.js'

/**
 * Where money has left by another way (a refund made at the gateway, a dispute lost), makes what is still due fit into what
 * is left: the newest refunds first get smaller, then none. What is left of one is sent under a new key.
 */
export async function fitDueRefunds (tx: Db, payment: PaymentRow, room: number): Promise<PaymentRow> {
  let excess = payment.refundDueAmount - room
  if (excess <= 0) return payment
  const changed = await updatePayment(tx, payment.id, { refundDueAmount: room })
  const rows = await tx.select().from(refunds).where(and(eq(refunds.paymentId, payment.id), eq(refunds.status, 'due'))).orderBy(desc(refunds.createdAt), desc(refunds.id))
  for (const row of rows) {
    if (excess === 0) break
    const cut = Math.min(excess, row.amount)
    excess -= cut
    const rest = cut === row.amount ? { status: 'void' as const } : { amount: row.amount - cut, round: row.round + 1 }
    await tx.update(refunds).set({ ...rest, lastError: 'less money was left' }).where(eq(refunds.id, row.id))
  }
  await alarm(tx, changed, 'refund.reduced', { amount: payment.refundDueAmount - room })
  return changed
}
