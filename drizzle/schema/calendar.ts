import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { users } from './accounts.js'
import { instant } from './columns.js'
import { providers } from './providers.js'

/** The secret address at which a user's bookings can be subscribed to; kept as a hash. */
export const calendarFeeds = pgTable('calendar_feeds', {
  userId: uuid()
    .primaryKey()
    .references(() => users.id),
  tokenHash: text().notNull().unique(),
  createdAt: instant().notNull()
})

/** A calendar of a provider elsewhere, whose busy times close slots here. */
export const calendarImports = pgTable(
  'calendar_imports',
  {
    providerId: uuid()
      .primaryKey()
      .references(() => providers.userId),
    url: text().notNull(),
    /** When it is fetched next. */
    dueAt: instant().notNull(),
    /** When it was last read as a whole. */
    fetchedAt: instant(),
    /** Since when fetching fails, and why (a code); null while it does not. */
    failingSince: instant(),
    problem: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull()
  },
  (table) => [index('calendar_imports_due_idx').on(table.dueAt)]
)

/** When the imported calendar of a provider is busy: times alone, apart from each other. */
export const calendarBusy = pgTable(
  'calendar_busy',
  {
    providerId: uuid()
      .notNull()
      .references(() => calendarImports.providerId, { onDelete: 'cascade' }),
    startsAt: instant().notNull(),
    endsAt: instant().notNull()
  },
  (table) => [primaryKey({ columns: [table.providerId, table.startsAt] })]
)
