import { and, eq } from 'drizzle-orm'
import { users, wallets } from '../../../drizzle/schema/index.js'
import { requireAdmin, requireRole, type Actor } from '../../shared/actor.js'
import { DomainError } from '../../shared/errors.js'
import { formatMoney } from '../../shared/format.js'
import type { Market } from '../../shared/market.js'
import { shownName } from '../../shared/names.js'
import { payableFrom } from '../ledger/post.js'
import { MAX_HELD_BACK, type PayoutPreview, type PreviewPayout } from '../schemas.js'
import { findReserved, sumOf } from './reserved.js'

/**
 * What a payout now could take out of a wallet, and what would stay there and why, as `createPayout` judges
 * it; in minor units. Of one's own wallet, or for an admin of the one that they name.
 * @throws not_allowed for clients, invalid_input for an admin who names nobody, not_found for another's
 */
export async function previewPayout(
  market: Market,
  actor: Actor,
  input: PreviewPayout
): Promise<PayoutPreview> {
  const user = requireRole(actor, 'provider', 'admin')
  const userId = user.role === 'admin' ? input.userId : (input.userId ?? user.id)
  if (user.role === 'admin') requireAdmin(user, 'money')
  if (userId === undefined) throw new DomainError('invalid_input', { field: 'userId' })
  if (user.role !== 'admin' && userId !== user.id) throw new DomainError('not_found')

  const { currency } = market.rules
  const [found] = await market.db
    .select({ name: users.name, balance: wallets.balance })
    .from(users)
    .leftJoin(wallets, and(eq(wallets.userId, users.id), eq(wallets.currency, currency)))
    .where(eq(users.id, userId))

  if (found === undefined) throw new DomainError('not_found')

  const reserved = await findReserved(market, userId)
  const balance = found.balance ?? 0
  const amount = payableFrom(balance, sumOf(reserved))
  const text = (money: number) => formatMoney(money, currency, user.locale)

  return {
    userId,
    name: shownName(found.name),
    amount,
    amountText: text(amount),
    clientPays: 0,
    clientPaysText: text(0),
    providerGets: amount,
    providerGetsText: text(amount),
    platformKeeps: 0,
    platformKeepsText: text(0),
    balance,
    balanceText: text(balance),
    staysHeld: balance - amount,
    staysHeldText: text(balance - amount),
    currency,
    heldBack: reserved.slice(0, MAX_HELD_BACK).map((part) => ({
      bookingId: part.bookingId,
      amount: part.amount,
      amountText: text(part.amount),
      reason: part.reason,
      until: part.until.toISOString()
    }))
  }
}
