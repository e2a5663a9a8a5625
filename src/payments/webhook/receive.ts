import { eq, lt } from 'drizzle-orm'
import { webhookEvents } from '../../../drizzle/schema/index.js'
import { DomainError } from '../../shared/errors.js'
import { isId } from '../../shared/ids.js'
import { reportProblem } from '../gateway-problems.js'
import { GatewayError, type GatewayEvent, type PaymentGateway } from '../gateway/gateway.js'
import { type PaymentRow, findPayment, updatePayment } from '../rows.js'
import { refreshPayment, type RefreshOutcome } from '../refresh/payment.js'
import { atMost, inBatches } from '../../shared/batches.js'
import type { Market } from '../../shared/market.js'

/**
 * Takes an event of the gateway: signature, then whether it is new, then whether it is about the money we
 * asked for; then the object itself is read again. An event that fails halfway is not marked as processed, so
 * that its repetition tries again.
 * @throws bad_signature, bad_event; payments_unavailable when the gateway cannot be asked (it will then send
 * the event again)
 */
export async function receiveEvent(
  market: Market,
  gateway: PaymentGateway,
  rawBody: Buffer,
  signature: string | undefined
): Promise<RefreshOutcome | 'repeated'> {
  const event = gateway.readEvent(rawBody, signature)
  if (await isProcessed(market, event)) return 'repeated'

  try {
    const payment = event.concerns === 'nothing' ? null : await paymentOf(market, gateway, event)
    const outcome = payment === null ? 'ignored' : await take(market, gateway, payment, event)

    await market.db
      .update(webhookEvents)
      .set({ outcome, paymentId: payment?.id ?? null, processedAt: market.now() })
      .where(eq(webhookEvents.id, event.id))

    return outcome
  } catch (error) {
    if (error instanceof GatewayError) throw new DomainError('payments_unavailable', {}, error)
    throw error
  }
}

async function isProcessed(market: Market, event: GatewayEvent): Promise<boolean> {
  const { db } = market
  await db
    .insert(webhookEvents)
    .values({ id: event.id, type: event.type, receivedAt: market.now() })
    .onConflictDoNothing()

  const [row] = await db
    .select({ processedAt: webhookEvents.processedAt })
    .from(webhookEvents)
    .where(eq(webhookEvents.id, event.id))

  return row !== undefined && row.processedAt !== null
}

/**
 * By the session, else the charge, else by the name that we gave it; a charge that we never met is asked for
 * its name.
 */
async function paymentOf(
  market: Market,
  gateway: PaymentGateway,
  event: GatewayEvent
): Promise<PaymentRow | null> {
  const bySession =
    event.sessionId === null ? null : await findPayment(market, { sessionId: event.sessionId })
  if (bySession !== null) return bySession

  const byCharge = event.txnId === null ? null : await findPayment(market, { txnId: event.txnId })
  if (byCharge !== null) return byCharge

  const paymentId =
    event.paymentId ?? (event.txnId === null ? null : await gateway.findPaymentId(event.txnId))
  return paymentId === null || !isId(paymentId) ? null : await findPayment(market, { id: paymentId })
}

async function take(
  market: Market,
  gateway: PaymentGateway,
  payment: PaymentRow,
  event: GatewayEvent
): Promise<RefreshOutcome> {
  if (await isOrphaned(gateway, payment, event)) return 'ignored'

  if (contradicts(payment, event)) {
    await reportProblem(market, payment, 'payment.mismatch', {
      event: event.id,
      amount: event.amount,
      currency: event.currency,
      paymentId: event.paymentId,
      isForeign: event.isForeign
    })

    return 'mismatch'
  }

  if (payment.sessionId !== null) return await refreshPayment(market, gateway, payment, event.concerns)

  // We crashed between opening the session and writing it down. Whichever event comes first leads to it, a
  // dispute too: it is not sent again.
  const sessionId =
    event.sessionId ?? (event.txnId === null ? null : await gateway.findSessionId(event.txnId))
  if (sessionId === null) return 'ignored'

  const found = await updatePayment(market, payment.id, { sessionId, sessionClosedAt: null })
  return await refreshPayment(market, gateway, found, event.concerns)
}

/**
 * A session of ours whose address was never handed out: unless it was paid all the same, its end is nobody's
 * concern.
 */
async function isOrphaned(
  gateway: PaymentGateway,
  payment: PaymentRow,
  event: GatewayEvent
): Promise<boolean> {
  const { sessionId } = event
  if (
    event.isForeign ||
    sessionId === null ||
    payment.sessionId === null ||
    sessionId === payment.sessionId
  ) {
    return false
  }

  return (await gateway.readSession(sessionId)).status !== 'paid'
}

function contradicts(payment: PaymentRow, event: GatewayEvent): boolean {
  return (
    event.isForeign ||
    (event.amount !== null && event.amount !== payment.amount) ||
    (event.currency !== null && event.currency !== payment.currency) ||
    (event.paymentId !== null && event.paymentId !== payment.id) ||
    (event.sessionId !== null && payment.sessionId !== null && event.sessionId !== payment.sessionId)
  )
}

/**
 * Removes the gateway's events received before an instant. What they caused stays in payments and the ledger.
 * @returns how many.
 */
export async function removeAgedEvents({ db }: Market, before: Date): Promise<number> {
  return await inBatches(
    async (limit) =>
      await db
        .delete(webhookEvents)
        .where(atMost(limit, webhookEvents, lt(webhookEvents.receivedAt, before)))
        .returning({ id: webhookEvents.id })
  )
}
