import { and, asc, eq, gt, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { payments } from '../../../drizzle/schema/index.js'
import { requireProvenAdmin, type Actor } from '../../shared/actor.js'
import { DomainError } from '../../shared/errors.js'
import type { Market } from '../../shared/market.js'
import { DAY, MINUTE } from '../../shared/time.js'
import type { PaymentGateway } from '../gateway/gateway.js'
import { forAll, paceOf } from '../gateway/pace.js'
import { READ_FOR_DAYS } from '../refresh/schedule.js'
import { readCharge } from '../refresh/charge.js'

const FRESH_MILLISECONDS = 15 * MINUTE
const PATIENCE_MILLISECONDS = 3_000
const BATCH = 100

/**
 * Before money leaves, what it came from is read again at the gateway, unless that was done a moment ago: a
 * refund or a dispute that we have not heard of (an event was lost, an older backup was restored) is taken
 * off the wallet first. Call it outside of the transaction that pays out. What was read stays read, so asking
 * again goes on from there.
 * @throws not_allowed, proof_needed; payments_unavailable while not all could be read
 */
export async function readBeforePayout(
  market: Market,
  gateway: PaymentGateway,
  actor: Actor,
  { userId }: { userId: string }
): Promise<void> {
  requireProvenAdmin(actor, 'money')

  if (gateway.name === 'none') return

  const failures: unknown[] = []
  const pace = paceOf(
    { readsPerSecond: gateway.readsPerSecond * 4 },
    AbortSignal.timeout(PATIENCE_MILLISECONDS)
  )
  const failed = new Set<string>()
  const find = async () => (await staleCharges(market, gateway, userId)).filter(({ id }) => !failed.has(id))

  await forAll(find, pace, failures, async ({ id, txnId }) => {
    failed.add(id)
    if (txnId !== null) await readCharge(market, gateway, { id, txnId })
    failed.delete(id)
  })

  const [left] = await staleCharges(market, gateway, userId)
  if (left !== undefined) throw new DomainError('payments_unavailable', {}, failures[0])
}

async function staleCharges(
  market: Market,
  gateway: PaymentGateway,
  providerId: string
): Promise<Array<{ id: string; txnId: string | null }>> {
  const at = market.now().getTime()
  return await market.db
    .select({ id: payments.id, txnId: payments.txnId })
    .from(payments)
    .where(
      and(
        eq(payments.providerId, providerId),
        eq(payments.gateway, gateway.name),
        isNotNull(payments.txnId),
        gt(payments.releasableAmount, 0),
        gt(payments.capturedAt, new Date(at - READ_FOR_DAYS * DAY)),
        or(
          isNull(payments.gatewayCheckedAt),
          lt(payments.gatewayCheckedAt, new Date(at - FRESH_MILLISECONDS))
        )
      )
    )
    .orderBy(sql`${payments.gatewayCheckedAt} asc nulls first`, asc(payments.id))
    .limit(BATCH)
}
