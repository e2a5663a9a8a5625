import type { Booking } from '../../src/bookings/index.js'
import type { OpenTurn, Proposal, ShownService } from '../../src/conversations/index.js'
import type { Locale } from '../../src/shared/actor.js'
import type { Frame } from './frame.js'
import type { Plan } from './plan.js'
import type { Call, Exchange } from './transcript.js'
import type { Understanding } from './understanding.js'
import type { Change, Offer } from '../facts/results.js'

/**
 * What a turn has brought about so far, as the database holds it; the reply is made from this and not from a
 * model's words.
 */
export interface Outcome {
  services: ShownService[]
  proposal: Proposal | null
  booking: Booking | null
  change: Change | null
}

/**
 * One message of a user and everything around it. The tools close over it: what they permit depends on the
 * user's own words.
 */
export interface Turn extends Pick<OpenTurn, 'conversationId' | 'messageId' | 'message' | 'at' | 'user'> {
  language: Locale
  /** The zone in which the user's words are understood before a provider is known. */
  timezone: string
  history: Exchange[]
  /** The newest message, read by our own code. */
  understood: Understanding
  /** What the dialogue is about after the newest message and before any tool of this turn. */
  frame: Frame
  /** What the newest message is for, by our own reading: a model may do no more than that. */
  plan: Plan
  /** Services that this user was shown, or that were found for this turn: only these can be offered. */
  known: Offer[]
  calls: Call[]
  outcome: Outcome
}
