import type { Test } from 'tap'

/**
 * Until the test ends, timers of exactly these many milliseconds fire after so many: a test of a limit of ten
 * seconds need not wait for them, and still fails where the limit is another.
 */
export function hurry(t: Test, shorter: Record<number, number>): void {
  const original = globalThis.setTimeout

  Object.assign(globalThis, {
    setTimeout: Object.assign(
      (callback: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) =>
        original(callback, shorter[milliseconds] ?? milliseconds, ...given),
      original
    )
  })
  t.teardown(() => {
    Object.assign(globalThis, { setTimeout: original })
  })
}
