import type { Proposal } from '../../src/conversations/index.js'
import type { Locale } from '../../src/shared/actor.js'
import type { BookingFacts, Done, Offer } from '../facts/results.js'
import type { Wish } from './wish.js'

export type Task = 'find' | 'cancel' | 'reschedule'

/** What the reply directly before the newest message contained: the user can agree to nothing else. */
export interface Previous {
  proposal: Proposal | null
  done: Done | null
  offers: boolean
  bookings: boolean
  /** Free starts that were listed, in the order in which they were said. */
  times: string[]
  /** All free starts that were known then. */
  slots: string[]
  /** The reply resumed a request that had been waiting. */
  hasResumed: boolean
}

/**
 * What the dialogue is about. It is rebuilt from the whole history each turn, so it holds only what was said
 * and done.
 */
export interface Frame extends Omit<Wish, 'category'> {
  language: Locale
  task: Task
  category: string | null
  offers: Offer[]
  /** Services shown at any time: "others" means none of these. */
  seen: string[]
  chosen: Offer | null
  /** Proposals made at any time that were neither executed nor refused. */
  proposal: Proposal | null
  bookings: BookingFacts[]
  /** Which booking is to be cancelled or moved. */
  booking: BookingFacts | null
  lastBooking: BookingFacts | null
  /** Requests that were made together with the current one and are not resumed yet. */
  waiting: Wish[]
  /** The newest message, or its effect, ended one request, and the current one is the request that waited. */
  hasResumed: boolean
  /** What the newest message declined. */
  declined: Declined | null
  previous: Previous
  /** Everything that the concierge said. */
  said: string[]
}

/** What a message declines: the current request, or a waiting one. */
export interface Declined {
  isCurrent: boolean
  categories: string[]
}

export interface DialogueContext {
  language: Locale
  timezone: string
}

export const nothingBefore: Previous = {
  proposal: null,
  done: null,
  offers: false,
  bookings: false,
  times: [],
  slots: [],
  hasResumed: false
}

export function emptyFrame(language: Locale): Frame {
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
    hasResumed: false,
    declined: null,
    previous: nothingBefore,
    said: []
  }
}
