import t from '../support/tap.js'
import { eq } from 'drizzle-orm'
import { bookings, notifications, providers, services, users } from '../../drizzle/schema/index.js'
import {
  cancelBooking,
  createBooking,
  getAvailability,
  getBooking,
  nextFreeSlots,
  setBookingStatus
} from '../../src/bookings/index.js'
import { checkStart } from '../../src/bookings/availability.js'
import { anonymous, type UserActor } from '../../src/shared/actor.js'
import { once } from '../../src/shared/idempotency.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { auditsOf, HOUR, hourAhead, MINUTE, openMarket, refusalOf, rowOf, toldOf } from './market.js'

const { db, market, clock } = await testDatabase(t)

async function bookingsOf(client: UserActor) {
  return await db.select().from(bookings).where(eq(bookings.clientId, client.id))
}

t.test(
  'a booking freezes price, currency, commission and cancel terms, is audited and told to its provider',
  async (t) => {
    const { client, provider, service } = await openMarket(db)
    const start = hourAhead(72)
    const booking = await createBooking(market, client, {
      serviceId: service.id,
      scheduledAt: start.toISOString()
    })

    await db.update(services).set({ price: 9900, title_en: 'Dearer' }).where(eq(services.id, service.id))

    const row = await rowOf(db, booking.id)
    t.match(row, {
      status: 'pending',
      version: 1,
      price: 4500,
      currency: 'USD',
      commissionBasisPoints: 1500,
      cancelPolicy: { freeHoursBefore: 24, graceMinutes: 5, keptPercent: 50 },
      scheduledAt: start,
      endsAt: new Date(start.getTime() + HOUR),
      freeUntil: new Date(start.getTime() - 24 * HOUR),
      timezone: 'Asia/Beirut'
    })

    t.same(row.dueAt, row.expiresAt)
    t.same(row.expiresAt.getTime() - row.createdAt.getTime(), 24 * HOUR)
    t.equal((await getBooking(market, client, { id: booking.id })).price, 4500)
    t.match(await auditsOf(db, booking.id), [
      { type: 'booking', action: 'booking.created', actorId: client.id, after: { price: 4500 } }
    ])
    t.same(await toldOf(db, provider, booking.id), ['booking_created'])
  }
)

t.test(
  'expiry is the earlier of a day and the later of two hours before start and half an hour from now',
  async (t) => {
    for (const [hours, expected] of [
      [72, 24 * HOUR],
      [1.5, 30 * MINUTE]
    ] as const) {
      const { client, service } = await openMarket(db)
      const { id } = await createBooking(market, client, {
        serviceId: service.id,
        scheduledAt: hourAhead(hours).toISOString()
      })
      const row = await rowOf(db, id)

      t.equal(
        row.expiresAt.getTime() - row.createdAt.getTime(),
        Math.max(
          expected,
          Math.min(24 * HOUR, row.scheduledAt.getTime() - 2 * HOUR - row.createdAt.getTime())
        )
      )
    }
  }
)

t.test(
  "who may book what: not the anonymous, not one's own, not what is hidden, unapproved or banned",
  async (t) => {
    const { client, provider, admin, service } = await openMarket(db)
    const ask = async (actor: Parameters<typeof createBooking>[1], serviceId: string = service.id) =>
      (await refusalOf(createBooking(market, actor, { serviceId, scheduledAt: hourAhead(48).toISOString() })))
        .code

    t.equal(await ask(anonymous('en', 'rest')), 'not_signed_in')
    t.equal(await ask(admin), 'not_allowed')
    t.equal(await ask(provider), 'own_service')
    t.equal(await ask(client, client.id), 'not_found')

    for (const values of [{ isVisible: false }, { removedAt: market.now() }]) {
      const hidden = await makeService(db, provider.id, values)
      t.equal(await ask(client, hidden.id), 'service_unavailable')
      t.equal((await refusalOf(getAvailability(market, client, { serviceId: hidden.id }))).code, 'not_found')
    }

    await db.update(providers).set({ approvalStatus: 'rejected' }).where(eq(providers.userId, provider.id))
    t.equal(await ask(client), 'service_unavailable')
    await db.update(providers).set({ approvalStatus: 'approved' }).where(eq(providers.userId, provider.id))
    await db.update(users).set({ isBanned: true }).where(eq(users.id, provider.id))
    t.equal(await ask(client), 'service_unavailable')
    await db.update(users).set({ isBanned: false }).where(eq(users.id, provider.id))
    await db.update(users).set({ isBanned: true }).where(eq(users.id, client.id))
    t.equal(await ask(client), 'not_allowed')
    t.same(await bookingsOf(client), [])

    const otherProvider = actorOf(await makeProvider(db))
    t.equal(
      (
        await createBooking(market, otherProvider, {
          serviceId: service.id,
          scheduledAt: hourAhead(48).toISOString()
        })
      ).status,
      'pending',
      'a provider may be a client of another'
    )
  }
)

