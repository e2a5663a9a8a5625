import t from 'tap'
import { maskContacts } from '../../src/shared/contacts.js'
import { growthOf, repeated } from '../support/growth.js'

t.test('masking takes time in proportion to the text, hostile or not', async (t) => {
  const hostile = [
    'at ',
    '1 - ',
    'a.',
    '@',
    'صفر ',
    'a at b dot ',
    '1',
    '1.',
    '1,000 ',
    '10:30 ',
    '$1 ',
    'www.',
    'a@',
    'at-',
    '0\u00ad',
    '１',
    '12/12/2026 ',
    'a',
    '𝟏',
    '\u202e'
  ]

  for (const piece of hostile) {
    const { short, long, isWithin } = growthOf(
      maskContacts,
      { short: repeated(piece, 10_000), long: repeated(piece, 40_000) },
      12
    )

    t.ok(long / 40_000 < 0.01, `${piece}: ${(long / 40).toFixed(2)} µs a character`)
    t.ok(isWithin, `${piece}: ${long.toFixed(1)} ms for 40,000 characters, ${short.toFixed(1)} ms for 10,000`)
  }
})
