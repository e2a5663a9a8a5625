import { and, eq } from 'drizzle-orm'
import { bookingDisputes, bookings, payments } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import type { PaymentWorld } from './world.js'

type PaymentRow = typeof payments.$inferSelect

interface Before {
  bookingId: string
  status: string
  held: PaymentRow | null
}

/** What a decision finds: the booking, and the payment that it shares. */
export async function stateOf(db: Db, bookingId: string): Promise<Before> {
  const [booking] = await db.select().from(bookings).where(eq(bookings.id, bookingId))

  return { bookingId, status: booking?.status ?? '', held: await heldOf(db, bookingId) }
}

/** The decision of a booking's dispute, where one was made. */
export async function findDecision(db: Db, bookingId: string) {
  const [row] = await db
    .select()
    .from(bookingDisputes)
    .where(and(eq(bookingDisputes.bookingId, bookingId), eq(bookingDisputes.state, 'decided')))

  return row ?? null
}

/**
 * Reckons by whole numbers of its own what a decision must have done to the refund, the wallet and the
 * commission, and compares it with what was told and with the ledger.
 */
export async function requireExact(
  world: PaymentWorld,
  db: Db,
  { bookingId, status, held }: Before,
  { share, refund }: { share: number; refund: number | null }
): Promise<void> {
  if (held === null) {
    if (refund !== null) throw new Error(`a decision without a payment gives ${refund} back`)
    return
  }

  const { amount, refundedAmount, refundDueAmount, lostAmount, disputedAmount } = held
  const left = Math.max(0, amount - refundedAmount - refundDueAmount - lostAmount)
  const returned = Number((BigInt(left) * BigInt(share)) / 10_000n)
  if (refund !== returned) throw new Error(`${share} of ${left} is ${returned}, not ${refund}`)

  // With a chargeback beside it, `checkLedger` has to do.
  if (lostAmount > 0 || disputedAmount > 0 || held.commissionMinimum > 0) return

  const releasable = status === 'accepted' || status === 'in_progress' ? amount : held.releasableAmount
  const released = Math.min(releasable, left - returned)
  const platform = Math.floor((2 * released * held.commissionBasisPoints + 10_000) / 20_000)
  const accounts = await world.accounts(bookingId)
  const found = { provider: accounts.provider ?? 0, platform: accounts.platform ?? 0 }

  if (found.platform !== platform || found.provider !== released - platform) {
    throw new Error(`${JSON.stringify(found)} of ${released} were released, with ${platform} of commission`)
  }
}

async function heldOf(db: Db, bookingId: string): Promise<PaymentRow | null> {
  const rows = await db.select().from(payments).where(eq(payments.bookingId, bookingId))

  return (
    rows.find(({ isSurplus, status }) => !isSurplus && ['paid', 'partially_refunded'].includes(status)) ??
    null
  )
}