t.test(
  'what availability offers can be booked, and what it does not offer is refused with the reason and ' +
    'three alternatives',
  async (t) => {
    const owner = actorOf(
      await makeProvider(db, {
        week: { mon: [['09:00', '12:00']], wed: [['09:00', '12:00']], fri: [['09:00', '12:00']] }
      })
    )

    const service = await makeService(db, owner.id)
    const client = actorOf(await makeUser(db))
    const { timezone, slots } = await getAvailability(market, client, { serviceId: service.id })

    t.equal(timezone, 'Asia/Beirut')

    const slot = slots.at(-1)
    if (slot === undefined) throw new Error('no slot')

    await createBooking(market, client, { serviceId: service.id, scheduledAt: slot.start })

    const book = async (start: string) =>
      await refusalOf(createBooking(market, client, { serviceId: service.id, scheduledAt: start }))
    const later = (minutes: number) => new Date(Date.parse(slot.start) + minutes * MINUTE).toISOString()

    for (const [start, code] of [
      [slot.start, 'slot_taken'],
      [later(10), 'slot_off_grid'],
      [later(6 * 60), 'slot_closed'],
      [market.now().toISOString(), 'slot_too_soon'],
      [later(90 * 1440), 'slot_too_far']
    ] as const) {
      const refused = await book(start)
      if (code === 'slot_off_grid') t.ok(['slot_off_grid', 'slot_closed'].includes(refused.code))
      else t.equal(refused.code, code)

      const alternatives = refused.params.alternatives
      t.equal(Array.isArray(alternatives) && alternatives.length, 3)

      for (const alternative of Array.isArray(alternatives) ? alternatives : []) {
        const time = { providerId: owner.id, durationMinutes: 60 }
        t.equal(await checkStart(market, time, new Date(alternative)), 'offered')
      }
    }

    const after = await getAvailability(market, client, { serviceId: service.id })
    t.notOk(after.slots.some(({ start }) => start === slot.start))
  }
)

t.test(
  'availability starts with the date asked for, and dates nobody can hold are an empty answer',
  async (t) => {
    const owner = actorOf(await makeProvider(db, { timezone: 'Asia/Riyadh' }))
    const service = await makeService(db, owner.id)
    const client = actorOf(await makeUser(db))
    const from = hourAhead(72).toISOString().slice(0, 10)
    const { slots } = await getAvailability(market, client, { serviceId: service.id, from, days: 2 })

    t.equal(slots.length, 96, 'two days around the clock')
    t.equal(slots[0]?.start.slice(11, 13), '21', 'midnight in Riyadh')

    for (const odd of ['0001-01-01', '9999-12-31', '2020-01-01']) {
      t.same((await getAvailability(market, client, { serviceId: service.id, from: odd })).slots, [])
    }

    t.equal(
      (await refusalOf(getAvailability(market, client, { serviceId: service.id, from: '2026-13-40' }))).code,
      'invalid_input'
    )
  }
)

t.test('the next free slots of many services come in one answer', async (t) => {
  const [one, other] = [await openMarket(db), await openMarket(db)]
  const requests = [one, other].map(({ service }) => ({
    serviceId: service.id,
    providerId: service.providerId,
    durationMinutes: 60
  }))

  const from = hourAhead(24)
  await makeBooking(db, one.service, one.client.id, { scheduledAt: from, status: 'accepted' })

  const found = await nextFreeSlots(market, requests, { from, to: new Date(from.getTime() + 24 * HOUR) }, 2)
  const offsets = requests.map(({ serviceId }) =>
    found.get(serviceId)?.map((start) => (start.getTime() - from.getTime()) / MINUTE)
  )

  t.same(offsets, [
    [90, 120],
    [0, 30]
  ])
  t.same(
    (await nextFreeSlots(market, requests, { from, to: from }, 2)).get(one.service.id),
    [],
    'an empty window'
  )
})

