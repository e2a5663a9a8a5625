import { sql } from 'drizzle-orm'
import { providers, services, users } from '../../drizzle/schema/index.js'

/**
 * Services that are offered. The condition is written out, because the plan of a prepared statement can use a
 * partial index only where the condition is no parameter.
 */
export const isOffered = sql`${services.isVisible} and ${services.removedAt} is null`

/** Providers who are approved, not banned and not gone. */
export const isInBusiness = sql`${providers.approvalStatus} = 'approved' and not ${users.isBanned}
  and ${users.deactivatedAt} is null`

/** What anyone may find. */
export const isListed = sql`${isOffered} and ${isInBusiness}`
