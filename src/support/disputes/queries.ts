import { and, desc, eq } from 'drizzle-orm'
import { bookingDisputes } from '../../../drizzle/schema/index.js'
import { findNamed, loadNamed, sideOf } from '../../bookings/index.js'
import { requireAdmin, requireUser, type Actor } from '../../shared/actor.js'
import type { Market } from '../../shared/market.js'
import { beginsWith, olderThan, toPage } from '../../shared/page.js'
import type { Page } from '../../shared/schemas.js'
import { presentDispute, presentForAdmin, type DisputeRow } from './present.js'
import { loadDispute } from './rows.js'
import type { AdminDispute, BookingDispute, ListDisputes } from './schemas.js'

/**
 * The newest dispute of a booking, with what both sides say and show: for them, and for the admins who
 * decide.
 * @throws not_found for a stranger, and where there is none; not_allowed for another admin
 */
export async function getBookingDispute(
  market: Market,
  actor: Actor,
  { id }: { id: string }
): Promise<BookingDispute> {
  const user = requireUser(actor)
  const { booking } = await loadNamed(market, id)
  const side = sideOf(booking, user)
  if (side === 'admin') requireAdmin(user, 'support', 'money')

  const row = await loadDispute(market, id)
  return presentDispute(row, booking, { side, locale: user.locale }, market)
}

/** Everybody's disputes, newest first. @throws not_allowed */
export async function listDisputes(
  market: Market,
  actor: Actor,
  { limit, cursor, ...filter }: ListDisputes
): Promise<Page<AdminDispute>> {
  const admin = requireAdmin(actor, 'support', 'money')
  const { id, state, bookingId, createdAt } = bookingDisputes

  const rows = await market.db
    .select()
    .from(bookingDisputes)
    .where(
      and(
        beginsWith(id, filter.id),
        filter.state === undefined ? undefined : eq(state, filter.state),
        filter.bookingId === undefined ? undefined : eq(bookingId, filter.bookingId),
        olderThan(cursor, createdAt, id)
      )
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(limit + 1)

  const page = toPage(rows, limit, (row) => row, newestFirst)
  const items: AdminDispute[] = []
  for (const row of page.items) items.push(await withNames(market, admin.locale, row))

  return { ...page, items }
}

async function withNames(market: Market, locale: 'en' | 'ar', row: DisputeRow): Promise<AdminDispute> {
  const named = await findNamed(market, row.bookingId)
  if (named === null) throw new Error(`the booking ${row.bookingId} of a dispute is gone`)

  return presentForAdmin(row, named, locale, market)
}

function newestFirst({ createdAt, id }: DisputeRow): [string, string] {
  return [createdAt.toISOString(), id]
}
