import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { mock } from 'node:test'
import { chosenModel, createConcierge, limitsOf, type Concierge } from '../../agent/concierge.js'
import { migrate, type Connection } from '../../drizzle/client.js'
import { startEmbedded } from '../../drizzle/embedded.js'
import {
  bookings,
  categories,
  cities,
  providers,
  services,
  type WeekPlan
} from '../../drizzle/schema/index.js'
import { forgetVocabulary } from '../../src/vocabulary/index.js'
import { reindexServices } from '../../src/catalog/index.js'
import { parseEnv } from '../../src/env.js'
import { newId } from '../../src/shared/ids.js'
import type { Market } from '../../src/shared/market.js'
import type { MarketplaceRules } from '../../src/shared/rules.js'
import { transact } from '../../src/shared/transaction.js'
import { testMarket } from '../support/market.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import type { ServiceSpec } from './scenario-schemas.js'

export type ServiceRow = typeof services.$inferSelect
export type Person = Awaited<ReturnType<typeof makeUser>>
/** The services of one scenario, by the keys that its file gives them. */
export type Catalogue = Map<string, ServiceRow>
export interface HeldBooking {
  serviceId: string
  at: string
  scheduledAt: Date
}

/**
 * A marketplace for exams: an embedded database, the configured concierge, and a clock that the exam sets.
 */
export interface World {
  concierge: Concierge
  db: Connection['db']
  market: Market
  /** Sets the marketplace's present, on the wall clock of Beirut. */
  setNow: (local: string) => void
  passSeconds: (seconds: number) => void
  /** Replaces what is offered: whatever was listed before is no longer. */
  offer: (specs: ServiceSpec[]) => Promise<Catalogue>
  /** The bookings of a person that are neither cancelled nor declined. */
  held: (person: Person) => Promise<HeldBooking[]>
  close: () => Promise<void>
}

export const ZONE = 'Asia/Beirut'
const LIVE = ['pending', 'accepted', 'in_progress'] as const
const openDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/**
 * Starts the world with the model that the environment configures; without a key that is the offline model.
 */
export async function startWorld(rules: Partial<MarketplaceRules> = {}): Promise<World> {
  const connection = await startEmbedded({})
  await migrate(connection)

  const { db } = connection
  const { market } = testMarket(connection, { rules })
  const env = parseEnv({
    ...process.env,
    NODE_ENV: 'test',
    JWT_SECRET: 'a-secret-for-exams-that-is-long-enough-0123',
    DEMO_DATA: 'false'
  })

  const report = (facts: object, message: string): void => {
    process.stderr.write(`${message}: ${String(Object.values(facts)[0])}\n`)
  }

  // Only what the marketplace calls the present is set: timers run on.
  mock.timers.enable({ apis: ['Date'], now: Date.now() })
  return {
    concierge: createConcierge({
      market,
      source: chosenModel(env),
      limits: limitsOf(env),
      log: { error: report, warn: report }
    }),
    db,
    market,
    setNow: (local) => {
      mock.timers.setTime(instantAt(local).getTime())
    },
    passSeconds: (seconds) => {
      mock.timers.tick(seconds * 1000)
    },
    offer: async (specs) => await offerAnew(market, specs),
    held: async (person) => await heldBy(db, person),
    close: async () => {
      mock.timers.reset()
      await connection.close()
    }
  }
}

/** A moment of the exam: "2026-11-23T10:00" in Beirut. @throws TypeError when it is none */
export function instantAt(local: string): Date {
  const at = DateTime.fromISO(local, { zone: ZONE })
  if (!at.isValid) throw new TypeError(`"${local}" is no moment: write 2026-11-23T10:00.`)
  return at.toJSDate()
}

/** A live booking as it is before the dialogue begins, or comes to be while it goes on. */
export async function bookFor(
  db: Connection['db'],
  service: ServiceRow,
  person: Person,
  at: string
): Promise<void> {
  await makeBooking(db, service, person.id, { scheduledAt: instantAt(at), status: 'accepted' })
}

export async function anybody(db: Connection['db'], values: Partial<Person> = {}): Promise<Person> {
  return await makeUser(db, values)
}

