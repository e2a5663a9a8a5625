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
import { errorMessage } from '../../src/shared/error-message.js'
import { fridgeRepair, offer, search } from '../support/catalog.js'
import { refusalOf } from '../bookings/market.js'
import { testDatabase } from '../support/database.js'
import { testMarket } from '../support/market.js'
import { actorOf, makeProvider, makeUser } from '../support/people.js'

const visitor = anonymous('en', 'rest')
const { db, market, events: channel } = await testDatabase(t)
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
  const service = await createService(market, actor, {
    ...fridgeRepair,
    category: 'براد',
    tags: [' same  day ']
  })

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

  t.strictSame(await getService(market, visitor, { id: service.id }), service)
  t.equal(await serviceCount(actor.id), 1)

  t.match(await latestAudit(), {
    type: 'catalog',
    action: 'service.created',
    targetId: service.id,
    actorId: actor.id
  })

  const elsewhere = await createService(market, actor, { ...fridgeRepair, city: 'صيدا' })
  t.match(elsewhere, { city: 'saida', lat: 33.5575 })
})

t.test('only an approved provider may sell', async (t) => {
  const pending = await seller({ approvalStatus: 'pending' })
  const applicant = actorOf(await makeUser(db, { role: 'provider' }))
  const client = actorOf(await makeUser(db))

  await t.rejects(createService(market, pending, fridgeRepair), { code: 'not_approved' })
  await t.rejects(createService(market, applicant, fridgeRepair), { code: 'not_approved' })
  await t.rejects(createService(market, client, fridgeRepair), { code: 'not_allowed' })
  await t.rejects(createService(market, visitor, fridgeRepair), { code: 'not_signed_in' })

  const approved = await seller()
  await t.rejects(createService(market, approved, { ...fridgeRepair, category: 'dragon taming' }), {
    code: 'unknown_category'
  })
  await t.rejects(createService(market, approved, { ...fridgeRepair, city: 'Atlantis' }), {
    code: 'unknown_city'
  })
  await t.rejects(createService(market, approved, { ...fridgeRepair, lat: 33 }), {
    code: 'invalid_input',
    params: { field: 'lng' }
  })
})

t.test(
  'a price that could never be paid is refused when it is listed, with the limits of its currency in ' +
    "the seller's language",
  async (t) => {
    const refused = [
      ['KWD', 1005],
      ['USD', 49],
      ['USD', 100_000_000],
      ['MGA', 150],
      ['LBP', 1_000_000_000_000],
      ['JPY', 49]
    ] as const

    for (const [currency, price] of refused) {
      const { market: other } = testMarket({ db }, { rules: { currency } })
      const error = await refusalOf(createService(other, await seller(), { ...fridgeRepair, price }))
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
      const { market: other } = testMarket({ db }, { rules: { currency } })
      t.match(await createService(other, await seller(), { ...fridgeRepair, price }), { price, currency })
    }
  }
)

t.test('an old price that is not chargeable hinders no other edit, but cannot be given anew', async (t) => {
  const actor = await seller()
  const { id } = await createService(market, actor, fridgeRepair)

  await db.update(services).set({ price: 1 }).where(eq(services.id, id))
  t.match(await updateService(market, actor, { id, title_en: 'Still here', price: 1 }), {
    title_en: 'Still here',
    price: 1
  })
  t.equal((await refusalOf(updateService(market, actor, { id, price: 2 }))).code, 'price_not_chargeable')
})

