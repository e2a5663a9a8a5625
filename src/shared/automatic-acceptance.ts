import { sql, type Placeholder, type SQL } from 'drizzle-orm'
import { automaticAcceptance, bookings, providers } from '../../drizzle/schema/index.js'
import { hasFeature } from './features.js'
import type { AutomaticAcceptance, MarketplaceRules } from './rules.js'

/** From nobody's bookings to everybody's. */
const widths = automaticAcceptance.enumValues

/** What a provider has chosen, within what the marketplace allows. */
export function acceptanceInForce(
  own: AutomaticAcceptance,
  allowed: AutomaticAcceptance
): AutomaticAcceptance {
  return isWider(own, allowed) ? allowed : own
}

export function isWider(one: AutomaticAcceptance, other: AutomaticAcceptance): boolean {
  return widths.indexOf(one) > widths.indexOf(other)
}

/** All that a provider may choose where the marketplace allows no more than that. */
export function widthsUpTo(allowed: AutomaticAcceptance): AutomaticAcceptance[] {
  return widths.filter((width) => !isWider(width, allowed))
}

/**
 * Whether a booking of this client is accepted as it is made or moved, as SQL beside `providers`; null is
 * nobody who is known, and returns to no one. The SQL differs with the rules, and so must the name of a
 * prepared query (`nameWith`).
 */
export function isInstantFor(
  { automaticAcceptance: allowed }: Pick<MarketplaceRules, 'automaticAcceptance'>,
  clientId: string | null | Placeholder | SQL
): SQL<boolean> {
  const judgements = widths.map(
    (own) => sql`when ${sql.raw(`'${own}'`)} then ${accepts[acceptanceInForce(own, allowed)](clientId)}`
  )

  return sql<boolean>`(case ${providers.automaticAcceptance} ${sql.join(judgements, sql` `)} end)`
}

/** The name of a prepared query that asks `isInstantFor`, for terms of cancelling or for ratings. */
export function nameWith(rules: MarketplaceRules, name: string): string {
  const terms = [rules.cancelFreeHoursBefore, rules.cancelGraceMinutes, rules.cancelKeptPercent]
  const rated = hasFeature(rules, 'reviews') ? 'rated' : 'unrated'
  return `${name}, ${rated}, accepting ${rules.automaticAcceptance}, keeping ${terms.join('/')}`
}

const accepts: Record<AutomaticAcceptance, (clientId: string | null | Placeholder | SQL) => SQL> = {
  off: () => sql`false`,
  returning: (clientId) =>
    clientId === null
      ? sql`false`
      : sql`exists (select 1 from ${bookings} done where done.client_id = ${clientId}::uuid
    and done.provider_id = ${providers.userId} and done.status = 'completed')`,
  all: () => sql`true`
}
