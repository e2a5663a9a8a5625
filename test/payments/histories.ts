import { and, eq, isNotNull } from 'drizzle-orm'
import fc from 'fast-check'
import type { Test } from 'tap'
import { bookings, payments, refunds } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { DomainError } from '../../src/shared/errors.js'
import { findDecision, requireExact, stateOf } from './decisions.js'
import { checkLedger, settleOutside, sweepPayments } from '../../src/payments/index.js'
import type { Market } from '../../src/shared/market.js'
import type { Intent } from '../support/stripe-stand-in-state.js'
import type { PaymentWorld } from './world.js'

/**
 * What can happen to the money of one booking, in any order. `lost` calls break after, or before, the gateway
 * has done them.
 */
const step = fc.oneof(
  fc.record({
    do: fc.constant('checkout' as const),
    method: fc.constantFrom('stripe' as const, 'paypal' as const),
    lost: fc.boolean(),
    isDone: fc.boolean()
  }),
  fc.record({
    do: fc.constantFrom(
      'pay' as const,
      'decline' as const,
      'events' as const,
      'shuffled events' as const,
      'old events' as const,
      'sweep' as const,
      'complete' as const
    )
  }),
  fc.record({
    do: fc.constant('cancel' as const),
    by: fc.constantFrom('client' as const, 'provider' as const, 'admin' as const),
    lost: fc.boolean(),
    isDone: fc.boolean()
  }),
  fc.record({ do: fc.constant('client no-show' as const), lost: fc.boolean(), isDone: fc.boolean() }),
  fc.record({
    do: fc.constant('refund' as const),
    amount: fc.integer({ min: 1, max: 5_000 }),
    lost: fc.boolean(),
    isDone: fc.boolean()
  }),
  fc.record({ do: fc.constant('refund by hand' as const), amount: fc.integer({ min: 1, max: 3_000 }) }),
  fc.record({
    do: fc.constant('dispute' as const),
    outcome: fc.constantFrom('won' as const, 'lost' as const, 'open' as const),
    isWhole: fc.boolean()
  }),
  fc.record({
    do: fc.constant('inquiry' as const),
    outcome: fc.constantFrom('open' as const, 'closed' as const, 'disputed' as const)
  }),
  fc.record({
    do: fc.constant('bank changes its mind' as const),
    outcome: fc.constantFrom('won' as const, 'lost' as const, 'needs_response' as const)
  }),
  fc.record({ do: fc.constantFrom('client disputes' as const, 'client withdraws' as const) }),
  fc.record({
    do: fc.constant('admin decides' as const),
    share: fc.oneof(fc.constantFrom(0, 10_000), fc.integer({ min: 1, max: 9_999 })),
    lost: fc.boolean(),
    isDone: fc.boolean()
  }),
  fc.record({
    do: fc.constantFrom(
      'refund bounces' as const,
      'events are lost' as const,
      'ask for the refund again' as const
    )
  })
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const paid: Step[] = [
  { do: 'checkout', method: 'stripe', lost: false, isDone: true },
  { do: 'pay' },
  { do: 'events' }
]

/**
 * Random histories, each of one booking; after each, once everything has been delivered and swept, the ledger
 * holds and is exact against what Stripe has. Prints the shortest history that breaks it.
 */
export async function surviveHistories(
  t: Test,
  market: Market,
  world: PaymentWorld,
  numRuns: number
): Promise<void> {
  const history = fc.array(step, { minLength: 1, maxLength: 12 })

  const property = fc.asyncProperty(
    history,
    fc.integer({ min: 100, max: 10_000 }),
    fc.integer({ min: 0, max: 3 }),
    fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12_000 })),
    async (steps, price, chance, commissionMinimum) => {
      // Most begin with a payment: what comes back is the longer story.
      await surviveHistory(market, world, { price, commissionMinimum }, [
        ...(chance === 0 ? [] : paid),
        ...steps
      ])
    }
  )

  await fc.assert(property, { numRuns, endOnFailure: numRuns > 200 })
  await world.holds(t, `${numRuns} histories`)
}

const ending: ReadonlySet<Step['do']> = new Set<Step['do']>([
  'cancel',
  'complete',
  'client no-show',
  'client withdraws',
  'admin decides'
])

/**
 * Random histories in which a client disputes a paid booking and an admin decides on a random share of it,
 * with whatever else may happen before, between and after.
 * @returns how many were decided
 */
