import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { providers, services, users } from '../../drizzle/schema/index.js'
import { searchServices, searchServicesJson, type SearchServices } from '../../src/search/index.js'
import { anonymous } from '../../src/shared/actor.js'
import { offer, search } from '../support/catalog.js'
import { testDatabase } from '../support/database.js'
import { alwaysOpen } from '../support/people.js'

const visitor = anonymous('en', 'rest')
const { db, market } = await testDatabase(t)
t.beforeEach(async () => {
  await db.delete(services)
})

t.test('one service is found by what people call it, in every language and script', async (t) => {
  const fridge = await offer(market, {}, { businessName: 'Cedar Cooling', businessName_ar: 'سيدر للتبريد' })
  await offer(market, { category: 'plumbing', title_en: 'Leak repair', title_ar: 'تصليح تسريب مي' })
  await offer(
    market,
    { category: 'painting', title_en: 'Room painting', title_ar: 'دهان غرف' },
    { city: 'beirut', lat: 33.8938, lng: 35.5018 }
  )

  const questions = [
    'fridge',
    'fridge repair in Tyre',
    'I need a cheap refrigerator technician',
    'براد',
    'البرادات',
    'تصليح براد بصور',
    'bade sallih barrad bi sour',
    'cedar cooling',
    'سيدر',
    'cedark'
  ]

  for (const q of questions) {
    const { items } = await searchServices(market, visitor, search({ q }))
    t.strictSame(
      items.map((item) => item.id),
      [fridge.id],
      q
    )
  }
})

t.test(
  'category and city take a slug, a name or an alias in either language; what is unknown finds nothing',
  async (t) => {
    const { id } = await offer(market)
    const found = async (query: Partial<SearchServices>) =>
      (await searchServices(market, visitor, search(query))).items.map((item) => item.id)

    for (const city of ['tyre', 'TYRE', 'Sour', 'صور', 'مدينة صور']) {
      t.strictSame(await found({ city }), [id], city)
    }

    for (const category of ['appliance-fridge', 'Fridge & freezer repair', 'تصليح برادات وثلاجات', 'براد']) {
      t.strictSame(await found({ category }), [id], category)
    }

    t.strictSame(await found({ city: 'Atlantis' }), [])
    t.strictSame(await found({ category: 'dragon taming' }), [])
    t.strictSame(await found({ city: 'beirut' }), [])
  }
)

t.test('price, rating and distance filters hold, and every order is kept', async (t) => {
  const near = await offer(market, { price: 3000 })
  const dear = await offer(market, { price: 9000 }, { city: 'saida', lat: 33.5575, lng: 35.3715 })
  const far = await offer(market, { price: 5000 }, { city: 'beirut', lat: 33.8938, lng: 35.5018 })

  await db
    .update(services)
    .set({ ratings: 4.8, ratingSum: 48, ratingCount: 10 })
    .where(eq(services.id, dear.id))
  await db.update(services).set({ ratings: 3, ratingSum: 3, ratingCount: 1 }).where(eq(services.id, far.id))

  const found = async (query: Partial<SearchServices>) =>
    (await searchServices(market, visitor, search(query))).items.map((item) => item.id)
  const tyre = { lat: 33.2704, lng: 35.2038 }

  t.strictSame(await found({ sort: 'price' }), [near.id, far.id, dear.id])
  t.strictSame(await found({ sort: '-price' }), [dear.id, far.id, near.id])
  t.strictSame(await found({ sort: 'newest' }), [far.id, dear.id, near.id])
  t.strictSame(await found({ sort: 'rating' }), [dear.id, far.id, near.id])
  t.strictSame(await found({ sort: 'distance', ...tyre }), [near.id, dear.id, far.id])
  t.strictSame(await found({ sort: 'price', minPrice: 4000, maxPrice: 5000 }), [far.id])
  t.strictSame(await found({ minRating: 4 }), [dear.id])
  t.strictSame(await found({ ...tyre, radiusKm: 50, sort: 'distance' }), [near.id, dear.id])
  t.strictSame(await found({ city: 'tyre', radiusKm: 50, sort: 'price' }), [near.id, dear.id])

  const [first, second] = (
    await searchServices(market, visitor, search({ city: 'tyre', radiusKm: 50, sort: 'distance' }))
  ).items
  t.equal(first?.distanceKm, 0.1)
  t.match(second?.distanceKm, 35.5)
})

t.test('a page goes on where it ended, whatever is added meanwhile, in every order', async (t) => {
  for (let index = 0; index < 7; index++) await offer(market, { price: 1000 * (1 + (index % 3)) })

  for (const sort of ['relevance', 'rating', 'price', '-price', 'distance', 'newest'] as const) {
    const whole = (
      await searchServices(market, visitor, search({ sort, city: 'tyre', limit: 100 }))
    ).items.map((item) => item.id)
    const seen: string[] = []
    let cursor: string | undefined

    do {
      const page = await searchServices(
        market,
        visitor,
        search({ sort, city: 'tyre', limit: 3, ...(cursor === undefined ? {} : { cursor }) })
      )

      seen.push(...page.items.map((item) => item.id))
      cursor = page.nextCursor ?? undefined
      await offer(market, { price: 50 + seen.length })
    } while (cursor !== undefined && seen.length < 100)

    t.strictSame(
      seen.filter((id) => whole.includes(id)),
      whole,
      sort
    )
    t.equal(new Set(seen).size, seen.length, `${sort}: nothing twice`)
  }
})

