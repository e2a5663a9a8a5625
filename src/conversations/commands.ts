import { and, eq, sql } from 'drizzle-orm'
import { aiLogs, conversationMessages, conversations } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { requireUser, type Actor, type Locale, type UserActor } from '../shared/actor.js'
import { cleanText, storableText } from '../shared/clean.js'
import { now } from '../shared/clock.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
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

/** Stores what the concierge did and said, and the log row of the turn, together: one statement, because a turn is short and each round trip is felt. */
export async function closeTurn (db: Db, actor: Actor, conversationId: string, { language, messages, log }: TurnRecord): Promise<void> {
  const user = requireUser(actor)
  const at = now()
  const touched = db.$with('touched').as(db.update(conversations).set({ language, updatedAt: at })
    .where(and(eq(conversations.id, conversationId), eq(conversations.userId, user.id))).returning({ id: conversations.id }))
  // Deleted meanwhile: then there is nowhere to write, and that is what its owner wanted.
  const rows = JSON.stringify(messages.map((message) => ({ id: newId(), ...message })), (_key, value: unknown) => typeof value === 'string' ? storableText(value) : value)
  const said = db.$with('said', {}).as(sql`insert into ${conversationMessages} (id, conversation_id, role, text, parts, created_at)
    select message.id, touched.id, message.role, message.text, message.parts, ${at.toISOString()}::timestamptz
    from touched, jsonb_to_recordset(${rows}::text::jsonb) as message(id uuid, role text, text text, parts jsonb)`)
  const row = logRow(user, conversationId, log)
  const kept = (words: string) => sql<string>`case when exists (select 1 from touched) then ${words}::text else '' end`
  await db.with(touched, said).insert(aiLogs).values({ ...row, query: kept(row.query), response: kept(row.response) })
  tellLog(db, user, row)
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

async function storeMessage (db: Db, conversationId: string, words: Words): Promise<void> {
  await db.insert(conversationMessages).values(messageRow(conversationId, words))
}

/** The conversation and its first message, in one statement. */
async function startConversation (db: Db, user: UserActor, { title, language, ...words }: Words & { title: string, language: Locale }): Promise<string> {
  const id = newId()
  const started = db.$with('started').as(db.insert(conversations)
    .values({ id, userId: user.id, title, language, createdAt: words.at, updatedAt: words.at }).returning({ id: conversations.id }))
  await db.with(started).insert(conversationMessages).values(messageRow(id, words))
  return id
}

function messageRow (conversationId: string, { messageId, message, at }: Words) {
  return { id: messageId, conversationId, role: 'user' as const, text: message, createdAt: at }
}
