import { and, eq } from 'drizzle-orm'
import t from '../support/tap.js'
import {
  auditLog,
  files,
  ledgerEntries,
  payouts,
  refunds,
  sessions,
  users
} from '../../drizzle/schema/index.js'
import { newId } from '../../src/shared/ids.js'
import { testApp } from '../support/app.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { factorOf } from '../support/second-factor.js'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

t.test(
  'a stolen session of an admin moves no money, bans nobody, grants nothing and opens no document',
  async (t) => {
    const { app, db, as } = await testApp(t)
    const admin = await makeUser(db, { role: 'admin' })
    const other = await makeUser(db, { role: 'admin' })
    const provider = await makeProvider(db)
    const client = await makeUser(db)
    const service = await makeService(db, provider.id)
    const booking = await makeBooking(db, service, client.id, { status: 'accepted' })
    const fileId = newId()

    await db.insert(files).values({
      id: fileId,
      ownerId: provider.id,
      purpose: 'business_document',
      contentType: 'application/pdf',
      bytes: 1000,
      sha256: 'a'.repeat(64),
      createdAt: new Date()
    })
    await factorOf(app, as, admin)
    await db.update(sessions).set({ provenAt: null }).where(eq(sessions.userId, admin.id))

    const acts: Array<[Method, string, object?]> = [
      ['POST', '/api/payments/refund', { bookingId: booking.id }],
      ['POST', '/api/payments/payout', { userId: provider.id, amount: 100 }],
      ['POST', `/api/admin/money/payouts/${newId()}/reverse`, { reason: 'It came back' }],
      ['POST', `/api/admin/payments/refunds/${newId()}/decision`, { decision: 'void', reason: 'Not owed' }],
      ['POST', `/api/bookings/${booking.id}/cancel`, { reason: 'Because' }],
      ['PUT', `/api/bookings/${booking.id}/status`, { status: 'cancelled', reason: 'Because' }],
      ['PUT', '/api/admin/ban-user', { userId: client.id, banned: true, reason: 'Because' }],
      ['PUT', `/api/admin/admins/${other.id}`, { scopes: ['support'] }],
      ['GET', `/api/admin/providers/${provider.id}/documents`],
      ['POST', `/api/admin/users/${client.id}/view`],
      ['DELETE', '/api/users/second-factor'],
      ['POST', '/api/users/second-factor/recovery-codes']
    ]

    for (const [method, url, payload] of acts) {
      const answer = await app.inject({
        method,
        url,
        headers: as(admin),
        ...(payload === undefined ? {} : { payload })
      })
      t.match([answer.statusCode, answer.json()], [403, { code: 'proof_needed', by: 'code' }], url)
    }

    const listed = await app.inject({ url: '/api/admin/providers', headers: as(admin) })
    const [application] = listed.json<{ items: Array<{ documents: Array<{ url: string }> }> }>().items
    const [document] = application?.documents ?? []
    t.match(document?.url, new RegExp(`/files/documents/${fileId}$`), 'a list names it')
    t.not((await app.inject({ url: new URL(document?.url ?? '').pathname })).statusCode, 200)

    t.same(await db.select().from(ledgerEntries), [])
    t.same(await db.select().from(payouts), [])
    t.same(await db.select().from(refunds), [])
    t.match(await db.select().from(users).where(eq(users.id, client.id)), [{ isBanned: false }])
    t.match(await db.select().from(users).where(eq(users.id, other.id)), [{ adminScopes: ['everything'] }])

    await db.update(sessions).set({ provenAt: new Date() }).where(eq(sessions.userId, admin.id))
    const opened = await app.inject({
      url: `/api/admin/providers/${provider.id}/documents`,
      headers: as(admin)
    })
    t.match(opened.json(), { items: [{ id: fileId, url: /signature=/ }] })
    t.equal(
      (await db.select().from(auditLog).where(eq(auditLog.action, 'documents.opened'))).length,
      1,
      'and the log keeps who looked'
    )
  }
)

t.test('a proof is of one session, and ends with it', async (t) => {
  const { app, db, as } = await testApp(t)
  const admin = await makeUser(db, { role: 'admin' })
  const at = new Date()
  const second = newId()

  await db.insert(sessions).values({
    id: second,
    userId: admin.id,
    createdAt: at,
    lastUsedAt: at,
    expiresAt: new Date(at.getTime() + 86_400_000)
  })

  const ban = async (sessionId: string) =>
    await app.inject({
      method: 'PUT',
      url: '/api/admin/ban-user',
      headers: as({ id: admin.id, sessionId }),
      payload: { userId: newId(), banned: true, reason: 'Because' }
    })

  t.equal((await ban(admin.sessionId)).statusCode, 404, 'the proven one gets in')
  t.match((await ban(second)).json(), { code: 'proof_needed', by: 'password' })

  await db
    .update(sessions)
    .set({ revokedAt: new Date() })
    .where(and(eq(sessions.userId, admin.id), eq(sessions.id, admin.sessionId)))
  t.match((await ban(admin.sessionId)).json(), { code: 'session_ended' })
})
