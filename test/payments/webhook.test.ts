import t from '../support/tap.js'
import { eq } from 'drizzle-orm'
import { Stripe } from 'stripe'
import { auditLog, ledgerEntries, webhookEvents } from '../../drizzle/schema/index.js'
import { createStripeGateway, receiveEvent } from '../../src/payments/index.js'
import { testDatabase } from '../support/database.js'
import { secretKey, webhookSecret } from '../support/stripe-stand-in.js'
import type { StripeEvent } from '../support/stripe-stand-in-state.js'
import { paymentWorld } from './world.js'

t.setTimeout(120_000)
const { db, market } = await testDatabase(t)
const world = await paymentWorld(t, market)
const { stripe, gateway } = world

const paidEvent = async () => {
  const booking = await world.book()
  stripe.state.pay((await world.checkout(booking.id)).sessionId)

  const event = stripe.state.events.at(-1)
  if (event === undefined) throw new Error('no event')

  return { booking, event }
}
const sign = (payload: string, options: { secret?: string; timestamp?: number; scheme?: string } = {}) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret: webhookSecret, ...options })
const seconds = () => Math.floor(Date.now() / 1000)

t.test(
  'an event that is tampered with, old, from the future, signed with another secret or in another way ' +
    'is refused and changes nothing',
  async (t) => {
    const { booking, event } = await paidEvent()
    const payload = JSON.stringify(event)

    const attempts: Array<[string, string, string | undefined]> = [
      ['tampered', payload.replace('4500', '4501'), sign(payload)],
      ['written anew', JSON.stringify(event, null, 1), sign(payload)],
      ['too old', payload, sign(payload, { timestamp: seconds() - 301 })],
      ['from the future', payload, sign(payload, { timestamp: seconds() + 302 })],
      ['far from the future', payload, sign(payload, { timestamp: seconds() + 86_400 })],
      ['another secret', payload, sign(payload, { secret: 'whsec_other' })],
      ['v0 alone', payload, sign(payload, { scheme: 'v0' })],
      ['two times', payload, `t=${seconds()},${sign(payload)}`],
      ['no time', payload, sign(payload).replace(/t=\d+,/, '')],
      ['no signature', payload, undefined],
      ['an empty one', payload, ''],
      ['an empty body', '', sign('')]
    ]

    for (const [name, body, signature] of attempts) {
      await t.rejects(
        receiveEvent(market, gateway, Buffer.from(body), signature),
        { code: 'bad_signature' },
        name
      )
    }

    t.same(await world.accounts(booking.id), {})
    t.same(await db.select().from(webhookEvents).where(eq(webhookEvents.id, event.id)), [])
    t.equal(
      await receiveEvent(
        market,
        gateway,
        Buffer.from(payload),
        sign(payload, { timestamp: seconds() + 290 })
      ),
      'applied',
      'a clock that is a little off is fine'
    )
  }
)

t.test('while a secret is being rotated, both the old and the new one are good', async (t) => {
  const rotating = createStripeGateway({
    secretKey,
    webhookSecret: 'whsec_new, whsec_old',
    apiBase: stripe.url,
    publicUrl: 'http://127.0.0.1'
  })

  for (const secret of ['whsec_new', 'whsec_old']) {
    const { booking, event } = await paidEvent()
    const payload = JSON.stringify(event)

    t.equal(await receiveEvent(market, rotating, Buffer.from(payload), sign(payload, { secret })), 'applied')
    t.same(await world.accounts(booking.id), { gateway: -4500, escrow: 4500 })
  }
})

t.test('the same event fifty times is one effect', async (t) => {
  const { booking, event } = await paidEvent()
  for (let time = 0; time < 50; time++) await world.deliver([event])
  t.equal((await db.select().from(ledgerEntries).where(eq(ledgerEntries.bookingId, booking.id))).length, 2)
})

t.test('an event that could not be followed is not lost: its repetition tries again', async (t) => {
  const { booking, event } = await paidEvent()
  await t.rejects(
    stripe.spoil(
      { request: /GET \/v1\/checkout/, kind: 'drop', isDone: false },
      async () => await world.deliver([event])
    ),
    { code: 'payments_unavailable' },
    'Stripe hears a 503 and sends it again'
  )

  t.same(await world.accounts(booking.id), {})
  await world.deliver([event])
  t.same(await world.accounts(booking.id), { gateway: -4500, escrow: 4500 })
})

