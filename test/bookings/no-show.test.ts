import { eq } from 'drizzle-orm'
import { files, notifications, refunds, users, wallets, type bookings } from '../../drizzle/schema/index.js'
import { hashPassword } from '../../src/accounts/index.js'
import { contradictNoShow, reportNoShow, sweepBookings } from '../../src/bookings/index.js'
import { checkLedger, createPayout } from '../../src/payments/index.js'
import { testApp } from '../support/app.js'
import { testRules } from '../support/market.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { form, picture } from '../support/pictures.js'
import t from '../support/tap.js'
import { auditsOf, HOUR, markPaid, messagesTo, MINUTE, refundOf, refusalOf, rowOf, toldOf } from './market.js'

const { app, db, market, as } = await testApp(t)
const admin = await makeUser(db, { role: 'admin' })
const note = 'I rang three times, and nobody opened'

/** Bookings of a fixed day: what is asked is when it may be said, by the clock of the marketplace. */
const START = new Date('2031-06-02T08:00:00.000Z')
/** 11:00 in Beirut, where the day ends at 21:00 UTC. */
const MIDNIGHT = new Date('2031-06-02T21:00:00.000Z')

const password = 'a quiet river at dawn'
const account = { passwordHash: await hashPassword(password, testRules) }

/** An accepted booking of a provider of its own. */
async function booked(values: Partial<typeof bookings.$inferSelect> = {}) {
  const provider = await makeProvider(db)
  await db.update(users).set(account).where(eq(users.id, provider.id))
  const service = await makeService(db, provider.id)
  const client = await makeUser(db, account)
  const booking = await makeBooking(db, service, client.id, {
    status: 'accepted',
    answer: 'accepted',
    scheduledAt: START,
    ...values
  })

  return { id: booking.id, booking, provider, client }
}

/** The marketplace at another instant. */
const at = (instant: Date) => ({ ...market, now: () => instant })
const after = (minutes: number) => at(new Date(START.getTime() + minutes * MINUTE))

t.test(
  'a paid booking that the client missed keeps what a late cancellation keeps, and both are told',
  async (t) => {
    const { id, booking, provider, client } = await booked()
    await markPaid(db, booking)

    const told = await reportNoShow(after(15), actorOf(provider), { id, note, version: 1 })
    t.match(told, {
      status: 'cancelled',
      isNoShow: true,
      cancellationReason: 'client_no_show',
      noShow: { note, photo: null, objection: null },
      allowedTransitions: []
    })
    t.equal(await refundOf(db, id), 2250, 'half of 45 USD goes back')
    t.same(await checkLedger(market), [])

    t.same(await toldOf(db, actorOf(client), id), ['booking_client_no_show'])
    t.match(await messagesTo(db, actorOf(client), id), [/nobody was there.*\$22\.50 is kept/])
    t.ok((await toldOf(db, actorOf(provider), id)).includes('wallet_credited'))
    t.match(await auditsOf(db, id), [
      { action: 'booking.client_no_show', actorId: provider.id, reason: 'client_no_show' }
    ])
    t.notOk(JSON.stringify(await auditsOf(db, id)).includes('rang'), 'without the words')

    const row = await rowOf(db, id)
    await sweepBookings(at(new Date(START.getTime() + 72 * HOUR)))
    t.same(await rowOf(db, id), row, 'nothing more becomes due')
  }
)

t.test('of an unpaid one nothing is kept', async (t) => {
  const { id, provider, client } = await booked()
  await reportNoShow(after(20), actorOf(provider), { id, note })

  t.equal(await refundOf(db, id), 0)
  t.notMatch(await messagesTo(db, actorOf(client), id), [/is kept/])
})

t.test(
  "it can be said from a quarter of an hour after the start until the day ends in the booking's zone, " +
    'and for two hours at least',
  async (t) => {
    const late = new Date(MIDNIGHT.getTime() - 5 * MINUTE)
    const half = new Date(MIDNIGHT.getTime() - 30 * MINUTE)
    const cases: Array<[scheduledAt: Date, instant: Date, isOpen: boolean]> = [
      [START, new Date(START.getTime() + 15 * MINUTE - 1), false],
      [START, new Date(START.getTime() + 15 * MINUTE), true],
      [START, new Date(MIDNIGHT.getTime() - 1), true],
      [START, MIDNIGHT, false],
      // At half past eleven a quarter of an hour of the day would be left: it takes two hours.
      [half, new Date(half.getTime() + 135 * MINUTE - 1), true],
      [half, new Date(half.getTime() + 135 * MINUTE), false],
      // Five minutes before midnight: the day in which it can first be said is the next one.
      [late, new Date(late.getTime() + 15 * MINUTE), true],
      [late, new Date(MIDNIGHT.getTime() + 24 * HOUR - 1), true],
      [late, new Date(MIDNIGHT.getTime() + 24 * HOUR), false]
    ]

    for (const [scheduledAt, instant, isOpen] of cases) {
      const { id, provider } = await booked({ scheduledAt })
      const before = await rowOf(db, id)
      const said = reportNoShow(at(instant), actorOf(provider), { id, note })
      if (isOpen) t.equal((await said).status, 'cancelled', instant.toISOString())
      else {
        t.equal((await refusalOf(said)).code, 'no_show_closed', instant.toISOString())
        t.same(await rowOf(db, id), before)
      }
    }
  }
)

