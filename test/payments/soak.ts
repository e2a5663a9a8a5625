import { and, eq, isNotNull } from 'drizzle-orm'
import type { Test } from 'tap'
import { payments, refunds } from '../../drizzle/schema/index.js'
import { chance } from '../../drizzle/demo/index.js'
import { checkIntegrity } from '../../src/moderation/index.js'
import { reconcilePayments, sweepPayments } from '../../src/payments/index.js'
import type { Market } from '../../src/shared/market.js'
import type { TestDatabase } from '../support/database.js'
import { noFiles } from '../support/no-files.js'
import { compare, leftOf, refusable } from './histories.js'
import type { PaymentWorld } from './world.js'

type Chance = ReturnType<typeof chance>

/** What finds the events that never come: asked for by an admin, or by itself when a day has passed. */
export type Finder = 'reconcile' | 'sweep'
interface Soak {
  bookings: number
  finder: Finder
}

const LANES = 8
const SHARE = { lost: 1 / 8, doubled: 1 / 4, late: 1 / 4 }

/**
 * Many bookings at once are paid, cancelled, completed, refunded here and there, sent back and disputed,
 * while an eighth of the gateway's events never come, a quarter come twice and a quarter late. Then nothing
 * but `finder` tells the rest: every cent must be where it belongs, here and at the gateway. @returns how
 * many bookings were wrong before
 */
export async function surviveLostEvents(
  t: Test,
  { db, market }: TestDatabase,
  world: PaymentWorld,
  { bookings, finder }: Soak
): Promise<number> {
  const luck = chance(`soak-${finder}-${bookings}`)
  const post = postOffice(world, luck)
  const ids: string[] = []
  const numbers = Array.from({ length: bookings }, (_booking, number) => number).values()

  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (const number of numbers) {
        const booking = await world.book({ price: luck.between(100, 10_000) })
        ids.push(booking.id)
        await live(world, booking.id, chance(`life-${number}`))
        await post.collect()
      }
    })
  )

  await post.finish()

  const wrong = await countWrong(world, db, ids)

  for (let round = 0; round < 3; round++) {
    await db.update(payments).set({ checkedAt: null })
    await db
      .update(payments)
      .set({ gatewayDueAt: new Date(finder === 'sweep' ? 0 : '2100-01-01') })
      .where(isNotNull(payments.capturedAt))
    await db
      .update(refunds)
      .set({ nextAttemptAt: new Date(0) })
      .where(and(eq(refunds.status, 'due')))

    if (finder === 'reconcile') await reconcileAll(world, market)
    await sweepPayments(market, world.gateway)
    world.lose()
  }

  for (const id of ids) await compare(world, db, id)
  t.same((await checkIntegrity(market, noFiles)).faults, [], 'the database holds')
  await world.holds(t, `${bookings} bookings, found by ${finder}`)

  return wrong
}

/** What people, banks and the dashboard do to the money of one booking. */
async function live(world: PaymentWorld, bookingId: string, luck: Chance): Promise<void> {
  const { state } = world.stripe
  const charge = () => state.charges().find((intent) => intent.metadata.bookingId === bookingId)
  const { sessionId } = await world.checkout(bookingId)
  if (luck.happens(0.9)) state.pay(sessionId)

  if (luck.happens(0.3)) {
    await refusable(async () => {
      await world.refund(bookingId, luck.between(1, 3_000))
    })
  }

  if (luck.happens(0.4)) await refusable(async () => await world.complete(bookingId))
  else if (luck.happens(0.5)) {
    await refusable(
      async () => await world.move(bookingId, 'cancelled', luck.happens(0.5) ? 'client' : 'provider')
    )
  }

  const intent = charge()
  if (intent === undefined) return

  if (luck.happens(0.2)) {
    await refusable(async () => {
      state.refundByHand(intent.id, Math.max(1, Math.min(leftOf(world, intent), luck.between(1, 2_000))))
    })
  }

  if (luck.happens(0.2)) {
    const sent = [...state.refunds.values()].find(
      ({ payment_intent: id, status }) => id === intent.id && status === 'succeeded'
    )

    if (sent !== undefined) state.failRefund(sent.id)
  }

  if (luck.happens(0.25) && leftOf(world, intent) > 0) {
    const dispute = state.dispute(intent.id, leftOf(world, intent))
    if (luck.happens(0.7)) state.closeDispute(dispute.id, luck.happens(0.5) ? 'won' : 'lost')

    if (luck.happens(0.2) && dispute.status === 'lost') {
      state.changeDispute(dispute.id, 'won', 'charge.dispute.funds_reinstated')
    }
  }
}

/** Delivers what has happened since it was last asked: not all, some of it twice, some of it later. */
function postOffice(world: PaymentWorld, luck: Chance) {
  let taken = 0
  let waiting: typeof world.stripe.state.events = []
  const deliver = async (events: typeof waiting): Promise<void> => {
    for (const event of events) await world.deliver(luck.happens(SHARE.doubled) ? [event, event] : [event])
  }

  return {
    async collect() {
      const fresh = world.stripe.state.events.slice(taken)
      taken += fresh.length

      const coming = [...waiting, ...fresh.filter(() => !luck.happens(SHARE.lost))]
      const late = coming.filter(() => luck.happens(SHARE.late))

      waiting = late
      await deliver(coming.filter((event) => !late.includes(event)))
    },
    async finish() {
      await this.collect()
      await deliver(waiting)
    }
  }
}

async function countWrong(world: PaymentWorld, db: TestDatabase['db'], ids: string[]): Promise<number> {
  const checks = await Promise.allSettled(ids.map(async (id) => await compare(world, db, id)))
  return checks.filter(({ status }) => status === 'rejected').length
}

async function reconcileAll(world: PaymentWorld, market: Market): Promise<void> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { report } = await reconcilePayments(
      market,
      world.gateway,
      world.actors.admin,
      cursor === undefined ? {} : { cursor }
    )

    cursor = report.nextCursor
  }
}
