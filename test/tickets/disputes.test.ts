import { and, eq } from 'drizzle-orm'
import {
  auditLog,
  bookingDisputes,
  bookings,
  files,
  notifications,
  payments,
  supportTickets,
  users,
  wallets
} from '../../drizzle/schema/index.js'
import { hashPassword } from '../../src/accounts/index.js'
import {
  cancelBooking,
  contradictNoShow,
  reportNoShow,
  setBookingStatus,
  sweepBookings
} from '../../src/bookings/index.js'
import { checkLedger, createPayout } from '../../src/payments/index.js'
import { decideDispute, openDispute, withdrawDispute } from '../../src/support/index.js'
import { HOUR, markPaid, messagesTo, MINUTE, refundOf, refusalOf, rowOf, toldOf } from '../bookings/market.js'
import { testApp } from '../support/app.js'
import { testRules } from '../support/market.js'
import {
  actorOf,
  makeBooking,
  makeLimitedAdmins,
  makeProvider,
  makeService,
  makeUser
} from '../support/people.js'
import { form, picture } from '../support/pictures.js'
import t from '../support/tap.js'

const { app, db, market, as } = await testApp(t, {}, undefined, { ticketsPerDay: 1000 })
const admin = await makeUser(db, { role: 'admin' })
const words = 'The tap still leaks, and half of the tiles are loose'
const answer = 'The tap is old, and I offered to come again'
const reason = 'Half of the work is missing'

const password = 'a quiet river at dawn'
const account = { passwordHash: await hashPassword(password, testRules) }

type Person = Awaited<ReturnType<typeof makeUser>>

/** A booking of two hours ago, with a client and a provider of its own. */
async function booked(values: Partial<typeof bookings.$inferSelect> = {}, isPaid = true) {
  const provider = await makeProvider(db, {}, account)
  const client = await makeUser(db, account)
  const booking = await makeBooking(db, await makeService(db, provider.id), client.id, {
    status: 'accepted',
    answer: 'accepted',
    scheduledAt: new Date(Date.now() - 2 * HOUR),
    ...values
  })
  if (isPaid) {
    await markPaid(db, booking)
    // The sandbox knows nothing of this session, and is not asked.
    await db.update(payments).set({ sessionClosedAt: new Date() }).where(eq(payments.bookingId, booking.id))
  }

  return { id: booking.id, booking, provider, client }
}

/** The same, completed just now: of 45 USD the provider has 38.25. */
async function completed(isPaid = true) {
  const scene = await booked({ status: 'in_progress' }, isPaid)
  await setBookingStatus(market, actorOf(scene.provider), { id: scene.id, status: 'completed' })

  return scene
}

const at = (instant: Date) => ({ ...market, now: () => instant })
const later = (hours: number) => at(new Date(Date.now() + hours * HOUR))

async function send(user: Person, method: 'GET' | 'POST', url: string, payload?: object) {
  const answered = await app.inject({
    method,
    url: `/api/bookings/${url}`,
    headers: as(user),
    ...(payload === undefined ? {} : { payload })
  })
  return { status: answered.statusCode, json: answered.json(), body: answered.body }
}

const open = async (client: Person, id: string) => await openDispute(market, actorOf(client), { id, words })
const decide = async (id: string, share: number) =>
  await decideDispute(market, actorOf(admin), { id, share, reason, version: 1 })
const walletOf = async (user: Person) =>
  (await db.select().from(wallets).where(eq(wallets.userId, user.id)))[0]?.balance ?? 0
const statusOf = async (id: string) => (await rowOf(db, id)).status