t.test(
  'text is kept clean: trimmed, without control and direction-changing characters, HTML as text',
  async (t) => {
    const service = await createService(market, await seller(), {
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
    const service = await createService(market, actor, { ...fridgeRepair, subcategory: 'فريزر' })

    t.equal(service.subcategory, 'freezer')

    const events: object[] = []
    t.teardown(
      channel.subscribe((event) => {
        if (event.name === 'service:updated') events.push(event.payload)
      })
    )

    const edited = await updateService(market, actor, {
      id: service.id,
      title_en: 'Zanzibar special',
      price: 50
    })
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
      (await searchServices(market, visitor, search({ q: 'zanzibar' }))).items.map(({ id }) => id),
      [service.id]
    )

    const moved = await updateService(market, actor, { id: service.id, category: 'painting' })
    t.match(moved, { category: 'painting', subcategory: null }, 'a subcategory does not outlive its category')
  }
)

t.test("a stranger's service does not exist for whoever would edit, hide or remove it", async (t) => {
  const service = await offer(market)
  const stranger = await seller()
  const client = actorOf(await makeUser(db))

  await t.rejects(updateService(market, stranger, { id: service.id, price: 1 }), { code: 'not_found' })
  await t.rejects(setVisibility(market, stranger, { serviceId: service.id, isVisible: false }), {
    code: 'not_found'
  })
  await t.rejects(removeService(market, stranger, { id: service.id }), { code: 'not_found' })
  await t.rejects(updateService(market, client, { id: service.id, price: 1 }), { code: 'not_allowed' })
  await t.rejects(removeService(market, visitor, { id: service.id }), { code: 'not_signed_in' })
  t.strictSame(await getService(market, visitor, { id: service.id }), service)
  t.strictSame(await getService(market, visitor, { id: service.id.toUpperCase() }), service)
})

t.test(
  'hidden: only its provider and admins see it, and it no longer counts; shown again it is as before',
  async (t) => {
    const actor = await seller()
    const { id } = await createService(market, actor, fridgeRepair)

    await setVisibility(market, actor, { serviceId: id, isVisible: false })
    await t.rejects(getService(market, visitor, { id }), { code: 'not_found' })
    t.equal((await getService(market, actor, { id })).isVisible, false)
    t.equal((await getService(market, admin, { id })).isVisible, false)
    t.equal(await serviceCount(actor.id), 0)
    t.strictSame(
      (await listMyServices(market, actor, { limit: 20 })).items.map((item) => item.id),
      [id]
    )
    await setVisibility(market, actor, { serviceId: id, isVisible: true })
    t.ok(await getService(market, visitor, { id }))
    t.equal(await serviceCount(actor.id), 1)
  }
)

t.test('removed: gone for all at once and for good, kept as a row', async (t) => {
  const actor = await seller()
  const { id } = await createService(market, actor, fridgeRepair)

  await removeService(market, actor, { id })

  for (const anyone of [visitor, actor, admin]) {
    await t.rejects(getService(market, anyone, { id }), { code: 'not_found' })
  }

  await t.rejects(removeService(market, actor, { id }), { code: 'not_found' })
  await t.rejects(updateService(market, actor, { id, isVisible: true }), { code: 'not_found' })
  t.strictSame((await listMyServices(market, actor, { limit: 20 })).items, [])
  t.equal(await serviceCount(actor.id), 0)
  t.equal((await db.select().from(services).where(eq(services.id, id))).length, 1)
})

t.test(
  "an admin may do what its provider may; the act is audited as an admin's and its provider is told why",
  async (t) => {
    const actor = await seller()
    const { id } = await createService(market, actor, fridgeRepair)

    await updateService(market, admin, { id, price: 100 })

    t.match(await latestAudit(), {
      type: 'admin',
      action: 'service.updated',
      actorId: admin.id,
      before: { price: 4500 },
      after: { price: 100 }
    })

    await updateService(market, admin, { id, isVisible: false })
    await removeService(market, admin, { id, reason: 'Not a real business' })
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
  const { id } = await createService(market, actor, fridgeRepair)

  await updateService(market, admin, { id, isVisible: false })
  await t.rejects(setVisibility(market, actor, { serviceId: id, isVisible: true }), {
    code: 'hidden_by_admin'
  })
  await t.rejects(getService(market, visitor, { id }), { code: 'not_found' })
  await updateService(market, actor, { id, price: 5000 })
  await updateService(market, admin, { id, isVisible: true })
  t.equal((await getService(market, visitor, { id })).price, 5000)
  await setVisibility(market, actor, { serviceId: id, isVisible: false })
  t.equal(
    (await setVisibility(market, actor, { serviceId: id, isVisible: true })).isVisible,
    true,
    'what the provider hid, the provider shows'
  )
})

t.test('admins list all services by words and visibility, page by page; others may not', async (t) => {
  const actor = await seller()
  const shown = await createService(market, actor, { ...fridgeRepair, title_en: 'Quokka grooming' })
  const hidden = await createService(market, actor, { ...fridgeRepair, title_en: 'Quokka walking' })

  await setVisibility(market, actor, { serviceId: hidden.id, isVisible: false })

  const listed = async (input: { visible?: boolean }) =>
    (await listServices(market, admin, { limit: 20, q: 'quokka', ...input })).items.map((item) => item.id)
  t.strictSame(await listed({}), [hidden.id, shown.id])
  t.strictSame(await listed({ visible: false }), [hidden.id])
  t.strictSame(await listed({ visible: true }), [shown.id])

  const first = await listServices(market, admin, { limit: 1, q: 'quokka' })
  const second = await listServices(market, admin, {
    limit: 1,
    q: 'quokka',
    ...(first.nextCursor === null ? {} : { cursor: first.nextCursor })
  })

  t.strictSame(
    [...first.items, ...second.items].map((item) => item.id),
    [hidden.id, shown.id]
  )
  t.equal(second.nextCursor, null)
  await t.rejects(listServices(market, actor, { limit: 20 }), { code: 'not_allowed' })
})

t.test(
  'thirty categories and more than forty-five cities come with every database, each found by its names',
  async (t) => {
    const [categoryList, cityList] = [
      (await listCategories(market, visitor)).items,
      (await listCities(market, visitor)).items
    ]

    t.equal(categoryList.length, 30)
    t.ok(cityList.length >= 45)

    for (const { slug, name_en: english, name_ar: arabic } of categoryList) {
      for (const name of [slug, english, arabic]) {
        t.equal((await findCategory(market, name))?.slug, slug, name)
      }
    }

    for (const { slug, name_en: english, name_ar: arabic } of cityList) {
      for (const name of [slug, english, arabic]) t.equal((await findCity(market, name))?.slug, slug, name)
    }

    t.equal(await findCity(market, 'Atlantis'), null)
  }
)

t.test('a category that an admin adds is found by its names and aliases like those that ship', async (t) => {
  const fresh = await testDatabase(t)
  await fresh.db
    .insert(categories)
    .values({ slug: 'falconry', name_en: 'Falconry', name_ar: 'صقارة', aliases: ['hawking'] })

  const service = await offer(fresh.market, {
    category: 'hawking',
    title_en: 'Bird show',
    title_ar: 'عرض طيور'
  })
  t.equal(service.category, 'falconry')

  for (const q of ['falconry', 'صقارة', 'hawking in Tyre']) {
    t.strictSame(
      (await searchServices(fresh.market, visitor, search({ q }))).items.map(({ id }) => id),
      [service.id],
      q
    )
  }
})
