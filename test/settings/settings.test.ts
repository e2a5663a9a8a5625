import { eq } from 'drizzle-orm'
import { auditLog, bookings, settings } from '../../drizzle/schema/index.js'
import { refreshSettings, type Settings } from '../../src/settings/index.js'
import { defaultRules } from '../../src/shared/rules.js'
import { hourAhead } from '../bookings/market.js'
import { testApp } from '../support/app.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import t from '../support/tap.js'

const server = await testApp(t)
const { app, db, market, as } = server
const admin = await makeUser(db, { role: 'admin', name: 'Rita Khalil' })

const read = async () =>
  (await app.inject({ url: '/api/admin/settings', headers: as(admin) })).json<Settings>()

const put = async (values: object, version?: number) =>
  await app.inject({
    method: 'PUT',
    url: '/api/admin/settings',
    headers: as(admin),
    payload: { values, reason: 'A test', version: version ?? (await read()).version }
  })

t.test('each setting has its value, its first value, its bounds and words in both languages', async (t) => {
  const english = await read()
  t.equal(english.version, 0)
  t.equal(english.values.gridMinutes, defaultRules.gridMinutes)
  t.same(english.values, english.first)
  t.same(
    english.items.map(({ key }) => key).toSorted(),
    Object.keys(english.values).toSorted(),
    'none is without its description'
  )

  const grid = english.items.find(({ key }) => key === 'gridMinutes')
  t.match(grid, { kind: 'number', minimum: 5, maximum: 240, choices: null, changedAt: null, changedBy: null })

  const arabic = await makeUser(db, { role: 'admin', language: 'ar' })
  const { items } = (await app.inject({ url: '/api/admin/settings', headers: as(arabic) })).json<Settings>()
  t.ok(items.every(({ description }) => /\p{Script=Arabic}/u.test(description)))
})

t.test('a change is in force at once, and the log has the reason and both values', async (t) => {
  const before = await read()
  const answer = await put({ gridMinutes: 15, reminderHours: [3, 48], timezone: 'asia/dubai' })
  t.equal(answer.statusCode, 200, answer.body)

  const after = answer.json<Settings>()
  t.equal(after.version, before.version + 1)
  t.match(after.values, { gridMinutes: 15, reminderHours: [48, 3], timezone: 'Asia/Dubai' })
  t.match(market.rules, { gridMinutes: 15, reminderHours: [48, 3], timezone: 'Asia/Dubai' })
  t.equal(after.first.gridMinutes, defaultRules.gridMinutes)
  t.match(
    after.items.find(({ key }) => key === 'gridMinutes'),
    { changedBy: { id: admin.id, name: 'Rita Khalil' } }
  )

  t.match(await db.select().from(auditLog).where(eq(auditLog.action, 'settings.changed')), [
    {
      type: 'admin',
      actorId: admin.id,
      reason: 'A test',
      before: { gridMinutes: 30, reminderHours: [24, 2], timezone: 'Asia/Beirut' },
      after: { gridMinutes: 15, reminderHours: [48, 3], timezone: 'Asia/Dubai' }
    }
  ])
})

t.test(
  'a value out of bounds, or that does not fit, changes nothing, the others beside it included',
  async (t) => {
    const before = await read()
    const acts = (await db.select().from(auditLog)).length

    const refused: Array<[values: object, code: string]> = [
      [{ noticeMinutes: 90, gridMinutes: 4 }, 'invalid_input'],
      [{ noticeMinutes: 90, gridMinutes: 7 }, 'settings_disagree'],
      [{ noticeMinutes: 2880, horizonDays: 1 }, 'settings_disagree'],
      [{ pendingExpiryHours: 1, pendingMinimumMinutes: 120 }, 'settings_disagree'],
      [{ noticeMinutes: 90, bookingsPerProviderPerDay: 31 }, 'settings_disagree'],
      [{ noticeMinutes: 90, timezone: 'Asia/Khidma' }, 'unknown_timezone'],
      [{ noticeMinutes: 90, currency: 'ABC' }, 'invalid_input'],
      [{ noticeMinutes: 90, country: 'QQ' }, 'invalid_input'],
      [{ noticeMinutes: '90' }, 'invalid_input'],
      [{ noticeMinutes: 90, bcryptCost: 4 }, 'invalid_input'],
      [{ name: ' ' }, 'invalid_input'],
      [{}, 'invalid_input']
    ]

    for (const [values, code] of refused) {
      t.equal((await put(values)).json<{ code: string }>().code, code, JSON.stringify(values))
    }

    t.same(await read(), before)
    t.equal(market.rules.noticeMinutes, before.values.noticeMinutes)
    t.equal((await db.select().from(auditLog)).length, acts)
  }
)

