/** Below this, in milliseconds, what is measured is the machine and not the reader. */
const NOTHING = 3
const TRIES = 3
const ROUNDS = 8

export interface Growth {
  short: number
  long: number
  isWithin: boolean
}

/**
 * The processor's time for a text and for a longer one, in milliseconds, and whether it grows by no more than
 * so many times. A machine with other work may be slow in one round; a reader that is slow is so in each.
 */
export function growthOf(
  read: (text: string) => unknown,
  texts: { short: string; long: string },
  most: number
): Growth {
  const growth: Growth = { short: Infinity, long: Infinity, isWithin: false }
  for (let round = 0; round < ROUNDS && !growth.isWithin; round++) {
    growth.short = Math.min(growth.short, bestTime(read, texts.short, NOTHING / most))
    growth.long = Math.min(growth.long, bestTime(read, texts.long, NOTHING / most))
    growth.isWithin = growth.long <= NOTHING || growth.long <= most * growth.short
  }

  return growth
}

/** A piece again and again, to a length. */
export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

function bestTime(read: (text: string) => unknown, text: string, enough: number): number {
  // Another last letter each time: some readers remember the text that they read last.
  const anew = (attempt: number): string =>
    text.slice(0, -1) + String.fromCharCode('a'.charCodeAt(0) + attempt)
  return leastTime((attempt) => read(anew(attempt)), { tries: TRIES, enough })
}

/**
 * The time for the quickest of several attempts, in milliseconds: the smaller one of the clock's and the
 * processor's, as the first counts what other processes take, the second what other threads of this one do
 * (compiling, collecting garbage). No more attempts are made once one took no longer than `enough`.
 */
export function leastTime(
  act: (attempt: number) => unknown,
  { tries, enough }: { tries: number; enough: number }
): number {
  let least = Infinity
  for (let attempt = 0; attempt < tries && least > enough; attempt++) {
    const began = performance.now()
    const used = processorTime(() => act(attempt))
    least = Math.min(least, used, performance.now() - began)
  }

  return least
}

/**
 * What it takes of the processor, in milliseconds, in all threads of this process: a busy machine makes
 * nothing slower by this measure, and waiting for another process costs nothing.
 */
export function processorTime(act: () => unknown): number {
  const before = process.cpuUsage()
  act()

  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
