import type { ExtraPlace } from '../shared/market.js'
import { coveredBy, PhraseIndex, WordIndex, type PhraseMatch } from '../shared/phrases.js'
import {
  arabiziKey,
  isArabizi,
  normalizeText,
  tokenizeWithOffsets,
  trigramSimilarity,
  type Token
} from '../shared/text.js'
import { englishWords } from '../shared/text-words.js'
import {
  arabicPrepositions,
  latinPrepositions,
  placeFollowers,
  repairedBefore,
  thingDeterminers,
  thingFollowers,
  thingVerbs,
  timeFollowers,
  townContrasts,
  workBefore
} from './gazetteer/around.js'
import { cities as towns, quarters as cityQuarters } from './gazetteer/cities.js'
import type { Town } from './gazetteer/entry.js'
import { villages as smallerPlaces } from './gazetteer/villages.js'

// Names and coordinates: GeoNames (https://www.geonames.org), CC BY 4.0.

/** Degrees, WGS 84. */
export interface Coordinates {
  lat: number
  lng: number
}

/** A Lebanese place; `city` is the slug of the product's city that it is, belongs to, or lies nearest to. */
export interface Place extends Coordinates {
  slug: string
  name_en: string
  name_ar: string
  kind: 'city' | 'quarter' | 'village'
  city: string
  aliases: string[]
}

/**
 * A place named in a text: score 1 = its name, less = a misspelling, or a word that is its name only by the
 * work before it ("plumber tyre"); offsets are UTF-16, end exclusive.
 */
export interface PlaceMention {
  place: Place
  score: number
  start: number
  end: number
}

interface Spelling {
  place: Place
  doubtful: boolean
}
interface Gazetteer {
  phrases: PhraseIndex<Spelling>
  words: WordIndex<Spelling>
  keys: Map<string, Array<{ word: string; place: Place }>>
  names: Map<string, Place>
}
interface Reading {
  text: string
  tokens: Token[]
  arabizi: boolean
}

/** Where the places stand that a text surely names: the indices of their first words. */
interface Towns {
  first: number
  starts: ReadonlySet<number>
}

/** The mean radius of the Earth. */
export const EARTH_RADIUS_KM = 6371.0088
const KEY_MATCH = 0.8
/** Below 1: such a word may be searched by, but no order to book at once goes by it. */
const BEHIND_WORK = 0.9
const ALIKE_IN_LETTERS = 0.2

const LATIN_PREPOSITIONS = new Set(latinPrepositions)
const ARABIC_PREPOSITIONS = new Set(arabicPrepositions.map(normalizeText))
const PLACE_FOLLOWERS = new Set(placeFollowers)
const TIME_FOLLOWERS = new Set(timeFollowers.map(normalizeText))
const THING_FOLLOWERS = new Set(thingFollowers)
const THING_VERBS = new Set(thingVerbs)
const THING_DETERMINERS = new Set(thingDeterminers)
const WORK_BEFORE = new Set(workBefore.map(normalizeText))
const REPAIRED_BEFORE = new Set(repairedBefore)
const TOWN_CONTRASTS = new Set(townContrasts.map(normalizeText))

/** The product's cities and towns, the larger first. */
export const cities: readonly Place[] = towns.map((town) => place(town, 'city', town.slug))

/** Quarters of those cities that people name instead. */
export const quarters: readonly Place[] = cityQuarters.map((quarter) =>
  place(quarter, 'quarter', quarter.city)
)

/** Smaller towns and villages. */
export const villages: readonly Place[] = smallerPlaces.map(({ isWord, spellings = [], ...village }) => {
  const slug = normalizeText(village.name_en).replace(/ /g, '-')
  const spelled = [isWord === true ? `${village.name_ar}?` : village.name_ar, ...spellings]
  return place({ slug, ...village, spellings: spelled }, 'village', nearestCity(village).slug)
})

