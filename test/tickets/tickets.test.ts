import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import {
  auditLog,
  bookingMessages,
  bookings,
  notifications,
  reviews,
  services,
  supportMessages,
  supportTickets,
  users
} from '../../drizzle/schema/index.js'
import { hashPassword } from '../../src/accounts/index.js'
import { newId } from '../../src/shared/ids.js'
import { testApp } from '../support/app.js'
import { testRules } from '../support/market.js'
import { makeBooking, makeProposal, makeProvider, makeService, makeUser } from '../support/people.js'
import { startMailServer } from '../support/smtp.js'

const post = await startMailServer(t)
const rules = { ticketsPerDay: 4, ticketMessagesPerDay: 8 }
const { app, db, as } = await testApp(t, { SMTP_URL: post.url }, undefined, rules)
const [rana, karim] = [
  await makeUser(db, { role: 'admin', name: 'Rana Saab' }),
  await makeUser(db, { role: 'admin', name: 'Karim Aoun' })
]

type Person = Awaited<ReturnType<typeof makeUser>>

async function send(user: Person, method: 'GET' | 'POST', url: string, payload?: object) {
  const answer = await app.inject({
    method,
    url,
    headers: as(user),
    ...(payload === undefined ? {} : { payload })
  })
  return { status: answer.statusCode, json: answer.json() }
}

const words = { subject: 'A wrong price', text: 'I was told 30 dollars and paid 60.' }

async function opened(user: Person, about?: object) {
  const { status, json } = await send(user, 'POST', '/api/support/tickets', {
    ...words,
    ...(about === undefined ? {} : { about })
  })
  t.equal(status, 201, JSON.stringify(json))

  return json
}

async function noticesOf(user: Person): Promise<string[]> {
  const rows = await db
    .select({ type: notifications.type })
    .from(notifications)
    .where(eq(notifications.userId, user.id))
    .orderBy(notifications.id)
  return rows.map(({ type }) => type).filter((type) => type.startsWith('ticket_'))
}

t.test(
  'a request is opened, taken, answered, written on, closed and opened again; both sides are told, and the ' +
    'log has no word of it',
  async (t) => {
    const maya = await makeUser(db, { name: 'Maya Khoury' })
    const ticket = await opened(maya)
    t.match(ticket, {
      subject: words.subject,
      state: 'open',
      about: null,
      outcome: null,
      version: 1,
      closedAt: null,
      messages: [{ from: 'asker', text: words.text }]
    })
    t.same([await noticesOf(rana), await noticesOf(karim)], [['ticket_opened'], ['ticket_opened']])

    const url = `/api/admin/tickets/${ticket.id}`
    const taken = await send(rana, 'POST', `${url}/take`, { version: 1 })
    t.match(taken, { status: 200, json: { owner: { name: 'Rana Saab' }, openedBy: { name: 'Maya Khoury' } } })

    const answered = await send(rana, 'POST', `${url}/messages`, { text: 'We look into it.', version: 2 })
    t.match(answered, { status: 201, json: { state: 'waiting', version: 3, conversation: null } })
    t.same(await noticesOf(maya), ['ticket_answered'])

    const own = `/api/support/tickets/${ticket.id}`
    for (const text of ['Thank you.', 'It was the plumber.']) {
      t.equal((await send(maya, 'POST', `${own}/messages`, { text })).status, 201)
    }
    t.match((await send(maya, 'GET', own)).json, {
      state: 'open',
      version: 3,
      messages: [{ from: 'asker' }, { from: 'team' }, { text: 'Thank you.' }, { text: 'It was the plumber.' }]
    })
    t.same(await noticesOf(rana), ['ticket_opened', 'ticket_written'], 'who looks after it hears of it once')
    t.same(await noticesOf(karim), ['ticket_opened'])

    const outcome = 'The plumber gives 30 dollars back.'
    t.match(await send(rana, 'POST', `${url}/close`, { outcome, version: 3 }), {
      status: 200,
      json: { state: 'closed', outcome }
    })
    t.same(await noticesOf(maya), ['ticket_answered', 'ticket_closed'])
    t.match(await send(maya, 'POST', `${own}/messages`, { text: 'And?' }), {
      json: { code: 'ticket_closed' }
    })

    t.match(await send(karim, 'POST', `${url}/reopen`, { version: 4 }), {
      json: { state: 'open', outcome: null, closedAt: null, version: 5 }
    })
    t.match(await send(maya, 'POST', `${own}/close`), { status: 200, json: { state: 'closed', version: 6 } })

    const log = await db.select().from(auditLog).where(eq(auditLog.targetId, ticket.id)).orderBy(auditLog.id)
    t.same(
      log.map(({ type, action, actorId }) => [type, action, actorId]),
      [
        ['support', 'ticket.opened', maya.id],
        ['support', 'ticket.taken', rana.id],
        ['support', 'ticket.answered', rana.id],
        ['support', 'ticket.closed', rana.id],
        ['support', 'ticket.reopened', karim.id],
        ['support', 'ticket.closed', maya.id]
      ]
    )
    t.notMatch(JSON.stringify(log), /dollars|plumber|look into/)
  }
)

