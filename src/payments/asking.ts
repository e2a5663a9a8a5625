const MOST_IN_WINDOW = 5
const WINDOW_MILLISECONDS = 10_000

/** How often each session was asked about, by people who wait, in its present window. */
const asked = new Map<string, number>()
const running = new Map<string, Promise<void>>()

/**
 * Asks the gateway about a session on behalf of somebody who waits: those who ask at the same time share one call, and nobody
 * can have it called more than a few times in ten seconds, however often they ask. What is not asked is left to its event.
 */
export async function askInTurn (sessionId: string, ask: () => Promise<void>): Promise<void> {
  const shared = running.get(sessionId)
  if (shared !== undefined) return await shared
  const count = asked.get(sessionId) ?? 0
  if (count >= MOST_IN_WINDOW) return
  if (count === 0) setTimeout(() => asked.delete(sessionId), WINDOW_MILLISECONDS).unref()
  asked.set(sessionId, count + 1)
  const call = ask().finally(() => running.delete(sessionId))
  running.set(sessionId, call)
  await call
}
