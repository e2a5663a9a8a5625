import { tokenize } from '../../src/shared/text.js'
import { findCategoryMentions } from '../../src/vocabulary/index.js'
import { CAR, isOfKey } from '../language/cars.js'
import { tradesByWording } from '../language/likely-trade.js'
import { isOnlyItsWater } from '../language/machines.js'
import { isOpen } from './asked-trade.js'
import type { Frame } from './frame.js'
import type { Understanding } from './understanding.js'

/** What a trade gains by a word that means it, and by one that only hints at it, beside the wording. */
const BY_WORD = 1.5
const BY_HINT = 0.7
/** Keeps a trade that the wording knows nothing of in the running. */
const LEAST = 1e-4
/** Without any word of a trade, the wording must say one trade so much more than the next. */
const ALONE = 1.5
/** Texts that ask for nothing are long, as stories are: they must be likelier by so much than any trade. */
const BY_LENGTH = 3
/** Above this, a text asks for nothing of ours although a word hints at a trade. */
const AGAINST_HINT = 0.6
/** Against the words of another trade, the wording must be likelier than all others together. */
const AGAINST_WORDS = 0.5
/** A wording as sure as this goes before a word that is not what is asked for. */
const SURE = 0.93
/** Beside a word that means a trade, so many other words tell a story. */
const STORY = 9
/** "Plumber tomorrow", "the first one please": so few words tell no story. */
const TELLING = 4

/**
 * The message with the trade that its words and its wording together tell of. Words of a trade may be told
 * beside the thing that is wrong ("the plumber says that the pipes are fine, the machine does not drain");
 * the wording of the whole then decides. Only where a dialogue begins: later a trade is only changed by its
 * name.
 */
export function withWordedTrade(frame: Frame, understood: Understanding): Understanding {
  if (!beginsWork(frame, understood)) return understood

  const { category, isHint, isToldTwice, asksByName, wording, wishes, otherWords } = understood
  if (asksByName || tokenize(wording).length < TELLING) return understood

  const byWords = isHint ? BY_HINT : BY_WORD
  const { ofNone, trades } = tradesByWording(wording)
  const scored = trades
    .map(({ label: slug, probability }) => ({
      slug,
      probability,
      score: Math.log(probability * (1 - ofNone) + LEAST) + (slug === category?.slug ? byWords : 0)
    }))
    .sort((one, other) => other.score - one.score)

  const [best, next] = scored
  if (best === undefined || next === undefined) return understood
  const isSure = best.probability * (1 - ofNone) >= SURE

  // "A plumber in Tyre, any day but Friday" says it all, and so does a thing with its fault.
  const isNamed = category !== null && !isHint && (wishes || isToldTwice || otherWords < STORY)
  if (isNamed && !isSure) return understood

  // "My AC is making water, drop drop drop on the bed": a machine that is named is what is meant.
  const isNamedMachine =
    category !== null &&
    !isHint &&
    isOnlyItsWater(best.slug, category.slug, findCategoryMentions(wording, frame.added.extraCategories))
  if (isNamedMachine) return understood

  // "I turn the key and it just clicks": the wording of a lock, told of a car.
  const isOfItsKey = category?.slug === CAR && !isHint && isOfKey(best.slug)
  if (isOfItsKey) return understood

  // What admins added is in no text that the wording is compared with.
  const isAdded = category !== null && !scored.some(({ slug }) => slug === category.slug)
  if (isAdded) return understood

  if (isOfNothing(understood, ofNone, best.score)) return { ...understood, category: null }
  if (category !== null && best.slug === category.slug) return understood
  if (category === null && best.score - next.score < ALONE) return understood
  if (category !== null && best.probability < AGAINST_WORDS) return understood

  return { ...understood, category: { slug: best.slug }, isHint: true, isInPassing: false }
}

/** Does the wording ask for nothing of ours? `best` is the score of the likeliest trade. */
function isOfNothing({ category, isHint }: Understanding, ofNone: number, best: number): boolean {
  if (category !== null && !isHint) return false
  return Math.log(ofNone) - best > BY_LENGTH || (isHint && ofNone > AGAINST_HINT)
}

/** May a message be the first that tells what is to be done? */
function beginsWork(frame: Frame, understood: Understanding): boolean {
  const { acts, others, notOffered, abroad, dropped, isOnlyTold } = understood
  if (isOpen(frame) || frame.previous.proposal !== null || frame.previous.bookings) return false
  if (others.length > 0 || notOffered !== null || abroad !== null || dropped.length > 0 || isOnlyTold) {
    return false
  }

  return !(
    acts.cancel ||
    acts.cancelTerms ||
    acts.reschedule ||
    acts.myBookings ||
    acts.asksState ||
    acts.sameAgain ||
    acts.human ||
    acts.thanks ||
    acts.bye ||
    acts.help ||
    acts.smalltalk ||
    acts.outOfScope ||
    acts.withdraws ||
    acts.postpones ||
    acts.topic !== undefined ||
    acts.complaint !== undefined ||
    acts.upset !== undefined
  )
}
