/**
 * A process that does one thing with money and is killed (SIGKILL) at a named point, if it ever comes there.
 */
import { eq } from 'drizzle-orm'
import { bookings, users } from '../../drizzle/schema/index.js'
import { connect, type Db } from '../../drizzle/client.js'
import { setBookingStatus } from '../../src/bookings/index.js'
import {
  createStripeGateway,
  openCheckout,
  receiveEvent,
  reserveCheckout,
  reserveRefundOf,
  sendRefunds,
  settleOutside,
  type PaymentGateway
} from '../../src/payments/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import { testMarket } from '../support/market.js'
import { secretKey, webhookSecret } from '../support/stripe-stand-in.js'

export type Operation = 'checkout' | 'event' | 'refund' | 'cancel' | 'complete'
export interface CrashOrder {
  url: string
  stripeUrl: string
  operation: Operation
  point: string
  bookingId: string
  adminId: string
  event?: { payload: string; signature: string }
}

const [order] = process.argv.slice(2).map((argument): CrashOrder => JSON.parse(argument))
if (order === undefined) throw new Error('no order')
const { point, operation, bookingId } = order

function reach(name: string): void {
  if (name === point) process.kill(process.pid, 'SIGKILL')
}

/** Dies before or after the gateway has done a call: `before refund`, `after refund`. */
function dying(gateway: PaymentGateway): PaymentGateway {
  const around =
    <A extends unknown[], R>(name: string, call: (...input: A) => Promise<R>) =>
    async (...input: A): Promise<R> => {
      reach(`before ${name}`)

      const answer = await call(...input)
      reach(`after ${name}`)
      return answer
    }

  return {
    ...gateway,
    openSession: around('open', async (order) => await gateway.openSession(order)),
    readSession: around('read', async (id) => await gateway.readSession(id)),
    closeSession: around('close', async (id) => await gateway.closeSession(id)),
    refund: around('refund', async (refund) => await gateway.refund(refund))
  }
}

/** Dies before or after the n-th commit: `before commit 1`, `after commit 1`. */
function dyingDatabase(db: Db): Db {
  let commits = 0
  const wrapped: Db = Object.create(db)

  const transaction: Db['transaction'] = async (work, config) => {
    const number = ++commits
    const result = await db.transaction(async (tx) => {
      const inner = await work(tx)
      reach(`before commit ${number}`)
      return inner
    }, config)

    reach(`after commit ${number}`)
    return result
  }

  return Object.assign(wrapped, { transaction })
}

const connection = connect({ url: order.url, max: 2, prepare: true })
const { market } = testMarket({ db: dyingDatabase(connection.db) })
const gateway = dying(
  createStripeGateway({
    secretKey,
    webhookSecret,
    apiBase: order.stripeUrl,
    publicUrl: 'http://127.0.0.1:3000'
  })
)
const [booking] = await connection.db.select().from(bookings).where(eq(bookings.id, bookingId))
if (booking === undefined) throw new Error('no booking')

async function actor(id: string): Promise<UserActor> {
  const [user] = await connection.db.select().from(users).where(eq(users.id, id))
  if (user === undefined) throw new Error('no user')

  return {
    id,
    role: user.role,
    scopes: user.adminScopes,
    proof: { by: 'password', at: new Date() },
    sessionId: id,
    locale: 'en',
    door: 'rest',
    requestId: null
  }
}

const work: Record<Operation, () => Promise<unknown>> = {
  async checkout() {
    const client = await actor(booking.clientId)
    return await openCheckout(
      market,
      gateway,
      client,
      await reserveCheckout(market, gateway, client, { bookingId })
    )
  },
  event: async () =>
    await receiveEvent(market, gateway, Buffer.from(order.event?.payload ?? ''), order.event?.signature),
  async refund() {
    const admin = await actor(order.adminId)
    return await sendRefunds(
      market,
      gateway,
      admin,
      await reserveRefundOf(market, admin, { bookingId, amount: 1500 })
    )
  },
  async cancel() {
    await setBookingStatus(market, await actor(booking.clientId), { id: bookingId, status: 'cancelled' })
    await settleOutside(market, gateway, bookingId)
  },
  complete: async () =>
    await setBookingStatus(market, await actor(booking.providerId), { id: bookingId, status: 'completed' })
}

await work[operation]()
await connection.close()
