import {
  and,
  count,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  lt,
  sql,
  type AnyColumn,
  type SQL,
  type SQLWrapper
} from 'drizzle-orm'
import { bookings, categories, ledgerEntries, services, users } from '../../drizzle/schema/index.js'
import { agreedStatusList } from '../bookings/index.js'
import { requireAdmin, type Actor } from '../shared/actor.js'
import type { Market } from '../shared/market.js'
import { bucketsOf, type Buckets } from './buckets.js'
import type { Analytics, AnalyticsQuery } from './schemas.js'

const TOP_CATEGORIES = 10

/**
 * How the marketplace does over a range of its own local days. Bookings count on the day on which they were
 * made, money on the day on which it was released. Each part is one scan of an index range (docs/analytics.md
 * has the plans).
 * @throws invalid_input for a date that does not exist, an end before the start, or more than 400 buckets.
 */
export async function getAnalytics(market: Market, actor: Actor, query: AnalyticsQuery): Promise<Analytics> {
  requireAdmin(actor, 'any')

  const buckets = bucketsOf(query, market.now(), market.rules.timezone)

  const [made, answers, topCategories, money, people] = await Promise.all([
    bookingsMade(market, buckets),
    responseMinutes(market, buckets),
    categoriesBooked(market, buckets),
    revenue(market, buckets),
    accounts(market, buckets)
  ])

  const total = (of: (row: (typeof made)[number]) => number) => made.reduce((sum, row) => sum + of(row), 0)
  const bookingCount = total((row) => row.count)

  return {
    from: buckets.from,
    to: buckets.to,
    timezone: market.rules.timezone,
    bucket: buckets.bucket,
    totals: {
      ...people,
      bookings: bookingCount,
      completed: total((row) => row.completed),
      cancelled: total((row) => row.cancelled)
    },
    topCategories,
    bookings: fill(buckets, made, (row) => ({ count: row?.count ?? 0 })),
    revenue: {
      gross: money.reduce((sum, row) => sum + row.gross, 0),
      commission: money.reduce((sum, row) => sum + row.commission, 0),
      currency: market.rules.currency,
      series: fill(buckets, money, (row) => ({ gross: row?.gross ?? 0, commission: row?.commission ?? 0 }))
    },
    cancellationRate: share(
      total((row) => row.cancelled),
      bookingCount
    ),
    acceptanceRate: share(
      total((row) => row.accepted),
      total((row) => row.accepted + row.refused)
    ),
    responseMinutes: answers
  }
}

async function bookingsMade(market: Market, buckets: Buckets) {
  const { db } = market
  const { status, answer } = bookings
  // Bookings from before answers were kept tell by their status.
  const isAccepted = sql`(${answer} = 'accepted'
    or (${answer} is null and ${status} in ${agreedStatusList}))`

  const quarters = db
    .select({
      quarter: quarterOf(bookings.createdAt).as('quarter'),
      count: count().as('made'),
      completed: countOf(sql`${status} = 'completed'`).as('completed'),
      cancelled: countOf(sql`${status} = 'cancelled'`).as('cancelled'),
      accepted: countOf(isAccepted).as('accepted'),
      refused: countOf(sql`${answer} in ('declined', 'expired')`).as('refused')
    })
    .from(bookings)
    .where(within(bookings.createdAt, buckets))
    .groupBy(sql`quarter`)
    .as('quarters')

  return await db
    .select({
      bucket: bucketOf(quarters.quarter, buckets).as('bucket'),
      count: sumOf(quarters.count),
      completed: sumOf(quarters.completed),
      cancelled: sumOf(quarters.cancelled),
      accepted: sumOf(quarters.accepted),
      refused: sumOf(quarters.refused)
    })
    .from(quarters)
    .groupBy(sql`bucket`)
}

/**
 * From counts by the minute: nobody waits longer than a day, so these are few, and nothing has to be sorted.
 */
async function responseMinutes(market: Market, buckets: Buckets): Promise<Analytics['responseMinutes']> {
  const waits = await market.db
    .select({ minutes: sql<number>`${bookings.answerSeconds} / 60`.as('minutes'), count: count() })
    .from(bookings)
    .where(and(within(bookings.createdAt, buckets), isNotNull(bookings.answerSeconds)))
    .groupBy(sql`minutes`)

  waits.sort((a, b) => a.minutes - b.minutes)
  return { median: percentileOf(waits, 0.5), p90: percentileOf(waits, 0.9) }
}

