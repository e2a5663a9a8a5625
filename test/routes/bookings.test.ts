import t from '../support/tap.js'
import { and, eq } from 'drizzle-orm'
import { auditLog, bookings } from '../../drizzle/schema/index.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { testApp } from '../support/app.js'

const HOUR = 3_600_000

const { app, db, as } = await testApp(t)

/** New people with a service of their own. */
async function people() {
  const [client, stranger, provider] = [
    await makeUser(db, { city: 'Tyre' }),
    await makeUser(db),
    await makeProvider(db)
  ]

  const service = await makeService(db, provider.id)

  const send = async (
    user: typeof client,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    payload?: object,
    key?: string
  ) =>
    await app.inject({
      method,
      url: `/api/bookings${path}`,
      ...(payload !== undefined && { payload }),
      headers: { ...as(user), ...(key !== undefined && { 'idempotency-key': key }) }
    })

  return { client, stranger, provider, service, send }
}

/** A whole hour, days ahead. */
function hourAhead(hours: number): string {
  return new Date(Math.ceil(Date.now() / HOUR) * HOUR + hours * HOUR).toISOString()
}

t.test('a booking is made and accepted over HTTP, and each side sees what it may see', async (t) => {
  const { client, provider, service, send } = await people()
  const created = await send(client, 'POST', '/create', {
    serviceId: service.id,
    scheduledAt: hourAhead(48),
    notes: ' gate code 12 ',
    address: { line: 'Rue 12', city: 'Tyre' }
  })

  t.equal(created.statusCode, 201)

  const booking = created.json()
  t.match(booking, {
    status: 'pending',
    version: 1,
    price: 4500,
    currency: 'USD',
    notes: 'gate code 12',
    address: { city: 'Tyre' },
    paymentStatus: 'unpaid'
  })

  t.equal(
    (await send(provider, 'GET', `/${booking.id}`)).json().address,
    null,
    'no address before it is accepted'
  )

  const accepted = await send(provider, 'PUT', `/${booking.id}/status`, { status: 'accepted', version: 1 })
  t.match(accepted.json(), { status: 'accepted', version: 2, expiresAt: null, address: { city: 'Tyre' } })
  t.equal((await send(client, 'GET', `/client/${client.id}`)).json().items.length, 1)
  t.equal((await send(provider, 'GET', `/provider/${provider.id}?status=accepted`)).json().items.length, 1)
  t.equal((await send(provider, 'GET', `/provider/${provider.id}?status=pending`)).json().items.length, 0)
})

t.test('a taken slot is a 409 that names the three nearest free starts', async (t) => {
  const { client, stranger, service, send } = await people()
  const scheduledAt = hourAhead(48)

  await send(client, 'POST', '/create', { serviceId: service.id, scheduledAt })

  const refused = await send(stranger, 'POST', '/create', { serviceId: service.id, scheduledAt })
  t.equal(refused.statusCode, 409)
  t.match(refused.headers['content-type'], /problem\+json/)
  t.equal(refused.json().code, 'slot_taken')
  t.equal(refused.json().alternatives.length, 3)

  const retried = await send(stranger, 'POST', '/create', {
    serviceId: service.id,
    scheduledAt: refused.json().alternatives[0]
  })

  t.equal(retried.statusCode, 201, 'what is offered can be booked')
})

t.test(
  'one Idempotency-Key is one booking and one cancellation; with another body it is a 422',
  async (t) => {
    const { client, service, send } = await people()
    const body = { serviceId: service.id, scheduledAt: hourAhead(48) }
    const [first, second] = [
      await send(client, 'POST', '/create', body, 'key-1'),
      await send(client, 'POST', '/create', body, 'key-1')
    ]

    t.same(second.json(), first.json())
    t.equal((await db.select().from(bookings).where(eq(bookings.clientId, client.id))).length, 1)
    t.equal((await send(client, 'POST', '/create', { ...body, notes: 'other' }, 'key-1')).statusCode, 422)

    const id = String(first.json().id)
    const cancelled = await send(client, 'POST', `/${id}/cancel`, undefined, 'key-2')

    t.match(cancelled.json(), { status: 'cancelled', version: 2 })
    t.same(
      (await send(client, 'POST', `/${id}/cancel`, undefined, 'key-2')).json(),
      cancelled.json(),
      'asked again with the key: the first answer'
    )

    const again = await send(client, 'POST', `/${id}/cancel`)
    t.equal(again.statusCode, 409)
    t.match(again.json(), { code: 'transition_not_allowed', allowed: [] })

    t.equal(
      (
        await db
          .select()
          .from(auditLog)
          .where(and(eq(auditLog.action, 'booking.cancelled'), eq(auditLog.targetId, id)))
      ).length,
      1
    )
  }
)

