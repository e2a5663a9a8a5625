import { AsyncLocalStorage } from 'node:async_hooks'
import { performance } from 'node:perf_hooks'
import { DomainError } from './errors.js'

/** What code that runs on behalf of a request can find out about it, however deep it is. */
export interface RequestScope {
  requestId: string
  /** When the request is due, on performance.now(). A later change of it counts. */
  at: number
}

// One for both facts: each promise of the server pays for each of these.
const current = new AsyncLocalStorage<RequestScope>()

/** Runs `work`, and all that it causes, on behalf of a request. */
export function inRequest<T>(scope: RequestScope, work: () => T): T {
  return current.run(scope, work)
}

/** The id of the request on whose behalf code runs; undefined for code that runs by itself. */
export function currentRequestId(): string | undefined {
  return current.getStore()?.requestId
}

/** Runs work that a request caused but does not wait for: it continues after the answer. */
export function withoutDeadline<T>(work: () => T): T {
  const scope = current.getStore()
  return scope === undefined ? work() : current.run({ ...scope, at: Infinity }, work)
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

/**
 * Waits at most so long. The work then continues, and nobody hears how it ends.
 * @throws Error when it takes longer
 */
export async function inTime<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds)
  })

  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
