import t from '../support/tap.js'
import { checkLedger } from '../../src/payments/index.js'
import { testApp } from '../support/app.js'
import { makeUser } from '../support/people.js'
import { hourAhead } from '../bookings/market.js'

// A week of a provider, by the API alone: from the application to the money, as somebody would live it.

t.setTimeout(120_000)
const { app, db, market, as } = await testApp(t)
const admin = as(await makeUser(db, { role: 'admin' }))
const password = 'a long and private sentence'
const always = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]])
)

type Headers = Record<string, string>
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
type Named = { id: string }

async function call(who: Headers, method: Method, path: string, payload?: object, expected?: number) {
  const answer = await app.inject({
    method,
    url: `/api${path}`,
    headers: who,
    ...(payload === undefined ? {} : { payload })
  })

  t.equal(
    answer.statusCode,
    expected ?? { GET: 200, POST: 201, PUT: 200, DELETE: 204 }[method],
    `${method} ${path}`
  )
  const isJson = String(answer.headers['content-type']).includes('json')
  return isJson ? answer.json() : null
}

async function signUp(name: string): Promise<Headers> {
  const email = `${name.split(' ')[0]?.toLowerCase()}@example.org`
  const { accessToken } = await call({}, 'POST', '/auth/signup', { name, email, password, language: 'en' })

  return { authorization: `Bearer ${accessToken}` }
}

/** The sandbox's clock moves to an instant. */
async function waitUntil(instant: Date): Promise<void> {
  const { now } = await call(admin, 'GET', '/admin/clock')
  const advanceMinutes = Math.ceil((instant.getTime() - Date.parse(now)) / 60_000)
  await call(admin, 'POST', '/admin/clock', { advanceMinutes }, 200)
}

