import { acceptanceInForce } from './automatic-acceptance.js'
import type { AutomaticAcceptance, MarketplaceRules } from './rules.js'

/** What providers may set for themselves; null: as the marketplace has it. */
export interface OwnRules {
  noticeMinutes: number | null
  horizonDays: number | null
  bufferMinutes: number | null
  jobsPerDay: number | null
  /** Nobody's bookings are accepted as they are made, unless the provider has chosen so. */
  automaticAcceptance: AutomaticAcceptance
}

/** By which rules the time of a provider is offered and held. */
export interface ProviderRules
  extends Pick<
    MarketplaceRules,
    'gridMinutes' | 'noticeMinutes' | 'horizonDays' | 'bufferMinutes' | 'automaticAcceptance'
  > {
  /** Jobs that may begin on one local day; null: as many as the hours hold. */
  jobsPerDay: number | null
}

/** The farthest that own rules may go, where the marketplace has no number of its own. */
export const MAX_NOTICE_MINUTES = 20_160
export const MIN_HORIZON_DAYS = 1
export const MAX_BUFFER_MINUTES = 240
export const MAX_JOBS_PER_DAY = 50

/**
 * The rules of a provider: their own within the marketplace's bounds. Nobody takes a shorter notice or looks
 * farther ahead than the marketplace, also where it has changed since.
 */
export function rulesOfProvider(rules: MarketplaceRules, own: OwnRules): ProviderRules {
  return {
    gridMinutes: rules.gridMinutes,
    noticeMinutes: Math.max(own.noticeMinutes ?? 0, rules.noticeMinutes),
    horizonDays: Math.min(own.horizonDays ?? Infinity, rules.horizonDays),
    bufferMinutes: own.bufferMinutes ?? rules.bufferMinutes,
    jobsPerDay: own.jobsPerDay,
    automaticAcceptance: acceptanceInForce(own.automaticAcceptance, rules.automaticAcceptance)
  }
}
