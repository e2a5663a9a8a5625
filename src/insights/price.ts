import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { bookings, providers, services, users } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { findCategory, findCity, type Category, type City } from '../catalog/index.js'
import type { Actor, Locale } from '../shared/actor.js'
import { now } from '../shared/clock.js'
import { marketplace } from '../shared/config.js'
import { DomainError } from '../shared/errors.js'
import { formatMoney } from '../shared/format.js'
import { fractionDigits } from '../shared/minor-units.js'
import { DAY } from '../shared/time.js'
import type { PriceQuestion, PriceSuggestion } from './schemas.js'
import { quantile, roundPrice } from './statistics.js'

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

/** Fewer than so many comparable prices say little: then the comparison is widened. */
const ENOUGH = 8
const MEMORY_DAYS = 180
const MAX_SAMPLES = 2000

/**
 * What such a service usually costs: median and quartiles (robust against a few odd prices) of comparable
 * visible services and completed bookings; first of that city and a like duration, then wider while there are
 * fewer than eight.
 * @throws unknown_category, unknown_city.
 */
export async function suggestPrice(db: Db, actor: Actor, question: PriceQuestion): Promise<PriceSuggestion> {
  const category = await findCategory(db, question.category)
  if (category === null) throw new DomainError('unknown_category')

  const city = question.city === undefined ? null : await findCity(db, question.city)
  if (question.city !== undefined && city === null) throw new DomainError('unknown_city')

  const comparison = widen(await loadSamples(db, category.slug), city, question.durationMinutes)
  return describe(comparison, { category, city, locale: actor.locale })
}

async function loadSamples(db: Db, category: string): Promise<Sample[]> {
  const { currency } = marketplace

  const offered = await db
    .select({ price: services.price, city: services.city, durationMinutes: services.durationMinutes })
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .innerJoin(users, eq(users.id, services.providerId))
    .where(
      and(
        eq(services.categoryId, category),
        eq(services.currency, currency),
        eq(services.isVisible, true),
        isNull(services.removedAt),
        eq(providers.approvalStatus, 'approved'),
        eq(users.isBanned, false),
        isNull(users.deactivatedAt)
      )
    )
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
        gt(bookings.scheduledAt, new Date(now().getTime() - MEMORY_DAYS * DAY))
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
  locale: Locale
}

function describe(comparison: Comparison, subject: Subject): PriceSuggestion {
  const { prices } = comparison
  const { currency } = marketplace

  if (prices.length === 0) {
    return {
      suggested: null,
      low: null,
      high: null,
      currency,
      sampleSize: 0,
      explanation: nothingComparable[subject.locale]
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

const nothingComparable: Record<Locale, string> = {
  en: 'There is nothing comparable on Taskego yet, so we cannot suggest a price.',
  ar: 'بعد ما في شي بيتقارن فيه على Taskego، فما فينا نقترح سعر.'
}

function explain(
  comparison: Comparison,
  { low, high }: { low: number; high: number },
  { category, city, locale }: Subject
): string {
  const { currency } = marketplace
  const [from, to] = [formatMoney(low, currency, locale), formatMoney(high, currency, locale)]
  const count = comparison.prices.length
  const widened = city !== null && !comparison.nearTown

  if (locale === 'en') {
    const where = comparison.nearTown && city !== null ? ` in ${city.name_en}` : ''
    const note = widened
      ? ` There were too few in ${city.name_en} alone, so the whole country was compared.`
      : ''

    return (
      `From ${count} comparable prices (${category.name_en}${where}): half of them lie between ${from} ` +
      `and ${to}.${note}${count < ENOUGH ? ' That is a small sample.' : ''}`
    )
  }

  const where = comparison.nearTown && city !== null ? ` بـ${city.name_ar}` : ''
  const note = widened ? ` بـ${city.name_ar} لحالها ما في كفاية، فقارنّا بكل لبنان.` : ''

  return (
    `من ${count} أسعار بتتقارن (${category.name_ar}${where}): نصّها بين ${from} ` +
    `و${to}.${note}${count < ENOUGH ? ' العيّنة صغيرة.' : ''}`
  )
}
