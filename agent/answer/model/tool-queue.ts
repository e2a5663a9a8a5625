import type { ToolResult } from '../../facts/results.js'

/** Runs the tools that one model uses in a turn, one after the other. */
export interface ToolQueue {
  /** Null when the turn has continued without this model, or it has used tools too often. */
  run: (work: () => Promise<ToolResult>) => Promise<ToolResult | null>
  /** Lets nothing more begin, and waits for what has begun. */
  close: () => Promise<void>
}

const MOST_USES = 20

/**
 * Models ask for several tools at once. In order, the last offer is the open one; and a model whose time is
 * over cannot write while another model finishes the turn.
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
