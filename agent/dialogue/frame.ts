import type { Proposal } from '../../src/conversations/index.js'
import type { Locale } from '../../src/shared/actor.js'
import {
  readDone,
  readFreeTimes,
  readMyBookings,
  readOffers,
  readProposed,
  readRefusal,
  type BookingFacts,
  type Done,
  type FreeTimes,
  type Offer
} from '../facts/results.js'
import { chosenBooking, chosenOffer, offerOfProposal } from './choice.js'
import type { Exchange } from './transcript.js'
import { understand, type Understanding } from './understanding.js'
import { fittingSlots, mergeWhen, saysWhen, whenOf, isoDay, type When } from './when.js'
import type { Wish } from './wish.js'

export type Task = 'find' | 'cancel' | 'reschedule'

/** What the reply directly before the newest message brought: only that can be agreed to. */
export interface Previous {
  proposal: Proposal | null
  done: Done | null
  offers: boolean
  bookings: boolean
  /** Free starts that were listed, in the order in which they were said. */
  times: string[]
  /** All free starts that were known then. */
  slots: string[]
  /** It came to what had been waiting. */
  cameTo: boolean
}

/**
 * What the dialogue is about: rebuilt from the whole history each turn, so nothing is kept that was not said
 * or done.
 */
export interface Frame extends Omit<Wish, 'category'> {
  language: Locale
  task: Task
  category: string | null
  offers: Offer[]
  /** Shown at any time: "others" means none of these. */
  seen: string[]
  chosen: Offer | null
  /** Offered at any time and neither executed nor refused. */
  proposal: Proposal | null
  bookings: BookingFacts[]
  /** Which booking is to be cancelled or moved. */
  booking: BookingFacts | null
  lastBooking: BookingFacts | null
  /** Asked for together with what this is about, and not come to yet. */
  waiting: Wish[]
  /**
   * The newest message, or what it brought about, ended one wish, and this is now about the one that waited.
   */
  cameTo: boolean
  /** What the newest message gave up. */
  letGo: LetGo | null
  previous: Previous
  /** Everything that the concierge has said. */
  said: string[]
}

/** What a message gave up: what is being dealt with, or something that waits. */
export interface LetGo {
  isCurrent: boolean
  categories: string[]
}

export interface DialogueContext {
  language: Locale
  timezone: string
}
export interface Heard {
  frame: Frame
  understood: Understanding
}

/** So many free starts are said at once. */
const LISTED_TIMES = 3

/**
 * Every step of a turn reads the whole dialogue again, and reading is pure: the latest messages are kept as
 * they were understood.
 */
const REMEMBERED = 1000
const remembered = new Map<string, Understanding>()

const nothingBefore: Previous = {
  proposal: null,
  done: null,
  offers: false,
  bookings: false,
  times: [],
  slots: [],
  cameTo: false
}

/** The frame after a message, with everything that was said and done before it. */
export function readFrame(
  history: Exchange[],
  message: { text: string; at: Date },
  context: DialogueContext
): Heard {
  let frame = emptyFrame(context.language)
  for (const exchange of history) {
    const understood = read(frame, exchange, context)
    frame = witness(hear(frame, understood, context), exchange)
  }

  const understood = read(frame, message, context)
  return { frame: hear(frame, understood, context), understood }
}

function emptyFrame(language: Locale): Frame {
  return {
    language,
    task: 'find',
    category: null,
    subcategory: null,
    place: null,
    when: {},
    budget: null,
    cheap: false,
    minRating: null,
    offers: [],
    seen: [],
    chosen: null,
    proposal: null,
    bookings: [],
    booking: null,
    lastBooking: null,
    waiting: [],
    cameTo: false,
    letGo: null,
    previous: nothingBefore,
    said: []
  }
}

function read(
  frame: Frame,
  { text, at }: { text: string; at: Date },
  { timezone }: DialogueContext
): Understanding {
  const names = [...frame.offers, ...frame.bookings].flatMap(({ provider }) => [
    provider.name,
    provider.name_ar ?? ''
  ])
  const key = JSON.stringify([text, at, timezone, frame.language, names])
  const known = remembered.get(key) ?? understand(text, { at, timezone, previous: frame.language, names })

  remembered.delete(key)
  remembered.set(key, known)
  if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value ?? '')
  return correctionOfWaiting(frame, known) ?? withoutLetGo(frame, known)
}

/**
 * "The cleaner on Saturday instead", while the plumber is being dealt with: what waits is changed, and that
 * goes on.
 */
