import { and, eq, isNull } from 'drizzle-orm'
import t from '../support/tap.js'
import {
  auditLog,
  bookings,
  notifications,
  payments,
  refunds,
  sessions,
  users
} from '../../drizzle/schema/index.js'
import { banUser, previewBan } from '../../src/moderation/index.js'
import { checkLedger } from '../../src/payments/index.js'
import { postPayment } from '../../src/payments/ledger/post.js'
import type { DomainEvent } from '../../src/shared/events.js'
import { newId } from '../../src/shared/ids.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const { db, market, events: channel } = await testDatabase(t)
const DAY = 86_400_000
const admin = await makeUser(db, { role: 'admin' })
const actor = { ...actorOf(admin), door: 'cli' as const, requestId: 'request-1' }

/** A client with bookings of two providers: two paid, one not, one past, one already cancelled. */
async function spammer() {
  const user = await makeUser(db, { name: 'Sami Spam' })
  const service = await makeService(db, (await makeProvider(db, {}, { language: 'ar' })).id)
  const other = await makeService(db, (await makeProvider(db)).id)
  const at = (days: number) => new Date(new Date().getTime() + days * DAY)
  const future = [
    await makeBooking(db, service, user.id, { scheduledAt: at(2), status: 'accepted' }),
    await makeBooking(db, service, user.id, { scheduledAt: at(3) }),
    await makeBooking(db, other, user.id, { scheduledAt: at(4), status: 'accepted' })
  ]

  const untouched = [
    await makeBooking(db, service, user.id, { scheduledAt: at(-3), status: 'completed', dueAt: null }),
    await makeBooking(db, service, user.id, {
      scheduledAt: at(5),
      status: 'cancelled',
      dueAt: null,
      cancellationReason: 'ill'
    })
  ]

  for (const booking of [future[0], future[2]]) if (booking !== undefined) await pay(booking)
  return { user, service, other, future, untouched }
}

async function pay({
  id,
  clientId,
  providerId,
  price,
  currency,
  commissionBasisPoints
}: typeof bookings.$inferSelect) {
  const [payment] = await db
    .insert(payments)
    .values({
      id: newId(),
      bookingId: id,
      clientId,
      providerId,
      method: 'stripe',
      amount: price,
      currency,
      commissionBasisPoints,
      status: 'paid',
      gateway: 'sandbox',
      txnId: newId(),
      capturedAt: new Date(),
      createdAt: new Date(),
      updatedAt: new Date()
    })
    .returning()

  if (payment !== undefined) await postPayment(market, payment, `payment:${payment.id}:captured`)
}

function recordEvents(): { events: DomainEvent[]; stop: () => void } {
  const events: DomainEvent[] = []
  const stop = channel.subscribe((event) => {
    events.push(event)
  })

  return { events, stop }
}

t.test(
  'a ban ends every session, cancels what is ahead with all money back, and tells everyone concerned',
  async (t) => {
    const { user, future, untouched } = await spammer()
    const preview = await previewBan(market, actor, { id: user.id })

    t.match(preview, {
      bookings: 3,
      paidBookings: 2,
      refund: 9000,
      currency: 'USD',
      services: 0,
      user: { id: user.id, isBanned: false }
    })

    const { events, stop } = recordEvents()
    const banned = await banUser(market, actor, { userId: user.id, banned: true, reason: 'Fake bookings' })

    stop()
    t.equal(banned.isBanned, true)

    t.same(
      await db
        .select()
        .from(sessions)
        .where(and(eq(sessions.userId, user.id), isNull(sessions.revokedAt))),
      []
    )

    for (const { id } of future) {
      const [row] = await db.select().from(bookings).where(eq(bookings.id, id))
      t.match(row, { status: 'cancelled', cancellationReason: 'account_closed' })
    }

    for (const { id, status } of untouched) {
      t.equal((await db.select().from(bookings).where(eq(bookings.id, id)))[0]?.status, status)
    }

    const due = (await db.select().from(refunds)).filter((refund) =>
      future.some(({ id }) => id === refund.bookingId)
    )
    t.same(
      due.map(({ amount }) => amount),
      [4500, 4500]
    )
    t.same(await checkLedger(market), [])

    const [entry] = await db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.action, 'user.banned'), eq(auditLog.targetId, user.id)))

    t.match(entry, {
      type: 'admin',
      actorId: admin.id,
      actorRole: 'admin',
      door: 'cli',
      requestId: 'request-1',
      reason: 'Fake bookings',
      before: { isBanned: false },
      after: { isBanned: true }
    })

    t.same(Object(entry?.after).cancelledBookings.sort(), future.map(({ id }) => id).sort())

    t.equal(
      (
        await db
          .select()
          .from(auditLog)
          .where(and(eq(auditLog.action, 'booking.cancelled'), eq(auditLog.actorId, admin.id)))
      ).length,
      3
    )

    const told = await db
      .select()
      .from(notifications)
      .where(eq(notifications.userId, future[0]?.providerId ?? ''))

    t.equal(told.filter(({ type }) => type === 'booking_cancelled').length, 2)
    t.match(told[0]?.message, /تم إلغاء الحجز/, 'in the language of whom it concerns')
    t.notMatch(told[0]?.message, /Fake bookings/, "why somebody was banned is nobody else's business")

    t.match(
      await db
        .select()
        .from(notifications)
        .where(and(eq(notifications.userId, user.id), eq(notifications.type, 'account_banned'))),
      [{ message: /Fake bookings/ }]
    )

    const names = events.map(({ name }) => name)
    t.equal(names.at(-1), 'sessions:revoked', 'sockets are told before they are closed')

    t.ok(
      events.some(
        (event) =>
          event.name === 'admin:action' &&
          event.payload.action.type === 'user.banned' &&
          event.payload.userIds.includes(user.id)
      )
    )

    t.ok(
      events.some(
        (event) =>
          event.name === 'admin:action' &&
          event.payload.action.type === 'booking.cancelled' &&
          event.payload.userIds.includes(future[2]?.providerId ?? '')
      )
    )
  }
)

