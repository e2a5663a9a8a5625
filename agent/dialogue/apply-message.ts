import { applyToOwn, ownTask } from './apply-own.js'
import { besideOffer } from './beside-offer.js'
import { againIn, withAgain } from './again.js'
import { chosenOffer, namesOffer } from './choice.js'
import { readChoice } from '../language/acts.js'
import { withoutSpans, type DateTimeMention } from '../language/dates/index.js'
import { readText } from '../language/reading.js'
import { readPlaceOfOffer, type JobPlace } from '../language/job-place.js'
import { addressAgain, placeTold, placingAfter } from './job-place.js'
import type { Offer } from '../facts/results.js'
import type { Understanding } from './understanding.js'
import { keepingExcept, mergeWhen, onlyNear, saysWhen, startOf, whenOf, isoDay, type When } from './when.js'
import { givenUp, letsGo } from './second-thoughts.js'
import { declinedBy, resumeWaiting, wishIn } from './waiting.js'
import type { Task, Frame, DialogueContext } from './frame.js'

/** The changes that a message makes. Corrections overwrite; a new trade or place starts a new search. */
export function applyMessage(before: Frame, understood: Understanding, context: DialogueContext): Frame {
  const told = placeTold(before, understood)
  if (told !== null) {
    const { language } = understood
    const placing = placingAfter(before, told)
    return {
      ...before,
      language,
      placing,
      placeTold: told,
      again: null,
      declined: null,
      hasResumed: false,
      isUndecided: false
    }
  }

  const frame = turnTo({ ...before, placeTold: null }, understood)
  const task = taskAfter(frame, understood)
  // "Move the gardener, the plumber stays" asks for nothing more.
  if (task !== 'find' && understood.others.length > 0) {
    return applyMessage(before, { ...understood, others: [] }, context)
  }

  return task === 'find' ? applyWish(frame, understood, context) : applyOwn(frame, task, understood, context)
}

/** A message about the user's own bookings changes nothing of what is looked for. */
function applyOwn(frame: Frame, task: Task, understood: Understanding, context: DialogueContext): Frame {
  const isNew = task !== frame.task
  const after: Frame = {
    ...frame,
    task,
    language: understood.language,
    proposal: refuses(frame, understood) ? null : frame.proposal,
    again: null,
    isChoosing: false,
    isUndecided: false,
    ...(isNew ? { booking: null, alsoCancelled: [], when: {}, shift: null, isWhenUnsure: false } : {})
  }

  return applyToOwn(after, understood, context)
}

function applyWish(frame: Frame, understood: Understanding, context: DialogueContext): Frame {
  const { category, job, place, budget, minRating, cheap, acts } = understood
  const isOther = category !== null && category.slug !== frame.category
  const isElsewhere = place !== null && place.slug !== frame.place?.slug
  const base = {
    ...frame,
    ...(isOther ? { budget: null, minRating: null, cheap: false } : {}),
    // The time of a move is no time of a search.
    ...(frame.task === 'reschedule' ? { when: {} } : {})
  }

  const isRegular = staysWithRegular(frame, understood, isOther)
  const after: Frame = {
    ...base,
    isRegular,
    language: understood.language,
    task: 'find',
    category: category?.slug ?? frame.category,
    subcategory:
      category === null ? frame.subcategory : (category.subcategory ?? (isOther ? null : frame.subcategory)),
    job: jobAfter(frame, category, job),
    place: place ?? frame.place,
    budget: budget ?? base.budget,
    minRating: minRating ?? base.minRating,
    cheap: cheap || base.cheap,
    offers: isOther || isElsewhere ? [] : frame.offers,
    isChoosing: frame.isChoosing && !isOther && !isElsewhere && !refuses(frame, understood),
    chosen:
      !isRegular &&
      (isOther || isElsewhere || (category !== null && !acts.book && frame.previous.proposal === null))
        ? null
        : frame.chosen,
    proposal: refuses(frame, understood) ? null : frame.proposal,
    noted: [...new Set([...(isOther && frame.category !== null ? [] : frame.noted), ...understood.noted])],
    told: toldAfter(frame, understood, isOther),
    jobPlace: jobPlaceAfter(frame, understood),
    refusesPlace: frame.refusesPlace || understood.refusesPlace,
    booking: null,
    alsoCancelled: [],
    isUnknownBooking: false,
    shift: null
  }

  const when = whenAfter(after, understood, context)
  const chosen = choose({ ...after, when, isWhenUnsure: isUnsureAfter(frame, when, understood) }, understood)
  return withAgain(chosen, againIn(frame, understood))
}

