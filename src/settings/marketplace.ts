import { languageFor, languagesOf } from '../shared/languages.js'
import type { Market } from '../shared/market.js'
import { marketplaceName } from '../shared/marketplace-name.js'
import type { Marketplace } from './schemas.js'

/**
 * What everybody may know of the marketplace, and a front needs before anything else. Nothing is read.
 * `isDemo`: anybody may sign in as the demo's own people.
 */
export function getMarketplace({ rules }: Market, { isDemo }: { isDemo: boolean }): Marketplace {
  const { currency, timezone, country } = rules

  return {
    name_en: marketplaceName(rules, 'en'),
    name_ar: marketplaceName(rules, 'ar'),
    currency,
    timezone,
    country,
    languages: languagesOf(rules),
    language: languageFor(rules, null),
    isDemo,
    features: {
      concierge: rules.hasConcierge,
      reviews: rules.hasReviews,
      calendars: rules.hasCalendars,
      jobPhotos: rules.hasJobPhotos,
      startCodes: rules.hasStartCodes,
      proposedTimes: rules.hasProposedTimes,
      savedAddresses: rules.hasSavedAddresses,
      support: rules.hasSupport,
      automaticAcceptance: rules.automaticAcceptance !== 'off'
    }
  }
}