t.test(
  'amount, currency, payment, account or mode that are not ours: not applied, and the admins can see it',
  async (t) => {
    const changes: Array<[string, (event: StripeEvent) => StripeEvent]> = [
      ['amount', (event) => ({ ...event, data: { object: { ...event.data.object, amount_total: 1 } } })],
      ['currency', (event) => ({ ...event, data: { object: { ...event.data.object, currency: 'eur' } } })],
      [
        'payment',
        (event) => ({
          ...event,
          data: {
            object: { ...event.data.object, metadata: { paymentId: '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11' } }
          }
        })
      ],
      ['account', (event) => ({ ...event, account: 'acct_of_somebody' })],
      ['mode', (event) => ({ ...event, livemode: true })]
    ]

    for (const [name, change] of changes) {
      const { booking, event } = await paidEvent()
      const payload = JSON.stringify(change(event))

      t.equal(await receiveEvent(market, gateway, Buffer.from(payload), sign(payload)), 'mismatch', name)
      t.same(await world.accounts(booking.id), {})

      const { id } = await world.payment(booking.id)
      t.match(await db.select().from(auditLog).where(eq(auditLog.targetId, id)), [
        { action: 'payment.mismatch', type: 'admin' }
      ])
    }
  }
)

t.test('a session at the gateway that differs from our row is not applied either', async (t) => {
  for (const change of [
    { amount_total: 1 },
    { currency: 'eur' },
    { metadata: {}, client_reference_id: 'somebody else' }
  ]) {
    const { booking, event } = await paidEvent()
    const payment = await world.payment(booking.id)

    Object.assign(stripe.state.session(payment.sessionId ?? ''), change)
    await world.deliver([event])
    t.match(await world.payment(booking.id), { status: 'pending', capturedAt: null })
    t.match(await db.select().from(auditLog).where(eq(auditLog.targetId, payment.id)), [
      { action: 'payment.mismatch' }
    ])
  }
})

t.test('events that concern nobody here are taken and ignored', async (t) => {
  for (const [type, object] of [
    ['customer.created', { id: 'cus_1' }],
    [
      'checkout.session.completed',
      { id: 'cs_of_another_shop', amount_total: 5, currency: 'usd', metadata: {} }
    ],
    ['payment_intent.succeeded', { id: 'pi_x', metadata: { paymentId: 'not-a-uuid' } }]
  ] as const) {
    const payload = JSON.stringify({
      id: `evt_${type}`,
      object: 'event',
      type,
      livemode: false,
      data: { object }
    })

    t.equal(await receiveEvent(market, gateway, Buffer.from(payload), sign(payload)), 'ignored', type)
  }
})

t.test('an event that is signed but is none is refused with 400, not with a fault of ours', async (t) => {
  const object = { id: 'cs_1', metadata: {} }

  const good = {
    id: 'evt_1',
    object: 'event',
    type: 'checkout.session.completed',
    livemode: false,
    data: { object }
  }

  const bad = [
    {},
    { ...good, id: 7 },
    { ...good, id: 'evt\u0000' },
    { ...good, type: null },
    { ...good, data: null },
    { ...good, data: {} },
    { ...good, data: { object: null } },
    { ...good, data: { object: { ...object, metadata: 'x' } } },
    { ...good, data: { object: { ...object, payment_intent: 7 } } },
    { ...good, data: { object: { ...object, id: 'cs\u0000' } } }
  ]

  for (const event of bad) {
    const payload = JSON.stringify(event)
    await t.rejects(
      receiveEvent(market, gateway, Buffer.from(payload), sign(payload)),
      { code: 'bad_event' },
      payload
    )
  }
})

t.test('a session that was never handed out and lapses is no mismatch; one that was paid is', async (t) => {
  for (const isPaid of [false, true]) {
    const booking = await world.book()
    const { sessionId } = await world.checkout(booking.id)
    const payment = await world.payment(booking.id)
    const orphan = { ...stripe.state.session(sessionId), id: `${sessionId}_orphan` }

    stripe.state.sessions.set(orphan.id, orphan)

    if (isPaid) stripe.state.pay(orphan.id)
    else stripe.state.expireSession(orphan.id)

    await world.deliver(stripe.state.events.slice(-1))

    const logged = await db.select().from(auditLog).where(eq(auditLog.targetId, payment.id))
    t.equal(logged.length, isPaid ? 1 : 0)
  }
})
