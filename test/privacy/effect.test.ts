import { eq, getTableName, inArray } from 'drizzle-orm'
import t from '../support/tap.js'
import * as schema from '../../drizzle/schema/index.js'
import { hashPassword } from '../../src/accounts/index.js'
import { sources } from '../../src/privacy/sources.js'
import { newId } from '../../src/shared/ids.js'
import { testApp } from '../support/app.js'
import { testRules } from '../support/market.js'
import { makeBooking, makeProposal, makeProvider, makeService, makeUser } from '../support/people.js'

// One person fills every column that is declared as personal, each with a word of its own. After that the
// whole database is read for these words, whatever its tables and columns are.

const password = 'a quiet river at dawn'
const { app, db, as } = await testApp(t, { CALENDAR_LOOPBACK: 'true' })

const declared = Object.values(sources)
  .flatMap(({ columns }) => columns)
  .flatMap(({ table, personal }) => personal.map((column) => `${getTableName(table)}.${column}`))

/** Not filled, and why. */
const unfilled = new Map([
  ['users.passwordHash', 'another hash would not open the account; it is compared at the end']
])

/**
 * What an export does not hold of what was filled, and why. Words that reach a log or a stored answer from a
 * row that is exported are not in this list: the export holds them there.
 */
const notExported = new Map([
  ['services.searchText', 'made of the words beside it'],
  ['account_tokens.email', 'an address that may be a stranger’s; a link lives for an hour'],
  ['account_tokens.previousEmail', 'the address of the account at that time; a link lives for an hour'],
  ['conversation_messages.parts', 'what tools answered, in the form of the machine'],
  ['proposals.notes', 'said in the conversation, which is exported'],
  ['proposals.address', 'said in the conversation, which is exported'],
  ['refunds.reason', 'the words of whoever decided; the payment beside it is exported'],
  ['audit_log.before', 'the log of the marketplace, for its admins'],
  ['idempotency_keys.key', 'kept for a day, so that a request can be repeated']
])

/** What of an erased person may stand where, and why. */
const kept = new Map([
  ['cities.slug: users.city', 'the city is public; nobody lives in it any more'],
  ['cities.slug: providers.city', 'the city is public'],
  ['cities.slug: services.city', 'the city is public'],
  ['conversation_messages.parts: services.city', 'a client was shown a city, and no longer whose service'],
  ['sandbox_sessions.description: services.title_en', 'the far side of a gateway that plays']
])

const admin = await makeUser(db, { role: 'admin' })
const client = await makeUser(db)
const seller = await makeProvider(db)
const person = await makeUser(db, {
  passwordHash: await hashPassword(password, testRules),
  // Notices of reviews have the first name alone.
  name: `${mark('users.name')} Khoury`,
  email: `${mark('users.email').toLowerCase()}@example.org`,
  phone: mark('users.phone'),
  phoneVerifiedAt: new Date(),
  avatarUrl: `/files/images/${mark('users.avatarUrl')}`
})

await playScenes()
await fillTheRest()

t.test('the person fills every column that is declared as personal', async (t) => {
  const found = await wordsByColumn()

  t.ok(declared.length > 40)
  t.same(
    declared.filter((name) => found.get(storedName(name))?.has(mark(name)) !== true),
    [...unfilled.keys()]
  )
})

t.test('an export holds every word of theirs, but for those that have a reason', async (t) => {
  const { body, statusCode } = await request('POST', '/api/users/export', { password })
  t.equal(statusCode, 200)

  const words = wordsIn(body)
  t.same(
    declared.filter((name) => !words.has(mark(name))).sort(),
    [...unfilled.keys(), ...notExported.keys()].sort()
  )
})

t.test('an erasure leaves none of their words in any column, but for those that have a reason', async (t) => {
  const { statusCode } = await request('DELETE', '/api/users/erase', { password })
  t.equal(statusCode, 204)
  await app.jobs.drain()

  const found = await wordsByColumn()
  const left = [...found].flatMap(([column, words]) => [...words].map((word) => `${column}: ${nameOf(word)}`))
  t.same(left.sort(), [...kept.keys()].sort())

  const [account] = await db.select().from(schema.users).where(eq(schema.users.id, person.id))
  t.equal(account?.passwordHash, '-')
})

