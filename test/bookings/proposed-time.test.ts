import { eq, inArray } from 'drizzle-orm'
import { jobQueue } from '../../drizzle/job-queue.js'
import { bookings, notifications, providers, users } from '../../drizzle/schema/index.js'
import {
  acceptProposedTime,
  addTimeOff,
  cancelBooking,
  createBooking,
  getAvailability,
  previewCancel,
  proposeTime,
  rescheduleBooking,
  setBookingDetails,
  setBookingStatus,
  sweepBookings
} from '../../src/bookings/index.js'
import { testApp } from '../support/app.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import t from '../support/tap.js'
import {
  auditsOf,
  HOUR,
  hourAhead,
  markPaid,
  messagesTo,
  MINUTE,
  refundOf,
  refusalOf,
  rowOf,
  toldOf
} from './market.js'

const { app, db, market, as } = await testApp(t)

/** A booking with a provider of its own, in two days, and the two sides. */
async function booked(values: Partial<typeof bookings.$inferSelect> = {}) {
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)
  const client = await makeUser(db)
  const booking = await makeBooking(db, service, client.id, { scheduledAt: hourAhead(48), ...values })
  const other = hourAhead(72)

  const post = async (user: typeof client, path: string, payload: object) =>
    await app.inject({
      method: 'POST',
      url: `/api/bookings/${booking.id}/${path}`,
      payload,
      headers: as(user)
    })

  return { provider, service, client, booking, other, post, id: booking.id }
}

/** The row as it was before anything was proposed. */
async function rowBut(id: string) {
  return { ...(await rowOf(db, id)), proposedTime: null }
}

t.test(
  'a proposed time changes nothing but is told, and the yes of the client moves and accepts',
  async (t) => {
    const { provider, client, booking, other, post, id } = await booked()
    await markPaid(db, booking)

    const proposed = await post(provider, 'propose-time', { scheduledAt: other, version: 1 })
    t.equal(proposed.statusCode, 200)
    t.match(proposed.json(), {
      status: 'pending',
      version: 1,
      proposedTime: { scheduledAt: other.toISOString(), by: 'provider' }
    })
    t.same(await rowBut(id), booking, 'the booking stays as it is')
    t.same(await toldOf(db, actorOf(client), id), ['booking_time_proposed'])

    const moved = await post(client, 'proposed-time/accept', { scheduledAt: other })
    t.equal(moved.statusCode, 200)
    t.match(moved.json(), {
      status: 'accepted',
      version: 2,
      scheduledAt: other.toISOString(),
      freeUntil: new Date(other.getTime() - 24 * HOUR).toISOString(),
      paymentStatus: 'paid',
      proposedTime: null
    })

    const row = await rowOf(db, id)
    t.match(row, { answer: 'accepted', movedLate: false })
    t.equal(
      row.endsAt.getTime() - row.scheduledAt.getTime(),
      booking.endsAt.getTime() - booking.scheduledAt.getTime()
    )
    t.equal(row.dueAt?.getTime(), row.endsAt.getTime() + 24 * HOUR, 'it ends as an accepted one does')
    t.same(await toldOf(db, actorOf(provider), id), ['booking_time_agreed'])

    const again = await post(client, 'proposed-time/accept', { scheduledAt: other })
    t.equal(again.statusCode, 200, 'the same yes again')
    t.same(await rowOf(db, id), row, 'changes nothing')
    t.same(
      (await auditsOf(db, id)).map(({ action, actorId }) => [action, actorId]),
      [
        ['booking.time_proposed', provider.id],
        ['booking.time_agreed', client.id]
      ]
    )
  }
)