let shipped: Gazetteer | undefined
const extended = new WeakMap<readonly ExtraPlace[], Gazetteer>()

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(a: Coordinates, b: Coordinates): number {
  const radians = Math.PI / 180
  const latitude = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2
  const longitude = Math.sin(((b.lng - a.lng) * radians) / 2) ** 2
  const chord = latitude + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * longitude

  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** The product's city that lies nearest. */
export function nearestCity(here: Coordinates): Place {
  return cities.reduce((nearest, city) =>
    distanceKm(here, city) < distanceKm(here, nearest) ? city : nearest
  )
}

/**
 * The places that a text names, in order. A name that is also an ordinary word (صور, Tyre, Sour, عالية)
 * counts only with a sign that a place is meant: a preposition before or attached, a comma, "city" or
 * "Lebanon" after, a capital within the sentence, a clause of its own, nothing else said, or a "not" between
 * it and another town.
 */
export function findPlaceMentions(text: string, extra: readonly ExtraPlace[] = []): PlaceMention[] {
  const gazetteer = gazetteerWith(extra)
  const reading = { text, tokens: tokenizeWithOffsets(text), arabizi: isArabizi(text) }
  const named = gazetteer.phrases.find(reading.tokens)
  const sure = new Set(named.filter((match) => isPlace(match, reading)))
  const starts = [...sure].map(({ from }) => from).sort((a, b) => a - b)
  const towns = { first: starts[0] ?? Infinity, starts: new Set(starts) }
  const exact = named.filter((match) => sure.has(match) || isContrasted(match, towns, reading))
  const likely = named.filter((match) => !exact.includes(match) && isBehindWork(match, reading))
  const mentions = [
    ...exact.map(({ value, from, to }) => mention(value.place, 1, reading.tokens, from, to)),
    ...likely.map(({ value, from, to }) => mention(value.place, BEHIND_WORK, reading.tokens, from, to))
  ]
  const covered = coveredBy([...exact, ...likely])

  reading.tokens.forEach((_token, index) => {
    if (covered.has(index)) return

    const similar = similarPlace(gazetteer, reading, index)
    if (similar !== undefined) {
      mentions.push(mention(similar.place, similar.score, reading.tokens, index, index + 1))
    }
  })

  return withoutTwins(mentions).sort((a, b) => a.start - b.start)
}

/**
 * The place that a slug, a name or a sentence means; undefined when it names none. A bare name counts even if
 * it is also a word.
 */
export function resolvePlace(text: string, extra: readonly ExtraPlace[] = []): Place | undefined {
  return gazetteerWith(extra).names.get(normalizeText(text)) ?? findPlaceMentions(text, extra)[0]?.place
}

function isPlace(match: PhraseMatch<Spelling>, reading: Reading): boolean {
  const { tokens } = reading
  const next = tokens[match.to]?.word ?? ''
  const alone = match.from === 0 && match.to === tokens.length && match.prefix === ''
  if (!match.value.doubtful || alone) return true
  if (THING_FOLLOWERS.has(next)) return false

  const previous = wordBefore(match.from, reading)
  const isIn = hasPreposition(match) || LATIN_PREPOSITIONS.has(previous) || ARABIC_PREPOSITIONS.has(previous)
  if (THING_VERBS.has(next)) return isIn

  return (
    isIn ||
    PLACE_FOLLOWERS.has(next) ||
    followsComma(match, reading) ||
    isCapitalised(match, reading) ||
    isOwnClause(match, reading)
  )
}

/** "Plumber tyre", "fridge repair tyre": work before a word makes a place of it, unless a thing follows. */
function isBehindWork({ from, to }: PhraseMatch<Spelling>, reading: Reading): boolean {
  const next = reading.tokens[to]?.word ?? ''
  if (THING_FOLLOWERS.has(next) || THING_VERBS.has(next)) return false

  return namesWork(from, reading) || isBehindRepair(from, reading)
}

/** "It trips all the time. Tyre, tomorrow at 1": a sentence begins with the name, and goes on to a time. */
function isOwnClause({ from, to, prefix }: PhraseMatch<Spelling>, { text, tokens }: Reading): boolean {
  const [before, last, next] = [tokens[from - 1], tokens[to - 1], tokens[to]]
  const isFirst = before === undefined || /[.!?؟;؛\n]/u.test(text.slice(before.end, tokens[from]?.start))
  if (!isFirst || last === undefined || prefix !== '') return false

  const isLast = next === undefined || /^\s*[,،.!?؟;؛\n–-]/u.test(text.slice(last.end, next.start))
  return isLast || TIME_FOLLOWERS.has(next.word)
}

/** "Plumber tyre", "plumber for tyre", "at home tyre". */
function namesWork(index: number, reading: Reading): boolean {
  const previous = wordBefore(index, reading)
  return WORK_BEFORE.has(previous === 'for' ? wordBefore(index - 1, reading) : previous)
}

/** "Fridge repair tyre": what is repaired is named before it. */
function isBehindRepair(index: number, reading: Reading): boolean {
  return wordBefore(index, reading) === 'repair' && REPAIRED_BEFORE.has(wordBefore(index - 1, reading))
}

/** "In Saida, not Tyre", "Tyre, not Saida": one town against another. */
function isContrasted(match: PhraseMatch<Spelling>, towns: Towns, reading: Reading): boolean {
  const next = reading.tokens[match.to]?.word ?? ''
  const isTurnedDown = towns.first < match.from && TOWN_CONTRASTS.has(wordBefore(match.from, reading))

  return isTurnedDown || (TOWN_CONTRASTS.has(next) && towns.starts.has(match.to + 1))
}

/** The word before; the French à is told from the English a, which normalising makes equal. */
function wordBefore(index: number, { text, tokens }: Reading): string {
  const before = tokens[index - 1]
  if (before === undefined) return ''
  return text.slice(before.start, before.end).toLowerCase() === 'à' ? 'à' : before.word
}

/**
 * بصور, لصور, عصور, وبصور, bsour: a preposition is attached (the article alone is none: الصور are pictures).
 */
function hasPreposition({ prefix }: PhraseMatch<Spelling>): boolean {
  return /^[وف]?[بلع]$/u.test(prefix) || /^[b3l]/.test(prefix)
}

function followsComma({ from }: Pick<PhraseMatch<Spelling>, 'from'>, { text, tokens }: Reading): boolean {
  const before = tokens[from - 1]
  return before !== undefined && /[,،(–-]/u.test(text.slice(before.end, tokens[from]?.start))
}

function isCapitalised({ from }: PhraseMatch<Spelling>, { text, tokens }: Reading): boolean {
  const here = tokens[from]
  const before = tokens[from - 1]
  if (here === undefined || before === undefined || THING_DETERMINERS.has(before.word)) return false

  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(here.start, here.end)) &&
    !/^\p{Lu}/u.test(text.slice(before.start, before.end)) &&
    !/[.!?]/.test(text.slice(before.end, here.start))
  )
}

