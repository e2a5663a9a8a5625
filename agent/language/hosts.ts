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
/** So many words a person and a doing may have together. */
const LONGEST = 10
/** So far before it a doing is denied or wished for. */
const DENIED_WITHIN = 12

/** Does a stretch tell from one of its words on who lets the provider in? A fault and a wish tell nobody. */
export function isHostAt(words: readonly string[], index: number): boolean {
  // Of long texts only what is near is looked at: each of their words is asked for.
  const near = words.slice(index, index + REACH + LONGEST)
  near[0] = (near[0] ?? '').replace(AND, '')

  const person = personAt(near, 0)
  const at = person > 0 ? near.findIndex((_, place) => place >= person && isReceivedAt(near, place)) : -1
  const isOfPerson = at > 0 && at - person <= REACH && isTold(near.slice(0, at))

  const before = words.slice(Math.max(0, index - DENIED_WITHIN), index)
  return isOfPerson || (isTold(before) && isLedByDoing(near, index === 0))
}

/** The trades of a text without those that only stand in who lets the provider in: "… will open the door". */
export function withoutHosts(text: string, mentions: CategoryMention[]): CategoryMention[] {
  if (mentions.length === 0) return mentions

  const stretches = stretchesOf(text)
  const isInHost = (at: number) =>
    stretches.some((stretch) => stretch.end > at && stretch.hostFrom <= at && at <= stretch.toldUntil)
  return mentions.filter(({ start }) => !isInHost(start))
}

/** A part of a text between two marks, by offsets in it. */
interface Stretch {
  end: number
  /** Where it begins to tell who lets the provider in; beyond every offset: nowhere. */
  hostFrom: number
  /** Behind that something is denied or wished for. */
  toldUntil: number
}

const STRETCHES = /[^.!?;,؟؛،\n]+/gu

function stretchesOf(text: string): Stretch[] {
  return [...text.matchAll(STRETCHES)].map(({ 0: stretch, index: begin }) => {
    const tokens = tokenizeWithOffsets(stretch)
    const words = tokens.map(({ word }) => word)
    const offsetOf = (place: number) => begin + (tokens[place]?.start ?? Infinity)

    return {
      end: begin + stretch.length,
      hostFrom: offsetOf(words.findIndex((_, place) => isHostAt(words, place))),
      toldUntil: offsetOf(deniedAt(words))
    }
  })
}

/** Where something is first denied or wished for; -1: nowhere. */
function deniedAt(words: readonly string[]): number {
  const negated = words.findIndex((word) => negators.has(word))
  const wished = WISHES.indexIn(words)
  const wishEnd = wished < 0 ? -1 : wished + WISHES.lengthAt(words, wished) - 1

  return negated < 0 || wishEnd < 0 ? Math.max(negated, wishEnd) : Math.min(negated, wishEnd)
}

function personAt(words: readonly string[], index: number): number {
  const named = BEFORE_NAME.lengthAt(words, index)
  const isNamed = named > 0 && words[index + named] !== undefined
  return isNamed ? named + 1 : PERSONS.lengthAt(words, index)
}

/** «سيفتح له الحارس الباب», "Karim will let you in": the doing says enough, or its person stands behind. */
function isLedByDoing(near: readonly string[], isFirst: boolean): boolean {
  const isAnybody = isLetInAt(near, 0) || (isFirst && isLetInAt(near, 1))
  const isOfPerson =
    RECEIVING_WORD.test(near[0] ?? '') &&
    near.slice(0, REACH_BACK + 1).some((_, at) => at > 0 && personAt(near, at) > 0)
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