t.test('nobody but the provider says it, and only of what was accepted', async (t) => {
  const { id, client } = await booked()
  const stranger = await makeUser(db)
  const before = await rowOf(db, id)
  for (const [user, code] of [
    [client, 'not_allowed'],
    [admin, 'not_allowed'],
    [stranger, 'not_found']
  ] as const) {
    t.equal((await refusalOf(reportNoShow(after(20), actorOf(user), { id, note }))).code, code)
  }
  t.same(await rowOf(db, id), before)

  for (const status of ['pending', 'in_progress', 'completed', 'cancelled'] as const) {
    const other = await booked({ status })
    const said = reportNoShow(after(20), actorOf(other.provider), { id: other.id, note })
    t.equal((await refusalOf(said)).code, 'transition_not_allowed', status)
  }
})

t.test(
  'the client says once that it is not so: admins are told and read it, and no money moves',
  async (t) => {
    const { id, booking, provider, client } = await booked()
    await markPaid(db, booking)
    const words = 'I was at home, and nobody rang'
    const early = await refusalOf(contradictNoShow(market, actorOf(client), { id, words }))
    t.equal(early.code, 'no_show_not_open', 'there is none yet')

    await reportNoShow(after(20), actorOf(provider), { id, note })
    const post = async (user: typeof client) =>
      await app.inject({
        method: 'POST',
        url: `/api/bookings/${id}/no-show/contradict`,
        payload: { words },
        headers: as(user)
      })

    t.equal((await post(provider)).statusCode, 403)
    t.equal((await post(client)).statusCode, 200)
    t.match([(await post(client)).statusCode, (await post(client)).json().code], [409, 'no_show_not_open'])

    const seen = await app.inject({ url: `/api/bookings/${id}`, headers: as(admin) })
    t.match(seen.json().noShow, { note, objection: words })
    const told = await db.select().from(notifications).where(eq(notifications.userId, admin.id))
    t.equal(told.filter(({ type }) => type === 'booking_no_show_contradicted').length, 1)
    t.equal(await refundOf(db, id), 2250)
  }
)

t.test(
  'what came from a no-show is paid out after two days, and once contradicted after two weeks',
  async (t) => {
    const cases: Array<[title: string, words: string | null, hours: number, isPaid: boolean]> = [
      ['new', null, 47, false],
      ['two days old', null, 49, true],
      ['contradicted', 'I was at home', 49, false],
      ['contradicted for two weeks', 'I was at home', 14 * 24 + 1, true]
    ]

    for (const [title, words, hours, isPaid] of cases) {
      const { id, booking, provider, client } = await booked()
      await markPaid(db, booking)
      await reportNoShow(after(20), actorOf(provider), { id, note })
      if (words !== null) await contradictNoShow(after(30), actorOf(client), { id, words })

      const payOut = createPayout(after(20 + hours * 60), actorOf(admin), {
        userId: provider.id,
        amount: await balanceOf(provider.id)
      })
      if (isPaid) await payOut
      else t.equal((await refusalOf(payOut)).code, 'wallet_too_low', title)

      t.equal((await balanceOf(provider.id)) === 0, isPaid, title)
    }

    t.same(await checkLedger(market), [])
  }
)

t.test('an admin who has given back of it has decided, and other income is paid out at once', async (t) => {
  const { id, booking, provider, client } = await booked()
  await markPaid(db, booking)
  await reportNoShow(after(20), actorOf(provider), { id, note })
  await contradictNoShow(after(30), actorOf(client), { id, words: 'I was at home' })
  const kept = await balanceOf(provider.id)
  await db
    .update(wallets)
    .set({ balance: kept + 700 })
    .where(eq(wallets.userId, provider.id))

  const pay = async (amount: number) =>
    await createPayout(after(50 * 60), actorOf(admin), { userId: provider.id, amount })
  t.equal((await refusalOf(pay(701))).code, 'wallet_too_low')
  await pay(700)

  await db.update(refunds).set({ cause: 'admin' }).where(eq(refunds.bookingId, id))
  await pay(kept)
  t.equal(await balanceOf(provider.id), 0)
})