t.test('an admin proposes as well, and both sides are told by whom, as of a cancellation', async (t) => {
  const { client, provider, other, post, id } = await booked({ status: 'accepted', answer: 'accepted' })
  await db.update(users).set({ language: 'ar' }).where(eq(users.id, client.id))
  const admin = await makeUser(db, { role: 'admin' })

  const proposed = await post(admin, 'propose-time', { scheduledAt: other })
  t.match(proposed.json(), { status: 'accepted', proposedTime: { by: 'admin' } })
  t.match(await messagesTo(db, actorOf(client), id), [/^اقتراح من إدارة Taskego/])
  t.match(await messagesTo(db, actorOf(provider), id), [
    /^We have proposed .*until their yes nothing changes/
  ])

  const notices = await db.select().from(notifications).where(eq(notifications.userId, provider.id))
  const jobs = (await db.select().from(jobQueue)).map(({ data }) => JSON.stringify(data))
  const mails = jobs.filter((job) => job.includes('mail:notice') && job.includes(notices[0]?.id ?? 'none'))
  t.equal(mails.length, 1, 'the provider by mail too')

  t.equal((await post(client, 'proposed-time/accept', { scheduledAt: other })).json().status, 'accepted')
  t.equal((await rowOf(db, id)).scheduledAt.getTime(), other.getTime())
})

t.test('no other proposes, and no time is proposed that cannot be booked', async (t) => {
  const { provider, client, service, booking, other, post, id } = await booked()
  const stranger = await makeUser(db)
  const taken = hourAhead(96)
  await createBooking(market, actorOf(stranger), { serviceId: service.id, scheduledAt: taken.toISOString() })
  const before = await rowOf(db, id)

  const refusals: Array<[user: typeof client, payload: object, status: number, code: string]> = [
    [client, { scheduledAt: other }, 403, 'not_allowed'],
    [stranger, { scheduledAt: other }, 404, 'not_found'],
    [provider, { scheduledAt: booking.scheduledAt }, 400, 'invalid_input'],
    [provider, { scheduledAt: taken }, 409, 'slot_taken'],
    [provider, { scheduledAt: hourAhead(24 * 90) }, 409, 'slot_too_far'],
    [provider, { scheduledAt: new Date(other.getTime() + MINUTE) }, 409, 'slot_off_grid'],
    [provider, { scheduledAt: other, version: 7 }, 409, 'version_changed']
  ]

  for (const [user, payload, status, code] of refusals) {
    const answer = await post(user, 'propose-time', payload)
    t.match([answer.statusCode, answer.json().code], [status, code], code)
    if (code.startsWith('slot_')) t.equal(answer.json().alternatives.length, 3, code)
  }

  const begun = await booked({ status: 'accepted', scheduledAt: hourAhead(-1) })
  const late = await begun.post(begun.provider, 'propose-time', { scheduledAt: other })
  t.match([late.statusCode, late.json().code], [409, 'transition_not_allowed'])

  t.same(await rowOf(db, id), before)
  t.same(await toldOf(db, actorOf(client), id), [])
})

t.test('without an answer in time, or after any other change, the booking stays as it was', async (t) => {
  const closings: Record<string, (scene: Awaited<ReturnType<typeof booked>>) => Promise<unknown>> = {
    'its expiry': async ({ id }) => {
      const { proposedTime } = await rowOf(db, id)
      if (proposedTime === null) return
      const expiresAt = new Date(Date.now() - 1).toISOString()
      await db
        .update(bookings)
        .set({ proposedTime: { ...proposedTime, expiresAt } })
        .where(eq(bookings.id, id))
    },
    'a move by the client': async ({ id, client }) =>
      await rescheduleBooking(market, actorOf(client), { id, scheduledAt: hourAhead(100).toISOString() }),
    'a cancellation': async ({ id, client }) => await cancelBooking(market, actorOf(client), { id }),
    'a newer proposal': async ({ id, provider }) =>
      await proposeTime(market, actorOf(provider), { id, scheduledAt: hourAhead(101).toISOString() }),
    'the no of the client': async ({ client, other, post }) =>
      await post(client, 'proposed-time/decline', { scheduledAt: other })
  }

  for (const [closing, close] of Object.entries(closings)) {
    const scene = await booked()
    const { client, provider, other, id } = scene
    await proposeTime(market, actorOf(provider), { id, scheduledAt: other.toISOString() })
    await close(scene)
    const before = await rowOf(db, id)

    const yes = await refusalOf(
      acceptProposedTime(market, actorOf(client), { id, scheduledAt: other.toISOString() })
    )
    t.equal(yes.code, 'proposed_time_closed', closing)
    t.same(await rowOf(db, id), before, closing)
  }
})

