import type { Proposal } from '../../src/conversations/index.js'
import { normalizeText } from '../../src/shared/text.js'
import type { Selection } from '../language/acts.js'
import { withoutSpans } from '../language/dates/index.js'
import { readPlaceOfOffer, spansOfDetails } from '../language/job-place.js'
import { Phrases } from '../language/reading.js'
import { wordsOf } from '../language/words/index.js'
import { unranked, type Offer } from '../facts/results.js'
import type { Frame } from './frame.js'
import type { Understanding } from './understanding.js'
import { byName, byWholeName } from './provider-names.js'

/** The offer that a message means: by its place in the list, by a superlative, or by its provider's name. */
export function chosenOffer(frame: Frame, understood: Understanding): Offer | null {
  const { offers, chosen, previous } = frame
  const { acts } = understood
  const named = namedOffer(frame, understood)
  if (named !== null) return named
  if (acts.select === undefined) return null
  if (acts.select.kind === 'demonstrative') {
    return chosen ?? (previous.offers && offers.length === 1 ? (offers[0] ?? null) : null)
  }

  return select(offers, acts.select)
}

/** Does a message name one of the offers that were shown? */
export function namesOffer(frame: Frame, understood: Understanding): boolean {
  return namedOffer(frame, understood) !== null
}

/**
 * The offer whose provider a message names. "Next to Abu Khalil's bakery" and "tell Khalil to call" name
 * nobody. Once one is offered, a single word of another name is only heard where the message chooses:
 * "my son Khalil is at home" does not.
 */
function namedOffer({ offers, previous }: Frame, { text, acts }: Understanding): Offer | null {
  const words = normalizeText(withoutSpans(text, spansOfDetails(text)))
  if (previous.proposal?.kind !== 'book') return byName(offers, words)

  const whole = byWholeName(offers, words)
  if (whole !== null || readPlaceOfOffer(text)?.line !== undefined) return whole

  const chooses = acts.deny || acts.correction || acts.book || acts.reject !== undefined || acts.withdraws
  return chooses || PREFERS.in(words.split(' ')) ? byName(offers, words) : null
}

const PREFERS = new Phrases(wordsOf('takesProvider'))

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
