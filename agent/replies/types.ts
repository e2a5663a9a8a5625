import type { CancelPolicy } from '../../src/shared/cancel-policies.js'
import type { OwnBooking } from '../facts/own-booking.js'
import type { Proposal } from '../../src/conversations/index.js'
import type { MarketSettings } from '../../src/shared/rules.js'
import type { ProviderSummary, PriceSuggestion } from '../../src/insights/index.js'
import type { ComplaintKind, Topic } from '../language/acts.js'
import type { NotedWish } from '../language/personal-wishes.js'
import type { BookingFacts, Change, Offer, ReasonFact } from '../facts/results.js'

/** Several phrasings of one reply; the first that repeats nothing is said. */
export type Variants = string[]

export interface Clock {
  timezone: string
  now: Date
}

/** How the found services relate to the wanted time. */
export interface Found {
  offers: Offer[]
  /** Slugs and places, which each language names itself. */
  category: string | null
  place: Named | null
  /** How many services are in reach of the wanted place. */
  isElsewhere: boolean
  /** How far the nearest of them is, in kilometres, when none is near; else null. */
  nearestKm: number | null
  asked: 'today' | 'time' | 'day' | null
  /** The wanted time or day, in words. */
  askedWords: string
  cheap: boolean
  /** Nothing is said of ratings where there are none. */
  hasReviews: boolean
  /** What was insisted on and nobody near meets; null where it is met. */
  missed: Missed | null
}

/** A least rating and a highest price in minor units; null where none was said. */
export interface Missed {
  minRating: number | null
  maxPrice: number | null
}
export interface Named {
  name_en: string
  name_ar: string
}

export interface Refused {
  code: string
  message: string
  provider: Offer['provider'] | null
  start: Date | null
  alternatives: Date[]
}

/** Days and times, as they are said. */
export interface TimeReplies {
  day: (
    when: { date?: string | undefined; time?: string | undefined; partName?: string | undefined },
    clock: Clock
  ) => string
  thoseDays: string
}

/** What was looked for, and what was found. */
export interface FindingReplies {
  reason: (reason: ReasonFact, clock: Clock) => string
  askCategory: () => Variants
  askPlace: (category: string | null) => Variants
  found: (found: Found, now: Date) => Variants
  nothingFound: (category: string | null, place: Named | null) => Variants
  noMore: () => Variants
  /** `isTimed`: no time needs to be asked for. */
  whichOne: (offers: Offer[], isTimed: boolean) => Variants
  /** The place that was chosen is not in the list. */
  notListed: (offers: Offer[], isTimed: boolean) => Variants
}

/** From a chosen service to a booking, and back out of it. */
export interface BookingReplies {
  askDay: (isImpossible: boolean) => Variants
  /** Words of an order that were not understood: the order booked nothing. */
  notRead: (words: string[]) => Variants
  askTime: (offer: Offer, times: Date[], now: Date) => Variants
  noTimes: (offer: Offer) => Variants
  refused: (refused: Refused, clock: Clock) => Variants
  proposal: (proposal: Proposal, now: Date) => Variants
  /** Other free starts of the same day, beside the one that is offered. */
  alsoFree: (others: Date[], timezone: string) => Variants
  /** The note that a provider reads: what the client wishes. */
  noteOf: (wishes: NotedWish[]) => string
  /** The same said back: it is passed on and not promised. */
  passedOn: (wishes: NotedWish[]) => Variants
  /** The note that a language model writes to the provider, shown with its offer. */
  withNote: (note: string) => Variants
  /** Bookings that come back are not offered; the first one is. */
  onlyTheFirst: () => Variants
  stillStands: () => Variants
  /** The words after a yes may have been a condition, so they are not taken for one. */
  notPlainYes: () => Variants
  /** A question about an offer to which we know no answer. */
  cannotTell: (provider: string) => Variants
  /** What the provider is told with the booking, in the user's words. */
  noted: (note: string) => Variants
  ranOut: () => Variants
  changed: () => Variants
  done: (change: Change, booking: BookingFacts, now: Date) => Variants
  /** The default address lies in this town, another than was named, and is not taken. */
  savedElsewhere: (town: string) => Variants
  /** Where the job is that was booked, where no offer has said it. */
  where: (address: string) => Variants
  /** Where the job is, asked once after a booking that does not say it. */
  askWhere: () => Variants
  /** The address that was written onto the booking, what goes with it, and whether it is confirmed. */
  placed: (address: string, told: { notes: string | undefined; isConfirmed: boolean }) => Variants
  placeless: () => Variants
  declined: () => Variants
  /** No to another time that was proposed: the booking stays. */
  timeDeclined: () => Variants
  /** No to another time that was not proposed any more: nobody is told. */
  timeClosed: () => Variants
  nothingOpen: () => Variants
}