t.test(
  'a client disputes completed work: the money is frozen, both sides are heard, and an admin decides what ' +
    'the preview showed',
  async (t) => {
    const { id, client, provider } = await completed()
    t.equal(await walletOf(provider), 3825)

    const opened = await send(client, 'POST', `${id}/dispute`, { words })
    t.match(opened, {
      status: 201,
      json: { ground: 'work', state: 'open', words, answer: null, decision: null, version: 1 }
    })
    t.equal(await walletOf(provider), 0, 'it waits')
    const payOut = createPayout(market, actorOf(admin), { userId: provider.id, amount: 1 })
    t.equal((await refusalOf(payOut)).code, 'wallet_too_low')
    t.same(await checkLedger(market), [])
    t.ok((await toldOf(db, actorOf(provider), id)).includes('booking_dispute_opened'))
    t.ok((await toldOf(db, actorOf(admin), id)).includes('booking_dispute_opened'))
    t.match(await ticketsOf(client, id), [{ state: 'open', subject: words }])

    t.match(await send(provider, 'POST', `${id}/dispute/answer`, { words: answer }), {
      status: 200,
      json: { answer, words, version: 2 }
    })
    t.ok((await toldOf(db, actorOf(client), id)).includes('booking_dispute_answered'))
    t.match(await send(provider, 'POST', `${id}/dispute/answer`, { words: answer }), {
      status: 409,
      json: { code: 'dispute_answered' }
    })

    const preview = await send(admin, 'GET', `${id}/dispute/preview?share=5000`)
    const shares = {
      clientGets: 2250,
      clientPays: 2250,
      providerGets: 1912,
      platformKeeps: 338,
      staysHeld: 0
    }
    t.match(preview, { status: 200, json: { share: 5000, online: shares, cash: null, currency: 'USD' } })
    t.equal(await refundOf(db, id), 0, 'looking changes nothing')

    const ruling = { share: 5000, reason }
    t.match(await send(admin, 'POST', `${id}/dispute/decide`, { ...ruling, version: 1 }), {
      status: 409,
      json: { code: 'dispute_changed', version: 2 }
    })
    const decided = await send(admin, 'POST', `${id}/dispute/decide`, { ...ruling, version: 2 })
    t.match(decided, {
      status: 200,
      json: { state: 'decided', decision: { share: 5000, reason, refund: 2250, refundText: '$22.50' } }
    })
    t.equal(await refundOf(db, id), shares.clientGets)
    t.equal(await walletOf(provider), shares.providerGets)
    t.same(await checkLedger(market), [])
    t.match((await messagesTo(db, actorOf(client), id)).at(-1), /\$22\.50 goes back to you.*Half of the work/)
    t.match((await messagesTo(db, actorOf(provider), id)).at(-1), /\$22\.50 .*\$19\.12 is yours.*Half of the/)
    t.match(await ticketsOf(client, id), [{ state: 'closed', outcome: reason }])
    t.equal(await statusOf(id), 'completed')

    t.match(await send(admin, 'POST', `${id}/dispute/decide`, { ...ruling, version: 2 }), {
      json: { code: 'dispute_not_open' }
    })
    t.match(await send(client, 'POST', `${id}/dispute`, { words }), { json: { code: 'dispute_decided' } })

    const log = await db.select().from(auditLog).where(eq(auditLog.targetId, id)).orderBy(auditLog.id)
    const acts = log.filter(({ action }) => action.startsWith('dispute.'))
    t.same(
      acts.map(({ action, actorId }) => [action, actorId]),
      [
        ['dispute.opened', client.id],
        ['dispute.answered', provider.id],
        ['dispute.decided', admin.id]
      ]
    )
    t.notMatch(JSON.stringify(log), /leaks|offered/, 'the log has no word of either side')
  }
)

async function ticketsOf(client: Person, bookingId: string) {
  return await db
    .select()
    .from(supportTickets)
    .where(and(eq(supportTickets.openedBy, client.id), eq(supportTickets.aboutId, bookingId)))
}

