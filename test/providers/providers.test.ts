import { desc, eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { auditLog, notifications, users } from '../../drizzle/schema/index.js'
import { createService } from '../../src/catalog/index.js'
import { searchServices } from '../../src/search/index.js'
import {
  applyAsProvider,
  decideApplication,
  getPublicProvider,
  getSchedule,
  listProviders,
  setSchedule
} from '../../src/providers/index.js'
import { anonymous } from '../../src/shared/actor.js'
import { fridgeRepair, search } from '../support/catalog.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeUser } from '../support/people.js'

const visitor = anonymous('en', 'rest')
const { db, market } = await testDatabase(t)
const admin = actorOf(await makeUser(db, { role: 'admin' }))

async function told(userId: string): Promise<string[]> {
  return (
    await db
      .select({ type: notifications.type })
      .from(notifications)
      .where(eq(notifications.userId, userId))
      .orderBy(notifications.id)
  ).map(({ type }) => type)
}

async function latestAudit() {
  const [row] = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1)
  return row
}

t.test("an application is pending, in Beirut's time without hours, and the admins are told", async (t) => {
  const user = actorOf(await makeUser(db, { city: 'tyre' }))
  const provider = await applyAsProvider(market, user, {
    businessName: '  Cedar   Cooling ',
    businessName_ar: 'سيدر'
  })

  t.match(provider, {
    userId: user.id,
    id: user.id,
    businessName: 'Cedar Cooling',
    approvalStatus: 'pending',
    timezone: 'Asia/Beirut',
    week: {},
    city: 'tyre',
    ratings: null,
    serviceCount: 0
  })

  t.ok((await told(admin.id)).includes('provider_applied'))
  await t.rejects(applyAsProvider(market, user, { businessName: 'Again' }), { code: 'already_applied' })
  await t.rejects(getPublicProvider(market, visitor, { id: user.id }), { code: 'not_found' })
  t.ok(await getPublicProvider(market, user, { id: user.id }))
  t.ok(await getPublicProvider(market, admin, { id: user.id }))
})

t.test('approval makes a client a provider who can sell; the decision is audited and told', async (t) => {
  const account = await makeUser(db)
  await applyAsProvider(market, actorOf(account), { businessName: 'Cedar', city: 'صور' })
  await decideApplication(market, admin, { userId: account.id, decision: 'approved' })

  const [row] = await db.select().from(users).where(eq(users.id, account.id))
  t.equal(row?.role, 'provider')

  t.match(await latestAudit(), {
    type: 'admin',
    action: 'provider.approved',
    actorId: admin.id,
    targetId: account.id,
    before: { approvalStatus: 'pending' },
    after: { approvalStatus: 'approved' }
  })

  t.strictSame(await told(account.id), ['provider_approved'])
  await decideApplication(market, admin, { userId: account.id, decision: 'approved' })
  t.strictSame(await told(account.id), ['provider_approved'], 'the same decision again changes nothing')

  const service = await createService(market, actorOf({ ...account, role: 'provider' }), fridgeRepair)
  t.equal(service.city, 'tyre')

  const profile = await getPublicProvider(market, visitor, { id: account.id })
  t.equal(profile.serviceCount, 1)
  t.notOk('approvalStatus' in profile || 'email' in profile)
})

t.test('the rejected learn why and may apply again under another name; their services follow', async (t) => {
  const account = await makeProvider(db, { city: 'tyre', lat: 33.27, lng: 35.2, businessName: 'Oldname' })
  const actor = actorOf(account)
  const { id } = await createService(market, actor, fridgeRepair)

  await decideApplication(market, admin, { userId: account.id, decision: 'rejected', reason: 'No papers' })
  t.strictSame(
    (await searchServices(market, visitor, search({ q: 'oldname' }))).items,
    [],
    'an approval can be taken back'
  )

  const [notice] = await db.select().from(notifications).where(eq(notifications.userId, account.id))
  t.match(notice?.message, 'No papers')

  const again = await applyAsProvider(market, actor, { businessName: 'Brandnew', city: 'tyre' })
  t.match(again, { approvalStatus: 'pending', rejectionReason: null, businessName: 'Brandnew' })
  await decideApplication(market, admin, { userId: account.id, decision: 'approved' })
  t.strictSame(
    (await searchServices(market, visitor, search({ q: 'brandnew' }))).items.map((item) => item.id),
    [id]
  )
  t.strictSame((await searchServices(market, visitor, search({ q: 'oldname' }))).items, [])
})

