import { normalizeText, trigrams, type Token } from './text.js'
import { ownEndings } from './text-words/own-endings.js'

/**
 * One reading of a word: what is left when attached prepositions, the article, possessives or a plural ending
 * are taken off.
 */
export interface WordVariant {
  word: string
  prefix: string
  stripped: boolean
}

/**
 * A phrase found among tokens: [from, to) counts tokens; prefix is what was attached to its first word (بصور
 * → ب).
 */
export interface PhraseMatch<T> {
  value: T
  from: number
  to: number
  prefix: string
  stripped: boolean
}

/** Which endings may be taken off: places keep theirs (صوري is "my pictures", never "my Tyre"). */
export type Endings = 'kept' | 'removed'

/** Most nodes are the end of a single word and have no next one. */
interface Node<T> {
  next?: Map<string, Node<T>>
  values: T[]
}

const ARABIC_PREFIX = /^([وف]?(?:بال|عال|هال|كال|لل|ال|[بلعه])|[وف])(?=..)(.+)$/u
const ARABIC_ENDING = /^(.{2,}?)(هما|كما|هم|هن|كم|كن|نا|ني|ها|ات|ين|ون|يه|يي|ي|ك|ه|و)$/u
const ARABIC_OBJECT = /^(.{3,})ا$/u
const OWN_ENDINGS: ReadonlySet<string> = new Set(ownEndings)
const ARABIC_WORD = /^[\u0621-\u064A]+$/u
const MINIMUM_STEM = 3

/** All readings of a normalised word, the word as it stands first. */
export function wordVariants(word: string, endings: Endings): WordVariant[] {
  const variants: WordVariant[] = [{ word, prefix: '', stripped: false }]
  if (ARABIC_WORD.test(word)) addArabicVariants(variants, word, endings)
  else if (endings === 'removed') addSingular(variants, word)
  else addWithoutLatinPrefix(variants, word)

  return variants
}

/** All readings of each token. */
export function readingsOf(tokens: readonly Token[], endings: Endings): WordVariant[][] {
  return tokens.map((token) => wordVariants(token.word, endings))
}

function addArabicVariants(variants: WordVariant[], word: string, endings: Endings): void {
  for (const { stem, prefix } of withoutPrefixes(word)) {
    if (prefix !== '') variants.push({ word: stem, prefix, stripped: true })
    if (endings === 'kept') continue
    for (const form of withoutEndings(stem)) variants.push({ word: form, prefix, stripped: true })
  }
}

function withoutPrefixes(word: string): Array<{ stem: string; prefix: string }> {
  const found = [{ stem: word, prefix: '' }]
  const match = ARABIC_PREFIX.exec(word)
  if (match === null) return found

  const whole = match[1] ?? ''
  for (let length = 1; length <= whole.length; length++) {
    const prefix = word.slice(0, length)
    const stem = word.slice(length)

    if (prefix.endsWith('لل') && stem.length >= MINIMUM_STEM) {
      found.push({ stem: `ال${stem}`, prefix: prefix.slice(0, -1) })
    }

    if (stem.length >= MINIMUM_STEM && /^(?:[وف]?(?:بال|عال|هال|كال|لل|ال|[بلعه])|[وف])$/u.test(prefix)) {
      found.push({ stem, prefix })
    }
  }

  return found
}

function withoutEndings(stem: string): string[] {
  if (OWN_ENDINGS.has(stem)) return []

  // "أريد حداداً", "رأيت فأراً": the ending of the object.
  const object = ARABIC_OBJECT.exec(stem)?.[1]
  if (object !== undefined) return [object]

  const match = ARABIC_ENDING.exec(stem)
  const root = match?.[1]
  const ending = match?.[2]
  if (root === undefined || ending === undefined) return []

  const forms = root.length >= MINIMUM_STEM ? [root] : []
  if (root.endsWith('ت') && root.length > MINIMUM_STEM) forms.push(`${root.slice(0, -1)}ه`)
  if (ending === 'ات' && root.length >= MINIMUM_STEM) forms.push(`${root}ه`)
  return forms
}

