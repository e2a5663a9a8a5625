import fc from 'fast-check'
import t from '../support/tap.js'
import {
  cancelBooking,
  cancelFutureBookingsOf,
  createBooking,
  getBooking,
  previewCancel,
  rescheduleBooking,
  setBookingStatus,
  sweepBookings
} from '../../src/bookings/index.js'
import {
  createSandboxGateway,
  openCheckout,
  reserveCheckout,
  verifyPayment
} from '../../src/payments/index.js'
import { setSchedule } from '../../src/providers/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { formatLocalTime } from '../../src/shared/format.js'
import { transact } from '../../src/shared/transaction.js'
import { testDatabase } from '../support/database.js'
import { actorOf, alwaysOpen, makeBooking, makeUser } from '../support/people.js'
import {
  auditsOf,
  HOUR,
  hourAhead,
  markPaid,
  messagesTo,
  MINUTE,
  openMarket,
  refundOf,
  refusalOf,
  rowOf,
  toldOf
} from './market.js'

const { db, market, clock } = await testDatabase(t)
const lateFee = { refund: 2250, fee: 2250, providerGets: 1912, currency: 'USD' }
const free = { refund: 4500, fee: 0, providerGets: 0, currency: 'USD' }

t.test(
  'for the client it is free until 24 hours before, then half is kept; the preview says exactly what ' +
    'then happens',
  async (t) => {
    const { client, service } = await openMarket(db)
    const start = new Date(market.now().getTime() + 25 * HOUR)
    const booking = await makeBooking(db, service, client.id, {
      createdAt: market.now(),
      status: 'accepted',
      scheduledAt: start,
      freeUntil: new Date(start.getTime() - 24 * HOUR)
    })

    await markPaid(db, booking)
    t.match(await previewCancel(market, client, booking), {
      ...free,
      freeUntil: new Date(start.getTime() - 24 * HOUR).toISOString()
    })
    await clock.advance(market, 59)
    t.match(await previewCancel(market, client, booking), free)
    await clock.advance(market, 1)
    t.match(await previewCancel(market, client, booking), lateFee, 'a moment past')
    t.equal((await rowOf(db, booking.id)).status, 'accepted', 'a preview changes nothing')
    await cancelBooking(market, client, { id: booking.id, reason: 'changed my mind' })
    t.equal(await refundOf(db, booking.id), 2250)
  }
)

t.test(
  'the first five minutes are free even for tomorrow morning, and so is waiting for an answer',
  async (t) => {
    const { client, provider, service } = await openMarket(db)
    const { id, freeUntil } = await createBooking(market, client, {
      serviceId: service.id,
      scheduledAt: hourAhead(5, market.now()).toISOString()
    })

    await markPaid(db, await rowOf(db, id))
    t.equal(Date.parse(freeUntil), (await rowOf(db, id)).createdAt.getTime() + 5 * MINUTE)
    await setBookingStatus(market, provider, { id, status: 'accepted' })
    t.match(await previewCancel(market, client, { id }), free)
    await clock.advance(market, 6)
    t.match(await previewCancel(market, client, { id }), lateFee)

    const waiting = await createBooking(market, client, {
      serviceId: service.id,
      scheduledAt: hourAhead(8, market.now()).toISOString()
    })

    await markPaid(db, await rowOf(db, waiting.id))
    await clock.advance(market, 6)
    t.match(await previewCancel(market, client, waiting), free)
    await cancelBooking(market, client, { id: waiting.id })
    t.equal(await refundOf(db, waiting.id), 4500)
  }
)

