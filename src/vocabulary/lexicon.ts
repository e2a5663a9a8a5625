import { anyOf } from '../shared/alternation.js'
import type { ExtraCategory } from '../shared/market.js'
import { coveredBy, PhraseIndex, readingsOf, WordIndex, type WordVariant } from '../shared/phrases.js'
import {
  arabiziKey,
  isArabizi,
  normalizeText,
  tokenizeWithOffsets,
  trigramSimilarity,
  type Token
} from '../shared/text.js'
import { arabicWords, arabiziWords, englishWords, foreignWords, frenchWords } from '../shared/text-words.js'
import { appliancesAndCleaning } from './lexicon/appliances-and-cleaning.js'
import { building } from './lexicon/building.js'
import type { Category, Subcategory } from './lexicon/entry.js'
import { joins } from './lexicon/joins.js'
import { movingAndPeople } from './lexicon/moving-and-people.js'
import { people } from './lexicon/people.js'
import { waterAndPower } from './lexicon/water-and-power.js'
import { findSigns, type Place, type SignPart } from './signs.js'
import { writtenForms, type Writing } from './verbs.js'

export type { Category } from './lexicon/entry.js'

const JOIN = new RegExp(String.raw`(?<!\S)${anyOf(Object.values(joins).flat())}(?!\S)`, 'u')

/** The categories that ship, with the words that people use for them. */
export const categories: readonly Category[] = [
  ...waterAndPower,
  ...appliancesAndCleaning,
  ...building,
  ...movingAndPeople,
  ...people
]

/**
 * What a text is about: score 1 = a word that means this, 0.6 = a hint (an object, a fault), less = a
 * misspelling.
 */
export interface CategoryMatch {
  slug: string
  subcategory?: string
  score: number
}

/**
 * A category word and its place in the text as written (UTF-16 offsets, end exclusive). Two mentions of one
 * place = ambiguous.
 */
export interface CategoryMention extends CategoryMatch {
  start: number
  end: number
}

/**
 * Whether a mention says enough to leave all other categories out. A hint, such as a word that several trades
 * know, does not.
 */
export function isCertain({ score }: Pick<CategoryMatch, 'score'>): boolean {
  return score >= CERTAIN
}

interface Meaning {
  slug: string
  subcategory?: string
  weight: number
  arabiziOnly: boolean
}
interface KeyedWord {
  word: string
  meaning: Meaning
}
interface Lexicon {
  phrases: PhraseIndex<Meaning>
  words: WordIndex<Meaning>
  keys: Map<string, KeyedWord[]>
  names: Map<string, string>
}
interface Found {
  meaning: Meaning
  from: number
  to: number
  score: number
}

const CERTAIN = 0.75
const WEAK = 0.6
const STRIPPED = 0.95
const KEY_MATCH = 0.8
const ALIKE_IN_LETTERS = 0.2
const KEPT_BESIDE_THE_BEST = 0.7

const everydayArabic: ReadonlySet<string> = new Set([...arabicWords].map(normalizeText))

let shipped: Lexicon | undefined
const extended = new WeakMap<readonly ExtraCategory[], Lexicon>()

/**
 * The category words of a text, in order, without overlaps: exact phrases first (the longest wins), then, for
 * words not covered, trigram similarity ≥ 0.75 and the Arabizi key. An ambiguous word is kept for each of its
 * categories unless another word decides.
 */
export function findCategoryMentions(
  text: string,
  extraVocabulary: readonly ExtraCategory[] = []
): CategoryMention[] {
  const lexicon = lexiconWith(extraVocabulary)
  const tokens = tokenizeWithOffsets(text)
  const arabizi = isArabizi(text)
  const readings = readingsOf(tokens, 'removed')
  const exact = exactMentions(lexicon, tokens, arabizi, readings)
  const signs = findSigns({ text, tokens, readings, arabizi }, (slug, parts) =>
    isPossible({ exact, tokens }, slug, parts)
  )
  const found = withSigns(exact, signs)
  if (found.length === 0) found.push(...undoubledMentions(lexicon, tokens, arabizi))

  const covered = coveredBy(found)

  const latinAllowed = arabizi || !tokens.some((token) => englishWords.has(token.word))
  tokens.forEach((token, index) => {
    if (!covered.has(index)) found.push(...similarMentions(lexicon, token.word, index, latinAllowed))
  })

  return decided(found)
    .sort((a, b) => a.from - b.from || b.score - a.score)
    .map((mention) => present(mention, tokens))
}

/**
 * The categories that a text names or describes, best first; several when it is ambiguous or asks for
 * several. A slug or a name in either language, in any case, answers that category alone. Nothing known → [].
 */
