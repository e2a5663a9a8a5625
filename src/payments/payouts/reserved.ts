import { and, eq, gt, isNotNull, notExists, or, sum } from 'drizzle-orm'
import { bookings, ledgerEntries, refunds, wallets } from '../../../drizzle/schema/index.js'
import type { MarketTx } from '../../shared/market.js'
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

  const at = tx.now().getTime()
  const isNew = gt(bookings.clientMissedAt, new Date(at - NO_SHOW_RESERVED_HOURS * HOUR))
  const isContradicted = and(
    isNotNull(bookings.noShowObjection),
    gt(bookings.clientMissedAt, new Date(at - NO_SHOW_REVIEW_DAYS * DAY)),
    notExists(
      tx.db
        .select({ id: refunds.id })
        .from(refunds)
        .where(and(eq(refunds.bookingId, bookings.id), eq(refunds.cause, 'admin')))
    )
  )

  const [reserved] = await tx.db
    .select({ amount: sum(ledgerEntries.amount).mapWith(Number) })
    .from(bookings)
    .innerJoin(ledgerEntries, eq(ledgerEntries.bookingId, bookings.id))
    .where(and(eq(bookings.providerId, userId), eq(ledgerEntries.userId, userId), or(isNew, isContradicted)))

  return Math.max(0, reserved?.amount ?? 0)
}
