import type { Db } from '../../drizzle/client.js'
import { system } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import type { PaymentRow } from './ledger.js'

/** Something at the gateway contradicts our row: nothing is applied, and the admins can see it. */
export async function alarm (db: Db, payment: PaymentRow, action: string, found: object): Promise<void> {
  await audit(db, system, {
    type: 'admin',
    action,
    targetType: 'payment',
    targetId: payment.id,
    before: { amount: payment.amount, currency: payment.currency, bookingId: payment.bookingId },
    after: found
  })
}
