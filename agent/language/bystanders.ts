import { isCertain, type CategoryMention } from '../../src/vocabulary/index.js'
import { normalizeText, tokenizeWithOffsets } from '../../src/shared/text.js'
import { anyOf } from '../../src/shared/alternation.js'
import { tellsFault } from './faults.js'
import { Phrases } from './reading.js'
import { endsInWish } from './wishing.js'
import { wordsOf } from './words/index.js'

// What merely stands in the scene: "my car is parked outside, the fridge is not cooling". Only what is broken
// or wanted is work.

const STANDING = new Phrases(wordsOf('standingThere'))
const BEING_THERE = new Phrases(wordsOf('beingThere'))
/** What stands about: only a fault makes work of them. */
const THINGS: ReadonlySet<string> = new Set(['car-repair', 'generator-ups'])
const CLAUSES = new RegExp(
  String.raw`(?:(?!(?:[.!?;,،؛؟\n]|(?<!\p{L})${anyOf(wordsOf('joins'))}(?!\p{L}))).)+`,
  'giu'
)

/**
 * A text, of the same length, without the clauses that only say where a car or a generator is; as it is where
 * nothing else is named.
 */
export function withoutBystanders(text: string, mentions: CategoryMention[]): string {
  if (!mentions.some(({ slug }) => THINGS.has(slug))) return text

  const clauses = [...text.matchAll(CLAUSES)].map(({ 0: clause, index }) => ({ start: index, clause }))
  const scenes = clauses.filter(({ start, clause }) => {
    const inside = mentions.filter((one) => one.start >= start && one.end <= start + clause.length)
    return inside.length > 0 && inside.every(({ slug }) => THINGS.has(slug)) && isScene(clause)
  })
  const isInScene = ({ start }: CategoryMention) =>
    scenes.some((scene) => start >= scene.start && start < scene.start + scene.clause.length)
  const isElse = mentions.some((mention) => isCertain(mention) && !isInScene(mention))

  return isElse
    ? scenes.reduce((left, { start, clause }) => blank(left, start, start + clause.length), text)
    : text
}

function isScene(clause: string): boolean {
  const words = tokenizeWithOffsets(clause).map(({ word }) => word)
  const stands = STANDING.in(words) || BEING_THERE.indexIn(words) === 0
  return stands && !tellsFault(clause) && !endsInWish(clause)
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

/** «كل البناية منوّرة»: a building, whose word is spelled like that of a builder. */
const BUILDING = new RegExp(String.raw`^[وف]?(?:ع|ب|ل)?(?:ال|ل)?${anyOf(wordsOf('buildingsAsPlaces'))}$`, 'u')

/** The mentions without those that are only the word for a building. */
export function withoutBuildings(text: string, mentions: CategoryMention[]): CategoryMention[] {
  return mentions.filter(({ start, end }) => !BUILDING.test(normalizeText(text.slice(start, end))))
}
