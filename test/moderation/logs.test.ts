import { sql } from 'drizzle-orm'
import t from '../support/tap.js'
import { aiLogs, auditLog } from '../../drizzle/schema/index.js'
import { listLogs, type LogEntry } from '../../src/moderation/index.js'
import { sqlState } from '../../src/shared/errors.js'
import { newId } from '../../src/shared/ids.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeUser } from '../support/people.js'

const { db, market } = await testDatabase(t)
const user = await makeUser(db, { role: 'admin', name: 'Rita Khalil' })
const admin = actorOf(user)

async function entry(
  type: 'admin' | 'auth' | 'cancel' | 'booking',
  action: string,
  at: string,
  actorRole = 'client'
) {
  await db.insert(auditLog).values({
    id: newId(),
    type,
    action,
    actorId: user.id,
    actorRole,
    door: 'rest',
    targetType: 'user',
    targetId: null,
    createdAt: new Date(at)
  })
}

t.before(async () => {
  await entry('auth', 'login', '2026-11-01T08:00:00Z', 'admin')
  await entry('admin', 'user.banned', '2026-11-02T08:00:00Z', 'admin')
  await entry('cancel', 'booking.cancelled', '2026-11-03T08:00:00Z', 'admin')
  await entry('cancel', 'booking.cancelled', '2026-11-03T22:30:00Z')
  await entry('booking', 'booking.created', '2026-11-05T08:00:00Z')

  await db.insert(aiLogs).values({
    id: newId(),
    userId: user.id,
    conversationId: newId(),
    query: 'سباك بصور',
    response: 'هيدي ٣',
    intent: 'search',
    model: 'offline',
    outcome: 'answered',
    timestamp: new Date('2026-11-04T08:00:00Z')
  })
})

const actions = (entries: LogEntry[]) => entries.map(({ action }) => action)

t.test("everything, the concierge's turns too, newest first", async (t) => {
  const { items } = await listLogs(market, admin, { limit: 20 })
  t.same(actions(items), [
    'booking.created',
    'ai.search',
    'booking.cancelled',
    'booking.cancelled',
    'user.banned',
    'login'
  ])

  t.match(items[1], {
    type: 'ai',
    actor: { name: 'Rita Khalil' },
    after: { query: 'سباك بصور', intent: 'search' }
  })
})

t.test('pages neither repeat nor leave out, across both sources', async (t) => {
  const seen: string[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await listLogs(market, admin, { limit: 2, ...(cursor === undefined ? {} : { cursor }) })
    seen.push(...actions(page.items))

    if (page.nextCursor === null) break

    cursor = page.nextCursor
  }

  t.same(seen, [
    'booking.created',
    'ai.search',
    'booking.cancelled',
    'booking.cancelled',
    'user.banned',
    'login'
  ])
})

t.test('a type filters; `admin` is every act of an admin but signing in', async (t) => {
  t.same(actions((await listLogs(market, admin, { limit: 20, type: 'admin' })).items), [
    'booking.cancelled',
    'user.banned'
  ])
  t.same(actions((await listLogs(market, admin, { limit: 20, type: 'ai' })).items), ['ai.search'])
  t.same(actions((await listLogs(market, admin, { limit: 20, type: 'auth' })).items), ['login'])
})

t.test("a day is a day of the marketplace's zone; an instant is itself", async (t) => {
  t.equal(
    (await listLogs(market, admin, { limit: 20, from: '2026-11-03', to: '2026-11-03' })).items.length,
    1
  )
  t.equal(
    (await listLogs(market, admin, { limit: 20, from: '2026-11-04', to: '2026-11-04' })).items.length,
    2,
    '22:30 UTC is past midnight in Beirut'
  )
  t.equal(
    (await listLogs(market, admin, { limit: 20, from: '2026-11-03T08:00:00Z', to: '2026-11-03T08:00:01Z' }))
      .items.length,
    1
  )
  await t.rejects(listLogs(market, admin, { limit: 20, from: '2026-02-30' }), { code: 'invalid_input' })
})

t.test('the log only ever grows: the database itself refuses to change or remove a row', async (t) => {
  for (const statement of [
    "update audit_log set reason = 'x'",
    'delete from audit_log',
    'truncate audit_log'
  ]) {
    const refusal = await db.execute(sql.raw(statement)).then(
      () => null,
      (error: unknown) => sqlState(error)
    )

    t.equal(refusal, '42501', statement)
  }

  t.equal((await db.select().from(auditLog)).length, 5)
})

t.test('only an admin reads it', async (t) => {
  await t.rejects(listLogs(market, actorOf(await makeUser(db)), { limit: 20 }), { code: 'not_allowed' })
})
