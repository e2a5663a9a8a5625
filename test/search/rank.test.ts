import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { providers, services } from '../../drizzle/schema/index.js'
import { createService, type Service } from '../../src/catalog/index.js'
import { rankServices, type RankQuery } from '../../src/search/index.js'
import { anonymous } from '../../src/shared/actor.js'
import { fridgeRepair, offer } from '../support/catalog.js'
import { testDatabase } from '../support/database.js'
import { actorOf, alwaysOpen } from '../support/people.js'

const visitor = anonymous('en', 'rest')
const { db, market } = await testDatabase(t)
t.beforeEach(async () => {
  await db.delete(services)
})

const tyre = { lat: 33.2704, lng: 35.2038, slug: 'tyre' }
const inSaida = { city: 'saida', lat: 33.5575, lng: 35.3715 }
const inBeirut = { city: 'beirut', lat: 33.8938, lng: 35.5018 }
const soon = () => ({ from: new Date(), to: new Date(Date.now() + 6 * 3_600_000) })
const later = () => ({
  from: new Date(Date.now() + 48 * 3_600_000),
  to: new Date(Date.now() + 54 * 3_600_000)
})

async function ranked(query: Partial<RankQuery>): Promise<string[]> {
  return (await rankServices(market, visitor, { limit: 3, ...query })).map(({ service }) => service.id)
}

/** Gives the provider of a service an average over all their services. */
async function rate({ provider }: Service, rating: number, count: number): Promise<void> {
  await db
    .update(providers)
    .set({ ratings: rating, ratingSum: Math.round(rating * count), ratingCount: count })
    .where(eq(providers.userId, provider.id))
}

t.test(
  '"a cheap fridge repair in Tyre": exactly three in Tyre, the cheapest good ones first, each with ' +
    'facts to tell',
  async (t) => {
    const open = { week: alwaysOpen }
    const dear = await offer(market, { price: 9000 }, open)
    const cheapest = await offer(market, { price: 2000 }, open)
    const second = await offer(market, { price: 3000 }, open)
    const poor = await offer(market, { price: 1000 }, open)

    await offer(market, { price: 500 }, { ...open, ...inBeirut })
    await offer(market, { price: 100, category: 'plumbing' }, open)
    await rate(poor, 1.5, 20)
    await rate(second, 4.9, 40)

    const results = await rankServices(market, visitor, {
      query: 'I need a cheap fridge repair in Tyre today',
      window: soon(),
      limit: 3
    })

    t.strictSame(
      results.map(({ service }) => service.id),
      [cheapest.id, second.id, dear.id]
    )

    for (const { reasons, distanceKm, nextSlot, isFreeThen, service, timezone } of results) {
      t.ok(reasons.length > 0)
      t.equal(distanceKm, 0.1)
      t.ok(isFreeThen)
      t.ok(nextSlot !== null && service.nextSlot === nextSlot)
      t.equal(timezone, 'Asia/Beirut')
    }

    t.equal(results[0]?.reasons[0]?.code, 'cheapest_good')
    t.ok(results[1]?.reasons.some(({ code }) => code === 'top_rated'))

    const scores = results.map(({ score }) => score)
    t.strictSame(
      [...scores].sort((one, other) => other - one),
      scores,
      'scores fall'
    )
  }
)

t.test(
  'what is free in the asked window comes first; what is not still tells its next free time',
  async (t) => {
    const closedNow = await offer(market, { price: 1000 }, { week: {} })
    const free = await offer(market, { price: 5000 }, { week: alwaysOpen })

    const results = await rankServices(market, visitor, {
      category: 'appliance-fridge',
      place: tyre,
      cheap: true,
      window: soon(),
      limit: 3
    })

    t.strictSame(
      results.map(({ service }) => service.id),
      [free.id, closedNow.id]
    )
    t.strictSame(
      results.map(({ isFreeThen }) => isFreeThen),
      [true, false]
    )

    const [, never] = results
    t.equal(never?.nextSlot, null)

    const inTwoDays = later()
    const [first] = await rankServices(market, visitor, {
      category: 'appliance-fridge',
      place: tyre,
      window: inTwoDays,
      limit: 1
    })

    t.ok(new Date(first?.nextSlot ?? 0) >= inTwoDays.from)
  }
)

