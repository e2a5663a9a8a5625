import type { Intent, Proposal } from '../../src/conversations/index.js'
import type { NotOffered, PlaceAbroad } from '../../src/vocabulary/index.js'
import type { BookingFacts, Offer } from '../facts/results.js'
import type { OwnBooking } from '../facts/own-booking.js'
import type { ComplaintKind, Topic, Upset } from '../language/acts.js'
import { agreementIn, type Agreement } from './agreement.js'
import { offerOfBooking } from './again.js'
import { speaksOfMove, wantsOtherTime } from './apply-own.js'
import { besideOffer } from './beside-offer.js'
import { namesOffer, offerOfProposal } from './choice.js'
import { readPlaceOfOffer, type JobPlace } from '../language/job-place.js'
import { asksWhatIsStored } from '../language/stored-questions.js'
import {
  aheadIn,
  aimOf,
  askedAbout,
  asksState,
  contactsAskedFor,
  meantIn,
  proposedTimesIn
} from './own-bookings.js'
import type { Frame } from './frame.js'
import { readOrder, type Order } from './order.js'
import { givenUp, letsGo } from './second-thoughts.js'
import type { Understanding } from './understanding.js'
import { agreesWith, saysWhen, startOf } from './when.js'

/**
 * What a turn is for. It is decided once, from the user's words and the frame, and then carried out step by
 * step.
 */
export type Plan =
  | ({ kind: 'confirm' } & Agreement)
  | { kind: 'tell_place'; booking: BookingFacts; place: JobPlace | null }
  | { kind: 'refuse' }
  | { kind: 'decline'; categories: string[] }
  | { kind: 'book_now'; order: Order }
  | { kind: 'propose'; offer: Offer; start: Date }
  | { kind: 'ask_time'; offer: Offer }
  | { kind: 'propose_soonest'; offer: Offer }
  | { kind: 'search'; isMore: boolean }
  | { kind: 'ask_category' }
  | { kind: 'ask_place' }
  | { kind: 'ask_day'; isImpossible: boolean }
  | { kind: 'which_one'; isUnknown?: true }
  | { kind: 'cancel'; booking: BookingFacts | null; others: BookingFacts[]; isUndo: boolean }
  | { kind: 'reschedule'; booking: BookingFacts | null }
  /** `asksPlace`: the question is where the job is. */
  | { kind: 'my_bookings'; bookings: OwnBooking[]; asksPlace?: true }
  | { kind: 'contact'; bookings: OwnBooking[] }
  /** How long the visit takes that was just booked, or what only its provider knows. */
  | { kind: 'visit'; booking: OwnBooking; asked: 'length' | 'else' }
  | { kind: 'cancel_terms' }
  | { kind: 'price'; offers: Offer[] }
  | { kind: 'providers'; offers: Offer[] }
  | { kind: 'hand_off' }
  | { kind: 'nothing_open' }
  | { kind: 'not_offered'; thing: NotOffered }
  | { kind: 'not_served'; place: PlaceAbroad }
  | { kind: 'answer'; topic: Topic }
  | { kind: 'complaint'; about: ComplaintKind }
  | { kind: 'ask_again'; isQuestion: boolean }
  | {
      kind: 'talk'
      about:
        | 'greeting'
        | 'thanks'
        | 'bye'
        | 'help'
        | 'smalltalk'
        | 'wait'
        | 'out_of_scope'
        | 'insult'
        | 'question_to_come'
        | 'confused'
        | 'hesitation'
        | 'unclear'
    }

export interface PlanContext {
  timezone: string
  hasHome: boolean
}

/** Decides what to do. A plan that writes needs a plain act; an uncertain message leads to a question. */
export function planOf(frame: Frame, understood: Understanding, context: PlanContext): Plan {
  return (
    placeAnswer(frame) ??
    aboutVisit(frame, understood) ??
    offerAsItIs(frame, understood) ??
    placeOfOffer(frame, understood) ??
    secondThoughts(frame, understood) ??
    answer(frame, understood) ??
    declining(frame, understood) ??
    noteAlone(frame, understood) ??
    notServed(frame, understood) ??
    notOffered(understood) ??
    dayInDoubt(frame, understood) ??
    order(frame, understood, context) ??
    bareYes(frame, understood) ??
    sameAgain(frame, context) ??
    regular(frame, understood) ??
    contactOfOwn(frame, understood, context) ??
    proposedTimeMeant(frame, understood, context) ??
    aboutStored(frame, understood) ??
    aboutUs(frame, understood) ??
    aboutBookings(frame, understood, context) ??
    aboutOffers(frame, understood, context) ??
    search(frame, understood, context) ??
    goOn(frame, understood) ??
    unsureYes(frame, understood) ??
    talk(frame, understood)
  )
}

