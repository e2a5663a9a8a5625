import { isDeepStrictEqual } from 'node:util'
import { DateTime } from 'luxon'
import t from '../support/tap.js'
import { distanceKm, lexiconCategories } from '../../src/vocabulary/index.js'
import { CreateService } from '../../src/catalog/index.js'
import { cities as gazetteer } from '../../src/vocabulary/gazetteer.js'
import { demoRows, type DemoRows } from '../../src/demo/rows.js'
import { defaultRules } from '../../src/shared/rules.js'
import type { Embed } from '../../src/shared/market.js'
import { compileStrict } from '../../src/shared/validate.js'

const cities = gazetteer.map((place) => ({
  slug: place.slug,
  name_en: place.name_en,
  name_ar: place.name_ar,
  aliases: place.aliases,
  lat: place.lat,
  lng: place.lng
}))
const categories = lexiconCategories.map((category, position) => ({
  slug: category.slug,
  name_en: category.name_en,
  name_ar: category.name_ar,
  aliases: [],
  position
}))
const mainCategories = [
  'plumbing',
  'electrical',
  'ac-hvac',
  'appliance-fridge',
  'appliance-washer',
  'appliance-oven',
  'cleaning',
  'painting',
  'carpentry',
  'car-repair'
]
const largeCities = ['beirut', 'tripoli', 'saida', 'tyre', 'jounieh', 'zahle']
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const monday = new Date('2026-11-23T09:20:00Z')
const ownVectors: Embed = { embedder: null, questions: new Map(), index: null, table: null }
/** A model's vectors come later, by a job: nothing is reckoned meanwhile. */
const vectorsLater: Embed = { ...ownVectors, embedder: { model: 'later', embed: async () => [] } }
const story = storyAt(monday)

function storyAt(at: Date, embed = ownVectors): DemoRows {
  return demoRows({
    at,
    rules: defaultRules,
    embed,
    passwordHash: '-',
    cities,
    categories
  })
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

function duplicates(texts: string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index)
}

t.test('the marketplace is as large as it is meant to be', async (t) => {
  t.ok(story.providers.filter(({ approvalStatus }) => approvalStatus === 'approved').length >= 60)
  t.ok(story.services.length >= 300)
  t.ok(story.bookings.length >= 1500)
  t.ok(story.reviews.length >= 800)
  t.ok(story.users.filter(({ role }) => role === 'client').length >= 40)
  t.same(
    categories.filter(({ slug }) => story.services.every(({ categoryId }) => categoryId !== slug)),
    [],
    'every category has listings'
  )
})

t.test('the same instant tells the same story, ids and all', async (t) => {
  t.ok(isDeepStrictEqual(storyAt(monday), story))
})

t.test('whatever the day and the hour, the story is whole, and over before it is told', async (t) => {
  for (let days = 0; days < 8; days++) {
    const at = new Date(monday.getTime() + days * DAY + days * 3 * 60 * MINUTE)
    const { bookings, reviews } = storyAt(at, vectorsLater)

    t.ok(bookings.length >= 1500 && reviews.length >= 800, at.toISOString())
    t.ok(bookings.every(({ endsAt, updatedAt }) => endsAt < at && updatedAt <= at))
    t.ok(reviews.every(({ createdAt }) => createdAt < at))
  }
})

t.test('no two listings of one category in one city read the same, in either language', async (t) => {
  for (const listed of grouped(story.services, ({ categoryId, city }) => `${categoryId} ${city}`).values()) {
    for (const field of ['title_en', 'title_ar', 'description_en', 'description_ar'] as const) {
      t.same(duplicates(listed.map((service) => service[field])), [])
    }
  }
})

t.test('a category has at least four, a main category eight ways to be written', async (t) => {
  for (const { slug } of categories) {
    const titles = new Set(
      story.services.filter(({ categoryId }) => categoryId === slug).map(({ title_en: title }) => title)
    )
    t.ok(titles.size >= (mainCategories.includes(slug) ? 8 : 4), `${slug}: ${titles.size}`)
  }
})

t.test('every listing would be accepted by the API, with a subcategory that the lexicon knows', async (t) => {
  const known = new Set(
    lexiconCategories.flatMap(({ slug, subcategories }) =>
      subcategories.map((subcategory) => `${slug} ${subcategory.slug}`)
    )
  )

  const accepts = compileStrict(CreateService)
  for (const service of story.services) {
    const fields = Object.entries({ ...service, category: service.categoryId }).filter(
      ([field]) => field in CreateService.properties
    )
    t.equal(accepts(Object.fromEntries(fields)).ok, true, service.title_en)
  }

  const subcategories = story.services
    .filter(({ subcategory }) => subcategory !== null)
    .map(({ categoryId, subcategory }) => `${categoryId} ${subcategory}`)
  t.same(
    subcategories.filter((subcategory) => !known.has(subcategory)),
    []
  )
})

