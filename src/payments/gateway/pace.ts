import { setTimeout as pause } from 'node:timers/promises'
import { GatewayError, type PaymentGateway } from './gateway.js'

/**
 * Paces background calls to the gateway: a few at once, not more a second than it allows, and none once the
 * work is to end.
 */
export interface Pace {
  /** Waits for the next turn; false when there is none any more. */
  next: () => Promise<boolean>
  /** Ends all turns: the gateway is away or refuses more, or time is up. */
  end: () => void
}

const AT_ONCE = 4
/**
 * After this many unanswered calls in a row the gateway counts as away: more calls would only keep everybody
 * waiting.
 */
const MOST_UNANSWERED = 5

export function paceOf(
  { readsPerSecond }: Pick<PaymentGateway, 'readsPerSecond'>,
  stop: AbortSignal | undefined
): Pace {
  const interval = 1_000 / readsPerSecond
  let nextAt = performance.now()
  let isOver = false

  return {
    async next() {
      const wait = nextAt - performance.now()
      nextAt = Math.max(nextAt, performance.now()) + interval
      if (wait > 1) await pause(wait)
      return !isOver && stop?.aborted !== true
    },
    end() {
      isOver = true
    }
  }
}

/**
 * Does `work` for everything that `find` finds, batch by batch until nothing is left. `work` must remove its
 * item from what `find` finds. Failures are collected. Once the gateway does not answer at all, the rest is
 * left for another time.
 */
export async function forAll<T>(
  find: () => Promise<T[]>,
  pace: Pace,
  failures: unknown[],
  work: (item: T) => Promise<void>
): Promise<void> {
  let unanswered = 0
  for (let batch = await find(); batch.length > 0; batch = await find()) {
    const items = batch.values()

    const worker = async (): Promise<void> => {
      for (const item of items) {
        if (!(await pace.next())) return

        try {
          await work(item)
          unanswered = 0
        } catch (error) {
          failures.push(error)

          if (!(error instanceof GatewayError) || error.outcome !== 'unreachable') continue

          unanswered++
          if (unanswered >= MOST_UNANSWERED) pace.end()
        }
      }
    }

    await Promise.all(Array.from({ length: AT_ONCE }, worker))

    if (!(await pace.next())) return
  }
}

const MOST_IN_WINDOW = 5
const WINDOW_MILLISECONDS = 10_000

/** How often the gateway was called about each subject, for people who wait, in its present window. */
const asked = new Map<string, number>()
const running = new Map<string, Promise<void>>()

/**
 * Calls the gateway about a subject (a session, a refund) for a person who waits. Callers at the same time
 * share one call, and nobody can cause more than a few calls in ten seconds. Events and the sweep find out
 * the rest.
 */
export async function askInTurn(subject: string, ask: () => Promise<void>): Promise<void> {
  const shared = running.get(subject)
  if (shared !== undefined) return await shared

  const count = asked.get(subject) ?? 0
  if (count >= MOST_IN_WINDOW) return

  if (count === 0) setTimeout(() => asked.delete(subject), WINDOW_MILLISECONDS).unref()
  asked.set(subject, count + 1)

  const call = ask().finally(() => running.delete(subject))
  running.set(subject, call)
  await call
}