t.test('what is hidden, removed, unapproved, banned or gone is never found', async (t) => {
  const hidden = await offer(market)
  const removed = await offer(market)
  const unapproved = await offer(market)
  const banned = await offer(market)
  const gone = await offer(market)

  const at = new Date()
  await db.update(services).set({ isVisible: false }).where(eq(services.id, hidden.id))
  await db.update(services).set({ removedAt: at }).where(eq(services.id, removed.id))
  await db
    .update(providers)
    .set({ approvalStatus: 'rejected' })
    .where(eq(providers.userId, unapproved.provider.id))
  await db.update(users).set({ isBanned: true }).where(eq(users.id, banned.provider.id))
  await db.update(users).set({ deactivatedAt: at }).where(eq(users.id, gone.provider.id))

  for (const query of [{}, { q: 'fridge' }, { city: 'tyre' }, { sort: 'newest' as const }]) {
    t.strictSame((await searchServices(market, visitor, search(query))).items, [])
  }
})

t.test('asked for a free time, only what is free then is found, with its first free start', async (t) => {
  const open = await offer(market, {}, { week: alwaysOpen })
  await offer(market, {}, { week: {} })

  const from = new Date(Date.now() + 3 * 86_400_000)
  const to = new Date(from.getTime() + 3 * 3_600_000)
  const window = { availableFrom: from.toISOString(), availableTo: to.toISOString() }
  const { items, nextCursor } = await searchServices(market, visitor, search(window))

  t.strictSame(
    items.map((item) => item.id),
    [open.id]
  )
  t.equal(nextCursor, null)

  const start = new Date(items[0]?.nextSlot ?? 0)
  t.ok(start >= from && start < to, 'the start lies in the window')

  const onDay = await searchServices(
    market,
    visitor,
    search({ availableOn: from.toISOString().slice(0, 10) })
  )
  t.strictSame(
    onDay.items.map((item) => item.id),
    [open.id]
  )

  const past = await searchServices(market, visitor, search({ availableOn: '2001-01-01' }))
  t.strictSame(past.items, [])
})

t.test('a walk through free times misses nothing and repeats nothing', async (t) => {
  const free = new Set<string>()
  for (let index = 0; index < 9; index++) {
    const service = await offer(market, {}, { week: index % 2 === 0 ? alwaysOpen : {} })
    if (index % 2 === 0) free.add(service.id)
  }

  const date = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
  const seen: string[] = []
  let cursor: string | undefined

  do {
    const page = await searchServices(
      market,
      visitor,
      search({ availableOn: date, limit: 2, ...(cursor === undefined ? {} : { cursor }) })
    )

    seen.push(...page.items.map((item) => item.id))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)

  t.strictSame(new Set(seen), free)
  t.equal(seen.length, free.size)
})

t.test(
  'what makes no sense is refused: half a point, a radius or nearness without a place, times reversed, ' +
    'a foreign cursor',
  async (t) => {
    const forged = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')
    const id = '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11'

    const bad: Array<Partial<SearchServices>> = [
      { lat: 33 },
      { lng: 35 },
      { radiusKm: 5 },
      { sort: 'distance' },
      { availableFrom: '2026-11-24T10:00:00Z', availableTo: '2026-11-24T09:00:00Z' },
      { cursor: 'nonsense' },
      { cursor: forged([1, 0]) },
      { cursor: forged(['1e999', '0', id]) },
      { cursor: forged(['1', '0', 'x']) },
      { cursor: forged(['NaN', '0', id]) },
      { sort: 'newest', cursor: forged(['2026-13-45T99:00:00.000Z', '0', id]) }
    ]

    for (const query of bad) {
      await t.rejects(
        searchServices(market, visitor, search(query)),
        { code: 'invalid_input' },
        JSON.stringify(query)
      )
    }
  }
)

t.test('the JSON that is passed through is the page itself', async (t) => {
  await offer(market, { title_en: 'Quotes " and \\ and <b>', tags: ['a"b'] })
  await offer(market)

  for (const query of [{}, { limit: 1 }, { q: 'fridge', city: 'tyre' }, { availableOn: '2001-01-01' }]) {
    t.strictSame(
      JSON.parse(String(await searchServicesJson(market, visitor, search(query)))),
      await searchServices(market, visitor, search(query))
    )
  }
})

t.test('a list is of one provider, of a subcategory by any of its names, or of a tag', async (t) => {
  const found = async (query: Partial<SearchServices>) =>
    (await searchServices(market, visitor, search(query))).items.map((item) => item.id)

  const fridge = await offer(market, { subcategory: 'فريزر', tags: ['same day', 'ضمان'] })
  const other = await offer(market, { subcategory: 'our own kind', tags: ['cheap'] })

  t.strictSame(await found({ providerId: fridge.provider.id }), [fridge.id])
  t.strictSame(await found({ providerId: fridge.id }), [])
  t.strictSame(await found({ tag: 'ضمان' }), [fridge.id])
  t.strictSame(await found({ tag: ' same   day ', sort: 'price' }), [fridge.id])
  t.strictSame(await found({ tag: 'day' }), [])
  t.strictSame(await found({ subcategory: 'our own kind' }), [other.id])
  for (const subcategory of ['freezer', 'Freezer', 'فريزر']) {
    t.strictSame(await found({ subcategory, sort: 'newest' }), [fridge.id], subcategory)
  }

  t.strictSame(await found({ subcategory: 'our own kind', tag: 'same day' }), [])
})
