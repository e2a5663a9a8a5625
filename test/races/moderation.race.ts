import { and, eq } from 'drizzle-orm'
import t from 'tap'
import { auditLog, bookings, users } from '../../drizzle/schema/index.js'
import { createBooking, getAvailability } from '../../src/bookings/index.js'
import { banUser } from '../../src/moderation/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { raceDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'

const { db, market } = await raceDatabase(t)
const codeOf = (error: unknown) => (error instanceof DomainError ? error.code : String(error))

t.test('two admins who ban each other at once: one of them remains', async (t) => {
  for (let round = 0; round < 10; round++) {
    const [one, other] = [await makeUser(db, { role: 'admin' }), await makeUser(db, { role: 'admin' })]

    const outcomes = await Promise.all(
      [
        [one, other],
        [other, one]
      ].map(async ([by, whom]) => {
        if (by === undefined || whom === undefined) return 'nobody'

        return await banUser(market, actorOf(by), { userId: whom.id, banned: true, reason: 'Race' }).then(
          () => 'banned',
          codeOf
        )
      })
    )

    t.same(outcomes.toSorted(), ['banned', 'last_admin'])
    await db.update(users).set({ isBanned: true }).where(eq(users.role, 'admin'))
  }
})

t.test('the same ban from many terminals at once is one ban in the log', async (t) => {
  const admin = await makeUser(db, { role: 'admin' })
  const user = await makeUser(db)

  await Promise.all(
    Array.from(
      { length: 20 },
      async () => await banUser(market, actorOf(admin), { userId: user.id, banned: true, reason: 'Race' })
    )
  )

  t.equal(
    (
      await db
        .select()
        .from(auditLog)
        .where(and(eq(auditLog.action, 'user.banned'), eq(auditLog.targetId, user.id)))
    ).length,
    1
  )
})

t.test('whoever books while being banned has nothing booked afterwards', async (t) => {
  const admin = await makeUser(db, { role: 'admin' })
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)

  for (let round = 0; round < 10; round++) {
    const client = await makeUser(db)
    const { slots } = await getAvailability(market, actorOf(client), { serviceId: service.id, days: 7 })
    const bookOnce = async (start: string) =>
      await createBooking(market, actorOf(client), { serviceId: service.id, scheduledAt: start }).then(
        () => 'booked',
        codeOf
      )

    await Promise.all([
      ...slots
        .slice(10, 16)
        .filter((_slot, index) => index % 3 === 0)
        .map(async ({ start }) => await bookOnce(start)),
      banUser(market, actorOf(admin), { userId: client.id, banned: true, reason: 'Race' })
    ])

    const live = await db
      .select()
      .from(bookings)
      .where(and(eq(bookings.clientId, client.id), eq(bookings.status, 'pending')))

    t.same(live, [])
  }
})
