import t from '../support/tap.js'
import { cancelBooking, setBookingStatus, type BookingStatus } from '../../src/bookings/index.js'
import type { DomainEvent } from '../../src/shared/events.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeUser } from '../support/people.js'
import { auditsOf, HOUR, messagesTo, MINUTE, openMarket, refusalOf, rowOf, toldOf } from './market.js'

type Role = 'client' | 'provider' | 'admin'
const statuses: BookingStatus[] = ['pending', 'accepted', 'in_progress', 'completed', 'cancelled']
const roles: Role[] = ['client', 'provider', 'admin']
const { db, market, events: channel } = await testDatabase(t)

/** Ten minutes before the start, so that starting is open as well: every other move is a conflict. */
const allowed: Record<BookingStatus, Partial<Record<Role, BookingStatus[]>>> = {
  pending: { client: ['cancelled'], provider: ['accepted', 'cancelled'], admin: ['accepted', 'cancelled'] },
  accepted: { client: ['cancelled'], provider: ['in_progress', 'cancelled'], admin: ['cancelled'] },
  in_progress: { provider: ['completed'] },
  completed: {},
  cancelled: {}
}

for (const from of statuses) {
  t.test(
    `from ${from}, each role reaches exactly what the table says, and a refusal changes nothing`,
    async (t) => {
      for (const role of roles) {
        const open = allowed[from][role] ?? []
        for (const to of statuses) {
          const scene = await openMarket(db)
          const { id } = await makeBooking(db, scene.service, scene.client.id, {
            status: from,
            scheduledAt: new Date(new Date().getTime() + 10 * MINUTE)
          })
          const move = setBookingStatus(market, scene[role], { id, status: to, reason: 'because' })

          if (open.includes(to)) {
            t.equal((await move).status, to, `${role}: ${from} → ${to}`)
            t.match(await rowOf(db, id), { status: to, version: 2 })
          } else {
            t.match(
              await refusalOf(move),
              { code: 'transition_not_allowed', params: { from, to, allowed: open } },
              `${role}: no ${from} → ${to}`
            )
            t.match(await rowOf(db, id), { status: from, version: 1 })
            t.same(await auditsOf(db, id), [])
          }
        }
      }
    }
  )
}

t.test('each move is audited with who, from, to and why, and told to the other side', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const { id } = await makeBooking(db, service, client.id, {
    scheduledAt: new Date(new Date().getTime() + 10 * MINUTE)
  })

  for (const status of ['accepted', 'in_progress', 'completed'] as const) {
    await setBookingStatus(market, provider, { id, status })
  }

  const audits = await auditsOf(db, id)
  t.same(
    audits.map((row) => [row.type, row.action, row.actorId, row.door]),
    [
      ['booking', 'booking.accepted', provider.id, 'rest'],
      ['booking', 'booking.started', provider.id, 'rest'],
      ['booking', 'booking.completed', provider.id, 'rest']
    ]
  )

  t.match(audits[0], { before: { status: 'pending', version: 1 }, after: { status: 'accepted', version: 2 } })
  t.same(await toldOf(db, client, id), ['booking_accepted', 'booking_started', 'booking_completed'])
  t.equal((await rowOf(db, id)).dueAt, null, 'nothing is due of what has ended')
})

t.test(
  'an acceptance by an admin is told to both sides, one by the provider to the client alone',
  async (t) => {
    for (const by of ['admin', 'provider'] as const) {
      const scene = await openMarket(db)
      const { id } = await makeBooking(db, scene.service, scene.client.id)
      await setBookingStatus(market, scene[by], { id, status: 'accepted' })

      t.same(await toldOf(db, scene.client, id), ['booking_accepted'])
      t.same(await toldOf(db, scene.provider, id), by === 'admin' ? ['booking_confirmed'] : [])
      const [told] = await messagesTo(db, scene.provider, id)
      if (by === 'admin') t.match(told, /^We have accepted the booking of .* in your name/)
    }
  }
)

