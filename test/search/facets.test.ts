import t from '../support/tap.js'
import fc from 'fast-check'
import { eq } from 'drizzle-orm'
import { categories, cities, services, type WeekPlan } from '../../drizzle/schema/index.js'
import { getAvailability } from '../../src/bookings/index.js'
import {
  rankWithFacets,
  searchServices,
  type Facets,
  type RankQuery,
  type SearchServices
} from '../../src/search/index.js'
import { bandsOf } from '../../src/search/facets.js'
import { MOST_COUNTED } from '../../src/search/schemas.js'
import { anonymous } from '../../src/shared/actor.js'
import { testDatabase } from '../support/database.js'
import { actorOf, alwaysOpen, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const { db, market } = await testDatabase(t)
const visitor = anonymous('en', 'rest')
const weeks: WeekPlan[] = [
  alwaysOpen,
  { mon: [['09:00', '12:00']], thu: [['09:00', '12:00']] },
  { sat: [['08:00', '18:00']], sun: [['08:00', '18:00']] },
  {}
]

/** A hundred services of twenty providers in three zones, some of them booked out on a day. */
async function fillMarket(): Promise<void> {
  await db
    .insert(categories)
    .values({ slug: 'cleaning', name_en: 'Cleaning', name_ar: 'تنظيف' })
    .onConflictDoNothing()
  await db
    .insert(cities)
    .values([
      { slug: 'sidon', name_en: 'Sidon', name_ar: 'صيدا', lat: 33.56, lng: 35.37 },
      { slug: 'beirut', name_en: 'Beirut', name_ar: 'بيروت', lat: 33.89, lng: 35.5 },
      { slug: 'tripoli', name_en: 'Tripoli', name_ar: 'طرابلس', lat: 34.44, lng: 35.83 }
    ])
    .onConflictDoNothing()

  const client = await makeUser(db)
  for (let index = 0; index < 20; index++) {
    const timezone = ['Asia/Beirut', 'Asia/Riyadh', 'Europe/Paris'][index % 3] ?? ''
    const owner = await makeProvider(db, { timezone, week: weeks[index % weeks.length] ?? {} })

    for (let number = 0; number < 5; number++) {
      const service = await makeService(db, owner.id, {
        price: 500 + ((index * 7919 + number * 104_729) % 12_000),
        city: ['tyre', 'sidon', 'beirut', null][(index + number) % 4] ?? null,
        categoryId: number % 2 === 0 ? 'plumbing' : 'cleaning',
        ratings: [null, 2.9, 3.4, 4, 4.5, 5][(index * 3 + number) % 6] ?? null
      })
      if (number === 0 && index % 4 === 0) {
        const scheduledAt = new Date(Date.now() + (index + 2) * 5_400_000)
        await makeBooking(db, service, client.id, {
          scheduledAt,
          endsAt: new Date(scheduledAt.getTime() + 24 * 3_600_000),
          status: 'accepted'
        })
      }
    }
  }
}

/** Everything that a search finds, page by page. */
async function allOf(query: Omit<SearchServices, 'limit'>) {
  const items = []
  let cursor: string | undefined
  do {
    const page = await searchServices(market, visitor, {
      ...query,
      limit: 37,
      ...(cursor === undefined ? {} : { cursor })
    })
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return items
}

/** The counts as whoever reads every found service and its whole calendar makes them. */
async function bruteForce(query: Omit<SearchServices, 'limit'>, shape: Facets) {
  const items = await allOf(query)
  const days = new Map<string, number>()

  for (const { id } of items) {
    const { slots, timezone } = await getAvailability(market, visitor, { serviceId: id, days: 10 })
    const inZone = new Intl.DateTimeFormat('en-CA', { timeZone: timezone })
    for (const day of new Set(slots.map(({ start }) => inZone.format(new Date(start))))) {
      days.set(day, (days.get(day) ?? 0) + 1)
    }
  }

  return {
    counted: items.length,
    ratings: shape.ratings.map(
      ({ minRating }) => items.filter(({ ratings }) => (ratings ?? 0) >= minRating).length
    ),
    prices: shape.prices.map(
      ({ minPrice, maxPrice }) =>
        items.filter(({ price }) => price >= (minPrice ?? 0) && price <= (maxPrice ?? Infinity)).length
    ),
    cities: shape.cities.map(({ city }) => items.filter((service) => service.city === city).length),
    days: shape.days.map(({ date }) => days.get(date) ?? 0)
  }
}

const tomorrow = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Beirut' }).format(Date.now() + 86_400_000)

t.test('every count is that of whoever reads all that the same filters find', async (t) => {
  await fillMarket()

  const asked: Array<Omit<SearchServices, 'limit'>> = [
    {},
    { category: 'plumbing' },
    { city: 'tyre', sort: 'price' },
    { minRating: 3.4, maxPrice: 8000 },
    { minPrice: 2000, q: 'plumbing' },
    { lat: 33.27, lng: 35.2 },
    { availableOn: tomorrow(), category: 'cleaning' },
    { availableOn: tomorrow(), availableTo: `${tomorrow()}T09:00:00.000Z` },
    { minRating: 5, maxPrice: 10 },
    { category: 'no such trade' }
  ]

  for (const query of asked) {
    const { facets } = await searchServices(market, visitor, { ...query, limit: 1, facets: true })
    if (facets === undefined) throw new Error('no facets')

    const counts = (values: Array<{ count: number }>) => values.map(({ count }) => count)
    t.same(
      {
        counted: facets.counted,
        ratings: counts(facets.ratings),
        prices: counts(facets.prices),
        cities: counts(facets.cities),
        days: counts(facets.days)
      },
      await bruteForce(query, facets),
      JSON.stringify(query)
    )
    t.equal(facets.isAll, true)
    t.equal(facets.days.length, 7)
  }

  const { facets: all } = await searchServices(market, visitor, { limit: 1, facets: true })
  t.same(
    all?.cities.map(({ city, count }) => [city, count]),
    [
      ['beirut', 25],
      ['sidon', 25],
      ['tyre', 25]
    ]
  )
  t.equal(
    all?.prices.reduce((sum, { count }) => sum + count, 0),
    100,
    'the bands leave no price out'
  )
})

t.test('a value of a facet, taken as a filter, finds as many as it says', async (t) => {
  const { facets } = await searchServices(market, visitor, { category: 'plumbing', limit: 1, facets: true })
  if (facets === undefined) throw new Error('no facets')

  const found = async (query: Partial<SearchServices>) =>
    (await allOf({ category: 'plumbing', ...query })).length
  for (const { count, minRating } of facets.ratings) t.equal(await found({ minRating }), count)
  for (const { count, city } of facets.cities) t.equal(await found({ city }), count)
  for (const { count, date } of facets.days) t.equal(await found({ availableOn: date }), count)
  for (const { count, minPrice, maxPrice } of facets.prices) {
    t.equal(
      await found({ ...(minPrice === null ? {} : { minPrice }), ...(maxPrice === null ? {} : { maxPrice }) }),
      count
    )
  }
})

t.test('bands share out any prices, each of them once, and none is empty', async (t) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 60 }), (prices) => {
      const bands = bandsOf(prices)
      if (bands.length === 0) return

      const counts = bands.map(({ count }) => count)
      t.equal(
        counts.reduce((sum, count) => sum + count, 0),
        prices.length
      )
      t.notOk(counts.includes(0))
      t.ok(bands.length >= 2 && bands.length <= 4)
    })
  )
})

