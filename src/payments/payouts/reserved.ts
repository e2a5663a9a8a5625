import { and, asc, eq, gt, isNotNull, notExists, or, sql, sum } from 'drizzle-orm'
import { bookingDisputes, bookings, ledgerEntries, refunds, wallets } from '../../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../../shared/market.js'
import { DAY, HOUR } from '../../shared/time.js'

/** So long what a client is said to have missed stays in the wallet, for them to say that it is not so … */
const NO_SHOW_RESERVED_HOURS = 48
/** … and so long, if they have, for an admin to give it back. */
const NO_SHOW_REVIEW_DAYS = 14

/**
 * What must stay in a provider's wallet for now, in minor units: it was kept on their word alone that a
 * client was not there. Locks the wallet, so that nothing comes into it before the payout is written.
 */
export async function lockReserved(tx: MarketTx, userId: string): Promise<number> {
  await tx.db.select().from(wallets).where(eq(wallets.userId, userId)).for('update')
  return sumOf(await findReserved(tx, userId))
}

/** What of one no-show stays in the wallet, why, and until when. */
export interface Reserved {
  bookingId: string
  /** Minor units. */
  amount: number
  reason: 'no_show' | 'no_show_contradicted'
  until: Date
}

export function sumOf(reserved: Reserved[]): number {
  return Math.max(
    0,
    reserved.reduce((total, { amount }) => total + amount, 0)
  )
}

/** The same by its bookings, what comes free first before the others. Locks nothing. */
export async function findReserved(market: Market, userId: string): Promise<Reserved[]> {
  const { db } = market
  const at = market.now().getTime()
  const isNew = gt(bookings.clientMissedAt, new Date(at - NO_SHOW_RESERVED_HOURS * HOUR))
  const isContradicted = and(
    isNotNull(bookings.noShowObjection),
    gt(bookings.clientMissedAt, new Date(at - NO_SHOW_REVIEW_DAYS * DAY)),
    notExists(
      db
        .select({ id: refunds.id })
        .from(refunds)
        .where(and(eq(refunds.bookingId, bookings.id), eq(refunds.cause, 'admin')))
    )
  )

  // The decision of a dispute is the last word.
  const isUndecided = notExists(
    db
      .select({ id: bookingDisputes.id })
      .from(bookingDisputes)
      .where(and(eq(bookingDisputes.bookingId, bookings.id), eq(bookingDisputes.state, 'decided')))
  )

  const rows = await db
    .select({
      bookingId: bookings.id,
      missedAt: bookings.clientMissedAt,
      isContradicted: sql<boolean>`${isContradicted}`,
      amount: sum(ledgerEntries.amount).mapWith(Number)
    })
    .from(bookings)
    .innerJoin(ledgerEntries, eq(ledgerEntries.bookingId, bookings.id))
    .where(
      and(
        eq(bookings.providerId, userId),
        eq(ledgerEntries.userId, userId),
        or(isNew, isContradicted),
        isUndecided
      )
    )
    .groupBy(bookings.id)
    .orderBy(asc(bookings.clientMissedAt), asc(bookings.id))

  return rows
    .map(({ bookingId, missedAt, isContradicted: isDoubted, amount }) => ({
      bookingId,
      amount: amount ?? 0,
      reason: isDoubted ? ('no_show_contradicted' as const) : ('no_show' as const),
      until: new Date(
        (missedAt?.getTime() ?? at) + (isDoubted ? NO_SHOW_REVIEW_DAYS * DAY : NO_SHOW_RESERVED_HOURS * HOUR)
      )
    }))
    .sort((one, other) => one.until.getTime() - other.until.getTime())
}
