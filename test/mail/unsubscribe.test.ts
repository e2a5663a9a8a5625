import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { auditLog, users } from '../../drizzle/schema/index.js'
import { unsubscribeToken } from '../../src/accounts/index.js'
import { createBooking, cancelBooking } from '../../src/bookings/index.js'
import { notify } from '../../src/notifications/index.js'
import { hourAhead } from '../bookings/market.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'
import { startMailServer, type Received } from '../support/smtp.js'

const database = await testDatabase(t)
const server = await startMailServer(t)
const ORIGIN = 'https://taskego.example.org'
const { app, db, market, as } = await testApp(t, { SMTP_URL: server.url, PUBLIC_URL: ORIGIN }, database)

type User = Awaited<ReturnType<typeof makeUser>>

const headerOf = (mail: Received | undefined, name: string) =>
  mail?.headers.find(({ key }) => key === name)?.value
const mailsTo = ({ email }: User) => server.received.filter(({ envelope }) => envelope.to[0] === email)
const preferencesOf = async (user: User) =>
  (await app.inject({ url: '/api/users/preferences', headers: as(user) })).json<
    Record<string, { email: boolean }>
  >()

async function book(client: User) {
  const service = await makeService(db, (await makeProvider(db)).id)
  const booking = await createBooking(market, actorOf(client), {
    serviceId: service.id,
    scheduledAt: hourAhead(48).toISOString()
  })
  await app.jobs.drain()
  return booking
}

/** The path of the link in the headers of the last mail. */
function linkOf(user: User): string {
  const header = headerOf(mailsTo(user).at(-1), 'list-unsubscribe') ?? ''
  const url = /^<(https:[^>]+)>$/.exec(header)?.[1]
  t.ok(url?.startsWith(`${ORIGIN}/account/unsubscribe?token=`), header)
  return (url ?? '').slice(ORIGIN.length)
}

const ONE_CLICK = {
  'application/x-www-form-urlencoded': 'List-Unsubscribe=One-Click',
  'multipart/form-data; boundary=b':
    '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n'
}

for (const [contentType, payload] of Object.entries(ONE_CLICK)) {
  t.test(
    `one click of a mail program (${contentType}) turns that kind of mail off, and no other`,
    async (t) => {
      const client = await makeUser(db)
      const booking = await book(client)
      const link = linkOf(client)

      t.equal(headerOf(mailsTo(client)[0], 'list-unsubscribe-post'), 'List-Unsubscribe=One-Click')
      t.match(mailsTo(client)[0]?.text, `Stop mails about bookings\n${ORIGIN}${link}`, 'readers have it too')

      const clicked = await app.inject({
        method: 'POST',
        url: link,
        headers: { 'content-type': contentType },
        payload
      })
      t.equal(clicked.statusCode, 200, clicked.body)
      t.match(await preferencesOf(client), {
        bookings: { email: false },
        reminders: { email: true },
        messages: { email: true },
        payments: { email: true },
        account: { email: true }
      })

      const before = mailsTo(client).length
      await cancelBooking(market, actorOf(client), { id: booking.id })
      await app.jobs.drain()
      t.equal(mailsTo(client).length, before, 'nothing more about bookings')

      const again = await app.inject({ method: 'POST', url: link })
      t.equal(again.statusCode, 200, 'again, also without a body')
    }
  )
}

t.test(
  'the page of the link says what it does in the language of the reader, and changes nothing',
  async (t) => {
    const client = await makeUser(db)
    await book(client)
    const link = linkOf(client)

    const said = {
      en: [/<html lang="en" dir="ltr">/, /no more mails about bookings\./],
      ar: [/<html lang="ar" dir="rtl">/, /لن تصلك بعد الآن رسائل بريد عن الحجوزات\./]
    }
    for (const [language, patterns] of Object.entries(said)) {
      const page = await app.inject({ url: link, headers: { 'accept-language': language } })
      t.match([page.statusCode, page.headers['cache-control']], [200, 'no-store'])
      for (const pattern of patterns) t.match(page.body, pattern)
      t.match(page.body, /<form method="post">.*name="List-Unsubscribe" value="One-Click"/)
    }

    t.match(await preferencesOf(client), { bookings: { email: true } })

    const done = await app.inject({ method: 'POST', url: link, headers: { 'accept-language': 'ar' } })
    t.match(done.body, /تم الإيقاف/)
  }
)

t.test('a link that was changed, is for another account or another address, does nothing', async (t) => {
  const [client, other] = [await makeUser(db), await makeUser(db)]
  const sign = app.signUnsubscribe
  const right = unsubscribeToken(sign, client, ['bookings'])
  const [, , signature = ''] = right.split('.')

  const wrong = [
    right.replace('.bookings.', '.payments.'),
    right.replace('.bookings.', '.bookings-payments.'),
    right.replace(client.id, other.id),
    `${client.id}.bookings.${signature.slice(0, -2)}`,
    `${client.id}.bookings.`,
    `${client.id}..${signature}`,
    unsubscribeToken(sign, { ...client, email: other.email }, ['bookings']),
    'a-token-that-nobody-has'
  ]
  const before = await db.select().from(users)

  for (const token of wrong) {
    for (const method of ['GET', 'POST'] as const) {
      const answer = await app.inject({
        method,
        url: `/account/unsubscribe?token=${encodeURIComponent(token)}`
      })
      t.equal(answer.statusCode, 400, token)
      t.notMatch(answer.body, /<form/)
    }
  }
  t.same(await db.select().from(users), before)

  await db
    .update(users)
    .set({ email: `moved-${client.email}` })
    .where(eq(users.id, client.id))
  const late = await app.inject({ method: 'POST', url: `/account/unsubscribe?token=${right}` })
  t.equal(late.statusCode, 400, 'the account has another address now')
})

t.test('a mail about several kinds turns them all off', async (t) => {
  const client = await makeUser(db)
  const token = unsubscribeToken(app.signUnsubscribe, client, ['payments', 'bookings'])
  const url = `/account/unsubscribe?token=${token}`

  t.match((await app.inject({ url })).body, /bookings and payments/)
  t.equal((await app.inject({ method: 'POST', url })).statusCode, 200)
  t.match(await preferencesOf(client), {
    bookings: { email: false },
    payments: { email: false },
    messages: { email: true }
  })
})

t.test('what concerns the safety of an account cannot be turned off, and offers it not', async (t) => {
  const client = await makeUser(db)
  await app.inject({ method: 'POST', url: '/api/auth/forgot-password', payload: { email: client.email } })
  await app.jobs.drain()

  const [mail] = mailsTo(client)
  t.equal(mail?.subject, 'Choose a new password')
  t.equal(headerOf(mail, 'list-unsubscribe'), undefined)
  t.notMatch(mail?.text, /unsubscribe/)
})

t.test(
  'the choice is recorded as the settings record it, and one click is offered by https alone',
  async (t) => {
    t.same(
      (await db.select().from(auditLog)).filter(({ action }) => action.includes('preferences')),
      [],
      'settings are no audited act'
    )

    const plain = await testApp(t, { SMTP_URL: server.url, PUBLIC_URL: 'http://127.0.0.1:3000' }, database)
    const user = await makeUser(db)
    await notify(plain.market, [{ type: 'account_unbanned', userId: user.id }])
    await plain.app.jobs.drain()

    const [mail] = mailsTo(user)
    t.match(headerOf(mail, 'list-unsubscribe'), /^<http:\/\/127\.0\.0\.1:3000\/account\/unsubscribe\?token=/)
    t.equal(headerOf(mail, 'list-unsubscribe-post'), undefined)
  }
)