t.test('each ground has its time, to the minute, and what was not agreed on has none', async (t) => {
  const start = new Date('2031-06-02T08:00:00.000Z')
  const after = (minutes: number) => at(new Date(start.getTime() + minutes * MINUTE))
  const rows: Array<[title: string, Partial<typeof bookings.$inferSelect>, minutes: number, answer: string]> =
    [
      ['nobody came', { status: 'accepted' }, 14, 'dispute_too_early'],
      ['nobody came', { status: 'accepted' }, 15, 'no_show'],
      ['begun', { status: 'in_progress' }, 1, 'work'],
      ['completed', { status: 'completed', updatedAt: start }, 48 * 60, 'work'],
      ['completed', { status: 'completed', updatedAt: start }, 48 * 60 + 1, 'dispute_too_late'],
      ['told missing', { status: 'cancelled', clientMissedAt: start }, 48 * 60, 'client_no_show'],
      ['told missing', { status: 'cancelled', clientMissedAt: start }, 48 * 60 + 1, 'dispute_too_late'],
      ['asked for', { status: 'pending' }, 20, 'dispute_not_possible'],
      ['called off', { status: 'cancelled' }, 20, 'dispute_not_possible']
    ]

  for (const [title, values, minutes, expected] of rows) {
    const { id, client } = await booked({ scheduledAt: start, dueAt: null, ...values }, false)
    const before = await rowOf(db, id)
    const asked = openDispute(after(minutes), actorOf(client), { id, words })

    if (['work', 'no_show', 'client_no_show'].includes(expected)) {
      t.equal((await asked).ground, expected, `${title} ${minutes}`)
    } else {
      t.equal((await refusalOf(asked)).code, expected, `${title} ${minutes}`)
      t.same(await rowOf(db, id), before)
      t.same(await ticketsOf(client, id), [], 'and opens no ticket')
    }
  }

  const updatedAt = new Date(Date.now() - 49 * HOUR)
  const late = await booked({ status: 'completed', dueAt: null, updatedAt }, false)
  for (const [language, said] of [
    ['en', /until 48 hours/],
    ['ar', /خلال 48 ساعة/]
  ] as const) {
    await db.update(users).set({ language }).where(eq(users.id, late.client.id))
    const { status, json } = await send(late.client, 'POST', `${late.id}/dispute`, { words })
    t.match([status, json.code, json.detail], [409, 'dispute_too_late', said])
  }
})

t.test(
  'while it is disputed nothing moves a booking and no time comes for it, until it is withdrawn',
  async (t) => {
    for (const status of ['accepted', 'in_progress'] as const) {
      const { id, client, provider, booking } = await booked({ status })
      await open(client, id)

      for (const [who, to] of [
        [provider, 'in_progress'],
        [provider, 'completed'],
        [provider, 'cancelled'],
        [admin, 'cancelled']
      ] as const) {
        const moved = setBookingStatus(market, actorOf(who), { id, status: to, reason: 'No' })
        t.equal((await refusalOf(moved)).code, 'transition_not_allowed', `${status} → ${to}`)
      }
      const missed = reportNoShow(market, actorOf(provider), { id, note: 'Nobody opened' })
      t.equal((await refusalOf(missed)).code, 'transition_not_allowed')
      t.equal(
        (await refusalOf(cancelBooking(market, actorOf(client), { id }))).code,
        'transition_not_allowed'
      )

      await sweepBookings(later(96))
      t.equal(await statusOf(id), status, 'the sweep leaves it alone')
      t.equal(await walletOf(provider), 0)

      t.equal((await withdrawDispute(market, actorOf(client), { id })).state, 'withdrawn')
      t.match(await ticketsOf(client, id), [{ state: 'closed' }])
      t.ok((await toldOf(db, actorOf(provider), id)).includes('booking_dispute_withdrawn'))
      t.match(await rowOf(db, id), { disputedAt: null, updatedAt: booking.updatedAt })

      await sweepBookings(later(96))
      t.equal(
        await statusOf(id),
        status === 'accepted' ? 'cancelled' : 'completed',
        'and then does what is due'
      )
      t.equal(await walletOf(provider), status === 'accepted' ? 0 : 3825)
    }
  }
)

t.test('a withdrawn dispute of completed work releases what it froze, and can be opened again', async (t) => {
  const { id, client, provider } = await completed()
  const completedAt = (await rowOf(db, id)).updatedAt
  await open(client, id)
  t.equal((await refusalOf(open(client, id))).code, 'dispute_open_already')

  await withdrawDispute(market, actorOf(client), { id })
  t.equal(await walletOf(provider), 3825)
  t.equal((await refusalOf(withdrawDispute(market, actorOf(client), { id }))).code, 'dispute_not_open')

  await open(client, id)
  t.equal(await walletOf(provider), 0)
  t.same((await rowOf(db, id)).updatedAt, completedAt, 'which is still when it was completed')
  await decide(id, 0)
  t.equal(await walletOf(provider), 3825, 'who is right has all of it')
})

