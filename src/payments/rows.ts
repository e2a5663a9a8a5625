import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { bookings, payments, services } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { now } from '../shared/clock.js'

export type BookingRow = typeof bookings.$inferSelect

/**
 * Reads a booking and locks it until the transaction ends. It is always locked before its payments: one
 * order, no deadlock.
 */
export async function lockBooking(tx: Db, bookingId: string): Promise<BookingRow | null> {
  const [booking] = await tx.select().from(bookings).where(eq(bookings.id, bookingId)).for('update')
  return booking ?? null
}

export interface LockedPayment {
  payment: PaymentRow
  booking: BookingRow
}

/** The same for a payment and its booking. */
export async function lockPayment(tx: Db, paymentId: string): Promise<LockedPayment> {
  const [found] = await tx
    .select({ bookingId: payments.bookingId })
    .from(payments)
    .where(eq(payments.id, paymentId))
  const booking = found === undefined ? null : await lockBooking(tx, found.bookingId)
  const [payment] = await tx.select().from(payments).where(eq(payments.id, paymentId)).for('update')

  if (booking === null || payment === undefined) throw new Error(`payment ${paymentId} does not exist`)

  return { payment, booking }
}

/** The payment of a booking that counts: captured, not refunded in full, not a second or a late one. */
export async function lockHeldPayment(tx: Db, bookingId: string): Promise<PaymentRow | null> {
  const [payment] = await tx.select().from(payments).where(isHeldFor(bookingId)).for('update')
  return payment ?? null
}

export async function findHeldPayment(db: Db, bookingId: string): Promise<PaymentRow | null> {
  const [payment] = await db.select().from(payments).where(isHeldFor(bookingId))
  return payment ?? null
}

type PaymentKey = { id: string } | { sessionId: string } | { txnId: string }

function isKeyedBy(key: PaymentKey): SQL {
  if ('id' in key) return eq(payments.id, key.id)
  if ('sessionId' in key) return eq(payments.sessionId, key.sessionId)

  return eq(payments.txnId, key.txnId)
}

export async function findPayment(db: Db, key: PaymentKey): Promise<PaymentRow | null> {
  const [payment] = await db.select().from(payments).where(isKeyedBy(key))
  return payment ?? null
}

export async function updatePayment(tx: Db, id: string, change: Partial<PaymentRow>): Promise<PaymentRow> {
  const [payment] = await tx
    .update(payments)
    .set({ ...change, updatedAt: now() })
    .where(eq(payments.id, id))
    .returning()

  if (payment === undefined) throw new Error(`payment ${id} does not exist`)

  return payment
}

export interface ServiceTitles {
  title_en: string
  title_ar: string
}

export async function titlesOf(db: Db, serviceId: string): Promise<ServiceTitles> {
  const [row] = await db
    .select({ title_en: services.title_en, title_ar: services.title_ar })
    .from(services)
    .where(eq(services.id, serviceId))

  return row ?? { title_en: '', title_ar: '' }
}

function isHeldFor(bookingId: string) {
  return and(
    eq(payments.bookingId, bookingId),
    eq(payments.isSurplus, false),
    inArray(payments.status, ['paid', 'partially_refunded'])
  )
}

export type PaymentRow = typeof payments.$inferSelect
