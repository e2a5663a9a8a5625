import { and, eq, or, sql } from 'drizzle-orm'
import { conversationMessages, conversations, supportTickets, users } from '../../drizzle/schema/index.js'
import type { ArabicRegister, Locale, UserActor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { isId, newId } from '../shared/ids.js'
import type { Market } from '../shared/market.js'
import { preparedQueries } from '../shared/prepared.js'

// Opens a turn: stores the new words, and loads the user and the earlier words. A turn is short and each
// round trip is noticeable, so this is one statement.

/** A stored message; `parts` holds tool calls and results as the agent wrote them. */
export interface StoredMessage {
  role: 'user' | 'assistant' | 'tool' | 'human'
  text: string
  parts: unknown[]
  createdAt: Date
}

/** The caller's newest message. */
export interface Words {
  messageId: string
  message: string
  at: Date
}

export interface Speaker {
  name: string
  city: string | null
  language: Locale
  /** The Arabic that they chose; null: as they write. */
  arabic: ArabicRegister | null
}
export interface Started {
  conversationId: string
  user: Speaker
}
export interface Continued {
  user: Speaker
  /** The language before this turn. */
  language: Locale
  /** The ticket for which a person of the team answers here; null: the concierge does. */
  ticketId: string | null
  /** The messages before the new words, the oldest first. */
  history: StoredMessage[]
}

/** How many earlier rows are read back: about two dozen turns. */
const HISTORY_ROWS = 60

type HistoryRow = [role: StoredMessage['role'], text: string, parts: unknown[], createdAt: number]
interface ContinuedRow extends Speaker {
  spoken: Locale
  ticketId: string | null
  history: HistoryRow[]
}

const runStart = preparedQueries<Speaker & { isStarted: boolean }>()
const runContinuing = preparedQueries<ContinuedRow>()

/**
 * A new conversation with its first message; null when the caller has one with this `chatId` already.
 * @throws not_found for a caller who is gone
 */
export async function startConversation(
  market: Market,
  user: UserActor,
  { title, chatId, ...words }: Words & { title: string; chatId: string | null }
): Promise<Started | null> {
  const conversationId = newId()
  const [row] = await runStart(market, 'start_conversation', buildStart, {
    ...valuesOf(user, conversationId, words),
    title,
    chatId
  })

  if (row === undefined) throw new DomainError('not_found')

  const { isStarted, ...speaker } = row
  return isStarted ? { conversationId, user: speaker } : null
}

/**
 * The caller's conversation that a page knows by an id of its own, or by the conversation's; undefined when
 * they have none. Another's is never found.
 */
export async function findChat(
  { db }: Market,
  user: UserActor,
  chatId: string | undefined
): Promise<string | undefined> {
  if (chatId === undefined) return undefined

  const isMeant = isId(chatId)
    ? or(eq(conversations.chatId, chatId), eq(conversations.id, chatId))
    : eq(conversations.chatId, chatId)
  const [found] = await db
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(eq(conversations.userId, user.id), isMeant))
    .limit(1)

  return found?.id
}

/**
 * The next message of a conversation. @throws not_found for another's conversation, in which nothing is
 * stored
 */
export async function continueConversation(
  market: Market,
  user: UserActor,
  conversationId: string,
  words: Words
): Promise<Continued> {
  const [row] = await runContinuing(
    market,
    'continue_conversation',
    buildContinuing,
    valuesOf(user, conversationId, words)
  )

  if (row === undefined) throw new DomainError('not_found')

  const { spoken, history, ticketId, ...speaker } = row
  return {
    user: speaker,
    language: spoken,
    ticketId,
    history: history.map(([role, text, parts, createdAt]) => ({
      role,
      text,
      parts,
      createdAt: new Date(createdAt)
    }))
  }
}

function valuesOf(user: UserActor, conversationId: string, { messageId, message, at }: Words) {
  return { userId: user.id, conversationId, messageId, message, at: at.toISOString() }
}

function buildStart(market: Market) {
  const { db } = market
  const at = sql`${sql.placeholder('at')}::timestamptz`
  const started = db
    .$with('started', {})
    .as(sql`insert into ${conversations} (id, user_id, chat_id, title, language, created_at, updated_at)
    select ${sql.placeholder('conversationId')}::uuid, ${users.id}, ${sql.placeholder('chatId')}::text,
    ${sql.placeholder('title')}, ${users.language}, ${at}, ${at}
    from ${users} where ${users.id} = ${sql.placeholder('userId')}
    on conflict (user_id, chat_id) do nothing
    returning id`)

  const spoken = db.$with('spoken', {}).as(sql`${insertMessage()} from started`)

  return db
    .with(started, spoken)
    .select({
      name: users.name,
      city: users.city,
      language: users.language,
      arabic: users.arabic,
      isStarted: sql<boolean>`exists (select 1 from started)`.as('is_started')
    })
    .from(users)
    .where(eq(users.id, sql.placeholder('userId')))
}

/** All parts of a statement see the tables as they were before it: the new words are not in the history. */
function buildContinuing(market: Market) {
  const { db } = market
  const isOwn = and(
    eq(conversations.id, sql.placeholder('conversationId')),
    eq(conversations.userId, sql.placeholder('userId'))
  )
  const own = db.$with('own', {}).as(sql`select ${conversations.id} from ${conversations} where ${isOwn}`)
  const spoken = db.$with('spoken', {}).as(sql`${insertMessage()} from own`)

  return db
    .with(own, spoken)
    .select({
      name: users.name,
      city: users.city,
      language: users.language,
      arabic: users.arabic,
      spoken: sql<Locale>`${conversations.language}`.as('spoken'),
      ticketId: supportTickets.id,
      history: newestMessages()
    })
    .from(conversations)
    .innerJoin(users, eq(users.id, conversations.userId))
    .leftJoin(supportTickets, isOpenTicket)
    .where(isOwn)
}

function insertMessage() {
  return sql`insert into ${conversationMessages} (id, conversation_id, role, text, created_at)
    select ${sql.placeholder('messageId')}::uuid, id, 'user', ${sql.placeholder('message')},
    ${sql.placeholder('at')}::timestamptz`
}

/** Joins a conversation to the one ticket about it that is not closed. */
export const isOpenTicket = and(
  eq(supportTickets.openedBy, conversations.userId),
  eq(supportTickets.aboutId, conversations.id),
  // Written out: it is the condition of the partial index.
  sql`${supportTickets.aboutType} = 'conversation' and ${supportTickets.state} <> 'closed'`
)

function newestMessages() {
  const { conversationId, role, text, parts, createdAt, id } = conversationMessages
  return sql<HistoryRow[]>`(select coalesce(json_agg(json_build_array(role, text, parts,
    (extract(epoch from created_at) * 1000)::bigint) order by created_at, id), '[]')
    from (select ${role}, ${text}, ${parts}, ${createdAt}, ${id} from ${conversationMessages}
    where ${conversationId} = ${conversations.id}
      order by ${createdAt} desc, ${id} desc limit ${sql.raw(String(HISTORY_ROWS))}) newest)`
}
