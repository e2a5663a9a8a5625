import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { users } from './accounts.js'
import { services } from './catalog.js'
import { id, instant } from './columns.js'
import { filePurpose } from './enums.js'

/** An uploaded file. Its key is made of its id; the name that it was sent with is never used. */
export const files = pgTable(
  'files',
  {
    id: id(),
    ownerId: uuid()
      .notNull()
      .references(() => users.id),
    purpose: filePurpose().notNull(),
    serviceId: uuid().references(() => services.id),
    /** The type of the stored file, not of the sent one. */
    contentType: text().notNull(),
    bytes: integer().notNull(),
    /** Null for a PDF. */
    width: integer(),
    height: integer(),
    /** The digest of the sent file: the same file again is the same file. */
    sha256: text().notNull(),
    createdAt: instant().notNull()
  },
  (table) => [
    index('files_owner_idx').on(table.ownerId, table.purpose),
    index('files_service_idx').on(table.serviceId)
  ]
)
