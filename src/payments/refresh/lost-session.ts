import type { SentOrder } from '../../../drizzle/schema/index.js'
import type { Market } from '../../shared/market.js'
import { GatewayError, type CheckoutOrder, type PaymentGateway } from '../gateway/gateway.js'
import { updatePayment, type PaymentRow } from '../rows.js'

/** The exact request of a key: the gateway answers it, under the same key, with the same session. */
export function orderOf(payment: PaymentRow, sent: SentOrder): CheckoutOrder {
  return {
    paymentId: payment.id,
    bookingId: payment.bookingId,
    method: payment.method,
    amount: payment.amount,
    currency: payment.currency,
    description: sent.description,
    locale: sent.language,
    returnUrl: sent.returnUrl,
    receiptEmail: sent.receiptEmail ?? null,
    key: `payment-${payment.id}-${payment.sessionRound}`
  }
}

/**
 * Finds the session of a payment whose answer was lost: the gateway may have opened it before the connection
 * broke, or before we crashed. Asks once more under the same key, and stores what comes back. A payment that
 * was never asked for, or was definitely refused, has none and is returned as it is.
 * @throws GatewayError when the gateway cannot be reached
 */
export async function findLostSession(
  market: Market,
  gateway: PaymentGateway,
  payment: PaymentRow
): Promise<PaymentRow> {
  if (payment.sessionId !== null || payment.sentOrder === null) return payment

  try {
    const { id, url, expiresAt } = await gateway.openSession(orderOf(payment, payment.sentOrder))
    return await updatePayment(market, payment.id, {
      sessionId: id,
      sessionUrl: url,
      sessionExpiresAt: expiresAt,
      sessionClosedAt: null
    })
  } catch (error) {
    if (error instanceof GatewayError && error.outcome !== 'unreachable') return payment
    throw error
  }
}