t.test('English is in Latin letters, Arabic in Arabic ones, and every blank is filled in', async (t) => {
  const english = [
    ...story.services.flatMap((row) => [row.title_en, row.description_en]),
    ...story.providers.flatMap((row) => [row.businessName, row.about_en ?? ''])
  ]
  const arabic = [
    ...story.services.flatMap((row) => [row.title_ar, row.description_ar]),
    ...story.providers.flatMap((row) => [row.businessName_ar ?? '', row.about_ar ?? ''])
  ]

  t.same(
    english.filter((text) => /\p{Script=Arabic}/u.test(text) || !/\p{Script=Latin}/u.test(text)),
    []
  )
  t.same(
    arabic.filter((text) => !/\p{Script=Arabic}/u.test(text)),
    []
  )
  t.same(
    [...english, ...arabic].filter((text) => /[{}]|\s\s|^\s|\s$|undefined/.test(text)),
    []
  )
})

t.test('nobody shares a name, an address or a business with anybody', async (t) => {
  t.same(duplicates(story.users.map(({ email }) => email)), [])
  t.same(duplicates(story.users.map(({ name }) => name)), [])
  t.same(duplicates(story.providers.map(({ businessName, city }) => `${businessName}, ${city}`)), [])
  t.ok(story.users.every(({ email }) => /^[a-z0-9-]+@demo\.taskego$/.test(email)))
})

t.test('providers are where they say, each at a point of its own', async (t) => {
  for (const { city, lat, lng } of story.services) {
    const centre = cities.find(({ slug }) => slug === city)
    if (centre === undefined || lat == null || lng == null) t.fail(`${city}`)
    else if (distanceKm(centre, { lat, lng }) > 3) t.fail(`${city} ${lat} ${lng}`)
  }

  const points = story.providers
    .filter(({ approvalStatus }) => approvalStatus === 'approved')
    .map(({ lat, lng }) => `${lat} ${lng}`)
  t.same(duplicates(points), [])
})

t.test(
  'a large city has four providers of every main category, two of them on Sundays, at prices that differ',
  async (t) => {
    for (const city of largeCities) {
      for (const category of mainCategories) {
        const listed = story.services.filter(
          (service) => service.city === city && service.categoryId === category
        )
        const offering = new Set(listed.map(({ providerId }) => providerId))
        const onSundays = story.providers.filter(
          ({ userId, week }) => offering.has(userId) && week?.sun !== undefined
        )

        t.ok(
          offering.size >= 4 && onSundays.length >= 2,
          `${category} in ${city}: ${offering.size}, ${onSundays.length} on Sundays`
        )
        t.ok(new Set(listed.map(({ price }) => price)).size >= 3)
      }
    }

    const average = (city: string) => {
      const prices = story.services
        .filter((service) => service.city === city && service.categoryId === 'plumbing')
        .map(({ price, durationMinutes }) => price / durationMinutes)

      return prices.reduce((sum, price) => sum + price, 0) / prices.length
    }

    t.ok(average('beirut') > average('tripoli'), 'prices follow the city')
  }
)

t.test('bookings are in opening hours, on the grid, and nobody is in two places at once', async (t) => {
  const weeks = new Map(story.providers.map(({ userId, week, timezone }) => [userId, { week, timezone }]))
  for (const { providerId, scheduledAt, endsAt } of story.bookings) {
    const plan = weeks.get(providerId)
    const [start, end] = [scheduledAt, endsAt].map((instant) =>
      DateTime.fromJSDate(instant, { zone: plan?.timezone ?? '' })
    )
    if (start === undefined || end === undefined) continue

    const intervals = plan?.week?.[weekdays[start.weekday - 1] ?? 'mon'] ?? []
    const fits = intervals.some(
      ([opens, closes]) => start.toFormat('HH:mm') >= opens && end.toFormat('HH:mm') <= closes
    )

    if (!fits || start.minute % 30 !== 0 || end.day !== start.day) {
      t.fail(`${start.toISO()} ${JSON.stringify(intervals)}`)
    }
  }

  for (const side of ['providerId', 'clientId'] as const) {
    for (const diary of grouped(story.bookings, (booking) => booking[side]).values()) {
      const times = diary.toSorted((one, other) => one.scheduledAt.getTime() - other.scheduledAt.getTime())
      t.notOk(
        times.some((booking, index) => index > 0 && booking.scheduledAt < (times[index - 1]?.endsAt ?? 0))
      )
    }
  }
})

