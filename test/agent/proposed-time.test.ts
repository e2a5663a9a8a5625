import t from '../support/tap.js'
import { cancelBooking, createBooking, proposeTime } from '../../src/bookings/index.js'
import { bookings } from '../../drizzle/schema/index.js'
import { getConversation } from '../../src/conversations/index.js'
import type { UserActor, Voice } from '../../src/shared/actor.js'
import { sayLocalTime } from '../../src/shared/format.js'
import { actorOf, makeUser } from '../support/people.js'
import { toldOf } from '../bookings/market.js'
import { bookingRows, conciergeOf, newcomer, sampleMarket, startIn, talk, ZONE } from './market.js'

const { db, market, services } = await sampleMarket(t)
const concierge = conciergeOf(market)

const booked = startIn(3, '10:00')
const other = startIn(4, '12:00')

/** A client whose plumber proposes another time. */
async function clientAsked(values: Parameters<typeof newcomer>[1] = {}): Promise<UserActor> {
  const client = await newcomer(db, values)
  const serviceId = services['plumber']?.id ?? ''
  const { id } = await createBooking(market, client, { serviceId, scheduledAt: booked })
  const admin = actorOf(await makeUser(db, { role: 'admin' }))
  await proposeTime(market, admin, { id, scheduledAt: other })
  return client
}

const conversations: Array<[asked: string, yes: string, no: string]> = [
  ['what bookings do I have?', 'yes', 'no'],
  ['hello', 'yes please', 'no thanks'],
  ['شو عندي حجوزات؟', 'إي', 'لأ'],
  ['مرحبا', 'نعم', 'لا'],
  ['shu 3ande 7jouzet?', 'eh', 'la2']
]

t.test('the concierge tells of a proposed time, and the plain yes takes it', async (t) => {
  for (const [asked, yes] of conversations) {
    const client = await clientAsked()
    const [told] = await talk(concierge, client, [asked])
    t.match(told?.proposal, { kind: 'agree_time', scheduledAt: other }, asked)
    t.ok(told?.actions.some(({ type, proposalId }) => type === 'confirm' && proposalId === told.proposal?.id))
    t.match(
      await bookingRows(db),
      [{ status: 'pending', scheduledAt: new Date(booked) }],
      'nothing is moved yet'
    )

    const [taken] = await talk(concierge, client, [yes], told?.conversationId)
    t.match(taken?.booking, { status: 'accepted', scheduledAt: other }, yes)
    t.match(await bookingRows(db), [{ status: 'accepted', scheduledAt: new Date(other) }], yes)
  }
})

t.test(
  'before the yes it says until when cancelling is free then, by the terms of the booking',
  async (t) => {
    const cancelPolicy = { freeHoursBefore: 10, graceMinutes: 0, keptPercent: 30 }
    const until = new Date(new Date(other).getTime() - 10 * 3_600_000)
    const voices: Array<
      [asked: string, arabic: 'lebanese' | 'standard' | null, voice: Voice, costs: RegExp]
    > = [
      ['hello', null, 'en', /not free after that: 30% is kept/],
      ['شو عندي حجوزات؟', 'lebanese', 'lebanese', /إذا صار إلغاء بعدها بينحسم 30%/],
      ['مرحبا', 'standard', 'standard', /إذا أُلغي بعدها يُحسم 30%/]
    ]

    for (const [asked, arabic, voice, costs] of voices) {
      const client = await clientAsked({ arabic })
      await db.update(bookings).set({ cancelPolicy })
      const [told] = await talk(concierge, client, [asked])
      const said = sayLocalTime(until, ZONE, voice)
      t.ok(told?.proposal?.cancelTerms.includes(said), `${asked}: ${told?.proposal?.cancelTerms}`)
      t.match(told?.proposal?.cancelTerms, /30%/)
      t.ok(told?.reply.includes(told.proposal?.cancelTerms ?? 'no terms'), asked)

      const shown = await getConversation(market, { ...client, arabic }, { id: told?.conversationId ?? '' })
      t.equal(shown.messages.at(-1)?.proposal?.cancelTerms, told?.proposal?.cancelTerms, 'and so read again')

      await db.update(bookings).set({ movedLate: true, freeUntil: new Date(0) })
      const [late] = await talk(concierge, client, [asked])
      t.match(late?.proposal?.cancelTerms, costs)
    }
  }
)

t.test('a no leaves the booking as it is, and whoever works there is told', async (t) => {
  for (const [asked, , no] of conversations) {
    const client = await clientAsked()
    const [told] = await talk(concierge, client, [asked])
    await talk(concierge, client, [no], told?.conversationId)

    const [row] = await bookingRows(db)
    t.match(
      row,
      { status: 'pending', scheduledAt: new Date(booked), proposedTime: { declinedAt: String } },
      no
    )
    if (row === undefined) continue

    const provider = { ...client, id: row.providerId }
    t.ok((await toldOf(db, provider, row.id)).includes('booking_time_declined'), no)

    const [after] = await talk(concierge, client, ['yes'], told?.conversationId)
    t.equal(after?.booking, null, 'a yes after that takes nothing')
    t.match(await bookingRows(db), [{ status: 'pending', scheduledAt: new Date(booked) }])
  }
})

