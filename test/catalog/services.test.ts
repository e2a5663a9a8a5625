import { desc, eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { auditLog, categories, notifications, providers, services } from '../../drizzle/schema/index.js'
import {
  createService,
  findCategory,
  findCity,
  getService,
  listCategories,
  listCities,
  listMyServices,
  listServices,
  removeService,
  setVisibility,
  updateService
} from '../../src/catalog/index.js'
import { searchServices } from '../../src/search/index.js'
import { anonymous } from '../../src/shared/actor.js'
import { configureMarketplace } from '../../src/shared/config.js'
import { errorMessage } from '../../src/shared/error-message.js'
import { subscribe } from '../../src/shared/events.js'
import { fridgeRepair, offer, search } from '../support/catalog.js'
import { refusalOf } from '../bookings/market.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeUser } from '../support/people.js'

const visitor = anonymous('en', 'rest')
const { db } = await testDatabase(t)
const admin = actorOf(await makeUser(db, { role: 'admin' }))

async function seller(values: Parameters<typeof makeProvider>[1] = {}) {
  return actorOf(await makeProvider(db, { city: 'tyre', lat: 33.2704, lng: 35.2038, ...values }))
}

async function serviceCount(providerId: string): Promise<number | undefined> {
  const [row] = await db
    .select({ count: providers.serviceCount })
    .from(providers)
    .where(eq(providers.userId, providerId))

  return row?.count
}

async function latestAudit() {
  const [row] = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1)
  return row
}

t.test("a new service is where its provider is, in the marketplace's currency, and counted", async (t) => {
  const actor = await seller()
  const service = await createService(db, actor, { ...fridgeRepair, category: 'براد', tags: [' same  day '] })

  t.match(service, {
    category: 'appliance-fridge',
    currency: 'USD',
    city: 'tyre',
    lat: 33.2704,
    price: 4500,
    tags: ['same day'],
    ratings: null,
    ratingCount: 0,
    isVisible: true,
    provider: { id: actor.id }
  })

  t.strictSame(await getService(db, visitor, { id: service.id }), service)
  t.equal(await serviceCount(actor.id), 1)

  t.match(await latestAudit(), {
    type: 'catalog',
    action: 'service.created',
    targetId: service.id,
    actorId: actor.id
  })

  const elsewhere = await createService(db, actor, { ...fridgeRepair, city: 'صيدا' })
  t.match(elsewhere, { city: 'saida', lat: 33.5575 })
})

t.test('only an approved provider may sell', async (t) => {
  const pending = await seller({ approvalStatus: 'pending' })
  const applicant = actorOf(await makeUser(db, { role: 'provider' }))
  const client = actorOf(await makeUser(db))

  await t.rejects(createService(db, pending, fridgeRepair), { code: 'not_approved' })
  await t.rejects(createService(db, applicant, fridgeRepair), { code: 'not_approved' })
  await t.rejects(createService(db, client, fridgeRepair), { code: 'not_allowed' })
  await t.rejects(createService(db, visitor, fridgeRepair), { code: 'not_signed_in' })

  const approved = await seller()
  await t.rejects(createService(db, approved, { ...fridgeRepair, category: 'dragon taming' }), {
    code: 'unknown_category'
  })
  await t.rejects(createService(db, approved, { ...fridgeRepair, city: 'Atlantis' }), {
    code: 'unknown_city'
  })
  await t.rejects(createService(db, approved, { ...fridgeRepair, lat: 33 }), {
    code: 'invalid_input',
    params: { field: 'lng' }
  })
})

t.test(
  'a price that could never be paid is refused when it is listed, with the limits of its currency in ' +
    "the seller's language",
  async (t) => {
    t.teardown(() => configureMarketplace({ currency: 'USD' }))

    const refused = [
      ['KWD', 1005],
      ['USD', 49],
      ['USD', 100_000_000],
      ['MGA', 150],
      ['LBP', 1_000_000_000_000],
      ['JPY', 49]
    ] as const

    for (const [currency, price] of refused) {
      configureMarketplace({ currency })

      const error = await refusalOf(createService(db, await seller(), { ...fridgeRepair, price }))
      t.equal(error.code, 'price_not_chargeable', `${currency} ${price}`)
      t.match(errorMessage(error.code, 'en', error.params), /between .*\d.* and .*\d/)
    }

    const listed = [
      ['KWD', 1010],
      ['USD', 50],
      ['USD', 99_999_999],
      ['LBP', 450_000_000],
      ['LBP', 999_999_999_999],
      ['UGX', 99_999_999]
    ] as const

    for (const [currency, price] of listed) {
      configureMarketplace({ currency })
      t.match(await createService(db, await seller(), { ...fridgeRepair, price }), { price, currency })
    }
  }
)

