import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { auditLog, categories, cities, providers, services, users } from '../../drizzle/schema/index.js'
import { findCategory, findCity } from '../../src/catalog/index.js'
import {
  createCategory,
  createCity,
  deleteCategory,
  deleteCity,
  updateCategory,
  updateCity
} from '../../src/moderation/index.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'

const { db, market } = await testDatabase(t)
const admin = actorOf(await makeUser(db, { role: 'admin' }))
const drones = { slug: 'drone-filming', name_en: 'Drone filming', name_ar: 'تصوير درون', aliases: ['drone'] }

t.test('a new category is understood at once, in both languages, and its making is audited', async (t) => {
  t.match(await createCategory(market, admin, drones), drones)
  t.equal((await findCategory(market, 'تصوير درون'))?.slug, 'drone-filming')
  t.match(await db.select().from(auditLog).where(eq(auditLog.action, 'category.created')), [
    { type: 'admin', targetId: 'drone-filming', before: null, after: drones }
  ])
  await t.rejects(createCategory(market, admin, drones), { code: 'slug_taken' })
})

t.test('a renamed category takes its services along, and they are found by the new name', async (t) => {
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id, { categoryId: 'drone-filming' })

  await updateCategory(market, admin, 'drone-filming', { slug: 'aerial-video', name_en: 'Aerial video' })

  const [row] = await db.select().from(services).where(eq(services.id, service.id))
  t.equal(row?.categoryId, 'aerial-video')
  t.match(row?.searchText, /aerial video/)
  t.equal((await findCategory(market, 'Aerial video'))?.slug, 'aerial-video')
  t.match(await db.select().from(auditLog).where(eq(auditLog.action, 'category.updated')), [
    { before: { slug: 'drone-filming' }, after: { slug: 'aerial-video', name_ar: 'تصوير درون' } }
  ])
  await t.rejects(updateCategory(market, admin, 'aerial-video', { slug: 'plumbing' }), { code: 'slug_taken' })
  await t.rejects(updateCategory(market, admin, 'nothing', { name_en: 'x' }), { code: 'not_found' })
})

t.test('a category that any service uses stays; another can go', async (t) => {
  await t.rejects(deleteCategory(market, admin, { slug: 'aerial-video' }), { code: 'still_in_use' })
  await createCategory(market, admin, { ...drones, slug: 'kites' })
  await deleteCategory(market, admin, { slug: 'kites' })
  t.same(await db.select().from(categories).where(eq(categories.slug, 'kites')), [])
  await t.rejects(deleteCategory(market, admin, { slug: 'kites' }), { code: 'not_found' })
  t.match(await db.select().from(auditLog).where(eq(auditLog.action, 'category.deleted')), [
    { before: { slug: 'kites' }, after: null }
  ])
})

t.test(
  'a city that is renamed is renamed wherever it is named; one in use stays; profiles forget one that goes',
  async (t) => {
    await createCity(market, admin, {
      slug: 'newtown',
      name_en: 'Newtown',
      name_ar: 'نيوتاون',
      lat: 33.9,
      lng: 35.6
    })

    t.equal((await findCity(market, 'نيوتاون'))?.slug, 'newtown')

    const provider = await makeProvider(db, { city: 'newtown' })
    const resident = await makeUser(db, { city: 'newtown' })

    t.match(await updateCity(market, admin, 'newtown', { slug: 'oldtown', lat: 34 }), {
      slug: 'oldtown',
      lat: 34,
      lng: 35.6,
      name_en: 'Newtown'
    })

    t.equal((await db.select().from(providers).where(eq(providers.userId, provider.id)))[0]?.city, 'oldtown')
    t.equal((await db.select().from(users).where(eq(users.id, resident.id)))[0]?.city, 'oldtown')
    await t.rejects(deleteCity(market, admin, { slug: 'oldtown' }), { code: 'still_in_use' })
    t.equal(
      (await db.select().from(cities).where(eq(cities.slug, 'oldtown'))).length,
      1,
      'and then nothing has changed'
    )
    await db.update(providers).set({ city: null }).where(eq(providers.userId, provider.id))
    await deleteCity(market, admin, { slug: 'oldtown' })
    t.equal((await db.select().from(users).where(eq(users.id, resident.id)))[0]?.city, null)
  }
)

t.test('only an admin keeps them', async (t) => {
  const client = actorOf(await makeUser(db))
  await t.rejects(createCategory(market, client, drones), { code: 'not_allowed' })
  await t.rejects(deleteCity(market, client, { slug: 'tyre' }), { code: 'not_allowed' })
})
