import { and, eq } from 'drizzle-orm'
import { aiLogs, conversationMessages, conversations } from '../../drizzle/schema/index.js'
import type { Db, Tx } from '../../drizzle/client.js'
import { requireUser, type Actor, type Locale, type UserActor } from '../shared/actor.js'
import { cleanText } from '../shared/clean.js'
import { now } from '../shared/clock.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import { emit, transact } from '../shared/transaction.js'
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
  const started = await transact(db, async (tx) => {
    const id = await startConversation(tx, user, { title: text.slice(0, TITLE_LENGTH), language: profile.language, at: turn.at })
    await storeMessage(tx, id, turn)
    return id
  })
  return { ...turn, conversationId: started, language: profile.language }
}

/** Stores what the concierge did and said, and the log row of the turn, together. */
export async function closeTurn (db: Db, actor: Actor, conversationId: string, { language, messages, log }: TurnRecord): Promise<void> {
  const user = requireUser(actor)
  await transact(db, async (tx) => {
    const at = now()
    const [touched] = await tx.update(conversations).set({ language, updatedAt: at })
      .where(and(eq(conversations.id, conversationId), eq(conversations.userId, user.id))).returning({ id: conversations.id })
    // Deleted meanwhile: then there is nowhere to write, and that is what its owner wanted.
    if (touched !== undefined) await tx.insert(conversationMessages).values(messages.map((message) => ({ id: newId(), conversationId, ...message, createdAt: at })))
    await logTurn(tx, user, conversationId, log)
  })
}

/** Appends to ai_logs; secrets and card numbers are masked, lengths bounded. Admins who follow the log see it, without the words. */
export async function logTurn (db: Db, actor: Actor, conversationId: string | null, log: TurnLog): Promise<void> {
  const id = newId()
  const timestamp = now()
  await db.insert(aiLogs).values({
    id,
    userId: actor.id,
    conversationId,
    ...log,
    query: maskSecrets(log.query).slice(0, 4000),
    response: maskSecrets(log.response).slice(0, 8000),
    timestamp
  })
  emit(db, 'log', {
    entry: {
      id,
      type: 'ai',
      action: `ai.${log.intent}`,
      actor: { id: actor.id, role: actor.role, name: null },
      door: 'concierge',
      requestId: actor.requestId,
      targetType: 'conversation',
      targetId: conversationId,
      before: null,
      after: { intent: log.intent, outcome: log.outcome },
      reason: null,
      createdAt: timestamp.toISOString()
    }
  })
}

/** Deletes a conversation of the caller with its messages and offers; bookings stay. @throws not_found */
export async function deleteConversation (db: Db, actor: Actor, { id }: { id: string }): Promise<void> {
  const user = requireUser(actor)
  const deleted = await db.delete(conversations).where(and(eq(conversations.id, id), eq(conversations.userId, user.id))).returning({ id: conversations.id })
  if (deleted.length === 0) throw new DomainError('not_found')
}

async function storeMessage (db: Db, conversationId: string, { messageId, message, at }: Pick<OpenTurn, 'messageId' | 'message' | 'at'>): Promise<void> {
  await db.insert(conversationMessages).values({ id: messageId, conversationId, role: 'user', text: message, createdAt: at })
}

async function startConversation (tx: Tx, user: UserActor, { title, language, at }: { title: string, language: Locale, at: Date }): Promise<string> {
  const id = newId()
  await tx.insert(conversations).values({ id, userId: user.id, title, language, createdAt: at, updatedAt: at })
  return id
}
