import { and, eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { auditLog, notifications, services } from '../../drizzle/schema/index.js'
import { newId } from '../../src/shared/ids.js'
import { testApp } from '../support/app.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { heard, openSocket } from '../support/sockets.js'

const server = await testApp(t)
const { app, db } = server
const url = await app.listen({ port: 0, host: '127.0.0.1' })
const admin = await makeUser(db, { role: 'admin' })
const provider = await makeProvider(db, {}, { language: 'ar' })
const service = await makeService(db, provider.id)
const tokenOf = (user: { id: string; sessionId: string }) =>
  server.as(user).authorization.slice('Bearer '.length)

async function ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) {
  return await app.inject({
    method,
    url: `/api/admin${path}`,
    headers: server.as(admin),
    ...(payload === undefined ? {} : { payload })
  })
}

t.test(
  'a ban reaches the banned on their socket, and then the socket closes and the token is worth nothing',
  async (t) => {
    const user = await makeUser(db)
    const client = await makeUser(db)
    const booking = await makeBooking(db, service, user.id)
    const [socket, providersSocket] = [
      openSocket(t, url, tokenOf(user)),
      openSocket(t, url, tokenOf(provider))
    ]

    await Promise.all([heard(socket, 'connect'), heard(providersSocket, 'connect')])

    const [action, closed, providersAction] = [
      heard(socket, 'admin:action'),
      heard(socket, 'disconnect'),
      heard(providersSocket, 'admin:action')
    ]

    const answer = await ask('PUT', '/ban-user', { userId: user.id, banned: true, reason: 'Spam' })
    t.match(answer.json(), { id: user.id, isBanned: true })
    t.match(await action, { type: 'booking.cancelled', bookingId: booking.id })
    t.match(await providersAction, { type: 'booking.cancelled', bookingId: booking.id })
    t.equal(await closed, 'io server disconnect')
    t.equal((await app.inject({ url: '/api/auth/me', headers: server.as(user) })).statusCode, 401)

    t.match(
      (
        await app.inject({
          method: 'PUT',
          url: '/api/admin/ban-user',
          headers: server.as(client),
          payload: { userId: admin.id, banned: true, reason: 'x' }
        })
      ).json(),
      { status: 403, code: 'not_allowed' }
    )
  }
)

t.test('admins hear the log as it grows; nobody else does', async (t) => {
  const user = await makeUser(db)
  const [adminsSocket, usersSocket] = [openSocket(t, url, tokenOf(admin)), openSocket(t, url, tokenOf(user))]

  await Promise.all([heard(adminsSocket, 'connect'), heard(usersSocket, 'connect')])

  let leaked = false
  usersSocket.on('log', () => {
    leaked = true
  })

  const entry = heard(adminsSocket, 'log')
  await ask('PUT', '/ban-user', { userId: user.id, banned: true, reason: 'Spam' })

  t.match(await entry, {
    type: 'admin',
    action: 'user.banned',
    actor: { id: admin.id },
    door: 'rest',
    reason: 'Spam'
  })

  t.equal(leaked, false)
})

t.test(
  'an edit by an admin is told to the provider in their language, with the reason, and audited with ' +
    'what changed',
  async (t) => {
    const answer = await ask('PUT', `/services/${service.id}`, { price: 5200, reason: 'السعر كان غلط' })
    t.match(answer.json(), { id: service.id, price: 5200 })
    t.match(await db.select().from(auditLog).where(eq(auditLog.action, 'service.updated')), [
      { type: 'admin', before: { price: 4500 }, after: { price: 5200 }, reason: 'السعر كان غلط' }
    ])

    const [notice] = await db
      .select()
      .from(notifications)
      .where(and(eq(notifications.userId, provider.id), eq(notifications.type, 'service_updated')))

    t.match(notice?.message, /عدّلنا خدمتك «تصليح تسريب».*السعر كان غلط/)
  }
)

