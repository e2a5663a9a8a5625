import { eq } from 'drizzle-orm'
import { refunds } from '../../../drizzle/schema/index.js'
import { requireProvenAdmin, type Actor } from '../../shared/actor.js'
import { audit } from '../../shared/audit.js'
import { cleanText } from '../../shared/clean.js'
import { DomainError } from '../../shared/errors.js'
import type { Market } from '../../shared/market.js'
import { transact } from '../../shared/transaction.js'
import { postPayment } from '../ledger/post.js'
import { presentPayment } from '../present.js'
import { settleRefund } from './reserve.js'
import { findPayment, lockPayment, updatePayment } from '../rows.js'
import type { DecideRefund, Payment } from '../schemas.js'

/**
 * An admin's decision about a refund that the gateway will not send: the client got the money in another way
 * (`settled`), or it is not owed any more (`void`). To have it tried again, the refund is asked for again.
 * @throws not_found, not_allowed, proof_needed, reason_required, refund_not_waiting
 */
export async function decideRefund(
  market: Market,
  actor: Actor,
  input: DecideRefund & { id: string }
): Promise<Payment> {
  const admin = requireProvenAdmin(actor, 'money')
  const reason = cleanText(input.reason)
  if (reason === '') throw new DomainError('reason_required')

  return await transact(market, async (tx) => {
    const [found] = await tx.db.select().from(refunds).where(eq(refunds.id, input.id))
    if (found === undefined) throw new DomainError('not_found')

    const { payment } = await lockPayment(tx, found.paymentId)
    const [refund] = await tx.db.select().from(refunds).where(eq(refunds.id, input.id)).for('update')
    if (refund === undefined || refund.status !== 'due' || refund.refusedAt === null) {
      throw new DomainError('refund_not_waiting')
    }

    if (input.decision === 'settled') {
      await settleRefund(tx, payment, refund.id, null)
    } else {
      await tx.db.update(refunds).set({ status: 'void' }).where(eq(refunds.id, refund.id))

      const changed = await updatePayment(tx, payment.id, {
        refundDueAmount: payment.refundDueAmount - refund.amount
      })
      await postPayment(tx, changed, `refund:${refund.id}:void`)
    }

    await audit(tx, admin, {
      type: 'refund',
      action: input.decision === 'settled' ? 'refund.settled' : 'refund.voided',
      targetType: 'booking',
      targetId: refund.bookingId,
      before: { refundId: refund.id, lastError: refund.lastError },
      after: { refundId: refund.id, amount: refund.amount, currency: refund.currency },
      reason
    })

    return presentPayment((await findPayment(tx, { id: payment.id })) ?? payment, admin.locale)
  })
}
