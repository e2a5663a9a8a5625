import { eq, inArray } from 'drizzle-orm'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { categories, services } from '../../drizzle/schema/index.js'
import { createService, updateService } from '../../src/catalog/index.js'
import { createCategory, updateCategory } from '../../src/moderation/index.js'
import { updateProvider } from '../../src/providers/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import type { Market } from '../../src/shared/market.js'
import { transact } from '../../src/shared/transaction.js'
import { fridgeRepair } from '../support/catalog.js'
import { raceDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeUser } from '../support/people.js'

const { db, sql, market } = await raceDatabase(t)
const admin = actorOf(await makeUser(db, { role: 'admin' }))

/** How many categories and providers there have been. */
let made = 0

/** A category and a provider who is found by none of its words yet. */
async function scene() {
  made += 1
  const slug = `old-${made}`
  const names = { name_en: `Oldcategory ${made}`, name_ar: `قديم ${made}` }
  await createCategory(market, admin, { slug, ...names })

  return { slug, seller: actorOf(await makeProvider(db)) }
}

const offerIn = async (seller: UserActor, category: string) =>
  await createService(market, seller, { ...fridgeRepair, category })

const rename = async (slug: string, within: Market = market) =>
  await updateCategory(within, admin, slug, { name_en: 'Newcategory' })

/** What a service is found by. */
async function textOf(id: string): Promise<string> {
  const [row] = await db.select({ text: services.searchText }).from(services).where(eq(services.id, id))
  return row?.text ?? ''
}

/** Does the first, begins the second while its transaction is open, and ends both once the second waits. */
async function meanwhile(first: (tx: Market) => Promise<unknown>, second: () => Promise<unknown>) {
  let begun: Promise<unknown> = Promise.resolve()

  await transact(market, async (tx) => {
    await first(tx)
    begun = second()
    await oneWaits()
  })
  await begun
}

/** Returns when a connection waits for the lock of another. */
async function oneWaits(): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const waiting = await sql`
      select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
    if (waiting.length > 0) return

    await pause(10)
  }

  throw new Error('nobody waits')
}

t.test('a listing that is edited while its category is renamed is found by both', async (t) => {
  const { slug, seller } = await scene()
  const { id } = await offerIn(seller, slug)
  const edit = async (title: string, within: Market = market) =>
    await updateService(within, seller, { id, title_en: title })

  await meanwhile(
    async (tx) => await edit('Editedbefore', tx),
    async () => await rename(slug)
  )
  t.match(await textOf(id), /editedbefore.*newcategory/)

  await meanwhile(
    async (tx) => await updateCategory(tx, admin, slug, { name_en: 'Latercategory' }),
    async () => await edit('Editedafter')
  )
  t.match(await textOf(id), /editedafter.*latercategory/)
})

t.test('a listing that comes into a category while it is renamed is found by the new name', async (t) => {
  const { slug, seller } = await scene()
  const { id } = await offerIn(seller, fridgeRepair.category)
  let offered = ''

  await meanwhile(
    async (tx) => await rename(slug, tx),
    async () => {
      ;({ id: offered } = await offerIn(seller, slug))
    }
  )
  t.match(await textOf(offered), 'newcategory')

  await meanwhile(
    async (tx) => await updateCategory(tx, admin, slug, { name_en: 'Latercategory' }),
    async () => await updateService(market, seller, { id, category: slug })
  )
  t.match(await textOf(id), 'latercategory')
})

t.test('a provider and a category that are renamed at once are both found by their new names', async (t) => {
  const { slug, seller } = await scene()
  const { id } = await offerIn(seller, slug)
  const call = async (businessName: string, within: Market = market) =>
    await updateProvider(within, seller, { businessName })

  await meanwhile(
    async (tx) => await call('Newbusiness', tx),
    async () => await rename(slug)
  )
  t.match(await textOf(id), /newcategory.*newbusiness/)

  await meanwhile(
    async (tx) => await updateCategory(tx, admin, slug, { name_en: 'Latercategory' }),
    async () => await call('Laterbusiness')
  )
  t.match(await textOf(id), /latercategory.*laterbusiness/)
})

t.test('edits and renames of many listings at once all end, and none is lost', async (t) => {
  const { slug, seller } = await scene()
  const other = actorOf(await makeProvider(db))
  const sellers = [seller, other]
  const listings = await Promise.all(
    Array.from({ length: 8 }, async (_, place) => {
      const owner = sellers[place % sellers.length] ?? seller
      return { owner, ...(await offerIn(owner, slug)) }
    })
  )
  const ids = listings.map(({ id }) => id)

  for (let round = 0; round < 8; round++) {
    await Promise.all([
      updateCategory(market, admin, slug, { name_en: `Category${round}x` }),
      ...sellers.map(
        async (owner) => await updateProvider(market, owner, { businessName: `Business${round}x` })
      ),
      ...listings.map(
        async ({ owner, id }) => await updateService(market, owner, { id, title_en: `Title${round}x` })
      )
    ])

    const rows = await db.select().from(services).where(inArray(services.id, ids))
    const all = new RegExp(`title${round}x.*category${round}x.*business${round}x`)
    t.same(
      rows.filter(({ searchText }) => !all.test(searchText)).map(({ searchText }) => searchText),
      []
    )
  }

  const [row] = await db.select().from(categories).where(eq(categories.slug, slug))
  t.equal(row?.name_en, 'Category7x')
})
