import type { Frame } from './frame.js'
import type { Understanding } from './understanding.js'
import { saysWhen } from './when.js'

/** A trade with so few words beside it is what the message is about ("what about a painter"). */
const FEW = 3

/**
 * While somebody of one trade is looked for, a word of another trade is none that is asked for when it only
 * passes by: "Saturday we have a wedding, make it Monday", "it leaks again", "the dog does not bite".
 */
export function withoutPassingTrade(frame: Frame, understood: Understanding): Understanding {
  return passes(frame, understood)
    ? { ...understood, category: null, job: [], others: [], notOffered: null }
    : understood
}

/**
 * "Scrap that, my flatmate can do the laptop; what I need is a wardrobe put together" names the trade that is
 * looked for as well as the one that takes its place.
 */
export function withReplacedTrade(
  { category: known, task }: Frame,
  understood: Understanding
): Understanding {
  const { category, others, acts } = understood
  const [other] = others
  const isNamedAgain = known !== null && task === 'find' && category?.slug === known
  const turnsAway = acts.withdraws || acts.correction || acts.deny
  if (!isNamedAgain || other === undefined || others.length > 1 || !turnsAway || acts.inAddition) {
    return understood
  }

  const { category: slug, subcategory, job } = other
  const replacing = subcategory === null ? { slug } : { slug, subcategory }
  return { ...understood, category: replacing, job, others: [] }
}

function passes({ category: known, task, previous }: Frame, understood: Understanding): boolean {
  const { category, acts, wishes, dropped, isInPassing, isHint, otherWords, job, when } = understood
  const isOver = previous.done !== null && !previous.hasResumed
  const isOpen = known !== null && task === 'find' && !isOver
  if (category === null || category.slug === known || !isOpen) return false

  const isAsked = wishes || acts.book || acts.bookNow || dropped.length > 0 || acts.availability
  if (isAsked) return false

  const corrects = acts.correction || acts.deny || acts.cannotMake || when.except !== undefined
  if (isInPassing) return isHint || corrects || saysWhen(when) || previous.proposal !== null
  if (isHint) return otherWords > (job.length === 0 ? FEW : 0)

  return otherWords > FEW && job.length === 0 && !acts.inAddition && !acts.deny && !acts.question
}
