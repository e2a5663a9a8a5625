import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { bookingMessages, bookings, notifications } from '../../drizzle/schema/index.js'
import { testApp } from '../support/app.js'
import { makeBooking, makeProposal, makeProvider, makeService, makeUser } from '../support/people.js'
import { heard, openSocket } from '../support/sockets.js'
import { startMailServer } from '../support/smtp.js'

t.test('client and provider of a booking', async (t) => {
  const server = await testApp(t)
  const { app, db, as } = server
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const client = await makeUser(db, { name: 'Maya' })
  const provider = await makeProvider(db)

  const stranger = await makeUser(db)
  const admin = await makeUser(db, { role: 'admin' })
  const service = await makeService(db, provider.id)
  const booking = await makeBooking(db, service, client.id)
  const path = `/api/bookings/${booking.id}/messages`

  const write = async (user: { id: string; sessionId: string }, text: string, headers = {}) =>
    await app.inject({ method: 'POST', url: path, headers: { ...as(user), ...headers }, payload: { text } })
  const read = async (user: { id: string; sessionId: string }) =>
    (await app.inject({ url: path, headers: as(user) })).json<{
      items: Array<{ text: string; isMasked: boolean }>
    }>().items

  await t.test('write to each other, and each hears it at once', async (t) => {
    const socket = openSocket(t, url, as(provider).authorization.slice('Bearer '.length))
    await heard(socket, 'connect')

    const arrives = heard(socket, 'message', 10_000)
    const sent = await write(client, 'Hello, my number is 03 123 456')

    t.match(
      [sent.statusCode, sent.json()],
      [201, { senderId: client.id, text: 'Hello, my number is •••', isMasked: true, readAt: null }]
    )
    t.match(await arrives, { bookingId: booking.id, text: 'Hello, my number is •••' })
  })

  await t.test(
    'see numbers once the booking is accepted, also those written before; and still after it is moved',
    async (t) => {
      t.match(await read(provider), [{ text: 'Hello, my number is •••', isMasked: true }])
      await db
        .update(bookings)
        .set({ status: 'accepted', answer: 'accepted' })
        .where(eq(bookings.id, booking.id))
      t.match(await read(provider), [{ text: 'Hello, my number is 03 123 456', isMasked: false }])
      await db.update(bookings).set({ status: 'pending' }).where(eq(bookings.id, booking.id))
      t.match(await read(provider), [{ text: 'Hello, my number is 03 123 456' }])
    }
  )

  await t.test(
    'know what they have not read; one notification tells of any number of unread messages',
    async (t) => {
      await write(client, 'Are you there?')

      const unread = async (user: { id: string; sessionId: string }) =>
        (await app.inject({ url: '/api/bookings/messages/unread', headers: as(user) })).json<object>()
      t.same(await unread(provider), { total: 2, bookings: [{ bookingId: booking.id, unread: 2 }] })
      t.same(await unread(client), { total: 0, bookings: [] })
      t.match(await db.select().from(notifications).where(eq(notifications.type, 'message_received')), [
        { userId: provider.id, message: 'Maya wrote to you about “Leak repair”.' }
      ])
      t.equal(
        (await app.inject({ method: 'PUT', url: `${path}/read`, headers: as(provider) })).statusCode,
        204
      )
      t.same(await unread(provider), { total: 0, bookings: [] })
    }
  )

  await t.test('are alone with each other, but for an admin who reads', async (t) => {
    t.equal((await write(stranger, 'Hi')).statusCode, 404)
    t.equal((await app.inject({ url: path, headers: as(stranger) })).statusCode, 404)
    t.equal((await read(admin)).length, 2)
    t.equal((await write(admin, 'Hi')).statusCode, 403)
  })

  await t.test(
    'write nothing twice with one Idempotency-Key, and nothing that is blank, too long or mistyped',
    async (t) => {
      const before = (await db.select().from(bookingMessages)).length
      const twice = [
        await write(client, 'Once', { 'idempotency-key': 'one' }),
        await write(client, 'Once', { 'idempotency-key': 'one' })
      ]

      t.same(twice[0]?.json(), twice[1]?.json())

      for (const text of ['', '   ', '\u202e', 'x'.repeat(2001)]) {
        t.equal((await write(client, text)).statusCode, 400)
      }

      t.equal(
        (
          await app.inject({
            method: 'POST',
            url: path,
            headers: as(client),
            payload: { text: 'Hi', senderId: provider.id }
          })
        ).statusCode,
        400
      )

      t.equal((await db.select().from(bookingMessages)).length, before + 1)
    }
  )
})

t.test('a conversation is mailed to its owner alone', async (t) => {
  const mail = await startMailServer(t)
  const { app, db, as } = await testApp(t, { SMTP_URL: mail.url })
  const client = await makeUser(db)
  const { conversationId } = await makeProposal(
    db,
    client.id,
    await makeService(db, (await makeProvider(db)).id)
  )

  const ask = async (user: { id: string; sessionId: string }) =>
    (
      await app.inject({
        method: 'POST',
        url: `/api/ai/conversations/${conversationId}/email`,
        headers: as(user)
      })
    ).statusCode

  t.equal(await ask(await makeUser(db)), 404)
  t.equal(await ask(client), 202)
  await app.jobs.drain()
  t.match(mail.received, [{ subject: 'Your conversation with Taskego', envelope: { to: [client.email] } }])
  t.equal(mail.received.length, 1)
})
