import { and, desc, eq } from 'drizzle-orm'
import { aiLogs, conversationMessages, conversations, users } from '../../drizzle/schema/index.js'
import type { Db, Tx } from '../../drizzle/client.js'
import { requireUser, type Actor, type Locale, type UserActor } from '../shared/actor.js'
import { cleanText } from '../shared/clean.js'
import { now } from '../shared/clock.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import { emit, transact } from '../shared/transaction.js'
import { maskSecrets } from './mask.js'
import type { ChatRequest, Intent } from './schemas.js'

/** So many rows of what was said before are read back: about a dozen turns. */
const HISTORY_ROWS = 60
const TITLE_LENGTH = 80

/** A stored message; `parts` holds tool calls and results as the agent wrote them. */
export interface StoredMessage { role: 'user' | 'assistant' | 'tool', text: string, parts: unknown[], createdAt: Date }

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
  inputTokens: number
  outputTokens: number
  milliseconds: number
  outcome: string
}

/** Begins or continues a conversation with the caller's newest message. @throws not_found for another's conversation. */
export async function openTurn (db: Db, actor: Actor, { conversationId, message }: ChatRequest): Promise<OpenTurn> {
  const user = requireUser(actor)
  const text = maskSecrets(cleanText(message))
  if (text === '') throw new DomainError('invalid_input', { field: 'message' })
  return await transact(db, async (tx) => {
    const at = now()
    const profile = await loadSpeaker(tx, user)
    const conversation = conversationId === undefined
      ? await startConversation(tx, user, { title: text.slice(0, TITLE_LENGTH), language: profile.language, at })
      : await continueConversation(tx, user, conversationId)
    const history = conversationId === undefined ? [] : await loadHistory(tx, conversation.id)
    const messageId = newId()
    await tx.insert(conversationMessages).values({ id: messageId, conversationId: conversation.id, role: 'user', text, createdAt: at })
    return { conversationId: conversation.id, messageId, message: text, at, language: conversation.language, user: profile, history }
  })
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

async function loadSpeaker (tx: Tx, user: UserActor): Promise<OpenTurn['user']> {
  const [profile] = await tx.select({ name: users.name, city: users.city, language: users.language }).from(users).where(eq(users.id, user.id))
  if (profile === undefined) throw new DomainError('not_found')
  return profile
}

async function startConversation (tx: Tx, user: UserActor, { title, language, at }: { title: string, language: Locale, at: Date }) {
  const id = newId()
  await tx.insert(conversations).values({ id, userId: user.id, title, language, createdAt: at, updatedAt: at })
  return { id, language }
}

async function continueConversation (tx: Tx, user: UserActor, id: string) {
  const [conversation] = await tx.select({ id: conversations.id, language: conversations.language }).from(conversations)
    .where(and(eq(conversations.id, id), eq(conversations.userId, user.id)))
  if (conversation === undefined) throw new DomainError('not_found')
  return conversation
}

async function loadHistory (tx: Tx, conversationId: string): Promise<StoredMessage[]> {
  const rows = await tx.select({ role: conversationMessages.role, text: conversationMessages.text, parts: conversationMessages.parts, createdAt: conversationMessages.createdAt })
    .from(conversationMessages).where(eq(conversationMessages.conversationId, conversationId))
    .orderBy(desc(conversationMessages.createdAt), desc(conversationMessages.id)).limit(HISTORY_ROWS)
  return rows.reverse().map((row) => ({ ...row, parts: Array.isArray(row.parts) ? row.parts : [] }))
}
