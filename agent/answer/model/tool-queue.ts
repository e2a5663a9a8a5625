import type { ToolResult } from '../../facts/results.js'

/** The tools that one model uses in a turn, one after the other. */
export interface ToolQueue {
  /** Null when the turn has gone on without this model, or it has used tools too often. */
  run: (work: () => Promise<ToolResult>) => Promise<ToolResult | null>
  /** Lets nothing more begin, and waits for what has begun. */
  close: () => Promise<void>
}

const MOST_USES = 20

/**
 * Models ask for several tools at once. In order, what is offered last is also what is open last; and a model
 * whose time is over cannot write behind the back of the one that finishes the turn.
 */
export function createToolQueue(): ToolQueue {
  let uses = 0
  let isClosed = false
  let last: Promise<unknown> = Promise.resolve()

  return {
    run: async (work) => {
      if (++uses > MOST_USES) return null

      const turn = last.then(async () => (isClosed ? null : await work()))
      last = turn.catch(() => {})
      return await turn
    },
    close: async () => {
      isClosed = true
      await last
    }
  }
}