/** Where the job is that was just booked, or that the user does not say it. */
function placeAnswer({ placeTold: told }: Frame): Plan | null {
  return told === null ? null : { kind: 'tell_place', ...told }
}

/** A question about the visit that was just booked, from what the booking holds. */
function aboutVisit(frame: Frame, { visit }: Understanding): Plan | null {
  const booking = aheadIn(frame).find(({ id }) => id === frame.placing?.booking.id)
  if (visit === null || booking === undefined) return null

  switch (visit) {
    case 'length':
    case 'else':
      return { kind: 'visit', booking, asked: visit }
    case 'name':
      return { kind: 'my_bookings', bookings: [booking] }
    case 'materials':
      return { kind: 'answer', topic: 'materials' }
    case 'papers':
      return { kind: 'answer', topic: 'safety' }
    case 'photos':
      return { kind: 'answer', topic: 'jobPhotos' }
  }
}

/** "Not at home, at the office": the same is offered there, and needs a new yes. */
function placeOfOffer(frame: Frame, understood: Understanding): Plan | null {
  const { proposal } = frame.previous
  const { acts, text, when, category } = understood
  if (proposal?.kind !== 'book' || saysWhen(when) || category !== null || acts.question) return null
  if (acts.plainDeny || acts.cancel || acts.select !== undefined) return null
  if (agreementIn(frame, understood) !== null || readPlaceOfOffer(text) === null) return null

  return sameOffer(frame, proposal)
}

/**
 * A note, a floor, that the address is not told, or the question which address or hour it is: the same is
 * offered with it, and needs a new yes.
 */
function offerAsItIs(frame: Frame, understood: Understanding): Plan | null {
  const { proposal } = frame.previous
  if (proposal === null) return null

  const isAsked = besideOffer(frame, understood) !== null || asksOfOffer(proposal, understood)
  return isAsked ? sameOffer(frame, proposal) : null
}

/** "Which address do you have?", directly after an offer: it tells that itself. */
function asksOfOffer({ kind }: Proposal, { text, when, category, acts }: Understanding): boolean {
  const isElse = saysWhen(when) || category !== null || acts.cancel || acts.topic !== undefined
  return kind === 'book' && !isElse && asksWhatIsStored(text) !== null
}

function sameOffer({ chosen }: Frame, proposal: Proposal): Plan {
  return {
    kind: 'propose',
    offer: chosen ?? offerOfProposal(proposal),
    start: new Date(proposal.scheduledAt)
  }
}

/** What is booked is only called off after a yes; what is not booked is let go. */
function secondThoughts(frame: Frame, understood: Understanding): Plan | null {
  const booking = givenUp(frame, understood)
  if (booking !== null) {
    // "I changed my mind, cancel it" is an order; "I don't need it any more" is none.
    const orders = understood.acts.cancel && !understood.acts.givesUp
    const undoes = orders && isUndo(frame, understood.acts, booking)

    return { kind: 'cancel', booking, others: [], isUndo: undoes }
  }

  return letsGo(frame, understood) ? { kind: 'refuse' } : null
}

/** A yes or a no to the last offer. */
function answer(frame: Frame, understood: Understanding): Plan | null {
  const agreement = agreementIn(frame, understood)
  if (agreement !== null) return { kind: 'confirm', ...agreement }

  const { previous, declined } = frame
  const { acts } = understood

  return acts.plainDeny || (acts.plainCancel && previous.proposal !== null) || declined?.isCurrent === true
    ? { kind: 'refuse' }
    : null
}

/** The message declines the waiting request, and says nothing else. */
function declining(frame: Frame, understood: Understanding): Plan | null {
  const { acts, when, category, place, budget } = understood

  const saysMore =
    saysWhen(when) ||
    category !== null ||
    place !== null ||
    budget !== null ||
    acts.select !== undefined ||
    acts.correction ||
    acts.reschedule ||
    namesOffer(frame, understood)

  return frame.declined === null || saysMore
    ? null
    : { kind: 'decline', categories: frame.declined.categories }
}

