import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import PostalMime from 'postal-mime'
import t from '../support/tap.js'
import { payments } from '../../drizzle/schema/index.js'
import { createBooking, setBookingStatus } from '../../src/bookings/index.js'
import { hourAhead } from '../bookings/market.js'
import { testApp, type TestApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const database = await testDatabase(t)
const APP = 'https://app.example.org/taskego'

/** A booking that was asked for and accepted, and what that was told by mail and SMS. */
async function told({ app, db, market, env }: TestApp) {
  const client = await makeUser(db, {
    phone: '+9613123456',
    phoneVerifiedAt: new Date(),
    preferences: { bookings: { sms: true } }
  })
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)
  const booking = await createBooking(market, actorOf(client), {
    serviceId: service.id,
    scheduledAt: hourAhead(48).toISOString()
  })
  await setBookingStatus(market, actorOf(provider), { id: booking.id, status: 'accepted' })
  await app.jobs.drain()

  const outbox = join(env.DATA_DIR, 'outbox')
  const files = readdirSync(outbox).map((name) => readFileSync(join(outbox, name)))
  const isMail = (file: Buffer) => !file.toString('utf8').startsWith('To: +')

  return {
    booking,
    client,
    mails: await Promise.all(files.filter(isMail).map(async (file) => await PostalMime.parse(file))),
    texts: files.filter((file) => !isMail(file)).map(String)
  }
}

t.test('with a web app, mails and SMS lead to the booking, and mails to the settings', async (t) => {
  const server = await testApp(t, { APP_URL: `${APP}/` }, database)
  const { booking, mails, texts } = await told(server)
  t.equal(mails.length, 4)

  for (const { html, text, subject = '' } of mails) {
    for (const url of [`${APP}/bookings/${booking.id}`, `${APP}/settings/notifications`]) {
      t.match(html, `href="${url}"`, subject)
      t.match(text, url, subject)
    }
  }

  t.equal(texts.length, 1)
  t.match(texts[0], new RegExp(`accepted your booking.* ${APP}/bookings/${booking.id}\n$`))
})

t.test('without one they have no such link, and none is broken', async (t) => {
  const { mails, texts } = await told(await testApp(t, {}, database))
  t.equal(mails.length, 4)

  for (const { html = '', text = '' } of mails) {
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, url = '']) => url)
    t.ok(links.length > 0 && links.every((url) => url.includes('/account/unsubscribe?token=')), `${links}`)
    t.notMatch(text, /\/bookings\/|\/settings|null|undefined/)
  }
  t.notMatch(texts[0], /http/)
})

t.test(
  'checkout leads back to the booking in the web app: paid with the session, left without',
  async (t) => {
    const { app, db, as } = await testApp(t, { APP_URL: APP }, database)
    const client = await makeUser(db)
    const service = await makeService(db, (await makeProvider(db)).id)
    let days = 3

    for (const outcome of ['pay', 'abandon']) {
      const booking = await makeBooking(db, service, client.id, {
        status: 'accepted',
        scheduledAt: new Date(Date.now() + days++ * 86_400_000)
      })
      const opened = await app.inject({
        method: 'POST',
        url: '/api/payments/create-stripe-session',
        headers: as(client),
        payload: { bookingId: booking.id }
      })
      const { sessionId, url } = opened.json<{ sessionId: string; url: string }>()

      const [payment] = await db.select().from(payments).where(eq(payments.bookingId, booking.id))
      t.equal(payment?.sentOrder?.returnUrl, `${APP}/bookings/${booking.id}`, 'what Stripe is told')

      const page = await app.inject({
        method: 'POST',
        url: new URL(url).pathname,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: `outcome=${outcome}`
      })
      const query = outcome === 'pay' ? `?session=${sessionId}` : ''
      t.match(page.body, `<a href="${APP}/bookings/${booking.id}${query}">`)

      const returned = await app.inject({ url: `/api/payments/return?session=${sessionId}` })
      t.match(
        returned.body,
        `<a href="${APP}/bookings/${booking.id}">`,
        'a checkout from before knows the way'
      )
    }

    const strange = await app.inject({ url: '/api/payments/return?session=cs_test_nobody' })
    t.match([strange.statusCode, strange.body], [200, 'You can close this page'])
    t.notMatch(strange.body, /href/)
  }
)
