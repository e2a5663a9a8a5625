import t from '../support/tap.js'
import { decideApplication } from '../../src/providers/index.js'
import { testApp } from '../support/app.js'
import { offer } from '../support/catalog.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const { app, db, market, as } = await testApp(t)
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The midnight (UTC) of the Monday after tomorrow. */
function nextMonday(): Date {
  const day = Math.floor(Date.now() / DAY) + 2
  // Day 4 of the epoch was a Monday.
  return new Date((day + ((((4 - day) % 7) + 7) % 7)) * DAY)
}

type Person = Awaited<ReturnType<typeof makeUser>>

async function send(user: Person | null, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) {
  return await app.inject({
    method,
    url: `/api/providers${path}`,
    headers: user === null ? {} : as(user),
    ...(payload === undefined ? {} : { payload })
  })
}

t.test('an application is answered 201 and pending, and a second one is a conflict', async (t) => {
  const user = await makeUser(db)
  const applied = await send(user, 'POST', '/apply', { businessName: 'Cedar', city: 'صور' })

  t.equal(applied.statusCode, 201)
  t.match(applied.json(), { userId: user.id, approvalStatus: 'pending', city: 'tyre' })

  const again = await send(user, 'POST', '/apply', { businessName: 'Cedar' })
  t.equal(again.statusCode, 409)
  t.equal(again.json().code, 'already_applied')

  for (const payload of [
    {},
    { businessName: ' ' },
    { businessName: 'x', approvalStatus: 'approved' },
    { businessName: 'x', userId: user.id },
    { businessName: 'x', city: 'Atlantis' }
  ]) {
    t.equal(
      (await send(await makeUser(db), 'POST', '/apply', payload)).statusCode,
      400,
      JSON.stringify(payload)
    )
  }

  t.equal((await send(null, 'POST', '/apply', { businessName: 'x' })).statusCode, 401)
})

t.test('an applicant reads how the application stands, and why it was rejected', async (t) => {
  const user = await makeUser(db)
  t.equal((await send(user, 'GET', '/me')).json().code, 'not_found')
  t.equal((await send(user, 'PUT', '/me', { businessName: 'Cedar' })).json().code, 'not_found')

  await send(user, 'POST', '/apply', { businessName: 'Cedar', city: 'tyre' })
  t.match((await send(user, 'GET', '/me')).json(), { approvalStatus: 'pending', rejectionReason: null })

  const admin = actorOf(await makeUser(db, { role: 'admin' }))
  await decideApplication(market, admin, { userId: user.id, decision: 'rejected', reason: 'Not legible' })

  t.match((await send(user, 'GET', '/me')).json(), {
    businessName: 'Cedar',
    approvalStatus: 'rejected',
    rejectionReason: 'Not legible'
  })
})

t.test('a provider changes what is theirs, and is found by the new name at once', async (t) => {
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)

  const changed = await send(provider, 'PUT', '/me', {
    businessName: 'Qadisha Valley Works',
    about_en: 'Twenty years in the trade',
    city: 'زحلة'
  })

  t.equal(changed.statusCode, 200)
  t.match(changed.json(), {
    businessName: 'Qadisha Valley Works',
    about_en: 'Twenty years in the trade',
    city: 'zahle',
    approvalStatus: 'approved'
  })
  t.strictSame((await send(provider, 'GET', '/me')).json(), changed.json())

  const found = await app.inject({ url: '/api/services?q=Qadisha' })
  t.strictSame(
    found.json().items.map(({ id }: { id: string }) => id),
    [service.id]
  )

  const cleared = await send(provider, 'PUT', '/me', { about_en: null })
  t.match(cleared.json(), { businessName: 'Qadisha Valley Works', about_en: null, city: 'zahle' })
})

t.test('a wrong change of a profile is refused with its reason, and changes nothing', async (t) => {
  const provider = await makeProvider(db)
  const before = (await send(provider, 'GET', '/me')).json()

  for (const [payload, code] of [
    [{}, 'invalid_input'],
    [{ businessName: ' ' }, 'invalid_input'],
    [{ approvalStatus: 'approved' }, 'invalid_input'],
    [{ about_en: 'x', lat: 33.5 }, 'invalid_input'],
    [{ city: 'Atlantis' }, 'unknown_city'],
    [{ about_ar: 'اتصل على 03123456' }, 'contact_not_allowed']
  ] as const) {
    const refused = await send(provider, 'PUT', '/me', payload)

    t.equal(refused.statusCode, 400, JSON.stringify(payload))
    t.equal(refused.json().code, code, JSON.stringify(payload))
  }

  t.strictSame((await send(provider, 'GET', '/me')).json(), before)
  t.equal((await send(null, 'GET', '/me')).statusCode, 401)
})