/**
 * A yes with no offer directly before it confirms nothing. The dialogue continues, or asks what the yes is
 * about.
 */
function bareYes(frame: Frame, { acts }: Understanding): Plan | null {
  const { done, offers, hasResumed, times } = frame.previous

  if (!acts.plainAffirm) return null
  if (frame.task === 'reschedule' && frame.booking !== null && times.length > 0) {
    return { kind: 'reschedule', booking: frame.booking }
  }
  // Which of the times was it? Nobody said; those around the time that was asked for are told once more.
  if (frame.chosen !== null && times.length > 1) return proposeOrList(frame, frame.chosen)
  if ((done !== null && !offers && !hasResumed) || acts.thanks) return { kind: 'talk', about: 'thanks' }
  if (frame.chosen !== null) return proposeOrAsk(frame, frame.chosen)
  if (offers || frame.isChoosing) {
    return frame.offers.length === 1 && frame.offers[0] !== undefined
      ? proposeOrAsk(frame, frame.offers[0])
      : { kind: 'which_one' }
  }
  if (frame.category !== null && frame.offers.length === 0 && frame.previous.proposal === null) return null

  return frame.previous.bookings || acts.greeting ? null : { kind: 'nothing_open' }
}

/**
 * Asks about a day that does not exist, and about the day of an order with unread words: an hour alone would
 * mean today.
 */
function dayInDoubt(frame: Frame, { acts, category, when, unread, named }: Understanding): Plan | null {
  const wants =
    frame.task === 'find' && (category !== null || frame.chosen !== null || acts.book || acts.bookNow)
  if (!wants || (frame.category === null && frame.chosen === null)) return null
  if (when.noDay === 'impossible') return { kind: 'ask_day', isImpossible: true }

  const isUnread = unread.length > 0 || named.length > 0 || when.noDay !== undefined
  return acts.bookNow && isUnread && when.time !== undefined && frame.when.date === undefined
    ? { kind: 'ask_day', isImpossible: false }
    : null
}

function order(frame: Frame, understood: Understanding, { timezone, hasHome }: PlanContext): Plan | null {
  const read = readOrder(frame, understood, timezone)
  if (read === null || (read.kind === 'best' && frame.place === null && !hasHome)) return null
  return { kind: 'book_now', order: read }
}

/** A job in another country: nothing at the user's own home is offered instead. */
function notServed({ task }: Frame, { abroad, category, acts }: Understanding): Plan | null {
  // "Cancel the cleaning, we travel to Dubai" is no job in Dubai either.
  if (task !== 'find') return null

  // "A flight to Paris" is no job in Paris.
  if (acts.outOfScope && category === null) return null

  const isOfPlace =
    category !== null || acts.topic === 'areas' || acts.book || acts.bookNow || acts.availability
  return abroad !== null && isOfPlace ? { kind: 'not_served', place: abroad } : null
}

/** A thing that nobody here does: it is said to be so, and nothing like it is offered in its place. */
function notOffered({ notOffered: thing, acts }: Understanding): Plan | null {
  const isElse = acts.human || acts.cancel || acts.reschedule || acts.myBookings || acts.topic !== undefined
  return thing === null || isElse || acts.complaint !== undefined ? null : { kind: 'not_offered', thing }
}

/** "What is the plumber's number?", of what the user has booked. */
function contactOfOwn(frame: Frame, understood: Understanding, { timezone }: PlanContext): Plan | null {
  const { acts, wishes } = understood
  if (acts.topic !== 'contacts' || acts.human || acts.complaint !== undefined) return null
  if (wishes || acts.bookNow || acts.cancel || acts.reschedule) return null

  const bookings = contactsAskedFor(frame, understood, timezone)
  return bookings.length === 0 ? null : { kind: 'contact', bookings }
}

/**
 * "What address did you write?", "how much was it again?": of the booking that was made last, or of all. What
 * is looked for at that moment comes first.
 */
