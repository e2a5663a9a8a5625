import type { UserActor } from '../../src/shared/actor.js'
import type { Turn } from '../dialogue/turn.js'
import type { Market } from '../../src/shared/market.js'
import type { HearYes, Speaker, ToolContext } from '../permission/tool-context.js'
import type { Breaker } from './model/breaker.js'
import type { ModelLimits } from './model/limits.js'

/** Logs whole the failures that the user does not see. */
export interface Log {
  error: (facts: object, message: string) => void
  warn: (facts: object, message: string) => void
}

/** Told which tools were used, after each step of an answer. */
export type StepListener = (toolNames: string[]) => void

/** Whoever follows an answer as it is made. */
export interface Listener {
  onStep: StepListener
  /** Told the next words of the reply. They stay: the reply begins with all that was told. */
  onWords: (words: string) => void
}

/** What answers are made with, the same for all turns of a server. */
export interface Answering {
  market: Market
  limits: ModelLimits
  log: Log
  breaker: Breaker
}

/** What one turn works with. */
export interface Work extends Listener {
  actor: Speaker
  turn: Turn
  isStreamed: boolean
}

/** A language model answers users alone: what it costs is counted by who asks. */
export interface UserWork extends Work {
  actor: UserActor
}

/** The turn as its tools see it. */
export function toolContextOf(
  { market, log }: Answering,
  { actor, turn }: Work,
  hearYes: HearYes | null = null
): ToolContext {
  return {
    market,
    actor,
    turn,
    hearYes,
    report: (error, tool) => log.error({ err: error, tool }, 'a tool of the concierge failed')
  }
}
