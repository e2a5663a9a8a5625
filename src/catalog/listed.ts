import { sql } from 'drizzle-orm'
import { providers, services } from '../../drizzle/schema/index.js'
import { isActiveUser } from '../shared/active.js'

/** Services that their providers offer, whatever the provider may do. */
export const isOffered = sql`${services.isVisible} and ${services.removedAt} is null`

/** Providers who are approved, not banned and not gone. */
export const isInBusiness = sql`${providers.approvalStatus} = 'approved' and ${isActiveUser}`

/**
 * What anyone may find: offered, and of a provider in business. The database keeps it
 * (docs/decisions/0074-listed-is-a-kept-fact.md). The condition is no parameter, because only then can the
 * plan of a prepared statement use a partial index.
 */
export const isListed = sql`${services.isListed}`
