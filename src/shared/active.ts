import { sql } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'

// Who takes part in the marketplace: signs in, books, sells.

/** Whether an account is neither banned nor closed. */
export function isActive({
  isBanned,
  deactivatedAt
}: Pick<typeof users.$inferSelect, 'isBanned' | 'deactivatedAt'>): boolean {
  return !isBanned && deactivatedAt === null
}

/** The same as a condition on a row of users. */
export const isActiveUser = sql`not ${users.isBanned} and ${users.deactivatedAt} is null`
