/** Random numbers that are the same on every machine and every day: a seed decides the stream. */
export interface Chance {
  /** From 0 to below 1. */
  number: () => number
  /** A whole number of that range, both ends included. */
  between: (from: number, to: number) => number
  happens: (probability: number) => boolean
  pick: <T>(choices: readonly T[]) => T
  shuffled: <T>(items: readonly T[]) => T[]
}

/**
 * A stream of its own for each seed, so that a change in one part of the demo leaves the others as they were.
 * Generator: mulberry32.
 */
export function chance(seed: string): Chance {
  let state = hash(seed)
  const number = () => {
    state = (state + 0x6d2b79f5) | 0

    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  const between = (from: number, to: number) => from + Math.floor(number() * (to - from + 1))
  return {
    number,
    between,
    happens: (probability) => number() < probability,
    pick: (choices) => elementAt(choices, between(0, choices.length - 1)),
    shuffled: (items) => {
      const result = [...items]
      for (let last = result.length - 1; last > 0; last--) {
        const other = between(0, last)
        const held = elementAt(result, last)

        result[last] = elementAt(result, other)
        result[other] = held
      }

      return result
    }
  }
}

/** The element at a place of a list that repeats. */
export function elementAt<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('nothing to choose from')
  return item
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }

  return value
}