/** The bookings that the user has. */
export interface OwnBookingReplies {
  bookings: (bookings: BookingFacts[], now: Date) => Variants
  noBookings: () => Variants
  whichBooking: (bookings: BookingFacts[], now: Date, isCancelling: boolean) => Variants
  /** Who came before cannot be booked any more; the same trade is looked for. */
  goneSince: (booking: BookingFacts) => Variants
  nobodyBefore: () => Variants
  /** Another time is proposed for each of these: which of them is spoken of first. */
  whichTime: (bookings: OwnBooking[], now: Date) => Variants
  /** How one booking stands: when, with whom, and what its provider said. */
  bookingState: (booking: BookingFacts, now: Date) => Variants
  /** How long the job of a booking takes. */
  takes: (booking: BookingFacts, minutes: number) => Variants
  /** A question about a booking that only its provider can answer. */
  askProvider: (booking: BookingFacts) => Variants
  /** Whom to call about a booking; null where the user may not know that, or not yet. */
  contact: (booking: BookingFacts, contact: OwnBooking['contact'], now: Date) => Variants
  /** None of the bookings is the one that was named. */
  noSuchBooking: (bookings: BookingFacts[], now: Date) => Variants
  /** With the free times of the day that was said, if one was. */
  askNewTime: (booking: BookingFacts, times: Date[], now: Date) => Variants
  cancelSeveral: (cancels: Proposal[], now: Date) => Variants
  cancelledSeveral: (bookings: BookingFacts[], now: Date) => Variants
  cancelTerms: (terms: Terms) => Variants
}

/** Several requests in one message, one after the other. */
export interface RequestReplies {
  /** Two requests in one message: the first one, and the one after it. */
  oneAfterTheOther: (first: string, others: string[]) => Variants
  /** The waiting request is next. */
  nowFor: (category: string | null) => Variants
  lookForNext: (category: string | null) => Variants
  /** The waiting request is wanted at the very start that was just booked. */
  sameTime: () => Variants
  /** A declined request is left out, and another request waits. */
  leftOut: () => Variants
  /** A request that was declined by its name. */
  dropped: (categories: string[]) => Variants
}

/** What things cost. */
export interface PriceReplies {
  price: (category: string | null, suggestion: PriceSuggestion) => Variants
  priceOf: (offers: Offer[]) => Variants
}

/** What people write about providers. */
export interface ProviderReplies {
  providers: (providers: ProviderSummary[]) => Variants
}

/** What is not about one service: greetings, help, people. */
export interface TalkReplies {
  greeting: (name: string) => Variants
  /** As far as we know, only a person can settle this. */
  offerPerson: () => Variants
  /** Nobody of the team answers in the chat of this marketplace. */
  noPerson: () => Variants
  /** A person was called; what is written next goes to them. */
  handedOff: (reference: string) => Variants
  /** No person can be called. */
  nobodyThere: () => Variants
  /** Told once: what was written went to the person. */
  withPerson: () => Variants
  /** The user has called the concierge back; their request to the team is closed. */
  calledBack: () => Variants
  thanks: () => Variants
  bye: () => Variants
  help: () => Variants
  smalltalk: (marketplace: string) => Variants
  takeYourTime: () => Variants
  outOfScope: () => Variants
  unclear: (terms: Terms) => Variants
  trouble: (message: string) => Variants
}

/** The rules of the marketplace, as its settings say. */
export interface Terms
  extends Pick<MarketSettings, 'languages' | 'hasReviews' | 'hasJobPhotos' | 'hasSupport'> {
  /** The name of the marketplace, and the country in which it works, for a sentence. */
  marketplace: string
  country: string
  currency: string
  cancelPolicy: CancelPolicy
  noticeMinutes: number
  horizonDays: number
  autoEndHours: number
  reviewDays: number
  /** Photos of one job, at most. */
  jobPhotos: number
  /** Some of the larger towns. */
  towns: readonly Named[]
  /** Slugs of all kinds of work. */
  categories: readonly string[]
}

export interface Complaint {
  about: ComplaintKind
  /** The booking that is meant, as far as we know. */
  booking: BookingFacts | null
  /** So long after its end that booking can be disputed; null where it cannot be now. */
  disputeHours: number | null
  terms: Terms
}

/** Questions about the marketplace, complaints, and people who are upset. */
export interface AnswerReplies {
  answer: (topic: Topic, terms: Terms, place: Named | null) => Variants
  /** Nobody works there. */
  notServed: (place: Named, terms: Terms) => Variants
  /** Nobody does this. `near` is a category that is near in meaning. */
  notOffered: (thing: Named, near: string | null) => Variants
  complaint: (complaint: Complaint, now: Date) => Variants
  insulted: (terms: Terms) => Variants
  /** "I have a question": it may be asked. */
  askAway: () => Variants
  /** Says once more, in few words, what one can do here. */
  simply: (terms: Terms) => Variants
}

/** The words on the buttons beside an answer, which the concierge understands when they are sent. */
export interface ActionReplies {
  actionLabels: {
    book: string
    cancel: string
    move: string
    takeTime: string
    cancelAll: string
    undo: string
    choose: (index: number) => string
    yes: string
    human: string
  }
}

/**
 * Everything the concierge can say, in one voice: a folder a language, in Arabic a folder a register,
 * a file a subject. Facts go in, sentences come out; nothing is decided here.
 */
export interface Replies
  extends TimeReplies,
    FindingReplies,
    BookingReplies,
    OwnBookingReplies,
    RequestReplies,
    PriceReplies,
    ProviderReplies,
    TalkReplies,
    AnswerReplies,
    ActionReplies {}
