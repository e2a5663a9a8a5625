import { and, eq, sql } from 'drizzle-orm'
import { aiLogs, conversationMessages, conversations } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { requireUser, type Actor, type Locale, type UserActor } from '../shared/actor.js'
import { cleanText, storableText } from '../shared/clean.js'
import { now } from '../shared/clock.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import { preparedQueries } from '../shared/prepared.js'
import { emit } from '../shared/transaction.js'
import { loadSpeaker, type StoredMessage } from './history.js'
import { maskSecrets } from './mask.js'
import type { ChatRequest, Intent } from './schemas.js'

const TITLE_LENGTH = 80

/** A turn that has begun: the user's newest words are stored, and all that was said before came from the database. */
export interface OpenTurn {
  conversationId: string
  messageId: string
  message: string
  at: Date
  /** Spoken before this turn; the user's own language in a new conversation. */
  language: Locale
  user: { name: string, city: string | null, language: Locale }
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

/** Begins or continues a conversation with the caller's newest message. @throws not_found for another's conversation. */
export async function openTurn (db: Db, actor: Actor, { conversationId, message }: ChatRequest): Promise<OpenTurn> {
  const user = requireUser(actor)
  const text = maskSecrets(cleanText(message))
  if (text === '') throw new DomainError('invalid_input', { field: 'message' })
  const { conversation, history, ...profile } = await loadSpeaker(db, user, conversationId)
  const turn = { message: text, at: now(), messageId: newId(), user: profile, history }
  if (conversation !== null) {
    await storeMessage(db, conversation.id, turn)
    return { ...turn, conversationId: conversation.id, language: conversation.language }
  }
  const started = await startConversation(db, user, { title: text.slice(0, TITLE_LENGTH), language: profile.language, ...turn })
  return { ...turn, conversationId: started, language: profile.language }
}

const runClosing = preparedQueries<unknown>()

/** Stores what the concierge did and said, and the log row of the turn, together: a turn is short and each round trip is felt. */
export async function closeTurn (db: Db, actor: Actor, conversationId: string, { language, messages, log }: TurnRecord): Promise<void> {
  const user = requireUser(actor)
  const row = logRow(user, conversationId, log)

  await runClosing(db, 'close_turn', buildClosing, {
    ...row,
    ownerId: user.id,
    language,
    updatedAt: row.timestamp.toISOString(),
    messages: JSON.stringify(messages.map((message) => ({ id: newId(), ...message })), storableValue)
  })
  tellLog(db, user, row)
}

function storableValue (_key: string, value: unknown): unknown {
  return typeof value === 'string' ? storableText(value) : value
}

/** One statement. Of a conversation that was deleted meanwhile nothing is kept but what its turn cost. */
function buildClosing (db: Db) {
  const conversation = eq(conversations.id, sql.placeholder('conversationId'))
  const owner = eq(conversations.userId, sql.placeholder('ownerId'))
  const touched = db.$with('touched').as(db.update(conversations)
    .set({ language: sql`${sql.placeholder('language')}::language`, updatedAt: sql`${sql.placeholder('updatedAt')}::timestamptz` })
    .where(and(conversation, owner))
    .returning({ id: conversations.id, updatedAt: conversations.updatedAt }))

  const said = db.$with('said', {}).as(sql`insert into ${conversationMessages} (id, conversation_id, role, text, parts, created_at)
    select message.id, touched.id, message.role, message.text, message.parts, touched.updated_at
    from touched, jsonb_to_recordset(${sql.placeholder('messages')}::text::jsonb)
      as message(id uuid, role text, text text, parts jsonb)`)

  const kept = (words: 'query' | 'response') =>
    sql<string>`case when exists (select 1 from touched) then ${sql.placeholder(words)}::text else '' end`
  return db.with(touched, said).insert(aiLogs).values({ ...logPlaceholders, query: kept('query'), response: kept('response') })
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

/** Appends to ai_logs; secrets and card numbers are masked, lengths bounded. Admins who follow the log see it, without the words. */
export async function logTurn (db: Db, actor: Actor, conversationId: string | null, log: TurnLog): Promise<void> {
  const row = logRow(actor, conversationId, log)
  await db.insert(aiLogs).values(row)
  tellLog(db, actor, row)
}

type LogRow = TurnLog & { id: string, userId: string | null, conversationId: string | null, timestamp: Date }

function logRow (actor: Actor, conversationId: string | null, log: TurnLog): LogRow {
  return {
    id: newId(),
    userId: actor.id,
    conversationId,
    ...log,
    query: storableText(maskSecrets(log.query).slice(0, 4000)),
    response: storableText(maskSecrets(log.response).slice(0, 8000)),
    timestamp: now()
  }
}

function tellLog (db: Db, actor: Actor, { id, conversationId, intent, outcome, timestamp }: LogRow): void {
  emit(db, 'log', {
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
 * Deletes a conversation of the caller with its messages and offers; bookings stay. What its turns cost stays in the log, without a word of it.
 * @throws not_found
 */
export async function deleteConversation (db: Db, actor: Actor, { id }: { id: string }): Promise<void> {
  const user = requireUser(actor)
  await db.transaction(async (tx) => {
    const deleted = await tx.delete(conversations).where(and(eq(conversations.id, id), eq(conversations.userId, user.id))).returning({ id: conversations.id })
    if (deleted.length === 0) throw new DomainError('not_found')
    await tx.update(aiLogs).set({ query: '', response: '' }).where(and(eq(aiLogs.userId, user.id), eq(aiLogs.conversationId, id)))
  })
}

type Words = Pick<OpenTurn, 'messageId' | 'message' | 'at'>

const runOpening = preparedQueries<unknown>()

async function storeMessage (db: Db, conversationId: string, words: Words): Promise<void> {
  await runOpening(db, 'store_message', buildMessage, messageRow(conversationId, words))
}

function buildMessage (db: Db) {
  return db.insert(conversationMessages).values(messagePlaceholders)
}

/** The conversation and its first message, in one statement. */
async function startConversation (db: Db, user: UserActor, { title, language, ...words }: Words & { title: string, language: Locale }): Promise<string> {
  const conversationId = newId()
  await runOpening(db, 'start_conversation', buildStart, {
    ...messageRow(conversationId, words),
    userId: user.id,
    title,
    language
  })
  return conversationId
}

function buildStart (db: Db) {
  const started = db.$with('started').as(db.insert(conversations).values({
    id: sql.placeholder('conversationId'),
    userId: sql.placeholder('userId'),
    title: sql.placeholder('title'),
    language: sql.placeholder('language'),
    createdAt: sql.placeholder('createdAt'),
    updatedAt: sql.placeholder('createdAt')
  }).returning({ id: conversations.id }))
  return db.with(started).insert(conversationMessages).values(messagePlaceholders)
}

const messagePlaceholders = {
  id: sql.placeholder('id'),
  conversationId: sql.placeholder('conversationId'),
  role: sql.placeholder('role'),
  text: sql.placeholder('text'),
  createdAt: sql.placeholder('createdAt')
}

function messageRow (conversationId: string, { messageId, message, at }: Words) {
  return { id: messageId, conversationId, role: 'user', text: message, createdAt: at }
}
