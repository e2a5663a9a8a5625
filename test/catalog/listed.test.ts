import { eq } from 'drizzle-orm'
import { providers, services, users } from '../../drizzle/schema/index.js'
import { newId } from '../../src/shared/ids.js'
import { testDatabase } from '../support/database.js'
import { makeProvider, makeService } from '../support/people.js'
import t from '../support/tap.js'

const { db } = await testDatabase(t)

/** Which services of a provider are listed, of those that are given. */
async function listed(providerId: string): Promise<string[]> {
  const rows = await db
    .select({ id: services.id, isListed: services.isListed })
    .from(services)
    .where(eq(services.providerId, providerId))
    .orderBy(services.id)

  return rows.filter((row) => row.isListed).map(({ id }) => id)
}

t.test(
  'a service is listed while it is offered by a provider in business, whoever writes what',
  async (t) => {
    const provider = await makeProvider(db)
    const stranger = await makeProvider(db)
    const service = await makeService(db, provider.id)
    const hidden = await makeService(db, provider.id, { isVisible: false })
    const other = await makeService(db, stranger.id)

    const setService = async (values: Partial<typeof services.$inferInsert>) =>
      await db.update(services).set(values).where(eq(services.id, service.id))
    const setProvider = async (values: Partial<typeof providers.$inferInsert>) =>
      await db.update(providers).set(values).where(eq(providers.userId, provider.id))
    const setUser = async (values: Partial<typeof users.$inferInsert>) =>
      await db.update(users).set(values).where(eq(users.id, provider.id))
    const at = new Date()

    t.strictSame(await listed(provider.id), [service.id], 'a hidden one is not')

    const turns: Array<[string, () => Promise<unknown>, () => Promise<unknown>]> = [
      ['hidden', () => setService({ isVisible: false }), () => setService({ isVisible: true })],
      ['removed', () => setService({ removedAt: at }), () => setService({ removedAt: null })],
      [
        'rejected',
        () => setProvider({ approvalStatus: 'rejected' }),
        () => setProvider({ approvalStatus: 'approved' })
      ],
      ['banned', () => setUser({ isBanned: true }), () => setUser({ isBanned: false })],
      ['gone', () => setUser({ deactivatedAt: at }), () => setUser({ deactivatedAt: null })]
    ]

    for (const [state, begin, end] of turns) {
      await begin()
      t.strictSame(await listed(provider.id), [], state)
      await setService({ isListed: true })
      t.strictSame(await listed(provider.id), [], `${state}: nobody lists it by hand`)
      t.strictSame(await listed(stranger.id), [other.id], `${state}: others stay`)

      await end()
      t.strictSame(await listed(provider.id), [service.id], `no longer ${state}`)
    }

    await setService({ isListed: false })
    t.strictSame(await listed(provider.id), [service.id], 'nobody unlists it by hand')
    await db.update(services).set({ isVisible: true }).where(eq(services.id, hidden.id))
    t.strictSame(await listed(provider.id), [service.id, hidden.id].sort(), 'a shown one is')
  }
)

t.test('a service of whoever is not in business begins unlisted, whatever its writer says', async (t) => {
  const pending = await makeProvider(db, { approvalStatus: 'pending' })
  const banned = await makeProvider(db, {}, { isBanned: true })
  const gone = await makeProvider(db, {}, { deactivatedAt: new Date() })

  for (const { id } of [pending, banned, gone]) {
    await makeService(db, id, { id: newId(), isListed: true })
    t.strictSame(await listed(id), [])
  }
})
