import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, real, text, uuid } from 'drizzle-orm/pg-core'
import { users } from './accounts.js'
import { bookings } from './bookings.js'
import { services } from './catalog.js'
import { id, instant } from './columns.js'

export const reviews = pgTable(
  'reviews',
  {
    id: id(),
    bookingId: uuid()
      .notNull()
      .unique()
      .references(() => bookings.id),
    serviceId: uuid()
      .notNull()
      .references(() => services.id),
    providerId: uuid().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    rating: integer().notNull(),
    comment: text(),
    sentimentScore: real(),
    /** What the provider answered, once. */
    reply: text(),
    repliedAt: instant(),
    /** An admin hid it: nobody sees it, and no average counts it. */
    hiddenAt: instant(),
    /** Why it was hidden, or shown again. */
    moderationReason: text(),
    createdAt: instant().notNull()
  },
  (table) => [
    index('reviews_service_idx').on(table.serviceId, table.createdAt, table.id),
    index('reviews_provider_idx').on(table.providerId, table.createdAt, table.id),
    index('reviews_user_idx').on(table.userId, table.createdAt, table.id),
    index('reviews_rating_idx').on(table.rating),
    check('reviews_rating_is_1_to_5', sql`rating between 1 and 5`)
  ]
)
