import { and, eq, isNull } from 'drizzle-orm'
import t from '../support/tap.js'
import { auditLog, sessions } from '../../drizzle/schema/index.js'
import { viewable } from '../../plugins/app/view-only.js'
import { newId } from '../../src/shared/ids.js'
import { testApp } from '../support/app.js'
import {
  makeBooking,
  makeLimitedAdmins,
  makeProposal,
  makeProvider,
  makeService,
  makeUser
} from '../support/people.js'
import { requests, type Cell } from '../support/requests.js'

const server = await testApp(t)
const { app, db, as } = server

const view = async (admin: { id: string; sessionId: string }, id: string) =>
  await app.inject({ method: 'POST', url: `/api/admin/users/${id}/view`, headers: as(admin) })
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

t.test('an admin looks on as a user: every route that writes or tells secrets is closed', async (t) => {
  const admin = await makeUser(db, { role: 'admin' })
  const provider = await makeProvider(db)
  const client = await makeUser(db, { city: 'tyre' })
  const service = await makeService(db, provider.id)
  const booking = await makeBooking(db, service, client.id, {
    status: 'accepted',
    startCode: '4821',
    photos: [newId()]
  })
  const proposal = await makeProposal(db, client.id, service)

  for (const [who, person] of Object.entries({ client, provider })) {
    const opened = await view(admin, person.id)
    t.equal(opened.statusCode, 200, opened.body)
    const headers = bearer(opened.json<{ accessToken: string }>().accessToken)
    const others = { 'other client': client, 'other provider': provider, banned: admin }
    const people = { client, provider, admin, ...others, ...(await makeLimitedAdmins(db)) }
    const cell: Cell = { caller: 'client', booking, service, people, ...proposal }

    for (const [route, row] of Object.entries(requests)) {
      const [method = '', path = ''] = route.split(' ')
      const answer = await app.inject({
        method: method.toUpperCase() as 'GET',
        url: row.url === undefined ? path : row.url(cell),
        headers,
        ...(row.payload === undefined ? {} : { payload: row.payload(cell) })
      })

      const isOpen = method === 'get' && viewable.has(path.replace(/\{(\w+)\}/g, ':$1'))
      // A client has no business: the role is asked first.
      const code = answer.statusCode < 300 ? null : (answer.json<{ code: string }>().code ?? null)
      t.equal(
        isOpen ? code !== 'view_only' : ['view_only', 'not_allowed'].includes(code ?? ''),
        true,
        `${route} as ${who}: ${answer.statusCode} ${code ?? ''}`
      )
    }

    const seen = await app.inject({ url: `/api/bookings/${booking.id}`, headers })
    t.match(seen.json(), { id: booking.id, startCode: null, photos: [] })
    const list = await app.inject({ url: `/api/bookings/${who}/${person.id}`, headers })
    t.match(list.json(), { items: [{ id: booking.id, startCode: null, photos: [] }] })

    await t.rejects(
      app.authenticate(headers.authorization.replace('Bearer ', ''), 'socket', null),
      { code: 'view_only' },
      'nor does a socket open'
    )
  }

  const own = await app.inject({ url: `/api/bookings/${booking.id}`, headers: as(client) })
  t.match(own.json(), { startCode: '4821', photos: [{ url: String }] }, 'the client sees them')
})

t.test(
  'a view ends after fifteen minutes, with the session that asked, and when its user ends it',
  async (t) => {
    const ends: Array<[string, (client: Person, admin: Person, sessionId: string) => Promise<unknown>]> = [
      [
        'by itself',
        async (_client, _admin, sessionId) => {
          const [row] = await db.select().from(sessions).where(eq(sessions.id, sessionId))
          t.equal((row?.expiresAt.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0), 15 * 60_000)
          await db
            .update(sessions)
            .set({ expiresAt: new Date(Date.now() - 1) })
            .where(eq(sessions.id, sessionId))
        }
      ],
      [
        "with the admin's session",
        async (_client, admin) =>
          await app.inject({ method: 'POST', url: '/api/auth/logout', headers: as(admin) })
      ],
      [
        'with the scope for it',
        async (_client, admin) => {
          const full = await makeUser(db, { role: 'admin' })
          await app.inject({
            method: 'PUT',
            url: `/api/admin/admins/${admin.id}`,
            headers: as(full),
            payload: { scopes: ['money'] }
          })
        }
      ],
      [
        'by its user',
        async (client, _admin, sessionId) =>
          await app.inject({ method: 'DELETE', url: `/api/users/sessions/${sessionId}`, headers: as(client) })
      ]
    ]

    for (const [name, end] of ends) {
      const [admin, client] = [await makeUser(db, { role: 'admin' }), await makeUser(db)]
      const { accessToken } = (await view(admin, client.id)).json<{ accessToken: string }>()
      const me = async () => await app.inject({ url: '/api/auth/me', headers: bearer(accessToken) })
      t.match((await me()).json(), { id: client.id })

      const listed = await app.inject({ url: '/api/users/sessions', headers: as(client) })
      const devices = listed.json<{ items: Array<{ id: string; isView: boolean }> }>().items
      const [found] = devices.filter(({ isView }) => isView)
      t.equal(devices.length, 2, 'the user sees it among their sessions')

      await end(client, admin, found?.id ?? '')
      t.match((await me()).json(), { code: 'session_ended' }, name)

      const entries = await db.select().from(auditLog).where(eq(auditLog.targetId, client.id))
      t.match(
        entries.filter(({ action }) => action === 'user.viewed'),
        [{ actorId: admin.id, after: { sessionId: found?.id } }]
      )
    }
  }
)

t.test('a view that is asked for while its admin signs out ends with their session', async (t) => {
  for (let round = 0; round < 5; round++) {
    const [admin, client] = [await makeUser(db, { role: 'admin' }), await makeUser(db)]
    const asked = Array.from({ length: 4 }, async () => await view(admin, client.id))
    const left = app.inject({ method: 'POST', url: '/api/auth/logout', headers: as(admin) })
    const answers = await Promise.all([...asked, view(admin, client.id)])
    await left

    const open = await db
      .select()
      .from(sessions)
      .where(and(eq(sessions.viewerId, admin.id), isNull(sessions.revokedAt)))
    t.same(open, [], answers.map(({ statusCode }) => statusCode).join())
  }
})

t.test('a view ends no later than the session that asked', async (t) => {
  const [admin, client] = [await makeUser(db, { role: 'admin' }), await makeUser(db)]
  const expiresAt = new Date(Date.now() + 60_000)
  await db.update(sessions).set({ expiresAt }).where(eq(sessions.id, admin.sessionId))

  await view(admin, client.id)
  t.match(await db.select().from(sessions).where(eq(sessions.viewerId, admin.id)), [{ expiresAt }])
})

t.test('nobody looks on as an admin, or as somebody who cannot sign in', async (t) => {
  const admin = await makeUser(db, { role: 'admin' })
  const other = await makeUser(db, { role: 'admin' })
  const banned = await makeUser(db, { isBanned: true })

  for (const { id } of [other, admin, banned]) {
    t.match((await view(admin, id)).json(), { code: 'not_allowed' })
  }
  t.equal((await view(admin, newId())).statusCode, 404)
})

type Person = Awaited<ReturnType<typeof makeUser>>
