import t from '../support/tap.js'
import { eq } from 'drizzle-orm'
import { payments, refunds, webhookEvents } from '../../drizzle/schema/index.js'
import { checkLedger } from '../../src/payments/index.js'
import { testApp } from '../support/app.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { secretKey, startStripe, webhookSecret } from '../support/stripe-stand-in.js'

const stripe = await startStripe(t)
const { app, db, market, clock, as } = await testApp(t, {
  STRIPE_SECRET_KEY: secretKey,
  STRIPE_WEBHOOK_SECRET: webhookSecret,
  STRIPE_API_BASE: stripe.url
})
const [provider, client, stranger, admin] = [
  await makeProvider(db),
  await makeUser(db),
  await makeUser(db, { language: 'ar' }),
  await makeUser(db, { role: 'admin' })
]
const service = await makeService(db, provider.id)
let days = 2
const book = async (values: Parameters<typeof makeBooking>[3] = {}) =>
  await makeBooking(db, service, client.id, {
    status: 'accepted',
    scheduledAt: new Date(Date.now() + days++ * 86_400_000),
    ...values
  })
type Person = typeof client
const post = async (path: string, user: Person, payload: object, headers: Record<string, string> = {}) =>
  await app.inject({
    method: 'POST',
    url: `/api/payments/${path}`,
    headers: { ...as(user), ...headers },
    payload
  })
const bookPaid = async () => {
  const booking = await book()
  const { sessionId } = (await post('create-stripe-session', client, { bookingId: booking.id })).json<{
    sessionId: string
  }>()

  stripe.state.pay(sessionId)
  await post('verify-payment', client, { sessionId })

  return booking
}

t.test(
  'amounts that are negative, zero, fractional, huge or text, and money set by the client, are refused ' +
    'and nothing moves',
  async (t) => {
    const booking = await bookPaid()
    for (const amount of [
      -1,
      0,
      0.5,
      Number.MAX_VALUE,
      Number.MAX_SAFE_INTEGER,
      1_000_000_000_000,
      '100',
      null,
      [100],
      true
    ]) {
      const response = await post('refund', admin, { bookingId: booking.id, amount })
      t.equal(response.statusCode, 400, `${String(amount)}: ${response.body}`)
      t.match(response.headers['content-type'], 'application/problem+json')
    }

    t.equal((await post('refund', admin, { bookingId: booking.id, amount: 4501 })).statusCode, 409)

    const other = await book()
    for (const extra of [
      { amount: 1 },
      { price: 1 },
      { currency: 'EUR' },
      { commissionBasisPoints: 0 },
      { method: 'cash' },
      { method: null }
    ]) {
      t.equal(
        (await post('create-stripe-session', client, { bookingId: other.id, ...extra })).statusCode,
        400,
        JSON.stringify(extra)
      )
    }

    for (const bookingId of [
      '',
      'x',
      '0',
      1,
      null,
      `${other.id}'`,
      '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a1\u0000'
    ]) {
      t.equal(
        (await post('create-stripe-session', client, { bookingId })).statusCode,
        400,
        JSON.stringify(bookingId)
      )
    }

    t.same(await db.select().from(refunds), [])
    t.same(await db.select().from(payments).where(eq(payments.bookingId, other.id)), [])
    t.same(await checkLedger(market), [])
  }
)

t.test("a stranger's booking, session or refund does not exist; a provider cannot refund", async (t) => {
  const booking = await bookPaid()
  const { sessionId } = (await db.select().from(payments).where(eq(payments.bookingId, booking.id)))[0] ?? {}

  t.match((await post('create-stripe-session', stranger, { bookingId: booking.id })).json(), {
    status: 404,
    code: 'not_found',
    detail: 'لم يتم العثور على المطلوب.'
  })
  t.equal((await post('create-stripe-session', provider, { bookingId: booking.id })).statusCode, 404)
  t.equal(
    (await post('create-stripe-session', admin, { bookingId: booking.id })).statusCode,
    404,
    'nobody pays for somebody else'
  )
  t.equal((await post('verify-payment', stranger, { sessionId })).statusCode, 404)
  t.equal((await post('refund', stranger, { bookingId: booking.id })).statusCode, 404)
  t.equal((await post('refund', provider, { bookingId: booking.id })).statusCode, 403)
  t.match((await post('refund', client, { bookingId: booking.id })).json(), {
    status: 409,
    code: 'no_refund_due'
  })
  t.equal((await post('refund/preview', client, { bookingId: booking.id })).statusCode, 403)
  t.equal((await post('completion/preview', stranger, { bookingId: booking.id })).statusCode, 404)
  t.equal((await post('payout', provider, { userId: provider.id, amount: 1 })).statusCode, 403)
  t.equal((await app.inject({ url: '/api/payments/wallet' })).statusCode, 401)
})

