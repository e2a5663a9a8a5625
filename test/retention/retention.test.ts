import { eq, isNotNull, sql } from 'drizzle-orm'
import t from '../support/tap.js'
import { connect } from '../../drizzle/client.js'
import {
  accountTokens,
  aiLogs,
  bookingReminders,
  budgets,
  idempotencyKeys,
  noticeDeliveries,
  notifications,
  phoneCodes,
  refreshTokens,
  sessions,
  supportTickets,
  usedIdTokens,
  webhookEvents
} from '../../drizzle/schema/index.js'
import { keptDays, removeAged, type Removed } from '../../src/retention/index.js'
import { newId } from '../../src/shared/ids.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { testMarket } from '../support/market.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const DAY = 86_400_000
/** So many of each kind, of which few have aged. */
const ROWS = 2000
const kinds = Object.keys(keptDays) as Array<keyof Removed>

t.test('what served a moment is removed once its age has passed, and not before', async (t) => {
  const { app, db } = await testApp(t)
  const user = await makeUser(db)
  const booking = await makeBooking(db, await makeService(db, (await makeProvider(db)).id), user.id)

  for (const kind of kinds) {
    await leave(kind, `${kind}-aged`, new Date(Date.now() - (keptDays[kind] + 1) * DAY))
    await leave(kind, `${kind}-kept`, new Date(Date.now() - (keptDays[kind] - 1) * DAY + 60_000))
  }

  await app.sweep()

  t.same(await db.select({ key: budgets.key }).from(budgets), [{ key: 'budgets-kept' }])

  t.same(
    await db
      .select({ type: notifications.type })
      .from(noticeDeliveries)
      .innerJoin(notifications, eq(notifications.id, noticeDeliveries.notificationId))
      .where(isNotNull(noticeDeliveries.settledAt)),
    [{ type: 'noticeDeliveries-kept' }]
  )

  t.same(
    (await db.select({ type: notifications.type }).from(notifications))
      .map(({ type }) => type)
      .filter((type) => type.startsWith('readNotices'))
      .sort(),
    [
      'readNotices-aged-unread',
      'readNotices-aged-untold',
      'readNotices-kept',
      'readNotices-kept-unread',
      'readNotices-kept-untold'
    ]
  )

  t.same(await db.select({ hours: bookingReminders.hoursBefore }).from(bookingReminders), [{ hours: 2 }])

  t.same(await db.select({ hash: accountTokens.tokenHash }).from(accountTokens), [{ hash: 'links-kept' }])
  t.same(await db.select({ phone: phoneCodes.phone }).from(phoneCodes), [{ phone: 'phoneCodes-kept' }])
  t.same(await db.select({ hash: usedIdTokens.tokenHash }).from(usedIdTokens), [{ hash: 'idTokens-kept' }])
  t.same(await db.select({ hash: refreshTokens.tokenHash }).from(refreshTokens), [
    { hash: 'refreshTokens-kept' }
  ])

  t.same(
    (await db.select({ agent: sessions.userAgent }).from(sessions).where(eq(sessions.userId, user.id)))
      .map(({ agent }) => agent)
      .sort(),
    [null, 'refreshTokens-aged', 'refreshTokens-kept', 'sessions-kept']
  )

  t.same(await db.select({ key: idempotencyKeys.key }).from(idempotencyKeys), [
    { key: 'idempotencyKeys-kept' }
  ])
  t.same(await db.select({ id: webhookEvents.id }).from(webhookEvents), [{ id: 'gatewayEvents-kept' }])

  t.same(
    await db
      .select({ query: aiLogs.query, response: aiLogs.response, outcome: aiLogs.outcome })
      .from(aiLogs)
      .orderBy(aiLogs.timestamp),
    [
      { query: '', response: '', outcome: 'answered' },
      { query: 'conciergeWords-kept', response: 'words', outcome: 'answered' }
    ]
  )

  t.same(
    (await db.select({ subject: supportTickets.subject }).from(supportTickets))
      .map(({ subject }) => subject)
      .sort(),
    ['closedTickets-aged-open', 'closedTickets-kept', 'closedTickets-kept-open']
  )

  /** Three notices: a read one, one that was not read, and a read one that a mail has still to tell. */
  async function leaveNotices(name: string, createdAt: Date): Promise<void> {
    const untold = newId()

    await db.insert(notifications).values([
      { id: newId(), userId: user.id, type: name, message: '', isRead: true, createdAt },
      { id: newId(), userId: user.id, type: `${name}-unread`, message: '', createdAt },
      { id: untold, userId: user.id, type: `${name}-untold`, message: '', isRead: true, createdAt }
    ])
    await db.insert(noticeDeliveries).values({ notificationId: untold, channel: 'email', userId: user.id })
  }

  /** A row of one kind whose age counts from `at`. */
  async function leave(kind: keyof Removed, name: string, at: Date): Promise<void> {
    const far = new Date(Date.now() + 100 * DAY)

    const openSession = async (values: Partial<typeof sessions.$inferInsert>) => {
      const id = newId()
      await db.insert(sessions).values({
        id,
        userId: user.id,
        userAgent: name,
        createdAt: at,
        lastUsedAt: at,
        expiresAt: far,
        ...values
      })

      return id
    }

    switch (kind) {
      case 'budgets':
        await db.insert(budgets).values({ key: name, spent: 3, windowEndsAt: at })
        break
      case 'noticeDeliveries': {
        const notificationId = newId()
        await db
          .insert(notifications)
          .values({ id: notificationId, userId: user.id, type: name, message: '', createdAt: at })
        await db
          .insert(noticeDeliveries)
          .values({ notificationId, channel: 'email', userId: user.id, jobId: newId(), settledAt: at })
        break
      }
      case 'readNotices':
        await leaveNotices(name, at)
        break
      case 'reminders':
        await db.insert(bookingReminders).values({
          bookingId: booking.id,
          hoursBefore: name.endsWith('kept') ? 2 : 24,
          scheduledAt: at,
          createdAt: at
        })

        break
      case 'links':
        await db.insert(accountTokens).values({
          id: newId(),
          userId: user.id,
          kind: 'reset',
          tokenHash: name,
          email: user.email,
          createdAt: at,
          expiresAt: at
        })

        break
      case 'phoneCodes':
        await db.insert(phoneCodes).values({
          id: newId(),
          userId: (await makeUser(db)).id,
          phone: name,
          createdAt: at,
          expiresAt: at
        })

        break
      case 'idTokens':
        await db.insert(usedIdTokens).values({ tokenHash: name, usableUntil: at })
        break
      case 'refreshTokens':
        await db.insert(refreshTokens).values({
          id: newId(),
          sessionId: await openSession({}),
          tokenHash: name,
          createdAt: at,
          expiresAt: at
        })

        break
      case 'sessions':
        await openSession({ revokedAt: at })
        break
      case 'idempotencyKeys':
        await db.insert(idempotencyKeys).values({
          userId: user.id,
          key: name,
          operation: 'POST /',
          fingerprint: '-',
          response: { words: 'whole' },
          createdAt: at
        })

        break
      case 'gatewayEvents':
        await db
          .insert(webhookEvents)
          .values({ id: name, type: 'checkout.session.completed', receivedAt: at, processedAt: at })
        break
      case 'conciergeWords':
        await db.insert(aiLogs).values({
          id: newId(),
          userId: user.id,
          query: name,
          response: 'words',
          intent: 'search',
          model: 'offline',
          outcome: 'answered',
          timestamp: at
        })

        break

      case 'closedTickets':
        await db.insert(supportTickets).values([
          {
            id: newId(),
            openedBy: user.id,
            subject: name,
            state: 'closed',
            createdAt: at,
            updatedAt: at,
            closedAt: at
          },
          { id: newId(), openedBy: user.id, subject: `${name}-open`, createdAt: at, updatedAt: at }
        ])
        break
    }
  }
})

