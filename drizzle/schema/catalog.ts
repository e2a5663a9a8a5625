import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import {
  type ExtraConfigColumn,
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
import { cancelPolicies } from './cancel-policies.js'
import { id, instant } from './columns.js'
import { textOrigin } from './enums.js'
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
    /** As they are shown: where a language is untranslated, the same as in the other one. */
    title_en: text('title_en').notNull(),
    title_ar: text('title_ar').notNull(),
    description_en: text('description_en').notNull(),
    description_ar: text('description_ar').notNull(),
    origin_en: textOrigin('origin_en').notNull().default('written'),
    origin_ar: textOrigin('origin_ar').notNull().default('written'),
    /** The other text was edited after this one. */
    isOutdated_en: boolean('is_outdated_en').notNull().default(false),
    isOutdated_ar: boolean('is_outdated_ar').notNull().default(false),
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
    /** The terms of cancelling that were chosen for it; null: its provider's. */
    cancelPolicy: text().references(() => cancelPolicies.slug),
    isVisible: boolean().notNull().default(true),
    /** Only an admin shows again what an admin hid. */
    isHiddenByAdmin: boolean().notNull().default(false),
    /** Hidden at once when its provider deletes it; kept for the bookings that refer to it. */
    removedAt: instant(),
    /**
     * Can anyone find it: shown, not removed, of an approved provider who is neither banned nor gone. The
     * database's triggers alone write it.
     */
    isListed: boolean().notNull().default(false),
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
    ...listIndexes(table),
    index('services_place_idx')
      .using('gist', table.categoryId, table.city, placeOnEarth(table))
      .where(sql`is_listed`),
    index('services_tags_idx').using('gin', table.tags).where(sql`is_listed`),
    // The lists of admins, newest first, and the counts of visible and hidden ones.
    index('services_kept_idx').on(table.createdAt, table.id).where(sql`removed_at is null`),
    index('services_counted_idx')
      .on(table.isVisible, table.createdAt, table.id)
      .where(sql`removed_at is null`),
    index('services_search_idx').using('gin', sql`${table.searchText} gin_trgm_ops`)
  ]
)

type ColumnsOf<Name extends string> = Record<Name, SQLWrapper>
type ListColumns = Record<
  | 'id'
  | 'categoryId'
  | 'subcategory'
  | 'city'
  | 'price'
  | 'createdAt'
  | 'ratings'
  | 'ratingSum'
  | 'ratingCount',
  ExtraConfigColumn
>
type IndexKeys = [ExtraConfigColumn | SQL, ...Array<ExtraConfigColumn | SQL>]

/** The stars by which services are ordered; those of a service without reviews count as 0. */
export function starsOf({ ratings }: ColumnsOf<'ratings'>): SQL {
  return sql`coalesce(${ratings}, 0)`
}

/** Bayesian average, 0..5: five imagined reviews of 4 keep a single 5 from beating fifty of 4.9. */
export function fairRatingOf({ ratingSum, ratingCount }: ColumnsOf<'ratingSum' | 'ratingCount'>): SQL {
  return sql`((${ratingSum} + 20)::float8 / (${ratingCount} + 5))`
}

/**
 * A service's point on the unit sphere; null without one. Many services share a point, such as a city's
 * middle: the fourth number lifts each by a part of a metre of its own, so that hardly two are equally far
 * from anywhere, and an index that reads the nearest first need not read all of a point for a page.
 */
export function placeOnEarth({ id, lat, lng }: ColumnsOf<'id' | 'lat' | 'lng'>): SQL {
  const lift = sql`('x' || right(${id}::text, 8))::bit(32)::bigint::float8 / 3e16`

  return sql`cube(cube(cube(cube(cos(radians(${lat})) * cos(radians(${lng}))),
    cos(radians(${lat})) * sin(radians(${lng}))), sin(radians(${lat}))), ${lift})`
}

/** The orders of a list of services that an index has, each read from either end. */
const listOrders: Record<string, (table: ListColumns) => IndexKeys> = {
  rating: (table) => [starsOf(table), table.ratingCount, table.id],
  fair_rating: (table) => [fairRatingOf(table), table.id],
  price: (table) => [table.price, table.id],
  newest: (table) => [table.createdAt, table.id]
}

/**
 * An index for each order and each filter by category, subcategory and city, so that a page of twenty ends
 * the reading at its last row, however many services there are.
 */
function listIndexes(table: ListColumns) {
  const filters: Record<string, (keys: IndexKeys) => IndexKeys> = {
    '': (keys) => keys,
    category_: (keys) => [table.categoryId, ...keys],
    city_: (keys) => [table.city, ...keys],
    category_city_: (keys) => [table.categoryId, table.city, ...keys],
    subcategory_: (keys) => [table.subcategory, ...keys]
  }

  return Object.entries(filters).flatMap(([filter, filtered]) =>
    Object.entries(listOrders).map(([order, keysOf]) =>
      index(`services_${filter}${order}_idx`)
        .on(...filtered(keysOf(table)))
        .where(sql`is_listed`)
    )
  )
}