t.test('a removed service is gone for clients and kept for its bookings', async (t) => {
  const doomed = await makeService(db, provider.id)
  await makeBooking(db, doomed, (await makeUser(db)).id, {
    scheduledAt: new Date(Date.now() + 96 * 3_600_000)
  })
  t.match((await ask('GET', `/services/${doomed.id}/delete-preview`)).json(), { id: doomed.id, bookings: 1 })
  t.equal((await ask('DELETE', `/delete-service/${doomed.id}?reason=Fake`)).statusCode, 204)
  t.equal((await app.inject({ url: `/api/services/${doomed.id}` })).statusCode, 404)
  t.ok((await db.select().from(services).where(eq(services.id, doomed.id)))[0]?.removedAt)
  t.equal((await ask('DELETE', `/delete-service/${doomed.id}`)).statusCode, 404)
  t.equal((await ask('GET', `/services/${newId()}/delete-preview`)).statusCode, 404)
})

t.test('categories and cities are kept over HTTP: 201, 409 when taken or in use, 204', async (t) => {
  const category = { slug: 'well-digging', name_en: 'Well digging', name_ar: 'حفر آبار' }
  t.match((await ask('POST', '/categories', category)).json(), { ...category, aliases: [] })
  t.match((await ask('POST', '/categories', category)).json(), { status: 409, code: 'slug_taken' })
  t.match((await ask('PUT', '/categories/well-digging', { aliases: ['bir'] })).json(), {
    ...category,
    aliases: ['bir']
  })
  t.match((await ask('DELETE', '/categories/plumbing')).json(), { status: 409, code: 'still_in_use' })
  t.equal((await ask('DELETE', '/categories/well-digging')).statusCode, 204)
  t.equal(
    (await ask('POST', '/cities', { slug: 'x1', name_en: 'X', name_ar: 'س', lat: 33, lng: 35 })).statusCode,
    201
  )
  t.equal((await ask('DELETE', '/cities/x1')).statusCode, 204)
})

t.test('malformed requests are 400 and change nothing', async (t) => {
  for (const [method, path, payload] of [
    ['PUT', '/ban-user', { userId: 'x', banned: true, reason: 'x' }],
    ['PUT', '/ban-user', { userId: provider.id, banned: 'true', reason: 'x' }],
    ['PUT', '/ban-user', { userId: provider.id, banned: true }],
    ['PUT', '/ban-user', { userId: provider.id, banned: true, reason: '  ' }],
    ['PUT', '/ban-user', { userId: provider.id, banned: true, reason: 'x', role: 'admin' }],
    ['POST', '/categories', { slug: 'Not A Slug', name_en: 'x', name_ar: 'x' }],
    ['POST', '/cities', { slug: 'x', name_en: 'x', name_ar: 'x', lat: 91, lng: 0 }],
    ['PUT', '/categories/plumbing', {}],
    ['GET', '/users?role=owner', undefined],
    ['GET', '/users?limit=0', undefined],
    ['GET', '/logs?type=everything', undefined],
    ['GET', '/logs?from=0000-00-00', undefined],
    ['GET', '/analytics?from=2026-11-02&to=2026-11-01', undefined],
    ['GET', '/analytics?from=1900-01-01', undefined]
  ] as const) {
    const answer = await ask(method, path, payload)
    t.match(
      answer.json(),
      { status: 400, code: /invalid_input|reason_required/ },
      `${method} ${path} ${JSON.stringify(payload)}`
    )
  }
})

t.test('every list and number answers as its schema says', async (t) => {
  for (const path of [
    '/stats',
    '/analytics',
    '/analytics?bucket=week&from=2026-01-01T00:00:00Z',
    '/logs',
    '/logs?type=admin&from=2026-01-01',
    '/users?q=Person&banned=true',
    `/users/${provider.id}`,
    `/users/${provider.id}/ban-preview`,
    '/services?q=leak&visible=true',
    '/bookings?status=cancelled',
    '/providers?approvalStatus=approved'
  ]) {
    const answer = await ask('GET', path)
    t.equal(answer.statusCode, 200, `${path} ${answer.body.slice(0, 200)}`)
  }
})