t.test('an old price that is not chargeable hinders no other edit, but cannot be given anew', async (t) => {
  const actor = await seller()
  const { id } = await createService(db, actor, fridgeRepair)

  await db.update(services).set({ price: 1 }).where(eq(services.id, id))
  t.match(await updateService(db, actor, { id, title_en: 'Still here', price: 1 }), {
    title_en: 'Still here',
    price: 1
  })
  t.equal((await refusalOf(updateService(db, actor, { id, price: 2 }))).code, 'price_not_chargeable')
})

t.test(
  'text is kept clean: trimmed, without control and direction-changing characters, HTML as text',
  async (t) => {
    const service = await createService(db, await seller(), {
      ...fridgeRepair,
      title_en: ' A\u202Eb\n<b>c</b>\u0007 ',
      description_en: 'one\r\ntwo'
    })

    t.equal(service.title_en, 'Ab <b>c</b>')
    t.equal(service.description_en, 'one\ntwo')
  }
)

t.test(
  'an edit changes what is given, is found by its new words at once, and is pushed to its provider',
  async (t) => {
    const actor = await seller()
    const service = await createService(db, actor, { ...fridgeRepair, subcategory: 'فريزر' })

    t.equal(service.subcategory, 'freezer')

    const events: object[] = []
    t.teardown(
      subscribe((event) => {
        if (event.name === 'service:updated') events.push(event.payload)
      })
    )

    const edited = await updateService(db, actor, { id: service.id, title_en: 'Zanzibar special', price: 50 })
    t.match(edited, {
      title_en: 'Zanzibar special',
      price: 50,
      title_ar: service.title_ar,
      subcategory: 'freezer'
    })

    t.strictSame(events, [{ userId: actor.id, service: edited }])

    t.match(await latestAudit(), {
      type: 'catalog',
      action: 'service.updated',
      before: { price: 4500 },
      after: { price: 50 }
    })

    t.strictSame(
      (await searchServices(db, visitor, search({ q: 'zanzibar' }))).items.map(({ id }) => id),
      [service.id]
    )

    const moved = await updateService(db, actor, { id: service.id, category: 'painting' })
    t.match(moved, { category: 'painting', subcategory: null }, 'a subcategory does not outlive its category')
  }
)

t.test("a stranger's service does not exist for whoever would edit, hide or remove it", async (t) => {
  const service = await offer(db)
  const stranger = await seller()
  const client = actorOf(await makeUser(db))

  await t.rejects(updateService(db, stranger, { id: service.id, price: 1 }), { code: 'not_found' })
  await t.rejects(setVisibility(db, stranger, { serviceId: service.id, isVisible: false }), {
    code: 'not_found'
  })
  await t.rejects(removeService(db, stranger, { id: service.id }), { code: 'not_found' })
  await t.rejects(updateService(db, client, { id: service.id, price: 1 }), { code: 'not_allowed' })
  await t.rejects(removeService(db, visitor, { id: service.id }), { code: 'not_signed_in' })
  t.strictSame(await getService(db, visitor, { id: service.id }), service)
})

t.test(
  'hidden: only its provider and admins see it, and it no longer counts; shown again it is as before',
  async (t) => {
    const actor = await seller()
    const { id } = await createService(db, actor, fridgeRepair)

    await setVisibility(db, actor, { serviceId: id, isVisible: false })
    await t.rejects(getService(db, visitor, { id }), { code: 'not_found' })
    t.equal((await getService(db, actor, { id })).isVisible, false)
    t.equal((await getService(db, admin, { id })).isVisible, false)
    t.equal(await serviceCount(actor.id), 0)
    t.strictSame(
      (await listMyServices(db, actor, { limit: 20 })).items.map((item) => item.id),
      [id]
    )
    await setVisibility(db, actor, { serviceId: id, isVisible: true })
    t.ok(await getService(db, visitor, { id }))
    t.equal(await serviceCount(actor.id), 1)
  }
)

t.test('removed: gone for all at once and for good, kept as a row', async (t) => {
  const actor = await seller()
  const { id } = await createService(db, actor, fridgeRepair)

  await removeService(db, actor, { id })

  for (const anyone of [visitor, actor, admin]) {
    await t.rejects(getService(db, anyone, { id }), { code: 'not_found' })
  }

  await t.rejects(removeService(db, actor, { id }), { code: 'not_found' })
  await t.rejects(updateService(db, actor, { id, isVisible: true }), { code: 'not_found' })
  t.strictSame((await listMyServices(db, actor, { limit: 20 })).items, [])
  t.equal(await serviceCount(actor.id), 0)
  t.equal((await db.select().from(services).where(eq(services.id, id))).length, 1)
})