t.test('the details of the job leave the proposed time open, and its yes takes it', async (t) => {
  const { id, client, provider, other } = await booked()
  const scheduledAt = other.toISOString()
  await proposeTime(market, actorOf(provider), { id, scheduledAt })

  const told = await setBookingDetails(market, actorOf(client), { id, notes: 'The gate is open' })
  t.match(told, { version: 2, proposedTime: { scheduledAt } })

  const moved = await acceptProposedTime(market, actorOf(client), { id, scheduledAt })
  t.match(moved, { version: 3, scheduledAt, notes: 'The gate is open' })
})

t.test('it can be answered as long as the booking stands, and a day at most', async (t) => {
  const soon = await booked({ scheduledAt: hourAhead(5), expiresAt: hourAhead(3) })
  const far = await booked({ status: 'accepted', scheduledAt: hourAhead(300) })

  for (const [{ id, provider }, until] of [
    [soon, hourAhead(3)],
    [far, new Date(Date.now() + 24 * HOUR)]
  ] as const) {
    const { proposedTime } = await proposeTime(market, actorOf(provider), {
      id,
      scheduledAt: hourAhead(200).toISOString()
    })
    t.ok(Math.abs(Date.parse(proposedTime?.expiresAt ?? '') - until.getTime()) < MINUTE)
  }
})

t.test("it can be answered only while the provider's own notice lets the client say yes", async (t) => {
  const { provider, client, id, post } = await booked({
    scheduledAt: hourAhead(400),
    status: 'accepted'
  })
  await db.update(providers).set({ noticeMinutes: 7200 }).where(eq(providers.userId, provider.id))
  const start = hourAhead(122)

  const proposed = await post(provider, 'propose-time', { scheduledAt: start })
  t.equal(proposed.json().proposedTime.expiresAt, new Date(start.getTime() - 120 * HOUR).toISOString())

  // Ten minutes before the notice has passed: it is free, but nobody would answer in time.
  const now = () => new Date(start.getTime() - 120 * HOUR - 10 * MINUTE)
  const before = await rowOf(db, id)
  const refused = await refusalOf(
    proposeTime({ ...market, now }, actorOf(provider), { id, scheduledAt: start.toISOString() })
  )
  t.equal(refused.code, 'slot_too_soon')
  t.match(refused.params, { alternatives: [new Date(start.getTime() + HOUR / 2).toISOString()] })
  t.same(await rowOf(db, id), before)
  t.same(await toldOf(db, actorOf(client), id), ['booking_time_proposed'])
})

t.test('what is offered for a proposal leaves the client time for a yes', async (t) => {
  const { provider, service, id } = await booked({ scheduledAt: hourAhead(400), status: 'accepted' })
  await db.update(providers).set({ noticeMinutes: 7200 }).where(eq(providers.userId, provider.id))
  const start = hourAhead(122)
  const later = new Date(start.getTime() + HOUR / 2).toISOString()

  // Ten minutes before the notice has passed.
  const then = { ...market, now: () => new Date(start.getTime() - 120 * HOUR - 10 * MINUTE) }
  const offered = async (forProposal: boolean) => {
    const asked = { serviceId: service.id, forProposal, at: start.toISOString() }
    const { slots, at } = await getAvailability(then, actorOf(provider), asked)
    return { first: slots[0]?.start, code: at?.code }
  }

  t.same(await offered(false), { first: start.toISOString(), code: null })
  t.same(await offered(true), { first: later, code: 'slot_too_soon' })

  const { proposedTime } = await proposeTime(then, actorOf(provider), { id, scheduledAt: later })
  t.equal(proposedTime?.scheduledAt, later, 'the first of them is taken')
})

