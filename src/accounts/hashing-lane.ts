import { DomainError } from '../shared/errors.js'

/** How much of the process hashing may use, and how long a caller waits for it. */
export interface LaneLimits {
  atOnce: number
  waiting: number
  waitMilliseconds: number
}

/** Runs work a few at a time, in the order in which it came. */
export type Lane = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Limits hashing. A hash takes a quarter of a second of one of the four threads that files, DNS and
 * compression use as well: without a bound, a hundred wrong passwords hold up every picture. A caller that
 * finds the queue full, or waits too long, is refused.
 * @throws unavailable, from the lane, with the seconds to wait
 */
export function createLane({ atOnce, waiting, waitMilliseconds }: LaneLimits): Lane {
  const queue: Array<() => void> = []
  let running = 0

  function leave(): void {
    running--
    queue.shift()?.()
  }

  async function enter(): Promise<void> {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw refusal()
      await turn()
    }

    running++
  }

  /** Resolves when it is the caller's turn, and rejects when the turn comes too late. */
  async function turn(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const start = (): void => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(start), 1)
        reject(refusal())
      }, waitMilliseconds)

      queue.push(start)
    })
  }

  function refusal(): DomainError {
    return new DomainError('unavailable', { retryAfterSeconds: Math.ceil(waitMilliseconds / 1000) })
  }

  return async (work) => {
    await enter()

    try {
      return await work()
    } finally {
      leave()
    }
  }
}
