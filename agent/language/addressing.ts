import { anyOf, wholeWord } from '../../src/shared/alternation.js'
import { normalizeText } from '../../src/shared/text.js'
import { Phrases } from './reading.js'
import { negators } from './speech.js'
import { wordsOf } from './words/index.js'

// What may stand beside a yes in any number of forms, so that no list can hold it: names that somebody is
// called by, and blessings. Neither changes a yes, and neither is one.

const CALLING = new Phrases(wordsOf('calling'))
/** "Either … or" in Arabic begins with the same word, and what is chosen from carries the article. */
const CHOSEN_FROM = /^(?:ال|\d+$)/u

const LORD = new Phrases(wordsOf('blessers'))
/** A verb with "you" at its end: يوفقك، يسعدج، يخليكم, ykhallik, y3tikon. */
const BLESSES = /^(?:[يت]\p{L}{1,9}(?:ك|كم|كن|كي|ج)|[yt][a-z0-9]{2,10}(?:k|kon|kun|kum|ki))$/u
const CURSES = new RegExp(`^${anyOf(wordsOf('curseBeginnings'))}`, 'u')
const ARTICLE = new Phrases(wordsOf('articlesInBlessings'))
const WISHED = wholeWord(`(?:ال)?${anyOf(wordsOf('blessings').map(normalizeText))}`)
const PARENT = new Phrases(wordsOf('parents'))

/** How many words call somebody ("يا كبير", "ya basha") at this place; 0 when none do. */
export function callingAt(words: readonly string[], index: number): number {
  const [call = '', name = '', again = ''] = words.slice(index, index + 3)
  const isName = name !== '' && !CHOSEN_FROM.test(name) && !negators.has(name) && !CALLING.has(again)
  if (!CALLING.has(call) || !isName) return 0

  return PARENT.has(name) && again !== '' && !negators.has(again) ? 3 : 2
}

/** How many words bless somebody ("الله يوفقك", "allah ya3tik l 3afye") at this place; 0 when none do. */
export function blessingAt(words: readonly string[], index: number): number {
  const [lord = '', verb = ''] = words.slice(index, index + 2)
  if (!LORD.has(lord) || !BLESSES.test(verb) || CURSES.test(verb)) return 0

  let end = index + 2
  while (ARTICLE.has(words[end] ?? '') || WISHED.test(words[end] ?? '')) end++
  return end - index
}
