import { readFile } from 'node:fs/promises'
import t from 'tap'
import { examScenarios } from './scenarios.js'

/** How many dialogues the file of a language must have at least, and which share of them must pass. */
export interface Bar {
  atLeast: number
  share: number
}

/** Holds our own dialogues of one language to their bar. A language is a test file, so two run at once. */
export function holdDialogues(language: 'en' | 'ar' | 'arabizi', { atLeast, share }: Bar): void {
  // Hundreds of turns, on whatever machine: the runner waits longer than for other tests.
  t.setTimeout(900_000)

  t.test(
    `our own dialogues (${language}) end with what the user wanted in the database, and never with a ` +
      'wrong booking',
    { timeout: 900_000 },
    async (t) => {
      const file = new URL(`../../../test/exam/data/scenarios_${language}.jsonl`, import.meta.url)
      const lines = (await readFile(file, 'utf8'))
        .split('\n')
        .filter((line) => line !== '')
        .map((line): unknown => JSON.parse(line))
      const { n, passed, wrongBookings } = await examScenarios(lines, { trials: 1, verbose: true })

      t.ok(n >= atLeast, `${n} dialogues`)
      t.equal(wrongBookings, 0, 'no wrong booking')
      t.ok(passed / n >= share, `${passed} of ${n} pass`)
    }
  )
}