t.test(
  'where a place has too few, the nearest others come after them, and none that is farther than needed',
  async (t) => {
    const here = await offer(market, { price: 5000 }, { week: alwaysOpen })
    const nearA = await offer(market, { price: 4000 }, { week: alwaysOpen, ...inSaida })
    const nearB = await offer(market, { price: 6000 }, { week: alwaysOpen, ...inSaida })
    const far = await offer(market, { price: 100 }, { week: alwaysOpen, ...inBeirut })

    t.strictSame(await ranked({ category: 'appliance-fridge', place: tyre, cheap: true }), [
      here.id,
      nearA.id,
      nearB.id
    ])

    t.strictSame(await ranked({ category: 'appliance-fridge', city: 'nabatieh', limit: 4, cheap: true }), [
      far.id,
      nearA.id,
      here.id,
      nearB.id
    ])
  }
)

t.test(
  'budget and rating leave out, the asked subcategory comes first, and nobody is offered their own service',
  async (t) => {
    const washer = await offer(market, { category: 'appliance-washer', price: 1000 }, { week: alwaysOpen })
    const dish = await offer(
      market,
      { category: 'appliance-washer', subcategory: 'Dishwasher', price: 8000 },
      { week: alwaysOpen }
    )

    t.equal(dish.subcategory, 'dishwasher', 'a name of the lexicon is stored as its slug')
    t.strictSame(await ranked({ query: 'dishwasher repair in Tyre', cheap: true }), [dish.id, washer.id])
    t.strictSame(await ranked({ query: 'dishwasher repair in Tyre', budget: 2000 }), [washer.id])
    t.strictSame(await ranked({ query: 'dishwasher repair in Tyre', minRating: 4 }), [])

    const seller = actorOf({ id: washer.provider.id, role: 'provider', language: 'en', sessionId: '-' })
    const others = await rankServices(market, seller, { category: 'appliance-washer', limit: 3 })

    t.strictSame(
      others.map(({ service }) => service.id),
      [dish.id]
    )
  }
)

t.test(
  'the very thing that was asked for comes before another that is free sooner, when there is enough of it',
  async (t) => {
    const dishwashers = [1000, 2000, 3000].map(
      async (price) =>
        await offer(market, { category: 'appliance-washer', subcategory: 'Dishwasher', price }, { week: {} })
    )
    const asked = (await Promise.all(dishwashers)).map(({ id }) => id)

    await offer(market, { category: 'appliance-washer', price: 500 }, { week: alwaysOpen })
    t.strictSame(await ranked({ query: 'dishwasher repair in Tyre', cheap: true, window: soon() }), asked)
  }
)

t.test('who gives Arabic is no help for maths: left out where a choice of maths is near', async (t) => {
  const lesson = async (title: string, price: number) =>
    await offer(
      market,
      { category: 'tutoring', title_en: title, title_ar: title, price },
      { week: alwaysOpen }
    )
  const arabic = await lesson('Arabic grammar and reading', 1000)
  const maths = await lesson('Maths lessons, grade 7 to Brevet', 2000)
  const asked = { query: 'a maths teacher', city: 'tyre' }

  t.strictSame(new Set(await ranked(asked)), new Set([maths.id, arabic.id]), 'one alone is no choice')

  const other = await lesson('Maths explained until it is easy', 3000)
  t.strictSame(new Set(await ranked(asked)), new Set([maths.id, other.id]))
})

t.test('the offers come from different providers as long as there are enough of them', async (t) => {
  const cheapest = await offer(market, { price: 1000 }, { week: alwaysOpen })
  const seller = actorOf({ id: cheapest.provider.id, role: 'provider', language: 'en', sessionId: '-' })
  const sameSeller = await createService(market, seller, { ...fridgeRepair, price: 1100 })
  const second = await offer(market, { price: 2000 }, { week: alwaysOpen })

  t.strictSame(
    await ranked({ category: 'appliance-fridge', place: tyre, cheap: true }),
    [cheapest.id, sameSeller.id, second.id],
    'two providers only'
  )

  const third = await offer(market, { price: 3000 }, { week: alwaysOpen })
  t.strictSame(await ranked({ category: 'appliance-fridge', place: tyre, cheap: true }), [
    cheapest.id,
    second.id,
    third.id
  ])
})

t.test('an unknown category or city finds nothing, and nothing asked finds the best rated', async (t) => {
  const good = await offer(market, {}, { week: alwaysOpen })
  const better = await offer(market, { category: 'plumbing' }, { week: alwaysOpen })

  await rate(good, 3.9, 30)
  await rate(better, 5, 30)
  t.strictSame(await ranked({ category: 'dragon taming' }), [])
  t.strictSame(await ranked({ city: 'Atlantis' }), [])
  t.strictSame(await ranked({}), [better.id, good.id])
})
