import { tokenizeWithOffsets, type Token } from '../../src/shared/text.js'
import { findCategoryMentions, findPlaceMentions, isCertain } from '../../src/vocabulary/index.js'
import { Phrases, readText } from './reading.js'
import { negators } from './speech.js'
import { wordsOf } from './words/index.js'

// The parts of an address: a street, a house, a landmark. What a human reads as one address is taken from its
// first part to its last, with the words between them ("Senegal street right above the bakery").

const RELATIONS = new Phrases(wordsOf('placeRelations'))
const SIGNS = new Phrases(wordsOf('placeSigns'))
const DEGREES = new Phrases(wordsOf('placeDegrees'))
const LANDMARKS = new Phrases(wordsOf('landmarks'))
const SHOPS = new Phrases(wordsOf('shops'))
/** Stand before their name in Arabic and in French, and begin an address wherever they stand. */
const STREETS_BEFORE = new Phrases(wordsOf('streetsBefore'))
/** Stand before their name too, and may be told of in passing: a road, a quarter, a square. */
const AREAS_BEFORE = new Phrases(wordsOf('areasBefore'))
/** Stand behind their name. */
const STREETS_BEHIND = new Phrases(wordsOf('streetsBehind'))
const HOUSES_BEHIND = new Phrases(wordsOf('housesBehind'))
const BUILDINGS = new Phrases(wordsOf('buildingWords'))
const NOT_OF_NAMES = new Phrases(wordsOf('notOfStreets', 'notOfNames', 'besideUnit'))
const NAME_PARTICLES = new Phrases(wordsOf('nameParticles'))
const BESIDE_UNIT = new Phrases(wordsOf('besideUnit'))
const NOTE_JOINS = new Phrases(wordsOf('noteJoins'))
const WISHES = new Phrases(wordsOf('wishing'))
const BEFORE_WISH = new Phrases(wordsOf('beforeWish', 'noteJoins', 'courtesy'))

/** Arabic writes "the", "in", "on" and "to" onto the word. */
const ARTICLE = /^ال(?=\p{L}{2})/u
const ATTACHED = /^[بعل](?=\p{L}{2})/u
const AND = /^و(?=\p{L}{2})/u
const CAPITAL = /^\p{Lu}/u
const DIGITS = /^\d{1,4}\p{L}?$/u

/** A landmark stands this near to the word that says where it is. */
const LANDMARK_WITHIN = 4
/** "14 Mar Elias street". */
const LONGEST_STREET = 5
/** The words of a name, in front of "street". */
const LONGEST_NAME = 4
/** The same without capital letters: less of what is said before it may belong to it. */
const LONGEST_PLAIN_NAME = 3
/** "The old Itani building by the sea". */
const LONGEST_BUILDING = 6
/** "Haddad building": a trade in so short a piece is a name. */
const LONGEST_NAMED = 3
/** Between two parts of an address: "number 12 just", "right". */
const LONGEST_BETWEEN = 5

/** A part of an address in a piece of a text, by words. */
interface Part {
  start: number
  /** The word that tells what it is: "street". */
  at: number
  /** It begins an address by itself; others do so beside another part. */
  isSure: boolean
}

/**
 * The part of a piece that is an address, from its first part to its last; null when it names none.
 * `isBeside`: a floor or a house stands beside the piece, so a street says enough by its name ("in Hamra
 * street").
 */
export function addressIn(piece: string, isBeside = false): string | null {
  const tokens = tokenizeWithOffsets(piece)
  const words = tokens.map(({ word }) => word)
  const start = beginOf(piece, tokens, isBeside)
  const first = tokens[start]
  if (first === undefined) return null

  const line = piece.slice(first.start, endOf(tokens, words, start))
  return STREETS_BEFORE.has(first.word) ? line : withoutAttached(line)
}

