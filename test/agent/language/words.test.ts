import t from '../../support/tap.js'
import { arabic, arabizi, english, wordsOf, type WordList } from '../../../agent/language/words/index.js'
import { normalizeText } from '../../../src/shared/text.js'

const yes: WordList[] = ['yes', 'yesFirst', 'yesAside', 'yesAlone', 'agreements']
const no: WordList[] = ['no', 'noFirst', 'noAlone']
const cancel: WordList[] = ['cancel', 'cancelIt', 'cancelThis', 'cancelling', 'cancelAlone', 'cancelTerms']

/** Acts of which a text can mean only one, so that no phrase may belong to both. */
const contradictions: Array<[WordList[], WordList[]]> = [
  [yes, no],
  [yes, cancel],
  [yes, ['wait']],
  [yes, ['dropping', 'dropped', 'droppingAWish']],
  [yes, ['negators', 'rejectors', 'notAnOrder', 'correction']],
  [['bookingPhrases'], [...no, ...cancel]],
  [
    ['aroundAnOrder', 'atOnce', 'now'],
    [...no, ...cancel]
  ],
  [
    ['aroundAnOrder', 'atOnce', 'now'],
    ['notAnOrder', 'negators', 'rejectors', 'correction', 'more']
  ],
  [['aroundAnOrder'], ['dropping', 'dropped', 'droppingAWish', 'reschedule']],
  [['reschedule'], cancel],
  [['only'], ['dropping', 'dropped', 'droppingAWish']],
  [['goOn'], ['wait', 'bye', ...no, ...cancel]],
  [['greeting'], ['bye']],
  [['urgent', 'atOnce'], ['wait']],
  [['atMost', 'atMostIfMoney', 'orLess'], ['atLeast']],
  [['cheap'], ['expensive']],
  [['thousands'], ['millions']],
  [['joins'], ['alternatives']]
]

/** Of each of these groups a phrase belongs to one list: each says which one is meant. */
const choices: WordList[][] = [
  ['first', 'second', 'third', 'fourth', 'fifth', 'last'],
  ['cheapest', 'bestRated', 'nearest', 'soonest'],
  ['dollars', 'pounds', 'euros'],
  ['fiveStars', 'fourStars', 'threeStars']
]

/** "La" is also "for" in Arabizi ("la bokra"): a reader tells it from the no by its place. */
const ambiguous = new Set(['la'])

t.test('no phrase belongs to two acts that contradict each other', async (t) => {
  for (const [one, other] of contradictions) {
    t.same(inBoth(one, other), [], `${one.join(', ')} and ${other.join(', ')}`)
  }
})

t.test('a phrase that chooses means one choice', async (t) => {
  for (const lists of choices) {
    for (const [index, list] of lists.entries()) t.same(inBoth([list], lists.slice(index + 1)), [], list)
  }
})

t.test('the lists of a yes, a no and an order to cancel hold each phrase once', async (t) => {
  for (const lists of [yes, no, cancel]) t.same(twice(wordsOf(...lists)), [], lists.join(', '))
})

t.test('no list of a language holds a phrase twice', async (t) => {
  for (const [language, lists] of Object.entries({ english, arabic, arabizi })) {
    for (const [name, phrases] of Object.entries(lists)) {
      t.equal(new Set(phrases).size, phrases.length, `${language} ${name}`)
    }
  }
})

t.test('each phrase stands under its own language', async (t) => {
  const isArabic = (phrase: string) => /\p{Script=Arabic}/u.test(phrase)
  t.same(
    Object.values(arabic)
      .flat()
      .filter((phrase) => !isArabic(phrase)),
    []
  )
  t.same([...Object.values(english), ...Object.values(arabizi)].flat().filter(isArabic), [])
})

/** The phrases of two groups of lists, however they are written. A sign ($ or €) is no word. */
function inBoth(one: WordList[], other: WordList[]): string[] {
  const known = new Set(wordsOf(...one).map(keyOf))
  return wordsOf(...other).filter((phrase) => known.has(keyOf(phrase)) && !ambiguous.has(phrase))
}

/** What stands in a list more than once, however it is written. */
function twice(phrases: readonly string[]): string[] {
  const keys = phrases.map(keyOf)
  return phrases.filter((_, index) => keys.indexOf(keys[index] ?? '') < index)
}

function keyOf(phrase: string): string {
  return normalizeText(phrase) || phrase
}
