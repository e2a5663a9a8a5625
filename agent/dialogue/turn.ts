import type { CancelPolicy } from '../../src/shared/cancel-policies.js'
import type { Booking } from '../../src/bookings/index.js'
import type { Vocabulary } from '../../src/shared/market.js'
import type { MarketplaceRules } from '../../src/shared/rules.js'
import type { OpenTurn, Proposal, ShownService } from '../../src/conversations/index.js'
import type { Facets } from '../../src/search/index.js'
import type { Locale, Voice } from '../../src/shared/actor.js'
import type { Frame } from './frame.js'
import type { Plan } from './plan.js'
import type { Call, Exchange } from './transcript.js'
import type { Understanding } from './understanding.js'
import type { Change, Offer } from '../facts/results.js'

/**
 * What a turn has done so far, as the database holds it. The reply is made from this and not from a model's
 * words.
 */
export interface Outcome {
  services: ShownService[]
  /** Of the last search, null before one. */
  facets: Facets | null
  proposal: Proposal | null
  booking: Booking | null
  change: Change | null
  /** Where the job is was written onto the booking. */
  isPlaced: boolean
  /** The user's no was told to whoever proposed another time. */
  isTimeDeclined: boolean
  /** A person was asked for by a tool of this turn; `called`: they answer here from now on. */
  person: 'none' | 'asked' | 'called'
}

/** The user says no to another time that was proposed: whoever proposed it was told, and our words say so. */
export function refusesProposedTime({ plan, frame }: Pick<Turn, 'plan' | 'frame'>): boolean {
  return plan.kind === 'refuse' && frame.previous.proposal?.kind === 'agree_time'
}

/**
 * One message of a user with its context. The tools are bound to it: what they permit depends on the user's
 * own words.
 */
export interface Turn
  extends Pick<OpenTurn, 'conversationId' | 'messageId' | 'message' | 'at' | 'user' | 'ticketId'> {
  language: Locale
  /** How the reply is said: in English, or in Arabic of one register. */
  voice: Voice
  /** The zone in which the user's words are understood before a provider is known. */
  timezone: string
  /** The marketplace's numbers. */
  rules: Readonly<MarketplaceRules>
  /** The categories and cities of the marketplace. */
  vocabulary: Pick<Vocabulary, 'categories' | 'cities'>
  /** The terms of cancelling of whoever chose none. */
  cancelPolicy: CancelPolicy
  history: Exchange[]
  /** The newest message, read by our own code. */
  understood: Understanding
  /** What the dialogue is about after the newest message and before any tool of this turn. */
  frame: Frame
  /** What the newest message is for, by our own reading. */
  plan: Plan
  /** Services that were shown to this user or found for this turn: a model may speak of them. */
  known: Offer[]
  calls: Call[]
  outcome: Outcome
}
