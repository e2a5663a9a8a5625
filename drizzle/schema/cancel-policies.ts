import { sql } from 'drizzle-orm'
import { boolean, check, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'

/** A part that is kept until so many hours before the start. */
export interface CancelTier {
  hoursBefore: number
  keptPercent: number
}

/** Frozen when the booking is made. */
export interface CancelPolicy {
  freeHoursBefore: number
  graceMinutes: number
  /** What is kept after the last tier. */
  keptPercent: number
  /** Between what is free and what is kept at last: always nearer to the start, and always more. */
  tiers?: CancelTier[]
  /** What is kept where the client is not there; absent: `keptPercent`. */
  noShowPercent?: number
}

/** The policies that providers may choose from. */
export const cancelPolicies = pgTable(
  'cancel_policies',
  {
    slug: text().primaryKey(),
    name_en: text('name_en').notNull(),
    name_ar: text('name_ar').notNull(),
    /** Null: the numbers of the marketplace's rules. */
    terms: jsonb().$type<CancelPolicy>(),
    position: integer().notNull().default(0),
    isAllowed: boolean().notNull().default(false),
    /** Of whoever chooses none. */
    isDefault: boolean().notNull().default(false),
    /** It rises with each edit. */
    version: integer().notNull().default(1)
  },
  (table) => [
    uniqueIndex('cancel_policies_one_default').on(table.isDefault).where(sql`is_default`),
    check('cancel_policies_default_is_allowed', sql`is_allowed or not is_default`)
  ]
)