t.test('a booking agrees with its service, and its story with itself', async (t) => {
  const services = new Map(story.services.map((service) => [service.id, service]))

  const wrong = story.bookings.filter((booking) => {
    const service = services.get(booking.serviceId)
    const lasts = (booking.endsAt.getTime() - booking.scheduledAt.getTime()) / MINUTE
    const agrees =
      service?.providerId === booking.providerId &&
      service.price === booking.price &&
      service.durationMinutes === lasts
    const isOver =
      booking.dueAt === null && (booking.status === 'completed') === (booking.cancellationReason === null)
    const inOrder =
      booking.createdAt < booking.scheduledAt &&
      booking.createdAt <= booking.updatedAt &&
      booking.createdAt <= booking.expiresAt

    return (
      !agrees ||
      !isOver ||
      !inOrder ||
      (booking.isNoShow === true) !== (booking.cancellationReason === 'no_show')
    )
  })

  t.same(wrong, [])
  t.same(new Set(story.bookings.map(({ status }) => status)), new Set(['completed', 'cancelled']))
})

t.test('a review is the one word of the client of a completed booking, within thirty days', async (t) => {
  const bookings = new Map(story.bookings.map((booking) => [booking.id, booking]))
  t.same(duplicates(story.reviews.map(({ bookingId }) => bookingId)), [])

  for (const review of story.reviews) {
    const booking = bookings.get(review.bookingId)
    const late = review.createdAt.getTime() - (booking?.endsAt.getTime() ?? 0)
    const fits =
      booking?.status === 'completed' &&
      booking.clientId === review.userId &&
      booking.serviceId === review.serviceId &&
      booking.providerId === review.providerId

    if (!fits || late <= 0 || late > 30 * DAY) t.fail(review.id)
  }
})

t.test('opinions vary in stars, words and languages, and the words fit the stars', async (t) => {
  t.same(new Set(story.reviews.map(({ rating }) => rating)), new Set([1, 2, 3, 4, 5]))

  const comments = story.reviews.flatMap(({ comment }) => comment ?? [])
  t.ok(new Set(comments).size > 400, String(new Set(comments).size))
  t.ok(comments.filter((text) => /\p{Script=Arabic}/u.test(text)).length > 200)
  t.ok(comments.filter((text) => /[a-z][2357]|[2357][a-z]/.test(text)).length > 20, 'some Arabizi')

  const mean = (stars: (rating: number) => boolean) => {
    const scores = story.reviews
      .filter(({ rating, sentimentScore }) => stars(rating) && typeof sentimentScore === 'number')
      .map(({ sentimentScore }) => Number(sentimentScore))

    return scores.reduce((sum, score) => sum + score, 0) / scores.length
  }

  t.ok(
    mean((rating) => rating === 5) > mean((rating) => rating <= 2) + 0.3,
    'the sentiment of five stars and of one or two'
  )
})

t.test('averages and counts are those of the reviews and services themselves', async (t) => {
  for (const [rows, key] of [
    [story.providers.map((row) => ({ ...row, id: row.userId })), 'providerId'],
    [story.services, 'serviceId']
  ] as const) {
    const given = grouped(story.reviews, (review) => review[key])
    for (const { id, ratings, ratingSum = 0, ratingCount = 0 } of rows) {
      const stars = (given.get(id) ?? []).map(({ rating }) => rating)
      const sum = stars.reduce((total, rating) => total + rating, 0)

      if (
        ratingSum !== sum ||
        ratingCount !== stars.length ||
        (ratings ?? null) !== (stars.length === 0 ? null : Math.round((sum * 10) / stars.length) / 10)
      ) {
        t.fail(id)
      }
    }
  }

  const offered = grouped(story.services, ({ providerId }) => providerId)

  t.same(
    story.services.filter(({ ratingCount }) => ratingCount === 0),
    [],
    'somebody has an opinion of every service'
  )

  t.same(
    story.providers.filter(
      ({ userId, serviceCount = 0 }) => serviceCount !== (offered.get(userId)?.length ?? 0)
    ),
    []
  )
})