t.test(
  "an admin may do what its provider may; the act is audited as an admin's and its provider is told why",
  async (t) => {
    const actor = await seller()
    const { id } = await createService(db, actor, fridgeRepair)

    await updateService(db, admin, { id, price: 100 })

    t.match(await latestAudit(), {
      type: 'admin',
      action: 'service.updated',
      actorId: admin.id,
      before: { price: 4500 },
      after: { price: 100 }
    })

    await updateService(db, admin, { id, isVisible: false })
    await removeService(db, admin, { id, reason: 'Not a real business' })
    t.match(await latestAudit(), { type: 'admin', action: 'service.removed', reason: 'Not a real business' })

    const told = await db
      .select()
      .from(notifications)
      .where(eq(notifications.userId, actor.id))
      .orderBy(notifications.id)

    t.strictSame(
      told.map(({ type }) => type),
      ['service_updated', 'service_hidden', 'service_removed']
    )
    t.match(told[2]?.message, 'Not a real business')
  }
)

t.test('what an admin hid only an admin shows again', async (t) => {
  const actor = await seller()
  const { id } = await createService(db, actor, fridgeRepair)

  await updateService(db, admin, { id, isVisible: false })
  await t.rejects(setVisibility(db, actor, { serviceId: id, isVisible: true }), { code: 'hidden_by_admin' })
  await t.rejects(getService(db, visitor, { id }), { code: 'not_found' })
  await updateService(db, actor, { id, price: 5000 })
  await updateService(db, admin, { id, isVisible: true })
  t.equal((await getService(db, visitor, { id })).price, 5000)
  await setVisibility(db, actor, { serviceId: id, isVisible: false })
  t.equal(
    (await setVisibility(db, actor, { serviceId: id, isVisible: true })).isVisible,
    true,
    'what the provider hid, the provider shows'
  )
})

t.test('admins list all services by words and visibility, page by page; others may not', async (t) => {
  const actor = await seller()
  const shown = await createService(db, actor, { ...fridgeRepair, title_en: 'Quokka grooming' })
  const hidden = await createService(db, actor, { ...fridgeRepair, title_en: 'Quokka walking' })

  await setVisibility(db, actor, { serviceId: hidden.id, isVisible: false })

  const listed = async (input: { visible?: boolean }) =>
    (await listServices(db, admin, { limit: 20, q: 'quokka', ...input })).items.map((item) => item.id)
  t.strictSame(await listed({}), [hidden.id, shown.id])
  t.strictSame(await listed({ visible: false }), [hidden.id])
  t.strictSame(await listed({ visible: true }), [shown.id])

  const first = await listServices(db, admin, { limit: 1, q: 'quokka' })
  const second = await listServices(db, admin, {
    limit: 1,
    q: 'quokka',
    ...(first.nextCursor === null ? {} : { cursor: first.nextCursor })
  })

  t.strictSame(
    [...first.items, ...second.items].map((item) => item.id),
    [hidden.id, shown.id]
  )
  t.equal(second.nextCursor, null)
  await t.rejects(listServices(db, actor, { limit: 20 }), { code: 'not_allowed' })
})

t.test(
  'thirty categories and more than forty-five cities come with every database, each found by its names',
  async (t) => {
    const [categoryList, cityList] = [
      (await listCategories(db, visitor)).items,
      (await listCities(db, visitor)).items
    ]

    t.equal(categoryList.length, 30)
    t.ok(cityList.length >= 45)

    for (const { slug, name_en: english, name_ar: arabic } of categoryList) {
      for (const name of [slug, english, arabic]) t.equal((await findCategory(db, name))?.slug, slug, name)
    }

    for (const { slug, name_en: english, name_ar: arabic } of cityList) {
      for (const name of [slug, english, arabic]) t.equal((await findCity(db, name))?.slug, slug, name)
    }

    t.equal(await findCity(db, 'Atlantis'), null)
  }
)

t.test('a category that an admin adds is found by its names and aliases like those that ship', async (t) => {
  const fresh = await testDatabase(t)
  await fresh.db
    .insert(categories)
    .values({ slug: 'falconry', name_en: 'Falconry', name_ar: 'صقارة', aliases: ['hawking'] })

  const service = await offer(fresh.db, { category: 'hawking', title_en: 'Bird show', title_ar: 'عرض طيور' })
  t.equal(service.category, 'falconry')

  for (const q of ['falconry', 'صقارة', 'hawking in Tyre']) {
    t.strictSame(
      (await searchServices(fresh.db, visitor, search({ q }))).items.map(({ id }) => id),
      [service.id],
      q
    )
  }
})
