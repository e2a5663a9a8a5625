import { DISPUTE_HOURS } from '../../../src/bookings/index.js'
import { fileLimits } from '../../../src/files/index.js'
import { isolate } from '../../../src/shared/bidi.js'
import type { KnownCity } from '../../../src/shared/market.js'
import { countryName, marketplaceName } from '../../../src/shared/marketplace-name.js'
import { lexiconCities } from '../../../src/vocabulary/index.js'
import { byName } from '../../dialogue/provider-names.js'
import type { OwnBooking } from '../../facts/own-booking.js'
import type { ComplaintKind, Topic } from '../../language/acts.js'
import type { Terms } from '../../replies/index.js'
import type { Stage, Step } from './stage.js'

/** So many of the larger towns are named as examples. */
const TOWNS_NAMED = 8

/** The rules of the marketplace as answers quote them, from its settings in force. */
export function termsOf({
  rules,
  cancelPolicy,
  vocabulary,
  frame: { language }
}: Pick<Stage, 'rules' | 'cancelPolicy' | 'vocabulary' | 'frame'>): Terms {
  return {
    ...rules,
    cancelPolicy,
    marketplace: isolate(marketplaceName(rules, language), language),
    country: countryName(rules.country, language),
    jobPhotos: fileLimits.photosPerBooking,
    towns: townsOf(vocabulary).slice(0, TOWNS_NAMED),
    categories: vocabulary.categories.map(({ slug }) => slug)
  }
}

/** The larger ones first, as far as we know which these are. */
function townsOf({ cities }: Stage['vocabulary']): KnownCity[] {
  const known = lexiconCities.flatMap(({ slug }) => cities.filter((city) => city.slug === slug))
  return [...known, ...cities.filter((city) => !known.includes(city))]
}

/**
 * The same with the terms of the booking that is meant, which were frozen when it was made: the one that is
 * spoken of, or the next.
 */
export function cancelTermsOf(stage: Stage): Terms {
  const { booking, own } = stage.frame
  const ahead = own.filter(({ isLive }) => isLive)
  const meant = ahead.find(({ id }) => id === booking?.id) ?? ahead[0]

  return termsOf({ ...stage, cancelPolicy: meant?.cancelPolicy ?? stage.cancelPolicy })
}

/** Answers a question about the marketplace from its settings. */
export function answering(stage: Stage, topic: Topic): Step {
  const { replies, speak, frame } = stage
  return { say: speak(replies.answer(topic, termsOf(stage), frame.place)) }
}

/** Answers a complaint: the booking that is meant, whom to write to, how money comes back, and a person. */
export function complaining(stage: Stage, about: ComplaintKind): Step {
  const { replies, speak, now } = stage
  const booking = bookingMeant(stage, about)

  const disputeHours = booking?.isDisputable === true ? DISPUTE_HOURS : null

  return { say: speak(replies.complaint({ about, booking, disputeHours, terms: termsOf(stage) }, now)) }
}

/**
 * The booking that a complaint is about: of the provider or the trade that it names, else the newest that
 * fits. Who was not there was due already, or comes next; work that was bad is done.
 */
function bookingMeant({ frame: { own }, understood, now }: Stage, about: ComplaintKind): OwnBooking | null {
  const isDue = ({ scheduledAt }: OwnBooking) => Date.parse(scheduledAt) <= now.getTime()
  const ahead = own.filter(({ isLive }) => isLive)
  const due = ahead.filter(isDue).toReversed()
  const coming = ahead.filter((booking) => !isDue(booking))
  const done = own
    .filter(({ isLive, status }) => !isLive && (status === 'completed' || about === 'wantsMoneyBack'))
    .toReversed()

  const isAbsence = about === 'noShow' || about === 'tooLate'
  const likely = isAbsence ? [...due, ...coming, ...done] : [...done, ...due, ...coming]

  const { category, words } = understood
  const ofTrade = likely.filter((booking) => category === null || booking.category === category.slug)

  return byName(likely, words) ?? ofTrade[0] ?? null
}