const LATIN_PREFIXES = ['bil', 'bel', '3al', 'lal', 'bl', '3l', 'bi', 'be', '3a', 'la', 'b', 'l']
/** What the l of the article becomes before the same letter: "3addahye", "bennabatiye". */
const ASSIMILATED = /^([dnrstz])\1/

/** Arabizi writes prepositions together with the place: bsour, 3abeirut, lsaida, lalnabatiye. */
function addWithoutLatinPrefix(variants: WordVariant[], word: string): void {
  for (const prefix of LATIN_PREFIXES) {
    const stem = word.slice(prefix.length)
    if (!word.startsWith(prefix) || stem.length <= MINIMUM_STEM) continue

    variants.push({ word: stem, prefix, stripped: true })
    if (ASSIMILATED.test(stem)) variants.push({ word: stem.slice(1), prefix, stripped: true })
  }
}

function addSingular(variants: WordVariant[], word: string): void {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return
  variants.push({ word: word.slice(0, -1), prefix: '', stripped: true })
  if (word.endsWith('es')) variants.push({ word: word.slice(0, -2), prefix: '', stripped: true })
}

/**
 * Phrases of one or more words, each standing for values; finds them in a token list in any attached form.
 */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { values: [] }
  readonly #endings: Endings

  constructor(endings: Endings) {
    this.#endings = endings
  }

  /** Adds a phrase as people write it; it is normalised here. A phrase without a word is ignored. */
  add(phrase: string, value: T): void {
    this.addNormalized(normalizeText(phrase), value)
  }

  /** Adds a phrase that is normalised already. */
  addNormalized(normalized: string, value: T): void {
    if (normalized === '') return

    let node = this.#root
    for (const word of normalized.split(' ')) {
      node.next ??= new Map()
      let next = node.next.get(word)
      if (next === undefined) node.next.set(word, (next = { values: [] }))
      node = next
    }

    if (!node.values.includes(value)) node.values.push(value)
  }

  /**
   * The phrases in the tokens, without overlaps: the longest wins, an exact form wins over a stripped one,
   * then the earlier. Who looks into several indexes reads the words once.
   */
  find(tokens: readonly Token[], readings = readingsOf(tokens, this.#endings)): Array<PhraseMatch<T>> {
    const matches = this.findAll(tokens, readings)

    matches.sort(
      (a, b) =>
        b.to - b.from - (a.to - a.from) ||
        Number(a.stripped) - Number(b.stripped) ||
        a.prefix.length - b.prefix.length ||
        a.from - b.from
    )

    return withoutOverlaps(matches)
  }

  /** All phrases in the tokens, by where they begin; also those that overlap. */
  findAll(tokens: readonly Token[], readings = readingsOf(tokens, this.#endings)): Array<PhraseMatch<T>> {
    const matches: Array<PhraseMatch<T>> = []

    for (let from = 0; from < tokens.length; from++) {
      this.#walk(this.#root, readings, from, from, '', false, matches)
    }

    return matches
  }

  #walk(
    node: Node<T>,
    readings: WordVariant[][],
    from: number,
    at: number,
    prefix: string,
    stripped: boolean,
    matches: Array<PhraseMatch<T>>
  ): void {
    for (const value of node.values) matches.push({ value, from, to: at, prefix, stripped })

    for (const variant of readings[at] ?? []) {
      const next = node.next?.get(variant.word)
      if (next !== undefined) {
        this.#walk(
          next,
          readings,
          from,
          at + 1,
          at === from ? variant.prefix : prefix,
          stripped || variant.stripped,
          matches
        )
      }
    }
  }
}

/**
 * The first of those that overlap, with the other values of the very same words. Linear in the tokens that
 * the matches cover.
 */