/** The person sells and buys; the other side, an admin and the concierge write about it. */
async function playScenes(): Promise<void> {
  for (const name of ['users.city', 'providers.city', 'services.city']) {
    const slug = mark(name).toLowerCase()
    await db
      .insert(schema.cities)
      .values({ slug, name_en: 'Away', name_ar: 'بعيد', lat: 33.2705, lng: 35.2038 })
  }
  const bought = await makeService(db, seller.id)
  await request('PUT', '/api/users/update', { city: mark('users.city').toLowerCase() })

  // They apply, are rejected and approved, and offer a service.
  const application = {
    businessName: mark('providers.businessName'),
    businessName_ar: mark('providers.businessName_ar'),
    about_en: mark('providers.about_en'),
    about_ar: mark('providers.about_ar'),
    city: mark('providers.city').toLowerCase()
  }
  const decision = { userId: person.id, decision: 'rejected', reason: mark('providers.rejectionReason') }
  await request('POST', '/api/providers/apply', application)
  await request('POST', '/api/admin/approve-provider', decision, admin)
  await request('POST', '/api/providers/apply', application)
  await request('POST', '/api/admin/approve-provider', { userId: person.id, decision: 'approved' }, admin)
  await request('PUT', '/api/providers/schedule', {
    timezone: 'Asia/Beirut',
    week: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]])
    )
  })

  const offer = {
    title_en: mark('services.title_en'),
    title_ar: mark('services.title_ar'),
    description_en: `${mark('services.description_en')} ${mark('audit_log.before')}`,
    description_ar: mark('services.description_ar'),
    subcategory: mark('services.subcategory'),
    tags: [mark('services.tags')],
    category: 'plumbing',
    city: mark('services.city').toLowerCase(),
    price: 4500,
    durationMinutes: 60
  }
  const { id: serviceId } = json(await request('POST', '/api/services/create', offer))
  await request('PUT', `/api/services/${serviceId}`, {
    description_en: `${mark('services.description_en')} ${mark('audit_log.after')}`
  })
  await request(
    'PUT',
    `/api/admin/services/${serviceId}`,
    { price: 4600, reason: `${mark('audit_log.reason')} ${mark('notifications.message')}` },
    admin
  )

  // A client asks the concierge, books, writes and pays; they cancel with a reason.
  await request('POST', '/api/ai/chat', { message: 'I need a plumber in Tyre' }, client)
  const booked = json(
    await request(
      'POST',
      '/api/bookings/create',
      { serviceId, scheduledAt: hourAhead(48) },
      client,
      'a-key-of-the-client'
    )
  )
  await request('PUT', `/api/bookings/${booked.id}/status`, { status: 'accepted' })
  await request('POST', `/api/bookings/${booked.id}/messages`, { text: mark('booking_messages.text') })
  await pay(booked.id, client)
  await request('PUT', `/api/bookings/${booked.id}/status`, {
    status: 'cancelled',
    reason: mark('bookings.cancellationReason')
  })

  await request('PUT', '/api/providers/calendar', {
    url: `http://127.0.0.1:1/${mark('calendar_imports.url')}`
  })
  await request('POST', '/api/users/calendar', {})

  await request('POST', '/api/users/addresses', {
    label: mark('saved_addresses.label'),
    address: { line: mark('saved_addresses.address'), city: 'Tyre' }
  })

  // They book with a note and an address, pay, and review an earlier job.
  const own = json(
    await request(
      'POST',
      '/api/bookings/create',
      {
        serviceId: bought.id,
        scheduledAt: hourAhead(72),
        notes: `${mark('bookings.notes')} ${mark('idempotency_keys.response')}`,
        address: { line: mark('bookings.address'), city: 'tyre' }
      },
      person,
      mark('idempotency_keys.key')
    )
  )
  await request('PUT', `/api/bookings/${own.id}/status`, { status: 'accepted' }, seller)
  await request('POST', '/api/ai/chat', { message: 'What are my bookings?' }, seller)
  await pay(own.id, person)
  const at = new Date(Date.now() - 86_400_000)
  const done = await makeBooking(db, bought, person.id, {
    status: 'completed',
    scheduledAt: at,
    createdAt: at
  })
  // As a client they were not there, and as a provider nobody was.
  const missed = { status: 'cancelled', scheduledAt: at, createdAt: at, clientMissedAt: at } as const
  await makeBooking(db, bought, person.id, { ...missed, noShowObjection: mark('bookings.noShowObjection') })
  await makeBooking(db, { ...bought, providerId: person.id }, seller.id, {
    ...missed,
    noShowNote: mark('bookings.noShowNote')
  })
  // They dispute a job as a client, and answer as a provider.
  const disputed = { state: 'open', createdAt: at } as const
  const asClient = await makeBooking(db, bought, person.id, { status: 'completed', disputedAt: at })
  const asProvider = await makeBooking(db, { ...bought, providerId: person.id }, seller.id, {
    status: 'completed',
    disputedAt: at
  })
  await db.insert(schema.bookingDisputes).values([
    {
      ...disputed,
      id: newId(),
      bookingId: asClient.id,
      ground: 'work',
      words: mark('booking_disputes.words'),
      state: 'decided',
      shareBasisPoints: 0,
      reason: mark('booking_disputes.reason'),
      decidedBy: seller.id,
      closedAt: at
    },
    {
      ...disputed,
      id: newId(),
      bookingId: asProvider.id,
      ground: 'work',
      words: 'Something else',
      answer: mark('booking_disputes.answer')
    }
  ])

  const written = json(
    await request('POST', '/api/reviews', {
      bookingId: done.id,
      rating: 5,
      comment: mark('reviews.comment')
    })
  )
  const reason = mark('reviews.moderationReason')
  await request('POST', `/api/admin/reviews/${written.id}/hide`, { reason }, admin)

  // They ask the team something, which an admin answers and closes.
  const ticket = json(
    await request('POST', '/api/support/tickets', {
      subject: mark('support_tickets.subject'),
      text: mark('support_messages.text')
    })
  )
  const outcome = mark('support_tickets.outcome')
  await request('POST', `/api/admin/tickets/${ticket.id}/close`, { outcome, version: 1 }, admin)

  // A client reviews a job of theirs, and they reply.
  const [sold] = await db.select().from(schema.services).where(eq(schema.services.id, serviceId))
  if (sold === undefined) throw new Error('nothing was offered')

  const finished = await makeBooking(db, sold, client.id, { status: 'completed', scheduledAt: at })
  const review = json(await request('POST', '/api/reviews', { bookingId: finished.id, rating: 4 }, client))
  await request('POST', `/api/reviews/${review.id}/reply`, { text: mark('reviews.reply') })

  const said = ['conversations.title', 'conversation_messages.text', 'ai_logs.query'].map(mark)
  await request('POST', '/api/ai/chat', { message: `${said.join(' ')} I need a plumber` })
  await makeProposal(db, person.id, bought)
}

