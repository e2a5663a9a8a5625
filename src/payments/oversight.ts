import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import { disputes, ledgerEntries, payouts, refunds, users, wallets } from '../../drizzle/schema/index.js'
import { requireAdmin, requireProvenAdmin, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { cleanText } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import { formatMoney } from '../shared/format.js'
import type { Market } from '../shared/market.js'
import { newestFirst, olderThan, toPage } from '../shared/page.js'
import type { Page, PageQuery } from '../shared/schemas.js'
import { transact } from '../shared/transaction.js'
import { payoutReversal, postPayoutReversal } from './ledger/post.js'
import type { DueRefund, HeldWallet, OpenDispute, RecordedPayout, ReversePayout } from './schemas.js'

/** Every wallet that was ever moved, the last moved first, for admins. */
export async function listWallets(
  market: Market,
  actor: Actor,
  { limit, cursor }: PageQuery
): Promise<Page<HeldWallet>> {
  const { locale } = requireAdmin(actor, 'money')

  const rows = await market.db
    .select({ wallet: wallets, name: users.name })
    .from(wallets)
    .innerJoin(users, eq(users.id, wallets.userId))
    .where(
      and(isNotNull(wallets.lastTransactionAt), olderThan(cursor, wallets.lastTransactionAt, wallets.userId))
    )
    .orderBy(desc(wallets.lastTransactionAt), desc(wallets.userId))
    .limit(limit + 1)

  return toPage(
    rows,
    limit,
    ({ wallet, name }) => ({
      userId: wallet.userId,
      name,
      balance: wallet.balance,
      balanceText: formatMoney(wallet.balance, wallet.currency, locale),
      currency: wallet.currency,
      lastTransactionAt: wallet.lastTransactionAt?.toISOString() ?? null
    }),
    ({ wallet }) => [wallet.lastTransactionAt?.toISOString() ?? '', wallet.userId]
  )
}

/** What was paid out, newest first, and what of it came back, for admins. */
export async function listPayouts(
  market: Market,
  actor: Actor,
  { limit, cursor }: PageQuery
): Promise<Page<RecordedPayout>> {
  const { locale } = requireAdmin(actor, 'money')
  const rows = await market.db
    .select()
    .from(payouts)
    .where(olderThan(cursor, payouts.createdAt, payouts.id))
    .orderBy(desc(payouts.createdAt), desc(payouts.id))
    .limit(limit + 1)

  const reversed = await reversedAmong(
    market,
    rows.map(({ id }) => id)
  )

  return toPage(
    rows,
    limit,
    (row) => ({
      id: row.id,
      userId: row.userId,
      amount: row.amount,
      amountText: formatMoney(row.amount, row.currency, locale),
      currency: row.currency,
      reference: row.reference,
      createdAt: row.createdAt.toISOString(),
      isReversed: reversed.has(row.id)
    }),
    newestFirst
  )
}

/** Chargebacks that are open, newest first, for admins. */
export async function listOpenDisputes(
  market: Market,
  actor: Actor,
  { limit, cursor }: PageQuery
): Promise<Page<OpenDispute>> {
  const { locale } = requireAdmin(actor, 'money')
  const rows = await market.db
    .select()
    .from(disputes)
    .where(and(eq(disputes.status, 'open'), olderThan(cursor, disputes.createdAt, disputes.id)))
    .orderBy(desc(disputes.createdAt), desc(disputes.id))
    .limit(limit + 1)

  return toPage(
    rows,
    limit,
    (row) => ({
      id: row.id,
      paymentId: row.paymentId,
      gatewayDisputeId: row.gatewayDisputeId,
      amount: row.amount,
      amountText: formatMoney(row.amount, row.currency, locale),
      currency: row.currency,
      createdAt: row.createdAt.toISOString()
    }),
    newestFirst
  )
}

/** Refunds that the gateway has yet to take, newest first, with what it last said, for admins. */
export async function listDueRefunds(
  market: Market,
  actor: Actor,
  { limit, cursor }: PageQuery
): Promise<Page<DueRefund>> {
  const { locale } = requireAdmin(actor, 'money')
  const rows = await market.db
    .select()
    .from(refunds)
    .where(and(eq(refunds.status, 'due'), olderThan(cursor, refunds.createdAt, refunds.id)))
    .orderBy(desc(refunds.createdAt), desc(refunds.id))
    .limit(limit + 1)

  return toPage(
    rows,
    limit,
    (row) => ({
      id: row.id,
      bookingId: row.bookingId,
      paymentId: row.paymentId,
      amount: row.amount,
      amountText: formatMoney(row.amount, row.currency, locale),
      currency: row.currency,
      attempts: row.attempts,
      lastError: row.lastError,
      refusals: row.refusals,
      bounces: row.bounces,
      refusedAt: row.refusedAt?.toISOString() ?? null,
      createdAt: row.createdAt.toISOString()
    }),
    newestFirst
  )
}

/**
 * Records that a payout came back (a wrong account, a returned transfer): its wallet gets it again, once.
 * @throws not_found, proof_needed, payout_reversed when it was recorded before
 */
export async function reversePayout(
  market: Market,
  actor: Actor,
  { id, reason }: ReversePayout & { id: string }
): Promise<RecordedPayout> {
  const admin = requireProvenAdmin(actor, 'money')
  return await transact(market, async (tx) => {
    const [payout] = await tx.db.select().from(payouts).where(eq(payouts.id, id)).for('update')
    if (payout === undefined) throw new DomainError('not_found')
    if ((await reversedAmong(tx, [id])).has(id)) throw new DomainError('payout_reversed')

    await postPayoutReversal(tx, payout)

    await audit(tx, admin, {
      type: 'admin',
      action: 'wallet.payout_reversed',
      targetType: 'user',
      targetId: payout.userId,
      after: { payoutId: id, amount: payout.amount, currency: payout.currency },
      reason: cleanText(reason)
    })

    return {
      id,
      userId: payout.userId,
      amount: payout.amount,
      amountText: formatMoney(payout.amount, payout.currency, admin.locale),
      currency: payout.currency,
      reference: payout.reference,
      createdAt: payout.createdAt.toISOString(),
      isReversed: true
    }
  })
}

/** Which of these payouts came back: the ledger knows. */
async function reversedAmong(market: Market, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()

  const rows = await market.db
    .select({ movement: ledgerEntries.movement })
    .from(ledgerEntries)
    .where(inArray(ledgerEntries.movement, ids.map(payoutReversal)))
  const found = new Set(rows.map(({ movement }) => movement))

  return new Set(ids.filter((id) => found.has(payoutReversal(id))))
}
