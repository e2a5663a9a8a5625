import { findCategoryMentions, lexiconCategories, lexiconCities } from '../../../src/vocabulary/index.js'
import { byName } from '../../dialogue/provider-names.js'
import { readMyBookings, type BookingFacts } from '../../facts/results.js'
import type { ComplaintKind, Topic } from '../../language/acts.js'
import type { Terms } from '../../replies/index.js'
import { refusalOf, type Stage, type Step } from './stage.js'

/** So many of the larger towns are named as examples. */
const TOWNS_NAMED = 8

/** The rules of the marketplace as answers quote them, from its settings in force. */
export function termsOf(rules: Stage['rules']): Terms {
  return {
    ...rules,
    towns: lexiconCities.slice(0, TOWNS_NAMED),
    categories: lexiconCategories.map(({ slug }) => slug)
  }
}

/** Answers a question about the marketplace from its settings. */
export function answering({ replies, speak, frame, rules }: Stage, topic: Topic): Step {
  return { say: speak(replies.answer(topic, termsOf(rules), frame.place)) }
}

/** Answers a complaint: the booking that is meant, whom to write to, how money comes back, and a person. */
export function complaining(stage: Stage, about: ComplaintKind): Step {
  const lists = stage.calls.filter(({ name }) => name === 'listMyBookings')
  const refusal = refusalOf(stage, ['listMyBookings'])
  if (refusal === undefined && lists.length < 2) {
    return { call: 'listMyBookings', input: lists.length === 0 ? { past: true } : {} }
  }

  const [past = [], ahead = []] = lists.map(({ output }) => readMyBookings(output)?.bookings ?? [])
  const booking = bookingMeant(stage, about, past, ahead)

  return {
    say: stage.speak(stage.replies.complaint({ about, booking, terms: termsOf(stage.rules) }, stage.now))
  }
}

/**
 * The booking that a complaint is about: of the provider or the trade that it names, else the newest that
 * fits. Who was not there was due already, or comes next; work that was bad is done.
 */
function bookingMeant(
  { understood, now }: Stage,
  about: ComplaintKind,
  past: BookingFacts[],
  ahead: BookingFacts[]
): BookingFacts | null {
  const hasStarted = ({ scheduledAt }: BookingFacts) => Date.parse(scheduledAt) <= now.getTime()
  const due = ahead.filter(hasStarted).toReversed()
  const coming = ahead.filter((booking) => !hasStarted(booking))
  const done = past.filter(({ status }) => status === 'completed' || about === 'wantsMoneyBack')
  const isAbsence = about === 'noShow' || about === 'tooLate'
  const likely = isAbsence ? [...due, ...coming, ...done] : [...done, ...due, ...coming]

  const { category, words } = understood
  const ofTrade = likely.filter((booking) => category !== null && isOfTrade(booking, category.slug))

  return byName(likely, words) ?? ofTrade[0] ?? (category === null ? likely[0] : null) ?? null
}

function isOfTrade({ service }: BookingFacts, slug: string): boolean {
  return findCategoryMentions(`${service.title_en}. ${service.title_ar}`).some(
    (mention) => mention.slug === slug
  )
}
