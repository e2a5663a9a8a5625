import { and, eq, inArray, sql } from 'drizzle-orm'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { auditLog, bookings, providers, services, users } from '../../drizzle/schema/index.js'
import { createBooking, getAvailability } from '../../src/bookings/index.js'
import { createService, setVisibility } from '../../src/catalog/index.js'
import { banUser, setAdminScopes } from '../../src/moderation/index.js'
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

const offer = {
  title_en: 'Leak repair',
  title_ar: 'تصليح تسريب',
  description_en: 'We fix leaks.',
  description_ar: 'منصلّح التسريب.',
  price: 4500,
  durationMinutes: 60,
  category: 'plumbing',
  city: 'tyre'
}

/** Something that waits, and something that ends the wait. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

/** Services whose listing is not what their own state and their provider's say. */
async function wronglyListed(): Promise<unknown[]> {
  const rows = await db.execute(sql`
    select s.id from services s join providers p on p.user_id = s.provider_id join users u on u.id = p.user_id
    where s.is_listed <> (s.is_visible and s.removed_at is null and p.approval_status = 'approved'
      and not u.is_banned and u.deactivated_at is null)`)

  return [...rows]
}

t.test('whatever is offered, shown or booked while its provider is banned is not listed then', async (t) => {
  const admin = await makeUser(db, { role: 'admin' })
  const client = await makeUser(db)

  for (let round = 0; round < 10; round++) {
    const provider = await makeProvider(db)
    const hidden = await makeService(db, provider.id, { isVisible: false })
    const shown = await makeService(db, provider.id)
    const { slots } = await getAvailability(market, actorOf(client), { serviceId: shown.id, days: 2 })
    const [slot] = slots
    if (slot === undefined) throw new Error('no slot')

    const ban = async (banned: boolean) =>
      await banUser(market, actorOf(admin), { userId: provider.id, banned, reason: 'Race' })
    const offers = [
      async () => await createService(market, actorOf(provider), offer),
      async () => await createService(market, actorOf(provider), offer),
      async () => await setVisibility(market, actorOf(provider), { serviceId: hidden.id, isVisible: true }),
      async () =>
        await createBooking(market, actorOf(client), { serviceId: shown.id, scheduledAt: slot.start })
    ]

    const outcomes = await Promise.all(
      [...offers.slice(0, round % 4), async () => await ban(true), ...offers.slice(round % 4)].map(
        async (act) => await act().then(() => 'done', codeOf)
      )
    )
    t.strictSame(
      outcomes.filter((outcome) => outcome !== 'done' && outcome !== 'service_unavailable'),
      [],
      'nobody waits in a circle'
    )

    const own = await db.select().from(services).where(eq(services.providerId, provider.id))
    t.strictSame(
      own.filter(({ isListed }) => isListed),
      [],
      'nothing is listed'
    )
    t.strictSame(await wronglyListed(), [])

    await Promise.all([ban(false), createService(market, actorOf(provider), offer)])
    t.strictSame(await wronglyListed(), [], 'everything is, once the ban is lifted')
  }
})

t.test(
  'a service that is written while another transaction holds its provider waits for what that decides',
  async (t) => {
    type Change = (tx: Pick<typeof db, 'update'>, id: string) => Promise<unknown>
    const changes: Array<[string, Change]> = [
      ['a ban', async (tx, id) => await tx.update(users).set({ isBanned: true }).where(eq(users.id, id))],
      [
        'a closed account',
        async (tx, id) => await tx.update(users).set({ deactivatedAt: new Date() }).where(eq(users.id, id))
      ],
      [
        'a rejection',
        async (tx, id) =>
          await tx.update(providers).set({ approvalStatus: 'rejected' }).where(eq(providers.userId, id))
      ]
    ]

    for (const [name, change] of changes) {
      for (const isFirst of [true, false]) {
        const provider = await makeProvider(db)
        const inserted = gate()
        const changed = gate()

        const deciding = db.transaction(async (tx) => {
          if (!isFirst) await inserted.opened
          await change(tx, provider.id)
          changed.open()
          // The other one asks meanwhile.
          await pause(50)
        })
        const writing = db.transaction(async (tx) => {
          if (isFirst) await changed.opened
          await makeService(tx, provider.id)
          inserted.open()
          await pause(50)
        })

        await Promise.all([deciding, writing])
        t.strictSame(
          await wronglyListed(),
          [],
          `${name}, ${isFirst ? 'before' : 'after'} the service is written`
        )
      }
    }
  }
)

t.test('two admins who limit each other at once leave one who may do everything', async (t) => {
  for (let round = 0; round < 20; round++) {
    await db.update(users).set({ isBanned: true }).where(eq(users.role, 'admin'))
    const [one, other] = [await makeUser(db, { role: 'admin' }), await makeUser(db, { role: 'admin' })]

    await Promise.allSettled([
      setAdminScopes(market, actorOf(one), { id: other.id, scopes: ['money'] }),
      setAdminScopes(market, actorOf(other), { id: one.id, scopes: ['support'] }),
      setAdminScopes(market, actorOf(one), { id: one.id, scopes: ['settings'] }),
      setAdminScopes(market, actorOf(other), { id: other.id, scopes: ['moderation'] })
    ])

    const rows = await db
      .select()
      .from(users)
      .where(inArray(users.id, [one.id, other.id]))
    t.equal(rows.filter(({ adminScopes }) => adminScopes.includes('everything')).length, 1)
  }
})
