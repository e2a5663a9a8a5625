import { DomainError } from './errors.js'

/** The parts that a marketplace may do without, and the setting that switches each. */
export const featureKeys = {
  concierge: 'hasConcierge',
  reviews: 'hasReviews',
  calendars: 'hasCalendars',
  jobPhotos: 'hasJobPhotos',
  startCodes: 'hasStartCodes',
  proposedTimes: 'hasProposedTimes',
  savedAddresses: 'hasSavedAddresses',
  support: 'hasSupport'
} as const

export type Feature = keyof typeof featureKeys
export type FeatureKey = (typeof featureKeys)[Feature]
export type FeatureSettings = Record<FeatureKey, boolean>

// The compiler knows the keys of an object, and Object.keys does not.
export const features = Object.keys(featureKeys) as Feature[]
const keys: readonly string[] = Object.values(featureKeys)

export function isFeatureKey(key: string): key is FeatureKey {
  return keys.includes(key)
}

export function hasFeature(rules: Readonly<FeatureSettings>, feature: Feature): boolean {
  return rules[featureKeys[feature]]
}

/**
 * The one answer of a part that is off, whichever door is tried.
 * @throws feature_off, which does not say which part: there is none
 */
export function requireFeature(rules: Readonly<FeatureSettings>, feature: Feature): void {
  if (!hasFeature(rules, feature)) throw new DomainError('feature_off')
}