t.test(
  'a client has at most five bookings waiting for an answer; ended and expired ones do not count',
  async (t) => {
    const { client, provider, service } = await openMarket(db)
    const book = async (hours: number) =>
      await createBooking(market, client, {
        serviceId: service.id,
        scheduledAt: hourAhead(hours).toISOString()
      })
    const made = []
    for (let index = 0; index < 5; index++) made.push(await book(48 + 2 * index))
    t.match(await refusalOf(book(70)), { code: 'too_many_pending', params: { limit: 5 } })
    await setBookingStatus(market, provider, { id: made[0]?.id ?? '', status: 'accepted' })
    await book(70)
    t.equal((await refusalOf(book(80))).code, 'too_many_pending')
    await cancelBooking(market, client, { id: made[1]?.id ?? '' })
    await book(80)
    await db
      .update(bookings)
      .set({ expiresAt: market.now(), dueAt: market.now() })
      .where(eq(bookings.id, made[2]?.id ?? ''))
    await clock.advance(market, 1)
    await book(90)
    t.match(
      await rowOf(db, made[2]?.id ?? ''),
      { status: 'cancelled', cancellationReason: 'expired' },
      'it was expired on the way'
    )
  }
)

t.test('the slot of an expired pending booking is free at once, before any sweep', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const rival = actorOf(await makeUser(db))
  const scheduledAt = hourAhead(48)
  const stale = await makeBooking(db, service, rival.id, {
    scheduledAt,
    expiresAt: market.now(),
    dueAt: market.now()
  })
  const booking = await createBooking(market, client, {
    serviceId: service.id,
    scheduledAt: scheduledAt.toISOString()
  })

  t.equal(booking.status, 'pending')
  t.match(await auditsOf(db, stale.id), [{ type: 'cancel', action: 'booking.expired', actorRole: 'system' }])
  t.same(
    [await toldOf(db, rival, stale.id), await toldOf(db, provider, stale.id)],
    [['booking_expired'], ['booking_expired']]
  )
})

t.test('a refused booking leaves nothing behind, and its Idempotency-Key free', async (t) => {
  const { client, service } = await openMarket(db)
  const rival = actorOf(await makeUser(db))
  const scheduledAt = hourAhead(48).toISOString()
  const held = await createBooking(market, rival, { serviceId: service.id, scheduledAt })
  const request = { key: 'k', operation: 'create', input: scheduledAt }

  const attempt = async () =>
    await once(
      market,
      client,
      request,
      async (tx) => await createBooking(tx, client, { serviceId: service.id, scheduledAt })
    )

  t.match(await refusalOf(attempt()), { code: 'slot_taken' })
  t.same(await bookingsOf(client), [])
  await cancelBooking(market, rival, { id: held.id })
  t.equal((await attempt()).id, (await attempt()).id)
  t.equal((await bookingsOf(client)).length, 1)
})

t.test('notes and address are cleaned, and no empty street is invented', async (t) => {
  const { service } = await openMarket(db)
  const client = actorOf(await makeUser(db, { city: 'Saida' }))
  const [one, other] = [48, 52].map((hours) => hourAhead(hours))
  const first = await createBooking(market, client, {
    serviceId: service.id,
    scheduledAt: one?.toISOString() ?? '',
    notes: ' \u202eab\n<b> ',
    address: { line: ' Rue\n12 ', unit: ' 2nd\tfloor', city: 'Tyre', directions: ' ', lat: 33.2, lng: 35.2 }
  })

  t.match(first, { notes: 'ab\n<b>', hasAddress: true })
  t.same(first.address, { line: 'Rue 12', unit: '2nd floor', city: 'Tyre', lat: 33.2, lng: 35.2 })

  const second = await createBooking(market, client, {
    serviceId: service.id,
    scheduledAt: other?.toISOString() ?? '',
    notes: '  '
  })

  t.match(second, { notes: null, address: null, hasAddress: false })

  const third = await createBooking(market, client, {
    serviceId: service.id,
    scheduledAt: hourAhead(56).toISOString(),
    address: { line: ' \u200b ', city: 'Saida' }
  })
  t.match(third, { address: null, hasAddress: false }, 'a city alone')
})

t.test('each recipient is told in their own language', async (t) => {
  const owner = actorOf(await makeProvider(db, {}, { language: 'ar' }))
  const service = await makeService(db, owner.id)
  const client = actorOf(await makeUser(db, { name: 'Rima' }))

  await createBooking(market, client, { serviceId: service.id, scheduledAt: hourAhead(48).toISOString() })

  const [notice] = await db.select().from(notifications).where(eq(notifications.userId, owner.id))
  t.match(notice?.message, /وصلك طلب حجز من .*Rima.*تصليح تسريب/)
})
