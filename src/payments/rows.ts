import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { bookings, payments, services } from '../../drizzle/schema/index.js'
import type { Market } from '../shared/market.js'

export type BookingRow = typeof bookings.$inferSelect

/**
 * Reads a booking and locks it until the transaction ends. It is always locked before its payments: one
 * order, no deadlock.
 */
export async function lockBooking(market: Market, bookingId: string): Promise<BookingRow | null> {
  const [booking] = await market.db.select().from(bookings).where(eq(bookings.id, bookingId)).for('update')
  return booking ?? null
}

export interface LockedPayment {
  payment: PaymentRow
  booking: BookingRow
}

/** The same for a payment and its booking. */
export async function lockPayment(market: Market, paymentId: string): Promise<LockedPayment> {
  const [found] = await market.db
    .select({ bookingId: payments.bookingId })
    .from(payments)
    .where(eq(payments.id, paymentId))
  const booking = found === undefined ? null : await lockBooking(market, found.bookingId)
  const [payment] = await market.db.select().from(payments).where(eq(payments.id, paymentId)).for('update')

  if (booking === null || payment === undefined) throw new Error(`payment ${paymentId} does not exist`)

  return { payment, booking }
}

/** The payment of a booking that counts: captured, not refunded in full, not a second or a late one. */
export async function lockHeldPayment(market: Market, bookingId: string): Promise<PaymentRow | null> {
  const [payment] = await market.db.select().from(payments).where(isHeldFor(bookingId)).for('update')
  return payment ?? null
}

export async function findHeldPayment(market: Market, bookingId: string): Promise<PaymentRow | null> {
  const [payment] = await market.db.select().from(payments).where(isHeldFor(bookingId))
  return payment ?? null
}

type PaymentKey = { id: string } | { sessionId: string } | { txnId: string }

function isKeyedBy(key: PaymentKey): SQL {
  if ('id' in key) return eq(payments.id, key.id)
  if ('sessionId' in key) return eq(payments.sessionId, key.sessionId)

  return eq(payments.txnId, key.txnId)
}

export async function findPayment(market: Market, key: PaymentKey): Promise<PaymentRow | null> {
  const [payment] = await market.db.select().from(payments).where(isKeyedBy(key))
  return payment ?? null
}

export async function updatePayment(
  market: Market,
  id: string,
  change: Partial<PaymentRow>
): Promise<PaymentRow> {
  const [payment] = await market.db
    .update(payments)
    .set({ ...change, updatedAt: market.now() })
    .where(eq(payments.id, id))
    .returning()

  if (payment === undefined) throw new Error(`payment ${id} does not exist`)

  return payment
}

export interface ServiceTitles {
  title_en: string
  title_ar: string
}

export async function titlesOf(market: Market, serviceId: string): Promise<ServiceTitles> {
  const [row] = await market.db
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