function withoutOverlaps<T>(matches: Array<PhraseMatch<T>>): Array<PhraseMatch<T>> {
  const keptAt = new Map<number, Array<PhraseMatch<T>>>()

  for (const match of matches) {
    const places = coveredBy([match])
    const overlapping = new Set([...places].flatMap((index) => keptAt.get(index) ?? []))
    if (![...overlapping].every((other) => isSamePlace(match, other) && match.value !== other.value)) continue

    for (const index of places) keptAt.set(index, [...(keptAt.get(index) ?? []), match])
  }

  const kept = new Set([...keptAt.values()].flat())
  return [...kept].sort((a, b) => a.from - b.from)
}

function isSamePlace<T>(one: PhraseMatch<T>, other: PhraseMatch<T>): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.prefix === other.prefix &&
    one.stripped === other.stripped
  )
}

/** The tokens that some phrases take up, by their index. */
export function coveredBy(places: ReadonlyArray<{ from: number; to: number }>): Set<number> {
  return new Set(
    places.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset))
  )
}

const SIMILAR_ENOUGH = 0.75
/** One other letter leaves a shorter word less than that similar. */
const SHORTEST_SIMILAR = 6

/** Single words that a misspelt word is compared with. */
export class WordIndex<T> {
  readonly #values = new Map<string, Set<T>>()
  readonly #sizes = new Map<string, number>()
  readonly #grams = new Map<string, string[]>()

  /** Adds a normalised word that stands for a value. */
  add(word: string, value: T): void {
    const values = this.#values.get(word)
    if (values !== undefined) {
      values.add(value)
      return
    }

    this.#values.set(word, new Set([value]))

    const grams = trigrams(word)
    this.#sizes.set(word, grams.size)

    for (const gram of grams) {
      const words = this.#grams.get(gram)
      if (words === undefined) this.#grams.set(gram, [word])
      else words.push(word)
    }
  }

  /**
   * The values of the most similar words: trigram similarity ≥ 0.75, or one letter dropped, added or
   * swapped in a word of six letters.
   */
  similar(word: string): Array<{ value: T; similarity: number }> {
    if (word.length < SHORTEST_SIMILAR) return []

    let best = 0
    let values: T[] = []

    for (const [candidate, trigramScore] of this.#candidates(word)) {
      const similarity = Math.max(trigramScore, isOneSlip(word, candidate) ? 0.8 : 0)
      if (similarity < SIMILAR_ENOUGH || similarity < best) continue

      const found = [...(this.#values.get(candidate) ?? [])]
      values = similarity > best ? found : [...values, ...found]
      best = similarity
    }

    return [...new Set(values)].map((value) => ({ value, similarity: best }))
  }

  #candidates(word: string): Map<string, number> {
    const grams = trigrams(word)
    const shared = new Map<string, number>()

    for (const gram of grams) {
      for (const candidate of this.#grams.get(gram) ?? []) {
        shared.set(candidate, (shared.get(candidate) ?? 0) + 1)
      }
    }

    for (const [candidate, count] of shared) {
      shared.set(candidate, count / (grams.size + (this.#sizes.get(candidate) ?? 0) - count))
    }

    return shared
  }
}

const VOWELS = new Set('aeiouy')
const LONG_WORD = 8

/** One vowel for another in a long word: refrigirator, carpentar. Other letters make other words. */
function isOtherVowel(one: string, other: string, at: number): boolean {
  return (
    one.length >= LONG_WORD &&
    VOWELS.has(one[at] ?? '') &&
    VOWELS.has(other[at] ?? '') &&
    one.slice(at + 1) === other.slice(at + 1)
  )
}

/**
 * One letter missing, one too many, or two neighbours swapped, in words of at least six letters that begin
 * alike; or one vowel for another in a long one.
 */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < SHORTEST_SIMILAR || long.length - short.length > 1 || short[0] !== long[0]) return false

  let at = 0
  while (at < short.length && short[at] === long[at]) at++

  if (long.length > short.length) return short.slice(at) === long.slice(at + 1)

  const isSwapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)

  return isSwapped || isOtherVowel(short, long, at)
}
