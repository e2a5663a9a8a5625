import { MAX_TEXT_LENGTH, foldText, normalizeText } from '../../src/shared/text.js'

/** A person's words, prepared for the readers of acts: their own words only, without quotations. */
export interface Reading {
  /** The text as written, cut to the limit, without quotations. */
  raw: string
  /** Folded, with punctuation. */
  folded: string
  /** Normalised words. */
  words: string[]
  /** The words of each stretch between punctuation marks. */
  clauses: string[][]
  isQuestion: boolean
  /** A quotation was left out. */
  hasQuotation: boolean
}

// A quotation that is never closed runs to the end: the text after the mark is not in the user's own voice.
const QUOTATION =
  /"[^"]*(?:"|$)|“[^”]*(?:”|$)|«[^»]*(?:»|$)|(?<![\p{L}\p{N}])['‘][^'’]*['’](?![\p{L}\p{N}])|^[^\S\n]*>.*$/gmu
/** A sign between two digits (10:30, 1,000, 15.12) ends no clause. */
const CLAUSE_END = /(?:[!?;؟؛\n…()–—]|(?<!\p{N})[.:,،]|[.:,،](?!\p{N}))+|\s-+\s/u

/**
 * Reads a text once, for all the readers of this folder: they are handed what it gives, and never the text.
 */
export function readText(text: string): Reading {
  const whole = text.slice(0, MAX_TEXT_LENGTH)
  const raw = whole.replace(QUOTATION, ' … ')
  const clauses = raw
    .split(CLAUSE_END)
    .map((clause) => split(normalizeText(clause)))
    .filter((words) => words.length > 0)

  return {
    raw,
    folded: foldText(raw),
    words: clauses.flat(),
    clauses,
    isQuestion: /[?؟]/.test(raw),
    hasQuotation: raw !== whole
  }
}

/** Phrases as people write them; each is found as whole normalised words. */
export class Phrases {
  readonly #byFirst = new Map<string, string[][]>()

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) this.#add(split(normalizeText(phrase)))
  }

  #add(words: string[]): void {
    const [first] = words
    if (first === undefined) return

    const known = this.#byFirst.get(first) ?? []
    this.#byFirst.set(
      first,
      [...known, words].sort((a, b) => b.length - a.length)
    )
  }

  /** How many words the longest phrase that starts at `index` has; 0 when none does. */
  lengthAt(words: readonly string[], index: number): number {
    const phrases = this.#byFirst.get(words[index] ?? '')
    if (phrases === undefined) return 0

    for (const phrase of phrases) if (isAt(phrase, words, index)) return phrase.length
    return 0
  }

  /** Where a phrase occurs: index of its first word, −1 when none does. */
  indexIn(words: readonly string[]): number {
    for (let index = 0; index < words.length; index++) if (this.lengthAt(words, index) > 0) return index
    return -1
  }

  /** Does a phrase occur? */
  in(words: readonly string[]): boolean {
    return this.indexIn(words) >= 0
  }

  /** Does the list hold exactly this word? */
  has(word: string): boolean {
    return this.lengthAt([word], 0) === 1
  }
}

/** Do these phrases, and nothing else, make up the words, with at least one of the first list? */
export function consistsOf(words: readonly string[], core: Phrases, filler: Phrases): boolean {
  let seen = false
  for (let index = 0; index < words.length; ) {
    const length = core.lengthAt(words, index)
    const other = filler.lengthAt(words, index)
    if (length === 0 && other === 0) return false

    if (length >= other) seen = true
    index += Math.max(length, other)
  }

  return seen
}

function isAt(phrase: readonly string[], words: readonly string[], index: number): boolean {
  for (let offset = 0; offset < phrase.length; offset++) {
    if (words[index + offset] !== phrase[offset]) return false
  }

  return true
}

function split(normalized: string): string[] {
  return normalized === '' ? [] : normalized.split(' ')
}