t.test(
  "a banned provider's future bookings are cancelled too, and its services count in the preview",
  async (t) => {
    const { other, future } = await spammer()
    t.match(await previewBan(market, actor, { id: other.providerId }), {
      bookings: 1,
      paidBookings: 1,
      refund: 4500,
      services: 1
    })

    await banUser(market, actor, { userId: other.providerId, banned: true, reason: 'Never came' })

    t.equal(
      (
        await db
          .select()
          .from(bookings)
          .where(eq(bookings.id, future[2]?.id ?? ''))
      )[0]?.status,
      'cancelled'
    )

    t.equal(
      (
        await db
          .select()
          .from(bookings)
          .where(eq(bookings.id, future[0]?.id ?? ''))
      )[0]?.status,
      'accepted'
    )
  }
)

t.test('the same ban twice is one ban; lifting it tells the user and brings no booking back', async (t) => {
  const { user, future } = await spammer()
  for (let time = 0; time < 2; time++) {
    await banUser(market, actor, { userId: user.id, banned: true, reason: 'Spam' })
  }

  t.equal(
    (
      await db
        .select()
        .from(auditLog)
        .where(and(eq(auditLog.action, 'user.banned'), eq(auditLog.targetId, user.id)))
    ).length,
    1
  )

  t.equal((await banUser(market, actor, { userId: user.id, banned: false })).isBanned, false)

  t.match(
    await db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.action, 'user.unbanned'), eq(auditLog.targetId, user.id))),
    [{ before: { isBanned: true }, after: { isBanned: false } }]
  )

  t.equal(
    (
      await db
        .select()
        .from(bookings)
        .where(eq(bookings.id, future[0]?.id ?? ''))
    )[0]?.status,
    'cancelled'
  )

  t.ok(
    (await db.select().from(notifications).where(eq(notifications.userId, user.id))).some(
      ({ type }) => type === 'account_unbanned'
    )
  )
})

t.test(
  'nobody bans themselves, the last admin, a stranger to us, or without a reason; and then nothing has ' +
    'changed',
  async (t) => {
    const client = await makeUser(db)
    const second = await makeUser(db, { role: 'admin' })
    const before = await db.select().from(auditLog)

    await t.rejects(banUser(market, actor, { userId: admin.id, banned: true, reason: 'x' }), {
      code: 'own_account'
    })
    await t.rejects(banUser(market, actor, { userId: newId(), banned: true, reason: 'x' }), {
      code: 'not_found'
    })
    await t.rejects(banUser(market, actor, { userId: client.id, banned: true }), { code: 'reason_required' })
    await t.rejects(banUser(market, actorOf(client), { userId: admin.id, banned: true, reason: 'x' }), {
      code: 'not_allowed'
    })
    await db.update(users).set({ isBanned: true }).where(eq(users.id, admin.id))
    await t.rejects(
      banUser(market, actor, { userId: second.id, banned: true, reason: 'x' }),
      { code: 'last_admin' },
      'the only admin who can still sign in'
    )
    await db.update(users).set({ isBanned: false }).where(eq(users.id, admin.id))
    t.equal((await db.select().from(auditLog)).length, before.length)
    await banUser(market, actor, { userId: second.id, banned: true, reason: 'Left the team' })
  }
)