export async function surviveDisputes(
  t: Test,
  market: Market,
  world: PaymentWorld,
  numRuns: number
): Promise<number> {
  const some = fc.array(step, { maxLength: 3 })
  // What would leave nothing to decide happens afterwards.
  const early = fc.array(
    step.filter(({ do: what }) => !ending.has(what)),
    { maxLength: 3 }
  )
  const ends: Step[][] = [[], [{ do: 'complete' }], [{ do: 'client no-show', lost: false, isDone: true }]]
  let decided = 0

  const property = fc.asyncProperty(
    fc.tuple(early, fc.constantFrom(...ends), early, early, some),
    fc.integer({ min: 0, max: 10_000 }),
    fc.integer({ min: 100, max: 10_000 }),
    fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12_000 })),
    async ([before, end, between, open, after], share, price, commissionMinimum) => {
      const bookingId = await surviveHistory(market, world, { price, commissionMinimum }, [
        ...paid,
        ...before,
        ...end,
        ...between,
        { do: 'client disputes' },
        ...open,
        { do: 'admin decides', share, lost: false, isDone: true },
        ...after
      ])
      if ((await findDecision(market.db, bookingId)) !== null) decided++
    }
  )

  await fc.assert(property, { numRuns, endOnFailure: numRuns > 200 })
  await world.holds(t, `${numRuns} histories with disputes`)

  return decided
}

/** One history of a new booking. Throws when the ledger does not hold after it, or differs from Stripe. */
export async function surviveHistory(
  market: Market,
  world: PaymentWorld,
  values: Parameters<PaymentWorld['book']>[0],
  steps: Step[]
): Promise<string> {
  const booking = await world.book(values)
  for (const one of steps) {
    await refusable(() => take(market, world, booking.id, one))
  }

  await settle(market, world, booking.id)

  const faults = await checkLedger(market)
  if (faults.length > 0) throw new Error(`the ledger does not hold: ${JSON.stringify(faults)}`)

  await compare(world, market.db, booking.id)
  return booking.id
}

async function take(market: Market, world: PaymentWorld, bookingId: string, one: Step): Promise<void> {
  const { state } = world.stripe
  const sessions = () =>
    [...state.sessions.values()].filter((session) => session.metadata.bookingId === bookingId)
  const charge = () => state.charges().find((intent) => intent.metadata.bookingId === bookingId)

  switch (one.do) {
    case 'checkout':
      return await spoiled(world, /POST \/v1\/checkout/, one, async () => {
        await world.checkout(bookingId, one.method)
      })
    case 'pay':
      for (const session of sessions()) state.pay(session.id)
      return
    case 'decline':
      for (const session of sessions()) state.decline(session.id)
      return
    case 'events':
      return await world.deliver()
    case 'shuffled events':
      return await world.deliver(state.events.slice(-8).reverse())
    case 'old events':
      return await world.deliver(state.events.slice(-20))
    case 'sweep':
      return await settle(market, world, bookingId)
    case 'complete':
      return await world.complete(bookingId)
    case 'cancel':
      return await spoiled(
        world,
        /POST \/v1\/refunds/,
        one,
        async () => await world.move(bookingId, 'cancelled', one.by)
      )
    case 'client no-show':
      return await spoiled(world, /POST \/v1\/refunds/, one, async () => await world.miss(bookingId))
    case 'refund':
      return await spoiled(world, /POST \/v1\/refunds/, one, async () => {
        await world.refund(bookingId, one.amount)
      })
    case 'client disputes':
      await world.dispute(bookingId)
      return
    case 'client withdraws':
      await world.withdraw(bookingId)
      return
    case 'admin decides':
      return await spoiled(world, /POST \/v1\/refunds/, one, async () => {
        const before = await stateOf(market.db, bookingId)
        const { decision } = await world.decide(bookingId, one.share)
        await requireExact(world, market.db, before, { share: one.share, refund: decision?.refund ?? null })
        await settleOutside(market, world.gateway, bookingId)
      })
    case 'refund by hand': {
      const intent = charge()
      if (intent !== undefined) state.refundByHand(intent.id, one.amount)
      return
    }
    case 'dispute': {
      const intent = disputable(world, bookingId)
      if (intent === undefined) return

      // Banks take the whole charge also where a part of it was refunded.
      const dispute = state.dispute(intent.id, one.isWhole ? intent.amount : leftOf(world, intent))

      if (one.outcome === 'open') return

      await world.deliver()
      state.closeDispute(dispute.id, one.outcome)

      return
    }
    case 'inquiry': {
      const intent = disputable(world, bookingId)
      if (intent === undefined) return

      const inquiry = state.inquire(intent.id, leftOf(world, intent))
      if (one.outcome === 'closed') state.closeDispute(inquiry.id, 'warning_closed')

      if (one.outcome === 'disputed') {
        state.changeDispute(inquiry.id, 'needs_response', 'charge.dispute.updated')
      }

      return
    }
    case 'bank changes its mind': {
      const known = disputesOf(world, bookingId).at(-1)
      if (known !== undefined && known.status !== one.outcome) {
        state.changeDispute(
          known.id,
          one.outcome,
          one.outcome === 'won' ? 'charge.dispute.funds_reinstated' : 'charge.dispute.funds_withdrawn'
        )
      }

      return
    }
    case 'refund bounces': {
      const sent = [...state.refunds.values()].find(
        ({ payment_intent: intent, status }) =>
          status === 'succeeded' && state.intent(intent).metadata.bookingId === bookingId
      )

      if (sent !== undefined) state.failRefund(sent.id)
      return
    }
    case 'events are lost':
      return world.lose()
    case 'ask for the refund again':
      await world.refund(bookingId)
  }
}

