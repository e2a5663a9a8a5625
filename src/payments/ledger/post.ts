import { and, eq, gte, sql, sum } from 'drizzle-orm'
import { ledgerEntries, wallets } from '../../../drizzle/schema/index.js'
import { DomainError } from '../../shared/errors.js'
import { newId } from '../../shared/ids.js'
import type { Market } from '../../shared/market.js'
import { targetBalancesOf } from './target-balances.js'
import type { PaymentRow } from '../rows.js'

export type LedgerEntry = typeof ledgerEntries.$inferSelect

export const providerAccount = (userId: string): string => `provider:${userId}`

interface Line {
  account: string
  userId: string | null
  amount: number
}
interface Movement {
  /** Unique: a movement can be posted only once. */
  name: string
  currency: string
  bookingId: string | null
  paymentId: string | null
  lines: Line[]
}

/**
 * Moves the money of a payment from where the ledger says it is to where its row says it belongs
 * (`targetBalancesOf`), as one movement. Call it with the row locked and just written; nothing to move posts
 * nothing, so repeating is harmless.
 * @returns what the provider's wallet gained or lost
 */
export async function postPayment(market: Market, payment: PaymentRow, movement: string): Promise<number> {
  const target = targetBalancesOf(payment)
  const current = await balancesOf(market, payment.id)
  const lines = [
    { account: 'gateway', userId: null, amount: target.gateway },
    { account: 'escrow', userId: null, amount: target.escrow },
    { account: providerAccount(payment.providerId), userId: payment.providerId, amount: target.provider },
    { account: 'platform', userId: null, amount: target.platform }
  ].map((line) => ({ ...line, amount: line.amount - (current.get(line.account) ?? 0) }))

  await post(market, {
    name: movement,
    currency: payment.currency,
    bookingId: payment.bookingId,
    paymentId: payment.id,
    lines
  })

  const change = lines.find((line) => line.userId !== null)?.amount ?? 0
  if (change !== 0) await changeWallet(market, payment.providerId, change, payment.currency)
  return change
}

/** The most that a payout can take: what the wallet holds beside what must stay in it for now. */
export function payableFrom(balance: number, reserved: number): number {
  return Math.max(0, balance - reserved)
}

/**
 * Takes a payout out of a provider's wallet, never more than it holds beside what must stay in it for now.
 * @param reserved that amount, in minor units @throws wallet_too_low
 */
export async function postPayout(
  market: Market,
  payout: { id: string; userId: string; amount: number; currency: string },
  reserved: number
): Promise<void> {
  const debited = await market.db
    .update(wallets)
    .set({ balance: sql`${wallets.balance} - ${payout.amount}`, lastTransactionAt: market.now() })
    .where(
      and(
        eq(wallets.userId, payout.userId),
        eq(wallets.currency, payout.currency),
        gte(wallets.balance, payout.amount + reserved)
      )
    )
    .returning({ userId: wallets.userId })

  if (debited.length === 0) throw new DomainError('wallet_too_low')

  await post(market, {
    name: `payout:${payout.id}`,
    currency: payout.currency,
    bookingId: null,
    paymentId: null,
    lines: [
      { account: providerAccount(payout.userId), userId: payout.userId, amount: -payout.amount },
      { account: 'gateway', userId: null, amount: payout.amount }
    ]
  })
}

/** The movement that returns a payout: there can be one. */
export const payoutReversal = (payoutId: string): string => `payout:${payoutId}:reversed`

/** Returns a payout to its wallet. Its movement is unique, so it cannot be done twice. */
export async function postPayoutReversal(
  market: Market,
  payout: { id: string; userId: string; amount: number; currency: string }
): Promise<void> {
  await post(market, {
    name: payoutReversal(payout.id),
    currency: payout.currency,
    bookingId: null,
    paymentId: null,
    lines: [
      { account: providerAccount(payout.userId), userId: payout.userId, amount: payout.amount },
      { account: 'gateway', userId: null, amount: -payout.amount }
    ]
  })

  await changeWallet(market, payout.userId, payout.amount, payout.currency)
}

async function post(market: Market, { name, lines, ...shared }: Movement): Promise<void> {
  const moved = lines.filter((line) => line.amount !== 0)
  if (moved.length === 0) return
  if (moved.reduce((total, line) => total + line.amount, 0) !== 0) {
    throw new Error(`movement ${name} does not sum to zero`)
  }

  const createdAt = market.now()
  await market.db
    .insert(ledgerEntries)
    .values(moved.map((line) => ({ id: newId(), movement: name, ...shared, ...line, createdAt })))
}

async function balancesOf(market: Market, paymentId: string): Promise<Map<string, number>> {
  const rows = await market.db
    .select({ account: ledgerEntries.account, balance: sum(ledgerEntries.amount).mapWith(Number) })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.paymentId, paymentId))
    .groupBy(ledgerEntries.account)

  return new Map(rows.map((row) => [row.account, row.balance ?? 0]))
}

/**
 * The balance may go below zero: a returned share is deducted from later income. Only payouts are guarded.
 */
async function changeWallet(market: Market, userId: string, change: number, currency: string): Promise<void> {
  const at = market.now()

  const changed = await market.db
    .insert(wallets)
    .values({ userId, currency, balance: change, lastTransactionAt: at })
    .onConflictDoUpdate({
      target: wallets.userId,
      set: { balance: sql`${wallets.balance} + ${change}`, lastTransactionAt: at },
      setWhere: eq(wallets.currency, currency)
    })
    .returning({ userId: wallets.userId })

  if (changed.length === 0) throw new Error(`the wallet of ${userId} is not in ${currency}`)
}
