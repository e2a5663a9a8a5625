import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { auditLog, users } from '../../drizzle/schema/index.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { makeUser } from '../support/people.js'

const server = await testApp(t, {}, await testDatabase(t))
const { app, db, as } = server

const grant = async (by: { id: string; sessionId: string }, id: string, scopes: string[]) =>
  await app.inject({ method: 'PUT', url: `/api/admin/admins/${id}`, headers: as(by), payload: { scopes } })

const ban = async (by: { id: string; sessionId: string }, userId: string, banned = true) =>
  await app.inject({
    method: 'PUT',
    url: '/api/admin/ban-user',
    headers: as(by),
    payload: { userId, banned, reason: 'Because' }
  })

t.test('only an admin who may do everything grants scopes; they hold from the next request on', async (t) => {
  const [full, limited] = [await makeUser(db, { role: 'admin' }), await makeUser(db, { role: 'admin' })]
  const client = await makeUser(db)

  const granted = await grant(full, limited.id, ['money', 'support', 'support'])
  t.equal(granted.statusCode, 400, 'each once')

  t.match((await grant(full, limited.id, ['money', 'support'])).json(), { scopes: ['support', 'money'] })
  t.equal((await grant(full, limited.id, ['support', 'money'])).statusCode, 200, 'again changes nothing')
  const entries = await db.select().from(auditLog).where(eq(auditLog.action, 'admin.scopes'))
  t.match(entries, [
    { targetId: limited.id, before: { scopes: ['everything'] }, after: { scopes: ['support', 'money'] } }
  ])
  t.equal(entries.length, 1)

  const refused = await grant(limited, limited.id, ['everything'])
  t.match([refused.statusCode, refused.json()], [403, { code: 'not_allowed', scopes: ['everything'] }])
  t.equal((await grant(full, client.id, ['money'])).statusCode, 404, 'nobody becomes an admin by it')
  t.match((await app.inject({ url: '/api/admin/admins', headers: as(limited) })).json(), {
    items: [
      { id: full.id, scopes: ['everything'], hasSecondFactor: false },
      { id: limited.id, scopes: ['support', 'money'] }
    ]
  })
})

t.test('the last admin who may do everything stays that, also where others may do less', async (t) => {
  await db.update(users).set({ isBanned: true }).where(eq(users.role, 'admin'))
  const last = await makeUser(db, { role: 'admin' })
  await makeUser(db, { role: 'admin', adminScopes: ['support', 'moderation', 'money', 'settings'] })

  const refused = await grant(last, last.id, ['money'])
  t.match([refused.statusCode, refused.json()], [409, { code: 'last_admin' }])
  t.match(await db.select().from(users).where(eq(users.id, last.id)), [{ adminScopes: ['everything'] }])

  const another = await makeUser(db, { role: 'admin' })
  await db.update(users).set({ isBanned: true }).where(eq(users.id, another.id))
  t.match((await ban(last, last.id)).json(), { code: 'own_account' })
  const leaving = await grant(last, last.id, ['settings'])
  t.match(leaving.json(), { code: 'last_admin' }, 'whoever is banned does not count')
})

t.test('who may only moderate neither bans an admin nor lets one in again', async (t) => {
  const full = await makeUser(db, { role: 'admin' })
  const other = await makeUser(db, { role: 'admin', adminScopes: ['money'] })
  const moderator = await makeUser(db, { role: 'admin', adminScopes: ['moderation'] })

  for (const { id } of [full, other]) {
    const refused = await ban(moderator, id)
    t.match([refused.statusCode, refused.json()], [403, { code: 'not_allowed', scopes: ['everything'] }])
    t.match(await db.select().from(users).where(eq(users.id, id)), [{ isBanned: false }])
  }

  t.match((await ban(full, other.id)).json(), { isBanned: true })
  t.match((await ban(moderator, other.id, false)).json(), { code: 'not_allowed' })
  t.match((await ban(full, other.id, false)).json(), { isBanned: false })
})