function correctionOfWaiting({ waiting }: Frame, understood: Understanding): Understanding | null {
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
 * What is turned down ("forget the cleaning") is not asked for, nor is a booking to be cancelled for it;
 * "just the plumber" names nothing new.
 */
function withoutLetGo(frame: Frame, understood: Understanding): Understanding {
  const { category, dropped, isOnly, acts } = understood

  if (letsGo(frame, understood) === null) return understood

  const isNothingNew =
    category !== null && (dropped.includes(category.slug) || (isOnly && category.slug === frame.category))
  return { ...understood, acts: { ...acts, cancel: false }, category: isNothingNew ? null : category }
}

/** Does a message give up what is being dealt with, or what waits? */
function letsGo(
  { category, waiting, previous }: Frame,
  { dropped, isOnly, category: named }: Understanding
): LetGo | null {
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

/** What a message changes. Corrections overwrite; a new trade or place starts a new search. */
function hear(before: Frame, understood: Understanding, context: DialogueContext): Frame {
  const frame = turnTo(before, understood)
  const { category, place, budget, minRating, cheap, acts } = understood
  const isOther = category !== null && category.slug !== frame.category
  const isElsewhere = place !== null && place.slug !== frame.place?.slug
  const base = isOther ? { ...frame, budget: null, minRating: null, cheap: false } : frame

  const task = taskAfter(frame, understood)

  const heard: Frame = {
    ...base,
    language: understood.language,
    task,
    category: category?.slug ?? frame.category,
    subcategory:
      category === null ? frame.subcategory : (category.subcategory ?? (isOther ? null : frame.subcategory)),
    place: place ?? frame.place,
    budget: budget ?? base.budget,
    minRating: minRating ?? base.minRating,
    cheap: cheap || base.cheap,
    offers: isOther || isElsewhere ? [] : frame.offers,
    chosen:
      isOther || isElsewhere || (category !== null && !acts.book && frame.previous.proposal === null)
        ? null
        : frame.chosen,
    proposal: refuses(frame, understood) ? null : frame.proposal,
    booking: task === 'find' ? null : frame.booking
  }

  return choose({ ...heard, when: whenAfter(heard, understood, context) }, understood)
}

/** Which wish a message is about: a refusal comes to the one that waits, and so does naming it. */
function turnTo(before: Frame, understood: Understanding): Frame {
  const letGo = letsGo(before, understood)
  const frame = {
    ...before,
    letGo,
    cameTo: false,
    waiting: before.waiting.filter(({ category }) => letGo?.categories.includes(category) !== true)
  }

  const turned = refuses(frame, understood) ? comeTo(frame) : frame
  const named = understood.category?.slug
  const asked = turned.waiting.find(({ category }) => category === named)
  const { others } = understood
  const waiting = turned.waiting.filter(
    ({ category }) => category !== named && !others.some((other) => other.category === category)
  )

  if (asked === undefined) return { ...turned, waiting: [...others, ...waiting] }

  // What was offered already is not offered anew: it may have been booked with the button meanwhile.
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

/** Does a message end what is being dealt with, without a booking? */
function refuses({ previous, letGo }: Frame, { acts }: Understanding): boolean {
  return letGo?.isCurrent === true || acts.plainDeny || (acts.plainCancel && previous.proposal !== null)
}

/** The first of the wishes that wait is what the dialogue is about now. */
export function comeTo(frame: Frame): Frame {
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
        cameTo: true
      }
}

function wishIn({ category, subcategory, place, when, budget, cheap, minRating }: Frame): Wish[] {
  return category === null ? [] : [{ category, subcategory, place, when, budget, cheap, minRating }]
}

function taskAfter(frame: Frame, { acts, category }: Understanding): Task {
  const refusesOffer = acts.plainCancel && frame.previous.proposal !== null
  if (acts.cancel && !refusesOffer) return 'cancel'

  const movesOffer =
    frame.chosen !== null || frame.previous.proposal?.kind === 'book' || frame.previous.offers
  if (acts.reschedule && !movesOffer) return 'reschedule'
  if (category !== null || acts.book || acts.bookNow || acts.plainDeny || refusesOffer) return 'find'

  return frame.task
}

/** The time that a choice points at; a superlative (the soonest) is the first of them. */
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
      return times[0]
    default:
      return undefined
  }
}

