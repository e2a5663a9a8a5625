import { and, eq, isNull } from 'drizzle-orm'
import { bookings, payments, users, type SentOrder } from '../../../drizzle/schema/index.js'
import { type Actor, type Locale, requireUser } from '../../shared/actor.js'
import { DomainError } from '../../shared/errors.js'
import { newId } from '../../shared/ids.js'
import type { Market } from '../../shared/market.js'
import { MINUTE } from '../../shared/time.js'
import { transact } from '../../shared/transaction.js'
import { askInTurn } from '../gateway/pace.js'
import {
  GatewayError,
  METHOD_REFUSED,
  RECEIPT_REFUSED,
  type CheckoutOrder,
  type OpenedSession,
  type PaymentGateway
} from '../gateway/gateway.js'
import {
  type PaymentRow,
  findHeldPayment,
  findPayment,
  lockBooking,
  titlesOf,
  updatePayment,
  type BookingRow
} from '../rows.js'
import { methodRefusal, rememberRefusal, requireMethod } from './methods.js'
import { chargeOf, isPayable, requirePayer } from '../policy.js'
import { presentPayment } from '../present.js'
import type { Checkout, CreateCheckout, Payment, VerifyPayment } from '../schemas.js'
import { orderOf } from '../refresh/lost-session.js'
import { closeSession, refreshPayment } from '../refresh/payment.js'
import { requireChargeable } from '../gateway/stripe-money.js'
import { titleIn } from '../../shared/localized.js'

/** A session with less time left than this is not handed out again. */
const USEFUL_MINUTES = 5

/**
 * The result of `reserveCheckout`: a payment of ours to open a session for. It is safe to repeat and to keep.
 */
export interface ReservedCheckout {
  paymentId: string
}

/**
 * Stores that this booking is about to be paid. The open payment of the booking is used again, so that fifty
 * requests, even at once, open one session; another method replaces it.
 * @throws not_found, booking_not_payable, nothing_to_pay, already_paid, amount_not_chargeable,
 * method_not_available with the available `methods`, payments_unavailable
 */
export async function reserveCheckout(
  market: Market,
  gateway: PaymentGateway,
  actor: Actor,
  input: CreateCheckout
): Promise<ReservedCheckout> {
  requireUser(actor)

  if (gateway.name === 'none') throw new DomainError('payments_unavailable')

  const method = input.method ?? 'stripe'
  return await transact(market, async (tx) => {
    const booking = requirePayer(actor, await lockBooking(tx, input.bookingId))
    await refuseUnpayable(tx, booking)
    requireChargeable(booking.price, booking.currency)
    requireMethod(gateway, method, booking.currency, tx.now())

    const open = await findOpen(tx, booking.id)
    if (
      open !== null &&
      open.gateway === gateway.name &&
      open.method === method &&
      isUseful(open, tx.now())
    ) {
      return { paymentId: open.id }
    }

    if (open !== null) await updatePayment(tx, open.id, { status: 'expired' })
    const at = tx.now()
    const paymentId = newId()

    await tx.db.insert(payments).values({
      id: paymentId,
      bookingId: booking.id,
      clientId: booking.clientId,
      providerId: booking.providerId,
      method,
      ...chargeOf(booking),
      gateway: gateway.name,
      createdAt: at,
      updatedAt: at
    })

    return { paymentId }
  })
}

/** Calls for one payment at the same time in this process share one answer. */
const opening = new Map<string, Promise<Checkout>>()

/**
 * Opens the session of a reserved checkout at the gateway, or returns the one that is open already. Sessions
 * that it replaces are closed first, so that no two can be paid; one that turns out to be paid wins.
 * @throws already_paid, checkout_closed, amount_not_chargeable (below the gateway's minimum),
 * method_not_available (not with this account), payments_unavailable
 */
export async function openCheckout(
  market: Market,
  gateway: PaymentGateway,
  actor: Actor,
  { paymentId }: ReservedCheckout
): Promise<Checkout> {
  const running =
    opening.get(paymentId) ??
    openOnce(market, gateway, actor, paymentId).finally(() => opening.delete(paymentId))
  opening.set(paymentId, running)
  return await running
}

async function openOnce(
  market: Market,
  gateway: PaymentGateway,
  actor: Actor,
  paymentId: string
): Promise<Checkout> {
  const payment = await findPayment(market, { id: paymentId })
  if (payment === null || payment.clientId !== actor.id) throw new DomainError('not_found')
  if (payment.sessionUrl !== null) return presentCheckout(payment)
  if (payment.status !== 'pending') throw new DomainError('checkout_closed')

  try {
    await closeReplaced(market, gateway, payment)
    const session = await gateway.openSession(await orderFor(market, gateway, payment, actor.locale))
    return await handOut(market, gateway, paymentId, session)
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error

    // The gateway repeats a definite answer to its key. The session was never handed out, so the next attempt
    // may use a new key.
    if (error.outcome !== 'unreachable') {
      await updatePayment(market, paymentId, { sessionRound: payment.sessionRound + 1 })
    }

    if (error.code === 'amount_too_small' || error.code === 'amount_too_large') {
      throw new DomainError('amount_not_chargeable', { currency: payment.currency }, error)
    }

    if (error.code === RECEIPT_REFUSED && payment.sentOrder?.receiptEmail !== null) {
      const { sentOrder } = (await findPayment(market, { id: paymentId })) ?? payment
      if (sentOrder !== null) {
        await updatePayment(market, paymentId, { sentOrder: { ...sentOrder, receiptEmail: null } })
      }

      return await openOnce(market, gateway, actor, paymentId)
    }

    if (error.code === METHOD_REFUSED) {
      rememberRefusal(gateway, payment.method, payment.currency, market.now())
      throw methodRefusal(gateway, payment.method, payment.currency, market.now(), error)
    }

    throw new DomainError('payments_unavailable', {}, error)
  }
}