function aboutStored(frame: Frame, { acts, text, category, wishes }: Understanding): Plan | null {
  const ahead = aheadIn(frame)
  const last = ahead.find(({ id }) => id === frame.lastBooking?.id)
  const isOther = category !== null && category.slug !== last?.category
  const isElse = wishes || acts.bookNow || acts.cancel || acts.reschedule || acts.complaint !== undefined
  if (acts.topic !== undefined || acts.availability) return null
  if (ahead.length === 0 || isOther || isElse || isOpen(frame)) return null

  const asked = asksWhatIsStored(text)
  const bookings = last === undefined ? ahead : [last]
  if (asked !== null) {
    return { kind: 'my_bookings', bookings, ...(asked === 'place' ? { asksPlace: true } : {}) }
  }

  return acts.price && last !== undefined ? { kind: 'price', offers: [offerOfBooking(last)] } : null
}

/** Something was shown or offered, and waits for its answer. */
function isOpen({ chosen, previous }: Frame): boolean {
  return chosen !== null || previous.offers || previous.proposal !== null || previous.times.length > 0
}

/** "The one on Friday", where another time is proposed for more than one booking: that one is offered. */
function proposedTimeMeant(frame: Frame, understood: Understanding, { timezone }: PlanContext): Plan | null {
  const { acts, text, wishes } = understood
  const open = proposedTimesIn(frame)
  const isElse = wishes || acts.bookNow || acts.cancel || acts.reschedule || acts.question || acts.myBookings
  if (open.length < 2 || isElse || isOpen(frame)) return null

  const { select, ...aim } = aimOf(frame, text, understood, timezone)
  if (select?.kind === 'index' || select?.kind === 'last') {
    const picked = open.at(select.kind === 'index' ? select.index : -1)
    return picked === undefined ? null : { kind: 'my_bookings', bookings: [picked] }
  }

  const { bookings, isNamed } = meantIn(frame, open, { ...aim, select })
  return isNamed && bookings.length === 1 ? { kind: 'my_bookings', bookings } : null
}

/**
 * A complaint, or a question about the marketplace itself. A request in the same message is more than a
 * question: somebody who needs "a plumber that I can trust" needs a plumber.
 */
function aboutUs(frame: Frame, understood: Understanding): Plan | null {
  const { acts } = understood
  const { complaint, topic } = acts

  if (acts.human && topic !== 'identity') return null
  if (complaint !== undefined && !isRequestBesides(understood, complaint)) {
    return { kind: 'complaint', about: complaint }
  }
  if (topic === undefined || isRequest(frame, understood, topic)) return null
  // "He should bring the parts" is a wish; "does he bring the parts?" asks.
  if (understood.noted.length > 0 && !acts.question && openQuestion(frame) !== null) return null

  return { kind: 'answer', topic }
}

/** Complaints of work that are told with a job to do: "my tap leaks again, Tyre, tomorrow". */
const toldOfJobs: ReadonlySet<ComplaintKind> = new Set(['badWork', 'unhappy'])
/** Complaints that are wishes themselves. */
const wished: ReadonlySet<ComplaintKind> = new Set(['wantsMoneyBack', 'unhappy'])

function isRequestBesides(
  { acts, category, place, when, wishes }: Understanding,
  kind: ComplaintKind
): boolean {
  if (acts.bookNow || (wishes && !wished.has(kind))) return true

  return toldOfJobs.has(kind) && category !== null && (place !== null || saysWhen(when))
}

function isRequest(frame: Frame, understood: Understanding, topic: Topic): boolean {
  const { offers, chosen } = frame
  const { acts, category, place, when, wishes } = understood
  const isOfPrice = acts.price && (category !== null || offers.length > 0 || chosen !== null)
  const changesBooking =
    acts.bookNow ||
    acts.reschedule ||
    acts.myBookings ||
    acts.cancelTerms ||
    (acts.cancel && topic !== 'account') ||
    (frame.task !== 'find' && (acts.moves || acts.givesUp)) ||
    asksState(frame, understood)

  return (
    (wishes && topic !== 'joining') ||
    isOfPrice ||
    changesBooking ||
    acts.select !== undefined ||
    (category !== null && (place !== null || saysWhen(when)))
  )
}

/** "A party manager", «موظف تنظيفات» are looked for: beside a trade a bare noun calls nobody of ours. */
function asksForPerson({ acts, category }: Understanding): boolean {
  return acts.human && !(acts.isHumanNamed && category !== null)
}