t.test("another's booking, in any verb, is a 404 and stays as it is", async (t) => {
  const { client, stranger, service, send } = await people()
  const { id } = await makeBooking(db, service, client.id)

  const refused = [
    await send(stranger, 'GET', `/${id}`),
    await send(stranger, 'PUT', `/${id}/status`, { status: 'cancelled' }),
    await send(stranger, 'POST', `/${id}/cancel`, {}),
    await send(stranger, 'POST', `/${id}/cancel/preview`),
    await send(stranger, 'POST', `/${id}/reschedule`, { scheduledAt: hourAhead(72) }),
    await send(stranger, 'GET', `/client/${client.id}`),
    await send(stranger, 'GET', `/provider/${service.providerId}`)
  ]

  t.same(
    refused.map((response) => response.statusCode),
    refused.map(() => 404)
  )

  const [row] = await db.select().from(bookings).where(eq(bookings.id, id))
  t.match(row, { status: 'pending', version: 1 })
})

t.test('malformed bookings are a 400 and store nothing', async (t) => {
  const { client, service, send } = await people()
  const good = { serviceId: service.id, scheduledAt: hourAhead(48) }

  const bad = [
    {},
    { ...good, serviceId: 'x' },
    { ...good, scheduledAt: 'tomorrow' },
    { ...good, scheduledAt: '2026-12-31T23:59:60Z' },
    { ...good, scheduledAt: 1 },
    { ...good, price: 1 },
    { ...good, status: 'accepted' },
    { ...good, notes: null },
    { ...good, notes: 'x'.repeat(2001) },
    { ...good, notes: 'a\u0000b' },
    { ...good, address: 'here' },
    { ...good, address: { line: 'x', city: 'Tyre', lat: '33' } }
  ]

  for (const payload of bad) {
    t.equal(
      (await send(client, 'POST', '/create', payload)).statusCode,
      400,
      JSON.stringify(payload).slice(0, 90)
    )
  }

  t.equal((await send(client, 'POST', '/create', { ...good, serviceId: client.id })).statusCode, 404)

  for (const scheduledAt of ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z']) {
    t.equal((await send(client, 'POST', '/create', { ...good, scheduledAt })).statusCode, 409, scheduledAt)
  }

  t.same(await db.select().from(bookings).where(eq(bookings.clientId, client.id)), [])
})

t.test('moving and previewing over HTTP', async (t) => {
  const { client, provider, service, send } = await people()
  const { id } = (
    await send(client, 'POST', '/create', { serviceId: service.id, scheduledAt: hourAhead(48) })
  ).json()

  t.match((await send(client, 'POST', `/${id}/cancel/preview`)).json(), {
    refund: 0,
    fee: 0,
    providerGets: 0,
    currency: 'USD'
  })

  const moved = await send(client, 'POST', `/${id}/reschedule`, { scheduledAt: hourAhead(72) })
  t.match(moved.json(), { status: 'pending', version: 2, scheduledAt: hourAhead(72) })
  t.equal((await send(provider, 'POST', `/${id}/reschedule`, { scheduledAt: hourAhead(74) })).statusCode, 403)
  t.match((await send(provider, 'POST', `/${id}/cancel`)).json(), { status: 400, code: 'reason_required' })
})

t.test('what the document says of a booking that waits is so', async (t) => {
  const { client, provider, service, send } = await people()
  const past = new Date(Date.now() - HOUR)
  const waiting = await makeBooking(db, service, client.id, { freeUntil: past })
  const { id } = waiting

  await send(provider, 'POST', `/${id}/propose-time`, { scheduledAt: hourAhead(96) })
  const read = (await send(client, 'GET', `/${id}`)).json()
  t.equal(read.expiresAt, waiting.expiresAt.toISOString(), 'another time leaves the request to be accepted')
  t.match(
    (await send(client, 'POST', `/${id}/cancel/preview`)).json(),
    { fee: 0 },
    'free after freeUntil too'
  )

  const admin = await makeUser(db, { role: 'admin' })
  t.equal((await send(admin, 'POST', `/${id}/cancel`)).statusCode, 200, 'an admin needs no reason for it')
  const accepted = await makeBooking(db, service, client.id, {
    status: 'accepted',
    scheduledAt: new Date(hourAhead(72)),
    freeUntil: past
  })
  const unsaid = await send(admin, 'POST', `/${accepted.id}/cancel`)
  t.match([unsaid.statusCode, unsaid.json()], [400, { code: 'reason_required' }], 'but for an accepted one')

  const over = await makeBooking(db, service, client.id, {
    expiresAt: past,
    scheduledAt: new Date(hourAhead(120))
  })
  for (const [method, path, payload, code] of [
    ['PUT', 'details', { notes: 'Ring twice' }, 'details_closed'],
    ['POST', 'reschedule', { scheduledAt: hourAhead(144) }, 'transition_not_allowed']
  ] as const) {
    const answer = await send(client, method, `/${over.id}/${path}`, payload)
    t.match([answer.statusCode, answer.json()], [409, { code }], `before its start, but not in time: ${path}`)
  }
})
