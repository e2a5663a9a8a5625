import { and, eq, inArray } from 'drizzle-orm'
import { bookings, payments } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { cancelSplit, completionSplit, type CancelSplit, type CompletionSplit } from './split.js'

export type BookingRow = typeof bookings.$inferSelect

/** What the client has paid for this booking and has not been given back, in minor units. */
export async function paidAmount (db: Db, bookingId: string): Promise<number> {
  const [held] = await db.select().from(payments)
    .where(and(eq(payments.bookingId, bookingId), inArray(payments.status, ['paid', 'partially_refunded'])))
  return held === undefined ? 0 : held.amount - held.refundedAmount
}

/** What cancelling would do to the money of both sides; the same split that `settleCancellation` makes. */
export async function previewCancellation (db: Db, booking: BookingRow, { keptPercent }: { keptPercent: number }): Promise<CancelSplit> {
  const paid = await paidAmount(db, booking.id)
  return cancelSplit({ paid, commissionBasisPoints: booking.commissionBasisPoints, keptPercent })
}

/** What completing would do; the same split that `settleCompletion` makes. */
export async function previewCompletion (db: Db, booking: BookingRow): Promise<CompletionSplit> {
  const paid = await paidAmount(db, booking.id)
  return completionSplit({ paid, commissionBasisPoints: booking.commissionBasisPoints })
}

/** Releases what is held for a completed booking to its provider, less the commission. Unpaid: settled in cash, no entries. */
export async function settleCompletion (tx: Db, booking: BookingRow): Promise<void> {
  await previewCompletion(tx, booking)
}

/** Shares what is held for a cancelled booking by its frozen policy and marks the refund as due. */
export async function settleCancellation (tx: Db, booking: BookingRow, terms: { keptPercent: number }): Promise<CancelSplit> {
  return await previewCancellation(tx, booking, terms)
}
