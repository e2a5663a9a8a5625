import { and, eq, gt, sql } from 'drizzle-orm'
import { bookings, services } from '../../drizzle/schema/index.js'
import { findCategory, findCity, isListed, type Category, type City } from '../catalog/index.js'
import { voiceOf, type Actor, type Voice } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { formatMoney } from '../shared/format.js'
import type { Market } from '../shared/market.js'
import { fractionDigits } from '../shared/minor-units.js'
import { DAY } from '../shared/time.js'
import { localeOf, spokenTextsIn } from '../texts/index.js'
import { nameIn } from '../shared/localized.js'
import { isolate } from '../shared/bidi.js'
import { marketplaceName } from '../shared/marketplace-name.js'
import type { PriceQuestion, PriceSuggestion } from './schemas.js'

interface Sample {
  price: number
  city: string | null
  durationMinutes: number
}
interface Comparison {
  prices: number[]
  nearTown: boolean
  likeLength: boolean
}

/** Fewer comparable prices than this are too few: then the comparison is widened. */
const ENOUGH = 8
const MEMORY_DAYS = 180
const MAX_SAMPLES = 2000

/**
 * What such a service usually costs: median and quartiles (robust against a few odd prices) of comparable
 * visible services and completed bookings; first of that city and a like duration, then wider while there are
 * fewer than eight.
 * @throws unknown_category, unknown_city.
 */
export async function suggestPrice(
  market: Market,
  actor: Actor,
  question: PriceQuestion
): Promise<PriceSuggestion> {
  const category = await findCategory(market, question.category)
  if (category === null) throw new DomainError('unknown_category')

  const city = question.city === undefined ? null : await findCity(market, question.city)
  if (question.city !== undefined && city === null) throw new DomainError('unknown_city')

  const comparison = widen(await loadSamples(market, category.slug), city, question.durationMinutes)
  const voice = voiceOf(actor, market.rules)
  const locale = localeOf(voice)

  return describe(comparison, {
    category,
    city,
    voice,
    currency: market.rules.currency,
    marketplace: isolate(marketplaceName(market.rules, locale), locale)
  })
}

async function loadSamples(market: Market, category: string): Promise<Sample[]> {
  const { db } = market
  const { currency } = market.rules

  const offered = await db
    .select({ price: services.price, city: services.city, durationMinutes: services.durationMinutes })
    .from(services)
    .where(and(eq(services.categoryId, category), eq(services.currency, currency), isListed))
    .limit(MAX_SAMPLES)

  const done = await db
    .select({
      price: bookings.price,
      city: services.city,
      durationMinutes: sql<number>`(extract(epoch
        from ${bookings.endsAt} - ${bookings.scheduledAt}) / 60)::int`
    })
    .from(bookings)
    .innerJoin(services, eq(services.id, bookings.serviceId))
    .where(
      and(
        eq(services.categoryId, category),
        eq(bookings.currency, currency),
        eq(bookings.status, 'completed'),
        gt(bookings.scheduledAt, new Date(market.now().getTime() - MEMORY_DAYS * DAY))
      )
    )
    .limit(MAX_SAMPLES)

  return [...offered, ...done]
}

function widen(samples: Sample[], city: City | null, durationMinutes: number | undefined): Comparison {
  const isNear = (sample: Sample) => city === null || sample.city === city.slug
  const isLike = (sample: Sample) =>
    durationMinutes === undefined ||
    (sample.durationMinutes >= durationMinutes / 1.5 && sample.durationMinutes <= durationMinutes * 1.5)
  const steps: Array<[boolean, boolean]> = [
    [true, true],
    [true, false],
    [false, true],
    [false, false]
  ]

  const comparisons = steps.map(([nearTown, likeLength]) => ({
    prices: samples
      .filter((sample) => (!nearTown || isNear(sample)) && (!likeLength || isLike(sample)))
      .map(({ price }) => price)
      .sort((one, other) => one - other),
    nearTown: nearTown && city !== null,
    likeLength: likeLength && durationMinutes !== undefined
  }))

  const largest = comparisons.reduce((best, comparison) =>
    comparison.prices.length > best.prices.length ? comparison : best
  )

  return comparisons.find(({ prices }) => prices.length >= ENOUGH) ?? largest
}

interface Subject {
  category: Category
  city: City | null
  voice: Voice
  currency: string
  /** The name of the marketplace. */
  marketplace: string
}

function describe(comparison: Comparison, subject: Subject): PriceSuggestion {
  const { prices } = comparison
  const { currency } = subject

  if (prices.length === 0) {
    return {
      suggested: null,
      low: null,
      high: null,
      currency,
      sampleSize: 0,
      explanation: spokenTextsIn(subject.voice).prices.nothingComparable(subject.marketplace)
    }
  }

  const [low, suggested, high] = [0.25, 0.5, 0.75].map((share) =>
    roundPrice(quantile(prices, share), fractionDigits(currency))
  )
  const quartiles = { low: low ?? 0, suggested: suggested ?? 0, high: high ?? 0 }

  return {
    ...quartiles,
    currency,
    sampleSize: prices.length,
    explanation: explain(comparison, quartiles, subject)
  }
}

function explain(
  { prices, nearTown }: Comparison,
  { low, high }: { low: number; high: number },
  { category, city, voice, currency }: Subject
): string {
  const locale = localeOf(voice)
  return spokenTextsIn(voice).prices.explanation({
    count: prices.length,
    category: nameIn(category, locale),
    city: city === null ? null : nameIn(city, locale),
    isWidened: city !== null && !nearTown,
    isSmall: prices.length < ENOUGH,
    from: formatMoney(low, currency, locale),
    to: formatMoney(high, currency, locale)
  })
}

/**
 * The value below which a share of the sorted numbers lies, between neighbours by linear interpolation
 * (Hyndman and Fan, type 7).
 */
function quantile(sorted: number[], share: number): number {
  const position = (sorted.length - 1) * share
  const below = sorted[Math.floor(position)] ?? 0
  const above = sorted[Math.ceil(position)] ?? below

  return below + (above - below) * (position - Math.floor(position))
}

/** An amount that people would ask: rounded to the usual step of prices of its size. */
function roundPrice(amount: number, fractionDigits: number): number {
  const unit = 10 ** fractionDigits
  const step = amount >= 20 * unit ? unit : Math.max(1, unit / 2)
  return Math.max(1, Math.round(amount / step) * step)
}
