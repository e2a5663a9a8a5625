import t, { type Test } from '../support/tap.js'
import { eq, sum } from 'drizzle-orm'
import { ledgerEntries, refunds, wallets } from '../../drizzle/schema/index.js'
import {
  checkLedger,
  createPayout,
  decideRefund,
  getEarnings,
  reversePayout
} from '../../src/payments/index.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeUser } from '../support/people.js'
import { paymentWorld } from './world.js'

t.setTimeout(120_000)
const { db, market } = await testDatabase(t)
const world = await paymentWorld(t, market)
const { actors, stripe } = world

const period = { from: '2026-01-01', to: '2026-12-31' }
const year = new Date().getUTCFullYear()
const thisYear = { from: `${year}-01-01`, to: `${year}-12-31` }

/** The bank of the client takes all of a payment back; we hear of it when it `is` as told. */
async function disputed(bookingId: string, is: 'needs_response' | 'lost' = 'needs_response') {
  const dispute = stripe.state.dispute((await world.payment(bookingId)).txnId ?? '', 4500)
  if (is === 'lost') stripe.state.closeDispute(dispute.id, is)
  await world.deliver()

  return dispute
}

/** All of this year's, as they stand. */
async function earned() {
  const [{ gross = 0, commission = 0, refunds = 0, net = 0 } = {}] = (
    await getEarnings(market, actors.provider, thisYear)
  ).items

  return { gross, commission, refunds, net }
}

/** What was earned after that. */
async function since(before: Awaited<ReturnType<typeof earned>>) {
  const { gross, commission, refunds, net } = await earned()
  t.equal(net, gross - refunds - commission)

  return {
    gross: gross - before.gross,
    commission: commission - before.commission,
    refunds: refunds - before.refunds,
    net: net - before.net
  }
}

/** The wallet holds what was earned and not paid out, and the ledger is exact. */
async function agrees(t: Test) {
  const [wallet] = await db.select().from(wallets).where(eq(wallets.userId, actors.provider.id))
  const [item] = (await getEarnings(market, actors.provider, thisYear)).items

  t.equal(wallet?.balance, (item?.net ?? 0) - (item?.paidOut ?? 0))
  t.strictSame(await checkLedger(market), [])
}

t.test('earnings are what the ledger moved: gross − refunds − commission = net, by currency', async (t) => {
  const done = await world.bookPaid()
  await world.complete(done.id)
  const partly = await world.bookPaid()
  await world.complete(partly.id)
  await world.refund(partly.id, 1000)
  await world.deliver()
  // Late: half is kept, and shared.
  const late = await world.bookPaid()
  await world.move(late.id, 'cancelled', 'client')
  await world.deliver()
  // Held until it is done: not earned yet.
  await world.bookPaid()

  const payout = await createPayout(market, actors.admin, { userId: actors.provider.id, amount: 2000 })
  const back = await createPayout(market, actors.admin, { userId: actors.provider.id, amount: 500 })
  await reversePayout(market, actors.admin, { id: back.id, reason: 'The bank sent it back' })

  const { items } = await getEarnings(market, actors.provider, thisYear)
  const gross = 4500 + 4500 + 2250
  const net = 3825 + 2975 + 1912
  t.match(items, [
    {
      currency: 'USD',
      gross,
      refunds: 1000,
      commission: gross - 1000 - net,
      net,
      paidOut: payout.amount,
      open: net - payout.amount
    }
  ])
  t.equal(items.length, 1)

  const [wallet] = await db.select().from(wallets).where(eq(wallets.userId, actors.provider.id))
  const [platform] = await db
    .select({ total: sum(ledgerEntries.amount).mapWith(Number) })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.account, 'platform'))
  t.equal(items[0]?.open, wallet?.balance)
  t.equal(items[0]?.commission, platform?.total)
  t.strictSame(await checkLedger(market), [])
})

t.test('what was taken and given back is not earned twice', async (t) => {
  const before = await earned()
  const booking = await world.bookPaid()
  await world.complete(booking.id)
  const won = await disputed(booking.id)
  t.strictSame(await since(before), { gross: 4500, commission: 0, refunds: 4500, net: 0 }, 'frozen')

  stripe.state.closeDispute(won.id, 'won')
  await world.deliver()
  t.strictSame(await since(before), { gross: 4500, commission: 675, refunds: 0, net: 3825 }, 'won')

  // Of a second booking the refund cannot be sent, and is void.
  const second = await world.bookPaid()
  await world.complete(second.id)
  stripe.refuse = { request: /POST \/v1\/refunds$/, code: 'charge_not_refundable' }
  await world.refund(second.id)
  stripe.refuse = null
  t.strictSame(await since(before), { gross: 9000, commission: 675, refunds: 4500, net: 3825 }, 'due')

  const [refund] = await db.select().from(refunds).where(eq(refunds.bookingId, second.id))
  await decideRefund(market, actors.admin, { id: refund?.id ?? '', decision: 'void', reason: 'Paid in cash' })
  t.strictSame(await since(before), { gross: 9000, commission: 1350, refunds: 0, net: 7650 }, 'void')
  await agrees(t)
})

t.test('what a lost dispute took is a refund, and what the platform loses is no commission', async (t) => {
  const before = await earned()
  const booking = await world.bookPaid()
  await world.complete(booking.id)
  const lost = await disputed(booking.id)
  stripe.state.closeDispute(lost.id, 'lost')
  await world.deliver()
  t.strictSame(await since(before), { gross: 4500, commission: 0, refunds: 4500, net: 0 })

  // Half went back before, and then all of it by a dispute that was lost at once: in one movement the
  // provider's share goes, and the platform pays the half that was gone already.
  const twice = await world.bookPaid()
  await world.complete(twice.id)
  await world.refund(twice.id, 2250)
  await world.deliver()
  t.strictSame(await since(before), { gross: 9000, commission: 338, refunds: 6750, net: 1912 })

  const both = await disputed(twice.id, 'lost')
  t.match(await world.accounts(twice.id), { gateway: 2250, platform: -2250 })
  t.strictSame(await since(before), { gross: 9000, commission: 0, refunds: 9000, net: 0 })

  // The bank changes its mind.
  stripe.state.closeDispute(both.id, 'won')
  await world.deliver()
  t.strictSame(await since(before), { gross: 9000, commission: 338, refunds: 6750, net: 1912 })
  await agrees(t)
})

t.test('the first day is that of the month of the last day, unless given', async (t) => {
  t.match(await getEarnings(market, actors.provider, { to: '2026-02-17' }), {
    from: '2026-02-01',
    to: '2026-02-17'
  })
})

t.test('a period without movements is zero, and what is open stays', async (t) => {
  const { items } = await getEarnings(market, actors.provider, { from: '2020-01-01', to: '2020-12-31' })
  const [now] = (await getEarnings(market, actors.provider, {})).items

  t.strictSame(items, [
    { currency: 'USD', gross: 0, commission: 0, refunds: 0, net: 0, paidOut: 0, open: now?.open }
  ])
})

t.test('only whole periods of a year at most are told, and only to a provider', async (t) => {
  for (const wrong of [
    { from: '2026-02-02', to: '2026-02-01' },
    { from: '2024-01-01', to: '2026-01-01' },
    { from: '2026-02-30' }
  ]) {
    await t.rejects(
      getEarnings(market, actors.provider, wrong),
      { code: 'invalid_input' },
      JSON.stringify(wrong)
    )
  }

  await t.rejects(getEarnings(market, actorOf(await makeUser(db)), period), { code: 'not_found' })
})
