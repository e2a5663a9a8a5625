import type {
  categories,
  bookings,
  cities,
  providers,
  reviews,
  services,
  users
} from '../../drizzle/schema/index.js'
import {
  applicants,
  chance,
  demoBusinesses,
  demoClients,
  demoHistory,
  type DemoBooking,
  type DemoBusiness,
  type DemoClient,
  type DemoService
} from '../../drizzle/demo/index.js'
import { blockedRange, expiryOf, freeUntilOf } from '../bookings/index.js'
import { standardPolicy } from '../shared/cancel-policies.js'
import { embeddingFor, searchText } from '../catalog/index.js'
import { scoreSentiment } from '../reviews/index.js'
import type { Market } from '../shared/market.js'
import { DAY, HOUR } from '../shared/time.js'
import { nameIn } from '../shared/localized.js'
import { demoId } from './ids.js'
import { moneyRows, type MoneyRows } from './money.js'

type User = typeof users.$inferInsert
type Provider = typeof providers.$inferInsert
type Service = typeof services.$inferInsert
/** As the demo writes one: nothing is left to a default. */
export type Booking = ReturnType<typeof bookingRow>
type Review = typeof reviews.$inferInsert
export interface DemoRows {
  users: User[]
  providers: Provider[]
  services: Service[]
  bookings: Booking[]
  reviews: Review[]
  money: MoneyRows
}

/** What the story is told with. */
export interface Setting extends Pick<Market, 'rules' | 'embed'> {
  at: Date
  passwordHash: string
  cities: ReadonlyArray<typeof cities.$inferSelect>
  categories: ReadonlyArray<typeof categories.$inferSelect>
}

interface Score {
  ratings: number | null
  ratingSum: number
  ratingCount: number
}
type Scores = Map<DemoBusiness | DemoService, Score>
/** The id of a person or a service by its key. */
type Ids = (key: string) => string

const unrated: Score = { ratings: null, ratingSum: 0, ratingCount: 0 }
const MINOR_UNITS = 100
/** Accounts are older than anything that was booked. */
const ACCOUNT_AGE_DAYS = { from: 200, to: 420 }
const ADMIN = { key: 'admin', name: 'Demo Admin', email: 'admin@demo.taskego' }

/** The whole demo as rows, in the order in which they can be inserted. */
export function demoRows(setting: Setting): DemoRows {
  const businesses = demoBusinesses(setting.cities)
  const clients = demoClients()
  const history = demoHistory(businesses, clients, setting.at)
  const scores = scoresOf(history)
  const ids = idsAt(setting.at)

  const bookings = history.map((booking) => bookingRow(booking, setting, ids))
  return {
    users: [
      adminRow(setting),
      ...clients.map((client) => clientRow(client, setting)),
      ...businesses.map((business) => ownerRow(business, setting)),
      ...applicants.map((applicant) => applicantRow(applicant, setting))
    ],
    providers: [
      ...businesses.map((business) => providerRow(business, scores, setting, ids)),
      ...applicants.map((applicant) => applicationRow(applicant, setting))
    ],
    services: businesses.flatMap((business) =>
      business.services.map((service) => serviceRow(service, business, scores, setting, ids))
    ),
    bookings,
    reviews: history.flatMap((booking) => reviewRows(booking, ids)),
    money: moneyRows(bookings)
  }
}

/** Each id is reckoned once: bookings and reviews ask for the same ones thousands of times. */
function idsAt(at: Date): Ids {
  const known = new Map<string, string>()
  return (key) => {
    const id = known.get(key) ?? demoId(key, bornAt(key, at))
    known.set(key, id)
    return id
  }
}

function bornAt(key: string, at: Date): Date {
  const luck = chance(`born-${key}`)
  return new Date(
    at.getTime() - luck.between(ACCOUNT_AGE_DAYS.from, ACCOUNT_AGE_DAYS.to) * DAY - luck.between(0, DAY)
  )
}

function accountRow(key: string, { at, passwordHash }: Setting) {
  const createdAt = bornAt(key, at)
  return { id: demoId(key, createdAt), passwordHash, isVerified: true, createdAt, updatedAt: createdAt }
}

/** Nobody in the demo has a telephone number: any that we made up could ring at somebody's home. */
function adminRow(setting: Setting): User {
  return {
    ...accountRow(ADMIN.key, setting),
    name: ADMIN.name,
    email: ADMIN.email,
    role: 'admin',
    language: 'en'
  }
}

function clientRow({ key, name, email, language, city }: DemoClient, setting: Setting): User {
  return {
    ...accountRow(key, setting),
    name: inLanguage(name, language),
    email: email ?? demoEmail(key),
    role: 'client',
    language,
    city
  }
}

function ownerRow({ key, owner, ownerLanguage, email, place }: DemoBusiness, setting: Setting): User {
  return {
    ...accountRow(key, setting),
    name: inLanguage(owner, ownerLanguage),
    email: email ?? demoEmail(key),
    role: 'provider',
    language: ownerLanguage,
    city: place.slug
  }
}

function applicantRow({ key, owner, language, city }: (typeof applicants)[number], setting: Setting): User {
  return {
    ...accountRow(key, setting),
    name: inLanguage(owner, language),
    email: demoEmail(key),
    role: 'client',
    language,
    city
  }
}

function inLanguage([english, arabic]: readonly [string, string], language: 'en' | 'ar'): string {
  return language === 'en' ? english : arabic
}

function demoEmail(key: string): string {
  return `${key}@demo.taskego`
}

