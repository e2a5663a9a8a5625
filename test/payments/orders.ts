import type { Test } from 'tap'
import type { StripeEvent } from '../support/stripe-stand-in-state.js'
import type { PaymentWorld } from './world.js'

const types = [
  'checkout.session.completed',
  'payment_intent.succeeded',
  'charge.refunded',
  'payment_intent.payment_failed',
  'checkout.session.expired'
]

/**
 * Delivers the events of a payment that was declined, paid and refunded in part, in every `step`-th order
 * that there is.
 */
export async function sameEndInEveryOrder(t: Test, world: PaymentWorld, step: number): Promise<void> {
  const endings = new Set<string>()
  const orders = permutations(types).filter((_order, index) => index % step === 0)

  for (const order of orders) {
    const booking = await world.book()
    await world.deliver(eventsOf(world, (await world.checkout(booking.id)).sessionId, order))

    const { status, refundedAmount, isSurplus } = await world.payment(booking.id)
    endings.add(JSON.stringify([status, refundedAmount, isSurplus, await world.accounts(booking.id)]))
  }

  t.same(
    [...endings],
    [JSON.stringify(['partially_refunded', 1500, false, { gateway: -3000, escrow: 3000 }])],
    `${orders.length} orders`
  )
  await world.holds(t)
}

function eventsOf({ stripe }: PaymentWorld, sessionId: string, order: string[]): StripeEvent[] {
  const before = stripe.state.events.length
  stripe.state.decline(sessionId)
  stripe.state.pay(sessionId)
  stripe.state.refundByHand(stripe.state.session(sessionId).payment_intent ?? '', 1500)

  const made = stripe.state.events.slice(before)
  const completed = made.find((event) => event.type === 'checkout.session.completed')
  if (completed === undefined) throw new Error('not paid')

  // As if the session had lapsed and been paid in one moment: what counts is what the session itself says.
  const expired: StripeEvent = {
    ...completed,
    id: `${completed.id}_expired`,
    type: 'checkout.session.expired'
  }

  return order
    .map((type) => [...made, expired].find((event) => event.type === type))
    .filter((event) => event !== undefined)
}

function permutations<T>(items: T[]): T[][] {
  if (items.length <= 1) return [items]
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest])
  )
}