/** What no scene can write with a word of its own. */
async function fillTheRest(): Promise<void> {
  const at = new Date()
  const userId = person.id

  await db
    .update(schema.users)
    .set({ preferences: { timezone: mark('users.preferences') } })
    .where(eq(schema.users.id, userId))
  const [conversation] = await db
    .select({ id: schema.conversations.id })
    .from(schema.conversations)
    .where(eq(schema.conversations.userId, userId))
    .limit(1)
  await db
    .update(schema.conversations)
    .set({ chatId: mark('conversations.chatId') })
    .where(eq(schema.conversations.id, conversation?.id ?? ''))
  await db
    .update(schema.sessions)
    .set({ userAgent: mark('sessions.userAgent') })
    .where(eq(schema.sessions.userId, userId))
  await db.insert(schema.accountTokens).values({
    id: newId(),
    userId,
    kind: 'change',
    email: mark('account_tokens.email'),
    previousEmail: mark('account_tokens.previousEmail'),
    createdAt: at,
    expiresAt: at
  })
  await db
    .insert(schema.phoneCodes)
    .values({ id: newId(), userId, phone: mark('phone_codes.phone'), createdAt: at, expiresAt: at })
  await db.insert(schema.identities).values({
    issuer: mark('identities.issuer'),
    subject: mark('identities.subject'),
    userId,
    createdAt: at
  })

  await db
    .update(schema.providers)
    .set({
      businessDocs: [mark('providers.businessDocs')],
      rejectionReason: mark('providers.rejectionReason'),
      week: { mon: [[mark('providers.week'), '24:00']] }
    })
    .where(eq(schema.providers.userId, userId))
  await db.insert(schema.scheduleExceptions).values({
    providerId: userId,
    date: '2030-01-01',
    intervals: [[mark('schedule_exceptions.intervals'), '24:00']]
  })
  await db
    .update(schema.services)
    .set({ images: [mark('services.images')], searchText: mark('services.searchText') })
    .where(eq(schema.services.providerId, userId))

  const ownConversations = db
    .select({ id: schema.conversations.id })
    .from(schema.conversations)
    .where(eq(schema.conversations.userId, userId))
  await db
    .update(schema.conversationMessages)
    .set({ parts: [{ text: mark('conversation_messages.parts') }] })
    .where(inArray(schema.conversationMessages.conversationId, ownConversations))
  await db
    .update(schema.proposals)
    .set({
      notes: mark('proposals.notes'),
      address: { line: mark('proposals.address'), city: 'Tyre' }
    })
    .where(eq(schema.proposals.userId, userId))
  await db
    .update(schema.aiLogs)
    .set({ response: mark('ai_logs.response') })
    .where(eq(schema.aiLogs.userId, userId))

  const [payment] = await db.select().from(schema.payments).where(eq(schema.payments.clientId, userId))
  if (payment?.sentOrder === null || payment === undefined) throw new Error('nothing was paid')
  await db
    .update(schema.payments)
    .set({ sentOrder: { ...payment.sentOrder, receiptEmail: mark('payments.sentOrder') } })
    .where(eq(schema.payments.id, payment.id))
  await db.insert(schema.refunds).values({
    id: newId(),
    paymentId: payment.id,
    bookingId: payment.bookingId,
    amount: 1,
    currency: payment.currency,
    cause: 'admin',
    reason: mark('refunds.reason'),
    status: 'void',
    nextAttemptAt: at,
    createdAt: at
  })
}

