const MOST_IN_WINDOW = 5
const WINDOW_MILLISECONDS = 10_000

/** How often the gateway was called about each thing, for people who wait, in its present window. */
const asked = new Map<string, number>()
const running = new Map<string, Promise<void>>()

/**
 * Calls the gateway about something (a session, a refund) on behalf of somebody who waits: those who ask at
 * the same time share one call, and nobody can have it called more than a few times in ten seconds, however
 * often they ask. What is not asked is left to events and the sweep.
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
