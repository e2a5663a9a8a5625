import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import {
  accountTokens,
  aiLogs,
  budgets,
  idempotencyKeys,
  noticeDeliveries,
  notifications,
  phoneCodes,
  refreshTokens,
  sessions,
  usedIdTokens,
  webhookEvents
} from '../../drizzle/schema/index.js'
import { keptDays, type Removed } from '../../src/retention/index.js'
import { newId } from '../../src/shared/ids.js'
import { testApp } from '../support/app.js'
import { makeUser } from '../support/people.js'

const DAY = 86_400_000
const kinds = Object.keys(keptDays) as Array<keyof Removed>

t.test('what served a moment is removed once its age has passed, and not before', async (t) => {
  const { app, db } = await testApp(t)
  const user = await makeUser(db)

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
      .innerJoin(notifications, eq(notifications.id, noticeDeliveries.notificationId)),
    [{ type: 'noticeDeliveries-kept' }]
  )

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
    }
  }
})
