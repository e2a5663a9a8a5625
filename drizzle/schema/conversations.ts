import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { users, type JobAddress } from './accounts.js'
import { bookings } from './bookings.js'
import { services } from './catalog.js'
import { id, instant } from './columns.js'
import { language, proposalKind, proposalStatus } from './enums.js'

export const conversations = pgTable(
  'conversations',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    /** The id by which the user's page knows it, where the page made one. */
    chatId: text(),
    title: text().notNull(),
    language: language().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull()
  },
  (table) => [
    index('conversations_user_idx').on(table.userId, table.updatedAt, table.id),
    uniqueIndex('conversations_chat_idx').on(table.userId, table.chatId)
  ]
)

export const conversationMessages = pgTable(
  'conversation_messages',
  {
    id: id(),
    conversationId: uuid()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** `human`: a person of the team, who answers a ticket about the conversation. */
    role: text().$type<'user' | 'assistant' | 'tool' | 'human'>().notNull(),
    /** The text as said; for tool messages empty. */
    text: text().notNull(),
    /** The model message parts (tool calls and results) as the AI SDK has them. */
    parts: jsonb().notNull().default([]),
    createdAt: instant().notNull()
  },
  (table) => [index('conversation_messages_idx').on(table.conversationId, table.createdAt, table.id)]
)

/** An offer of the concierge. Only its user's own words, or POST /api/ai/action, execute it, once. */
export const proposals = pgTable(
  'proposals',
  {
    id: id(),
    kind: proposalKind().notNull(),
    status: proposalStatus().notNull().default('open'),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    conversationId: uuid()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    serviceId: uuid()
      .notNull()
      .references(() => services.id),
    bookingId: uuid().references(() => bookings.id),
    /** Of what was shown: the version of the booking, or of the terms that a new one would have. */
    shownVersion: integer('booking_version'),
    scheduledAt: instant().notNull(),
    price: bigint({ mode: 'number' }).notNull(),
    currency: text().notNull(),
    notes: text(),
    /** Where the job is, as it was said; null: it was not. */
    address: jsonb().$type<JobAddress>(),
    expiresAt: instant().notNull(),
    executedAt: instant(),
    resultBookingId: uuid().references(() => bookings.id),
    createdAt: instant().notNull()
  },
  (table) => [index('proposals_conversation_idx').on(table.conversationId, table.createdAt)]
)

export const aiLogs = pgTable(
  'ai_logs',
  {
    id: id(),
    userId: uuid().references(() => users.id),
    conversationId: uuid(),
    query: text().notNull(),
    response: text().notNull(),
    intent: text().notNull(),
    serviceMatchedId: uuid(),
    providerMatchedId: uuid(),
    /** The model whose words were said: `offline`, or a provider and its model. */
    model: text().notNull(),
    /** The model that was asked first: `openai`, `google`, or `offline`. */
    provider: text().notNull().default('offline'),
    inputTokens: integer().notNull().default(0),
    outputTokens: integer().notNull().default(0),
    /** Millionths of a US dollar. */
    costMicros: integer().notNull().default(0),
    /** Why the asked provider did not give the reply. */
    fallbackReason: text(),
    milliseconds: integer().notNull().default(0),
    outcome: text().notNull(),
    timestamp: instant().notNull()
  },
  (table) => [
    index('ai_logs_timestamp_idx').on(table.timestamp, table.id),
    index('ai_logs_user_idx').on(table.userId, table.timestamp),
    // Those that still have words: the others are not read again when words are removed.
    index('ai_logs_words_idx').on(table.timestamp).where(sql`query <> '' or response <> ''`)
  ]
)