t.test('a time that was closed meanwhile refuses the yes, and nothing has changed', async (t) => {
  const { provider, client, other, post, id } = await booked()
  await proposeTime(market, actorOf(provider), { id, scheduledAt: other.toISOString() })
  const away = { from: other.toISOString(), to: new Date(other.getTime() + HOUR).toISOString() }
  await addTimeOff(market, actorOf(provider), away)
  const before = await rowOf(db, id)

  const yes = await post(client, 'proposed-time/accept', { scheduledAt: other })
  t.match([yes.statusCode, yes.json().code], [409, 'slot_closed'])
  t.equal(yes.json().alternatives.length, 3)
  t.same(await rowOf(db, id), before)
})

t.test(
  'a time that the client did not ask for is no late move, and a late one of theirs stays one',
  async (t) => {
    const soon = { status: 'accepted', scheduledAt: hourAhead(5), freeUntil: hourAhead(-19) } as const
    const onTime = await booked(soon)
    const late = await booked({ ...soon, movedLate: true })

    for (const [{ id, provider, client, other }, isLate] of [
      [onTime, false],
      [late, true]
    ] as const) {
      const scheduledAt = other.toISOString()
      await proposeTime(market, actorOf(provider), { id, scheduledAt })
      await acceptProposedTime(market, actorOf(client), { id, scheduledAt })

      const { movedLate, freeUntil } = await rowOf(db, id)
      t.equal(movedLate, isLate)
      t.same(freeUntil, isLate ? soon.freeUntil : new Date(other.getTime() - 24 * HOUR))
    }
  }
)

t.test(
  'a late move that was answered with another time costs nothing, whether it lapses or its client cancels',
  async (t) => {
    const late = { movedLate: true, freeUntil: hourAhead(-19), scheduledAt: hourAhead(48) }
    const admin = await makeUser(db, { role: 'admin' })

    type Scene = Awaited<ReturnType<typeof booked>>
    const cases: Array<[title: string, act: (scene: Scene) => Promise<unknown>, given: number]> = [
      ['no answer at all', async () => null, 2250],
      ['a proposal', async ({ post, provider, other }) => await propose(post, provider, other), 4500],
      [
        'one that the client declined',
        async ({ post, provider, client, other }) => {
          await propose(post, provider, other)
          const no = await post(client, 'proposed-time/decline', { scheduledAt: other })
          t.equal(no.json().proposedTime, null)
        },
        4500
      ],
      [
        "one that an admin's came after",
        async ({ post, provider, other }) => {
          await propose(post, provider, other)
          await propose(post, admin, hourAhead(73))
        },
        4500
      ],
      ["an admin's alone", async ({ post, other }) => await propose(post, admin, other), 2250],
      [
        'one for what was asked before',
        async ({ post, provider, client, other, id }) => {
          await propose(post, provider, other)
          await rescheduleBooking(market, actorOf(client), { id, scheduledAt: hourAhead(90).toISOString() })
        },
        2250
      ]
    ]

    for (const [title, act, given] of cases) {
      const called = await booked(late)
      await markPaid(db, called.booking)
      await act(called)
      const terms = await previewCancel(market, actorOf(called.client), called)
      t.match(terms, { refund: given, fee: 4500 - given }, `${title}: what cancelling would do`)
      await cancelBooking(market, actorOf(called.client), called)
      t.equal(await refundOf(db, called.id), given, `${title}: what it did`)

      const scene = await booked(late)
      await markPaid(db, scene.booking)
      await act(scene)
      const { expiresAt, dueAt } = await rowOf(db, scene.id)
      t.same(dueAt, expiresAt, title)
      await sweepBookings({ ...market, now: () => expiresAt })

      t.equal(await refundOf(db, scene.id), given, title)
      const row = await rowOf(db, scene.id)
      t.match(row, { status: 'cancelled', answer: given === 4500 ? 'declined' : 'expired' }, title)
      t.equal(row.answerSeconds === null, given !== 4500, title)
    }
  }
)

