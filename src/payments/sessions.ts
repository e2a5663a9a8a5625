import type { Db } from '../../drizzle/client.js'
import { now } from '../shared/clock.js'
import type { PaymentGateway } from './gateway.js'
import type { PaymentRow } from './ledger.js'
import { updatePayment } from './rows.js'
import { applySession } from './sync.js'

/**
 * Sees to it that a session cannot be paid any more; if it already was, the payment is taken over.
 * @throws GatewayError when the gateway cannot be asked
 */
export async function closeSession(db: Db, gateway: PaymentGateway, payment: PaymentRow): Promise<void> {
  if (payment.sessionClosedAt !== null || payment.gateway !== gateway.name) return

  if (payment.sessionId === null) {
    // Its address was never handed out, so nobody can pay it.
    await updatePayment(db, payment.id, { status: 'expired', sessionClosedAt: now() })
    return
  }

  await applySession(db, payment.id, await gateway.closeSession(payment.sessionId))
}
