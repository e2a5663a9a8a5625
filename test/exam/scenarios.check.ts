import { readFile } from 'node:fs/promises'
import t from 'tap'
import { examScenarios } from './scenarios.js'

// Hundreds of turns or searches, on whatever machine: the runner waits longer than for other tests.
t.setTimeout(900_000)

/** The bar of each of our own files: how many dialogues at least, and which share of them must pass. */
const bars = {
  en: { atLeast: 120, share: 0.95 },
  ar: { atLeast: 120, share: 0.95 },
  arabizi: { atLeast: 40, share: 0.95 }
}

for (const [language, { atLeast, share }] of Object.entries(bars)) {
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
