import { anySpelling, wholeWord } from '../../src/shared/alternation.js'
import { tokenizeWithOffsets } from '../../src/shared/text.js'
import type { CategoryMention } from '../../src/vocabulary/index.js'
import { Phrases } from './reading.js'
import { negators } from './speech.js'
import { wordsOf } from './words/index.js'

// Who lets the provider in. "My son will open the door", «الناطور بيفتحلو» and "my wife will be at home" tell
// the provider something, and ask for no locksmith.

const PERSONS = new Phrases(wordsOf('hostPersons'))
/** "Abu Ahmad": a name follows. */
const BEFORE_NAME = new Phrases(wordsOf('beforeHostName'))
/** They let somebody in, whoever they are: "will let you in", «بيفتحلكن». */
const LETTING_IN = new Phrases(wordsOf('lettingIn'))
const LETTING_IN_WORD = wholeWord(anySpelling(wordsOf('lettingInSpellings')))
/** They do so, said of a person: "opens", «بيفتح», "ykoun bel beit". */
const RECEIVING = new Phrases(wordsOf('receiving'))
const RECEIVING_WORD = wholeWord(anySpelling(wordsOf('receivingSpellings')))
const WISHES = new Phrases(wordsOf('wishing', 'somebody', 'unable'))
const AND = /^و(?=\p{L}{2})/u
/** So many words may stand between a person and what they do. */
const REACH = 6
/** So many between what is done and who does it: «سيفتح له الحارس». */
const REACH_BACK = 3

/** Does a stretch tell from one of its words on who lets the provider in? A fault and a wish tell nobody. */
export function isHostAt(words: readonly string[], index: number): boolean {
  const bare = words.with(index, (words[index] ?? '').replace(AND, ''))
  const person = personAt(bare, index)
  const from = index + person
  const at = person > 0 ? bare.findIndex((_, place) => place >= from && isReceivedAt(bare, place)) : -1
  const isOfPerson = at >= from && at - from <= REACH && isTold(bare.slice(index, at))

  return isOfPerson || isLedByDoing(bare, index)
}

const STRETCH_END = /[.!?;,؟؛،\n]/u

/** The trades of a text without those that only stand in who lets the provider in: "… will open the door". */
export function withoutHosts(text: string, mentions: CategoryMention[]): CategoryMention[] {
  return mentions.filter(({ start }) => !isTold(textBefore(text, start)) || !isInHost(text, start))
}

function isInHost(text: string, at: number): boolean {
  const begin = text.slice(0, at).length - (text.slice(0, at).split(STRETCH_END).at(-1) ?? '').length
  const stretch = text.slice(begin).split(STRETCH_END)[0] ?? ''
  const tokens = tokenizeWithOffsets(stretch)
  const words = tokens.map(({ word }) => word)
  return tokens.some(({ start }, index) => begin + start <= at && isHostAt(words, index))
}

/** The words of the stretch before a place. */
function textBefore(text: string, at: number): string[] {
  return tokenizeWithOffsets(text.slice(0, at).split(STRETCH_END).at(-1) ?? '').map(({ word }) => word)
}

function personAt(words: readonly string[], index: number): number {
  const named = BEFORE_NAME.lengthAt(words, index)
  const isNamed = named > 0 && words[index + named] !== undefined
  return isNamed ? named + 1 : PERSONS.lengthAt(words, index)
}

/** «سيفتح له الحارس الباب», "Karim will let you in": the doing says enough, or its person stands behind. */
function isLedByDoing(words: readonly string[], index: number): boolean {
  if (!isTold(words.slice(0, index))) return false

  const isAnybody = isLetInAt(words, index) || (index === 0 && isLetInAt(words, 1))
  const isOfPerson =
    RECEIVING_WORD.test(words[index] ?? '') &&
    words.slice(0, index + REACH_BACK + 1).some((_, at) => at > index && personAt(words, at) > 0)
  return isAnybody || isOfPerson
}

function isReceivedAt(words: readonly string[], index: number): boolean {
  return (
    RECEIVING.lengthAt(words, index) > 0 || RECEIVING_WORD.test(words[index] ?? '') || isLetInAt(words, index)
  )
}

function isLetInAt(words: readonly string[], index: number): boolean {
  return LETTING_IN.lengthAt(words, index) > 0 || LETTING_IN_WORD.test(words[index] ?? '')
}

/** Nothing is denied or wished for: "my daughter cannot open the door", «بدو حدا يفتحلو». */
function isTold(words: readonly string[]): boolean {
  return !words.some((word) => negators.has(word)) && !WISHES.in(words)
}
