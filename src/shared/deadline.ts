import { AsyncLocalStorage } from 'node:async_hooks'
import { performance } from 'node:perf_hooks'
import { DomainError } from './errors.js'

/**
 * When the request is due on whose behalf code runs, on performance.now(); undefined for code that runs by
 * itself.
 */
const current = new AsyncLocalStorage<{ at: number }>()

/**
 * Runs `work` for a request that is due at `deadline.at`, on performance.now(). A later change of it counts.
 */
export function withDeadline<T>(deadline: { at: number }, work: () => T): T {
  return current.run(deadline, work)
}

/** Runs work that a request caused but does not wait for: it continues after the answer. */
export function withoutDeadline<T>(work: () => T): T {
  return current.exit(work)
}

/**
 * How many milliseconds a call may take: `most`, or less where the request is due sooner, with `reserve` left
 * for the answer.
 */
export function timeFor(most: number, reserve = 500): number {
  const deadline = current.getStore()
  if (deadline === undefined) return most
  return Math.max(1, Math.min(most, Math.floor(deadline.at - performance.now() - reserve)))
}

/**
 * Stops work that nobody waits for any more.
 * @throws unavailable when the request's time is over: it was answered so
 */
export function requireTime(): void {
  const deadline = current.getStore()
  if (deadline !== undefined && performance.now() >= deadline.at) throw new DomainError('unavailable')
}