t.test('a booking that has not ended ends with the decision, and the ledger follows', async (t) => {
  const cases = [
    ['accepted', 10_000, 'cancelled', 4500, 0],
    ['accepted', 3333, 'completed', 1499, 2551],
    ['accepted', 0, 'completed', 0, 3825],
    ['in_progress', 10_000, 'completed', 4500, 0],
    ['in_progress', 2500, 'completed', 1125, 2869]
  ] as const

  for (const [status, share, end, refund, wallet] of cases) {
    const title = `${status}, ${share}`
    const { id, client, provider } = await booked({ status })
    await open(client, id)
    const preview = await send(admin, 'GET', `${id}/dispute/preview?share=${share}`)
    t.match(preview.json.online, { clientGets: refund, providerGets: wallet }, title)

    const decided = await decide(id, share)
    t.equal(decided.decision?.refund, refund, title)
    t.match(await rowOf(db, id), { status: end, isNoShow: end === 'cancelled', disputedAt: null }, title)
    t.equal(await refundOf(db, id), refund, title)
    t.equal(await walletOf(provider), wallet, title)
    t.same(await checkLedger(market), [], title)
  }
})

t.test(
  'a no-show that the provider told is disputed, and the decision is the last word about it',
  async (t) => {
    const { id, client, provider } = await booked({
      timezone: 'UTC',
      scheduledAt: new Date(Date.now() - HOUR)
    })
    await reportNoShow(market, actorOf(provider), { id, note: 'Nobody opened' })
    await contradictNoShow(market, actorOf(client), { id, words: 'I was at home' })
    t.equal(await walletOf(provider), 1912, 'half of it was kept')

    t.equal((await open(client, id)).ground, 'client_no_show')
    t.equal(await walletOf(provider), 0)
    await decide(id, 4000)
    t.equal(await refundOf(db, id), 2250 + 900, 'and of that half the share goes back')
    t.equal(await walletOf(provider), 1147)

    // Neither the two days of a no-show nor the two weeks of an objection hold it any more.
    await createPayout(market, actorOf(admin), { userId: provider.id, amount: 1147 })
    t.equal(await walletOf(provider), 0)
  }
)

t.test('what was paid in cash is decided without money', async (t) => {
  const { id, client, provider } = await completed(false)
  await open(client, id)
  t.match((await send(admin, 'GET', `${id}/dispute/preview?share=10000`)).json, { online: null, cash: null })

  t.match(await decide(id, 10_000), { decision: { share: 10_000, refund: null } })
  t.equal(await refundOf(db, id), 0)
  t.equal(await walletOf(provider), 0)
  for (const user of [client, provider]) {
    t.match((await messagesTo(db, actorOf(user), id)).at(-1), /We have decided .*\. Reason: Half of the work/)
  }
})

t.test('a payout that was faster is taken back: the wallet goes below zero until the decision', async (t) => {
  const { id, client, provider } = await completed()
  await createPayout(market, actorOf(admin), { userId: provider.id, amount: 3825 })
  await open(client, id)
  t.equal(await walletOf(provider), -3825)

  await decide(id, 10_000)
  t.equal(await walletOf(provider), -3825)
  t.equal(await refundOf(db, id), 4500)
})

t.test('an admin may give back of it meanwhile, and the decision shares what is left', async (t) => {
  const { id, client, provider } = await completed()
  await open(client, id)
  const refunded = await app.inject({
    method: 'POST',
    url: '/api/payments/refund',
    payload: { bookingId: id, amount: 1000, reason: 'The tiles' },
    headers: as(admin)
  })
  t.equal(refunded.statusCode, 200, refunded.body)
  t.equal(await walletOf(provider), 0, 'still frozen')

  t.match(await decide(id, 5000), { decision: { refund: 1750 } })
  t.equal(await walletOf(provider), 1487)
})

