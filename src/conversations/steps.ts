import { eq } from 'drizzle-orm'
import { conversationMessages, conversations } from '../../drizzle/schema/index.js'
import { newId } from '../shared/ids.js'
import type { MarketTx } from '../shared/market.js'
import { presentMessage } from './present.js'
import { nothingShown } from './shown.js'

/**
 * Adds what a person of the team says to a conversation, whose user is told at once. One that was deleted
 * meanwhile takes nothing.
 */
export async function addHumanMessage(
  tx: MarketTx,
  { conversationId, text }: { conversationId: string; text: string }
): Promise<void> {
  const createdAt = tx.now()
  const [conversation] = await tx.db
    .update(conversations)
    .set({ updatedAt: createdAt })
    .where(eq(conversations.id, conversationId))
    .returning({ userId: conversations.userId })

  if (conversation === undefined) return

  const row = { id: newId(), conversationId, role: 'human' as const, text, parts: [], createdAt }
  await tx.db.insert(conversationMessages).values(row)

  const message = presentMessage(row, nothingShown)
  tx.emit('conversation:message', { userId: conversation.userId, conversationId, message })
}