t.test('of two admins who act on one ticket the second is told, and nothing is sent twice', async (t) => {
  const maya = await makeUser(db)
  const { id } = await opened(maya)
  const url = `/api/admin/tickets/${id}`

  t.equal((await send(rana, 'POST', `${url}/take`, { version: 1 })).status, 200)
  for (const [path, payload] of [
    ['take', { version: 1 }],
    ['messages', { version: 1, text: 'Hello' }],
    ['close', { version: 1, outcome: 'Nothing' }],
    ['reopen', { version: 1 }]
  ] as const) {
    t.match(await send(karim, 'POST', `${url}/${path}`, payload), {
      status: 409,
      json: { code: 'ticket_changed', version: 2 }
    })
  }

  t.match(await db.select().from(supportTickets).where(eq(supportTickets.id, id)), [
    { ownerId: rana.id, state: 'open', version: 2 }
  ])
  t.equal((await db.select().from(supportMessages).where(eq(supportMessages.ticketId, id))).length, 1)
})

t.test('a report is about what its writer may see, one open one for each thing', async (t) => {
  const [maya, stranger, provider] = [await makeUser(db), await makeUser(db), await makeProvider(db)]
  const service = await makeService(db, provider.id)
  const hidden = await makeService(db, provider.id)
  await db.update(services).set({ isVisible: false }).where(eq(services.id, hidden.id))
  const booking = await makeBooking(db, service, maya.id, { status: 'completed' })
  const { conversationId } = await makeProposal(db, maya.id, service)
  const [messageId, reviewId] = [newId(), newId()]
  const createdAt = new Date()

  await db.insert(bookingMessages).values({
    id: messageId,
    bookingId: booking.id,
    senderId: provider.id,
    recipientId: maya.id,
    text: 'Pay me in cash',
    createdAt
  })
  await db.insert(reviews).values({
    id: reviewId,
    bookingId: booking.id,
    serviceId: service.id,
    providerId: provider.id,
    userId: maya.id,
    rating: 1,
    createdAt
  })

  const mine = [
    { type: 'booking', id: booking.id },
    { type: 'message', id: messageId },
    { type: 'conversation', id: conversationId }
  ]
  const publicly = [
    { type: 'service', id: service.id },
    { type: 'review', id: reviewId }
  ]

  for (const about of mine) {
    t.match(await send(stranger, 'POST', '/api/support/tickets', { ...words, about }), {
      status: 404,
      json: { code: 'not_found' }
    })
  }
  t.equal(
    (
      await send(stranger, 'POST', '/api/support/tickets', {
        ...words,
        about: { type: 'service', id: hidden.id }
      })
    ).status,
    404
  )

  for (const about of publicly) t.match((await opened(stranger, about)).about, about)
  for (const about of mine) t.match((await opened(maya, about)).about, about)

  const [again] = publicly
  t.match(await send(stranger, 'POST', '/api/support/tickets', { ...words, about: again }), {
    status: 409,
    json: { code: 'ticket_open_already' }
  })
  t.equal((await opened(maya, again)).state, 'open', 'somebody else reports the same')

  const found = await send(rana, 'GET', `/api/admin/tickets?aboutId=${service.id}`)
  t.same(
    found.json.items.map(({ openedBy }: { openedBy: { id: string } }) => openedBy.id).sort(),
    [maya.id, stranger.id].sort()
  )
})

t.test(
  'nobody reads or touches the ticket of another; admins find them by state, owner and thing',
  async (t) => {
    const [maya, stranger] = [await makeUser(db), await makeUser(db)]
    const [first, second] = [await opened(maya), await opened(maya)]

    for (const [method, path] of [
      ['GET', ''],
      ['POST', '/close'],
      ['POST', '/messages']
    ] as const) {
      const payload = path === '/messages' ? { text: 'Hello' } : undefined
      const url = `/api/support/tickets/${first.id}${path}`
      t.equal((await send(stranger, method, url, payload)).status, 404, path)
    }
    t.equal((await send(maya, 'GET', `/api/admin/tickets/${first.id}`)).status, 403)
    t.same((await send(stranger, 'GET', '/api/support/tickets')).json.items, [])

    await send(karim, 'POST', `/api/admin/tickets/${first.id}/take`, { version: 1 })
    const idsBy = async (query: string): Promise<string[]> => {
      const { json } = await send(rana, 'GET', `/api/admin/tickets?${query}`)
      return json.items.map(({ id }: { id: string }) => id)
    }
    t.same(await idsBy(`owner=${karim.id}`), [first.id])
    t.notOk((await idsBy('unowned=true')).includes(first.id))
    t.ok((await idsBy('unowned=true&state=open')).includes(second.id))
    t.notOk((await idsBy('state=closed')).includes(second.id))

    const page = (await send(maya, 'GET', '/api/support/tickets?limit=1')).json
    const next = (await send(maya, 'GET', `/api/support/tickets?limit=1&cursor=${page.nextCursor}`)).json
    t.same(
      [...page.items, ...next.items].map(({ id }) => id),
      [first.id, second.id],
      'the last happening first'
    )
    t.equal(next.nextCursor, null)
  }
)

