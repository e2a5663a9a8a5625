import { PhraseIndex, type WordVariant } from '../shared/phrases.js'
import { arabiziKey, type Token } from '../shared/text.js'
import type { Kind, Sign } from './lexicon/signs/entry.js'
import { signs } from './lexicon/signs/signs.js'
import { keyForms, writtenForms } from './verbs.js'

/** [from, to) counts tokens. */
export interface Place {
  from: number
  to: number
}

/** One word of a sign and its place. */
export interface SignPart extends Place {
  sign: Sign
}

/** A text, its words, and the readings of these, without their endings. */
export interface ReadText {
  text: string
  tokens: readonly Token[]
  readings: WordVariant[][]
  arabizi: boolean
}

interface Indexes {
  words: PhraseIndex<Kind>
  keys: PhraseIndex<Kind>
  signs: Map<Kind, Map<Kind, Sign>>
}
interface Hit extends Place {
  kind: Kind
}
interface Pair {
  sign: Sign
  parts: [Hit, Hit]
  distance: number
}

/** So many words may stand between the two of most signs. */
const REACH = 5
/** And of any. */
const LONGEST_REACH = Math.max(REACH, ...signs.map(({ reach = 0 }) => reach))
const ENDS_SENTENCE = /[.!?؟\n]/u
/** Shorter keys collide. */
const TELLING_KEY = 3
const ATTACHED = ['', 'l', 'el', 'bl', 'bel', 'w']

let indexes: Indexes | undefined

/**
 * The signs of trades in a text, those whose words stand closest first; no word belongs to two trades. Those
 * that are not possible, by the trade and the places of the two words, are left out. Linear in the tokens.
 */
export function findSigns(
  read: ReadText,
  isPossible: (slug: string, parts: readonly Place[]) => boolean
): SignPart[] {
  indexes ??= indexed()
  const { text, tokens } = read
  const { signs: known } = indexes
  const hits = hitsIn(indexes, read)
  const pairs = pairsOf(known, hits).filter(({ sign, parts }) => {
    const [one, other] = parts
    const between = text.slice(tokens[one.to - 1]?.end, tokens[other.from]?.start)
    return !ENDS_SENTENCE.test(between) && isPossible(sign.slug, parts)
  })

  pairs.sort(
    (a, b) => a.distance - b.distance || lengthOf(b) - lengthOf(a) || rankOf(a.sign) - rankOf(b.sign)
  )
  return withoutSharedWords(pairs)
}

function hitsIn({ words, keys }: Indexes, { tokens, readings, arabizi }: ReadText): Hit[] {
  const found = words.findAll(tokens, readings)
  if (arabizi) {
    const keyed = tokens.map((token) => ({ ...token, word: arabiziKey(token.word) }))
    found.push(...keys.findAll(keyed))
  }

  const hits = found.map(({ value, from, to }) => ({ kind: value, from, to }))
  return hits.sort((a, b) => a.from - b.from)
}

function pairsOf(known: Indexes['signs'], hits: readonly Hit[]): Pair[] {
  const pairs: Pair[] = []

  hits.forEach((one, index) => {
    const partners = known.get(one.kind)
    if (partners === undefined) return

    for (let next = index + 1; next < hits.length; next++) {
      const other = hits[next]
      if (other === undefined || other.from - one.to > LONGEST_REACH) break

      const sign = other.from >= one.to ? partners.get(other.kind) : undefined
      const isNear = sign !== undefined && other.from - one.to <= (sign.reach ?? REACH)
      if (isNear) pairs.push({ sign, parts: [one, other], distance: other.from - one.to })
    }
  })

  return pairs
}

function withoutSharedWords(pairs: readonly Pair[]): SignPart[] {
  const slugAt = new Map<number, string>()
  const kept: SignPart[] = []

  for (const { sign, parts } of pairs) {
    const places = parts.flatMap(({ from, to }) => range(from, to))
    if (places.some((place) => (slugAt.get(place) ?? sign.slug) !== sign.slug)) continue

    for (const { from, to } of parts) {
      if (range(from, to).some((place) => !slugAt.has(place))) kept.push({ sign, from, to })
    }
    for (const place of places) slugAt.set(place, sign.slug)
  }

  return kept
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset)
}

const ranks = new Map(signs.map((sign, rank) => [sign, rank]))

function rankOf(sign: Sign): number {
  return ranks.get(sign) ?? 0
}

function lengthOf({ parts: [one, other] }: Pair): number {
  return one.to - one.from + other.to - other.from
}

function indexed(): Indexes {
  const built: Indexes = {
    words: new PhraseIndex('removed'),
    keys: new PhraseIndex('removed'),
    signs: new Map()
  }

  for (const sign of signs) {
    for (const other of sign.others) {
      connect(built.signs, sign.one, other, sign)
      connect(built.signs, other, sign.one, sign)
    }
  }

  for (const kind of built.signs.keys()) addKind(built, kind)
  return built
}

/** The first sign of two kinds counts. */
function connect(known: Indexes['signs'], one: Kind, other: Kind, sign: Sign): void {
  const partners = known.get(one) ?? new Map<Kind, Sign>()
  if (!partners.has(other)) partners.set(other, sign)
  known.set(one, partners)
}

function addKind({ words, keys }: Indexes, kind: Kind): void {
  for (const writing of ['en', 'ar'] as const) {
    for (const written of kind[writing]) {
      for (const form of writtenForms(written, writing)) words.addNormalized(form, kind)
    }
  }

  for (const written of kind.arabizi) addArabizi(words, keys, written, kind)
}

/** What Latin letters spell in many ways is found by sound, nouns with what is written before them. */
function addArabizi(words: PhraseIndex<Kind>, keys: PhraseIndex<Kind>, written: string, kind: Kind): void {
  const isVerb = written.endsWith('+')
  const stem = written.replace('+', '')
  const key = arabiziKey(stem)

  if (written.includes(' ')) {
    for (const form of writtenForms(written, 'arabizi')) words.addNormalized(form, kind)
  } else if (key.replace(/a/g, '').length < TELLING_KEY) {
    const forms = isVerb ? writtenForms(written, 'arabizi') : ATTACHED.map((attached) => attached + stem)
    for (const form of forms) words.addNormalized(form, kind)
  } else {
    const forms = isVerb ? keyForms(key) : ATTACHED.map((attached) => arabiziKey(attached + stem))
    for (const form of forms) keys.addNormalized(form, kind)
  }
}