/** A time that is said alone, or picked from those that were listed, settles it. */
function isUnsureAfter(frame: Frame, when: When, { when: said, acts }: Understanding): boolean {
  if (said.unsure !== undefined) return true

  const isPicked = acts.select !== undefined && frame.previous.times.length > 0
  const isSettled = isPicked || (when.time !== undefined && when.time !== frame.when.time)
  return frame.task === 'find' && frame.isWhenUnsure && !isSettled && !saysWhen(said) && !acts.soonest
}

/** What the provider is told; another request begins without it. */
function toldAfter(frame: Frame, { told, details, faults }: Understanding, isOther: boolean): string[] {
  const before = isOther && frame.category !== null ? [] : frame.told
  return [...new Set([...before, ...faults, ...details, ...(told === null ? [] : [told])])]
}

/**
 * What is said of the place later goes before what was said first; to an offer a street alone answers, and a
 * floor alone belongs to the street that was said before.
 */
function jobPlaceAfter(frame: Frame, understood: Understanding): JobPlace | null {
  const { jobPlace, previous } = frame
  const beside = besideOffer(frame, understood)
  if (beside !== null) {
    const unit = beside.note?.unit
    return unit === undefined || jobPlace?.line === undefined ? jobPlace : { ...jobPlace, unit }
  }

  const answer = previous.proposal?.kind === 'book' ? readPlaceOfOffer(understood.text) : null
  return answer ?? understood.jobPlace ?? addressAgain(frame, understood) ?? jobPlace
}

/** Who came before is kept until somebody or something else is asked for. */
function staysWithRegular(
  { isRegular, chosen }: Frame,
  { acts, cheap, budget, minRating }: Understanding,
  isOther: boolean
): boolean {
  const asksOthers = acts.more || acts.recommend || acts.reject !== undefined || cheap
  return isRegular && chosen !== null && !isOther && !asksOthers && budget === null && minRating === null
}

/** A trade that is named again brings the job that is named with it; what is said later is added. */
function jobAfter(frame: Frame, category: Understanding['category'], job: string[]): string[] {
  if (category === null) return [...new Set([...frame.job, ...job])]
  return category.slug === frame.category && job.length === 0 ? frame.job : job
}

/** The request that a message is about: a refusal resumes the waiting request, and so does naming it. */
function turnTo(before: Frame, understood: Understanding): Frame {
  const declined = declinedBy(before, understood)
  const frame = {
    ...before,
    declined,
    hasResumed: false,
    waiting: before.waiting.filter(({ category }) => declined?.categories.includes(category) !== true)
  }

  const turned = refuses(frame, understood) ? resumeWaiting(frame) : frame
  const named = understood.category?.slug
  const asked = turned.waiting.find(({ category }) => category === named)
  const { others } = understood
  const waiting = turned.waiting.filter(
    ({ category }) => category !== named && !others.some((other) => other.category === category)
  )

  if (asked === undefined) return { ...turned, waiting: [...others, ...waiting] }

  // An earlier offer is not made again: the user may have booked it with the button meanwhile.
  const left = turned.proposal === null ? wishIn(turned) : []
  return {
    ...turned,
    ...asked,
    place: asked.place ?? turned.place,
    offers: [],
    chosen: null,
    waiting: [...others, ...waiting, ...left]
  }
}

/** Does a message end the current request without a booking? */
function refuses(frame: Frame, understood: Understanding): boolean {
  const { previous, declined } = frame
  const { acts } = understood

  return (
    declined?.isCurrent === true ||
    acts.plainDeny ||
    (acts.plainCancel && offersElse(previous)) ||
    letsGo(frame, understood)
  )
}

/** "Cancel it" is a no to an offer, unless cancelling was offered. */
function offersElse({ proposal }: Frame['previous']): boolean {
  return proposal !== null && proposal.kind !== 'cancel'
}

function taskAfter(frame: Frame, understood: Understanding): Task {
  if (givenUp(frame, understood) !== null) return 'cancel'

  const { acts, category } = understood
  const refusesOffer = acts.plainCancel && offersElse(frame.previous)
  const own = refusesOffer ? null : ownTask(frame, understood)

  if (own !== null) return own
  if (category !== null || acts.book || acts.bookNow || acts.plainDeny || refusesOffer) return 'find'

  return frame.task
}

/** The time that a choice points at. The soonest is the first of them; "the cheapest" is no time. */
function timeAt(
  times: readonly string[],
  select: NonNullable<Understanding['acts']['select']>
): string | undefined {
  switch (select.kind) {
    case 'index':
      return times[select.index]
    case 'last':
      return times.at(-1)
    case 'superlative':
      return select.by === 'soonest' ? times[0] : undefined
    default:
      return undefined
  }
}

