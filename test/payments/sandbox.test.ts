import t from '../support/tap.js'
import { eq } from 'drizzle-orm'
import { bookings, services } from '../../drizzle/schema/index.js'
import { checkLedger } from '../../src/payments/index.js'
import { testApp } from '../support/app.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const { app, db, market, as } = await testApp(t)
const provider = await makeProvider(db)
const client = await makeUser(db)
const service = await makeService(db, provider.id)
let days = 2
const open = async (user = client, method = 'stripe') => {
  const booking = await makeBooking(db, service, user.id, {
    status: 'accepted',
    scheduledAt: new Date(Date.now() + days++ * 86_400_000)
  })
  const created = await app.inject({
    method: 'POST',
    url: '/api/payments/create-stripe-session',
    headers: as(user),
    payload: { bookingId: booking.id, method }
  })

  const { sessionId, url } = created.json<{ sessionId: string; url: string }>()
  return { booking, sessionId, path: new URL(url).pathname }
}
const choose = async (path: string, outcome: string) =>
  await app.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `outcome=${outcome}`
  })
const verify = async (sessionId: string) =>
  (
    await app.inject({
      method: 'POST',
      url: '/api/payments/verify-payment',
      headers: as(client),
      payload: { sessionId }
    })
  ).json<{ status: string }>()
const history = async (bookingId: string) =>
  (await app.inject({ url: `/api/payments/history?bookingId=${bookingId}`, headers: as(client) })).json<{
    items: Array<{ status: string }>
  }>()

t.test("a paid booking goes from the sandbox checkout to the provider's wallet", async (t) => {
  const { booking, sessionId, path } = await open()
  const page = await app.inject({ url: path })

  t.match(page.headers['content-type'], 'text/html')
  t.match(page.body, 'Leak repair')
  t.match(page.body, '$45')
  t.match((await choose(path, 'pay')).body, 'data-status="paid"')
  t.match(await history(booking.id), { items: [{ status: 'paid' }] }, 'our own webhook was told')
  t.match(await verify(sessionId), { status: 'paid', amount: 4500, currency: 'USD' })
  await db.update(bookings).set({ status: 'in_progress' }).where(eq(bookings.id, booking.id))

  const done = await app.inject({
    method: 'PUT',
    url: `/api/bookings/${booking.id}/status`,
    headers: as(provider),
    payload: { status: 'completed' }
  })

  t.equal(done.statusCode, 200, done.body)

  const wallet = await app.inject({ url: '/api/payments/wallet', headers: as(provider) })
  t.match(wallet.json(), {
    balance: 3825,
    currency: 'USD',
    balanceText: '$38.25',
    entries: [{ amount: 3825, reason: 'payment:completed' }]
  })

  t.same(await checkLedger(market), [])
})

t.test('a payment that fails or is abandoned charges nothing, says so, and can be tried again', async (t) => {
  for (const [outcome, status] of [
    ['fail', 'failed'],
    ['abandon', 'expired']
  ] as const) {
    const { booking, sessionId, path } = await open()
    t.match((await choose(path, outcome)).body, 'Nothing was charged')
    t.match(await history(booking.id), { items: [{ status }] })
    t.match((await choose(path, 'pay')).body, 'Nothing was charged', 'it is too late to pay here')
    t.match(await verify(sessionId), { status })

    const again = await app.inject({
      method: 'POST',
      url: '/api/payments/create-stripe-session',
      headers: as(client),
      payload: { bookingId: booking.id }
    })

    t.equal(again.statusCode, 201)
    await choose(new URL(again.json<{ url: string }>().url).pathname, 'pay')
    t.match(await history(booking.id), { items: [{ status: 'paid' }, { status }] })
  }

  t.same(await checkLedger(market), [])
})

t.test('paying twice at once charges once', async (t) => {
  const { booking, path } = await open()
  const pages = await Promise.all(Array.from({ length: 10 }, async () => await choose(path, 'pay')))

  t.ok(pages.every((page) => page.body.includes('data-status="paid"')))
  t.match(await history(booking.id), { items: [{ status: 'paid' }] })
  t.same(await checkLedger(market), [])
})

t.test(
  'the page is Arabic and right-to-left for an Arabic client, without scripts, and shows text as text',
  async (t) => {
    const speaker = await makeUser(db, { language: 'ar' })
    await db.update(services).set({ title_ar: '<img src=x onerror=alert(1)> تصليح' })

    const { path } = await open(speaker, 'paypal')
    const page = await app.inject({ url: path })

    t.match(page.body, '<html lang="ar" dir="rtl">')
    t.match(page.body, '&lt;img src=x onerror=alert(1)&gt; تصليح')
    t.match(page.body, 'PayPal')
    t.notMatch(page.body, /<script|onclick|javascript:/)
    t.match(page.headers['content-security-policy'], /form-action 'self'/)
    t.match((await choose(path, 'pay')).body, 'تم الدفع')
  }
)

t.test('bad choices and unknown sessions are refused', async (t) => {
  const { booking, path } = await open()
  for (const body of [
    '',
    'outcome=',
    'outcome=steal',
    'outcome=pay&amount=1',
    'outcome=pay&outcome=fail',
    'amount=1'
  ]) {
    const response = await app.inject({
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: body
    })

    t.equal(response.statusCode, 400, body)
  }

  t.equal(
    (await app.inject({ url: '/api/payments/sandbox/cs_sandbox_000000000000000000000000' })).statusCode,
    404
  )
  t.ok([400, 404].includes((await app.inject({ url: '/api/payments/sandbox/x' })).statusCode))
  t.match(await history(booking.id), { items: [{ status: 'pending' }] })
})
