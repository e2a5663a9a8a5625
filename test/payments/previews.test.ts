import t, { type Test } from '../support/tap.js'
import { eq, getTableName, is, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import * as schema from '../../drizzle/schema/index.js'
import { bookings, services, wallets } from '../../drizzle/schema/index.js'
import {
  contradictNoShow,
  createBooking,
  previewAct,
  previewBooking,
  previewCancel,
  rescheduleBooking,
  setBookingStatus,
  type MoneyPreview,
  type PreviewAct
} from '../../src/bookings/index.js'
import {
  checkLedger,
  createPayout,
  noGateway,
  previewBookingCompletion,
  previewPayout,
  settleOutside
} from '../../src/payments/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import { formatMoney } from '../../src/shared/format.js'
import { hourAhead, refusalOf, rowOf } from '../bookings/market.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'
import { paymentWorld } from './world.js'

t.setTimeout(240_000)
const { db, market } = await testDatabase(t, { bookingsPerDay: 1000, bookingsPerProviderPerDay: 1000 })
const world = await paymentWorld(t, market)
const { actors, gateway, stripe, service } = world
type Act = PreviewAct['act']
type Side = keyof typeof actors
type Booking = typeof bookings.$inferSelect

let hours = 24 * 20

/** A free hour of the provider's, far from the time of the day at which the world's own bookings are. */
function nextHour(): Date {
  do hours += 2
  while (hours % 24 < 3 || hours % 24 > 20)

  return hourAhead(hours, market.now())
}

/** Every row of every table, as one text: what changes none of them changes nothing. */
async function everyRow(): Promise<string> {
  const prints = Object.values<unknown>(schema).flatMap((table) =>
    is(table, PgTable)
      ? [
          sql`select ${getTableName(table)} as name, count(*) as rows,
            md5(coalesce(string_agg(one::text, '|' order by one::text), '')) as print from ${table} one`
        ]
      : []
  )

  return JSON.stringify(await db.execute(sql.join(prints, sql` union all `)))
}

/** A preview, which must leave every row of the database as it was. */
async function looked<Answer>(t: Test, look: () => Promise<Answer>): Promise<Answer> {
  const before = await everyRow()
  const answer = await look()
  t.equal(await everyRow(), before, 'looking changes no row of any table')

  return answer
}

async function preview(booking: { id: string }, act: Act, by: Side, startAt?: string): Promise<MoneyPreview> {
  return await previewAct(market, gateway, actors[by], {
    id: booking.id,
    act,
    ...(startAt === undefined ? {} : { startAt })
  })
}

/** How the money of a booking is when an act is asked for. */
const payments: Record<string, (values: Partial<Booking>) => Promise<Booking>> = {
  unpaid: async (values) => await world.book(values),

  'paid online': async (values) => await world.bookPaid(values),

  discounted: async (values) => await world.bookPaid({ ...values, price: 3333 }),

  'partly refunded': async (values) => {
    const booking = await world.bookPaid(values)
    await world.refund(booking.id, 1001)
    return booking
  },

  'wholly refunded': async (values) => {
    const booking = await world.bookPaid(values)
    await world.refund(booking.id)
    return booking
  },

  disputed: async (values) => {
    const booking = await world.bookPaid(values)
    stripe.state.dispute((await world.payment(booking.id)).txnId ?? '', 1500)
    await world.deliver()
    return booking
  },

  'lost in a dispute': async (values) => {
    const booking = await world.bookPaid(values)
    const { id } = stripe.state.dispute((await world.payment(booking.id)).txnId ?? '', 1500)
    stripe.state.closeDispute(id, 'lost')
    await world.deliver()
    return booking
  }
}

/** What each side has of a booking by the accounts, and what is on its way back to the client. */
async function held(booking: Booking) {
  const { gateway: left = 0, escrow = 0, provider = 0, platform = 0 } = await world.accounts(booking.id)
  const rows = await db.select().from(schema.payments).where(eq(schema.payments.bookingId, booking.id))
  const due = rows.reduce((sum, row) => sum + row.refundDueAmount, 0)
  const back = rows.reduce((sum, row) => sum + row.refundDueAmount + row.refundedAmount, 0)

  return {
    clientPays: -left - due,
    providerGets: provider,
    platformKeeps: platform,
    staysHeld: escrow - due,
    back
  }
}

/** The figures of a preview, without their words. */
function figuresOf({ online, cash }: MoneyPreview) {
  const figures = online ?? cash
  if (figures === null) throw new Error('a preview without figures')

  const { clientPays, providerGets, platformKeeps, staysHeld } = figures
  return { clientPays, providerGets, platformKeeps, staysHeld }
}

for (const [how, prepare] of Object.entries(payments)) {
  t.test(`what a completion is said to give is what the accounts then hold: ${how}`, async (t) => {
    const booking = await prepare({ status: 'accepted' })
    await db.update(bookings).set({ status: 'in_progress' }).where(eq(bookings.id, booking.id))

    const before = await held(booking)
    const said = await looked(t, async () => await preview(booking, 'complete', 'client'))
    for (const side of ['provider', 'admin'] as const) {
      t.same(await preview(booking, 'complete', side), said, `the ${side} reads the same`)
    }

    const step = await previewBookingCompletion(market, actors.client, { bookingId: booking.id })
    await world.move(booking.id, 'completed', 'provider')
    const { back, ...shares } = await held(booking)

    t.match(said, { act: 'complete', by: 'provider', status: 'completed', fee: 0, cancelTerms: null })
    if (said.online === null) {
      t.same(shares, { clientPays: 0, providerGets: 0, platformKeeps: 0, staysHeld: 0 }, 'in cash, past us')
      t.match(figuresOf(said), { clientPays: booking.price, providerGets: booking.price, platformKeeps: 0 })
    } else {
      t.same(figuresOf(said), shares)
      t.equal(said.cash, null)
      t.equal(said.online.clientGets, back - before.back)
    }

    t.match(step, {
      clientGets: back - before.back,
      providerGets: shares.providerGets - before.providerGets,
      platformKeeps: shares.platformKeeps - before.platformKeeps
    })
  })

  for (const by of ['client', 'provider', 'admin'] as const) {
    for (const status of ['pending', 'accepted'] as const) {
      t.test(`a ${by}'s cancellation does what is said, while ${status}: ${how}`, async (t) => {
        const booking = await prepare({ status })
        const before = await held(booking)
        const said = await looked(t, async () => await preview(booking, 'cancel', by))
        const single = await previewCancel(market, actors[by], booking)

        // Not sent yet: what is due is on its way.
        await setBookingStatus(market, actors[by], { id: booking.id, status: 'cancelled', reason: 'Ill' })
        const { back, ...shares } = await held(booking)

        t.match(said, { act: 'cancel', by, status: (await rowOf(db, booking.id)).status, cancelTerms: null })
        t.same(figuresOf(said), shares)
        t.equal(said.online?.clientGets ?? 0, back - before.back)
        t.equal(said.fee, shares.clientPays, 'what is kept is what the client has paid in all')
        t.match(single, {
          refund: back - before.back,
          fee: said.fee,
          providerGets: shares.providerGets - before.providerGets
        })

        await settleOutside(market, gateway, booking.id)
        t.equal((await held(booking)).clientPays, shares.clientPays, 'nor does sending it change that')
      })
    }
  }

  t.test(`what an acceptance promises both sides is what the completion gives: ${how}`, async (t) => {
    const booking = await prepare({ status: 'pending' })
    const said = await looked(t, async () => await preview(booking, 'accept', 'provider'))
    t.same(await preview(booking, 'accept', 'client'), said, 'the client reads the same')
    t.same(await preview(booking, 'accept', 'admin'), { ...said, by: 'admin' }, 'and so does an admin')

    await setBookingStatus(market, actors.provider, { id: booking.id, status: 'accepted' })
    const row = await rowOf(db, booking.id)
    t.match(said, { by: 'provider', status: row.status, scheduledAt: row.scheduledAt.toISOString() })
    t.equal(said.cancelTerms?.freeUntil, row.freeUntil.toISOString())

    const late = await preview(booking, 'cancel', 'client')
    if (how !== 'unpaid' && how !== 'wholly refunded') t.equal(said.cancelTerms?.lateFee, late.fee)

    await world.complete(booking.id)
    const { back: _, ...shares } = await held(booking)
    if (said.cash === null) t.same(figuresOf(said), shares)
    else t.match(said.cash, { clientPays: booking.price, providerGets: booking.price, platformKeeps: 0 })
  })

  t.test(`a move keeps the money that it says it keeps: ${how}`, async (t) => {
    const booking = await prepare({ status: 'accepted' })
    const scheduledAt = nextHour().toISOString()
    const said = await looked(t, async () => await preview(booking, 'reschedule', 'client', scheduledAt))
    t.same(await preview(booking, 'reschedule', 'provider', scheduledAt), said, 'the provider reads the same')

    const before = await held(booking)
    await rescheduleBooking(market, actors.client, { id: booking.id, scheduledAt })
    t.same(await held(booking), before, 'it moves none')

    const row = await rowOf(db, booking.id)
    t.match(said, { act: 'reschedule', by: 'client', status: row.status, scheduledAt, price: row.price })
    t.equal(said.cancelTerms?.freeUntil, row.freeUntil.toISOString(), 'a late move keeps its terms')

    await setBookingStatus(market, actors.provider, { id: booking.id, status: 'accepted' })
    await world.complete(booking.id)
    const { back: _, ...shares } = await held(booking)
    if (said.cash === null) t.same(figuresOf(said), shares)
    else t.match(said.cash, { clientPays: booking.price, providerGets: booking.price, platformKeeps: 0 })
  })
}

t.test('a booking costs what its preview said, paid online as in cash', async (t) => {
  const client = actorOf(await makeUser(db))
  const input = { serviceId: service.id, scheduledAt: nextHour().toISOString() }
  const said = await looked(t, async () => await previewBooking(market, gateway, client, input))

  const { id } = await createBooking(market, client, input)
  const row = await rowOf(db, id)
  t.match(said, {
    act: 'create',
    by: 'client',
    status: row.status,
    scheduledAt: row.scheduledAt.toISOString(),
    price: row.price,
    currency: row.currency,
    fee: 0,
    cash: { clientPays: row.price, clientGets: 0, providerGets: row.price, platformKeeps: 0 },
    cancelTerms: { keptPercent: row.cancelPolicy.keptPercent }
  })

  const paid = await world.bookPaid({ commissionBasisPoints: row.commissionBasisPoints })
  const late = await preview(paid, 'cancel', 'client')
  t.equal(said.cancelTerms?.lateFee, late.fee)
  await world.complete(paid.id)
  const { back: _, ...shares } = await held(paid)
  t.match(said.online, shares)
})

t.test('price, commission and terms are those of now, and those of a booking stay its own', async (t) => {
  const dear = await makeService(db, actors.provider.id, { price: 9001 })
  const scheduledAt = nextHour().toISOString()
  const { id } = await createBooking(market, actors.client, { serviceId: dear.id, scheduledAt })

  await db.update(services).set({ price: 7000 }).where(eq(services.id, dear.id))
  const rules = { ...market.rules, commissionBasisPoints: 1000, cancelKeptPercent: 30 }
  const changed = { ...market, rules }
  const other = { serviceId: dear.id, scheduledAt: nextHour().toISOString() }

  t.match(await previewBooking(changed, gateway, actors.client, other), {
    price: 7000,
    online: { clientPays: 7000, providerGets: 6300, platformKeeps: 700 },
    cancelTerms: { keptPercent: 30, lateFee: 2100 }
  })
  t.match(await previewAct(changed, gateway, actors.provider, { id, act: 'accept' }), {
    price: 9001,
    online: { clientPays: 9001, providerGets: 7651, platformKeeps: 1350 },
    cancelTerms: { keptPercent: 50, lateFee: 4501 }
  })
})

t.test('what is free of charge, and a market without a gateway, promise nothing online', async (t) => {
  const free = await makeService(db, actors.provider.id, { price: 0 })
  const nothing = { clientPays: 0, providerGets: 0, platformKeeps: 0 }
  const input = { serviceId: free.id, scheduledAt: nextHour().toISOString() }
  t.match(await previewBooking(market, gateway, actors.client, input), { online: null, cash: nothing })

  const priced = { serviceId: service.id, scheduledAt: nextHour().toISOString() }
  t.match(await previewBooking(market, noGateway, actors.client, priced), {
    online: null,
    cash: { clientPays: 4500, providerGets: 4500 },
    cancelTerms: { lateFee: 0 }
  })
})

t.test('of a provider who accepts at once, a booking and a move are said to be accepted', async (t) => {
  const quick = await makeProvider(db, { automaticAcceptance: 'all' })
  const { id: serviceId } = await makeService(db, quick.id)
  const input = { serviceId, scheduledAt: nextHour().toISOString() }
  const said = await previewBooking(market, gateway, actors.client, input)
  const booking = await createBooking(market, actors.client, input)
  t.equal(said.status, 'accepted')
  t.equal(booking.status, said.status)

  const scheduledAt = nextHour().toISOString()
  const moved = await looked(t, async () => await preview(booking, 'reschedule', 'client', scheduledAt))
  t.equal(moved.status, 'accepted')
  t.equal(
    (await rescheduleBooking(market, actors.client, { id: booking.id, scheduledAt })).status,
    moved.status
  )
})

t.test('a booking that create refuses is refused by its preview, with the same code and facts', async (t) => {
  const asks: Array<[string, UserActor, { serviceId: string; scheduledAt: string }]> = []
  const free = nextHour().toISOString()
  const taken = nextHour().toISOString()
  await createBooking(market, actors.client, { serviceId: service.id, scheduledAt: taken })

  const hidden = await makeService(db, actors.provider.id, { isVisible: false })
  const gone = actorOf(await makeUser(db, { isBanned: true }))
  const closed = await makeProvider(db, { week: {} })
  const atNight = await makeService(db, closed.id)
  const busy = actorOf(await makeUser(db))
  const many = await makeService(db, (await makeProvider(db)).id)
  for (let open = 0; open < market.rules.maxOpenPending; open++) {
    await createBooking(market, busy, { serviceId: many.id, scheduledAt: nextHour().toISOString() })
  }

  asks.push(
    ['not_found', actors.client, { serviceId: actors.client.id, scheduledAt: free }],
    ['own_service', actors.provider, { serviceId: service.id, scheduledAt: free }],
    ['not_allowed', actors.admin, { serviceId: service.id, scheduledAt: free }],
    ['not_allowed', gone, { serviceId: service.id, scheduledAt: free }],
    ['service_unavailable', actors.client, { serviceId: hidden.id, scheduledAt: free }],
    ['too_many_pending', busy, { serviceId: service.id, scheduledAt: free }],
    ['slot_taken', actors.client, { serviceId: service.id, scheduledAt: taken }],
    ['slot_closed', actors.client, { serviceId: atNight.id, scheduledAt: free }],
    ['slot_too_soon', actors.client, { serviceId: service.id, scheduledAt: '2020-01-06T08:00:00Z' }],
    ['slot_too_far', actors.client, { serviceId: service.id, scheduledAt: '2036-01-07T08:00:00Z' }],
    ['invalid_input', actors.client, { serviceId: service.id, scheduledAt: '2026-12-31T23:59:60Z' }]
  )

  for (const [code, actor, input] of asks) {
    const refused = await looked(
      t,
      async () => await refusalOf(previewBooking(market, gateway, actor, input))
    )
    const byAct = await refusalOf(createBooking(market, actor, input))
    t.equal(refused.code, code)
    t.same({ ...refused.params }, { ...byAct.params }, code)
    t.equal(byAct.code, code)
  }
})

t.test('what a day allows is looked at and not spent', async (t) => {
  const strict = {
    ...market,
    rules: { ...market.rules, bookingsPerDay: 1, movesPerDay: 1, movesPerProviderPerDay: 1 }
  }
  const client = actorOf(await makeUser(db))
  const ask = () => ({ serviceId: service.id, scheduledAt: nextHour().toISOString() })
  for (let time = 0; time < 3; time++) await previewBooking(strict, gateway, client, ask())

  const { id } = await createBooking(strict, client, ask())
  t.equal((await refusalOf(previewBooking(strict, gateway, client, ask()))).code, 'too_many_bookings')
  t.equal((await refusalOf(createBooking(strict, client, ask()))).code, 'too_many_bookings')

  const move = async (startAt: string) =>
    await previewAct(strict, gateway, client, { id, act: 'reschedule', startAt })
  for (let time = 0; time < 3; time++) await move(nextHour().toISOString())
  await rescheduleBooking(strict, client, { id, scheduledAt: nextHour().toISOString() })

  const startAt = nextHour().toISOString()
  const said = await refusalOf(move(startAt))
  const done = await refusalOf(rescheduleBooking(strict, client, { id, scheduledAt: startAt }))
  t.equal(said.code, done.code)
  t.match(said.code, /^too_many_moves/)
})

t.test('an act that is refused is refused by its preview, with the same code', async (t) => {
  const statuses = ['pending', 'accepted', 'in_progress', 'completed', 'cancelled'] as const
  for (const status of statuses) {
    const booking = await world.book({ status })
    const { id } = booking
    const set = async (by: Side, to: 'accepted' | 'completed' | 'cancelled') =>
      await setBookingStatus(market, actors[by], { id, status: to })
    const acts: Array<[Act, Side, (startAt: string) => Promise<unknown>]> = [
      ['accept', 'provider', async () => await set('provider', 'accepted')],
      ['complete', 'provider', async () => await set('provider', 'completed')],
      ['cancel', 'client', async () => await set('client', 'cancelled')],
      [
        'reschedule',
        'client',
        async (scheduledAt) => await rescheduleBooking(market, actors.client, { id, scheduledAt })
      ]
    ]

    for (const [act, by, perform] of acts) {
      const startAt = nextHour().toISOString()
      const said = await outcomeOf(async () => await preview(booking, act, by, startAt))
      t.equal(said, await outcomeOf(async () => await perform(startAt)), `${act} of what is ${status}`)

      // Each act finds the booking as it was.
      await db.update(bookings).set(booking).where(eq(bookings.id, booking.id))
    }
  }

  const lapsed = await world.book({ status: 'pending', expiresAt: new Date(0), dueAt: new Date(0) })
  t.equal((await refusalOf(preview(lapsed, 'accept', 'provider'))).code, 'transition_not_allowed')

  const taken = await world.book({ scheduledAt: nextHour() })
  const other = await world.book()
  const scheduledAt = taken.scheduledAt.toISOString()
  const said = await refusalOf(preview(other, 'reschedule', 'client', scheduledAt))
  const done = await refusalOf(rescheduleBooking(market, actors.client, { id: other.id, scheduledAt }))
  t.equal(said.code, 'slot_taken')
  t.same({ ...said.params }, { ...done.params }, 'with the same free starts nearby')

  t.match(await refusalOf(preview(other, 'reschedule', 'client')), {
    code: 'invalid_input',
    params: { field: 'startAt' }
  })
  t.match(
    await preview(other, 'reschedule', 'client', other.scheduledAt.toISOString()),
    { status: 'accepted', cancelTerms: { freeUntil: other.freeUntil.toISOString() } },
    'to the time that it has: nothing changes'
  )
})

t.test('the figures are told in the language of whoever reads them', async (t) => {
  const booking = await world.bookPaid()
  const read = async (locale: 'en' | 'ar') =>
    await previewAct(market, gateway, { ...actors.client, locale }, { id: booking.id, act: 'cancel' })

  t.match(await read('en'), { feeText: '$22.50', online: { clientPaysText: '$22.50', clientPays: 2250 } })
  const arabic = await read('ar')
  t.equal(arabic.feeText, formatMoney(2250, 'USD', 'ar'))
  t.equal(arabic.online?.clientPaysText, formatMoney(2250, 'USD', 'ar'))
})

t.test('a booking of others has no preview', async (t) => {
  const booking = await world.bookPaid()
  const stranger = actorOf(await makeUser(db))
  const rival = actorOf(await makeProvider(db))

  for (const actor of [stranger, rival]) {
    for (const act of ['accept', 'reschedule', 'complete', 'cancel'] as const) {
      const asked = { id: booking.id, act, startAt: nextHour().toISOString() }
      t.equal((await refusalOf(previewAct(market, gateway, actor, asked))).code, 'not_found', act)
    }
  }
})

t.test('a payout takes what its preview says, and one cent more is refused', async (t) => {
  const shop = await paymentWorld(t, market)
  const provider = shop.actors.provider
  const look = async () => await previewPayout(market, provider, {})

  t.match(await look(), { amount: 0, balance: 0, staysHeld: 0, heldBack: [] }, 'an empty wallet')

  const done = await shop.bookPaid()
  await shop.complete(done.id)
  const missed = await shop.bookPaid({ scheduledAt: new Date(market.now().getTime() - 3_600_000) })
  await shop.miss(missed.id)

  const said = await looked(t, look)
  t.match(said, {
    userId: provider.id,
    amount: 3825,
    amountText: '$38.25',
    balance: 3825 + 1912,
    staysHeld: 1912,
    heldBack: [{ bookingId: missed.id, amount: 1912, reason: 'no_show' }]
  })
  t.same(
    await previewPayout(market, shop.actors.admin, { userId: provider.id }),
    said,
    'an admin reads the same'
  )

  const pay = async (amount: number) =>
    await createPayout(market, shop.actors.admin, { userId: provider.id, amount })
  t.equal((await refusalOf(pay(said.amount + 1))).code, 'wallet_too_low')
  await pay(said.amount)
  const [wallet] = await db.select().from(wallets).where(eq(wallets.userId, provider.id))
  t.equal(wallet?.balance, said.staysHeld)

  const until = new Date(said.heldBack[0]?.until ?? '')
  const at = (instant: Date) => ({ ...market, now: () => instant })
  t.match(await previewPayout(at(new Date(until.getTime() - 1)), provider, {}), { amount: 0 })
  t.match(await previewPayout(at(until), provider, {}), {
    amount: 1912,
    clientPays: 0,
    providerGets: 1912,
    platformKeeps: 0,
    staysHeld: 0,
    heldBack: []
  })

  await contradictNoShow(market, shop.actors.client, { id: missed.id, words: 'I was at home' })
  t.match(await look(), { amount: 0, heldBack: [{ reason: 'no_show_contradicted' }] })
  t.match(await previewPayout(at(until), provider, {}), { amount: 0 }, 'a review takes longer')
})

t.test('a wallet is its owner’s to look at, and an admin’s', async (t) => {
  const userId = actors.provider.id
  const rival = actorOf(await makeProvider(db))
  t.equal((await refusalOf(previewPayout(market, rival, { userId }))).code, 'not_found')
  t.equal((await refusalOf(previewPayout(market, actors.client, {}))).code, 'not_allowed')
  t.equal((await refusalOf(previewPayout(market, actors.admin, {}))).code, 'invalid_input')
  t.equal((await refusalOf(previewPayout(market, actors.admin, { userId: service.id }))).code, 'not_found')
})

t.test('and the ledger is exact after all of it', async (t) => {
  t.same(await checkLedger(market), [])
})

/** The code with which something is refused; null if it is not. */
async function outcomeOf(work: () => Promise<unknown>): Promise<string | null> {
  return await work().then(
    () => null,
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error))
  )
}
