import { eq, inArray, lt } from 'drizzle-orm'
import { webhookEvents } from '../../../drizzle/schema/index.js'
import type { Db } from '../../../drizzle/client.js'
import { now } from '../../shared/clock.js'
import { DomainError } from '../../shared/errors.js'
import { isId } from '../../shared/ids.js'
import { reportProblem } from '../gateway-problems.js'
import { GatewayError, type GatewayEvent, type PaymentGateway } from '../gateway/gateway.js'
import { type PaymentRow, findPayment, updatePayment } from '../rows.js'
import { refreshPayment, type RefreshOutcome } from '../refresh/payment.js'
import { inBatches } from '../../shared/batches.js'

/**
 * Takes an event of the gateway: signature, then whether it is new, then whether it is about the money we
 * asked for; then the object itself is read again. An event that fails halfway is not marked as processed, so
 * that its repetition tries again.
 * @throws bad_signature, bad_event; payments_unavailable when the gateway cannot be asked (it will then send
 * the event again)
 */
export async function receiveEvent(
  db: Db,
  gateway: PaymentGateway,
  rawBody: Buffer,
  signature: string | undefined
): Promise<RefreshOutcome | 'repeated'> {
  const event = gateway.readEvent(rawBody, signature)
  if (await isProcessed(db, event)) return 'repeated'

  try {
    const payment = event.concerns === 'nothing' ? null : await paymentOf(db, gateway, event)
    const outcome = payment === null ? 'ignored' : await take(db, gateway, payment, event)

    await db
      .update(webhookEvents)
      .set({ outcome, paymentId: payment?.id ?? null, processedAt: now() })
      .where(eq(webhookEvents.id, event.id))

    return outcome
  } catch (error) {
    if (error instanceof GatewayError) throw new DomainError('payments_unavailable', {}, error)
    throw error
  }
}

async function isProcessed(db: Db, event: GatewayEvent): Promise<boolean> {
  await db
    .insert(webhookEvents)
    .values({ id: event.id, type: event.type, receivedAt: now() })
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
async function paymentOf(db: Db, gateway: PaymentGateway, event: GatewayEvent): Promise<PaymentRow | null> {
  const bySession = event.sessionId === null ? null : await findPayment(db, { sessionId: event.sessionId })
  if (bySession !== null) return bySession

  const byCharge = event.txnId === null ? null : await findPayment(db, { txnId: event.txnId })
  if (byCharge !== null) return byCharge

  const paymentId =
    event.paymentId ?? (event.txnId === null ? null : await gateway.findPaymentId(event.txnId))
  return paymentId === null || !isId(paymentId) ? null : await findPayment(db, { id: paymentId })
}

async function take(
  db: Db,
  gateway: PaymentGateway,
  payment: PaymentRow,
  event: GatewayEvent
): Promise<RefreshOutcome> {
  if (await isOrphaned(gateway, payment, event)) return 'ignored'

  if (contradicts(payment, event)) {
    await reportProblem(db, payment, 'payment.mismatch', {
      event: event.id,
      amount: event.amount,
      currency: event.currency,
      paymentId: event.paymentId,
      isForeign: event.isForeign
    })

    return 'mismatch'
  }

  if (payment.sessionId !== null) return await refreshPayment(db, gateway, payment, event.concerns)

  // We crashed between opening the session and writing it down. Whichever event comes first leads to it, a
  // dispute too: it is not sent again.
  const sessionId =
    event.sessionId ?? (event.txnId === null ? null : await gateway.findSessionId(event.txnId))
  if (sessionId === null) return 'ignored'

  const found = await updatePayment(db, payment.id, { sessionId, sessionClosedAt: null })
  return await refreshPayment(db, gateway, found, event.concerns)
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
export async function removeAgedEvents(db: Db, before: Date): Promise<number> {
  const aged = db
    .select({ id: webhookEvents.id })
    .from(webhookEvents)
    .where(lt(webhookEvents.receivedAt, before))

  return await inBatches(
    async (limit) =>
      await db
        .delete(webhookEvents)
        .where(inArray(webhookEvents.id, aged.limit(limit)))
        .returning({ id: webhookEvents.id })
  )
}
