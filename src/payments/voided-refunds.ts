import { and, desc, eq } from 'drizzle-orm'
import { refunds } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { alarm } from './alarm.js'
import type { PaymentRow } from './ledger.js'
import { updatePayment } from './rows.js'

/** Drops the newest of the due refunds until what is still due fits into `room`. */
export async function voidDueRefunds (tx: Db, payment: PaymentRow, room: number): Promise<PaymentRow> {
  let due = payment.refundDueAmount
  if (due <= room) return payment
  const rows = await tx.select().from(refunds).where(and(eq(refunds.paymentId, payment.id), eq(refunds.status, 'due'))).orderBy(desc(refunds.createdAt), desc(refunds.id))
  for (const row of rows) {
    if (due <= room) break
    await tx.update(refunds).set({ status: 'void', lastError: 'no money left for it' }).where(eq(refunds.id, row.id))
    due -= row.amount
  }
  const changed = await updatePayment(tx, payment.id, { refundDueAmount: due })
  await alarm(tx, changed, 'refund.void', { amount: payment.refundDueAmount - due })
  return changed
}
