import type { Proposal } from '../../src/conversations/index.js'
import type { Locale } from '../../src/shared/actor.js'
import type { BookingFacts, Done, Offer } from '../facts/results.js'
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
  hasResumed: boolean
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
  hasResumed: boolean
  /** What the newest message gave up. */
  declined: Declined | null
  previous: Previous
  /** Everything that the concierge has said. */
  said: string[]
}

/** What a message gave up: what is being dealt with, or something that waits. */
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