t.test('hours are set and read back; what is malformed is refused with the day', async (t) => {
  const provider = await makeProvider(db)
  const schedule = {
    timezone: 'Asia/Beirut',
    week: { mon: [['09:00', '17:00']], sat: [['10:00', '24:00']] },
    exceptions: [{ date: '2026-12-25', intervals: [] }]
  }

  const set = await send(provider, 'PUT', '/schedule', schedule)
  t.equal(set.statusCode, 200)
  t.strictSame(set.json(), { ...schedule, bookingsOutside: [] })
  t.strictSame((await send(provider, 'GET', '/schedule')).json(), schedule)

  const bad: object[] = [
    {},
    { week: { monday: [] } },
    { week: { mon: [['9:00', '17:00']] } },
    { week: { mon: [['09:00']] } },
    { week: { mon: [['09:00', '17:00', '18:00']] } },
    { week: { mon: [['24:00', '24:00']] } },
    { week: { mon: [['09:00', '25:00']] } },
    { week: { mon: null } },
    { week: {}, exceptions: [{ date: '2026-02-30', intervals: [] }] },
    { week: {}, timezone: 'Mars/Olympus' }
  ]

  for (const payload of bad) {
    t.equal((await send(provider, 'PUT', '/schedule', payload)).statusCode, 400, JSON.stringify(payload))
  }

  const overlapping = await send(provider, 'PUT', '/schedule', {
    week: {
      tue: [
        ['09:00', '13:00'],
        ['12:00', '14:00']
      ]
    }
  })

  t.match(overlapping.json(), { status: 400, code: 'bad_schedule', day: 'tue' })
  t.strictSame((await send(provider, 'GET', '/schedule')).json(), schedule)
})

t.test('whoever closes a day is told the bookings on it, which stay as they are', async (t) => {
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id, { durationMinutes: 60 })
  const client = await makeUser(db)
  const open = { mon: [['08:00', '18:00']], tue: [['08:00', '18:00']] }

  const monday = nextMonday()
  const at = (days: number, hours: number) => new Date(monday.getTime() + days * DAY + hours * HOUR)
  const booked = async (scheduledAt: Date, values = {}) =>
    await makeBooking(db, service, client.id, { scheduledAt, status: 'accepted', ...values })

  const onClosedDay = await booked(at(0, 12))
  const afterClosing = await booked(at(1, 17))
  await booked(at(1, 10))
  await booked(at(0, 14), { status: 'cancelled' })
  await booked(at(0, 15), { status: 'pending', expiresAt: new Date(Date.now() - HOUR) })

  const covered = await send(provider, 'PUT', '/schedule', { timezone: 'UTC', week: open })
  t.strictSame(covered.json().bookingsOutside, [])

  const closed = await send(provider, 'PUT', '/schedule', {
    week: { ...open, tue: [['08:00', '17:30']] },
    exceptions: [{ date: monday.toISOString().slice(0, 10), intervals: [] }]
  })

  t.strictSame(
    closed.json().bookingsOutside.map(({ id, status }: { id: string; status: string }) => [id, status]),
    [
      [onClosedDay.id, 'accepted'],
      [afterClosing.id, 'accepted']
    ]
  )
})

t.test("a provider's lists are their own: services and bookings", async (t) => {
  const [provider, other, client] = [await makeProvider(db), await makeProvider(db), await makeUser(db)]
  const mine = await makeService(db, provider.id)
  const theirs = await makeService(db, other.id)
  const booking = await makeBooking(db, mine, client.id)

  await makeBooking(db, theirs, client.id)

  const listed = async (path: string) =>
    (await send(provider, 'GET', path)).json().items.map((item: { id: string }) => item.id)
  t.strictSame(await listed('/my-services'), [mine.id])
  t.strictSame(await listed('/bookings'), [booking.id])
  t.strictSame(await listed('/bookings?status=accepted'), [])
  t.equal((await send(client, 'GET', '/my-services')).statusCode, 403)
  t.equal(
    (await send(provider, 'PUT', '/service-status', { serviceId: theirs.id, isVisible: false })).statusCode,
    404
  )
})

t.test('the public profile holds only what is documented, and only of the approved', async (t) => {
  const service = await offer(market)
  const profile = await send(null, 'GET', `/${service.provider.id}`)

  t.strictSame(Object.keys(profile.json()).sort(), [
    'about_ar',
    'about_en',
    'avatarThumbnailUrl',
    'avatarUrl',
    'businessName',
    'businessName_ar',
    'city',
    'createdAt',
    'id',
    'ratingCount',
    'ratings',
    'serviceCount',
    'timezone',
    'week'
  ])

  const pending = await makeProvider(db, { approvalStatus: 'pending' })
  const banned = await makeProvider(db, {}, { isBanned: true })

  for (const { id } of [pending, banned, await makeUser(db)]) {
    t.equal((await send(null, 'GET', `/${id}`)).statusCode, 404)
  }
})
