import type { PgTable } from 'drizzle-orm/pg-core'
import type { providers, users } from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from './market.js'

/** Whose data are exported or erased: their rows as they were before anything was erased. */
export interface Person {
  id: string
  account: typeof users.$inferSelect
  provider: typeof providers.$inferSelect | null
}

/** The columns of one table that can hold free text. */
export interface HeldColumns {
  table: PgTable
  /** Words or identity of a person: exported, erased, or both. */
  personal: string[]
  /** Nobody's, and why. */
  impersonal: Partial<Record<string, string>>
}

/** What one domain gives to exports and erasures, about the tables that it writes. */
export interface PersonalDataSource<Exported> {
  columns: HeldColumns[]
  /** The domain's part of an export: everything of this person, nothing of anybody else's. */
  exportOf: (market: Market, person: Person) => Promise<Exported>
  /** Removes the words and the identity; what others and the books need stays under the bare id. */
  erase: (tx: MarketTx, person: Person) => Promise<void>
}

/** Declares the free-text columns of a table; test/privacy finds those that are missing. */
export function columnsOf<T extends PgTable>(
  table: T,
  personal: Array<keyof T['$inferSelect'] & string>,
  impersonal: Partial<Record<keyof T['$inferSelect'] & string, string>> = {}
): HeldColumns {
  return { table, personal, impersonal }
}