function aboutBookings(frame: Frame, understood: Understanding, { timezone }: PlanContext): Plan | null {
  const { acts } = understood

  if (asksForPerson(understood)) return { kind: 'hand_off' }
  if (acts.cancelTerms) return { kind: 'cancel_terms' }
  if (asksState(frame, understood) && !isMove(frame, understood)) {
    return { kind: 'my_bookings', bookings: askedAbout(frame, understood, timezone) }
  }

  return frame.task === 'find' ? null : aboutOwn(frame, acts)
}

/** "I have an appointment on Friday, can it be Saturday", "the vet who comes on Friday": told to be moved. */
function isMove(frame: Frame, understood: Understanding): boolean {
  return frame.task === 'reschedule' && (wantsOtherTime(frame, understood) || speaksOfMove(frame, understood))
}

/** A cancellation or a move, as long as the message is about nothing else. */
function aboutOwn(frame: Frame, acts: Acts): Plan | null {
  const { booking, task, alsoCancelled } = frame
  const orders = acts.reschedule || acts.moves || acts.correction || (acts.cancel && !acts.refusesCancelling)
  if (!orders && booking === null && !isAboutNothingElse(acts)) return null
  if (task === 'reschedule') return { kind: 'reschedule', booking }

  return { kind: 'cancel', booking, others: alsoCancelled, isUndo: isUndo(frame, acts, booking) }
}

/** "Cancel it", directly after this booking was announced. */
function isUndo({ previous: { done } }: Frame, acts: Acts, booking: BookingFacts | null): boolean {
  return acts.plainCancel && done?.change === 'booked' && done.booking.id === booking?.id
}

/** Who came before, at the time that is said; the same trade when they cannot come any more. */
function sameAgain(frame: Frame, { hasHome }: PlanContext): Plan | null {
  const { again, chosen, category, place } = frame
  if (again === null) return null
  if (again.kind === 'found' && chosen !== null) {
    return proposeOrAsk(frame, chosen)
  }
  if (category === null) return { kind: 'ask_category' }

  return place === null && !hasHome ? { kind: 'ask_place' } : { kind: 'search', isMore: false }
}

/** What is said of the work with somebody who came before: the time, the town or the fault. */
function regular(frame: Frame, understood: Understanding): Plan | null {
  const { isRegular, chosen } = frame
  const { category, place, job } = understood
  const isOfWork = category !== null || place !== null || job.length > 0 || saysWhen(understood.when)
  if (!isRegular || chosen === null || !isOfWork) return null

  return proposeOrAsk(frame, chosen)
}

/** A choice among what was shown, a time for it, or a question about it. */
function aboutOffers(frame: Frame, understood: Understanding, { timezone }: PlanContext): Plan | null {
  const { acts, when, category, place, budget, cheap } = understood
  const isElse = acts.outOfScope && !acts.book && acts.select === undefined && category === null
  // "Saturday before 6, he has football at night" answers with a time, and the rest is its reason.
  if (isElse && (acts.question || !saysWhen(when))) return null

  const { chosen, offers, previous } = frame
  const pointed = chosen === null ? offers : [chosen]
  const narrows = category !== null || place !== null || budget !== null || cheap

  if (acts.price && pointed.length > 0 && category === null) return { kind: 'price', offers: pointed }
  if ((acts.providerInfo || (acts.recommend && previous.offers)) && pointed.length > 0 && category === null) {
    return { kind: 'providers', offers: pointed }
  }
  if (acts.more && frame.category !== null) return { kind: 'search', isMore: true }

  if (!narrows && choosesNone(frame, understood)) return { kind: 'which_one', isUnknown: true }

  const isTold =
    namesOffer(frame, understood) ||
    acts.select !== undefined ||
    saysWhen(when) ||
    acts.book ||
    acts.bookNow ||
    acts.correction ||
    acts.reschedule ||
    acts.availability ||
    acts.soonest

  if (chosen !== null && isTold && (!narrows || acts.select !== undefined || acts.book)) {
    const isUnsaid = isUnsaidChange(acts, when) || isUnreadChange(frame, understood)
    return isUnsaid && !namesOffer(frame, understood)
      ? { kind: 'ask_time', offer: chosen }
      : proposeOrAsk(frame, chosen)
  }
  if (chosen !== null && previous.proposal === null && !narrows && !isChat(acts) && previous.offers) {
    return proposeOrAsk(frame, chosen)
  }

  if (
    chosen === null &&
    offers.length > 0 &&
    !narrows &&
    previous.offers &&
    (acts.book || acts.availability || (acts.select !== undefined && !saysWhen(when)))
  ) {
    const exact = startOf(frame.when, timezone)
    return offers.length === 1 && offers[0] !== undefined && exact === null
      ? { kind: 'ask_time', offer: offers[0] }
      : { kind: 'which_one' }
  }

  return null
}

