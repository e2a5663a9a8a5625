import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { bookings, notifications } from '../../drizzle/schema/index.js'
import { testApp } from '../support/app.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { startMailServer } from '../support/smtp.js'

const server = await startMailServer(t)
const { app, db, as } = await testApp(t, { SMTP_URL: server.url, APP_URL: 'https://app.example.org/' })
const provider = await makeProvider(db, { businessName: 'Cedar Works', businessName_ar: 'أعمال الأرز' })
const service = await makeService(db, provider.id)
let days = 2

type User = Awaited<ReturnType<typeof makeUser>>

async function checkout(user: User, values: Parameters<typeof makeBooking>[3] = {}) {
  const booking = await makeBooking(db, service, user.id, {
    status: 'accepted',
    scheduledAt: new Date(Date.now() + days++ * 86_400_000),
    ...values
  })
  const created = await app.inject({
    method: 'POST',
    url: '/api/payments/create-stripe-session',
    headers: as(user),
    payload: { bookingId: booking.id }
  })

  return { booking, sessionId: created.json<{ sessionId: string }>().sessionId }
}

/** The gateway's events, each as often as told, over the webhook. */
async function pay(sessionId: string, times: number) {
  const { events } = (await app.sandbox?.decide(sessionId, 'pay')) ?? { events: [] }
  t.equal(events.length, 2)

  for (let round = 0; round < times; round++) {
    for (const { payload, signature } of events) {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/payments/webhook',
        headers: { 'content-type': 'application/json', 'stripe-signature': signature },
        payload
      })
      t.equal(answer.statusCode, 200)
    }
  }

  await app.jobs.drain()
}

const mailsTo = ({ email }: User) => server.received.filter(({ envelope }) => envelope.to[0] === email)

t.test(
  'whoever paid gets one receipt, however often the gateway tells of it, in their language',
  async (t) => {
    const said = {
      en: {
        subject: 'Receipt for your payment',
        text: /Service: Leak repair\nProvider: Cedar Works\nWhen: .*\d\d:\d\d.*\nPaid: \$45 \(45 US dollars\)/
      },
      ar: {
        subject: 'إيصال بدفعتك',
        text: /مزوّد الخدمة: أعمال الأرز\nالموعد: .*\d\d:\d\d.*\nالمبلغ المدفوع: .*45.*دولار/
      }
    }

    for (const language of ['en', 'ar'] as const) {
      const client = await makeUser(db, { language })
      const { booking, sessionId } = await checkout(client)
      await pay(sessionId, 2)

      const mails = mailsTo(client)
      t.equal(mails.length, 1, 'one mail, and none of the notice')

      const [receipt] = mails
      t.equal(receipt?.subject, said[language].subject)
      t.match(receipt?.text, said[language].text)
      t.match(receipt?.text, `https://app.example.org/bookings/${booking.id}`)
      t.match(receipt?.html, `href="https://app.example.org/bookings/${booking.id}"`)

      const told = await db.select().from(notifications).where(eq(notifications.userId, client.id))
      t.match(told, [{ type: 'payment_taken' }], 'the app tells it too')
    }
  }
)

t.test('money that the booking could not take is said to come back', async (t) => {
  const client = await makeUser(db)
  const { booking, sessionId } = await checkout(client)
  // It ended while the client was at the checkout page.
  await db.update(bookings).set({ status: 'cancelled' }).where(eq(bookings.id, booking.id))
  await pay(sessionId, 1)

  const receipt = mailsTo(client).find(({ subject }) => subject === 'Your payment comes back to you')
  t.match(receipt?.text, /All of it comes back[\s\S]*Paid: \$45 \(45 US dollars\)/)
})

t.test(
  'who turned mails about payments off gets none, and an unproven address no words of others',
  async (t) => {
    const quiet = await makeUser(db, { preferences: { payments: { email: false } } })
    await pay((await checkout(quiet)).sessionId, 1)
    t.same(mailsTo(quiet), [])

    const unproven = await makeUser(db, { isVerified: false })
    await pay((await checkout(unproven)).sessionId, 1)
    t.equal(mailsTo(unproven).length, 1)
    t.match(mailsTo(unproven)[0]?.text, /Paid: \$45/)
    t.notMatch(mailsTo(unproven)[0]?.text, /Cedar|Leak/)
  }
)
