import t from 'tap'
import { resolveDateTime } from '../../agent/language/dates/index.js'
import { leastTime } from '../support/growth.js'

const now = '2026-03-11T10:00:00'
/**
 * Milliseconds of processor time; the fastest of several, because the machine may be busy with other things.
 */
const MOST_MILLISECONDS = 50
/** The first readings also pay for the compiler, whose threads count as this process. */
const TRIES = 25

t.test('hostile text of any length is answered quickly', async (t) => {
  for (const seed of [
    'الساعة ',
    '1',
    '1 ',
    '1:',
    'between 1 and ',
    'و',
    'وال',
    'a ',
    'next ',
    'tomorrow ',
    '1/',
    '١٢ ',
    'the the 5 of ',
    'ـ',
    '\u064B',
    'half past ',
    '3al',
    '1a',
    'a1',
    'a week from ',
    'بعد الجمعة ب',
    'friday the day after '
  ]) {
    const text = seed.repeat(50_000 / seed.length)
    const least = leastTime(() => resolveDateTime(text, { now }), {
      tries: TRIES,
      enough: MOST_MILLISECONDS * 0.99
    })

    t.ok(least < MOST_MILLISECONDS, `50 KB of ${JSON.stringify(seed)}`)
  }
})