t.test(
  'when the provider or an admin cancels, all money goes back however late; unpaid there is no fee',
  async (t) => {
    const { client, provider, admin, service } = await openMarket(db)
    for (const [index, actor] of [provider, admin].entries()) {
      const booking = await makeBooking(db, service, client.id, {
        createdAt: market.now(),
        status: 'accepted',
        scheduledAt: new Date(market.now().getTime() + (1 + 2 * index) * HOUR),
        freeUntil: new Date(0)
      })

      await markPaid(db, booking)
      t.match(await previewCancel(market, actor, booking), free)
      await cancelBooking(market, actor, { id: booking.id, reason: 'van broke down' })
      t.equal(await refundOf(db, booking.id), 4500)
    }

    const unpaid = await makeBooking(db, service, client.id, {
      createdAt: market.now(),
      status: 'accepted',
      scheduledAt: new Date(market.now().getTime() + 5 * HOUR),
      freeUntil: new Date(0)
    })

    t.match(await previewCancel(market, client, unpaid), { refund: 0, fee: 0, providerGets: 0 })
  }
)

t.test('what cannot be cancelled cannot be previewed, and not by strangers', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const running = await makeBooking(db, service, client.id, {
    createdAt: market.now(),
    status: 'in_progress'
  })

  t.match(await refusalOf(previewCancel(market, client, running)), {
    code: 'transition_not_allowed',
    params: { allowed: [] }
  })
  t.match(await refusalOf(previewCancel(market, provider, running)), {
    code: 'transition_not_allowed',
    params: { allowed: ['completed'] }
  })
  t.equal((await refusalOf(previewCancel(market, actorOf(await makeUser(db)), running))).code, 'not_found')
})

t.test(
  'a move puts the booking back to pending with a new expiry, the old slot free, the payment in place',
  async (t) => {
    const { client, provider, service } = await openMarket(db)
    const [from, to] = [hourAhead(72, market.now()), hourAhead(96, market.now())]
    const { id } = await createBooking(market, client, {
      serviceId: service.id,
      scheduledAt: from.toISOString()
    })

    await markPaid(db, await rowOf(db, id))
    await setBookingStatus(market, provider, { id, status: 'accepted' })
    await clock.advance(market, 30)

    const moved = await rescheduleBooking(market, client, { id, scheduledAt: to.toISOString() })
    t.match(moved, {
      status: 'pending',
      version: 3,
      scheduledAt: to.toISOString(),
      paymentStatus: 'paid',
      freeUntil: new Date(to.getTime() - 24 * HOUR).toISOString()
    })

    const row = await rowOf(db, id)
    t.equal(row.expiresAt.getTime() - row.updatedAt.getTime(), 24 * HOUR)
    t.same(row.dueAt, row.expiresAt)
    t.match((await auditsOf(db, id)).at(-1), {
      action: 'booking.rescheduled',
      before: { status: 'accepted', scheduledAt: from.toISOString() },
      after: { status: 'pending', scheduledAt: to.toISOString() }
    })
    t.same((await toldOf(db, provider, id)).at(-1), 'booking_rescheduled')

    const rival = actorOf(await makeUser(db))
    t.equal(
      (await createBooking(market, rival, { serviceId: service.id, scheduledAt: from.toISOString() })).status,
      'pending',
      'the old slot is free'
    )
    t.equal(
      (await rescheduleBooking(market, client, { id, scheduledAt: to.toISOString() })).version,
      3,
      'moving to where it is changes nothing'
    )

    t.equal(
      (
        await rescheduleBooking(market, client, {
          id,
          scheduledAt: new Date(to.getTime() + 30 * MINUTE).toISOString()
        })
      ).version,
      4,
      'its own slot is not in its way'
    )
  }
)