/** "14 Makdisi street": nothing but a street. `told` is the piece without what leads to it. */
export function isStreetAlone(told: string): boolean {
  const { words } = readText(told)
  const isShort = words.length > 1 && words.length <= LONGEST_STREET
  const ends = STREETS_BEHIND.has(words.at(-1) ?? '') && !BESIDE_UNIT.in(words)
  const isOfWork = findCategoryMentions(told).length > 0 && words.length > LONGEST_NAMED
  return isShort && ends && !isOfWork && !WISHES.in(words)
}

/**
 * "Itani building", «بناية شحرور», «حي الرمل»: a house by its name, or where it is. Such a piece is one of an
 * address beside another part: elsewhere anything may be told of a house.
 */
export function isBesideAddress(piece: string): boolean {
  const { words } = readText(piece)
  const bare = words.map((word) => word.replace(AND, '').replace(ARTICLE, ''))
  if (words.length < 2 || words.length > LONGEST_BUILDING || WISHES.in(words)) return false
  if (isLocatedAt(words, bare)) return namesPlace(bare) || findCategoryMentions(piece).length === 0
  if (AREAS_BEFORE.lengthAt(bare, 0) > 0) return !isOfWork(piece)

  return BUILDINGS.in(bare) && (!isOfWork(piece) || isNamedHouse(words, bare))
}

/** "Right above the flower shop": whatever it is that stands there. */
function isLocatedAt(words: readonly string[], bare: readonly string[]): boolean {
  const first = words.findIndex((word) => !DEGREES.has(word))
  const isAt = (all: readonly string[]) =>
    RELATIONS.lengthAt(all, first) > 0 && SIGNS.lengthAt(all, first) > 0
  return isAt(words) || isAt(bare)
}

/** "Behind the fridge repair shop", and not "behind the fridge". */
function namesPlace(bare: readonly string[]): boolean {
  return LANDMARKS.in(bare) || SHOPS.in(bare)
}

/** What stands between two parts of an address, and asks for nothing: "Haddad", «خلف الباب الحديد». */
export function isBetweenParts(piece: string): boolean {
  const { words, isQuestion } = readText(piece)
  const asks = isQuestion || WISHES.in(words) || words.some((word) => negators.has(word))
  const [town] = findPlaceMentions(piece)
  const isTown = town?.place.kind === 'city' && town.end - town.start === piece.trim().length
  return words.length <= LONGEST_BETWEEN && !asks && !isTown && findCategoryMentions(piece).length === 0
}

/** "Haddad building", «بناية حداد»: the trade in it is a name. */
function isNamedHouse(words: readonly string[], bare: readonly string[]): boolean {
  const isBehind = HOUSES_BEHIND.has(words.at(-1) ?? '')
  const isBefore = BUILDINGS.lengthAt(bare, 0) > 0 && !HOUSES_BEHIND.has(words[0] ?? '')
  return words.length <= LONGEST_NAMED && (isBehind || isBefore)
}

function isOfWork(piece: string): boolean {
  return findCategoryMentions(piece).some(isCertain)
}

/** The first word of an address; -1 when a piece names none. */
function beginOf(piece: string, tokens: Token[], isBeside: boolean): number {
  const words = tokens.map(({ word }) => word)
  const parts = partsIn(piece, tokens, words)
  const sure = parts.findIndex(({ isSure }, index) => isBeside || isSure || isFollowed(words, parts, index))
  let begin = sure
  while (begin > 0 && isFollowed(words, parts, begin - 1)) begin--

  let start = parts[begin]?.start ?? -1
  // "Exactly next to the bakery".
  while (start > 0 && DEGREES.has((words[start - 1] ?? '').replace(AND, ''))) start--
  return start
}

/** Does the next part stand so near that both are one address? */
function isFollowed(words: string[], parts: readonly Part[], index: number): boolean {
  const [part, next] = parts.slice(index, index + 2)
  if (part === undefined || next === undefined) return false

  const between = words.slice(part.at + 1, next.start)
  return between.length <= LONGEST_BETWEEN && !WISHES.in(between)
}

