import { and, arrayOverlaps, eq, sql, type SQL } from 'drizzle-orm'
import { users, type AdminScope } from '../../drizzle/schema/index.js'

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

/** The rule of `isAdminOf` for an active admin, as a condition on a row of users. */
export function isActiveAdminOf(...scopes: AdminScope[]): SQL | undefined {
  const isAllowed = arrayOverlaps(users.adminScopes, ['everything', ...scopes])
  return and(eq(users.role, 'admin'), isActiveUser, scopes.length === 0 ? undefined : isAllowed)
}
