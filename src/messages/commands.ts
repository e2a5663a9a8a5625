import { and, eq, isNull } from 'drizzle-orm'
import { bookingMessages } from '../../drizzle/schema/index.js'
import { notify } from '../notifications/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { DAY_MINUTES, spendOrRefuse } from '../shared/budgets.js'
import { cleanText } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { loadCorrespondence, presentMessage } from './rows.js'
import type { Message, WriteMessage } from './schemas.js'

/**
 * Writes to the other side of a booking, in any of its states. The recipient is notified of the first message
 * that they have not read; the next ones are only pushed.
 * @throws not_found for others, not_allowed for an admin who is no side of it, invalid_input for a text that
 * says nothing, too_many_messages
 */
export async function writeMessage(
  market: Market,
  actor: Actor,
  input: WriteMessage & { bookingId: string }
): Promise<Message> {
  const user = requireUser(actor)
  const text = cleanText(input.text)
  if (text === '') throw new DomainError('invalid_input', { field: 'text' })

  return await transact(market, async (tx) => {
    const { booking, service, client, provider } = await loadCorrespondence(tx, user, input.bookingId)
    const isClient = booking.clientId === user.id
    if (!isClient && booking.providerId !== user.id) throw new DomainError('not_allowed')

    const recipientId = isClient ? booking.providerId : booking.clientId

    const unread = await tx.db
      .select({ id: bookingMessages.id })
      .from(bookingMessages)
      .where(
        and(
          eq(bookingMessages.bookingId, booking.id),
          eq(bookingMessages.recipientId, recipientId),
          isNull(bookingMessages.readAt)
        )
      )
      .limit(1)

    const [row] = await tx.db
      .insert(bookingMessages)
      .values({
        id: newId(),
        bookingId: booking.id,
        senderId: user.id,
        recipientId,
        text,
        createdAt: tx.now()
      })
      .returning()
    if (row === undefined) throw new Error('the message was not returned')

    await spendMessage(tx, user.id, recipientId)

    const message = presentMessage(row, booking)
    tx.emit('message', { userIds: [user.id, recipientId], message })

    if (unread.length === 0) {
      const otherName = isClient ? client.name : { en: provider.businessName, ar: provider.businessName_ar }
      await notify(tx, [
        { type: 'message_received', userId: recipientId, bookingId: booking.id, service, otherName }
      ])
    }

    return message
  })
}

/**
 * Counts a message. Each one is pushed to its reader, and announced by a notice once they have read the last.
 * @throws too_many_messages
 */
async function spendMessage(tx: MarketTx, senderId: string, recipientId: string): Promise<void> {
  await spendOrRefuse(
    tx,
    [
      { key: `message:${senderId}`, limit: tx.rules.messagesPerDay, minutes: DAY_MINUTES },
      { key: `message:${senderId}:${recipientId}`, limit: tx.rules.messagesPerTenMinutes, minutes: 10 }
    ],
    'too_many_messages'
  )
}

/** Marks all messages to the caller about a booking as read. @throws not_found for others */
export async function markMessagesRead(
  market: Market,
  actor: Actor,
  { bookingId }: { bookingId: string }
): Promise<void> {
  const user = requireUser(actor)
  await loadCorrespondence(market, user, bookingId)

  await market.db
    .update(bookingMessages)
    .set({ readAt: market.now() })
    .where(
      and(
        eq(bookingMessages.bookingId, bookingId),
        eq(bookingMessages.recipientId, user.id),
        isNull(bookingMessages.readAt)
      )
    )
}
