export type BreakerState = 'closed' | 'open' | 'half_open'

/** Keeps turns from waiting for a provider that fails. */
export interface Breaker {
  state: () => BreakerState
  /** Must be asked before a call. A half-open breaker lets one call through as a trial. */
  mayCall: () => boolean
  succeeded: () => void
  /** @param userId whose conversation may be the cause; without one it is the provider */
  failed: (userId?: string) => void
}

const FAILURES = 5
const OPEN_MILLISECONDS = 30_000

/**
 * Opens after five failures in a row, and lets one call try again after thirty seconds. Where the cause may
 * lie in a user's conversation only the first failure of each user counts, so that nobody's turns close the
 * door to others.
 * @param clock a monotonic clock in milliseconds
 */
export function createBreaker(clock: () => number): Breaker {
  let failures = 0
  let openedAt: number | null = null
  let triedAt: number | null = null
  const counted = new Set<string>()
  const hasPassed = (since: number) => clock() - since >= OPEN_MILLISECONDS
  const state = (): BreakerState => {
    if (openedAt === null) return 'closed'
    return hasPassed(openedAt) ? 'half_open' : 'open'
  }

  return {
    state,
    mayCall: () => {
      if (state() === 'closed') return true

      // A trial that never ends must not keep the breaker open for ever.
      const isTried = triedAt !== null && !hasPassed(triedAt)
      if (state() === 'open' || isTried) return false

      triedAt = clock()
      return true
    },
    succeeded: () => {
      failures = 0
      openedAt = triedAt = null
      counted.clear()
    },
    failed: (userId) => {
      const isTrial = openedAt !== null
      if (!isTrial && userId !== undefined && counted.has(userId)) return

      if (userId !== undefined) counted.add(userId)
      failures += 1

      if (!isTrial && failures < FAILURES) return

      openedAt = clock()
      triedAt = null
    }
  }
}
