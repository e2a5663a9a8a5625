import { readPlaceWithin } from '../language/job-place.js'
import { asksWhatIsStored } from '../language/stored-questions.js'
import { readText } from '../language/reading.js'
import { readVisitQuestion, type VisitQuestion } from '../language/visit-questions.js'
import type { Frame } from './frame.js'
import type { Understanding } from './understanding.js'
import { saysWhen } from './when.js'

/**
 * A question about the visit that was just booked ("can I send a photo of the leak?") without the trades and
 * wishes that its words seem to hold: nothing is looked for, and where the job is stays an open question.
 */
export function withVisitQuestion(frame: Frame, understood: Understanding): Understanding {
  const visit = visitQuestionIn(frame, understood)
  if (visit === null) return understood

  const { budget: _, select: _select, rating: _rating, ...acts } = understood.acts
  return {
    ...understood,
    visit,
    acts: { ...acts, price: false, book: false, providerInfo: false, moves: false, changed: [] },
    category: null,
    others: [],
    job: [],
    noted: [],
    details: [],
    faults: [],
    budget: null,
    minRating: null,
    cheap: false,
    wishes: false,
    asksByName: false
  }
}

function visitQuestionIn(frame: Frame, understood: Understanding): VisitQuestion | null {
  const { placing, previous, chosen } = frame
  const isOfBooked = placing !== null && !placing.isAside && previous.proposal === null && chosen === null
  const { text, acts, asksByName, isHint, category, told, noted, when } = understood
  // "Can I book a cleaner? How long does it take?" asks for somebody.
  const isOfOther = asksByName || (category !== null && !isHint && category.slug !== frame.category)
  if (!isOfBooked || previous.offers || isOfOther || told !== null) return null
  if (readPlaceWithin(text, []) !== null || asksWhatIsStored(text) !== null || isElse(acts)) return null

  if (acts.topic === 'jobPhotos') return acts.question ? 'photos' : null
  const asked = readVisitQuestion(readText(text))
  if (asked === 'length' || asked === 'name' || asked === 'papers') return asked
  if (acts.question && noted.includes('bringsThings')) return 'materials'

  const isKnown = acts.topic !== undefined || acts.price || acts.asksState || acts.providerInfo
  return asked === 'else' && !isKnown && !saysWhen(when) ? 'else' : null
}

/** Acts that want something else than an answer about the visit. */
function isElse(acts: Understanding['acts']): boolean {
  return (
    acts.bookNow ||
    acts.cancel ||
    acts.plainCancel ||
    acts.cancelTerms ||
    acts.reschedule ||
    acts.myBookings ||
    acts.human ||
    acts.more ||
    acts.recommend ||
    acts.complaint !== undefined
  )
}
