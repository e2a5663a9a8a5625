import { and, eq } from 'drizzle-orm'
import { refunds } from '../../../drizzle/schema/index.js'
import type { Db } from '../../../drizzle/client.js'
import { now } from '../../shared/clock.js'
import { MINUTE } from '../../shared/time.js'
import { transact } from '../../shared/transaction.js'
import { reportProblem } from '../gateway-problems.js'
import { GatewayError, type GatewayRefund, type PaymentGateway } from '../gateway/gateway.js'
import { type PaymentRow, lockPayment } from '../rows.js'
import { readCharge } from '../refresh/charge.js'
import { applyRefunds } from './take-over.js'
import type { RefundRow } from './reserve.js'

/** The gateway forgets keys after a day; a refund that was tried is looked for before it is sent again. */
const RETRY_MINUTES = [0, 1, 5, 15, 60, 360]
/** Refusals that no later attempt can change. */
const FINAL_CODES = new Set([
  'charge_already_refunded',
  'charge_disputed',
  'charge_not_refundable',
  'refund_disputed_payment',
  'resource_missing'
])
/**
 * How often a refusal whose reason may pass (an empty balance, a key without the right) is answered by trying
 * again.
 */
const MOST_REFUSALS = 6

/**
 * Sends a refund that is due, once: the key comes from its row, and one that was tried before is first looked
 * for at the gateway. A gateway that breaks or does not answer leaves it due, for the sweep; one that refuses
 * for good leaves it to the admins. Nothing is thrown then.
 * @returns whether it has been sent
 */
export async function sendRefund(db: Db, gateway: PaymentGateway, refundId: string): Promise<boolean> {
  const running =
    sending.get(refundId) ?? sendOnce(db, gateway, refundId).finally(() => sending.delete(refundId))
  sending.set(refundId, running)
  return await running
}

/** Senders of one refund that meet in this process share one call. */
const sending = new Map<string, Promise<boolean>>()

async function sendOnce(db: Db, gateway: PaymentGateway, refundId: string): Promise<boolean> {
  const attempt = await beginAttempt(db, gateway, refundId)
  if (attempt === null) return false

  try {
    const sent = await findOrSend(gateway, attempt)
    if (sent.status === 'failed') return await giveUpOrWait(db, gateway, attempt, 'failed_at_the_bank')

    await recordSent(db, attempt.payment.id, sent)
    return true
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error
    if (error.outcome === 'refused') return await giveUpOrWait(db, gateway, attempt, error.code)

    // An answer that says "broken" is repeated to its key for a day. One that was lost may still come true:
    // its key is kept.
    return await postpone(db, attempt.refund, {
      lastError: error.message,
      isKeySpent: error.outcome === 'failed',
      isRefusal: false
    })
  }
}

interface Attempt {
  refund: RefundRow
  payment: PaymentRow
  txnId: string
}

/** Notes the attempt before it is made, so that after a crash the next one knows to look first. */
async function beginAttempt(db: Db, gateway: PaymentGateway, refundId: string): Promise<Attempt | null> {
  return await transact(db, async (tx) => {
    const [found] = await tx.select().from(refunds).where(eq(refunds.id, refundId))
    if (found === undefined) return null

    const { payment } = await lockPayment(tx, found.paymentId)
    const [refund] = await tx.select().from(refunds).where(eq(refunds.id, refundId)).for('update')
    if (refund === undefined || refund.status !== 'due' || refund.refusedAt !== null) return null

    // The gateway refuses refunds of a disputed charge; they wait until the dispute is over.
    if (payment.gateway !== gateway.name || payment.txnId === null || payment.disputedAmount > 0) return null

    const delay = RETRY_MINUTES[Math.min(refund.attempts + 1, RETRY_MINUTES.length - 1)] ?? 0
    await tx
      .update(refunds)
      .set({ attempts: refund.attempts + 1, nextAttemptAt: new Date(now().getTime() + delay * MINUTE) })
      .where(eq(refunds.id, refundId))

    return { refund, payment, txnId: payment.txnId }
  })
}

/**
 * Before a key is used, the old one again or a new one, what an earlier attempt may have done is looked for.
 */
async function findOrSend(
  gateway: PaymentGateway,
  { refund, payment, txnId }: Attempt
): Promise<GatewayRefund> {
  if (refund.attempts > 0) {
    const earlier = (await gateway.listRefunds(txnId)).find(
      (candidate) => candidate.refundId === refund.id && candidate.status === 'sent'
    )
    if (earlier !== undefined) return earlier
  }

  const key = `refund-${refund.id}-${refund.round}`
  return await gateway.refund({
    refundId: refund.id,
    paymentId: payment.id,
    txnId,
    amount: refund.amount,
    currency: refund.currency,
    key
  })
}

/**
 * The gateway refused. Often that is because of something that we have not heard of (refunded there by hand,
 * disputed), so the charge is read again first. If that explains nothing and no later attempt can help, the
 * admins decide.
 */
async function giveUpOrWait(
  db: Db,
  gateway: PaymentGateway,
  { refund, payment, txnId }: Attempt,
  code: string
): Promise<false> {
  await postpone(db, refund, { lastError: code, isKeySpent: true, isRefusal: true })

  try {
    await readCharge(db, gateway, { id: payment.id, txnId })
  } catch (error) {
    // Not explained yet; the next attempt asks again.
    if (error instanceof GatewayError) return false
    throw error
  }

  await transact(db, async (tx) => {
    const { payment: current } = await lockPayment(tx, payment.id)
    const [row] = await tx.select().from(refunds).where(eq(refunds.id, refund.id)).for('update')
    if (row === undefined || row.status !== 'due' || row.refusedAt !== null || current.disputedAmount > 0) {
      return
    }
    if (!FINAL_CODES.has(code) && row.refusals < MOST_REFUSALS) return

    await tx.update(refunds).set({ refusedAt: now() }).where(eq(refunds.id, row.id))

    await reportProblem(
      tx,
      current,
      'refund.refused',
      { refundId: row.id, amount: row.amount, code, round: row.round },
      row.amount
    )
  })

  return false
}

interface Postponement {
  lastError: string
  isKeySpent: boolean
  isRefusal: boolean
}

async function postpone(
  db: Db,
  refund: RefundRow,
  { lastError, isKeySpent, isRefusal }: Postponement
): Promise<false> {
  const change = {
    lastError,
    ...(isKeySpent ? { round: refund.round + 1 } : {}),
    ...(isRefusal ? { refusals: refund.refusals + 1 } : {})
  }

  // A rival whose attempt had the same key has already noted the same answer.
  await db
    .update(refunds)
    .set(change)
    .where(and(eq(refunds.id, refund.id), eq(refunds.round, refund.round)))

  return false
}

/**
 * What has left is recorded by the same rules as what is read at the gateway, whatever became of our row
 * meanwhile.
 */
async function recordSent(db: Db, paymentId: string, sent: GatewayRefund): Promise<void> {
  await transact(db, async (tx) => {
    const { payment } = await lockPayment(tx, paymentId)
    await applyRefunds(tx, payment, [sent])
  })
}