t.test('a day has a number of tickets and of messages; what is refused leaves nothing', async (t) => {
  const maya = await makeUser(db)
  for (let count = 0; count < rules.ticketsPerDay; count++) await opened(maya)

  t.match(await send(maya, 'POST', '/api/support/tickets', words), {
    status: 429,
    json: { code: 'too_many_tickets' }
  })
  const own = await db.select().from(supportTickets).where(eq(supportTickets.openedBy, maya.id))
  t.equal(own.length, rules.ticketsPerDay)

  const url = `/api/support/tickets/${own[0]?.id}/messages`
  for (let count = rules.ticketsPerDay; count < rules.ticketMessagesPerDay; count++) {
    t.equal((await send(maya, 'POST', url, { text: 'Hello?' })).status, 201)
  }
  t.match(await send(maya, 'POST', url, { text: 'Hello?' }), {
    status: 429,
    json: { code: 'too_many_requests' }
  })
})

t.test("a client's objection to a told no-show is a ticket with their words", async (t) => {
  const [maya, provider] = [await makeUser(db), await makeProvider(db)]
  const booking = await makeBooking(db, await makeService(db, provider.id), maya.id, { status: 'cancelled' })
  await db.update(bookings).set({ clientMissedAt: new Date() }).where(eq(bookings.id, booking.id))

  const said = 'I was there the whole day, and nobody rang.'
  const url = `/api/bookings/${booking.id}/no-show/contradict`
  t.equal((await send(maya, 'POST', url, { words: said })).status, 200)

  const { items } = (await send(maya, 'GET', '/api/support/tickets')).json
  t.match(items, [{ state: 'open', about: { type: 'booking', id: booking.id } }])
  t.match((await send(rana, 'GET', `/api/admin/tickets/${items[0].id}`)).json, {
    openedBy: { id: maya.id },
    messages: [{ from: 'asker', text: said }]
  })
})

t.test('admins are told by mail, in their language, without a word or a name of anybody', async (t) => {
  const admin = await makeUser(db, { role: 'admin', language: 'ar', name: 'Sami Haddad' })
  const maya = await makeUser(db, { name: 'Maya Unheardof' })
  post.received.length = 0
  await opened(maya)
  await app.jobs.drain()

  const mail = post.received.find(({ envelope }) => envelope.to.includes(admin.email))
  t.equal(mail?.subject, 'طلب جديد إلى الفريق')
  t.notMatch(`${mail?.text}${mail?.html}`, /Unheardof|dollars|wrong price/)
})

t.test('an admin who may answer no ticket hears of none', async (t) => {
  const accountant = await makeUser(db, { role: 'admin', adminScopes: ['money'] })
  const helper = await makeUser(db, { role: 'admin', adminScopes: ['support'] })

  await opened(await makeUser(db))
  t.same(await noticesOf(accountant), [])
  t.same(await noticesOf(helper), ['ticket_opened'])
})

t.test('once its owner may answer no more, all who may hear what is written in a ticket', async (t) => {
  const owner = await makeUser(db, { role: 'admin', adminScopes: ['support'] })
  const helper = await makeUser(db, { role: 'admin', adminScopes: ['support'] })
  const maya = await makeUser(db)
  const { id } = await opened(maya)

  await send(owner, 'POST', `/api/admin/tickets/${id}/messages`, { text: 'Which booking?', version: 1 })
  await db.update(users).set({ isBanned: true }).where(eq(users.id, owner.id))
  await send(maya, 'POST', `/api/support/tickets/${id}/messages`, { text: 'The one of today' })

  t.same(await noticesOf(helper), ['ticket_opened', 'ticket_written'])
  t.same(await noticesOf(owner), ['ticket_opened'])
})

t.test('an export has what the team answered, without who it was, and nobody else’s tickets', async (t) => {
  const password = 'a quiet river at dawn'
  const passwordHash = await hashPassword(password, testRules)
  const [maya, omar] = [await makeUser(db, { passwordHash }), await makeUser(db)]
  const ticket = await opened(maya)
  const other = await opened(omar)

  for (const [{ id }, text] of [
    [ticket, 'We give you back 30 dollars.'],
    [other, 'We have asked the painter.']
  ] as const) {
    const answered = await send(rana, 'POST', `/api/admin/tickets/${id}/messages`, { version: 1, text })
    t.ok(answered.status < 300, JSON.stringify(answered.json))
  }

  const { json } = await send(maya, 'POST', '/api/users/export', { password })
  t.match(json.supportMessages, [
    { text: words.text, isFromTeam: false, authorId: maya.id },
    { text: 'We give you back 30 dollars.', isFromTeam: true, authorId: null }
  ])
  t.equal(json.supportMessages.length, 2)
})