const disputesOf = ({ stripe: { state } }: PaymentWorld, bookingId: string) =>
  [...state.disputes.values()].filter(
    (dispute) => state.intent(dispute.payment_intent).metadata.bookingId === bookingId
  )

/** A charge of this booking that nobody disputes and that has money left. */
function disputable(world: PaymentWorld, bookingId: string): Intent | undefined {
  const disputed = new Set(disputesOf(world, bookingId).map((dispute) => dispute.payment_intent))
  return world.stripe.state
    .charges()
    .find(
      (intent) =>
        intent.metadata.bookingId === bookingId && !disputed.has(intent.id) && leftOf(world, intent) > 0
    )
}

/** What of a charge has neither gone back nor been taken. */
export function leftOf({ stripe: { state } }: PaymentWorld, { id, amount }: Intent): number {
  const sent = [...state.refunds.values()]
    .filter((refund) => refund.payment_intent === id && refund.status === 'succeeded')
    .reduce((sum, refund) => sum + refund.amount, 0)
  const taken = [...state.disputes.values()]
    .filter((dispute) => dispute.payment_intent === id && ['lost', 'needs_response'].includes(dispute.status))
    .reduce((sum, dispute) => sum + dispute.amount, 0)

  return amount - sent - taken
}

/** The answer to this call may be lost. */
async function spoiled(
  world: PaymentWorld,
  request: RegExp,
  { lost, isDone }: { lost: boolean; isDone: boolean },
  work: () => Promise<void>
): Promise<void> {
  if (!lost) return await work()
  await world.stripe.spoil({ request, kind: 'drop', isDone }, work)
}

/** A refusal, ours or Stripe's, is a legal answer; anything else is a fault. */
export async function refusable(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof DomainError) return
    if (error instanceof Error && 'status' in error && error.status === 400) return
    throw error
  }
}

/** Everything that was under way arrives, and for this booking time passes. */
export async function settle(market: Market, world: PaymentWorld, bookingId: string): Promise<void> {
  const { db } = market

  await world.deliver()

  for (let round = 0; round < 2; round++) {
    await db.update(payments).set({ checkedAt: null }).where(eq(payments.bookingId, bookingId))
    await db
      .update(payments)
      .set({ gatewayDueAt: new Date(0) })
      .where(and(eq(payments.bookingId, bookingId), isNotNull(payments.capturedAt)))
    await db
      .update(refunds)
      .set({ nextAttemptAt: new Date(0) })
      .where(and(eq(refunds.bookingId, bookingId), eq(refunds.status, 'due')))
    await sweepPayments(market, world.gateway)
    await world.deliver()
  }
}

/** One booking, at Stripe and here. */
export async function compare(world: PaymentWorld, db: Db, bookingId: string): Promise<void> {
  const { state } = world.stripe
  const charged = state.charges().filter((intent) => intent.metadata.bookingId === bookingId)
  const ids = new Set(charged.map((intent) => intent.id))
  const sent = [...state.refunds.values()]
    .filter((refund) => ids.has(refund.payment_intent) && refund.status === 'succeeded')
    .reduce((sum, refund) => sum + refund.amount, 0)
  const rows = await db.select().from(payments).where(eq(payments.bookingId, bookingId))

  const ours = { charged: 0, sent: 0, held: 0 }
  for (const row of rows) {
    if (row.capturedAt !== null) ours.charged += row.amount
    ours.sent += row.refundedAmount
    if (row.capturedAt !== null && !row.isSurplus) ours.held++
  }

  if (ours.charged !== charged.reduce((sum, intent) => sum + intent.amount, 0)) {
    throw new Error('charged differs')
  }
  if (ours.sent !== sent) throw new Error(`refunded differs: ${ours.sent} here, ${sent} there`)
  if (
    ours.held > 1 &&
    rows.filter((row) => row.capturedAt !== null && !row.isSurplus && row.status !== 'refunded').length > 1
  ) {
    throw new Error('two payments are held')
  }

  const [booking] = await db.select().from(bookings).where(eq(bookings.id, bookingId))
  const escrow = (await world.accounts(bookingId)).escrow ?? 0
  const isOver = booking?.status === 'completed' || booking?.status === 'cancelled'
  const isFrozen = rows.some((row) => row.disputedAmount > 0 || row.isFrozen)

  // What the gateway or the client's bank refuses for good stays due, until an admin decides.
  const left = await db
    .select()
    .from(refunds)
    .where(and(eq(refunds.bookingId, bookingId), eq(refunds.status, 'due'), isNotNull(refunds.refusedAt)))
  const waiting = left.reduce((sum, refund) => sum + refund.amount, 0)

  if (isOver && escrow !== waiting && !isFrozen) {
    throw new Error(`escrow of a booking that is over: ${escrow}`)
  }
}
