import { asc, eq } from 'drizzle-orm'
import { bookingMessages } from '../../drizzle/schema/index.js'
import type { Db, Tx } from '../../drizzle/client.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [columnsOf(bookingMessages, ['text'])],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

async function exportOf(db: Db, { id }: Person) {
  return {
    messages: await db
      .select()
      .from(bookingMessages)
      .where(eq(bookingMessages.senderId, id))
      .orderBy(asc(bookingMessages.id))
  }
}

async function erase(tx: Tx, { id }: Person): Promise<void> {
  await tx.delete(bookingMessages).where(eq(bookingMessages.senderId, id))
}
