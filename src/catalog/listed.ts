import { sql } from 'drizzle-orm'
import { providers, services } from '../../drizzle/schema/index.js'
import { isActiveUser } from '../shared/active.js'

/**
 * Services that are offered. The condition is written out, because the plan of a prepared statement can use a
 * partial index only where the condition is no parameter.
 */
export const isOffered = sql`${services.isVisible} and ${services.removedAt} is null`

/** Providers who are approved, not banned and not gone. */
export const isInBusiness = sql`${providers.approvalStatus} = 'approved' and ${isActiveUser}`

/** What anyone may find. */
export const isListed = sql`${isOffered} and ${isInBusiness}`