t.test('an index leads to what has aged: no table is read whole', async (t) => {
  const database = await testDatabase(t)
  // What was read is counted by each connection, and told when it is asked.
  const one = database.url === undefined ? database : connect({ url: database.url, max: 1, prepare: true })
  const { db } = one
  const { market } = testMarket(one)
  const user = await makeUser(db)
  const booking = await makeBooking(db, await makeService(db, (await makeProvider(db)).id), user.id)

  await fill(ROWS)
  await db.execute(sql`analyze`)

  const empty = await readRows()
  await db.execute(sql`select sum(spent) from budgets`)
  const before = await readRows()
  t.equal((before.budgets ?? 0) - (empty.budgets ?? 0), ROWS, 'a table that is read whole is noticed')

  // So few rows are sooner read whole; of millions an index is the shorter way, where there is one.
  await db.execute(sql`set enable_seqscan = off`)
  t.teardown(async () => {
    await db.execute(sql`reset enable_seqscan`)
    if (one !== database) await one.close()
  })
  const removed = await removeAged(market)
  const after = await readRows()

  t.same(
    Object.entries(after).filter(([table, rows]) => rows - (before[table] ?? 0) >= ROWS),
    [],
    'tables of which every row was read'
  )
  t.same(new Set(Object.values(removed)), new Set([200]))

  /** So many rows of each kind, of which 200 have aged. */
  async function fill(rows: number): Promise<void> {
    const made = sql`case when k <= 200 then now() - interval '900 days' else now() + interval '1 day' end`
    const numbers = sql`generate_series(1, ${rows}::int) k`
    const [userId, bookingId, spare] = [
      sql`${user.id}::uuid`,
      sql`${booking.id}::uuid`,
      sql`gen_random_uuid()`
    ]

    for (const statement of [
      sql`insert into budgets (key, spent, window_ends_at) select k::text, 1, ${made} from ${numbers}`,
      sql`insert into account_tokens (id, user_id, kind, email, created_at, expires_at)
        select ${spare}, ${userId}, 'reset', '', now(), ${made} from ${numbers}`,
      sql`insert into users (id, name, email, password_hash, created_at, updated_at)
        select ${spare}, 'Rana', 'rana' || k || '@example.org', '-', now(), now() from ${numbers}`,
      sql`insert into phone_codes (id, user_id, phone, created_at, expires_at)
        select ${spare}, id, '', now(), case when row_number() over (order by id) <= 200
          then now() - interval '400 days' else now() + interval '1 day' end
        from users where email like 'rana%'`,
      sql`insert into used_id_tokens (token_hash, usable_until) select k::text, ${made} from ${numbers}`,
      sql`insert into sessions (id, user_id, created_at, last_used_at, expires_at)
        select ${spare}, ${userId}, now(), now(), ${made} from ${numbers}`,
      sql`insert into refresh_tokens (id, session_id, token_hash, created_at, expires_at)
        select ${spare}, ${user.sessionId}::uuid, k::text, now(), ${made} from ${numbers}`,
      sql`insert into notifications (id, user_id, type, message, is_read, created_at)
        select ${spare}, ${userId}, 'read', '', true, ${made} from ${numbers}`,
      sql`insert into notice_deliveries (notification_id, channel, user_id, settled_at)
        select id, 'email', user_id, now() + interval '1 day' from notifications where created_at > now()`,
      sql`insert into notifications (id, user_id, type, message, created_at)
        select ${spare}, ${userId}, 'told', '', now() from generate_series(1, 200) k`,
      sql`insert into notice_deliveries (notification_id, channel, user_id, settled_at)
        select id, 'email', user_id, now() - interval '400 days' from notifications where type = 'told'`,
      sql`insert into booking_reminders (booking_id, hours_before, scheduled_at, created_at)
        select ${bookingId}, k, ${made}, now() from ${numbers}`,
      sql`insert into idempotency_keys (user_id, key, operation, fingerprint, created_at)
        select ${userId}, k::text, '', '', ${made} from ${numbers}`,
      sql`insert into webhook_events (id, type, received_at) select k::text, '', ${made} from ${numbers}`,
      sql`insert into ai_logs (id, query, response, intent, model, outcome, timestamp)
        select ${spare}, 'words', '', '', '', '', ${made} from ${numbers}`,
      sql`insert into support_tickets (id, opened_by, subject, state, created_at, updated_at, closed_at)
        select ${spare}, ${userId}, '', 'closed', now(), now(), ${made} from ${numbers}`
    ]) {
      await db.execute(statement)
    }
  }

  /** How many rows of each table were read, in the order of the table or of an index. */
  async function readRows(): Promise<Record<string, number>> {
    await db.execute(sql`select pg_stat_force_next_flush()`)
    const rows = await db.execute<{ table: string; rows: number }>(sql`
      select relname as table, (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows
      from pg_stat_user_tables where schemaname = 'public'`)

    return Object.fromEntries(rows.map(({ table, rows }) => [table, rows]))
  }
})
