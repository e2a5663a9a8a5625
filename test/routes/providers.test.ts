import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { auditLog, providers, services, users } from '../../drizzle/schema/index.js'
import { createService } from '../../src/catalog/index.js'
import { decideApplication, updateProvider } from '../../src/providers/index.js'
import { createReview } from '../../src/reviews/index.js'
import { testApp } from '../support/app.js'
import { fridgeRepair, offer } from '../support/catalog.js'
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

t.test('the telephone of a profile is that of the account; no visitor and no log reads it', async (t) => {
  const provider = await makeProvider(db, {}, { phone: '+9613111111', phoneVerifiedAt: new Date() })
  const account = async () => (await db.select().from(users).where(eq(users.id, provider.id)))[0]

  await send(provider, 'PUT', '/me', { phone: '03 111 111' })
  t.match(await account(), { phone: '+9613111111', phoneVerifiedAt: Date }, 'the same number stays proven')

  const changed = await send(provider, 'PUT', '/me', { phone: '03 222 222' })
  t.equal(changed.json().phone, '+9613222222')
  t.match(await account(), { phone: '+9613222222', phoneVerifiedAt: null })
  t.equal((await send(provider, 'GET', '/me')).json().phone, '+9613222222')
  t.notMatch((await send(null, 'GET', `/${provider.id}`)).body, '222222')

  t.equal((await send(provider, 'PUT', '/me', { phone: '12' })).json().code, 'phone_not_valid')
  t.equal((await send(provider, 'PUT', '/me', { phone: null })).json().phone, null)

  const logged = await db.select().from(auditLog).where(eq(auditLog.targetId, provider.id))
  t.strictSame(
    logged.map(({ action, before, after }) => [action, before, after]),
    [true, true, false].map((hasPhone) => ['provider.updated', { hasPhone: true }, { hasPhone }])
  )
})

t.test('the log of an edit says what stood there before, of what was changed alone', async (t) => {
  const provider = await makeProvider(db, { businessName: 'Old Works', asksStartCode: false })
  const [was] = await db.select().from(providers).where(eq(providers.userId, provider.id))
  await send(provider, 'PUT', '/me', { businessName: 'New Works', asksStartCode: true })

  const day = [['09:00', '12:00']]
  const week = { mon: day, tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
  t.equal((await send(provider, 'PUT', '/schedule', { week })).statusCode, 200)

  const logged = await db
    .select({ before: auditLog.before, after: auditLog.after })
    .from(auditLog)
    .where(eq(auditLog.targetId, provider.id))
    .orderBy(auditLog.id)
  t.strictSame(logged, [
    {
      before: { businessName: 'Old Works', asksStartCode: false },
      after: { businessName: 'New Works', asksStartCode: true }
    },
    { before: { week: was?.week }, after: { week } }
  ])
})

t.test('services move with their provider, but for those that have a place of their own', async (t) => {
  const mine = await offer(market)
  const seller = actorOf(await makeUser(db))
  const provider = { ...seller, id: mine.provider.id }
  const apart = await createService(
    market,
    { ...provider, role: 'provider' },
    { ...fridgeRepair, city: 'Beirut' }
  )

  await updateProvider(market, provider, { city: 'Zahle' })

  const rows = await db.select().from(services).where(eq(services.providerId, provider.id))
  t.strictSame(
    rows.map(({ id, city }) => [id, city]).sort(),
    [
      [mine.id, 'zahle'],
      [apart.id, 'beirut']
    ].sort()
  )
  t.strictSame(
    (await app.inject({ url: '/api/services?q=fridge&city=zahle' }))
      .json()
      .items.map(({ id }: { id: string }) => id),
    [mine.id]
  )
})

t.test('a new name is put into the text and the vector by which services are found', async (t) => {
  const { id, provider } = await offer(market)
  const stored = async () => {
    const [row] = await db.select().from(services).where(eq(services.id, id))
    return { text: row?.searchText, vector: row?.embeddingModel }
  }

  const before = await stored()
  await updateProvider(
    market,
    { ...actorOf(await makeUser(db)), id: provider.id },
    { businessName: 'Qadisha' }
  )

  t.match((await stored()).text, 'qadisha')
  t.not((await stored()).vector, before.vector, 'the vector is of the new text')
})

t.test('a visitor reads what reviews say of a provider, each claim with its reviews', async (t) => {
  const provider = await makeProvider(db, { businessName: 'Cedar' })
  const service = await makeService(db, provider.id, { price: 3000 })
  const client = await makeUser(db, { name: 'Maya Khoury' })
  const reviewed = []

  for (const days of [1, 2, 3]) {
    const scheduledAt = new Date(Date.now() - days * DAY)
    const booking = await makeBooking(db, service, client.id, {
      status: 'completed',
      scheduledAt,
      endsAt: new Date(scheduledAt.getTime() + HOUR)
    })
    const comment = 'Came exactly on time'
    reviewed.push(await createReview(market, actorOf(client), { bookingId: booking.id, rating: 5, comment }))
  }

  const summary = await send(null, 'GET', `/${provider.id}/summary`)
  t.match(summary.json(), {
    providerId: provider.id,
    businessName: 'Cedar',
    ratings: 5,
    reviewsRead: 3,
    tooFewReviews: false,
    priceFrom: 3000,
    praise: [{ aspect: 'punctuality', count: 3, reviewIds: reviewed.map(({ id }) => id).reverse() }],
    complaints: []
  })

  const list = async (query: string) =>
    (await app.inject({ url: `/api/reviews/provider/${provider.id}?limit=2${query}` })).json()
  const first = await list('')
  const second = await list(`&cursor=${first.nextCursor}`)

  t.strictSame([...first.items, ...second.items], [...reviewed].reverse())
  t.equal(second.nextCursor, null)

  const gone = await makeProvider(db, {}, { isBanned: true })
  for (const url of [`/api/providers/${gone.id}/summary`, `/api/reviews/provider/${gone.id}`]) {
    t.equal((await app.inject({ url })).statusCode, 404, url)
  }
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
    'cancelPolicy',
    'city',
    'createdAt',
    'id',
    'isInstant',
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

t.test('booking rules beyond the marketplace’s are told what is allowed, in both languages', async (t) => {
  const told = async (payload: object, language: 'en' | 'ar') => {
    const provider = await makeProvider(db, {}, { language })
    return (await send(provider, 'PUT', '/booking-rules', payload)).json().errors
  }

  for (const [payload, field, english, arabic] of [
    [{ noticeMinutes: 5 }, 'noticeMinutes', 'must be between 60 and 20160', 'يجب أن يكون بين 60 و20160'],
    [{ horizonDays: 90 }, 'horizonDays', 'must be between 1 and 60', 'يجب أن يكون بين 1 و60']
  ] as const) {
    t.strictSame(await told(payload, 'en'), [{ field, message: english }])
    t.strictSame(await told(payload, 'ar'), [{ field, message: arabic }])
  }
})