t.test('a provider declines and an admin cancels with a reason, which the other side reads', async (t) => {
  const { client, provider, admin, service } = await openMarket(db)
  const declined = await makeBooking(db, service, client.id)

  t.equal(
    (await refusalOf(setBookingStatus(market, provider, { id: declined.id, status: 'cancelled' }))).code,
    'reason_required'
  )
  t.equal(
    (await refusalOf(cancelBooking(market, provider, { id: declined.id, reason: ' \u202e ' }))).code,
    'reason_required',
    'blank is no reason'
  )
  t.equal(
    (await cancelBooking(market, provider, { id: declined.id, reason: 'fully booked' })).cancellationReason,
    'fully booked'
  )
  t.match(await auditsOf(db, declined.id), [{ type: 'cancel', action: 'booking.declined', reason: null }])
  t.same(await toldOf(db, client, declined.id), ['booking_declined'])

  const accepted = await makeBooking(db, service, client.id, { status: 'accepted' })
  t.equal((await refusalOf(cancelBooking(market, admin, { id: accepted.id }))).code, 'reason_required')
  await cancelBooking(market, admin, { id: accepted.id, reason: 'complaint' })
  t.same(
    [await toldOf(db, client, accepted.id), await toldOf(db, provider, accepted.id)],
    [['booking_cancelled'], ['booking_cancelled']]
  )
})

t.test(
  "a job starts from thirty minutes before its time, in the words of the caller's language",
  async (t) => {
    const { client, provider, service } = await openMarket(db)
    const { id, scheduledAt } = await makeBooking(db, service, client.id, {
      status: 'accepted',
      scheduledAt: new Date(new Date().getTime() + 31 * MINUTE)
    })
    const refused = await refusalOf(
      setBookingStatus(market, { ...provider, locale: 'ar' }, { id, status: 'in_progress' })
    )

    t.match(refused, {
      code: 'too_early_to_start',
      params: { from: /الساعة/, startableFrom: new Date(scheduledAt.getTime() - 30 * MINUTE).toISOString() }
    })

    const soon = await makeBooking(db, service, client.id, {
      status: 'accepted',
      scheduledAt: new Date(new Date().getTime() + 30 * MINUTE + 3 * HOUR)
    })

    t.equal(
      (await refusalOf(setBookingStatus(market, provider, { id: soon.id, status: 'in_progress' }))).code,
      'too_early_to_start'
    )
  }
)

t.test('a client cannot cancel what has begun, nor a provider accept what has expired', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const begun = await makeBooking(db, service, client.id, {
    status: 'accepted',
    scheduledAt: new Date(new Date().getTime() - MINUTE)
  })

  t.match(await refusalOf(cancelBooking(market, client, { id: begun.id })), {
    code: 'transition_not_allowed',
    params: { allowed: [] }
  })

  const stale = await makeBooking(db, service, client.id, {
    expiresAt: new Date(new Date().getTime() - 1),
    scheduledAt: new Date(new Date().getTime() + 5 * HOUR)
  })

  t.match(await refusalOf(setBookingStatus(market, provider, { id: stale.id, status: 'accepted' })), {
    code: 'transition_not_allowed',
    params: { allowed: ['cancelled'] }
  })
})

t.test('a stale version is refused before anything else', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const { id } = await makeBooking(db, service, client.id)

  await setBookingStatus(market, provider, { id, status: 'accepted', version: 1 })
  t.match(await refusalOf(cancelBooking(market, client, { id, version: 1 })), {
    code: 'version_changed',
    params: { version: 2 }
  })
  t.match(await rowOf(db, id), { status: 'accepted', version: 2 })
})

t.test('a stranger finds nothing, whatever they ask; both sides are pushed what they may see', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const { id } = await makeBooking(db, service, client.id, { address: { line: 'Door 4', city: 'Tyre' } })
  const stranger = actorOf(await makeUser(db))

  t.equal(
    (await refusalOf(setBookingStatus(market, stranger, { id, status: 'cancelled' }))).code,
    'not_found'
  )

  const events: DomainEvent[] = []
  const stop = channel.subscribe((event) => {
    events.push(event)
  })

  await setBookingStatus(market, provider, { id, status: 'cancelled', reason: 'no' })
  stop()

  const pushed = events.flatMap((event) => (event.name === 'booking:updated' ? [event.payload] : []))
  t.match(pushed, [
    { userIds: [client.id], booking: { status: 'cancelled', address: { line: 'Door 4' } } },
    { userIds: [provider.id], booking: { status: 'cancelled', address: null } }
  ])
})
