import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { users } from '../../drizzle/schema/index.js'
import { shownName } from '../../src/shared/names.js'
import { testApp } from '../support/app.js'
import { makeBooking, makeProposal, makeProvider, makeService, makeUser } from '../support/people.js'
import { startMailServer } from '../support/smtp.js'

const password = 'a long and private sentence'

t.test('a name is one cleaned line without addresses and links, wherever it is given', async (t) => {
  const { app, db, as } = await testApp(t)
  const signUp = async (name: string) =>
    await app.inject({
      method: 'POST',
      url: '/api/auth/signup',
      payload: { name, email: `${Math.random()}@example.org`, password }
    })

  t.equal(
    (await signUp('  Maya\r\nBcc: x\u202e\u200b\u0007 Khoury ')).json<{ user: { name: string } }>().user.name,
    'Maya Bcc: x Khoury'
  )
  t.equal(
    (await signUp('Prize at evil.example')).json<{ user: { name: string } }>().user.name,
    'Prize at evil. example',
    'no mail program makes a link of it'
  )

  for (const name of ['Win https://example.org', 'www.example.org', 'maya@example.org', 'Call 03 123 456']) {
    t.match((await signUp(name)).json(), { status: 400, code: 'contact_not_allowed', field: 'name' }, name)
  }

  for (const name of ['\u202e', '\u200b\u3164', '\u2800']) {
    t.match((await signUp(name)).json(), { status: 400, code: 'invalid_input' }, JSON.stringify(name))
  }

  const user = await makeUser(db)
  const rename = async (name: string) =>
    (await app.inject({ method: 'PUT', url: '/api/users/update', headers: as(user), payload: { name } }))
      .statusCode

  t.same([await rename('Maya\n\u2067Khoury'), await rename('see www.example.org')], [200, 400])
  t.equal((await db.select().from(users).where(eq(users.id, user.id)))[0]?.name, 'Maya Khoury')

  const applied = await app.inject({
    method: 'POST',
    url: '/api/providers/apply',
    headers: as(user),
    payload: { businessName: 'Cedar\n\u202eCooling' }
  })

  t.equal(applied.json<{ businessName: string }>().businessName, 'Cedar Cooling')
})

t.test('a name that was stored before is cleaned where others see it', async (t) => {
  const { app, db, as } = await testApp(t)
  const client = await makeUser(db, { name: 'Maya\nhttps://example.org 03 123 456\u202e' })
  const provider = await makeProvider(db)
  const booking = await makeBooking(db, await makeService(db, provider.id), client.id)
  const seen = (await app.inject({ url: `/api/bookings/${booking.id}`, headers: as(provider) })).json<{
    client: { name: string }
  }>()

  t.equal(seen.client.name, 'Maya ••• •••')
  t.equal(shownName('\u202e'), '—')
})

t.test("a mail to an address that nobody proved holds no word of anybody's", async (t) => {
  const mail = await startMailServer(t)
  const { app, db, as } = await testApp(t, { SMTP_URL: mail.url })

  await app.inject({
    method: 'POST',
    url: '/api/auth/signup',
    payload: { name: 'You owe us money', email: 'stranger@example.org', password }
  })
  await app.jobs.drain()
  t.match(mail.received, [
    { subject: 'Please confirm your e-mail address', envelope: { to: ['stranger@example.org'] } }
  ])

  const squatter = await makeUser(db, { name: 'You owe us money', isVerified: false })
  const { conversationId } = await makeProposal(
    db,
    squatter.id,
    await makeService(db, (await makeProvider(db)).id)
  )

  await app.inject({
    method: 'POST',
    url: `/api/ai/conversations/${conversationId}/email`,
    headers: as(squatter)
  })
  await app.jobs.drain()
  t.equal(mail.received.length, 2)
  for (const received of mail.received) t.notMatch(JSON.stringify(received), /You owe/)
})