/** "The fourth, on Friday at 11", of a list of two: it is asked again, and the time that was said holds. */
function choosesNone(
  { chosen, offers, previous }: Frame,
  { acts: { select, bookNow } }: Understanding
): boolean {
  const isPast = select?.kind === 'index' && select.index >= offers.length
  return isPast && chosen === null && previous.offers && offers.length > 0 && !bookNow
}

/**
 * "I meant 10 instead", "another time": the user wants a change that we do not know, so the same offer must
 * not be made again.
 */
function isUnsaidChange(acts: Acts, when: Understanding['when']): boolean {
  return (acts.reschedule || acts.correction) && !saysWhen(when) && acts.select === undefined && !acts.book
}

/** "Not at 10, I have a meeting": a correction that names nothing but the offered start. */
function isUnreadChange({ proposal }: Frame, { acts, when }: Understanding): boolean {
  const corrects = acts.correction || acts.reschedule || acts.deny || acts.cannotMake
  const isOffered =
    proposal !== null &&
    saysWhen(when) &&
    when.except === undefined &&
    agreesWith(when, new Date(proposal.scheduledAt), proposal.timezone)

  return corrects && isOffered && acts.select === undefined && !acts.book
}

/**
 * A day that was said suffices: its first free start is offered, and only without one the time is asked; also
 * where what was said may be no time of the visit.
 */
function proposeOrAsk(frame: Pick<Frame, 'when' | 'isWhenUnsure'>, offer: Offer): Plan {
  if (frame.isWhenUnsure) return { kind: 'ask_time', offer }

  const start = startOf(frame.when, offer.timezone)
  if (start !== null) return { kind: 'propose', offer, start }

  const isDaySaid = frame.when.soonest === true || frame.when.date !== undefined
  return { kind: isDaySaid ? 'propose_soonest' : 'ask_time', offer }
}

/** The exact time that was asked for, which is refused with the free times around it; else the free times. */
function proposeOrList(frame: Frame, offer: Offer): Plan {
  const start = startOf(frame.when, offer.timezone)
  return start === null ? { kind: 'ask_time', offer } : { kind: 'propose', offer, start }
}

function search(frame: Frame, understood: Understanding, { hasHome }: PlanContext): Plan | null {
  const { acts, category, place, budget, cheap, minRating, when } = understood

  const says =
    category !== null ||
    place !== null ||
    budget !== null ||
    cheap ||
    minRating !== null ||
    saysWhen(when) ||
    acts.recommend ||
    acts.near

  const goesOn = acts.affirm && frame.category !== null && frame.offers.length === 0
  const asks = says || goesOn || acts.book || acts.bookNow || acts.availability || acts.urgent

  if (acts.price && category !== null && budget === null && !acts.book) return { kind: 'price', offers: [] }
  const isElse = acts.outOfScope && category === null && (acts.question || !saysWhen(when))
  if (!asks || isElse) return null
  if (frame.category === null) return { kind: 'ask_category' }

  return frame.place === null && !hasHome ? { kind: 'ask_place' } : { kind: 'search', isMore: false }
}

/** "Go on with the last step", or a wish of who comes: asks the open question again, and chooses nothing. */
function goOn(frame: Frame, { acts, noted }: Understanding): Plan | null {
  if (!(acts.goOn || noted.length > 0) || isChat(acts)) return null
  return openQuestion(frame)
}

/** "Tell him the gate is open": it is passed on, and what was open stays open. */
function noteAlone(frame: Frame, { told, isOnlyTold, acts }: Understanding): Plan | null {
  return told !== null && isOnlyTold && acts.select === undefined ? openQuestion(frame) : null
}

