import type { AnonymousActor, UserActor } from '../../src/shared/actor.js'
import type { Turn } from '../dialogue/turn.js'
import type { Market } from '../../src/shared/market.js'

/**
 * Asks a language model whether a message is a yes to an offer. It is told these two texts and nothing else:
 * the offer in our own words, without the names that strangers wrote, and the user's message.
 */
export type HearYes = (offer: string, message: string) => Promise<boolean>

/** Who talks to the concierge: a user, or a visitor who has not signed in. */
export type Speaker = UserActor | AnonymousActor

/** The context that every tool gets: who asks, in which turn. The identity is never an argument. */
export interface ToolContext {
  market: Market
  actor: Speaker
  turn: Turn
  /** Hears a yes that our own reader does not know; null without a language model. */
  hearYes: HearYes | null
  /** Where an unknown failure is logged whole. */
  report: (error: unknown, tool: string) => void
}
