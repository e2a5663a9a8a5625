import { and, asc, eq, inArray, like, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import {
  aiLogs,
  conversationMessages,
  conversations,
  proposals,
  services
} from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [
    columnsOf(conversations, ['chatId', 'title']),
    columnsOf(conversationMessages, ['text', 'parts'], { role: 'one of our words' }),
    columnsOf(proposals, ['notes', 'address'], { currency: 'a code' }),
    columnsOf(aiLogs, ['query', 'response'], {
      intent: 'one of our words',
      model: "a model's name",
      provider: "a provider's name",
      fallbackReason: 'one of our words',
      outcome: 'one of our words'
    })
  ],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

async function exportOf(market: Market, { id }: Person) {
  const { db } = market
  const own = db.select({ id: conversations.id }).from(conversations).where(eq(conversations.userId, id))
  const said = await db
    .select()
    .from(conversationMessages)
    .where(inArray(conversationMessages.conversationId, own))
    .orderBy(asc(conversationMessages.id))

  return {
    conversations: await db
      .select()
      .from(conversations)
      .where(eq(conversations.userId, id))
      .orderBy(asc(conversations.id)),
    conversationMessages: said.filter(({ text }) => text !== '').map(({ parts, ...message }) => message),
    aiLogs: await db.select().from(aiLogs).where(eq(aiLogs.userId, id)).orderBy(asc(aiLogs.id))
  }
}

/** With a conversation go its messages and proposals. */
async function erase(tx: MarketTx, person: Person): Promise<void> {
  const { id } = person
  await tx.db.delete(conversations).where(eq(conversations.userId, id))
  await tx.db
    .update(aiLogs)
    .set({ userId: null, conversationId: null, query: '', response: '' })
    .where(eq(aiLogs.userId, id))

  await forgetInOthers(tx, person)
}

/**
 * Erases what the concierge showed others of this person's business: its names and the titles of its
 * services. What others wrote themselves is theirs.
 */
async function forgetInOthers(tx: MarketTx, { id, provider }: Person): Promise<void> {
  if (provider === null) return

  const offered = await tx.db
    .select({ title_en: services.title_en, title_ar: services.title_ar, subcategory: services.subcategory })
    .from(services)
    .where(eq(services.providerId, id))
  const shown = unique([
    ...[provider.businessName, provider.businessName_ar].flatMap((name) => [
      ['name', name] as const,
      ['name_ar', name] as const
    ]),
    ...offered.flatMap((service) => Object.entries(service))
  ])
  // The longest first: a title may be a part of another.
  const words = [...new Set(shown.map(([, word]) => word))].sort((one, other) => other.length - one.length)

  // Whoever is shown a service or a booking is shown the id of its provider beside it.
  const { conversationId, role, text, parts } = conversationMessages
  const concerned = tx.db
    .select({ id: conversationId })
    .from(conversationMessages)
    .where(and(eq(role, 'tool'), like(sql`${parts}::text`, `%${id}%`)))

  await tx.db
    .update(aiLogs)
    .set({ response: without(aiLogs.response, words) })
    .where(inArray(aiLogs.conversationId, concerned))
  await tx.db
    .update(conversationMessages)
    .set({ text: without(text, words) })
    .where(and(eq(role, 'assistant'), inArray(conversationId, concerned)))
  await tx.db
    .update(conversationMessages)
    .set({ parts: sql`${withoutFields(sql`${parts}::text`, shown)}::jsonb` })
    .where(and(eq(role, 'tool'), like(sql`${parts}::text`, `%${id}%`)))
}

type Field = readonly [key: string, word: string]

function unique(fields: Array<readonly [key: string, word: string | null]>): Field[] {
  const told = fields.flatMap(([key, word]) => (word === null || word === '' ? [] : [[key, word] as const]))
  return [...new Map(told.map((field) => [JSON.stringify(field), field])).values()]
}

/** A text in which each of these words is an ellipsis. */
function without(text: SQLWrapper, words: string[]): SQL {
  return words.reduce<SQL>((left, word) => sql`replace(${left}, ${word}, '…')`, sql`${text}`)
}

/** JSON as text in which each of these fields is an ellipsis; keys and other fields stay. */
function withoutFields(text: SQL, fields: Field[]): SQL {
  return fields.reduce<SQL>((left, [key, word]) => {
    const name = JSON.stringify(key)
    return sql`replace(${left}, ${`${name}: ${JSON.stringify(word)}`}, ${`${name}: "…"`})`
  }, text)
}
