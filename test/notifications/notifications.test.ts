import t from '../support/tap.js'
import { eq } from 'drizzle-orm'
import { notifications } from '../../drizzle/schema/index.js'
import {
  listNotifications,
  markAllRead,
  markRead,
  notify,
  notifyAdmins
} from '../../src/notifications/index.js'
import { anonymous } from '../../src/shared/actor.js'
import { DomainError } from '../../src/shared/errors.js'
import type { DomainEvent } from '../../src/shared/events.js'
import { newId } from '../../src/shared/ids.js'
import { transact } from '../../src/shared/transaction.js'
import { testDatabase } from '../support/database.js'
import { aboutBooking, everyNotice } from '../support/notices.js'
import { actorOf, makeUser } from '../support/people.js'

const { db, market, events: channel } = await testDatabase(t)
const about = aboutBooking(newId())

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
    await notify(market, everyNotice(id, about.bookingId))

    const messages = await messagesOf(id)
    t.equal(messages.length, everyNotice(id, about.bookingId).length)

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

t.test('every admin who may decide an application hears of it, but the banned', async (t) => {
  const admins = [
    await makeUser(db, { role: 'admin' }),
    await makeUser(db, { role: 'admin' }),
    await makeUser(db, { role: 'admin', isBanned: true }),
    await makeUser(db, { role: 'admin', adminScopes: ['money', 'moderation'] }),
    await makeUser(db, { role: 'admin', adminScopes: ['support'] })
  ]

  await notifyAdmins(market, ['moderation'], {
    type: 'provider_applied',
    providerId: newId(),
    otherName: 'Cedar Works'
  })
  t.same(await Promise.all(admins.map(async ({ id }) => (await messagesOf(id)).length)), [1, 1, 0, 1, 0])
})

t.test(
  "one reads one's own notifications, newest first, page by page without gaps, and nobody else's",
  async (t) => {
    const [owner, stranger] = [actorOf(await makeUser(db)), actorOf(await makeUser(db))]
    await notify(market, everyNotice(owner.id, about.bookingId))

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

    t.equal(new Set(seen).size, everyNotice(owner.id, about.bookingId).length)
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