t.test('a recommendation counts what the same filters find, by the rating of the provider', async (t) => {
  const client = actorOf(await makeUser(db))
  const query = { category: 'plumbing', budget: 9000, limit: 3 }
  const { ranked, facets } = await rankWithFacets(market, client, query)
  const items = await allOf({ category: 'plumbing', maxPrice: 9000 })

  t.equal(ranked.length, 3)
  t.equal(facets.counted, items.length)
  t.same(
    facets.cities.map(({ city, count }) => [city, count]),
    facets.cities.map(({ city }) => [city, items.filter((service) => service.city === city).length])
  )
  t.same(
    facets.ratings.map(({ count }) => count),
    [0, 0, 0, 0],
    'no provider has a review'
  )
})

t.test('a recommendation counts what the same search finds in the place that is named', async (t) => {
  await db
    .insert(cities)
    .values({ slug: 'nabatieh', name_en: 'Nabatieh', name_ar: 'النبطية', lat: 33.379, lng: 35.484 })
    .onConflictDoNothing()
  const tyre = { lat: 33.27, lng: 35.2 }
  const asked: Array<{ wish: Partial<RankQuery>; filters: Partial<SearchServices> }> = [
    { wish: { query: 'plumber', city: 'tyre' }, filters: { q: 'plumber', city: 'tyre' } },
    { wish: { query: 'plumber', city: 'صيدا' }, filters: { q: 'plumber', city: 'صيدا' } },
    { wish: { query: 'plumber in Beirut' }, filters: { q: 'plumber in Beirut' } },
    { wish: { query: 'plumber in Sidon', home: 'tyre' }, filters: { q: 'plumber in Sidon' } },
    { wish: { query: 'plumber', home: 'tyre' }, filters: { q: 'plumber' } },
    { wish: { query: 'plumber', place: tyre }, filters: { q: 'plumber', ...tyre } },
    { wish: { query: 'plumber', place: { ...tyre, slug: 'Tyre' } }, filters: { q: 'plumber', city: 'tyre' } },
    {
      wish: { query: 'plumber', place: { ...tyre, isNamed: true } },
      filters: { q: 'plumber', ...tyre, radiusKm: 15 }
    },
    { wish: { query: 'plumber', city: 'nabatieh' }, filters: { q: 'plumber', city: 'nabatieh' } },
    { wish: { query: 'plumber', city: 'Atlantis' }, filters: { q: 'plumber', city: 'Atlantis' } }
  ]

  for (const { wish, filters } of asked) {
    const { facets } = await rankWithFacets(market, visitor, { limit: 3, ...wish })
    const { facets: found } = await searchServices(market, visitor, { limit: 1, facets: true, ...filters })

    // Stars of a service there, of its provider here.
    t.same({ ...facets, ratings: [] }, { ...found, ratings: [] }, JSON.stringify(wish))
  }

  const inTyre = await rankWithFacets(market, visitor, { category: 'plumbing', city: 'tyre', limit: 3 })
  const anywhere = await rankWithFacets(market, visitor, { category: 'plumbing', limit: 3 })
  t.ok(inTyre.facets.counted > 0)
  t.ok(inTyre.facets.counted < anywhere.facets.counted)

  const elsewhere = await rankWithFacets(market, visitor, {
    category: 'plumbing',
    city: 'nabatieh',
    limit: 3
  })
  t.equal(elsewhere.ranked.length, 3, 'a town without any is shown the nearest')
  t.equal(elsewhere.facets.counted, 0, 'and counts none')
})

t.test('of more than are counted, the first in the order are counted, and the answer says so', async (t) => {
  const owner = await makeProvider(db)
  for (let index = 0; index < MOST_COUNTED; index++) {
    await makeService(db, owner.id, { price: 100 + index, city: 'tripoli', ratings: null })
  }
  const dear = await makeService(db, owner.id, { price: 90_000, city: 'tripoli' })

  const ask = async () =>
    await searchServices(market, visitor, { city: 'tripoli', sort: 'price', limit: 1, facets: true })
  t.match((await ask()).facets, {
    counted: MOST_COUNTED,
    isAll: false,
    cities: [{ city: 'tripoli', count: 200 }]
  })

  await db.update(services).set({ isVisible: false }).where(eq(services.id, dear.id))
  t.match((await ask()).facets, { counted: MOST_COUNTED, isAll: true })
})