t.test('bookings that are over, free of charge or paid cannot be paid', async (t) => {
  for (const [values, code] of [
    [{ status: 'cancelled' }, 'booking_not_payable'],
    [{ status: 'completed' }, 'booking_not_payable'],
    [{ status: 'pending', expiresAt: new Date(0) }, 'booking_not_payable'],
    [{ price: 0 }, 'nothing_to_pay']
  ] as const) {
    const booking = await book(values)
    t.match((await post('create-stripe-session', client, { bookingId: booking.id })).json(), {
      status: 409,
      code
    })
  }

  const booking = await bookPaid()
  t.match((await post('create-stripe-session', client, { bookingId: booking.id })).json(), {
    status: 409,
    code: 'already_paid'
  })
})

t.test(
  'an Idempotency-Key is one checkout and one refund; with another body it is refused, with another ' +
    'user it is another',
  async (t) => {
    const booking = await book()
    const key = { 'idempotency-key': 'pay-1' }
    const first = await post('create-stripe-session', client, { bookingId: booking.id }, key)

    t.equal(first.statusCode, 201)
    t.equal((await post('create-stripe-session', client, { bookingId: booking.id }, key)).body, first.body)
    t.equal(
      (await post('create-stripe-session', client, { bookingId: (await book()).id }, key)).statusCode,
      422
    )
    t.equal((await post('create-stripe-session', stranger, { bookingId: booking.id }, key)).statusCode, 404)
    stripe.state.pay(first.json<{ sessionId: string }>().sessionId)
    await post('verify-payment', client, { sessionId: first.json<{ sessionId: string }>().sessionId })

    const refund = { 'idempotency-key': 'refund-1' }
    for (let time = 0; time < 3; time++) {
      t.match((await post('refund', admin, { bookingId: booking.id, amount: 500 }, refund)).json(), {
        refundedAmount: 500
      })
    }

    t.equal((await db.select().from(refunds).where(eq(refunds.bookingId, booking.id))).length, 1)
  }
)

t.test('what a preview says is what is then done', async (t) => {
  const booking = await bookPaid()
  t.match((await post('completion/preview', client, { bookingId: booking.id })).json(), {
    clientGets: 0,
    providerGets: 3825,
    platformKeeps: 675,
    providerGetsText: '$38.25',
    currency: 'USD'
  })

  await app.inject({
    method: 'PUT',
    url: `/api/bookings/${booking.id}/status`,
    headers: as(provider),
    payload: { status: 'cancelled', reason: 'Ill' }
  })

  await Promise.all(app.gatewayCalls)
  t.match(
    await db.select().from(refunds).where(eq(refunds.bookingId, booking.id)),
    [{ status: 'sent', amount: 4500 }],
    'the refund of a cancellation is sent at once'
  )

  const done = await bookPaid()
  t.match(
    (await post('refund/preview', admin, { bookingId: done.id, amount: 1000 })).json(),
    { clientGets: 1000, providerGets: 0, platformKeeps: 0 },
    'before completion the refund comes out of escrow'
  )
})

t.test('the webhook takes the raw body and nothing else, whatever its type says', async (t) => {
  const booking = await book()
  const { sessionId } = (await post('create-stripe-session', client, { bookingId: booking.id })).json<{
    sessionId: string
  }>()

  stripe.state.pay(sessionId)

  const event = stripe.state.events.at(-1)
  if (event === undefined) throw new Error('no event')

  const { payload, signature } = stripe.signed(event)
  const send = async (body: string, headers: Record<string, string>) =>
    await app.inject({ method: 'POST', url: '/api/payments/webhook', headers, payload: body })

  t.match(
    (
      await send(JSON.stringify(JSON.parse(payload)), {
        'content-type': 'application/json',
        'stripe-signature': signature
      })
    ).json(),
    { status: 400, code: 'bad_signature' }
  )

  t.equal((await send(payload, { 'content-type': 'application/json' })).statusCode, 400)
  t.equal(
    (await send('', { 'content-type': 'application/json', 'stripe-signature': signature })).statusCode,
    400
  )
  t.same(await db.select().from(webhookEvents).where(eq(webhookEvents.id, event.id)), [])

  t.match(
    (
      await send(payload, {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': signature
      })
    ).json(),
    { received: true }
  )

  t.match(
    (await app.inject({ url: `/api/payments/history?bookingId=${booking.id}`, headers: as(client) })).json(),
    { items: [{ status: 'paid' }] }
  )
})

