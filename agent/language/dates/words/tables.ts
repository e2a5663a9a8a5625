import type { Entries, Entry } from '../entry.js'

/** Entries of lists whose place in the table says what their words mean: numbers, months, days. */
export function inOrder(lists: ReadonlyArray<readonly string[]>, entryAt: (place: number) => Entry): Entries {
  return lists.flatMap((words, place) => words.map((word) => [word, entryAt(place)] as const))
}

/** Entries of lists of words that mean one thing each. */
export function tabulate(table: ReadonlyArray<readonly [Entry, readonly string[]]>): Entries {
  return table.flatMap(([entry, words]) => words.map((word) => [word, entry] as const))
}
