import t from 'tap'
import { understand } from '../../agent/dialogue/understanding.js'
import { readActs } from '../../agent/language/acts.js'
import { readText } from '../../agent/language/reading.js'
import { resolveDateTime } from '../../agent/language/dates/index.js'
import { saysOnlyTold } from '../../agent/answer/model/told.js'
import { findCategoryMentions, findPlaceMentions } from '../../src/vocabulary/index.js'
import { maskSecrets } from '../../src/conversations/mask.js'
import { scoreSentiment } from '../../src/reviews/index.js'
import { cleanLine, cleanText } from '../../src/shared/clean.js'
import { maskContacts } from '../../src/shared/contacts.js'
import { DomainError } from '../../src/shared/errors.js'
import { cleanName } from '../../src/shared/names.js'
import { readPhone } from '../../src/shared/phone.js'
import { normalizeText, replyLanguage } from '../../src/shared/text.js'
import { growthOf, repeated } from '../support/growth.js'

/**
 * The longest message, and a quarter of it. Four times the text may take about four times as long; a square
 * would take sixteen.
 */
const LONG = 2000
const SHORT = LONG / 4
const MOST_GROWTH = 9
const now = '2026-11-23T09:00:00'
const at = new Date(`${now}Z`)
const nothingTold = {
  amounts: new Set<number>(),
  ratings: new Set<number>(),
  times: new Set<number>(),
  numbers: new Set<number>()
}

const readers: Record<string, (text: string) => unknown> = {
  'a message to the concierge': (text) =>
    understand(text, {
      at,
      timezone: 'Asia/Beirut',
      currency: 'USD',
      previous: 'en',
      names: ['Karim Power', 'نور كهربا']
    }),
  'its acts': (text) => readActs(readText(text)),
  'its dates': (text) => resolveDateTime(text, { now }),
  'the trades of a search': (text) => findCategoryMentions(text),
  'the places of a search': (text) => findPlaceMentions(text),
  'the words of a search': (text) => [normalizeText(text), replyLanguage(text)],
  'the contacts in a message': maskContacts,
  'the secrets in a message': maskSecrets,
  'what a model says': (text) => saysOnlyTold(text, nothingTold),
  'the feeling of a review': scoreSentiment,
  'a text to store': (text) => [cleanText(text), cleanLine(text)],
  'a name': (text) => isRefused(() => cleanName('name', text)),
  'a telephone number': (text) => isRefused(() => readPhone(text, 'LB'))
}

/**
 * What somebody repeats who wants a reader to be slow: letters, marks, numbers, and words that the readers
 * look for.
 */
const hostile = [
  'a',
  'ا',
  '1',
  '1 ',
  'a ',
  'و ',
  '\n',
  '  ',
  '.',
  '1.',
  '12:',
  '1/',
  '-',
  '?',
  '"',
  '(',
  '@',
  'a@',
  'a.b',
  'http://',
  '+961 ',
  '03 ',
  '\u0301',
  '\u200d',
  '👩‍👩',
  'ـ',
  '٣',
  'plumber ',
  'plumber and ',
  'plumbr ',
  'سباك ',
  'سباك و',
  'forget the plumber ',
  'in tyre ',
  'beirtu ',
  'بصور ',
  'tomorrow ',
  'بكرا ',
  'الساعة ٥ ',
  'between 5 and ',
  'mon 5 nov ',
  '2026-11-',
  '5$ ',
  'under 5 ',
  'not ',
  'the the the ',
  'book now ',
  'number 2 ',
  'Karim Power ',
  'ysalle7 ',
  'à la '
]

for (const [what, read] of Object.entries(readers)) {
  t.test(`reading ${what} takes time that grows with its length, not with its square`, (t) => {
    for (const unit of hostile) {
      // What is built at the first use is not counted.
      read(repeated(unit, 20))

      const texts = { short: repeated(unit, SHORT), long: repeated(unit, LONG) }
      const { short, long, isWithin } = growthOf(read, texts, MOST_GROWTH)

      t.ok(isWithin, `${JSON.stringify(unit)}: ${short.toFixed(2)} ms, then ${long.toFixed(2)} ms`)
    }

    t.end()
  })
}

/** To be refused is an answer, too. */
function isRefused(read: () => unknown): boolean {
  try {
    read()
    return false
  } catch (error) {
    if (error instanceof DomainError) return true
    throw error
  }
}
