import { AsyncLocalStorage } from 'node:async_hooks'
import { performance } from 'node:perf_hooks'
import { DomainError } from './errors.js'

/**
 * By when the request on whose behalf something runs is answered, on performance.now(); nothing for what runs
 * by itself.
 */
const current = new AsyncLocalStorage<{ at: number }>()

/**
 * Runs `work` on behalf of a request that is answered by `deadline.at`, on performance.now(). A later change
 * of it counts.
 */
export function withDeadline<T>(deadline: { at: number }, work: () => T): T {
  return current.run(deadline, work)
}

/** Runs what a request has caused, but does not wait for: it goes on after the answer. */
export function withoutDeadline<T>(work: () => T): T {
  return current.exit(work)
}

/**
 * How many milliseconds a call may take: `most`, or less where the request must be answered sooner, with
 * `reserve` left for the answer.
 */
export function timeFor(most: number, reserve = 500): number {
  const deadline = current.getStore()
  if (deadline === undefined) return most
  return Math.max(1, Math.min(most, Math.floor(deadline.at - performance.now() - reserve)))
}

/**
 * Stops what nobody waits for any more. @throws unavailable when the request's time is over: it has been
 * answered so.
 */
export function requireTime(): void {
  const deadline = current.getStore()
  if (deadline !== undefined && performance.now() >= deadline.at) throw new DomainError('unavailable')
}
