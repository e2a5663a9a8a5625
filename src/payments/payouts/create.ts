import { eq } from 'drizzle-orm'
import { payouts, users } from '../../../drizzle/schema/index.js'
import type { Db } from '../../../drizzle/client.js'
import { requireAdmin, type Actor } from '../../shared/actor.js'
import { audit } from '../../shared/audit.js'
import { now } from '../../shared/clock.js'
import { cleanText } from '../../shared/clean.js'
import { marketplace } from '../../shared/config.js'
import { DomainError } from '../../shared/errors.js'
import { formatMoney } from '../../shared/format.js'
import { newId } from '../../shared/ids.js'
import { transact } from '../../shared/transaction.js'
import { postPayout } from '../ledger/post.js'
import type { CreatePayout, Payout } from '../schemas.js'

/**
 * Records that the marketplace has paid a provider what is in their wallet, or a part of it.
 * @throws not_found, wallet_too_low
 */
export async function createPayout(db: Db, actor: Actor, input: CreatePayout): Promise<Payout> {
  const admin = requireAdmin(actor)
  const reference = cleanText(input.reference ?? '')

  return await transact(db, async (tx) => {
    const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.id, input.userId))
    if (user === undefined) throw new DomainError('not_found')

    const payout = {
      id: newId(),
      userId: input.userId,
      amount: input.amount,
      currency: marketplace.currency,
      reference: reference === '' ? null : reference,
      createdAt: now()
    }

    await tx.insert(payouts).values({ ...payout, paidBy: admin.id })
    await postPayout(tx, payout)

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
