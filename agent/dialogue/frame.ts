import type { Proposal } from '../../src/conversations/index.js'
import type { Locale } from '../../src/shared/actor.js'
import type { AddedWords } from '../../src/shared/market.js'
import type { OwnBooking } from '../facts/own-booking.js'
import type { BookingFacts, Done, Offer } from '../facts/results.js'
import type { Shift } from '../language/moving.js'
import type { JobPlace } from '../language/job-place.js'
import type { NotedWish } from '../language/personal-wishes.js'
import type { Placing, ToldPlace } from './placing.js'
import type { Wish } from './wish.js'

export type Task = 'find' | 'cancel' | 'reschedule'

/** What the reply directly before the newest message contained: the user can agree to nothing else. */
export interface Previous {
  proposal: Proposal | null
  /** The cancellations that were offered together. */
  cancels: Proposal[]
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
  /** The trades and towns that admins added: the texts of this dialogue are read with them. */
  added: AddedWords
  language: Locale
  task: Task
  category: string | null
  offers: Offer[]
  /** One of the offers is to be chosen: nothing was chosen, offered or given up since they were shown. */
  isChoosing: boolean
  /** The newest message is a yes to several offers, and it is asked which one. */
  isUndecided: boolean
  /** Services shown at any time: "others" means none of these. */
  seen: string[]
  chosen: Offer | null
  /** The one chosen came before: a trade, a town or a fault that is said later looks for nobody else. */
  isRegular: boolean
  /** Proposals made at any time that were neither executed nor refused. */
  proposal: Proposal | null
  bookings: BookingFacts[]
  /** The user's bookings of any status, as they are now, by their start. */
  own: OwnBooking[]
  /** Something said about when may be no time, or was not read: it is asked before it is offered. */
  isWhenUnsure: boolean
  /** Which booking is to be cancelled or moved. */
  booking: BookingFacts | null
  /** What is to be cancelled together with it. */
  alsoCancelled: BookingFacts[]
  /** The message names a booking, and the user has none like it. */
  isUnknownBooking: boolean
  /** What is told to the provider as a note with the booking. */
  noted: NotedWish[]
  /** What the provider is to be told in the user's own words, with the booking. */
  told: string[]
  /** Where the job is, as far as it was said with the request. */
  jobPlace: JobPlace | null
  /** The address is not told: neither a saved one is taken, nor is it asked for. */
  refusesPlace: boolean
  placing: Placing | null
  /** What the newest message tells of where the booked job is. */
  placeTold: ToldPlace | null
  /** The message asks for somebody who came before. */
  again: Again | null
  /** By how much the booking is to be moved. */
  shift: Shift | null
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

/**
 * Whether the booking that the user wants again was found, or is of a service that is gone; `none`: they had
 * none like it.
 */
export type Again = { kind: 'found' | 'gone'; booking: OwnBooking } | { kind: 'none' }

/** What a message declines: the current request, or a waiting one. */
export interface Declined {
  isCurrent: boolean
  categories: string[]
}

export interface DialogueContext {
  language: Locale
  timezone: string
  currency: string
  /** The user's bookings; nothing is known of them when they are left out. */
  own?: OwnBooking[]
  /** What the marketplace's admins added to the trades and towns that ship. */
  added?: AddedWords
}

const nothingAdded: AddedWords = { extraCategories: [], extraCities: [] }

export const nothingBefore: Previous = {
  proposal: null,
  cancels: [],
  done: null,
  offers: false,
  bookings: false,
  times: [],
  slots: [],
  hasResumed: false
}

export function emptyFrame(
  language: Locale,
  own: OwnBooking[] = [],
  added: AddedWords = nothingAdded
): Frame {
  return {
    added,
    language,
    task: 'find',
    category: null,
    subcategory: null,
    job: [],
    place: null,
    when: {},
    budget: null,
    cheap: false,
    minRating: null,
    offers: [],
    isChoosing: false,
    isUndecided: false,
    seen: [],
    chosen: null,
    isRegular: false,
    proposal: null,
    bookings: [],
    own,
    isWhenUnsure: false,
    booking: null,
    alsoCancelled: [],
    isUnknownBooking: false,
    noted: [],
    told: [],
    jobPlace: null,
    refusesPlace: false,
    placing: null,
    placeTold: null,
    again: null,
    shift: null,
    lastBooking: null,
    waiting: [],
    hasResumed: false,
    declined: null,
    previous: nothingBefore,
    said: []
  }
}
