import { inArray } from 'drizzle-orm'
import { payments } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'

export type PaymentStatus = typeof payments.$inferSelect['status']

export interface PaymentSummary {
  status: PaymentStatus
  /** Charged for the booking, in minor units; 0 while nothing was. */
  paid: number
  /** Given back so far. */
  refunded: number
}

/** What each booking's payment looks like, for lists of bookings: one query; bookings without payments are absent. */
export async function paymentSummaries (db: Db, bookingIds: string[]): Promise<Map<string, PaymentSummary>> {
  if (bookingIds.length === 0) return new Map()
  const rows = await db.select().from(payments).where(inArray(payments.bookingId, bookingIds)).orderBy(payments.createdAt, payments.id)
  return new Map(rows.map((row) => [row.bookingId, { status: row.status, paid: 0, refunded: row.refundedAmount }]))
}
