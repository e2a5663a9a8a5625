import { and, eq, sql } from 'drizzle-orm'
import { aiLogs, conversationMessages, conversations } from '../../drizzle/schema/index.js'
import { requireUser, type Actor, type Locale } from '../shared/actor.js'
import { cleanText, storableText } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import { newId } from '../shared/ids.js'
import type { Market } from '../shared/market.js'
import { preparedQueries } from '../shared/prepared.js'
import {
  continueConversation,
  findChat,
  startConversation,
  type Speaker,
  type StoredMessage
} from './opening.js'
import { maskSecrets } from './mask.js'
import type { Intent, TurnRequest } from './schemas.js'

const TITLE_LENGTH = 80

/** A turn that has begun: the user's newest words are stored, and the earlier ones come from the database. */
export interface OpenTurn {
  conversationId: string
  messageId: string
  message: string
  at: Date
  /** The language before this turn; the user's own language in a new conversation. */
  language: Locale
  user: Speaker
  /** The ticket for which a person of the team answers here; null: the concierge does. */
  ticketId: string | null
  history: StoredMessage[]
}

export interface TurnRecord {
  language: Locale
  messages: Array<Pick<StoredMessage, 'role' | 'text' | 'parts'>>
  log: TurnLog
}

export interface TurnLog {
  query: string
  response: string
  intent: Intent
  serviceMatchedId: string | null
  providerMatchedId: string | null
  model: string
  provider: string
  inputTokens: number
  outputTokens: number
  /** Millionths of a US dollar. */
  costMicros: number
  milliseconds: number
  fallbackReason: string | null
  outcome: string
}

/**
 * Begins or continues a conversation with the caller's newest message. A page's own id leads to the caller's
 * conversation of that id alone, or begins one. @throws feature_off, not_found for another's conversation.
 */
export async function openTurn(
  market: Market,
  actor: Actor,
  { conversationId, chatId, message }: TurnRequest
): Promise<OpenTurn> {
  requireFeature(market.rules, 'concierge')
  const user = requireUser(actor)
  const text = maskSecrets(cleanText(message))
  if (text === '') throw new DomainError('invalid_input', { field: 'message' })

  const words = { messageId: newId(), message: text, at: market.now() }

  const goOn = async (id: string) => ({
    ...words,
    conversationId: id,
    ...(await continueConversation(market, user, id, words))
  })

  const known = conversationId ?? (await findChat(market, user, chatId))
  if (known !== undefined) return await goOn(known)

  const title = text.slice(0, TITLE_LENGTH)
  const started = await startConversation(market, user, { ...words, title, chatId: chatId ?? null })
  if (started !== null) {
    return { ...words, ...started, language: started.user.language, ticketId: null, history: [] }
  }

  // Of two first messages sent at once, one began the conversation.
  const begun = await findChat(market, user, chatId)
  if (begun === undefined) throw new DomainError('not_found')

  return await goOn(begun)
}

const runClosing = preparedQueries<unknown>()

/**
 * Stores what the concierge did and said, and the log row of the turn, together: a turn is short, and each
 * round trip is noticeable.
 */
export async function closeTurn(
  market: Market,
  actor: Actor,
  conversationId: string,
  { language, messages, log }: TurnRecord
): Promise<void> {
  const user = requireUser(actor)
  const row = logRow(user, conversationId, log, market.now())

  await runClosing(market, 'close_turn', buildClosing, {
    ...row,
    ownerId: user.id,
    language,
    updatedAt: row.timestamp.toISOString(),
    messages: JSON.stringify(
      messages.map((message) => ({ id: newId(), ...message })),
      storableValue
    )
  })

  tellLog(market, user, row)
}

function storableValue(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? storableText(value) : value
}

