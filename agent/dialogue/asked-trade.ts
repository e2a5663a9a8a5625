import type { Frame } from './frame.js'
import type { Understanding } from './understanding.js'
import { saysWhen } from './when.js'

/** What people have carried; in a move a fridge is a piece of furniture. */
const CARRIED: ReadonlySet<string> = new Set([
  'appliance-fridge',
  'appliance-washer',
  'appliance-oven',
  'carpentry',
  'furniture-assembly'
])

/** A trade with so few words beside it is what the message is about ("what about a painter"). */
const FEW = 3

/**
 * The message with the trade that it asks for, while somebody of one trade is looked for. A word of another
 * trade may be
 * - mentioned only: "before Saturday, my sister has her wedding";
 * - wanted instead: "scrap that, what I need is …";
 * - said in passing: "the dog does not bite".
 */
export function withAskedTrade(frame: Frame, understood: Understanding): Understanding {
  if (isMentionedOnly(frame, understood)) return withoutTrade(understood)
  if (isReasonOnly(frame, understood)) return { ...understood, notOffered: null }

  const asked = withReplacedTrade(frame, understood)
  return passes(frame, asked) ? { ...withoutTrade(asked), notOffered: null } : asked
}

function withoutTrade(understood: Understanding): Understanding {
  return { ...understood, category: null, job: [], others: [] }
}

/** The reason of a wish, a place, or what is to be carried. */
function isMentionedOnly({ category: known, task }: Frame, understood: Understanding): boolean {
  const { category, acts, when, wishes } = understood
  if (category === null || known === null || task !== 'find') return false

  // What corrects the time has its reason with it: "tomorrow is the bazaar and I bake, make it Friday".
  const isCorrected = acts.correction && !saysWhen(when)
  const isOther = category.slug !== known && !wishes && !isCorrected
  const isCarried = known === 'moving' && CARRIED.has(category.slug)
  return isOther && (understood.isBackground || isCarried)
}

/** "Wait, Friday is the dentist. Monday, same time": what nobody here does is why another time is wanted. */
function isReasonOnly(frame: Frame, { category, notOffered, acts, when }: Understanding): boolean {
  const isAsked = acts.book || acts.bookNow || acts.availability || acts.inAddition || acts.question
  return category === null && notOffered !== null && isOpen(frame) && saysWhen(when) && !isAsked
}

/** Is somebody of a trade looked for? */
export function isOpen({ category, task, previous }: Frame): boolean {
  const isOver = previous.done !== null && !previous.hasResumed
  return category !== null && task === 'find' && !isOver
}

/**
 * "Scrap that, my flatmate can do the laptop; what I need is a wardrobe put together" names the trade that is
 * looked for as well as the one that takes its place.
 */
function withReplacedTrade({ category: known, task }: Frame, understood: Understanding): Understanding {
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

function passes(frame: Frame, understood: Understanding): boolean {
  const { category: known, previous } = frame
  const { category, acts, wishes, dropped, isInPassing, isHint, otherWords, job, when } = understood
  if (category === null || category.slug === known || !isOpen(frame)) return false

  const isAsked = wishes || acts.book || acts.bookNow || dropped.length > 0 || acts.availability
  if (isAsked) return false

  const corrects = acts.correction || acts.deny || acts.cannotMake || when.except !== undefined
  if (isInPassing) return isHint || corrects || saysWhen(when) || previous.proposal !== null
  // "Mum has her hospital appointment then, make it Saturday": an offer is moved, and nobody else is wanted.
  const isWaiting = frame.waiting.some((wish) => wish.category === category.slug)
  const isStory = otherWords > FEW && !isWaiting
  if (previous.proposal !== null && corrects && saysWhen(when) && isStory) return true
  if (isHint) return otherWords > (job.length === 0 ? FEW : 0)

  // "Sorry, I mean a plumber" corrects the trade; beside a time it is the time that is corrected.
  const isCorrected = acts.correction && !saysWhen(when)
  return (
    otherWords > FEW && job.length === 0 && !isCorrected && !acts.inAddition && !acts.deny && !acts.question
  )
}
