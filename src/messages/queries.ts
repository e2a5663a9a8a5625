import { and, count, desc, eq, isNull, max } from 'drizzle-orm'
import { bookingMessages } from '../../drizzle/schema/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import type { Market } from '../shared/market.js'
import { newestFirst, olderThan, toPage } from '../shared/page.js'
import type { Page } from '../shared/schemas.js'
import { loadCorrespondence, presentMessage } from './rows.js'
import type { Message, MessageQuery, UnreadMessages } from './schemas.js'

const SHOWN = 100

/**
 * What client and provider wrote to each other about a booking, newest first. @throws not_found for others.
 */
export async function listMessages(
  market: Market,
  actor: Actor,
  { bookingId, limit, cursor }: MessageQuery & { bookingId: string }
): Promise<Page<Message>> {
  const { booking } = await loadCorrespondence(market, requireUser(actor), bookingId)
  const rows = await market.db
    .select()
    .from(bookingMessages)
    .where(
      and(
        eq(bookingMessages.bookingId, bookingId),
        olderThan(cursor, bookingMessages.createdAt, bookingMessages.id)
      )
    )
    .orderBy(desc(bookingMessages.createdAt), desc(bookingMessages.id))
    .limit(limit + 1)

  return toPage(rows, limit, (row) => presentMessage(row, booking), newestFirst)
}

/** How much the caller has not read yet, and where. */
export async function countUnread(market: Market, actor: Actor): Promise<UnreadMessages> {
  const { db } = market
  const user = requireUser(actor)
  const mine = and(eq(bookingMessages.recipientId, user.id), isNull(bookingMessages.readAt))
  const [all] = await db.select({ total: count() }).from(bookingMessages).where(mine)

  const bookings = await db
    .select({ bookingId: bookingMessages.bookingId, unread: count() })
    .from(bookingMessages)
    .where(mine)
    .groupBy(bookingMessages.bookingId)
    .orderBy(desc(max(bookingMessages.createdAt)))
    .limit(SHOWN)

  return { total: all?.total ?? 0, bookings }
}