function partsIn(piece: string, tokens: Token[], words: string[]): Part[] {
  const isStreetNamed = words.some((word) => STREETS_BEHIND.has(word) || HOUSES_BEHIND.has(word))
  const works = isStreetNamed ? findCategoryMentions(piece).filter(isCertain) : []

  const bare = words.map((word) => word.replace(AND, ''))

  return words.flatMap((word, index): Part[] => {
    const isAt = (all: string[]) => isStreetAt(all, index) || isRelationAt(all, index)
    if (isAt(words) || isAt(bare)) return [{ start: index, at: index, isSure: true }]

    const isArea = index < words.length - 1 && AREAS_BEFORE.has(bare[index] ?? '')
    if (isArea) return [{ start: index, at: index, isSure: false }]

    const isStreet = STREETS_BEHIND.has(word)
    if (!isStreet && !HOUSES_BEHIND.has(word)) return []

    const start = nameBefore(piece, tokens, index, works)
    const isNumbered = [words[start], words[index + 1]].some((beside) => DIGITS.test(beside ?? ''))
    return start === index ? [] : [{ start, at: index, isSure: isStreet && isNumbered }]
  })
}

/** Where the name in front of "street" begins; the word itself when none stands there. */
function nameBefore(
  piece: string,
  tokens: Token[],
  index: number,
  works: ReadonlyArray<{ end: number }>
): number {
  const isProper = CAPITAL.test(piece.slice(tokens[index - 1]?.start))
  const longest = isProper ? LONGEST_NAME : LONGEST_PLAIN_NAME

  let start = index
  while (start > 0 && index - start < longest) {
    const before = tokens[start - 1]
    if (before === undefined || NOT_OF_NAMES.has(before.word)) break

    const { word } = before
    const mayBeName =
      !isProper || CAPITAL.test(piece.slice(before.start)) || DIGITS.test(word) || NAME_PARTICLES.has(word)
    // "A plumber, Haddad street": a trade ends the name, unless it is all of it.
    const isOfTrade = start < index && works.some(({ end }) => end === before.end)
    if (!mayBeName || isOfTrade) break

    start--
  }
  return start
}

/** «شارع نبيه بري», and «بشارع نبيه بري»: Arabic writes "on" onto the street. */
function isStreetAt(words: string[], index: number): boolean {
  const word = words[index] ?? ''
  const isStreet = STREETS_BEFORE.has(word) || STREETS_BEFORE.has(word.replace(ATTACHED, ''))
  return isStreet && index + 1 < words.length
}

function isRelationAt(words: string[], index: number): boolean {
  const length = RELATIONS.lengthAt(words, index)
  const after = words.slice(index + length, index + length + LANDMARK_WITHIN)
  // "At 10 and a bakery on Friday" says when, and what else.
  const join = after.findIndex((word) => NOTE_JOINS.has(word))
  const near = join < 0 ? after : after.slice(0, join)
  return length > 0 && LANDMARKS.in(near.map((word) => word.replace(ARTICLE, '')))
}

/** Where an address ends in a piece: before the wish that stands behind it. */
function endOf(tokens: Token[], words: string[], start: number): number {
  const wish = words.findIndex((_, index) => index > start + 1 && WISHES.lengthAt(words, index) > 0)
  if (wish < 0) return tokens.at(-1)?.end ?? 0

  let last = wish - 1
  while (last > start && BEFORE_WISH.has(words[last] ?? '')) last--
  return tokens[last]?.end ?? 0
}

/** «شارع الحمرا» of «بشارع الحمرا», and of «وشارع الحمرا»; «وفا» is a name. */
function withoutAttached(line: string): string {
  const [first = ''] = readText(line).words
  const bare = first.replace(AND, '')
  if (STREETS_BEFORE.has(first.replace(ATTACHED, ''))) return line.replace(ATTACHED, '')

  const isJoined =
    bare !== first && [STREETS_BEFORE, AREAS_BEFORE, RELATIONS, DEGREES].some((all) => all.has(bare))
  return isJoined ? line.replace(AND, '') : line
}
