import { and, asc, desc, eq, inArray, lte, ne } from 'drizzle-orm'
import { conversationMessages, conversations, supportTickets } from '../../drizzle/schema/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import { languageFor } from '../shared/languages.js'
import type { Market } from '../shared/market.js'
import { olderThan, toPage } from '../shared/page.js'
import type { Page } from '../shared/schemas.js'
import { isOpenTicket } from './opening.js'
import { presentConversation, presentMessage } from './present.js'
import type { Conversation, ConversationMessage, ConversationQuery, ConversationSummary } from './schemas.js'
import { nothingShown, redraw } from './shown.js'

const SHOWN_MESSAGES = 200

/** The caller's conversations, the one spoken in last first. */
export async function listConversations(
  market: Market,
  actor: Actor,
  { limit, cursor }: ConversationQuery
): Promise<Page<ConversationSummary>> {
  requireFeature(market.rules, 'concierge')
  const user = requireUser(actor)
  const rows = await market.db
    .select()
    .from(conversations)
    .where(
      and(eq(conversations.userId, user.id), olderThan(cursor, conversations.updatedAt, conversations.id))
    )
    .orderBy(desc(conversations.updatedAt), desc(conversations.id))
    .limit(limit + 1)

  return toPage(rows, limit, presentConversation, (row) => [row.updatedAt.toISOString(), row.id])
}

const READ_BY_TEAM = 50

/** What was said in a conversation until an instant, for the team that was called into it; newest 50. */
export async function transcriptOf(
  { db }: Market,
  conversationId: string,
  until: Date
): Promise<Array<Pick<ConversationMessage, 'role' | 'text' | 'createdAt'>>> {
  const rows = await db
    .select()
    .from(conversationMessages)
    .where(
      and(
        eq(conversationMessages.conversationId, conversationId),
        ne(conversationMessages.text, ''),
        lte(conversationMessages.createdAt, until)
      )
    )
    .orderBy(desc(conversationMessages.createdAt), desc(conversationMessages.id))
    .limit(READ_BY_TEAM)

  return rows.reverse().map((row) => {
    const { role, text, createdAt } = presentMessage(row, nothingShown)
    return { role, text, createdAt }
  })
}

/**
 * A conversation of the caller with what was said and shown in it, as it stands now.
 * @throws feature_off, not_found also for another's.
 */
export async function getConversation(
  market: Market,
  actor: Actor,
  { id }: { id: string }
): Promise<Conversation> {
  requireFeature(market.rules, 'concierge')
  const { db } = market
  const user = requireUser(actor)
  const [found] = await db
    .select({ row: conversations, ticketId: supportTickets.id })
    .from(conversations)
    .leftJoin(supportTickets, isOpenTicket)
    .where(and(eq(conversations.id, id), eq(conversations.userId, user.id)))

  if (found === undefined) throw new DomainError('not_found')

  const { row, ticketId } = found
  const newest = db
    .select({ id: conversationMessages.id })
    .from(conversationMessages)
    .where(and(eq(conversationMessages.conversationId, id), ne(conversationMessages.text, '')))
    .orderBy(desc(conversationMessages.createdAt), desc(conversationMessages.id))
    .limit(SHOWN_MESSAGES)

  const messages = await db
    .select()
    .from(conversationMessages)
    .where(inArray(conversationMessages.id, newest))
    .orderBy(asc(conversationMessages.createdAt), asc(conversationMessages.id))

  const shown = await redraw(market, user, {
    language: languageFor(market.rules, row.language),
    messages: messages.map(({ role, parts }, index) => ({
      parts: role === 'assistant' && Array.isArray(parts) ? parts : [],
      isNewest: index === messages.length - 1
    }))
  })

  return {
    ...presentConversation(row),
    answeredBy: ticketId === null ? 'assistant' : 'human',
    messages: messages.map((message, index) => presentMessage(message, shown[index] ?? nothingShown))
  }
}