function similarPlace(
  gazetteer: Gazetteer,
  reading: Reading,
  index: number
): { place: Place; score: number } | undefined {
  const { tokens, arabizi } = reading
  const word = tokens[index]?.word ?? ''
  if (word.length < 5 || englishWords.has(word)) return undefined

  const similar = gazetteer.words.similar(word)[0]
  if (similar !== undefined) return { place: similar.value.place, score: similar.similarity }
  if (!arabizi && !LATIN_PREPOSITIONS.has(tokens[index - 1]?.word ?? '')) return undefined

  const keyed = gazetteer.keys
    .get(arabiziKey(word))
    ?.find((candidate) => trigramSimilarity(candidate.word, word) >= ALIKE_IN_LETTERS)

  return keyed === undefined || !isLikely(keyed.place) ? undefined : { place: keyed.place, score: KEY_MATCH }

  /** Many words sound like some village: only where a place is expected is one heard in them. */
  function isLikely({ kind }: Place): boolean {
    const previous = wordBefore(index, reading)
    return (
      kind !== 'village' ||
      tokens.length === 1 ||
      LATIN_PREPOSITIONS.has(previous) ||
      followsComma({ from: index }, reading)
    )
  }
}

function mention(place: Place, score: number, tokens: Token[], from: number, to: number): PlaceMention {
  return { place, score, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

/** Two places of one name: the one listed first (the better known) is meant. */
function withoutTwins(mentions: PlaceMention[]): PlaceMention[] {
  return mentions.filter(
    (one, index) =>
      mentions.findIndex((other) => other.start === one.start && other.end === one.end) === index
  )
}

function gazetteerWith(extra: readonly ExtraPlace[]): Gazetteer {
  if (extra.length === 0) {
    shipped ??= buildGazetteer([])
    return shipped
  }

  let gazetteer = extended.get(extra)
  if (gazetteer === undefined) {
    gazetteer = buildGazetteer(extra)
    extended.set(extra, gazetteer)
  }

  return gazetteer
}

function buildGazetteer(extra: readonly ExtraPlace[]): Gazetteer {
  const gazetteer: Gazetteer = {
    phrases: new PhraseIndex('kept'),
    words: new WordIndex(),
    keys: new Map(),
    names: new Map()
  }

  const added = extra.map(
    ({ slug, name_en: english, name_ar: arabic, lat, lng, aliases }): Place => ({
      slug,
      name_en: english,
      name_ar: arabic,
      lat,
      lng,
      kind: 'city',
      city: slug,
      aliases: [...(aliases ?? [])]
    })
  )

  for (const entry of [...added, ...cities, ...quarters, ...villages]) addPlace(gazetteer, entry)
  return gazetteer
}

function addPlace(gazetteer: Gazetteer, entry: Place): void {
  const doubtful = new Set(entry.aliases.filter((alias) => alias.includes('?')).map(normalizeText))
  for (const spelling of [entry.slug, entry.name_en, entry.name_ar, ...entry.aliases]) {
    const word = normalizeText(spelling)
    if (word === '') continue

    if (!gazetteer.names.has(word)) gazetteer.names.set(word, entry)

    for (const form of formsOf(word)) {
      addSpelling(gazetteer, form, { place: entry, doubtful: doubtful.has(word) })
    }
  }
}

/**
 * "Sin el Fil", "sinelfil", and as Arabizi writes the article: "sin l fil", "sin al fil"; each with all that
 * its ending may be.
 */
function formsOf(word: string): Set<string> {
  const [before, after] = word.split(/ (?:el|al|ed|es|ech|l) /)
  const articles = before === undefined || after === undefined ? [] : ['l', 'el', 'al', 'il']

  return new Set(
    [word, word.replace(/ /g, ''), ...articles.map((article) => `${before} ${article} ${after}`)].flatMap(
      (form) => [form, ...withOtherEndings(form)]
    )
  )
}

/** The ending of النبطية as people write it who say "nabatiyyi". */
const ARABIC_ENDING = /يه$/u
const LATIN_ENDING = /(?:iyy?eh?|ieh)$/u
const LATIN_ENDINGS = ['iye', 'iyeh', 'iyye', 'iyyeh', 'ieh', 'iyi', 'iyyi', 'iya', 'iyya', 'iyee']
/** A shorter name with another ending is an ordinary word: «جيي», «عبيي». */
const SHORTEST_WITH_ENDINGS = 5

function withOtherEndings(word: string): string[] {
  if (word.length < SHORTEST_WITH_ENDINGS) return []
  if (ARABIC_ENDING.test(word)) return ['يي', 'ييه'].map((ending) => word.replace(ARABIC_ENDING, ending))

  return LATIN_ENDING.test(word) ? LATIN_ENDINGS.map((ending) => word.replace(LATIN_ENDING, ending)) : []
}

function addSpelling(gazetteer: Gazetteer, word: string, spelling: Spelling): void {
  gazetteer.phrases.add(word, spelling)

  if (spelling.doubtful || word.includes(' ') || word.length < 5) return

  gazetteer.words.add(word, spelling)

  const key = arabiziKey(word)
  if (!/^[a-z]/.test(word) || key.replace(/a/g, '').length < 3) return

  gazetteer.keys.set(key, [...(gazetteer.keys.get(key) ?? []), { word, place: spelling.place }])
}

function place(town: Town, kind: Place['kind'], city: string): Place {
  const { slug, name_en: english, name_ar: arabic, lat, lng, spellings } = town
  return { slug, name_en: english, name_ar: arabic, lat, lng, kind, city, aliases: [...spellings] }
}
