import type { Understanding } from './understanding.js'
import { mergeWhen, saysWhen } from './when.js'
import type { Wish } from './wish.js'
import type { Frame, Declined } from './frame.js'

/**
 * "The cleaner on Saturday instead", while the plumber is the current request: the message changes the
 * waiting request, and the current one continues.
 */
export function correctionOfWaiting({ waiting }: Frame, understood: Understanding): Understanding | null {
  const { acts, category, when, place } = understood
  const meant = waiting.find((wish) => wish.category === category?.slug)
  if (
    meant === undefined ||
    !acts.correction ||
    !(saysWhen(when) || place !== null) ||
    understood.dropped.length > 0
  ) {
    return null
  }

  const changed: Wish = { ...meant, when: mergeWhen(meant.when, when), place: place ?? meant.place }
  return {
    ...understood,
    category: null,
    when: { spans: [] },
    place: null,
    others: [changed],
    acts: { ...acts, correction: false, reschedule: false, bookNow: false, book: false, goOn: true }
  }
}

/**
 * A declined request ("forget the cleaning") is not searched for, and no booking is cancelled for it. "Just
 * the plumber" names nothing new.
 */
export function withoutDeclined(frame: Frame, understood: Understanding): Understanding {
  const { category, dropped, isOnly, acts } = understood

  if (declinedBy(frame, understood) === null) return understood

  const isNothingNew =
    category !== null && (dropped.includes(category.slug) || (isOnly && category.slug === frame.category))
  return { ...understood, acts: { ...acts, cancel: false }, category: isNothingNew ? null : category }
}

/** Does a message decline the current request, or a waiting one? */
export function declinedBy(
  { category, waiting, previous }: Frame,
  { dropped, isOnly, category: named }: Understanding
): Declined | null {
  const isOpen =
    waiting.length > 0 || previous.offers || previous.times.length > 0 || previous.proposal?.kind === 'book'
  const namesAnother =
    named !== null && !dropped.includes(named.slug) && !waiting.some((wish) => wish.category === named.slug)
  if (isOpen && category !== null && dropped.includes(category) && !namesAnother) {
    return { isCurrent: true, categories: [category] }
  }

  const isKept = isOnly && (named === null || named.slug === category)
  const categories = waiting.map((wish) => wish.category).filter((waits) => isKept || dropped.includes(waits))

  return categories.length === 0 ? null : { isCurrent: false, categories }
}

/** Makes the first of the waiting requests the current one. */
export function resumeWaiting(frame: Frame): Frame {
  const [next, ...waiting] = frame.waiting
  return next === undefined
    ? frame
    : {
        ...frame,
        ...next,
        task: 'find',
        place: next.place ?? frame.place,
        offers: [],
        chosen: null,
        proposal: null,
        waiting,
        hasResumed: true
      }
}

export function wishIn(frame: Frame): Wish[] {
  const { category, subcategory, job, place, when, budget, cheap, minRating } = frame
  return category === null ? [] : [{ category, subcategory, job, place, when, budget, cheap, minRating }]
}
