import t from '../support/tap.js'
import { eq } from 'drizzle-orm'
import { notifications } from '../../drizzle/schema/index.js'
import {
  listNotifications,
  markAllRead,
  markRead,
  notify,
  notifyAdmins,
  type Notice
} from '../../src/notifications/index.js'
import { anonymous } from '../../src/shared/actor.js'
import { DomainError } from '../../src/shared/errors.js'
import type { DomainEvent } from '../../src/shared/events.js'
import { newId } from '../../src/shared/ids.js'
import { transact } from '../../src/shared/transaction.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeUser } from '../support/people.js'

const { db, market, events: channel } = await testDatabase(t)
const service = { title_en: 'Leak repair', title_ar: 'تصليح تسريب' }
const about = {
  bookingId: newId(),
  service,
  scheduledAt: new Date('2026-11-23T08:00:00Z'),
  timezone: 'Asia/Beirut',
  otherName: { en: 'Cedar Works', ar: 'شغل الأرز' }
}
const money = { bookingId: about.bookingId, service, amount: 4550, currency: 'USD' }

/** One of each type. */
function everyNotice(userId: string): Notice[] {
  return [
    { userId, type: 'booking_created', ...about },
    { userId, type: 'booking_accepted', ...about },
    { userId, type: 'booking_declined', ...about, reason: 'Fully booked.' },
    { userId, type: 'booking_cancelled', ...about, reason: null, by: 'other' },
    { userId, type: 'booking_cancelled', ...about, reason: 'x', by: 'taskego' },
    { userId, type: 'booking_expired', ...about, to: 'client', kept: null },
    { userId, type: 'booking_expired', ...about, to: 'client', kept: { amount: 2275, currency: 'USD' } },
    { userId, type: 'booking_expired', ...about, to: 'provider', kept: null },
    { userId, type: 'booking_rescheduled', ...about, previousAt: new Date('2026-11-22T08:00:00Z') },
    { userId, type: 'booking_started', ...about },
    { userId, type: 'booking_completed', ...about },
    { userId, type: 'booking_no_show', ...about, to: 'client' },
    { userId, type: 'booking_no_show', ...about, to: 'provider' },
    {
      userId,
      type: 'review_received',
      serviceId: newId(),
      bookingId: about.bookingId,
      service,
      otherName: 'Rima',
      rating: 4
    },
    { userId, type: 'provider_applied', providerId: newId(), otherName: 'Cedar Works' },
    { userId, type: 'provider_approved' },
    { userId, type: 'provider_rejected', reason: 'papers missing' },
    { userId, type: 'service_hidden', serviceId: newId(), service, reason: null },
    { userId, type: 'service_removed', serviceId: newId(), service, reason: 'x' },
    { userId, type: 'payment_received', ...money },
    { userId, type: 'payment_taken', ...money, isReturned: false },
    { userId, type: 'payment_taken', ...money, isReturned: true },
    { userId, type: 'payment_refunded', ...money },
    { userId, type: 'wallet_credited', ...money },
    { userId, type: 'payment_disputed', ...money },
    { userId, type: 'payment_inquiry', ...money },
    { userId, type: 'payment_mismatch', ...money },
    { userId, type: 'refund_refused', ...money },
    { userId, type: 'refund_bounced', ...money },
    { userId, type: 'account_banned', reason: 'fraud' },
    { userId, type: 'account_unbanned' }
  ]
}

async function messagesOf(userId: string): Promise<string[]> {
  const rows = await db
    .select()
    .from(notifications)
    .where(eq(notifications.userId, userId))
    .orderBy(notifications.id)

  return rows.map((row) => row.message)
}