/** One statement. If the conversation was deleted meanwhile, only the cost of its turn is stored. */
function buildClosing(market: Market) {
  const { db } = market
  const conversation = eq(conversations.id, sql.placeholder('conversationId'))
  const owner = eq(conversations.userId, sql.placeholder('ownerId'))

  const touched = db.$with('touched').as(
    db
      .update(conversations)
      .set({
        language: sql`${sql.placeholder('language')}::language`,
        updatedAt: sql`${sql.placeholder('updatedAt')}::timestamptz`
      })
      .where(and(conversation, owner))
      .returning({ id: conversations.id, updatedAt: conversations.updatedAt })
  )

  const said = db
    .$with('said', {})
    .as(sql`insert into ${conversationMessages} (id, conversation_id, role, text, parts, created_at)
    select message.id, touched.id, message.role, message.text, message.parts, touched.updated_at
    from touched, jsonb_to_recordset(${sql.placeholder('messages')}::text::jsonb)
      as message(id uuid, role text, text text, parts jsonb)`)

  const kept = (words: 'query' | 'response') =>
    sql<string>`case when exists (select 1 from touched) then ${sql.placeholder(words)}::text else '' end`
  return db
    .with(touched, said)
    .insert(aiLogs)
    .values({ ...logPlaceholders, query: kept('query'), response: kept('response') })
}

const logPlaceholders = {
  id: sql.placeholder('id'),
  userId: sql.placeholder('userId'),
  conversationId: sql.placeholder('conversationId'),
  intent: sql.placeholder('intent'),
  serviceMatchedId: sql.placeholder('serviceMatchedId'),
  providerMatchedId: sql.placeholder('providerMatchedId'),
  model: sql.placeholder('model'),
  provider: sql.placeholder('provider'),
  inputTokens: sql.placeholder('inputTokens'),
  outputTokens: sql.placeholder('outputTokens'),
  costMicros: sql.placeholder('costMicros'),
  fallbackReason: sql.placeholder('fallbackReason'),
  milliseconds: sql.placeholder('milliseconds'),
  outcome: sql.placeholder('outcome'),
  timestamp: sql.placeholder('timestamp')
}

type LogRow = TurnLog & { id: string; userId: string | null; conversationId: string | null; timestamp: Date }

function logRow(actor: Actor, conversationId: string | null, log: TurnLog, timestamp: Date): LogRow {
  return {
    id: newId(),
    userId: actor.id,
    conversationId,
    ...log,
    query: storableText(maskSecrets(log.query).slice(0, 4000)),
    response: storableText(maskSecrets(log.response).slice(0, 8000)),
    timestamp
  }
}

function tellLog(
  market: Market,
  actor: Actor,
  { id, conversationId, intent, outcome, timestamp }: LogRow
): void {
  market.emit('log', {
    entry: {
      id,
      type: 'ai',
      action: `ai.${intent}`,
      actor: { id: actor.id, role: actor.role, name: null },
      door: 'concierge',
      requestId: actor.requestId,
      targetType: 'conversation',
      targetId: conversationId,
      before: null,
      after: { intent, outcome },
      reason: null,
      createdAt: timestamp.toISOString()
    }
  })
}

/**
 * Deletes a conversation of the caller with its messages and offers; bookings stay. The cost of its turns
 * stays in the log, without a word of it.
 * @throws feature_off, not_found
 */
export async function deleteConversation(
  market: Market,
  actor: Actor,
  { id }: { id: string }
): Promise<void> {
  requireFeature(market.rules, 'concierge')
  const user = requireUser(actor)
  await market.db.transaction(async (tx) => {
    const deleted = await tx
      .delete(conversations)
      .where(and(eq(conversations.id, id), eq(conversations.userId, user.id)))
      .returning({ id: conversations.id })
    if (deleted.length === 0) throw new DomainError('not_found')

    await tx
      .update(aiLogs)
      .set({ query: '', response: '' })
      .where(and(eq(aiLogs.userId, user.id), eq(aiLogs.conversationId, id)))
  })
}