export function resolveCategory(
  text: string,
  extraVocabulary: readonly ExtraCategory[] = []
): CategoryMatch[] {
  const named = lexiconWith(extraVocabulary).names.get(normalizeText(text))
  if (named !== undefined) return [{ slug: named, score: 1 }]

  const bestBySlug = new Map<string, CategoryMatch>()
  for (const { slug, subcategory, score } of findCategoryMentions(text, extraVocabulary)) {
    const best = bestBySlug.get(slug)
    if (
      best === undefined ||
      score > best.score ||
      (score === best.score && best.subcategory === undefined)
    ) {
      bestBySlug.set(slug, subcategory === undefined ? { slug, score } : { slug, subcategory, score })
    }
  }

  const matches = [...bestBySlug.values()].sort((a, b) => b.score - a.score)
  return matches.filter((match) => match.score >= (matches[0]?.score ?? 0) * KEPT_BESIDE_THE_BEST)
}

function exactMentions(
  lexicon: Lexicon,
  tokens: Token[],
  arabizi: boolean,
  readings?: WordVariant[][]
): Found[] {
  return lexicon.phrases
    .find(tokens, readings)
    .filter(({ value }) => arabizi || tokens.length === 1 || !value.arabiziOnly)
    .map(({ value, from, to, stripped }) => ({
      meaning: value,
      from,
      to,
      score: value.weight * (stripped ? STRIPPED : 1)
    }))
}

/**
 * Two words tell nothing of a trade beside a certain word of another trade, unless an "and" makes that a work
 * of its own. They tell nothing either where one of them is in a longer phrase ("the shop beside the
 * bakery").
 */
function isPossible(
  { exact, tokens }: { exact: readonly Found[]; tokens: readonly Token[] },
  slug: string,
  parts: readonly Place[]
): boolean {
  return exact.every((mention) => {
    const part = parts.find((one) => overlaps(one, mention))
    if (part === undefined) {
      return mention.meaning.slug === slug || !isCertain(mention) || isJoined(tokens, parts, mention)
    }

    return mention.meaning.slug === slug || mention.to - mention.from <= part.to - part.from
  })
}

/** Does an "and" stand between the words of one work and the word of another? */
function isJoined(tokens: readonly Token[], parts: readonly Place[], mention: Place): boolean {
  const start = Math.min(...parts.map(({ from }) => from))
  const end = Math.max(...parts.map(({ to }) => to))
  const [first, second] = mention.from >= end ? [end, mention.from] : [mention.to, start]
  if (second < first) return false

  const between = tokens.slice(first, second).map(({ word }) => word)
  return JOIN.test(between.join(' ')) || (tokens[second]?.word.startsWith('و') ?? false)
}

/** Two words that tell of a trade together decide about each of them: who carries a fridge repairs none. */
function withSigns(exact: Found[], parts: readonly SignPart[]): Found[] {
  const kept = exact.filter((mention) =>
    parts.every((part) => part.sign.slug === mention.meaning.slug || !overlaps(part, mention))
  )
  const added = parts.filter((part) => !kept.some((mention) => overlaps(part, mention) && isCertain(mention)))

  return [
    ...kept.filter((mention) => !added.some((part) => overlaps(part, mention))),
    ...added.map(({ sign: { slug, subcategory }, from, to }) => {
      const meaning = { slug, weight: 1, arabiziOnly: false }
      return {
        meaning: subcategory === undefined ? meaning : { ...meaning, subcategory },
        from,
        to,
        score: 1
      }
    })
  ]
}

function overlaps(one: Place, other: Place): boolean {
  return one.from < other.to && other.from < one.to
}

/** سبااك, washhing machine: a key that was held too long. Only where nothing else is known. */
function undoubledMentions(lexicon: Lexicon, tokens: Token[], arabizi: boolean): Found[] {
  const single = tokens.map((token) => ({ ...token, word: token.word.replace(/(\p{L})\1/gu, '$1') }))
  const isDoubled = tokens.map(({ word }, index) => word !== single[index]?.word)

  return exactMentions(lexicon, single, arabizi)
    .filter(({ from, to }) => isDoubled.slice(from, to).includes(true))
    .map((mention) => ({ ...mention, score: mention.score * KEY_MATCH }))
}

function similarMentions(lexicon: Lexicon, word: string, index: number, latinAllowed: boolean): Found[] {
  const isEveryday = [englishWords, foreignWords, frenchWords, arabiziWords, everydayArabic].some((words) =>
    words.has(word)
  )
  if (word.length < 4 || isEveryday) return []

  const similar = lexicon.words.similar(word)
  if (similar.length > 0) {
    return similar.map(({ value, similarity }) => ({
      meaning: value,
      from: index,
      to: index + 1,
      score: value.weight * similarity
    }))
  }
  if (!latinAllowed || !/^[a-z0-9]+$/.test(word)) return []

  return (lexicon.keys.get(telling(arabiziKey(word))) ?? [])
    .filter((keyed) => trigramSimilarity(keyed.word, word) >= ALIKE_IN_LETTERS)
    .map(({ meaning }) => ({ meaning, from: index, to: index + 1, score: meaning.weight * KEY_MATCH }))
}