t.test('who may read, answer, show, withdraw, look ahead and decide', async (t) => {
  const stranger = await makeUser(db)
  const otherProvider = await makeProvider(db)
  const limited = await makeLimitedAdmins(db)
  const { id, client, provider } = await completed()
  await open(client, id)

  const people = { client, provider, stranger, otherProvider, admin, ...limited }
  const doors: Array<[method: 'GET' | 'POST', path: string, body: object | undefined, admitted: string[]]> = [
    ['GET', 'dispute', undefined, ['client', 'provider', 'admin', 'support admin', 'money admin']],
    ['POST', 'dispute', { words }, ['client']],
    ['POST', 'dispute/answer', { words: 'I have nothing to add' }, ['provider']],
    ['POST', 'dispute/photos', form(Buffer.from('text')), ['client', 'provider']],
    ['GET', 'dispute/preview?share=1', undefined, ['admin', 'money admin']],
    // Each of them is refused for its version.
    ['POST', 'dispute/decide', { share: 1, reason, version: 99 }, ['admin', 'money admin']],
    ['POST', 'dispute/withdraw', undefined, ['client']]
  ]

  for (const [method, path, body, admitted] of doors) {
    for (const [who, person] of Object.entries(people)) {
      const { status, body: shown } = await send(person, method, `${id}/${path}`, body)
      const isAdmitted = ![401, 403, 404].includes(status)
      t.equal(isAdmitted, admitted.includes(who), `${method} ${path} by ${who}: ${status}`)
      if (!isAdmitted) t.notMatch(shown, 'leaks', `${who} reads no word`)
    }
  }

  const listed = async (person: Person) =>
    await app.inject({ url: '/api/admin/disputes?state=withdrawn', headers: as(person) })
  t.match((await listed(admin)).json().items[0], { bookingId: id, client: { id: client.id }, words })
  for (const person of [client, provider, limited['moderation admin'], limited['settings admin']]) {
    t.match([(await listed(person)).statusCode], [403])
  }
})

t.test('an admin who has not proven who they are decides nothing', async (t) => {
  const { id, client, provider } = await completed()
  await open(client, id)
  const before = await db.select().from(bookingDisputes).where(eq(bookingDisputes.bookingId, id))

  const stolen = { ...actorOf(admin), proof: { by: 'password' as const, at: null } }
  const decided = decideDispute(market, stolen, { id, share: 10_000, reason, version: 1 })
  t.equal((await refusalOf(decided)).code, 'proof_needed')
  const empty = decideDispute(market, actorOf(admin), { id, share: 1, reason: '   ', version: 1 })
  t.equal((await refusalOf(empty)).code, 'reason_required')

  t.same(await db.select().from(bookingDisputes).where(eq(bookingDisputes.bookingId, id)), before)
  t.equal(await walletOf(provider), 0)
})

t.test('either side shows five photos, which open by a signed link alone', async (t) => {
  const { id, client, provider } = await completed()
  const photo = await picture({ width: 400, height: 300 })
  const add = async (user: Person, content = photo) =>
    await send(user, 'POST', `${id}/dispute/photos`, form(content))

  t.equal((await add(client)).status, 404, 'there is no dispute yet')
  await open(client, id)
  for (const [user, list] of [
    [client, 'photos'],
    [provider, 'answerPhotos']
  ] as const) {
    t.equal((await add(user)).status, 200)
    t.equal((await add(user)).json[list].length, 1, 'the same file again changes nothing')
    for (let more = 1; more < 5; more++) {
      const next = await add(user, await picture({ width: 400, height: 300 + more }))
      t.equal(next.json[list].length, more + 1)
    }
    t.match((await add(user, await picture({ width: 500, height: 400 }))).json, { code: 'too_many_files' })
  }

  const link = (url: string) => url.replace(/^https?:\/\/[^/]+/, '')
  for (const user of [client, provider, admin]) {
    const { json } = await send(user, 'GET', `${id}/dispute`)
    t.equal(json.photos.length + json.answerPhotos.length, 10)
    const shown = await app.inject({ url: link(json.photos[0].url) })
    t.match([shown.statusCode, shown.headers['content-type']], [200, 'image/webp'])
    const forged = await app.inject({
      url: link(json.photos[0].url).replace(/signature=.{4}/, 'signature=AAAA')
    })
    t.equal(forged.statusCode, 403)
    t.equal((await app.inject({ url: `/files/documents/${json.photos[0].id}` })).statusCode, 400)
  }

  await withdrawDispute(market, actorOf(client), { id })
  t.match((await add(client)).json, { code: 'dispute_not_open' })
})