t.test('history and wallet show each side its own, page by page', async (t) => {
  const list = async (user: Person, query = '') =>
    (await app.inject({ url: `/api/payments/history${query}`, headers: as(user) })).json<{
      items: Array<{ id: string }>
      nextCursor: string | null
    }>()

  const all = (await list(admin, '?limit=100')).items
  t.ok(all.length > 5)
  t.equal((await list(client, '?limit=100')).items.length, all.length)
  t.equal((await list(provider, '?limit=100')).items.length, all.length)
  t.same(await list(stranger), { items: [], nextCursor: null })

  const ids: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof list>> = await list(
      client,
      `?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`
    )

    ids.push(...page.items.map((item) => item.id))
    cursor = page.nextCursor
  }

  t.same(
    ids,
    all.map((item) => item.id)
  )
  t.match((await app.inject({ url: '/api/payments/wallet', headers: as(client) })).json(), {
    balance: 0,
    entries: [],
    currency: 'USD'
  })
  t.match((await app.inject({ url: '/api/payments/wallet', headers: as(stranger) })).json(), {
    balance: 0,
    balanceText: /0/
  })
  t.equal((await app.inject({ url: '/api/payments/wallet', headers: as(admin) })).statusCode, 200)
  t.equal(
    (await app.inject({ url: '/api/payments/history?cursor=zzz', headers: as(client) })).statusCode,
    400
  )
})

t.test('an amount below or above what Stripe charges is a clear refusal', async (t) => {
  for (const price of [49, 100_000_000]) {
    const booking = await book({ price })
    t.match((await post('create-stripe-session', client, { bookingId: booking.id })).json(), {
      status: 409,
      code: 'amount_not_chargeable',
      detail: 'This amount cannot be charged in USD.'
    })
  }
})

t.test(
  'production without a Stripe key: payments answer 503, the sandbox does not exist, the rest works',
  async (t) => {
    const production = await testApp(t, {
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://127.0.0.1:1/none'
    })
    const [owner, payer] = [await makeProvider(production.db), await makeUser(production.db)]
    const booking = await makeBooking(production.db, await makeService(production.db, owner.id), payer.id, {
      status: 'accepted'
    })

    const request = async (method: 'GET' | 'POST', url: string, payload?: object) =>
      await production.app.inject({
        method,
        url,
        headers: production.as(payer),
        ...(payload === undefined ? {} : { payload })
      })

    t.match(
      (await request('POST', '/api/payments/create-stripe-session', { bookingId: booking.id })).json(),
      { status: 503, code: 'payments_unavailable' }
    )
    t.match((await request('POST', '/api/payments/webhook', { id: 'evt_1' })).json(), {
      status: 503,
      code: 'payments_unavailable'
    })
    t.match((await request('GET', '/api/payments/sandbox/cs_sandbox_000000000000000000000000')).json(), {
      status: 404,
      code: 'route_not_found'
    })
    t.equal((await request('GET', '/api/payments/wallet')).statusCode, 200)
    t.equal((await request('POST', `/api/bookings/${booking.id}/cancel`, {})).statusCode, 200)
  }
)

t.test(
  "Stripe down: checkout and verify answer 503 in the caller's language, and the booking goes on",
  async (t) => {
    const booking = await book()
    const response = await stripe.spoil(
      { request: /./, kind: 'drop', isDone: false },
      async () => await post('create-stripe-session', client, { bookingId: booking.id })
    )

    t.match(response.json(), {
      status: 503,
      code: 'payments_unavailable',
      detail: 'Payments are not available right now.'
    })
    t.ok(response.headers['retry-after'])

    t.equal(
      (
        await app.inject({
          method: 'POST',
          url: `/api/bookings/${booking.id}/cancel`,
          headers: as(client),
          payload: {}
        })
      ).statusCode,
      200
    )

    await Promise.all(app.gatewayCalls)
    t.same(await checkLedger(market), [])
  }
)

