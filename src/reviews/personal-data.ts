import { asc, eq } from 'drizzle-orm'
import { reviews } from '../../drizzle/schema/index.js'
import type { Db, Tx } from '../../drizzle/client.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [columnsOf(reviews, ['comment'])],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

async function exportOf(db: Db, { id }: Person) {
  return {
    reviews: await db.select().from(reviews).where(eq(reviews.userId, id)).orderBy(asc(reviews.id))
  }
}

/** The rating stays, without its words. */
async function erase(tx: Tx, { id }: Person): Promise<void> {
  await tx.update(reviews).set({ comment: null }).where(eq(reviews.userId, id))
}
