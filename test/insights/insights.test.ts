import t from '../support/tap.js'
import { readSentiment, suggestPrice, summarizeProviders } from '../../src/insights/index.js'
import { reviews, providers } from '../../drizzle/schema/index.js'
import { eq } from 'drizzle-orm'
import { newId } from '../../src/shared/ids.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const { db, market } = await testDatabase(t)
const client = actorOf(await makeUser(db))
const provider = await makeProvider(db)

async function review(providerId: string, rating: number, comment: string | null): Promise<string> {
  const service = await makeService(db, providerId)
  const author = await makeUser(db)
  const past = new Date(Date.now() - (30 + Math.random() * 1000) * 86_400_000)
  const booking = await makeBooking(db, service, author.id, { status: 'cancelled', scheduledAt: past })
  const id = newId()

  await db.insert(reviews).values({
    id,
    bookingId: booking.id,
    serviceId: service.id,
    providerId,
    userId: author.id,
    rating,
    comment,
    createdAt: new Date()
  })

  return id
}

t.test(
  'the suggestion is the median of comparable prices, unmoved by an odd one, with its sample size',
  async (t) => {
    for (const price of [3000, 3200, 3400, 3500, 3600, 3800, 4000, 4200, 99_900]) {
      await makeService(db, provider.id, { price })
    }

    const suggestion = await suggestPrice(market, client, {
      category: 'plumbing',
      city: 'صور',
      durationMinutes: 60
    })

    t.match(suggestion, { suggested: 3600, sampleSize: 9, currency: 'USD' })
    t.ok((suggestion.low ?? 0) >= 3200 && (suggestion.high ?? 0) <= 4200)
    t.match(suggestion.explanation, /9 .*Tyre/)
    t.match(
      (await suggestPrice(market, { ...client, locale: 'ar' }, { category: 'plumbing' })).explanation,
      /[\u0600-\u06ff]/
    )
  }
)

t.test('where too little is comparable it widens and says so; where nothing is it says that', async (t) => {
  const widened = await suggestPrice(market, client, { category: 'plumbing', city: 'beirut' })
  t.ok(widened.sampleSize >= 9)
  t.match(widened.explanation, /too few in Beirut/)

  t.match(await suggestPrice(market, client, { category: 'locksmith' }), {
    suggested: null,
    low: null,
    high: null,
    sampleSize: 0
  })

  await t.rejects(suggestPrice(market, client, { category: 'dragon taming' }), { code: 'unknown_category' })
  await t.rejects(suggestPrice(market, client, { category: 'plumbing', city: 'Atlantis' }), {
    code: 'unknown_city'
  })
})

t.test('hidden services are no comparison', async (t) => {
  const before = await suggestPrice(market, client, { category: 'plumbing' })
  await makeService(db, provider.id, { isVisible: false })
  t.equal((await suggestPrice(market, client, { category: 'plumbing' })).sampleSize, before.sampleSize)
})

t.test('every praise and complaint points at the reviews that say so, in both languages', async (t) => {
  const spoken = await makeProvider(db, { businessName: 'Spoken Of' })
  const onTime = await review(spoken.id, 5, 'Came on time and very polite')
  const arabic = await review(spoken.id, 4, 'اجا عالوقت وشغله متقن')
  const dear = await review(spoken.id, 1, 'غالي كتير')

  await review(spoken.id, 5, null)

  const [summary] = await summarizeProviders(market, client, { providerIds: [spoken.id] })
  t.same(
    summary?.praise.find(({ aspect }) => aspect === 'punctuality')?.reviewIds.toSorted(),
    [onTime, arabic].toSorted()
  )
  t.same(summary?.complaints, [{ aspect: 'price', count: 1, reviewIds: [dear] }])
  t.equal(summary?.tooFewReviews, false)
})

t.test('with too few reviews it says so, and of an unapproved provider nothing', async (t) => {
  const fresh = await makeProvider(db)
  await review(fresh.id, 5, 'quick')

  const [summary] = await summarizeProviders(market, client, { providerIds: [fresh.id] })
  t.equal(summary?.tooFewReviews, true)
  await db.update(providers).set({ approvalStatus: 'rejected' }).where(eq(providers.userId, fresh.id))
  t.same(await summarizeProviders(market, client, { providerIds: [fresh.id] }), [])
})

t.test(
  'a text or a review is scored from -1 to 1, and a review that is not there is not found',
  async (t) => {
    t.match(await readSentiment(market, client, { text: 'Excellent work, very happy!' }), {
      label: 'positive',
      language: 'en'
    })
    t.match(
      await readSentiment(market, client, { reviewId: await review(provider.id, 1, 'شغل سيء كتير وبشع') }),
      { label: 'negative', language: 'ar' }
    )
    await t.rejects(readSentiment(market, client, { reviewId: newId() }), { code: 'not_found' })
  }
)
