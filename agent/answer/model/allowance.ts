import { spentToday } from '../../../src/conversations/index.js'
import type { UserActor } from '../../../src/shared/actor.js'
import type { Market } from '../../../src/shared/market.js'

/** Allows a user's turn to ask a language model while the day's budget lasts. */
export interface Allowance {
  /**
   * Reserves the cost of one turn's worst case; null when the cap is reached. The returned function releases
   * it, once the turn is in ai_logs.
   */
  take: (market: Market, user: UserActor) => Promise<(() => void) | null>
}

/**
 * Reads from ai_logs what was spent, so it holds over processes and restarts. Turns that run in this process
 * count with their worst case, so that many at once cannot exceed the cap together. Money is in millionths of
 * a US dollar.
 */
export function createAllowance({
  dailyMicros,
  worstTurnMicros
}: {
  dailyMicros: number
  worstTurnMicros: number
}): Allowance {
  const going = new Map<string, number>()
  const add = (id: string, change: number) => {
    const turns = (going.get(id) ?? 0) + change
    if (turns === 0) going.delete(id)
    else going.set(id, turns)
  }

  return {
    take: async (market, user) => {
      add(user.id, 1)

      const giveBack = () => add(user.id, -1)
      try {
        const others = (going.get(user.id) ?? 1) - 1
        if ((await spentToday(market, user)) + others * worstTurnMicros < dailyMicros) return giveBack
      } catch (error) {
        giveBack()
        throw error
      }

      giveBack()
      return null
    }
  }
}
