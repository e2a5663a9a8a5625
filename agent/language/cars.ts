import { isCertain, type CategoryMention } from '../../src/vocabulary/index.js'
import { anyOf, anySpelling, wholeWord } from '../../src/shared/alternation.js'
import { tokenizeWithOffsets, type Token } from '../../src/shared/text.js'
import { isCraftsman } from './craftsmen.js'
import { tellsFault } from './faults.js'
import { Phrases } from './reading.js'
import { clauseAt } from './situations.js'
import { arabic, arabizi, english, wordsOf } from './words/index.js'

// A car is told by its key: "I turn it and it just clicks". Its switch is no electrician's, and its key no
// locksmith's.

/** The trade of cars. */
export const CAR = 'car-repair'
const OF_ITS_KEY: ReadonlySet<string> = new Set(['electrical', 'locksmith'])

const TURNING = wholeWord(
  anyOf([...english.turning, ...arabizi.turning]),
  String.raw`[ابنيتلم]{0,2}${anyOf(arabic.turningStems)}`,
  anySpelling(arabizi.turningSpellings)
)
const KEY = wholeWord(
  anyOf(wordsOf('carKeys')),
  String.raw`[وبل]?(?:ال)?${anyOf(arabic.carKeyStems)}\p{L}{0,2}`,
  anySpelling(arabizi.carKeySpellings)
)
const CLICKING = wholeWord(
  anyOf(wordsOf('clicking')),
  String.raw`[وب]?[يت]?${anyOf(arabic.clickingStems)}`,
  anySpelling(arabizi.clickingSpellings)
)
/** What else has a key or a switch. */
const OTHER_THINGS = new Phrases(wordsOf('doors', 'besideSwitches'))
const OWN_CAR = new Phrases(wordsOf('ownCars'))
/** "I turn the key", «بلف المفتاح»: so many words stand between. */
const KEY_WITHIN = 3

/** The trades that a text names, where what it tells of a car is the mechanic's. */
export function withCar(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const tokens = tokenizeWithOffsets(text)
  const car = carIn(text, tokens, mentions)
  if (car === null) return mentions

  const others = mentions.filter(
    (mention) => mention.slug !== CAR && !(isOfKey(mention.slug) && !isCraftsman(text, mention))
  )
  const named = mentions.filter(({ slug, start }) => slug === CAR && start !== car.start)

  return [...others, ...named, { slug: CAR, score: 1, ...car }].sort((one, other) => one.start - other.start)
}

/** A trade whose words also tell of the key of a car. */
export function isOfKey(slug: string): boolean {
  return OF_ITS_KEY.has(slug)
}

/** Where a text tells of a car that has a fault; null when it does not. */
function carIn(
  text: string,
  tokens: Token[],
  mentions: CategoryMention[]
): Pick<Token, 'start' | 'end'> | null {
  const words = tokens.map(({ word }) => word)
  const own = tokens[OWN_CAR.indexIn(words)]
  const key = turnedKey(words)
  const hasKey = key >= 0 && !OTHER_THINGS.in(words)
  if (own !== undefined && (hasKey || isBroken(text, own, mentions))) return own

  const told = mentions.find(({ slug }) => slug === CAR)
  if (told !== undefined && hasKey) return told
  return hasKey && words.some((word) => CLICKING.test(word)) ? (tokens[key] ?? null) : null
}

/** «سيارتي مو راضية تشتغل», with nothing named but what belongs to its key. */
function isBroken(text: string, { start }: Token, mentions: CategoryMention[]): boolean {
  const others = mentions.filter(
    (mention) => isCertain(mention) && mention.slug !== CAR && !isOfKey(mention.slug)
  )
  return others.length === 0 && tellsFault(clauseAt(text, start))
}

/** Which word is the key that is turned; −1 when none is. */
function turnedKey(words: readonly string[]): number {
  return words.findIndex(
    (word, index) =>
      KEY.test(word) && words.slice(Math.max(0, index - KEY_WITHIN), index).some((one) => TURNING.test(one))
  )
}
