import { and, eq, isNull } from 'drizzle-orm'
import { bookingMessages, conversations, reviews } from '../../drizzle/schema/index.js'
import { getBooking } from '../bookings/index.js'
import { getService } from '../catalog/index.js'
import type { UserActor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import type { TicketAbout } from './schemas.js'

/** A ticket is about what its asker may see. @throws not_found for anything else */
export async function requireSeen(market: Market, user: UserActor, { type, id }: TicketAbout): Promise<void> {
  switch (type) {
    case 'conversation':
      return await requireOwnConversation(market, user, id)
    case 'booking':
      await getBooking(market, user, { id })
      return
    case 'review':
      return await requireShownReview(market, id)
    case 'service':
      await getService(market, user, { id })
      return
    case 'message':
      return await requireOwnMessage(market, user, id)
  }
}

async function requireOwnConversation({ db }: Market, user: UserActor, id: string): Promise<void> {
  const found = await db
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(eq(conversations.id, id), eq(conversations.userId, user.id)))
  requireFound(found)
}

async function requireShownReview({ db }: Market, id: string): Promise<void> {
  const found = await db
    .select({ id: reviews.id })
    .from(reviews)
    .where(and(eq(reviews.id, id), isNull(reviews.hiddenAt)))
  requireFound(found)
}

/** Whoever may see the booking may see what was written about it. */
async function requireOwnMessage(market: Market, user: UserActor, id: string): Promise<void> {
  const found = await market.db
    .select({ bookingId: bookingMessages.bookingId })
    .from(bookingMessages)
    .where(eq(bookingMessages.id, id))

  const [message] = requireFound(found)
  if (message !== undefined) await getBooking(market, user, { id: message.bookingId })
}

function requireFound<T>(found: T[]): T[] {
  if (found.length === 0) throw new DomainError('not_found')
  return found
}