t.test('each side reads the telephone that the other wrote as masked, and admins as written', async (t) => {
  const { id, client, provider } = await completed()
  const said = 'Call me on 03 711 002 about it'
  await send(client, 'POST', `${id}/dispute`, { words: said })
  await send(provider, 'POST', `${id}/dispute/answer`, { words: said })

  for (const [user, own, other] of [
    [client, 'words', 'answer'],
    [provider, 'answer', 'words']
  ] as const) {
    const { json } = await send(user, 'GET', `${id}/dispute`)
    t.equal(json[own], said)
    t.match(json[other], /Call me on/)
    t.notMatch(json[other], /711/)
  }
  t.match((await send(admin, 'GET', `${id}/dispute`)).json, { words: said, answer: said })
})

t.test(
  'an export has what one said oneself, and an erasure by either side leaves no word and no photo',
  async (t) => {
    for (const side of ['client', 'provider'] as const) {
      const scene = await completed()
      const { id, client, provider } = scene
      await open(client, id)
      await send(provider, 'POST', `${id}/dispute/answer`, { words: answer })
      for (const user of [client, provider]) {
        await send(user, 'POST', `${id}/dispute/photos`, form(await picture({ width: 400, height: 300 })))
      }

      for (const [user, own, other] of [
        [client, words, answer],
        [provider, answer, words]
      ] as const) {
        const exported = await app.inject({
          method: 'POST',
          url: '/api/users/export',
          payload: { password },
          headers: as(user)
        })
        t.match(exported.body, own)
        t.notMatch(exported.body, other, 'and not what the other side said')
      }

      const erased = await app.inject({
        method: 'DELETE',
        url: '/api/users/erase',
        payload: { password },
        headers: as(scene[side])
      })
      t.equal(erased.statusCode, 204, erased.body)
      t.match(
        await db.select().from(bookingDisputes).where(eq(bookingDisputes.bookingId, id)),
        [{ state: 'open', words: '', answer: '', photos: [], answerPhotos: [] }],
        side
      )
      const shown = await db.select().from(files).where(eq(files.purpose, 'job_photo'))
      t.same(
        shown.filter(({ ownerId }) => ownerId === client.id || ownerId === provider.id),
        []
      )

      // The money still waits for a decision, which is not theirs to escape.
      await decideDispute(market, actorOf(admin), { id, share: 10_000, reason, version: 4 })
      t.equal(await refundOf(db, id), 4500)
    }
  }
)

t.test('the sums are told in Arabic too', async (t) => {
  const { id, client, provider } = await completed()
  for (const user of [client, provider]) {
    await db.update(users).set({ language: 'ar' }).where(eq(users.id, user.id))
  }
  await open(client, id)
  await decide(id, 5000)

  t.match((await messagesTo(db, actorOf(client), id)).at(-1), /يعود إليك.*22\.50.*Half of the work/)
  t.match((await messagesTo(db, actorOf(provider), id)).at(-1), /يعود إلى الزبون.*22\.50.*19\.12/)
  t.equal(
    (await db.select().from(notifications).where(eq(notifications.type, 'booking_dispute_decided'))).filter(
      ({ data }) => data.bookingId === id
    ).length,
    2
  )
})

t.test('words that say too little are refused, and nothing is frozen', async (t) => {
  const { id, client, provider } = await completed()
  for (const little of ['Bad', '        \u200b          ', 'x'.repeat(2001)]) {
    t.equal((await send(client, 'POST', `${id}/dispute`, { words: little })).status, 400)
  }
  t.equal(await walletOf(provider), 3825)
  t.match(await db.select().from(payments).where(eq(payments.bookingId, id)), [{ isFrozen: false }])
})

t.test('after all of this the ledger is exact', async (t) => {
  t.same(await checkLedger(market), [])
})