t.test('only admins decide and list; an application that is not there cannot be decided', async (t) => {
  const client = actorOf(await makeUser(db))
  await t.rejects(decideApplication(market, client, { userId: client.id, decision: 'approved' }), {
    code: 'not_allowed'
  })
  await t.rejects(decideApplication(market, admin, { userId: client.id, decision: 'approved' }), {
    code: 'not_found'
  })
  await t.rejects(listProviders(market, client, { limit: 20 }), { code: 'not_allowed' })
  await t.rejects(applyAsProvider(market, visitor, { businessName: 'X' }), { code: 'not_signed_in' })
  await t.rejects(applyAsProvider(market, client, { businessName: 'X', city: 'Atlantis' }), {
    code: 'unknown_city'
  })
  await t.rejects(applyAsProvider(market, client, { businessName: 'X', lng: 35 }), { code: 'invalid_input' })
})

t.test('admins list applications by status, newest first, without gaps between pages', async (t) => {
  const fresh = await testDatabase(t)
  const root = actorOf(await makeUser(fresh.db, { role: 'admin' }))
  const at = Date.now()
  const ids: string[] = []

  for (let index = 0; index < 5; index++) {
    const { id } = await makeProvider(fresh.db, {
      approvalStatus: index === 2 ? 'approved' : 'pending',
      createdAt: new Date(at + Math.floor(index / 2))
    })

    ids.push(id)
  }

  const pending = await listProviders(fresh.market, root, { limit: 20, approvalStatus: 'pending' })
  t.equal(pending.items.length, 4)
  t.ok(pending.items[0]?.email)

  const seen: string[] = []
  let cursor: string | undefined

  do {
    const page = await listProviders(fresh.market, root, {
      limit: 2,
      ...(cursor === undefined ? {} : { cursor })
    })

    seen.push(...page.items.map((item) => item.userId))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)

  t.equal(seen.length, 5)
  t.strictSame(new Set(seen), new Set(ids))
})

t.test('hours are stored as given; what is not given stays', async (t) => {
  const actor = actorOf(await makeProvider(db))

  const week = {
    mon: [
      ['09:00', '13:00'],
      ['13:00', '24:00']
    ] as Array<[string, string]>,
    sun: []
  }

  const exceptions = [
    { date: '2026-12-25', intervals: [] },
    { date: '2026-12-24', intervals: [['09:00', '12:00']] as Array<[string, string]> }
  ]
  const first = await setSchedule(market, actor, { timezone: 'Europe/Berlin', week, exceptions })

  t.strictSame(first, { timezone: 'Europe/Berlin', week, exceptions: [...exceptions].reverse() })
  await setSchedule(market, actor, { week: {} })
  t.strictSame(await getSchedule(market, actor), { ...first, week: {} })
  await setSchedule(market, actor, { week: {}, exceptions: [] })
  t.strictSame((await getSchedule(market, actor)).exceptions, [])
  t.match(await latestAudit(), { action: 'provider.schedule', targetId: actor.id })
})

t.test(
  'hours that overlap, run backwards or come twice, and zones that do not exist, are refused and ' +
    'change nothing',
  async (t) => {
    const actor = actorOf(await makeProvider(db))
    const before = await getSchedule(market, actor)
    const hours = (...intervals: Array<[string, string]>) => ({ week: { tue: intervals } })

    for (const input of [
      hours(['09:00', '09:00']),
      hours(['17:00', '09:00']),
      hours(['09:00', '13:00'], ['12:00', '14:00']),
      hours(['15:00', '16:00'], ['09:00', '10:00']),
      {
        week: {},
        exceptions: [
          { date: '2026-12-25', intervals: [] },
          { date: '2026-12-25', intervals: [] }
        ]
      }
    ]) {
      await t.rejects(setSchedule(market, actor, input), { code: 'bad_schedule' }, JSON.stringify(input))
    }

    for (const timezone of ['Mars/Olympus', '+02:00', '', 'Asia/Beirut ']) {
      await t.rejects(
        setSchedule(market, actor, { week: {}, timezone }),
        { code: 'unknown_timezone' },
        timezone
      )
    }

    t.strictSame(await getSchedule(market, actor), before)
    await t.rejects(setSchedule(market, actorOf(await makeUser(db)), { week: {} }), { code: 'not_approved' })
  }
)