t.test('every notice is whole in both languages: all facts filled in, no trace of code', async (t) => {
  for (const language of ['en', 'ar'] as const) {
    const { id } = await makeUser(db, { language })
    await notify(market, everyNotice(id))

    const messages = await messagesOf(id)
    t.equal(messages.length, everyNotice(id).length)

    for (const message of messages) {
      t.notMatch(message, /undefined|null|\[object|\{|\.\.|NaN/)
      t.match(message, language === 'ar' ? /[\u0600-\u06ff]/ : /^[^\u0600-\u06ff]+$/)
    }

    t.comment(messages)
  }
})

t.test("a notice says service, name and local time in the recipient's language", async (t) => {
  const [english, arabic] = [await makeUser(db, { language: 'en' }), await makeUser(db, { language: 'ar' })]
  await notify(
    market,
    [english, arabic].map(({ id }) => ({ userId: id, type: 'booking_accepted' as const, ...about }))
  )
  t.same(await messagesOf(english.id), [
    'Cedar Works accepted your booking of “Leak repair” on Monday 23 November, 10:00.'
  ])
  t.match((await messagesOf(arabic.id))[0], /شغل الأرز.*تصليح تسريب.*الاثنين.*10:00/)
})

t.test('text of the other direction is isolated, so that it cannot reorder the sentence', async (t) => {
  const { id } = await makeUser(db, { language: 'en' })
  await notify(market, [{ userId: id, type: 'booking_started', ...about, otherName: 'ريما' }])
  t.match((await messagesOf(id))[0], '\u2068ريما\u2069 has started')
})

t.test('notices are stored with what happened and pushed only after its commit', async (t) => {
  const { id } = await makeUser(db)
  const events: DomainEvent[] = []

  t.teardown(
    channel.subscribe((event) => {
      events.push(event)
    })
  )

  await t.rejects(
    transact(market, async (tx) => {
      await notify(tx, [{ userId: id, type: 'account_unbanned' }])
      throw new Error('it did not happen')
    })
  )

  t.same([await messagesOf(id), events], [[], []])
  await transact(market, async (tx) => {
    await notify(tx, [{ userId: id, type: 'account_unbanned' }])
    t.same(events, [], 'not yet')
  })

  t.match(events, [
    {
      name: 'notification',
      payload: { userId: id, notification: { type: 'account_unbanned', isRead: false } }
    }
  ])
})

t.test('every admin but the banned hears of an application', async (t) => {
  const admins = [
    await makeUser(db, { role: 'admin' }),
    await makeUser(db, { role: 'admin' }),
    await makeUser(db, { role: 'admin', isBanned: true })
  ]

  await notifyAdmins(market, { type: 'provider_applied', providerId: newId(), otherName: 'Cedar Works' })
  t.same(await Promise.all(admins.map(async ({ id }) => (await messagesOf(id)).length)), [1, 1, 0])
})

t.test(
  "one reads one's own notifications, newest first, page by page without gaps, and nobody else's",
  async (t) => {
    const [owner, stranger] = [actorOf(await makeUser(db)), actorOf(await makeUser(db))]
    await notify(market, everyNotice(owner.id))

    const seen: string[] = []
    let cursor: string | undefined

    do {
      const page = await listNotifications(market, owner, {
        limit: 7,
        ...(cursor !== undefined && { cursor })
      })
      seen.push(...page.items.map((item) => item.id))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)

    t.equal(new Set(seen).size, everyNotice(owner.id).length)
    t.same(seen, [...seen].sort().reverse(), 'newest first')
    t.same((await listNotifications(market, stranger, { limit: 20 })).items, [])

    const [first = ''] = seen
    await t.rejects(markRead(market, stranger, { id: first }), new DomainError('not_found'))
    await markRead(market, owner, { id: first })
    t.equal(
      (await listNotifications(market, owner, { limit: 100, unread: true })).items.length,
      seen.length - 1
    )
    await markAllRead(market, owner)
    t.same((await listNotifications(market, owner, { limit: 100, unread: true })).items, [])
    await t.rejects(
      listNotifications(market, anonymous('en', 'rest'), { limit: 1 }),
      new DomainError('not_signed_in')
    )
  }
)