t.test('a late move that is accepted after all costs its client as before', async (t) => {
  const scene = await booked({ movedLate: true, freeUntil: hourAhead(-19), scheduledAt: hourAhead(48) })
  await markPaid(db, scene.booking)
  await propose(scene.post, scene.provider, scene.other)
  await setBookingStatus(market, actorOf(scene.provider), { id: scene.id, status: 'accepted' })

  t.match(await previewCancel(market, actorOf(scene.client), scene), { refund: 2250, fee: 2250 })
  await cancelBooking(market, actorOf(scene.client), scene)
  t.equal(await refundOf(db, scene.id), 2250)
})

t.test('whoever waits for an answer is told when the request lapses', async (t) => {
  const waiting = await booked()
  const agreed = await booked({ status: 'accepted', answer: 'accepted' })
  for (const [{ post, provider, client, other, id }, words] of [
    [waiting, /Without an answer your request lapses on/],
    [agreed, /Without an answer everything stays as it is/]
  ] as const) {
    await propose(post, provider, other)
    t.match(await messagesTo(db, actorOf(client), id), [words])
  }
})

t.test('a request that lapses says to both sides why: by whom it was not answered', async (t) => {
  type Scene = Awaited<ReturnType<typeof booked>>
  const cases: Array<[act: (scene: Scene) => Promise<unknown>, client: Words, provider: Words]> = [
    [
      async () => null,
      { en: /did not answer in time/, ar: /لم يصل جواب من/ },
      { en: /was not answered in time/, ar: /بقي بلا جواب/ }
    ],
    [
      async ({ post, provider, other }) => await propose(post, provider, other),
      { en: /^You did not take the other time that/, ar: /^لم تصلنا موافقتك على الموعد الآخر/ },
      { en: /did not take the other time that was proposed/, ar: /^لم تصل موافقة/ }
    ],
    [
      async ({ post, provider, client, other }) => {
        await propose(post, provider, other)
        await post(client, 'proposed-time/decline', { scheduledAt: other })
      },
      { en: /proposed did not suit you/, ar: /^لم يناسبك الموعد الآخر/ },
      { en: /^The other time did not suit/, ar: /^الموعد الآخر المقترح لم يناسب/ }
    ]
  ]

  for (const language of ['en', 'ar'] as const) {
    for (const [act, toClient, toProvider] of cases) {
      const scene = await booked()
      const { client, provider, id } = scene
      await db
        .update(users)
        .set({ language })
        .where(inArray(users.id, [client.id, provider.id]))
      await act(scene)
      const { expiresAt } = await rowOf(db, id)
      await sweepBookings({ ...market, now: () => expiresAt })

      t.match((await messagesTo(db, actorOf(client), id)).at(-1), toClient[language])
      t.match((await messagesTo(db, actorOf(provider), id)).at(-1), toProvider[language])
    }
  }
})

interface Words {
  en: RegExp
  ar: RegExp
}

async function propose(
  post: Awaited<ReturnType<typeof booked>>['post'],
  user: Awaited<ReturnType<typeof makeUser>>,
  scheduledAt: Date
) {
  const { statusCode, body } = await post(user, 'propose-time', { scheduledAt })
  if (statusCode !== 200) throw new Error(body)
}

t.test('no client is told of more than five proposed times of a booking a day', async (t) => {
  const { provider, client, post, id } = await booked()
  for (let count = 0; count < 5; count++) {
    t.equal((await post(provider, 'propose-time', { scheduledAt: hourAhead(72 + count) })).statusCode, 200)
  }

  const before = await rowOf(db, id)
  const refused = await post(provider, 'propose-time', { scheduledAt: hourAhead(80) })
  t.match([refused.statusCode, refused.json().code], [429, 'too_many_proposed_times'])
  t.same(await rowOf(db, id), before)
  t.equal((await toldOf(db, actorOf(client), id)).length, 5)
})
