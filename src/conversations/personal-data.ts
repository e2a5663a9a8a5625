import { asc, eq, inArray } from 'drizzle-orm'
import { aiLogs, conversationMessages, conversations, proposals } from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [
    columnsOf(conversations, ['title']),
    columnsOf(conversationMessages, ['text', 'parts'], { role: 'one of our words' }),
    columnsOf(proposals, ['notes'], { currency: 'a code' }),
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
async function erase(tx: MarketTx, { id }: Person): Promise<void> {
  await tx.db.delete(conversations).where(eq(conversations.userId, id))
  await tx.db
    .update(aiLogs)
    .set({ userId: null, conversationId: null, query: '', response: '' })
    .where(eq(aiLogs.userId, id))
}