async function pay(bookingId: string, payer: typeof person): Promise<void> {
  const { sessionId } = json(
    await request('POST', '/api/payments/create-stripe-session', { bookingId }, payer)
  )
  await request('POST', `/api/payments/sandbox/${sessionId}`, { outcome: 'pay' }, payer)
}

/** A request that must not be refused, of this person unless told otherwise. */
async function request(
  method: 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload: object,
  caller: { id: string; sessionId: string } = person,
  key?: string
) {
  const headers = { ...as(caller), ...(key === undefined ? {} : { 'idempotency-key': key }) }
  const answer = await app.inject({ method, url, payload, headers })
  if (answer.statusCode >= 400) throw new Error(`${method} ${url}: ${answer.body}`)

  return answer
}

function json(answer: { json: <T>() => T }): { id: string; sessionId: string } {
  return answer.json()
}

function hourAhead(hours: number): string {
  return new Date((Math.ceil(Date.now() / 3_600_000) + hours) * 3_600_000).toISOString()
}

/** The word of a declared column: letters alone, so that it passes as a name. */
function mark(name: string): string {
  const index = declared.indexOf(name)
  if (index === -1) throw new Error(`${name} is not declared as personal`)

  return `Qzx${letter(Math.floor(index / 26))}${letter(index % 26)}`
}

function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index)
}

function nameOf(word: string): string {
  return declared.find((name) => mark(name) === word) ?? word
}

/** The words of this person in a text. */
function wordsIn(text: string): Set<string> {
  return new Set([...text.matchAll(/qzx([a-z]{2})/gi)].map(([, code = '']) => `Qzx${code.toLowerCase()}`))
}

/** A declared column as the database calls it. */
function storedName(name: string): string {
  const [table = '', column = ''] = name.split('.')
  return `${table}.${column.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)}`
}

/** Every column of the database that can hold words, with those of this person that it holds. */
async function wordsByColumn(): Promise<Map<string, Set<string>>> {
  const columns = await app.sql<Array<{ schema: string; table: string; column: string }>>`
    select table_schema as schema, table_name as table, column_name as column
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
    and data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'ARRAY')`
  const found = new Map<string, Set<string>>()

  for (const { schema: room, table, column } of columns) {
    const rows = await app.sql<Array<{ text: string }>>`
      select ${app.sql(column)}::text as text from ${app.sql(room)}.${app.sql(table)}
      where ${app.sql(column)}::text ilike '%qzx%'`
    const words = wordsIn(rows.map(({ text }) => text).join(' '))
    if (words.size > 0) found.set(`${table}.${column}`, words)
  }

  return found
}