t.test('a no to a time that is not proposed any more says so, and tells nobody', async (t) => {
  const refusals: Array<[asked: string, no: string, words: RegExp, arabic: 'lebanese' | 'standard' | null]> =
    [
      ['hello', 'no thanks', /not proposed any more/, null],
      ['شو عندي حجوزات؟', 'لأ', /ما عاد معروض/, 'lebanese'],
      ['مرحبا', 'لا', /لم يعد مقترحاً|لم يعد هذا الموعد/, 'standard']
    ]

  for (const [asked, no, words, arabic] of refusals) {
    const client = await clientAsked({ arabic })
    const [told] = await talk(concierge, client, [asked])

    const [booking] = await bookingRows(db)
    if (booking === undefined) throw new Error('nothing is booked')
    await cancelBooking(market, client, { id: booking.id })
    const before = await bookingRows(db)
    const provider = { ...client, id: booking.providerId }
    const toldBefore = await toldOf(db, provider, booking.id)

    const [reply] = await talk(concierge, client, [no], told?.conversationId)
    t.match(reply?.reply, words, no)
    t.same(await bookingRows(db), before, no)
    t.same(await toldOf(db, provider, booking.id), toldBefore, no)
  }
})

t.test('a yes that names the new time takes it, also after asking what is new', async (t) => {
  for (const [asked, yes] of [
    ['what is new with my bookings?', 'yes, the new time is fine'],
    ['شو في جديد بحجوزاتي؟', 'ايه الموعد الجديد بناسبني'],
    ['shu fi jdid b 7jouzete?', 'eh l wa2t l jdid mni7']
  ] as const) {
    const client = await clientAsked()
    const [told] = await talk(concierge, client, [asked])
    t.match(told?.proposal, { kind: 'agree_time', scheduledAt: other }, asked)

    await talk(concierge, client, [yes], told?.conversationId)
    t.match(await bookingRows(db), [{ status: 'accepted', scheduledAt: new Date(other) }], yes)
  }
})

t.test('of several bookings with one provider it is asked which one the proposed time is for', async (t) => {
  const times = [
    { at: booked, proposed: other },
    { at: startIn(5, '10:00'), proposed: startIn(6, '12:00') }
  ]
  for (const [asked, which, yes] of [
    ['hello', 'the second one', 'yes'],
    ['what bookings do I have?', 'the 2nd one please', 'yes please'],
    ['مرحبا', 'التاني', 'ايه'],
    ['mar7aba', 'el tene', 'eh']
  ] as const) {
    const client = await newcomer(db)
    const admin = actorOf(await makeUser(db, { role: 'admin' }))
    const serviceId = services['plumber']?.id ?? ''
    for (const { at, proposed } of times) {
      const { id } = await createBooking(market, client, { serviceId, scheduledAt: at })
      await proposeTime(market, admin, { id, scheduledAt: proposed })
    }

    const [told] = await talk(concierge, client, [asked])
    t.equal(told?.proposal, null, `${asked}: none of them is taken for the other`)
    for (const { at, proposed } of times) {
      for (const instant of [at, proposed]) {
        const said = sayLocalTime(
          new Date(instant),
          ZONE,
          /\p{Script=Arabic}/u.test(told?.reply ?? '') ? 'lebanese' : 'en'
        )
        t.ok(told?.reply.includes(said), `${said} is in ${told?.reply}`)
      }
    }

    const [bare] = await talk(concierge, client, [yes], told?.conversationId)
    t.equal(bare?.booking, null, 'a yes to several takes none')

    const [offered] = await talk(concierge, client, [which], told?.conversationId)
    t.match(offered?.proposal, { kind: 'agree_time', scheduledAt: times[1]?.proposed }, which)
    await talk(concierge, client, [yes], told?.conversationId)

    const rows = (await bookingRows(db)).map(({ scheduledAt }) => scheduledAt.toISOString())
    t.same(rows.toSorted(), [booked, times[1]?.proposed].toSorted(), which)
  }
})

t.test('a doubt, a question or a condition about the new time takes nothing', async (t) => {
  for (const [asked, doubt] of [
    ['hello', 'is the new time fine?'],
    ['hello', 'yes, but the new time is too late'],
    ['hello', 'the new time is not good'],
    ['مرحبا', 'الموعد الجديد ما بناسبني'],
    ['مرحبا', 'ايه بس الموعد الجديد بكير'],
    ['mar7aba', 'l wa2t l jdid mesh mni7']
  ] as const) {
    const client = await clientAsked()
    const [told] = await talk(concierge, client, [asked])
    await talk(concierge, client, [doubt], told?.conversationId)
    t.match(await bookingRows(db), [{ status: 'pending', scheduledAt: new Date(booked) }], doubt)
  }
})

t.test('a yes or a no to something else answers no proposed time', async (t) => {
  const client = await clientAsked()
  const replies = await talk(concierge, client, [
    'what bookings do I have?',
    'I need an electrician in Beirut',
    'no'
  ])
  t.equal(replies.at(-1)?.booking, null)
  t.match(await bookingRows(db), [
    { status: 'pending', scheduledAt: new Date(booked), proposedTime: { scheduledAt: other } }
  ])
})
