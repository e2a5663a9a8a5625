import { and, eq } from 'drizzle-orm'
import { refunds } from '../../../drizzle/schema/index.js'
import type { Market } from '../../shared/market.js'
import { MINUTE } from '../../shared/time.js'
import { transact } from '../../shared/transaction.js'
import { reportProblem } from '../gateway-problems.js'
import { GatewayError, type GatewayRefund, type PaymentGateway } from '../gateway/gateway.js'
import { type PaymentRow, lockPayment } from '../rows.js'
import { readCharge } from '../refresh/charge.js'
import { applyRefunds } from './take-over.js'
import type { RefundRow } from './reserve.js'

/** The gateway forgets keys after a day, so before a refund is sent again the gateway is searched for it. */
const RETRY_MINUTES = [0, 1, 5, 15, 60, 360]
/** Refusals that no later attempt can change. */
const FINAL_CODES = new Set([
  'charge_already_refunded',
  'charge_disputed',
  'charge_not_refundable',
  'refund_disputed_payment',
  'resource_missing'
])
/** How often a refusal that may pass (an empty balance, a key without the permission) is tried again. */
const MOST_REFUSALS = 6

/**
 * Sends a due refund, once: the key comes from its row, and a refund that was tried before is first searched
 * for at the gateway. If the gateway breaks or does not answer, the refund stays due, for the sweep; if it
 * refuses for good, the admins decide. Nothing is thrown then.
 * @returns whether it was sent
 */
export async function sendRefund(
  market: Market,
  gateway: PaymentGateway,
  refundId: string
): Promise<boolean> {
  const running =
    sending.get(refundId) ?? sendOnce(market, gateway, refundId).finally(() => sending.delete(refundId))
  sending.set(refundId, running)
  return await running
}

/** Callers who send one refund at the same time in this process share one call. */
const sending = new Map<string, Promise<boolean>>()

async function sendOnce(market: Market, gateway: PaymentGateway, refundId: string): Promise<boolean> {
  const attempt = await beginAttempt(market, gateway, refundId)
  if (attempt === null) return false

  try {
    const sent = await findOrSend(gateway, attempt)
    if (sent.status === 'failed') return await giveUpOrWait(market, gateway, attempt, 'failed_at_the_bank')

    await recordSent(market, attempt.payment.id, sent)
    return true
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error
    if (error.outcome === 'refused') return await giveUpOrWait(market, gateway, attempt, error.code)

    // The gateway repeats the answer "broken" to its key for a day. A lost answer may still come true, so its
    // key is kept.
    return await postpone(market, attempt.refund, {
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

/** Records the attempt before it is made, so that after a crash the next one knows to search first. */
async function beginAttempt(
  market: Market,
  gateway: PaymentGateway,
  refundId: string
): Promise<Attempt | null> {
  return await transact(market, async (tx) => {
    const [found] = await tx.db.select().from(refunds).where(eq(refunds.id, refundId))
    if (found === undefined) return null

    const { payment } = await lockPayment(tx, found.paymentId)
    const [refund] = await tx.db.select().from(refunds).where(eq(refunds.id, refundId)).for('update')
    if (refund === undefined || refund.status !== 'due' || refund.refusedAt !== null) return null

    // The gateway refuses refunds of a disputed charge; they wait until the dispute is over.
    if (payment.gateway !== gateway.name || payment.txnId === null || payment.disputedAmount > 0) return null

    const delay = RETRY_MINUTES[Math.min(refund.attempts + 1, RETRY_MINUTES.length - 1)] ?? 0
    await tx.db
      .update(refunds)
      .set({ attempts: refund.attempts + 1, nextAttemptAt: new Date(tx.now().getTime() + delay * MINUTE) })
      .where(eq(refunds.id, refundId))

    return { refund, payment, txnId: payment.txnId }
  })
}

/**
 * Searches for what an earlier attempt may have done, before a key is used again or a new one is. A key
 * repeats its first answer, also when the bank has refused that refund since: what was found of it counts.
 */
async function findOrSend(
  gateway: PaymentGateway,
  { refund, payment, txnId }: Attempt
): Promise<GatewayRefund> {
  const tried = refund.attempts > 0 ? await gateway.listRefunds(txnId) : []
  const earlier = tried.find(({ refundId, status }) => refundId === refund.id && status === 'sent')
  if (earlier !== undefined) return earlier

  const key = `refund-${refund.id}-${refund.round}`
  const answer = await gateway.refund({
    refundId: refund.id,
    paymentId: payment.id,
    txnId,
    amount: refund.amount,
    currency: refund.currency,
    key
  })

  return tried.find(({ id }) => id === answer.id) ?? answer
}

/**
 * The gateway refused. Often the reason is something that we have not heard of (refunded there by hand,
 * disputed), so the charge is read again first. If that explains nothing and no later attempt can help, the
 * admins decide.
 */
async function giveUpOrWait(
  market: Market,
  gateway: PaymentGateway,
  { refund, payment, txnId }: Attempt,
  code: string
): Promise<false> {
  await postpone(market, refund, { lastError: code, isKeySpent: true, isRefusal: true })

  try {
    await readCharge(market, gateway, { id: payment.id, txnId })
  } catch (error) {
    // The refusal is not explained yet; the next attempt asks again.
    if (error instanceof GatewayError) return false
    throw error
  }

  await transact(market, async (tx) => {
    const { payment: current } = await lockPayment(tx, payment.id)
    const [row] = await tx.db.select().from(refunds).where(eq(refunds.id, refund.id)).for('update')
    if (row === undefined || row.status !== 'due' || row.refusedAt !== null || current.disputedAmount > 0) {
      return
    }
    if (!FINAL_CODES.has(code) && row.refusals < MOST_REFUSALS) return

    await tx.db.update(refunds).set({ refusedAt: tx.now() }).where(eq(refunds.id, row.id))

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
  market: Market,
  refund: RefundRow,
  { lastError, isKeySpent, isRefusal }: Postponement
): Promise<false> {
  const change = {
    lastError,
    ...(isKeySpent ? { round: refund.round + 1 } : {}),
    ...(isRefusal ? { refusals: refund.refusals + 1 } : {})
  }

  // A rival attempt with the same key has already recorded the same answer.
  await market.db
    .update(refunds)
    .set(change)
    .where(and(eq(refunds.id, refund.id), eq(refunds.round, refund.round)))

  return false
}

/**
 * Records a sent refund by the same rules as one that was read at the gateway, whatever our row has become
 * meanwhile.
 */
async function recordSent(market: Market, paymentId: string, sent: GatewayRefund): Promise<void> {
  await transact(market, async (tx) => {
    const { payment } = await lockPayment(tx, paymentId)
    await applyRefunds(tx, payment, [sent])
  })
}