async function balanceOf(userId: string): Promise<number> {
  const [wallet] = await db.select().from(wallets).where(eq(wallets.userId, userId))
  return wallet?.balance ?? 0
}

t.test('the provider adds one photo, which both sides see by a signed link', async (t) => {
  // By the real clock, as uploads go: a start of half an hour ago, in a zone where that day is not over.
  const scheduledAt = new Date(Date.now() - 30 * MINUTE)
  const { id, provider, client } = await booked({ scheduledAt, timezone: 'UTC' })
  const photo = await picture({ width: 400, height: 300 })
  const add = async (user: typeof client) =>
    await app.inject({
      method: 'POST',
      url: `/api/bookings/${id}/no-show/photo`,
      payload: form(photo, { name: 'door.jpg', type: 'image/jpeg' }),
      headers: as(user)
    })

  t.match((await add(provider)).json().code, 'no_show_not_open')
  const said = await app.inject({
    method: 'POST',
    url: `/api/bookings/${id}/no-show`,
    payload: { note },
    headers: as(provider)
  })
  t.equal(said.statusCode, 200)

  t.equal((await add(client)).statusCode, 403)
  t.equal((await add(provider)).statusCode, 200)
  t.match([(await add(provider)).json().code], ['too_many_files'])

  for (const user of [client, provider, admin]) {
    const { noShow } = (await app.inject({ url: `/api/bookings/${id}`, headers: as(user) })).json<{
      noShow: { photo: { url: string } }
    }>()
    const shown = await app.inject({ url: noShow.photo.url.replace(/^https?:\/\/[^/]+/, '') })
    t.match([shown.statusCode, shown.headers['content-type']], [200, 'image/webp'])
  }
})

t.test('the photo has an hour from when it was said, also after the time to say it', async (t) => {
  const scheduledAt = new Date(Date.now() - 3 * HOUR)
  const photo = await picture({ width: 400, height: 300 })
  // A zone where the day of the job is over by now, whatever the clock of this machine says.
  const hour = (new Date().getUTCHours() + 24 - 1) % 24
  const timezone = hour <= 12 ? `Etc/GMT+${hour}` : `Etc/GMT-${24 - hour}`

  for (const [minutesAgo, code] of [
    [59, undefined],
    [61, 'no_show_closed']
  ] as const) {
    const clientMissedAt = new Date(Date.now() - minutesAgo * MINUTE)
    const { id, provider } = await booked({ scheduledAt, timezone, status: 'cancelled', clientMissedAt })
    const added = await app.inject({
      method: 'POST',
      url: `/api/bookings/${id}/no-show/photo`,
      payload: form(photo, { name: 'door.jpg', type: 'image/jpeg' }),
      headers: as(provider)
    })
    t.equal(added.json().code, code, `${minutesAgo} minutes`)
  }
})

t.test('an erasure by either side leaves nothing of what was said and shown of a no-show', async (t) => {
  for (const side of ['client', 'provider'] as const) {
    const scheduledAt = new Date(Date.now() - 30 * MINUTE)
    const scene = await booked({ scheduledAt, timezone: 'UTC' })
    const { id, client, provider } = scene
    await reportNoShow(market, actorOf(provider), { id, note })
    const added = await app.inject({
      method: 'POST',
      url: `/api/bookings/${id}/no-show/photo`,
      payload: form(await picture({ width: 400, height: 300 }), { name: 'door.jpg', type: 'image/jpeg' }),
      headers: as(provider)
    })
    t.equal(added.statusCode, 200)
    const photoId: string = added.json().noShow.photo.id
    await contradictNoShow(market, actorOf(client), { id, words: 'I was at home' })

    const exported = await app.inject({
      method: 'POST',
      url: '/api/users/export',
      payload: { password },
      headers: as(client)
    })
    t.match(exported.body, note, 'it is about the client, who gets it')

    const erased = await app.inject({
      method: 'DELETE',
      url: '/api/users/erase',
      payload: { password },
      headers: as(scene[side])
    })
    t.equal(erased.statusCode, 204)
    t.match(await rowOf(db, id), { noShowNote: null, noShowPhotoId: null, noShowObjection: null }, side)
    t.same(await db.select().from(files).where(eq(files.id, photoId)), [], side)
  }
})

t.test('what both sides write of a missed job is shown without telephones', async (t) => {
  const { id, provider, client } = await booked()
  const written = 'Nobody answered, call me on 03 711 002'

  await reportNoShow(after(15), actorOf(provider), { id, note: written })
  await contradictNoShow(market, actorOf(client), { id, words: written })

  for (const user of [client, provider]) {
    const { body } = await app.inject({ url: `/api/bookings/${id}`, headers: as(user) })
    t.match(body, 'Nobody answered')
    t.notMatch(body, /711/)
  }
})