/**
 * Stores the session before its address is handed out. If the checkout was closed meanwhile, the session is
 * closed too.
 */
async function handOut(
  market: Market,
  gateway: PaymentGateway,
  paymentId: string,
  { id, url, expiresAt }: OpenedSession
): Promise<Checkout> {
  const stored = await updatePayment(market, paymentId, {
    sessionId: id,
    sessionUrl: url,
    sessionExpiresAt: expiresAt,
    sessionClosedAt: null,
    checkedAt: market.now()
  })

  if (stored.status === 'pending') return presentCheckout(stored)

  await closeSession(market, gateway, stored)
  throw new DomainError('checkout_closed')
}

/**
 * Asks the gateway for the state of a session, and applies it: the client need not wait for the webhook.
 * @throws not_found for a session of somebody else, payments_unavailable when the gateway cannot be asked
 */
export async function verifyPayment(
  market: Market,
  gateway: PaymentGateway,
  actor: Actor,
  { sessionId }: VerifyPayment
): Promise<Payment> {
  const user = requireUser(actor)
  const payment = await findPayment(market, { sessionId })
  if (payment === null || (payment.clientId !== user.id && user.role !== 'admin')) {
    throw new DomainError('not_found')
  }

  // A closed session never changes, so nothing is asked.
  if (payment.sessionClosedAt !== null) return presentPayment(payment, user.locale)

  try {
    await askInTurn(sessionId, async () => {
      await refreshPayment(market, gateway, payment, 'session')
    })
  } catch (error) {
    if (error instanceof GatewayError) throw new DomainError('payments_unavailable', {}, error)
    throw error
  }

  return presentPayment((await findPayment(market, { id: payment.id })) ?? payment, user.locale)
}

async function refuseUnpayable(market: Market, booking: BookingRow): Promise<void> {
  if ((await findHeldPayment(market, booking.id)) !== null) throw new DomainError('already_paid')
  if (!isPayable(booking, market.now())) throw new DomainError('booking_not_payable')
  if (booking.price === 0) throw new DomainError('nothing_to_pay')
}

async function findOpen(market: Market, bookingId: string): Promise<PaymentRow | null> {
  const [open] = await market.db
    .select()
    .from(payments)
    .where(and(eq(payments.bookingId, bookingId), eq(payments.status, 'pending')))
    .for('update')

  return open ?? null
}

function isUseful(payment: PaymentRow, now: Date): boolean {
  return (
    payment.sessionExpiresAt === null ||
    payment.sessionExpiresAt.getTime() > now.getTime() + USEFUL_MINUTES * MINUTE
  )
}

async function closeReplaced(market: Market, gateway: PaymentGateway, payment: PaymentRow): Promise<void> {
  const others = await market.db
    .select()
    .from(payments)
    .where(and(eq(payments.bookingId, payment.bookingId), eq(payments.status, 'expired')))

  for (const other of others) await closeSession(market, gateway, other)

  if ((await findHeldPayment(market, payment.bookingId)) === null) return

  await updatePayment(market, payment.id, { status: 'expired', sessionClosedAt: market.now() })
  throw new DomainError('already_paid')
}

/**
 * The order of a payment: parts that may change before it is asked for again are frozen in the row by the
 * first caller.
 */
async function orderFor(
  market: Market,
  gateway: PaymentGateway,
  payment: PaymentRow,
  locale: Locale
): Promise<CheckoutOrder> {
  return orderOf(payment, payment.sentOrder ?? (await freezeOrder(market, gateway, payment, locale)))
}

async function freezeOrder(
  market: Market,
  gateway: PaymentGateway,
  payment: PaymentRow,
  locale: Locale
): Promise<SentOrder> {
  const { db } = market
  const [booking] = await db
    .select({ serviceId: bookings.serviceId })
    .from(bookings)
    .where(eq(bookings.id, payment.bookingId))
  const titles = await titlesOf(market, booking?.serviceId ?? payment.bookingId)

  // A receipt goes only to a verified address, because anybody can sign up with another's.
  const [payer] = await db
    .select({ email: users.email, isVerified: users.isVerified })
    .from(users)
    .where(eq(users.id, payment.clientId))
  const order: SentOrder = {
    description: titleIn(titles, locale),
    language: locale,
    returnUrl: gateway.returnUrl(payment.bookingId),
    receiptEmail: payer?.isVerified === true ? payer.email : null
  }

  await db
    .update(payments)
    .set({ sentOrder: order })
    .where(and(eq(payments.id, payment.id), isNull(payments.sentOrder)))

  // Another server may have frozen the order first.
  return (await findPayment(market, { id: payment.id }))?.sentOrder ?? order
}

function presentCheckout(payment: PaymentRow): Checkout {
  return {
    sessionId: payment.sessionId ?? '',
    url: payment.sessionUrl ?? '',
    paymentId: payment.id,
    amount: payment.amount,
    currency: payment.currency,
    expiresAt: payment.sessionExpiresAt?.toISOString() ?? null
  }
}