/** Short keys collide: only one with three consonants tells anything. */
function telling(key: string): string {
  return key.replace(/a/g, '').length >= 3 ? key : ''
}

/**
 * Where one place has several meanings, those that another place of the text shares are kept, if there are
 * any.
 */
function decided(found: Found[]): Found[] {
  const ofSlug = counted(found, ({ meaning }) => meaning.slug)
  const ofSlugHere = counted(found, ({ meaning, from }) => `${meaning.slug} ${from}`)
  const support = ({ meaning: { slug }, from }: Found): number =>
    (ofSlug.get(slug) ?? 0) - (ofSlugHere.get(`${slug} ${from}`) ?? 0)

  const mostAt = new Map<string, number>()
  for (const mention of found) {
    const place = placeOf(mention)
    mostAt.set(place, Math.max(mostAt.get(place) ?? 0, support(mention)))
  }

  return found.filter((mention) => support(mention) === mostAt.get(placeOf(mention)))
}

function placeOf({ from, to }: Found): string {
  return `${from} ${to}`
}

function counted(found: Found[], keyOf: (mention: Found) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const mention of found) counts.set(keyOf(mention), (counts.get(keyOf(mention)) ?? 0) + 1)
  return counts
}

function present({ meaning, from, to, score }: Found, tokens: Token[]): CategoryMention {
  const { slug, subcategory } = meaning
  const place = { score, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  return subcategory === undefined ? { slug, ...place } : { slug, subcategory, ...place }
}

function lexiconWith(extra: readonly ExtraCategory[]): Lexicon {
  if (extra.length === 0) {
    shipped ??= buildLexicon([])
    return shipped
  }

  let lexicon = extended.get(extra)
  if (lexicon === undefined) extended.set(extra, (lexicon = buildLexicon(extra)))
  return lexicon
}

function buildLexicon(extra: readonly ExtraCategory[]): Lexicon {
  const lexicon: Lexicon = {
    phrases: new PhraseIndex('removed'),
    words: new WordIndex(),
    keys: new Map(),
    names: new Map()
  }

  for (const category of categories) {
    addNames(lexicon, category)
    addEntry(lexicon, category, { slug: category.slug })

    for (const entry of category.subcategories) {
      addEntry(lexicon, entry, { slug: category.slug, subcategory: entry.slug })
    }
  }

  for (const category of extra) {
    addNames(lexicon, category)
    const aliases = [category.slug, category.name_en, category.name_ar, ...(category.aliases ?? [])]
    for (const alias of aliases) addWord(lexicon, { slug: category.slug }, alias, false)
  }

  return lexicon
}

function writingOf(word: string, latinArabic: boolean): Writing {
  if (latinArabic) return 'arabizi'
  return /^\p{Script=Arabic}/u.test(word) ? 'ar' : 'en'
}

function addNames(lexicon: Lexicon, { slug, name_en: english, name_ar: arabic }: ExtraCategory): void {
  for (const name of [slug, english, arabic]) lexicon.names.set(normalizeText(name), slug)
}

function addEntry(
  lexicon: Lexicon,
  entry: Subcategory,
  target: { slug: string; subcategory?: string }
): void {
  for (const word of [entry.name_en, entry.name_ar, ...entry.words.en, ...entry.words.ar]) {
    addWord(lexicon, target, word, false)
  }

  for (const word of entry.words.arabizi) addWord(lexicon, target, word, true)
}

function addWord(
  lexicon: Lexicon,
  target: { slug: string; subcategory?: string },
  written: string,
  latinArabic: boolean
): void {
  const meaning: Meaning = {
    ...target,
    weight: written.includes('?') ? WEAK : 1,
    arabiziOnly: written.includes('~')
  }

  const word = normalizeText(written)
  if (written.includes('+')) {
    for (const form of writtenForms(written.replace('?', ''), writingOf(word, latinArabic))) {
      lexicon.phrases.addNormalized(form, meaning)
    }

    return
  }

  lexicon.phrases.addNormalized(word, meaning)

  if (word.includes(' ')) return

  if (!meaning.arabiziOnly) lexicon.words.add(word, meaning)
  const key = latinArabic ? telling(arabiziKey(word)) : ''
  if (key !== '') lexicon.keys.set(key, [...(lexicon.keys.get(key) ?? []), { word, meaning }])
}