t.test('a move onto a taken or closed time is refused with alternatives and changes nothing', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const rival = actorOf(await makeUser(db))
  const [mine, theirs] = [hourAhead(72, market.now()), hourAhead(96, market.now())]
  const { id } = await createBooking(market, client, {
    serviceId: service.id,
    scheduledAt: mine.toISOString()
  })

  await createBooking(market, rival, { serviceId: service.id, scheduledAt: theirs.toISOString() })

  const before = await rowOf(db, id)
  const refused = await refusalOf(
    rescheduleBooking(market, client, { id, scheduledAt: theirs.toISOString() })
  )

  t.equal(refused.code, 'slot_taken')
  t.equal(Array.isArray(refused.params.alternatives) && refused.params.alternatives.length, 3)
  t.equal(
    (await refusalOf(rescheduleBooking(market, client, { id, scheduledAt: market.now().toISOString() })))
      .code,
    'slot_too_soon'
  )

  t.equal(
    (
      await refusalOf(
        rescheduleBooking(market, client, {
          id,
          scheduledAt: hourAhead(99, market.now()).toISOString(),
          version: 9
        })
      )
    ).code,
    'version_changed'
  )

  t.equal(
    (
      await refusalOf(
        rescheduleBooking(market, provider, { id, scheduledAt: hourAhead(99, market.now()).toISOString() })
      )
    ).code,
    'not_allowed'
  )
  t.equal(
    (
      await refusalOf(
        rescheduleBooking(market, rival, { id, scheduledAt: hourAhead(99, market.now()).toISOString() })
      )
    ).code,
    'not_found'
  )
  t.same(await rowOf(db, id), before)
})

t.test('what has begun, ended or expired is not moved', async (t) => {
  const { client, service } = await openMarket(db)
  const [past, future] = [
    new Date(market.now().getTime() - MINUTE),
    new Date(market.now().getTime() + 30 * HOUR)
  ]

  const states = [
    { status: 'accepted' as const, scheduledAt: past },
    { status: 'in_progress' as const, scheduledAt: new Date(past.getTime() - 9 * HOUR) },
    { status: 'completed' as const },
    { status: 'cancelled' as const },
    { status: 'pending' as const, scheduledAt: future, expiresAt: past }
  ]

  for (const values of states) {
    const { id } = await makeBooking(db, service, client.id, {
      createdAt: market.now(),
      ...values,
      dueAt: null
    })
    t.equal(
      (
        await refusalOf(
          rescheduleBooking(market, client, { id, scheduledAt: hourAhead(200, market.now()).toISOString() })
        )
      ).code,
      'transition_not_allowed',
      values.status
    )

    await clock.advance(market, 1)
  }
})

t.test(
  'moving inside the paid window cannot make cancelling free, not even by moving twice or while pending',
  async (t) => {
    const { client, provider, service } = await openMarket(db)
    const { id, freeUntil } = await createBooking(market, client, {
      serviceId: service.id,
      scheduledAt: hourAhead(10, market.now()).toISOString()
    })

    await markPaid(db, await rowOf(db, id))
    await setBookingStatus(market, provider, { id, status: 'accepted' })
    await clock.advance(market, 10)

    for (const hours of [200, 300]) {
      t.equal(
        (
          await rescheduleBooking(market, client, {
            id,
            scheduledAt: hourAhead(hours, market.now()).toISOString()
          })
        ).freeUntil,
        freeUntil,
        'keeps the old free-until'
      )
      t.match(await previewCancel(market, client, { id }), lateFee)
    }

    await setBookingStatus(market, provider, { id, status: 'accepted' })
    t.match(await previewCancel(market, client, { id }), lateFee)
    t.match(await previewCancel(market, provider, { id }), free, 'the provider still returns all')
  }
)

