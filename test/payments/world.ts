import { and, eq } from 'drizzle-orm'
import type { Test } from 'tap'
import { bookings, ledgerEntries, payments } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { reportNoShow, setBookingStatus, type BookingStatus } from '../../src/bookings/index.js'
import {
  checkLedger,
  openCheckout,
  receiveEvent,
  reserveCheckout,
  reserveRefundOf,
  sendRefunds,
  settleOutside,
  type PaymentGateway
} from '../../src/payments/index.js'
import { toStripeAmount } from '../../src/payments/gateway/stripe-money.js'
import type { Market } from '../../src/shared/market.js'
import { decideDispute, getBookingDispute, openDispute, withdrawDispute } from '../../src/support/index.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { startStripe } from '../support/stripe-stand-in.js'
import type { StripeEvent } from '../support/stripe-stand-in-state.js'

const HOUR = 3_600_000
type BookingRow = typeof bookings.$inferSelect

/** A marketplace with one client, one provider, one admin and a Stripe of its own. */
export async function paymentWorld(t: Test, market: Market, { price = 4500, currency = 'USD' } = {}) {
  const { db } = market

  const stripe = await startStripe(t)
  const gateway = stripe.gateway()
  const [provider, client, admin] = [
    await makeProvider(db),
    await makeUser(db),
    await makeUser(db, { role: 'admin' })
  ]

  const service = await makeService(db, provider.id, { price, currency })
  const actors = {
    client: actorOf(client),
    provider: actorOf(provider),
    /** Proven anew at each act: a long test takes longer than a proof lasts. */
    get admin() {
      return actorOf(admin)
    }
  }
  let days = 2
  let delivered = 0

  const world = {
    stripe,
    gateway,
    service,
    actors,
    users: { client, provider, admin },
    /** Left the gateway by payouts, which Stripe's side of a test knows nothing of. */
    paidOut: 0,

    /** An accepted booking whose free cancellation is over. */
    book: async (values: Partial<BookingRow> = {}): Promise<BookingRow> =>
      await makeBooking(db, service, client.id, {
        status: 'accepted',
        scheduledAt: new Date(Date.now() + days++ * 24 * HOUR),
        freeUntil: new Date(Date.now() - HOUR),
        ...values
      }),

    checkout: async (
      bookingId: string,
      method: 'stripe' | 'paypal' | 'applepay' = 'stripe',
      through: PaymentGateway = gateway
    ) => {
      const reserved = await reserveCheckout(market, through, actors.client, { bookingId, method })
      return await openCheckout(market, through, actors.client, reserved)
    },

    /** Sends events to our webhook: those given, or all that are new. */
    deliver: async (
      events: StripeEvent[] = stripe.state.events.slice(delivered),
      through: PaymentGateway = gateway
    ) => {
      delivered = stripe.state.events.length

      for (const event of events) {
        const { payload, signature } = stripe.signed(event)
        await receiveEvent(market, through, Buffer.from(payload), signature)
      }
    },

    /** What happened since is never told: these events are lost for ever. */
    lose: () => {
      delivered = stripe.state.events.length
    },

    refund: async (bookingId: string, amount?: number, through: PaymentGateway = gateway) => {
      const reserved = await reserveRefundOf(market, actors.admin, {
        bookingId,
        ...(amount === undefined ? {} : { amount })
      })

      return await sendRefunds(market, through, actors.admin, reserved)
    },

    /** Books and pays. */
    bookPaid: async (values: Partial<BookingRow> = {}): Promise<BookingRow> => {
      const booking = await world.book(values)
      stripe.state.pay((await world.checkout(booking.id)).sessionId)
      await world.deliver()

      return booking
    },

    /**
     * Cancels as the client would, or completes as the provider would, and does what follows at the gateway.
     */
    move: async (
      bookingId: string,
      status: BookingStatus,
      by: keyof typeof actors,
      through: PaymentGateway = gateway
    ) => {
      await setBookingStatus(market, actors[by], { id: bookingId, status, reason: 'Plans changed' })
      await settleOutside(market, through, bookingId)
    },

    /** The provider says, a while after the start, that the client was not there. */
    miss: async (bookingId: string) => {
      const [row] = await db.select().from(bookings).where(eq(bookings.id, bookingId))
      const at = new Date((row?.scheduledAt.getTime() ?? 0) + HOUR / 2)
      await reportNoShow({ ...market, now: () => at }, actors.provider, {
        id: bookingId,
        note: 'Nobody opened'
      })
      await settleOutside(market, gateway, bookingId)
    },

    /** The client disputes it as soon as that is possible, and as often as they like. */
    dispute: async (bookingId: string) => {
      const [row] = await db.select().from(bookings).where(eq(bookings.id, bookingId))
      const missedAt = row?.clientMissedAt ?? null
      const startedAt = row?.status === 'accepted' ? row.scheduledAt : null
      const at = new Date((missedAt ?? startedAt ?? market.now()).getTime() + HOUR / 2)

      const rules = { ...market.rules, ticketsPerDay: 1e6, ticketMessagesPerDay: 1e6 }
      return await openDispute({ ...market, rules, now: () => at }, actors.client, {
        id: bookingId,
        words: 'The tap still leaks'
      })
    },

    withdraw: async (bookingId: string) => await withdrawDispute(market, actors.client, { id: bookingId }),

    /** An admin decides what is disputed. What follows is not done at the gateway yet. */
    decide: async (bookingId: string, share: number) => {
      const { version } = await getBookingDispute(market, actors.admin, { id: bookingId })
      return await decideDispute(market, actors.admin, {
        id: bookingId,
        share,
        reason: 'As the photos show',
        version
      })
    },

    complete: async (bookingId: string, through: PaymentGateway = gateway) => {
      await db
        .update(bookings)
        .set({ status: 'in_progress' })
        .where(and(eq(bookings.id, bookingId), eq(bookings.status, 'accepted')))
      await setBookingStatus(market, actors.provider, { id: bookingId, status: 'completed' })
      await settleOutside(market, through, bookingId)
    },

    payment: async (bookingId: string) => {
      const rows = await db
        .select()
        .from(payments)
        .where(eq(payments.bookingId, bookingId))
        .orderBy(payments.createdAt, payments.id)

      const [first] = rows
      if (first === undefined) throw new Error('no payment')

      return first
    },

    /** The ledger holds by itself, and says what Stripe says, to the cent. */
    holds: async (t: Test, message = 'the ledger is exact') => {
      t.same(await checkLedger(market), [], message)

      // One marketplace, one currency: other worlds of the same database do not count.
      const total = (await balances(db)).get('gateway') ?? 0
      t.equal(
        toStripeAmount(world.paidOut - total, currency),
        stripe.state.balance(),
        `${message}, and Stripe agrees`
      )
    },

    /** Balances by kind of account, without those that are zero. */
    accounts: async (bookingId?: string) =>
      Object.fromEntries([...(await balances(db, bookingId))].filter(([, amount]) => amount !== 0))
  }

  return world
}

export type PaymentWorld = Awaited<ReturnType<typeof paymentWorld>>

async function balances(db: Db, bookingId?: string): Promise<Map<string, number>> {
  const rows = await db
    .select()
    .from(ledgerEntries)
    .where(bookingId === undefined ? undefined : eq(ledgerEntries.bookingId, bookingId))
  const sums = new Map<string, number>()

  for (const row of rows) {
    const kind = row.account.split(':')[0] ?? ''
    sums.set(kind, (sums.get(kind) ?? 0) + row.amount)
  }

  return sums
}