async function offerAnew(market: Market, specs: ServiceSpec[]): Promise<Catalogue> {
  const { db } = market

  await db.update(services).set({ isVisible: false }).where(eq(services.isVisible, true))

  const catalogue: Catalogue = new Map()
  const people = new Map<string, Person>()

  for (const spec of specs) {
    const seller = people.get(spec.provider) ?? (await makeSeller(market, spec))
    people.set(spec.provider, seller)
    catalogue.set(spec.key, await makeOffered(market, seller, spec))
  }

  const ids = [...catalogue.values()].map(({ id }) => id)
  await transact(market, async (tx) => await reindexServices(tx, inArray(services.id, ids)))

  return catalogue
}

async function makeSeller(market: Market, spec: ServiceSpec): Promise<Person> {
  const { provider, provider_ar: arabic = null, city, hours, days = openDays } = spec
  const [from, to] = hours ?? ['00:00', '24:00']
  const week: WeekPlan = Object.fromEntries(
    openDays.map((day) => [day, days.includes(day) ? [[from, to]] : []])
  )

  return await makeProvider(market.db, {
    businessName: provider,
    businessName_ar: arabic,
    city,
    week,
    ...(await pointOf(market, city))
  })
}

async function makeOffered(market: Market, seller: Person, spec: ServiceSpec): Promise<ServiceRow> {
  const { db } = market
  const { category, subcategory = null, city, price, minutes = 60, rating, reviews = 0 } = spec
  await ensureCategory(market, category)
  if (rating !== undefined && reviews > 0) await rateProvider(market, seller, { rating, reviews })

  const names = await namesOf(db, category)
  return await makeService(db, seller.id, {
    id: newId(),
    categoryId: category,
    subcategory,
    city,
    price,
    durationMinutes: minutes,
    ratings: rating ?? null,
    ratingCount: rating === undefined ? 0 : reviews,
    ratingSum: rating === undefined ? 0 : Math.round(rating * reviews),
    title_en: spec.title_en ?? names.name_en,
    title_ar: spec.title_ar ?? names.name_ar,
    ...(await pointOf(market, city))
  })
}

/** What people think of a service they think of its provider. */
async function rateProvider(
  { db }: Market,
  { id }: Person,
  { rating, reviews }: { rating: number; reviews: number }
): Promise<void> {
  const sum = sql`${providers.ratingSum} + ${Math.round(rating * reviews)}::int`
  const count = sql`${providers.ratingCount} + ${reviews}::int`

  await db
    .update(providers)
    .set({ ratingSum: sum, ratingCount: count, ratings: sql`round((${sum})::numeric / (${count}), 1)` })
    .where(eq(providers.userId, id))
}

async function ensureCategory(market: Market, slug: string): Promise<void> {
  const added = await market.db
    .insert(categories)
    .values({ slug, name_en: slug, name_ar: slug })
    .onConflictDoNothing()
    .returning()

  if (added.length > 0) forgetVocabulary(market)
}

async function namesOf(db: Connection['db'], slug: string): Promise<{ name_en: string; name_ar: string }> {
  const [row] = await db.select().from(categories).where(eq(categories.slug, slug))
  return row ?? { name_en: slug, name_ar: slug }
}

/** Where a city lies; a town that the product does not know is added, as an admin would. */
async function pointOf(market: Market, slug: string): Promise<{ lat: number; lng: number }> {
  const { db } = market
  const [known] = await db.select().from(cities).where(eq(cities.slug, slug))
  if (known !== undefined) return { lat: known.lat, lng: known.lng }

  const name = slug
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ')
  const [{ length: number }] = [await db.select({ slug: cities.slug }).from(cities)]
  const point = { lat: 20 + number / 10, lng: 10 }

  await db.insert(cities).values({ slug, name_en: name, name_ar: name, ...point })
  forgetVocabulary(market)

  return point
}

async function heldBy(db: Connection['db'], { id }: Person): Promise<HeldBooking[]> {
  const rows = await db
    .select()
    .from(bookings)
    .where(and(eq(bookings.clientId, id), inArray(bookings.status, [...LIVE])))
    .orderBy(asc(bookings.scheduledAt))

  return rows.map(({ serviceId, scheduledAt }) => ({
    serviceId,
    scheduledAt,
    at: DateTime.fromJSDate(scheduledAt, { zone: ZONE }).toFormat("yyyy-MM-dd'T'HH:mm")
  }))
}