t.test(
  "a ban cancels what lies ahead as an admin would, closing one's account as one would oneself",
  async (t) => {
    const { client, provider, admin, service } = await openMarket(db)

    const make = async (hours: number, values: object = {}) => {
      const booking = await makeBooking(db, service, client.id, {
        createdAt: market.now(),
        status: 'accepted',
        scheduledAt: new Date(market.now().getTime() + hours * HOUR),
        freeUntil: new Date(0),
        ...values
      })

      await markPaid(db, booking)
      return booking.id
    }

    const [running, ended, late] = [
      await make(-1, { status: 'in_progress' }),
      await make(2, { status: 'completed' }),
      await make(4)
    ]

    await transact(market, async (tx) => await cancelFutureBookingsOf(tx, client, client.id, 'self'))
    t.equal(await refundOf(db, late), 2250, 'closing the account late costs what cancelling late costs')
    t.match(await auditsOf(db, late), [
      { type: 'cancel', action: 'booking.cancelled', actorId: client.id, reason: 'account_closed' }
    ])
    t.match(await rowOf(db, late), { status: 'cancelled', cancellationReason: 'account_closed' })

    const banned = await make(6)
    await transact(market, async (tx) => await cancelFutureBookingsOf(tx, admin, provider.id, 'admin'))
    t.equal(await refundOf(db, banned), 4500)
    t.same(await toldOf(db, client, banned), ['booking_cancelled'])

    const leaving = await make(8)
    await transact(market, async (tx) => await cancelFutureBookingsOf(tx, provider, provider.id, 'self'))
    t.equal(await refundOf(db, leaving), 4500)
    t.same(
      [(await rowOf(db, running)).status, (await rowOf(db, ended)).status],
      ['in_progress', 'completed'],
      'what runs or has ended goes on'
    )
    t.match(await getBooking(market, client, { id: leaving }), {
      status: 'cancelled',
      allowedTransitions: []
    })
  }
)

t.test(
  'a late move that nobody answers ends on the terms of cancelling at the move: the preview, the ' +
    'refund and what both are told agree',
  async (t) => {
    const { client, provider, service } = await openMarket(db)
    const booking = await makeBooking(db, service, client.id, {
      createdAt: market.now(),
      status: 'accepted',
      scheduledAt: hourAhead(4, market.now()),
      freeUntil: new Date(market.now().getTime() - HOUR)
    })

    await markPaid(db, booking)

    const atTheMove = await previewCancel(market, client, booking)
    t.match(atTheMove, lateFee)
    await rescheduleBooking(market, client, {
      id: booking.id,
      scheduledAt: hourAhead(6, market.now()).toISOString()
    })
    t.match(await previewCancel(market, client, booking), lateFee, 'while it waits')

    const { expiresAt } = await rowOf(db, booking.id)
    await sweepBookings(market, expiresAt)
    t.match(await rowOf(db, booking.id), { status: 'cancelled', cancellationReason: 'expired' })
    t.equal(await refundOf(db, booking.id), atTheMove.refund)

    const told = await messagesTo(db, client, booking.id)
    t.match(told.at(-1), /\$22\.50 is kept; the rest comes back to you/)
    t.same((await toldOf(db, provider, booking.id)).slice(-2), ['wallet_credited', 'booking_expired'])
  }
)

t.test(
  "what is no way round the fee: declining is the provider's to give, a request that was never " +
    'accepted lapses for nothing',
  async (t) => {
    const { client, provider, service } = await openMarket(db)
    const late = { status: 'accepted' as const, freeUntil: new Date(market.now().getTime() - HOUR) }
    const declined = await makeBooking(db, service, client.id, {
      createdAt: market.now(),
      ...late,
      scheduledAt: hourAhead(4, market.now())
    })

    await markPaid(db, declined)
    await rescheduleBooking(market, client, {
      id: declined.id,
      scheduledAt: hourAhead(8, market.now()).toISOString()
    })
    t.match(await previewCancel(market, provider, declined), free)
    await setBookingStatus(market, provider, {
      id: declined.id,
      status: 'cancelled',
      reason: 'not at that hour'
    })
    t.equal(await refundOf(db, declined.id), 4500)

    const { id } = await createBooking(market, client, {
      serviceId: service.id,
      scheduledAt: hourAhead(30, market.now()).toISOString()
    })

    await markPaid(db, await rowOf(db, id))
    await rescheduleBooking(market, client, { id, scheduledAt: hourAhead(5, market.now()).toISOString() })
    await sweepBookings(market, (await rowOf(db, id)).expiresAt)
    t.equal(await refundOf(db, id), 4500, 'cancelling cost nothing when it was moved')
  }
)

