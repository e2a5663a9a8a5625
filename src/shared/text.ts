import {
  arabiziWords,
  englishWords,
  englishSuffixes,
  foreignWords,
  frenchWords,
  latinMixedWords
} from './text-words.js'

export type Language = 'en' | 'ar'

/** A normalised word and where it stands in the text that it came from (UTF-16 offsets, end exclusive). */
export interface Token {
  word: string
  start: number
  end: number
}

/** Longer input is cut: nobody describes a leaking tap in more than 2,000 characters. */
export const MAX_TEXT_LENGTH = 2000

const INVISIBLE = /\p{Cf}/gu
const MARKS = /[\p{M}\u0640]/gu
const LETTER_RUN = /(\p{L})\1{2,}/gu
const ELISION = /(^|[^\p{L}\p{N}])([cdjlmnst]|qu)['’](?=\p{L})/gu
const INNER_APOSTROPHE = /(?<=[\p{L}\p{N}])['’‘ʼ`](?=[\p{L}\p{N}])/gu
const NOT_WORD = /[^\p{L}\p{N}]+/gu
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}\u0640]+(?:['’‘ʼ`][\p{L}\p{N}\p{M}]+)*/gu
const ARABIC_LETTER = /\p{Script=Arabic}/u
const LATIN_LETTER = /\p{Script=Latin}/u

const LETTERS = new Map([
  ...pairs('ىیېے', 'ي'),
  ...pairs('ةۀہھە', 'ه'),
  ...pairs('ٱ', 'ا'),
  ...pairs('ک', 'ك'),
  // Iraq and the Gulf write the spoken qaf so: غرگ is غرق.
  ...pairs('گ', 'ق'),
  ...pairs('پ', 'ب'),
  ...pairs('چ', 'ج'),
  ...pairs('ڤ', 'ف'),
  ...pairs('ء', ''),
  ...pairs('ß', 'ss'),
  ...pairs('æ', 'ae'),
  ...pairs('œ', 'oe'),
  ...pairs('ø', 'o'),
  ...pairs('đð', 'd'),
  ...pairs('þ', 'th'),
  ...pairs('ł', 'l'),
  ...pairs('ı', 'i')
])
const ARTICLE_BEFORE = /^l[abtjksm]\p{L}{3,}$/u
const PLAIN = /^[\u0020-\u007e]*$/
const FOLDED_LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu')

/**
 * The text without invisible characters: zero-width ones, marks of direction, soft hyphens. Phones put them
 * into typed and copied text.
 */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/**
 * Folds spelling but keeps punctuation: NFKC; no tashkeel, tatweel, accents, zero-width or bidi controls;
 * أإآ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي; Arabic and Persian digits → ASCII; lower case; letters that stand three times or
 * more → once (digits are left: 1000). Cut to MAX_TEXT_LENGTH characters.
 */
export function foldText(text: string): string {
  const cut = text.slice(0, MAX_TEXT_LENGTH)
  // Most words are plain: nothing of them is composed, invisible or of another alphabet.
  if (PLAIN.test(cut)) return cut.toLowerCase().replace(LETTER_RUN, '$1')

  return cut
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(FOLDED_LETTER, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(LETTER_RUN, '$1')
}

/**
 * The normaliser of search, for what is stored and for what is asked: folded as foldText does, punctuation →
 * one space. An apostrophe inside a word is dropped (don't → dont), after a French elision it splits (l'eau →
 * l eau). Dates have a folding of their own (agent/language/dates/tokens.ts), which also merges letters of
 * dialects.
 */
export function normalizeText(text: string): string {
  return foldText(text).replace(ELISION, '$1$2 ').replace(INNER_APOSTROPHE, '').replace(NOT_WORD, ' ').trim()
}

/** The normalised words of a text, in order. */
export function tokenize(text: string): string[] {
  const normalized = normalizeText(text)
  return normalized === '' ? [] : normalized.split(' ')
}

/**
 * The normalised words with their place in the text as it was written. Words from one run (l'eau) share its
 * place.
 */
export function tokenizeWithOffsets(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(0, MAX_TEXT_LENGTH).matchAll(WORD)) {
    const start = match.index
    for (const word of tokenize(match[0])) tokens.push({ word, start, end: start + match[0].length })
  }

  return tokens
}

/** The set of trigrams as pg_trgm defines it: each word padded with two spaces before and one after. */
export function trigrams(text: string): Set<string> {
  const grams = new Set<string>()
  for (const word of tokenize(text)) {
    const letters = Array.from(`  ${word} `)
    for (let index = 0; index + 2 < letters.length; index++) {
      grams.add(letters.slice(index, index + 3).join(''))
    }
  }

  return grams
}

/** pg_trgm's similarity: shared trigrams ÷ all trigrams of both, 0..1 (two texts without a word: 0). */
export function trigramSimilarity(a: string, b: string): number {
  const left = trigrams(a)
  const right = trigrams(b)
  let shared = 0
  for (const gram of left) if (right.has(gram)) shared++
  const all = left.size + right.size - shared

  return all === 0 ? 0 : shared / all
}

/**
 * The script decides: Arabic when at least a third of the words are in Arabic letters. No letters at all →
 * English.
 */
export function detectLanguage(text: string): Language {
  let arabic = 0
  let latin = 0

  for (const word of tokenize(text)) {
    if (ARABIC_LETTER.test(word)) arabic++
    else if (LATIN_LETTER.test(word)) latin++
  }

  return arabic > 0 && arabic * 3 >= arabic + latin ? 'ar' : 'en'
}

/**
 * Is this Arabic in Latin letters ("bade sabbak bi sour bokra")? Arabizi words and words with a digit inside
 * speak for it, English and French grammar words against it, names of trades and places for neither.
 */
export function isArabizi(text: string): boolean {
  if (detectLanguage(text) === 'ar') return false

  let balance = 0
  let arabizi = 0
  let known = 0
  const words = tokenize(text).filter((word) => LATIN_LETTER.test(word))

  for (const word of words) {
    const weight = arabiziWeight(word)
    if (weight > 0) {
      arabizi += weight
      known++
    }

    balance += weight - (englishWords.has(word) || foreignWords.has(word) ? 1 : 0)
  }

  return balance > 0 && (arabizi >= 2 || known === words.length)
}

/** French words, and no English ones: nothing is answered in French, so this decides no language. */
function isFrench(text: string): boolean {
  const words = tokenize(text)
  return (
    words.some((word) => frenchWords.has(word)) &&
    !words.some((word) => englishWords.has(word) && !foreignWords.has(word))
  )
}

/**
 * The language of the answer: Arabizi is answered in Arabic; a text that tells nothing ("2", "ok"), and one
 * in French, keep the language spoken before.
 */
export function replyLanguage(text: string, previous?: Language): Language {
  if (detectLanguage(text) === 'ar' || isArabizi(text)) return 'ar'
  if (previous !== undefined && isFrench(text)) return previous

  const telling = tokenize(text).some((word) => LATIN_LETTER.test(word) && !latinMixedWords.has(word))
  return telling ? 'en' : (previous ?? 'en')
}

function arabiziWeight(word: string): number {
  // "Lawwal" is "awwal" with its article.
  const listed =
    arabiziWords.get(word) ?? (ARTICLE_BEFORE.test(word) ? arabiziWords.get(word.slice(1)) : undefined)
  if (listed !== undefined) return listed
  if (word.length < 3 || englishSuffixes.test(word)) return 0
  if (/^[a-z]+[235789]+[a-z]+$/.test(word) || /^[235789][a-z]*[aeiouy235789][a-z0-9]*$/.test(word)) return 2

  return /^[a-z]{2,}[2357]$/.test(word) ? 1 : 0
}

/**
 * A phonetic key for look-up only: spellings of one Arabic word in Latin letters meet (sabbak, sebbek,
 * sabek). 2 and 3 fall away with the vowels, 7 → h, 5 → kh, 8 → gh, 9 → s; every run of vowels becomes one
 * "a", doubled consonants one.
 */
export function arabiziKey(word: string): string {
  return tokenize(word)
    .join('')
    .replace(/7|ḥ/g, 'h')
    .replace(/5|kh/g, 'x')
    .replace(/8|gh/g, 'g')
    .replace(/9/g, 's')
    .replace(/tch|ch|sh/g, 'š')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/dj/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/[qck]/g, 'k')
    .replace(/p/g, 'b')
    .replace(/v/g, 'f')
    .replace(/h$/, '')
    .replace(/[aeiouyw236]+/g, 'a')
    .replace(/(.)\1+/g, '$1')
}

function pairs(letters: string, folded: string): Array<[string, string]> {
  return Array.from(letters, (letter) => [letter, folded])
}
