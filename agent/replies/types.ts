import type { Proposal } from '../../src/conversations/index.js'
import type { ProviderSummary, PriceSuggestion } from '../../src/insights/index.js'
import type { BookingFacts, Change, Offer, ReasonFact } from '../facts/results.js'

/** Several ways to say one thing; the first that repeats nothing is said. */
export type Variants = string[]

export interface Clock {
  timezone: string
  now: Date
}

/** How the found services stand to the time that was asked for. */
export interface Found {
  offers: Offer[]
  /** As slugs and places, named by each language itself. */
  category: string | null
  place: Named | null
  /** How many are in reach of the place that was asked for. */
  isElsewhere: boolean
  asked: 'today' | 'time' | 'day' | null
  /** The time or day that was asked for, in words. */
  askedWords: string
  cheap: boolean
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

/**
 * Everything the offline concierge can say, in one language. Facts go in, sentences come out; nothing is
 * decided here.
 */
export interface Replies {
  reason: (reason: ReasonFact, clock: Clock) => string
  day: (
    when: { date?: string | undefined; time?: string | undefined; partName?: string | undefined },
    clock: Clock
  ) => string

  thoseDays: string

  greeting: (name: string) => Variants
  askCategory: () => Variants
  askPlace: (category: string | null) => Variants
  askDay: (isImpossible: boolean) => Variants
  /** Words of an order that were not understood: so nothing is booked yet. */
  notRead: (words: string[]) => Variants
  found: (found: Found, now: Date) => Variants
  nothingFound: (category: string | null, place: Named | null) => Variants
  noMore: () => Variants
  askTime: (offer: Offer, times: Date[], now: Date) => Variants
  noTimes: (offer: Offer) => Variants
  refused: (refused: Refused, clock: Clock) => Variants
  proposal: (proposal: Proposal, now: Date) => Variants
  stillStands: () => Variants
  ranOut: () => Variants
  changed: () => Variants
  done: (change: Change, booking: BookingFacts, now: Date) => Variants
  letGo: () => Variants
  /** Of two requests in one message: what comes first and what after it. */
  oneAfterTheOther: (first: string, others: string[]) => Variants
  /** The turn of what waited. */
  nowFor: (category: string | null) => Variants
  lookForNext: (category: string | null) => Variants
  /** What waited is wanted at the very start that was just booked. */
  sameTime: () => Variants
  /** What was refused is left out, and something else waits. */
  leftOut: () => Variants
  /** What was given up by its name. */
  dropped: (categories: string[]) => Variants
  nothingOpen: () => Variants
  whichOne: (offers: Offer[]) => Variants
  bookings: (bookings: BookingFacts[], now: Date) => Variants
  noBookings: () => Variants
  whichBooking: (bookings: BookingFacts[], now: Date, isCancelling: boolean) => Variants
  askNewTime: (booking: BookingFacts, now: Date) => Variants
  cancelTerms: () => Variants
  price: (category: string | null, suggestion: PriceSuggestion) => Variants
  priceOf: (offers: Offer[]) => Variants
  providers: (providers: ProviderSummary[]) => Variants
  /** Something that only a person can settle, for what we know. */
  offerPerson: () => Variants
  handedOff: (reference: string) => Variants
  thanks: () => Variants
  bye: () => Variants
  help: () => Variants
  smalltalk: () => Variants
  takeYourTime: () => Variants
  outOfScope: () => Variants
  unclear: () => Variants
  trouble: (message: string) => Variants
  actionLabels: {
    book: string
    cancel: string
    move: string
    undo: string
    choose: (index: number) => string
    human: string
  }
}