/** When the work is wanted after this message; "as soon as possible" holds until a time is said. */
function whenAfter(frame: Frame, understood: Understanding, context: DialogueContext): When {
  const when = saidWhen(frame, understood, context)
  const { soonest, bookNow } = understood.acts
  const isSoonest = when.time === undefined && ((soonest && !bookNow) || frame.when.soonest === true)
  return isSoonest ? { ...when, soonest: true } : when
}

function saidWhen(frame: Frame, understood: Understanding, { timezone }: DialogueContext): When {
  const { acts, at } = understood
  const { select } = acts
  const when = onSameDay(frame, understood)
  const { times, slots } = frame.previous
  const zone = frame.chosen?.timezone ?? timezone

  const picked = select === undefined ? undefined : timeAt(times, select)
  if (picked !== undefined && !saysWhen(when)) {
    return keepingExcept(frame.when, whenOf(new Date(picked), zone))
  }

  const near = acts.plainAffirm && !saysWhen(when) ? onlyNear(times, startOf(frame.when, zone)) : undefined
  if (near !== undefined) return keepingExcept(frame.when, whenOf(near, zone))

  if (when.time !== undefined && when.date === undefined) {
    const matching = slots
      .map((slot) => whenOf(new Date(slot), zone))
      .find(
        ({ time, date }) => time === when.time && (frame.when.date === undefined || frame.when.date === date)
      )

    if (matching !== undefined) return keepingExcept(frame.when, matching, when)
  }

  const isSoonestOffered = frame.when.said?.soonest === true
  if (!saysWhen(when) && when.now === true && !acts.bookNow && !isSoonestOffered) {
    return keepingExcept(frame.when, { date: isoDay(at, timezone), isHurried: true })
  }

  return mergeWhen(wantsAnother(frame, understood) ? (frame.when.said ?? frame.when) : frame.when, when)
}

/** Another service or another time than the offered one: any start that was asked for will do again. */
function wantsAnother(frame: Frame, understood: Understanding): boolean {
  const { when, acts } = understood
  const isOther = acts.select !== undefined || acts.correction || acts.reschedule || acts.more
  return !saysWhen(when) && (isOther || namesOffer(frame, understood))
}

/** "The same day": that of the request, or of the booking that was just made or moved. */
function onSameDay({ when: { date }, lastBooking }: Frame, { when, acts }: Understanding): DateTimeMention {
  if (!acts.sameDay || when.date !== undefined || date !== undefined || lastBooking === null) return when
  return { ...when, date: whenOf(new Date(lastBooking.scheduledAt), lastBooking.timezone).date }
}

/** The offer that a message refers to. */
function choose(frame: Frame, said: Understanding): Frame {
  const understood = withoutTimeAsChoice(frame, said)
  const { select } = understood.acts
  const meansTime = frame.previous.times.length > 0 && select !== undefined && select.kind !== 'demonstrative'
  const named = (meansTime ? null : chosenOffer(frame, understood)) ?? frame.chosen
  const chosen = named ?? firstByYes(frame, understood)
  // What one of them costs is asked before it is chosen.
  const isChoosing = frame.isChoosing && (chosen === null || understood.acts.price)
  const isUndecided = isChoosing && frame.offers.length > 1 && saysYesAlone(understood)
  return { ...frame, chosen, isChoosing, isUndecided }
}

/** Who is asked which of several, and says yes once more, leaves it to us: the first of them is offered. */
function firstByYes({ isUndecided, offers }: Frame, understood: Understanding): Offer | null {
  return isUndecided && saysYesAlone(understood) ? (offers[0] ?? null) : null
}

/** "Yes", "yes to that one as well", «وهيدا كمان إيه»: a yes that says nothing of which one. */
function saysYesAlone({ acts, category, place, when, budget, cheap, minRating }: Understanding): boolean {
  if (acts.plainAffirm) return true

  const isElse = acts.deny || acts.question || acts.cancel || acts.more || acts.price || acts.allOfThem
  const isOther = acts.select !== undefined && acts.select.kind !== 'demonstrative'
  const narrows = place !== null || budget !== null || cheap || minRating !== null || saysWhen(when)

  return acts.mentionsYes && category === null && !isElse && !isOther && !narrows
}

/** After an offer an ordinal within a time ("at the second hour") is no other provider. */
function withoutTimeAsChoice({ previous }: Frame, understood: Understanding): Understanding {
  const { acts, text, when } = understood
  if (previous.proposal?.kind !== 'book' || acts.select === undefined || when.time === undefined) {
    return understood
  }

  const { select: _, ...others } = acts
  return readChoice(readText(withoutSpans(text, when.spans))).chosen === undefined
    ? { ...understood, acts: others }
    : understood
}
