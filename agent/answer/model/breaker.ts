export type BreakerState = 'closed' | 'open' | 'half_open'

/** Keeps a provider that fails from being waited for by every turn. */
export interface Breaker {
  state: () => BreakerState
  /** Asks before a call; half-open lets one call through to see. */
  mayCall: () => boolean
  succeeded: () => void
  failed: () => void
}

const FAILURES = 5
const OPEN_MILLISECONDS = 30_000

/**
 * Opens after five failures in a row and lets one call try again after thirty seconds.
 * @param clock a monotonic clock in milliseconds
 */
export function createBreaker(clock: () => number): Breaker {
  let failures = 0
  let openedAt: number | null = null
  let triedAt: number | null = null
  const hasPassed = (since: number) => clock() - since >= OPEN_MILLISECONDS
  const state = (): BreakerState => {
    if (openedAt === null) return 'closed'
    return hasPassed(openedAt) ? 'half_open' : 'open'
  }

  return {
    state,
    mayCall: () => {
      if (state() === 'closed') return true

      // A trial that never ended must not keep the door shut for good.
      const isTried = triedAt !== null && !hasPassed(triedAt)
      if (state() === 'open' || isTried) return false

      triedAt = clock()
      return true
    },
    succeeded: () => {
      failures = 0
      openedAt = triedAt = null
    },
    failed: () => {
      failures += 1

      if (openedAt === null && failures < FAILURES) return

      openedAt = clock()
      triedAt = null
    }
  }
}
