import { eq, sql } from 'drizzle-orm'
import { payments } from '../../../drizzle/schema/index.js'
import type { Market } from '../../shared/market.js'
import { transact } from '../../shared/transaction.js'
import { applyDisputes } from './disputes.js'
import { findingsOf, knownReturns, type Finding, type KnownReturns } from './findings.js'
import type { PaymentGateway } from '../gateway/gateway.js'
import { type PaymentRow, lockPayment } from '../rows.js'
import { nextReadingAt } from './schedule.js'
import { applyRefunds } from '../refunds/take-over.js'

/**
 * Reads the refunds and disputes of a captured payment at the gateway and applies them. Readings are
 * numbered: an answer that arrives after that of a later reading is dropped, because the later one already
 * included everything.
 * @returns what our rows did not have
 * @throws GatewayError when the gateway cannot be asked
 */
export async function readCharge(
  market: Market,
  gateway: PaymentGateway,
  { id, txnId }: { id: string; txnId: string }
): Promise<Finding[]> {
  const [begun] = await market.db
    .update(payments)
    .set({ gatewayReads: sql`${payments.gatewayReads} + 1` })
    .where(eq(payments.id, id))
    .returning({ number: payments.gatewayReads })

  if (begun === undefined) throw new Error(`payment ${id} does not exist`)

  const [refunds, disputes] = await Promise.all([gateway.listRefunds(txnId), gateway.listDisputes(txnId)])
  return await transact(market, async (tx) => {
    const { booking, payment } = await lockPayment(tx, id)
    if (payment.gatewayReadApplied >= begun.number) return []

    const before = await knownReturns(tx, id)
    await applyDisputes(tx, booking, await applyRefunds(tx, payment, refunds), disputes)

    const after = await knownReturns(tx, id)
    const at = tx.now()

    await tx.db
      .update(payments)
      .set({
        gatewayReadApplied: begun.number,
        gatewayCheckedAt: at,
        gatewayDueAt: nextReadingAt(lastEventOf(payment, after), at)
      })
      .where(eq(payments.id, id))

    return findingsOf(payment, before, after, { refunds, disputes })
  })
}

/** The last change of a payment's money: after each one, others may follow for months. */
function lastEventOf(payment: PaymentRow, { refunds, disputes }: KnownReturns): Date | null {
  const instants = [
    payment.capturedAt,
    ...refunds.map(({ sentAt }) => sentAt),
    ...disputes.flatMap(({ createdAt, closedAt }) => [createdAt, closedAt])
  ]

  return instants.reduce(
    (latest, instant) => (instant !== null && (latest === null || instant > latest) ? instant : latest),
    null
  )
}