/** The question of a search that waits for its answer; null when none does. It chooses nothing. */
export function openQuestion(frame: Frame): Plan | null {
  const { task, chosen, offers, previous } = frame
  if (task !== 'find' || previous.done !== null || previous.bookings) return null
  if (chosen !== null) return proposeOrAsk(frame, chosen)
  if (offers.length === 0) return null

  return offers.length === 1 && offers[0] !== undefined
    ? { kind: 'ask_time', offer: offers[0] }
    : { kind: 'which_one' }
}

/**
 * Directly after an offer: a yes with a question, or with something that is not understood. The offer stays,
 * and needs a plain yes.
 */
function unsureYes({ previous }: Frame, { acts }: Understanding): Plan | null {
  if (previous.proposal === null || acts.hesitates || acts.deny || isChat(acts) || acts.wait) return null
  return acts.affirm || acts.mentionsYes || acts.question
    ? { kind: 'ask_again', isQuestion: acts.question }
    : null
}

function talk(frame: Frame, { acts }: Understanding): Plan {
  if (acts.thanks) return { kind: 'talk', about: 'thanks' }
  if (acts.bye) return { kind: 'talk', about: 'bye' }
  if (acts.help) return { kind: 'talk', about: 'help' }
  if (acts.smalltalk) return { kind: 'talk', about: 'smalltalk' }
  if (acts.outOfScope) return { kind: 'talk', about: 'out_of_scope' }
  if (acts.upset !== undefined) return { kind: 'talk', about: talkOf[acts.upset] }
  if (acts.greeting) return { kind: 'talk', about: 'greeting' }
  if (acts.hesitates) return { kind: 'talk', about: 'hesitation' }
  if (acts.wait) return { kind: 'talk', about: 'wait' }

  return frame.category === null ? { kind: 'search', isMore: false } : { kind: 'talk', about: 'unclear' }
}

const talkOf: Record<Upset, 'insult' | 'question_to_come' | 'confused'> = {
  insult: 'insult',
  hasQuestion: 'question_to_come',
  isConfused: 'confused'
}

type Acts = Understanding['acts']

function isChat({ thanks, bye, help, smalltalk, outOfScope, greeting }: Acts): boolean {
  return thanks || bye || help || smalltalk || outOfScope || greeting
}

/** While the user looks for a booking, a message about no other topic answers "which one?". */
function isAboutNothingElse(acts: Acts): boolean {
  return !isChat(acts) && !acts.price && !acts.providerInfo && !acts.book && !acts.more && !acts.recommend
}

const intentOf: Record<Plan['kind'], Intent> = {
  confirm: 'confirm',
  tell_place: 'book',
  refuse: 'refuse',
  decline: 'refuse',
  book_now: 'book_now',
  propose: 'book',
  ask_time: 'select',
  propose_soonest: 'book',
  search: 'search',
  ask_category: 'search',
  ask_place: 'search',
  ask_day: 'search',
  which_one: 'select',
  cancel: 'cancel',
  reschedule: 'reschedule',
  my_bookings: 'my_bookings',
  contact: 'my_bookings',
  visit: 'my_bookings',
  cancel_terms: 'help',
  price: 'price',
  providers: 'providers',
  hand_off: 'hand_off',
  nothing_open: 'unclear',
  not_offered: 'out_of_scope',
  not_served: 'search',
  answer: 'help',
  complaint: 'help',
  ask_again: 'book',
  talk: 'unclear'
}

const intentOfTalk: Record<Extract<Plan, { kind: 'talk' }>['about'], Intent> = {
  greeting: 'greeting',
  thanks: 'thanks',
  bye: 'greeting',
  help: 'help',
  smalltalk: 'greeting',
  wait: 'greeting',
  hesitation: 'greeting',
  out_of_scope: 'out_of_scope',
  insult: 'unclear',
  question_to_come: 'help',
  confused: 'unclear',
  unclear: 'unclear'
}

/** The intent of a plan, for the reply and the log. */
export function intentOfPlan(plan: Plan): Intent {
  if (plan.kind === 'answer' && plan.topic === 'identity') return 'greeting'
  return plan.kind === 'talk' ? intentOfTalk[plan.about] : intentOf[plan.kind]
}