t.test(
  'random histories: once cancelling costs something, no move, wait, closing of the account or expiry ' +
    "makes the client's way out cheaper",
  async (t) => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('move' as const), hours: fc.integer({ min: 2, max: 400 }) }),
      fc.record({ do: fc.constantFrom('accept' as const, 'wait' as const) })
    )
    const way = fc.constantFrom('cancel' as const, 'close account' as const, 'expire' as const)

    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), way, async (steps, way) => {
        const { client, provider, service } = await openMarket(db)
        const booking = await makeBooking(db, service, client.id, {
          createdAt: market.now(),
          status: 'accepted',
          scheduledAt: hourAhead(5, market.now()),
          freeUntil: new Date(market.now().getTime() - HOUR)
        })

        await markPaid(db, booking)

        for (const one of [...steps, { do: 'move' as const, hours: 3 }]) {
          const { status } = await rowOf(db, booking.id)
          if (one.do === 'move') {
            await rescheduleBooking(market, client, {
              id: booking.id,
              scheduledAt: hourAhead(one.hours, market.now()).toISOString()
            }).catch(refused)
          } else if (one.do === 'accept' && status === 'pending') {
            await setBookingStatus(market, provider, { id: booking.id, status: 'accepted' })
          } else if (one.do === 'wait') await clock.advance(market, 5)
        }

        const { refund } = await previewCancel(market, client, booking)

        if (way === 'cancel') await cancelBooking(market, client, { id: booking.id })
        else if (way === 'close account') {
          await transact(market, async (tx) => await cancelFutureBookingsOf(tx, client, client.id, 'self'))
        } else await sweepBookings(market, (await rowOf(db, booking.id)).expiresAt)

        const { status } = await rowOf(db, booking.id)
        return status !== 'cancelled' || (refund === 2250 && (await refundOf(db, booking.id)) === 2250)
      }),
      { numRuns: 15 }
    )

    t.pass()
  }
)

t.test(
  'money that arrives after a late move has lapsed goes back whole, whether or not the sweep was there first',
  async (t) => {
    const { client, service } = await openMarket(db)

    const booking = await makeBooking(db, service, client.id, {
      createdAt: market.now(),
      status: 'pending',
      movedLate: true,
      scheduledAt: hourAhead(4, market.now()),
      freeUntil: new Date(0),
      expiresAt: new Date(market.now().getTime() + MINUTE),
      dueAt: new Date(market.now().getTime() + MINUTE)
    })

    const gateway = createSandboxGateway({
      market,
      publicUrl: 'http://127.0.0.1:3000',
      webhookSecret: 'whsec_test'
    })

    const { sessionId } = await openCheckout(
      market,
      gateway,
      client,
      await reserveCheckout(market, gateway, client, { bookingId: booking.id })
    )

    await gateway.decide(sessionId, 'pay')
    await clock.advance(market, 2)
    await verifyPayment(market, gateway, client, { sessionId })
    await sweepBookings(market)
    t.match(await rowOf(db, booking.id), { status: 'cancelled', cancellationReason: 'expired' })
    t.equal(await refundOf(db, booking.id), 4500)
  }
)

t.test('after its provider moved to another zone, a moved booking is told in the new one', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const { id } = await createBooking(market, client, {
    serviceId: service.id,
    scheduledAt: hourAhead(72, market.now()).toISOString()
  })

  await setSchedule(market, provider, { timezone: 'europe/paris', week: alwaysOpen })

  const to = hourAhead(96, market.now())
  t.match(
    await rescheduleBooking(market, client, { id, scheduledAt: to.toISOString() }),
    { timezone: 'Europe/Paris' },
    'in the canonical spelling'
  )
  t.match((await messagesTo(db, provider, id)).at(-1), formatLocalTime(to, 'Europe/Paris', 'en'))
})

function refused(error: unknown): void {
  if (!(error instanceof DomainError)) throw error
}
