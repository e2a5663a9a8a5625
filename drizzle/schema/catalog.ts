import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  pgTable,
  real,
  text,
  uuid
} from 'drizzle-orm/pg-core'
import { id, instant } from './columns.js'
import { providers } from './providers.js'

export const categories = pgTable('categories', {
  slug: text().primaryKey(),
  name_en: text('name_en').notNull(),
  name_ar: text('name_ar').notNull(),
  aliases: text().array().notNull().default([]),
  position: integer().notNull().default(0)
})

export const cities = pgTable('cities', {
  slug: text().primaryKey(),
  name_en: text('name_en').notNull(),
  name_ar: text('name_ar').notNull(),
  aliases: text().array().notNull().default([]),
  lat: doublePrecision().notNull(),
  lng: doublePrecision().notNull()
})

export const services = pgTable(
  'services',
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => providers.userId),
    title_en: text('title_en').notNull(),
    title_ar: text('title_ar').notNull(),
    description_en: text('description_en').notNull(),
    description_ar: text('description_ar').notNull(),
    price: bigint({ mode: 'number' }).notNull(),
    currency: text().notNull(),
    durationMinutes: integer().notNull(),
    categoryId: text()
      .notNull()
      .references(() => categories.slug, { onUpdate: 'cascade' }),
    subcategory: text(),
    images: text().array().notNull().default([]),
    tags: text().array().notNull().default([]),
    city: text().references(() => cities.slug, { onUpdate: 'cascade' }),
    lat: doublePrecision(),
    lng: doublePrecision(),
    isVisible: boolean().notNull().default(true),
    /** Only an admin shows again what an admin hid. */
    isHiddenByAdmin: boolean().notNull().default(false),
    /** Hidden at once when its provider deletes it; kept for the bookings that refer to it. */
    removedAt: instant(),
    ratings: real(),
    ratingSum: integer().notNull().default(0),
    ratingCount: integer().notNull().default(0),
    /**
     * Title, description, tags, category and business name in both languages, as `normalizeText` spells them.
     */
    searchText: text().notNull(),
    embedding: real().array(),
    embeddingModel: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull()
  },
  (table) => [
    index('services_provider_idx').on(table.providerId),
    index('services_category_idx')
      .on(table.categoryId, table.city)
      .where(sql`is_visible and removed_at is null`),
    index('services_newest_idx').on(table.createdAt, table.id).where(sql`is_visible and removed_at is null`),
    // The order of a list that nobody sorted: src/search/filter.ts, fairRating.
    index('services_fair_rating_idx')
      .on(sql`((${table.ratingSum} + 20)::float8 / (${table.ratingCount} + 5))`, table.id)
      .where(sql`is_visible and removed_at is null`),
    index('services_search_idx').using('gin', sql`${table.searchText} gin_trgm_ops`)
  ]
)
