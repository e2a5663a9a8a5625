import type { Db } from '../../drizzle/client.js'
import type { UserActor } from '../../src/shared/actor.js'
import type { Turn } from '../dialogue/turn.js'

/** The context that every tool gets: who asks, in which turn. The identity is never an argument. */
export interface ToolContext {
  db: Db
  actor: UserActor
  turn: Turn
  /** Where an unknown failure is logged whole. */
  report: (error: unknown, tool: string) => void
}
