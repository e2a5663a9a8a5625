import { eq } from 'drizzle-orm'
import { payouts, users } from '../../../drizzle/schema/index.js'
import { requireProvenAdmin, type Actor } from '../../shared/actor.js'
import { audit } from '../../shared/audit.js'
import { cleanText } from '../../shared/clean.js'
import { DomainError } from '../../shared/errors.js'
import { formatMoney } from '../../shared/format.js'
import { newId } from '../../shared/ids.js'
import type { Market } from '../../shared/market.js'
import { transact } from '../../shared/transaction.js'
import { postPayout } from '../ledger/post.js'
import { lockReserved } from './reserved.js'
import type { CreatePayout, Payout } from '../schemas.js'

/**
 * Records that the marketplace has paid a provider what is in their wallet, or a part of it: not yet what
 * came from a no-show that the client may still contradict, or has (lockReserved).
 * @throws not_found, proof_needed, wallet_too_low
 */
export async function createPayout(market: Market, actor: Actor, input: CreatePayout): Promise<Payout> {
  const admin = requireProvenAdmin(actor, 'money')
  const reference = cleanText(input.reference ?? '')

  return await transact(market, async (tx) => {
    const [user] = await tx.db.select({ id: users.id }).from(users).where(eq(users.id, input.userId))
    if (user === undefined) throw new DomainError('not_found')

    const payout = {
      id: newId(),
      userId: input.userId,
      amount: input.amount,
      currency: tx.rules.currency,
      reference: reference === '' ? null : reference,
      createdAt: tx.now()
    }

    await tx.db.insert(payouts).values({ ...payout, paidBy: admin.id })
    await postPayout(tx, payout, await lockReserved(tx, input.userId))

    await audit(tx, admin, {
      type: 'admin',
      action: 'wallet.paid_out',
      targetType: 'user',
      targetId: input.userId,
      after: { payoutId: payout.id, amount: payout.amount, currency: payout.currency }
    })

    return {
      ...payout,
      amountText: formatMoney(payout.amount, payout.currency, admin.locale),
      createdAt: payout.createdAt.toISOString()
    }
  })
}