function whenAfter(frame: Frame, { when, acts, at }: Understanding, { timezone }: DialogueContext): When {
  const { select } = acts
  const { times, slots } = frame.previous
  const zone = frame.chosen?.timezone ?? timezone

  const picked = select === undefined ? undefined : timeAt(times, select)
  if (picked !== undefined && !saysWhen(when)) return whenOf(new Date(picked), zone)

  if (when.time !== undefined && when.date === undefined) {
    const matching = slots
      .map((slot) => whenOf(new Date(slot), zone))
      .find(
        ({ time, date }) => time === when.time && (frame.when.date === undefined || frame.when.date === date)
      )

    if (matching !== undefined) return matching
  }

  if (!saysWhen(when) && when.now === true && !acts.bookNow) return { date: isoDay(at, timezone) }

  return mergeWhen(frame.when, when)
}

/** Which offer or booking a message points at. */
function choose(frame: Frame, understood: Understanding): Frame {
  if (frame.task !== 'find') return { ...frame, booking: chosenBooking(frame, understood) ?? frame.booking }

  const { select } = understood.acts
  const meansTime = frame.previous.times.length > 0 && select !== undefined && select.kind !== 'demonstrative'
  return { ...frame, chosen: (meansTime ? null : chosenOffer(frame, understood)) ?? frame.chosen }
}

/** The free starts that are said: the first that fit the hours that were asked for. */
export function listedTimes({ slots, timezone }: FreeTimes, when: When): string[] {
  return fittingSlots(slots, when, timezone).slice(0, LISTED_TIMES)
}

/** What the tools of a turn brought about, and what was said. */
function witness(frame: Frame, { calls, reply }: Exchange): Frame {
  let after: Frame = {
    ...frame,
    previous: { ...nothingBefore, cameTo: frame.cameTo },
    said: reply === '' ? frame.said : [...frame.said, reply]
  }

  for (const { name, output } of calls) after = witnessed(after, name, output)
  return after
}

function witnessed(frame: Frame, name: string, output: unknown): Frame {
  const { previous } = frame
  switch (name) {
    case 'searchServices':
    case 'recommendServices':
    case 'filterServices': {
      const offers = readOffers(output)?.services
      if (offers === undefined) return frame

      return {
        ...frame,
        offers,
        seen: [...frame.seen, ...offers.map(({ id }) => id)],
        chosen: null,
        previous: { ...previous, offers: offers.length > 0 }
      }
    }
    case 'getAvailability': {
      const free = readFreeTimes(output)
      return free === undefined
        ? frame
        : { ...frame, previous: { ...previous, slots: free.slots, times: listedTimes(free, frame.when) } }
    }
    case 'proposeBooking':
    case 'proposeCancel':
    case 'rescheduleBooking':
      return afterProposing(frame, output)
    case 'confirmBooking':
    case 'confirmCancel': {
      const done = readDone(output)
      return done === undefined ? afterRefusal(frame, output) : afterDoing(frame, done)
    }
    case 'listMyBookings': {
      const bookings = readMyBookings(output)?.bookings
      return bookings === undefined
        ? frame
        : { ...frame, bookings, previous: { ...previous, bookings: bookings.length > 0 } }
    }
    default:
      return frame
  }
}

function afterProposing(frame: Frame, output: unknown): Frame {
  const proposal = readProposed(output)?.proposal
  if (proposal === undefined) return afterRefusal(frame, output)

  const after = { ...frame, proposal, previous: { ...frame.previous, proposal, times: [], slots: [] } }

  if (proposal.kind !== 'book') return after

  const chosen = frame.offers.find(({ id }) => id === proposal.service.id) ?? offerOfProposal(proposal)
  return { ...after, chosen, when: whenOf(new Date(proposal.scheduledAt), proposal.timezone) }
}

/** Refused for its time: the nearest free starts were said instead. */
function afterRefusal(frame: Frame, output: unknown): Frame {
  const times = readRefusal(output)?.alternatives ?? []
  return { ...frame, proposal: null, previous: { ...frame.previous, proposal: null, times, slots: times } }
}

/** Done: what was asked for is over; the place is kept for the next wish. */
function afterDoing(frame: Frame, done: Done): Frame {
  const after: Frame = {
    ...frame,
    task: 'find',
    when: {},
    chosen: null,
    proposal: null,
    booking: null,
    budget: null,
    minRating: null,
    cheap: false,
    lastBooking: done.change === 'cancelled' ? null : done.booking,
    previous: { ...frame.previous, proposal: null, done }
  }

  const next = done.change === 'booked' ? comeTo(after) : after
  return { ...next, previous: { ...next.previous, cameTo: next.cameTo } }
}