/** The smallest value that at least this share does not exceed. */
function percentileOf(waits: Array<{ minutes: number; count: number }>, share: number): number | null {
  const needed = share * waits.reduce((sum, { count }) => sum + count, 0)
  let reached = 0
  return waits.find(({ count }) => (reached += count) >= needed)?.minutes ?? null
}

async function categoriesBooked(market: Market, buckets: Buckets): Promise<Analytics['topCategories']> {
  const { db } = market
  // Counted by service first: thousands of groups are joined, not hundreds of thousands of bookings.
  const booked = db
    .select({ serviceId: bookings.serviceId, count: count().as('booked_count') })
    .from(bookings)
    .where(within(bookings.createdAt, buckets))
    .groupBy(bookings.serviceId)
    .as('booked')

  const total = sql<number>`sum(${booked.count})::int`.as('total')

  const rows = await db
    .select({ category: services.categoryId, count: total })
    .from(booked)
    .innerJoin(services, eq(services.id, booked.serviceId))
    .groupBy(services.categoryId)
    .orderBy(desc(sql`total`), services.categoryId)
    .limit(TOP_CATEGORIES)

  const names =
    rows.length === 0
      ? []
      : await db
          .select()
          .from(categories)
          .where(
            inArray(
              categories.slug,
              rows.map((row) => row.category)
            )
          )

  return rows.map((row) => {
    const category = names.find(({ slug }) => slug === row.category)
    return {
      category: row.category,
      name_en: category?.name_en ?? row.category,
      name_ar: category?.name_ar ?? row.category,
      count: row.count
    }
  })
}

/**
 * What the ledger released to providers and platform, net of what they gave back; payouts only move it on.
 */
async function revenue(market: Market, buckets: Buckets) {
  const { db } = market
  const { account, amount, userId, paymentId, createdAt } = ledgerEntries

  const quarters = db
    .select({
      quarter: quarterOf(createdAt).as('quarter'),
      gross: sql`sum(${amount})`.as('gross'),
      commission: sql`sum(${amount}) filter (where ${userId} is null)`.as('commission')
    })
    .from(ledgerEntries)
    .where(
      and(
        within(createdAt, buckets),
        isNotNull(paymentId),
        sql`(${account} = 'platform' or ${userId} is not null)`
      )
    )
    .groupBy(sql`quarter`)
    .as('quarters')

  return await db
    .select({
      bucket: bucketOf(quarters.quarter, buckets).as('bucket'),
      gross: sumOf(quarters.gross),
      commission: sumOf(quarters.commission)
    })
    .from(quarters)
    .groupBy(sql`bucket`)
}

async function accounts(
  market: Market,
  { start, end }: Buckets
): Promise<{ users: number; newUsers: number }> {
  const [row] = await market.db
    .select({
      users: countOf(
        sql`${users.deactivatedAt} is null or ${users.deactivatedAt} >= ${end.toISOString()}::timestamptz`
      ),
      newUsers: countOf(gte(users.createdAt, start))
    })
    .from(users)
    .where(lt(users.createdAt, end))

  return row ?? { users: 0, newUsers: 0 }
}

/**
 * The quarter of an hour that an instant lies in: local days begin on one in every time zone, and there are
 * few of them.
 */
function quarterOf(at: AnyColumn): SQL<Date> {
  return sql<Date>`date_bin('15 minutes', ${at}, '2000-01-01Z')`
}

/**
 * The number of the bucket, from 1; found among its edges, so that the database needs no time zones. The
 * edges are a subquery because the cast would otherwise read all of them anew for each row (measured: minutes
 * instead of milliseconds); and it is asked about quarters of an hour, not about rows, because it costs more
 * than counting them.
 */
function bucketOf(quarter: SQL.Aliased<Date>, { edges }: Buckets): SQL<number> {
  return sql<number>`width_bucket(${quarter},
    (select ${sql.param(edges.map((edge) => edge.toISOString()))}::text[]::timestamptz[]))`
}

function sumOf(column: SQLWrapper): SQL<number> {
  return sql`coalesce(sum(${column}), 0)`.mapWith(Number)
}

function within(at: AnyColumn, { start, end }: Buckets): SQL | undefined {
  return and(gte(at, start), lt(at, end))
}

function countOf(condition: SQL): SQL<number> {
  return sql<number>`count(*) filter (where ${condition})::int`
}

function fill<Row extends { bucket: number }, Point extends object>(
  { dates }: Buckets,
  rows: Row[],
  point: (row: Row | undefined) => Point
): Array<Point & { date: string }> {
  const byBucket = new Map(rows.map((row) => [row.bucket, row]))
  return dates.map((date, index) => ({ date, ...point(byBucket.get(index + 1)) }))
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000
}
