import { and, count, eq, gte, isNull, sql } from 'drizzle-orm'
import {
  bookings,
  ledgerEntries,
  providers,
  refunds,
  reviews,
  services,
  users
} from '../../drizzle/schema/index.js'
import { requireAdmin, type Actor } from '../shared/actor.js'
import { localToday } from '../shared/dates.js'
import { hasFeature } from '../shared/features.js'
import type { Market } from '../shared/market.js'
import type { Stats } from './schemas.js'

/** The marketplace at a glance, as it stands. */
export async function getStats(market: Market, actor: Actor): Promise<Stats> {
  requireAdmin(actor, 'any')

  const [people, applications, offers, booked, reviewed, revenue, refundsDue] = await Promise.all([
    countUsers(market),
    countProviders(market),
    countServices(market),
    countBookings(market),
    countReviews(market),
    sumRevenue(market),
    sumRefundsDue(market)
  ])

  return {
    users: people,
    providers: applications,
    services: offers,
    bookings: booked,
    reviews: reviewed,
    revenue,
    refundsDue
  }
}

async function countUsers(market: Market): Promise<Stats['users']> {
  // Counted by what an index holds: of a group each, not of each row.
  const rows = await market.db
    .select({ role: users.role, isBanned: users.isBanned, count: count() })
    .from(users)
    .where(isNull(users.deactivatedAt))
    .groupBy(users.role, users.isBanned)
  const sumOf = (isMeant: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(isMeant).reduce((sum, row) => sum + row.count, 0)

  return {
    total: sumOf(() => true),
    clients: sumOf(({ role }) => role === 'client'),
    providers: sumOf(({ role }) => role === 'provider'),
    admins: sumOf(({ role }) => role === 'admin'),
    banned: sumOf(({ isBanned }) => isBanned)
  }
}

async function countProviders(market: Market): Promise<Stats['providers']> {
  const rows = await market.db
    .select({ status: providers.approvalStatus, count: count() })
    .from(providers)
    .groupBy(providers.approvalStatus)

  return {
    pending: 0,
    approved: 0,
    rejected: 0,
    ...Object.fromEntries(rows.map((row) => [row.status, row.count]))
  }
}

async function countServices(market: Market): Promise<Stats['services']> {
  const rows = await market.db
    .select({ isVisible: services.isVisible, count: count() })
    .from(services)
    .where(isNull(services.removedAt))
    .groupBy(services.isVisible)
  const countOf = (isVisible: boolean) => rows.find((row) => row.isVisible === isVisible)?.count ?? 0

  return { visible: countOf(true), hidden: countOf(false) }
}

async function countBookings(market: Market): Promise<Stats['bookings']> {
  const { db } = market
  const rows = await db
    .select({ status: bookings.status, count: count() })
    .from(bookings)
    .groupBy(bookings.status)
  const [made] = await db
    .select({ today: count() })
    .from(bookings)
    .where(gte(bookings.createdAt, localToday(market.now(), market.rules.timezone).toJSDate()))

  return {
    pending: 0,
    accepted: 0,
    in_progress: 0,
    completed: 0,
    cancelled: 0,
    ...Object.fromEntries(rows.map((row) => [row.status, row.count])),
    total: rows.reduce((sum, row) => sum + row.count, 0),
    today: made?.today ?? 0
  }
}

async function countReviews(market: Market): Promise<Stats['reviews']> {
  if (!hasFeature(market.rules, 'reviews')) return { total: 0, average: null }

  const [row] = await market.db
    .select({ total: count(), average: sql<number | null>`round(avg(${reviews.rating}), 2)::float8` })
    .from(reviews)
    .where(isNull(reviews.hiddenAt))

  return row ?? { total: 0, average: null }
}

async function sumRevenue(market: Market): Promise<Stats['revenue']> {
  const { account, amount, userId, paymentId } = ledgerEntries

  const [row] = await market.db
    .select({
      gross: sql<string>`coalesce(sum(${amount}), 0)`.mapWith(Number),
      commission: sql<string>`coalesce(sum(${amount}) filter (where ${userId} is null), 0)`.mapWith(Number)
    })
    .from(ledgerEntries)
    .where(and(sql`${paymentId} is not null`, sql`(${account} = 'platform' or ${userId} is not null)`))

  return { gross: 0, commission: 0, ...row, currency: market.rules.currency }
}

async function sumRefundsDue(market: Market): Promise<Stats['refundsDue']> {
  const [row] = await market.db
    .select({ count: count(), amount: sql<string>`coalesce(sum(${refunds.amount}), 0)`.mapWith(Number) })
    .from(refunds)
    .where(eq(refunds.status, 'due'))

  return row ?? { count: 0, amount: 0 }
}
