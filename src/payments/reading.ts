import { eq, sql } from 'drizzle-orm'
import { payments } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { now } from '../shared/clock.js'
import { transact } from '../shared/transaction.js'
import { applyDisputes } from './disputes.js'
import { findingsOf, knownReturns, type Finding } from './findings.js'
import type { PaymentGateway } from './gateway.js'
import { applyRefunds } from './refund-sync.js'
import { lockPayment } from './rows.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/**
 * How often a captured payment is read again, by its age: disputes may be opened, and refunds come back, for months. Events
 * tell at once; this is for those that were lost.
 */
const READ_EVERY = [
  { youngerThan: DAY, wait: HOUR },
  { youngerThan: 30 * DAY, wait: DAY },
  { youngerThan: 180 * DAY, wait: 3 * DAY }
]

/** How long after its capture a payment can still change at the gateway. */
export const READ_FOR_DAYS = 180

/**
 * Reads refunds and disputes of a captured payment at the gateway and takes them over. Readings are numbered: an answer that
 * comes after that of a later reading is dropped, because the later one already knew all that this one was called for.
 * @returns what our rows did not know
 * @throws GatewayError when the gateway cannot be asked
 */
export async function readCharge (db: Db, gateway: PaymentGateway, { id, txnId }: { id: string, txnId: string }): Promise<Finding[]> {
  const [begun] = await db.update(payments).set({ gatewayReads: sql`${payments.gatewayReads} + 1` })
    .where(eq(payments.id, id)).returning({ number: payments.gatewayReads })
  if (begun === undefined) throw new Error(`payment ${id} does not exist`)
  const [refunds, disputes] = await Promise.all([gateway.listRefunds(txnId), gateway.listDisputes(txnId)])
  return await transact(db, async (tx) => {
    const { booking, payment } = await lockPayment(tx, id)
    if (payment.gatewayReadApplied >= begun.number) return []
    const before = await knownReturns(tx, id)
    const at = now()
    await tx.update(payments)
      .set({ gatewayReadApplied: begun.number, gatewayCheckedAt: at, gatewayDueAt: nextReadingAt(payment.capturedAt, at) })
      .where(eq(payments.id, id))
    await applyDisputes(tx, booking, await applyRefunds(tx, payment, refunds), disputes)
    return findingsOf(payment, before, await knownReturns(tx, id), { refunds, disputes })
  })
}

/** When a captured payment is to be read next; null when nothing can change any more. */
export function nextReadingAt (capturedAt: Date | null, at: Date): Date | null {
  if (capturedAt === null) return null
  const age = at.getTime() - capturedAt.getTime()
  const step = READ_EVERY.find(({ youngerThan }) => age < youngerThan)
  return step === undefined ? null : new Date(at.getTime() + step.wait)
}