t.test('a provider lives a whole week by the API alone', async (t) => {
  // Dana opens her business.
  const dana = await signUp('Dana Saab')
  const [maya, rami] = [await signUp('Maya Khoury'), await signUp('Rami Haddad')]
  const { userId } = await call(dana, 'POST', '/providers/apply', { businessName: 'Cedar', city: 'Tyre' })
  await call(admin, 'POST', '/admin/approve-provider', { userId, decision: 'approved' }, 200)
  const profile = await call(dana, 'PUT', '/providers/profile', {
    businessName: 'Cedar Cooling',
    businessName_ar: 'سيدر للتبريد',
    about_en: 'Fridges, since 1998.',
    phone: '03 123 456'
  })
  t.match(profile, { businessName_ar: 'سيدر للتبريد', city: 'tyre', phone: '+9613123456' })

  // She works around the clock, an hour between two jobs, three a day, with a day's notice.
  const schedule = await call(dana, 'PUT', '/providers/schedule', { week: always })
  t.strictSame(schedule.bookingsOutside, [])
  const rules = { noticeMinutes: 24 * 60, bufferMinutes: 60, jobsPerDay: 3 }
  t.match(await call(dana, 'PUT', '/providers/booking-rules', rules), { inForce: rules })

  const service = await call(dana, 'POST', '/services/create', {
    title_en: 'Fridge repair at your home',
    title_ar: 'تصليح برادات بالبيت',
    description_en: 'We find the fault and repair it.',
    description_ar: 'منكشف العطل ومنصلّحه.',
    price: 5000,
    durationMinutes: 60,
    category: 'appliance-fridge',
    tags: ['same day']
  })
  const page = await call({}, 'GET', `/services?providerId=${userId}&tag=same%20day`)
  t.strictSame(
    page.items.map(({ id }: Named) => id),
    [service.id],
    'visitors see what she offers'
  )

  // Two clients ask. Tonight is too soon, and so close to another job is taken.
  const ask = async (who: Headers, start: Date, expected = 201) =>
    await call(
      who,
      'POST',
      '/bookings/create',
      { serviceId: service.id, scheduledAt: start.toISOString() },
      expected
    )

  t.equal((await ask(maya, hourAhead(10), 409)).code, 'slot_too_soon')
  const first = await ask(maya, hourAhead(48))
  t.equal((await ask(rami, hourAhead(49), 409)).code, 'slot_taken')
  const second = await ask(rami, hourAhead(54))
  t.equal((await call(dana, 'GET', '/providers/agenda')).requestsWaiting, 2)

  // She accepts Maya, cannot take Rami, and sees what comes, the soonest first.
  await call(dana, 'PUT', `/bookings/${first.id}/status`, { status: 'accepted' })
  const reason = 'I am at a wedding'
  await call(dana, 'PUT', `/bookings/${second.id}/status`, { status: 'cancelled', reason })
  const coming = await call(dana, 'GET', '/providers/bookings?order=start&status=accepted')
  t.strictSame(
    coming.items.map(({ id }: Named) => id),
    [first.id]
  )

  // She takes some days off: Maya's job is in the way, is named, and stays. Nobody books into them.
  const off = { from: hourAhead(40).toISOString(), to: hourAhead(96).toISOString() }
  const away = await call(dana, 'POST', '/providers/time-off', off)
  t.match(away.clashes, [{ id: first.id, status: 'accepted' }])
  t.equal((await ask(rami, hourAhead(60), 409)).code, 'slot_closed')
  await call(dana, 'DELETE', `/providers/time-off/${away.id}`)
  const third = await ask(rami, hourAhead(60))

  // Maya pays; on the day Dana does the job.
  const { sessionId } = await call(maya, 'POST', '/payments/create-stripe-session', { bookingId: first.id })
  await call(maya, 'POST', `/payments/sandbox/${sessionId}`, { outcome: 'pay' }, 200)
  await waitUntil(new Date(first.scheduledAt))

  const { today, week } = await call(dana, 'GET', '/providers/agenda')
  t.ok(today.bookings.some(({ id }: Named) => id === first.id))
  t.match(today.counts, { accepted: 1, done: 0, hoursBooked: 1 })
  t.ok(week.bookings.length >= today.bookings.length)

  await call(dana, 'PUT', `/bookings/${first.id}/status`, { status: 'in_progress' })
  await call(dana, 'PUT', `/bookings/${first.id}/status`, { status: 'completed' })
  t.match((await call(dana, 'GET', '/providers/agenda')).today.counts, {
    accepted: 0,
    done: 1,
    hoursBooked: 1
  })

  // What she earned is what her wallet holds, and half of it is paid out.
  const earned = { currency: 'USD', gross: 5000, commission: 750, refunds: 0, net: 4250 }
  const period = `from=${today.date}&to=${today.date}`
  t.match((await call(dana, 'GET', `/providers/earnings?${period}`)).items, [
    { ...earned, paidOut: 0, open: 4250 }
  ])
  await call(admin, 'POST', '/payments/payout', { userId, amount: 2000 })
  t.match((await call(dana, 'GET', `/providers/earnings?${period}`)).items, [
    { ...earned, paidOut: 2000, open: 2250 }
  ])
  t.equal((await call(dana, 'GET', '/payments/wallet')).balance, 2250)
  t.strictSame(await checkLedger(market), [])

  // Maya reviews, Dana thanks her, and every visitor reads both.
  const review = await call(maya, 'POST', '/reviews', {
    bookingId: first.id,
    rating: 5,
    comment: 'Came exactly on time'
  })
  await call(dana, 'POST', `/reviews/${review.id}/reply`, { text: 'Thank you, Maya.' })
  t.match((await call({}, 'GET', `/reviews/provider/${userId}`)).items, [
    { id: review.id, rating: 5, reply: { text: 'Thank you, Maya.' } }
  ])
  t.match(await call({}, 'GET', `/providers/${userId}/summary`), {
    ratings: 5,
    praise: [{ aspect: 'punctuality', reviewIds: [review.id] }]
  })

  // Rami's request lapsed meanwhile or waits: nothing of it was lost.
  const left = await call(rami, 'GET', `/bookings/${third.id}`)
  t.match(left.status, /^(pending|cancelled)$/)
})