t.test(
  'an app can ask which methods work; one that the account refuses is a clear refusal with the others, ' +
    'not an outage',
  async (t) => {
    const ask = async () =>
      (await app.inject({ url: '/api/payments/methods', headers: as(client) })).json<{
        methods: Array<{ method: string; isAvailable: boolean; obstacle: string | null }>
      }>()

    t.match(await ask(), {
      currency: 'USD',
      fractionDigits: 2,
      minimum: 50,
      maximum: 99_999_999,
      step: 1,
      methods: [
        { method: 'stripe', isAvailable: true, obstacle: null },
        { method: 'paypal', isAvailable: true },
        { method: 'applepay', isAvailable: true }
      ]
    })

    stripe.state.inactive.add('paypal')

    const booking = await book()
    const refused = await post('create-stripe-session', client, { bookingId: booking.id, method: 'paypal' })

    t.match(refused.json(), {
      status: 409,
      code: 'method_not_available',
      method: 'paypal',
      methods: ['stripe', 'applepay']
    })

    t.equal(refused.headers['retry-after'], undefined, 'waiting would not help')
    t.match(
      (await ask()).methods.find(({ method }) => method === 'paypal'),
      { isAvailable: false, obstacle: 'account' },
      'learned'
    )
    t.equal(
      (await post('create-stripe-session', client, { bookingId: booking.id, method: 'stripe' })).statusCode,
      201,
      'a card pays it'
    )

    stripe.state.inactive.delete('paypal')
    await clock.advance(market, 16)

    t.equal(
      (await post('create-stripe-session', client, { bookingId: (await book()).id, method: 'paypal' }))
        .statusCode,
      201,
      'and is asked anew after a while'
    )
  }
)

t.test('PayPal in a currency that it does not know is refused before the gateway is asked', async (t) => {
  const booking = await book({ currency: 'LBP', price: 450_000_000 })
  const calls = stripe.requests.length
  const refused = await post(
    'create-stripe-session',
    client,
    { bookingId: booking.id, method: 'paypal' },
    { 'accept-language': 'ar' }
  )

  t.match(refused.json(), { status: 409, code: 'method_not_available', methods: ['stripe', 'applepay'] })
  t.equal(stripe.requests.length, calls)
})

t.test(
  'a hundred questions about one session reach Stripe a few times, and none once the answer can change ' +
    'no more',
  async (t) => {
    const booking = await book()
    const { sessionId } = (await post('create-stripe-session', client, { bookingId: booking.id })).json<{
      sessionId: string
    }>()
    const asker = async () => await post('verify-payment', admin, { sessionId })
    const reads = () =>
      stripe.requests.filter((name) => name === `GET /v1/checkout/sessions/${sessionId}`).length
    const answers = await Promise.all(Array.from({ length: 10 }, asker))
    for (let count = 0; count < 90; count++) answers.push(await asker())

    t.same(
      new Set(answers.map((answer) => `${answer.statusCode} ${answer.json<{ status: string }>().status}`)),
      new Set(['200 pending'])
    )
    t.equal(reads(), 5, 'five in ten seconds')

    const over = await book()
    const second = (await post('create-stripe-session', client, { bookingId: over.id })).json<{
      sessionId: string
    }>()

    stripe.state.expireSession(second.sessionId)

    const before = stripe.requests.length

    for (let count = 0; count < 3; count++) {
      t.match((await post('verify-payment', client, { sessionId: second.sessionId })).json(), {
        status: 'expired'
      })
    }

    t.equal(stripe.requests.length, before + 1, 'asked once: it has ended')
  }
)

t.test('a client who asks for a due refund again and again reaches Stripe a few times', async (t) => {
  const booking = await bookPaid()
  stripe.refuse = { request: /POST \/v1\/refunds$/, code: 'insufficient_funds' }
  t.teardown(() => {
    stripe.refuse = null
  })
  await post('refund', admin, { bookingId: booking.id })

  const tries = () => stripe.requests.filter((name) => name === 'POST /v1/refunds').length
  const before = tries()

  for (let count = 0; count < 20; count++) {
    const answer = await post('refund', client, { bookingId: booking.id })
    t.match(answer.json(), { refundDueAmount: 4500 }, answer.body)
  }

  t.equal(tries(), before + 5)
})

t.test('who asks after payments all the time is told to wait, and nobody else is', async (t) => {
  const [busy, calm] = [await makeUser(db), await makeUser(db)]
  const ask = async (user: Person) =>
    (await post('verify-payment', user, { sessionId: 'cs_test_unknown' })).statusCode
  const statuses: number[] = []
  for (let count = 0; count < 121; count++) statuses.push(await ask(busy))
  t.same([...new Set(statuses.slice(0, 120)), statuses.at(-1)], [404, 429])
  t.equal(await ask(calm), 404)
})