t.test('the name of the marketplace is one line', async (t) => {
  const { version } = await read()
  const names = { name: 'Al\r\nBcc: a@example.org\u2028Dar', nameAr: 'الدار\n\tالأولى' }

  t.equal((await put(names, version)).statusCode, 200)
  t.match((await read()).values, { name: 'Al Bcc: a@example.org Dar', nameAr: 'الدار الأولى' })
})

t.test('an admin who read an older version is told, and changes nothing', async (t) => {
  const { version } = await read()
  t.equal((await put({ noticeMinutes: 45 }, version)).statusCode, 200)

  const late = await put({ bufferMinutes: 45 }, version)
  t.match([late.statusCode, late.json<{ code: string }>().code], [409, 'version_changed'])
  t.match((await read()).values, { noticeMinutes: 45, bufferMinutes: defaultRules.bufferMinutes })
})

t.test('a booking keeps the terms with which it was made', async (t) => {
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)
  const client = await makeUser(db)

  const book = async (hours: number) =>
    (
      await app.inject({
        method: 'POST',
        url: '/api/bookings/create',
        headers: as(client),
        payload: { serviceId: service.id, scheduledAt: hourAhead(hours).toISOString() }
      })
    ).json<{ id: string }>().id

  const rowOf = async (id: string) => (await db.select().from(bookings).where(eq(bookings.id, id)))[0]

  const early = await book(72)
  const made = await rowOf(early)
  const answer = await put({
    commissionBasisPoints: 2000,
    cancelFreeHoursBefore: 48,
    cancelKeptPercent: 100,
    cancelGraceMinutes: 0
  })
  t.equal(answer.statusCode, 200)

  t.same(await rowOf(early), made)
  t.match(made, { commissionBasisPoints: 1500, cancelPolicy: { freeHoursBefore: 24, keptPercent: 50 } })
  t.match(await rowOf(await book(80)), {
    commissionBasisPoints: 2000,
    cancelPolicy: { freeHoursBefore: 48, keptPercent: 100 }
  })

  const preview = await app.inject({
    method: 'POST',
    url: `/api/bookings/${early}/cancel/preview`,
    headers: as(client)
  })
  t.equal(preview.json<{ freeUntil: string }>().freeUntil, made?.freeUntil.toISOString(), 'also when it ends')
})

t.test('the currency stays once there is money', async (t) => {
  const refused = await put({ currency: 'AED' })
  t.match([refused.statusCode, refused.json<{ code: string }>().code], [409, 'currency_in_use'])
  t.equal(market.rules.currency, 'USD')
})

t.test(
  'a value that this release does not know or allow leaves the first one, and the others count',
  async (t) => {
    const { version } = await read()
    const kept = (value: unknown) => ({ value, changedAt: new Date().toISOString(), changedBy: admin.id })

    await db
      .update(settings)
      .set({
        value: {
          version: version + 1,
          values: { gridMinutes: kept(4), aboutTomorrow: kept(true), noticeMinutes: kept(75) }
        }
      })
      .where(eq(settings.key, 'marketplace'))
    await refreshSettings(market)

    t.match(market.rules, { gridMinutes: defaultRules.gridMinutes, noticeMinutes: 75 })
    t.notOk('aboutTomorrow' in market.rules)
  }
)

t.test('whoever is no admin neither reads nor sets them', async (t) => {
  const client = await makeUser(db)

  for (const method of ['GET', 'PUT'] as const) {
    const answer = await app.inject({
      method,
      url: '/api/admin/settings',
      headers: as(client),
      ...(method === 'PUT' ? { payload: { values: { gridMinutes: 60 }, reason: 'Mine', version: 1 } } : {})
    })
    t.equal(answer.statusCode, 403)
  }
})
