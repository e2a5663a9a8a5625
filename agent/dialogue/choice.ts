import type { Proposal } from '../../src/conversations/index.js'
import type { Selection } from '../language/acts.js'
import { unranked, type Offer } from '../facts/results.js'
import type { Frame } from './frame.js'
import type { Understanding } from './understanding.js'
import { byName } from './provider-names.js'

/** The offer that a message means: by its place in the list, by a superlative, or by its provider's name. */
export function chosenOffer(
  { offers, chosen, previous }: Frame,
  { acts, words }: Understanding
): Offer | null {
  const named = byName(offers, words)
  if (named !== null) return named
  if (acts.select === undefined) return null
  if (acts.select.kind === 'demonstrative') {
    return chosen ?? (previous.offers && offers.length === 1 ? (offers[0] ?? null) : null)
  }

  return select(offers, acts.select)
}

/** Does a message name one of the offers that were shown? */
export function namesOffer({ offers }: Frame, { words }: Understanding): boolean {
  return byName(offers, words) !== null
}

function select(offers: Offer[], selection: Selection): Offer | null {
  switch (selection.kind) {
    case 'index':
      return offers[selection.index] ?? null
    case 'last':
      return offers.at(-1) ?? null
    case 'demonstrative':
      return null
    case 'superlative':
      return least(offers, measures[selection.by])
  }
}

const measures: Record<'price' | 'rating' | 'distance' | 'soonest', (offer: Offer) => number> = {
  price: ({ price }) => price,
  rating: ({ rating }) => -(rating ?? 0),
  distance: ({ distanceKm }) => distanceKm ?? Infinity,
  soonest: ({ nextSlot }) => (nextSlot === null ? Infinity : Date.parse(nextSlot))
}

/** Of those that measure the same, the first of the list. */
function least(offers: Offer[], measure: (offer: Offer) => number): Offer | null {
  return offers.reduce<Offer | null>(
    (best, offer) => (best === null || measure(offer) < measure(best) ? offer : best),
    null
  )
}

/** An offer as far as a proposal tells about it. */
export function offerOfProposal({
  service,
  provider,
  price,
  currency,
  durationMinutes,
  scheduledAt,
  timezone
}: Proposal): Offer {
  return {
    ...service,
    provider: { id: provider.id, name: provider.businessName, name_ar: provider.businessName_ar },
    category: '',
    subcategory: null,
    price,
    currency,
    durationMinutes,
    nextSlot: scheduledAt,
    isFreeThen: true,
    timezone,
    ...unranked
  }
}