function providerRow(business: DemoBusiness, scores: Scores, { at }: Setting, ids: Ids): Provider {
  const createdAt = bornAt(business.key, at)
  return {
    userId: ids(business.key),
    businessName: business.name[0],
    businessName_ar: business.name[1],
    about_en: business.about[0],
    about_ar: business.about[1],
    approvalStatus: 'approved',
    ...(scores.get(business) ?? unrated),
    serviceCount: business.services.length,
    city: business.place.slug,
    lat: business.lat,
    lng: business.lng,
    timezone: 'Asia/Beirut',
    week: business.week,
    createdAt,
    updatedAt: createdAt
  }
}

function applicationRow(
  { key, business, about, city }: (typeof applicants)[number],
  { at }: Setting
): Provider {
  const appliedAt = new Date(at.getTime() - chance(key).between(3, 40) * HOUR)
  return {
    userId: demoId(key, bornAt(key, at)),
    businessName: business[0],
    businessName_ar: business[1],
    about_en: about[0],
    about_ar: about[1],
    approvalStatus: 'pending',
    city,
    timezone: 'Asia/Beirut',
    createdAt: appliedAt,
    updatedAt: appliedAt
  }
}

function serviceRow(
  service: DemoService,
  business: DemoBusiness,
  scores: Scores,
  { at, categories, rules, embed }: Setting,
  ids: Ids
): Service {
  const category = categories.find(({ slug }) => slug === service.category)
  if (category === undefined) throw new RangeError(`the demo needs the category ${service.category}`)

  const createdAt = bornAt(service.key, at)

  const words = {
    title_en: service.title[0],
    title_ar: service.title[1],
    description_en: service.description[0],
    description_ar: service.description[1],
    origin_en: 'written' as const,
    origin_ar: 'written' as const,
    subcategory: service.subcategory,
    tags: service.tags
  }

  const text = searchText({
    ...words,
    category,
    provider: { businessName: business.name[0], businessName_ar: business.name[1] }
  })

  return {
    id: ids(service.key),
    providerId: ids(business.key),
    ...words,
    price: service.price * MINOR_UNITS,
    currency: rules.currency,
    durationMinutes: service.minutes,
    categoryId: category.slug,
    city: business.place.slug,
    lat: business.lat,
    lng: business.lng,
    ...(scores.get(service) ?? unrated),
    searchText: text,
    ...embeddingFor(embed, { categoryId: category.slug, subcategory: words.subcategory, searchText: text }),
    createdAt,
    updatedAt: createdAt
  }
}

/** Sums and averages of the reviews, as they would stand had they been written one by one. */
function scoresOf(history: DemoBooking[]): Scores {
  const scores: Scores = new Map()
  for (const { business, service, review } of history) {
    if (review === null) continue

    for (const subject of [business, service]) {
      const before = scores.get(subject) ?? unrated
      const [ratingSum, ratingCount] = [before.ratingSum + review.rating, before.ratingCount + 1]

      scores.set(subject, {
        ratings: Math.round((ratingSum * 10) / ratingCount) / 10,
        ratingSum,
        ratingCount
      })
    }
  }

  return scores
}

function bookingRow(booking: DemoBooking, setting: Setting, ids: Ids) {
  const { start, end, madeAt, changedAt, client, service, business } = booking
  const { rules } = setting
  const policy = standardPolicy(rules)

  return {
    id: demoId(booking.key, madeAt),
    clientId: ids(client.key),
    providerId: ids(business.key),
    serviceId: ids(service.key),
    status: booking.ending === 'completed' ? ('completed' as const) : ('cancelled' as const),
    version: 1 + booking.changes,
    scheduledAt: start,
    endsAt: end,
    blocked: blockedRange(start, end, rules),
    timezone: 'Asia/Beirut',
    notes: booking.notes,
    address: { line: booking.street, city: cityName(booking, setting) },
    price: service.price * MINOR_UNITS,
    currency: rules.currency,
    commissionBasisPoints: rules.commissionBasisPoints,
    commissionMinimum: 0,
    cancelPolicy: policy,
    freeUntil: freeUntilOf(start, madeAt, policy),
    expiresAt: expiryOf(start, madeAt, rules),
    dueAt: null,
    cancellationReason: booking.reason,
    isNoShow: booking.ending === 'no_show',
    ...answerOf(booking),
    createdAt: madeAt,
    updatedAt: changedAt
  } satisfies typeof bookings.$inferInsert
}

/**
 * The second change can only come after the provider's yes; before it the client had thought better of it.
 */
function answerOf({
  key,
  changes,
  start,
  madeAt
}: DemoBooking): Pick<typeof bookings.$inferInsert, 'answer' | 'answerSeconds' | 'acceptedAt'> {
  if (changes < 2) return {}

  const seconds = chance(`answer-${key}`).between(2, 240) * 60
  const answerSeconds = Math.min(seconds, Math.floor((start.getTime() - madeAt.getTime()) / 2000))
  return {
    answer: 'accepted',
    answerSeconds,
    acceptedAt: new Date(madeAt.getTime() + answerSeconds * 1000)
  }
}

function cityName({ client, business }: DemoBooking, { cities }: Setting): string {
  const city = cities.find(({ slug }) => slug === business.place.slug)
  return city === undefined ? business.place.slug : nameIn(city, client.language)
}

function reviewRows({ key, review, service, business, client, madeAt }: DemoBooking, ids: Ids): Review[] {
  if (review === null) return []

  return [
    {
      id: demoId(`${key}-review`, review.at),
      bookingId: demoId(key, madeAt),
      serviceId: ids(service.key),
      providerId: ids(business.key),
      userId: ids(client.key),
      rating: review.rating,
      comment: review.comment,
      sentimentScore: review.comment === null ? null : scoreSentiment(review.comment).score,
      createdAt: review.at
    }
  ]
}
