import { readChoice } from '../language/acts.js'
import { withoutSpans } from '../language/dates/index.js'
import { readNoteAlone, spansOfDetails, type JobPlace } from '../language/job-place.js'
import { readText } from '../language/reading.js'
import { agreementIn } from './agreement.js'
import type { Frame } from './frame.js'
import type { Understanding } from './understanding.js'
import { saysWhen } from './when.js'

/** What is said directly after an offer, and leaves it as it is. */
export interface BesideOffer {
  /** The floor and what the provider is to be told; null when the address is refused. */
  note: JobPlace | null
}

/**
 * "There is a dog", "2nd floor", "I'd rather not give my address", directly after an offer and with nothing
 * else. Null for any other message.
 */
export function besideOffer(frame: Frame, understood: Understanding): BesideOffer | null {
  const { acts, text, when, category, refusesPlace } = understood
  if (frame.previous.proposal?.kind !== 'book' || saysWhen(when) || acts.question) return null
  if (acts.plainDeny || acts.plainCancel || acts.cancel || acts.bookNow) return null
  if (agreementIn(frame, understood) !== null) return null

  const note = readNoteAlone(text)
  if (note !== null) return { note }

  return refusesPlace && category === null && !acts.withdraws ? { note: null } : null
}

/** A message to an offer, without what its notes only seem to ask for: a dog is no vet, a floor no choice. */
export function withoutNotesAsWishes(frame: Frame, understood: Understanding): Understanding {
  const beside = besideOffer(frame, understood)
  if (beside !== null) return onlyTelling(understood, frame.jobPlace?.line === undefined ? null : beside.note)

  const { acts, text } = understood
  if (frame.previous.proposal?.kind !== 'book' || acts.select === undefined) return understood

  const { select: _, ...others } = acts
  const spans = spansOfDetails(text)
  const isOfPlace = spans.length > 0 && readChoice(readText(withoutSpans(text, spans))).chosen === undefined
  return isOfPlace ? { ...understood, acts: others } : understood
}

/** `place`: what is added to the address that was said before, instead of a note. */
function onlyTelling(understood: Understanding, place: JobPlace | null): Understanding {
  const { select: _, reject: _reject, topic: _topic, complaint: _complaint, ...acts } = understood.acts

  return {
    ...understood,
    acts: { ...acts, ...nothingAsked },
    category: null,
    others: [],
    job: [],
    place: null,
    notOffered: null,
    budget: null,
    minRating: null,
    cheap: false,
    details: understood.details.filter((detail) => detail !== place?.unit)
  }
}

const nothingAsked = {
  book: false,
  correction: false,
  reschedule: false,
  moves: false,
  deny: false,
  soonest: false,
  more: false,
  near: false,
  price: false,
  availability: false,
  recommend: false,
  outOfScope: false
} as const
