import type { Entries, Entry, Role, Unit } from './entry.js'
import { fold, tokenize, type Token } from './tokens.js'
import { arabic } from './words/arabic.js'
import { arabizi } from './words/arabizi.js'
import { english } from './words/english.js'
import { french } from './words/french.js'

/** A word or fixed phrase of the text with everything that it can mean. */
export interface Lexeme extends Entry {
  start: number
  end: number
  word: string
  digits?: string
  /** With the Arabic article: الجمعة is Friday, جمعة is a week. */
  definite: boolean
  arabic: boolean
  /** The name of a town, or part of one. */
  isTown?: true
}

/** What a word that stands glued behind digits may be. */
const suffixRoles: readonly Role[] = ['am', 'pm', 'clock', 'ordinalMark', 'ish', 'hourMark', 'counted', 'to']
/** What a word that stands glued before digits may be. */
const leadingRoles: readonly Role[] = ['at', 'dayWord', 'clock', 'about']
const longestPhrase = 6
const lexicon = buildLexicon([...english, ...french, ...arabic, ...arabizi])
const phraseStarts: ReadonlySet<string> = new Set(
  [...lexicon.keys()].filter((key) => key.includes(' ')).map((key) => key.slice(0, key.indexOf(' ')))
)

function buildLexicon(entries: Entries): Map<string, Entry> {
  const built = new Map<string, Entry>()
  for (const [words, entry] of entries) {
    const key = words.split(' ').map(fold).join(' ')
    const known = built.get(key)

    built.set(
      key,
      known === undefined
        ? entry
        : { ...known, ...entry, roles: [...(known.roles ?? []), ...(entry.roles ?? [])] }
    )
  }

  return built
}

/** Reads a text into lexemes; words that mean nothing for dates stay, as lexemes without a meaning. */
export function readLexemes(text: string): Lexeme[] {
  const tokens = joinHyphens(
    tokenize(text, { isWord, goesBefore, goesBehind: /^\S+$/.test(text) ? goesBehindAlone : goesBehind }),
    text
  )
  const lexemes: Lexeme[] = []

  for (let index = 0; index < tokens.length; ) {
    const phrase = readPhrase(tokens, index)
    lexemes.push(...phrase.lexemes)
    index = phrase.next
  }

  return lexemes
}

function isWord(word: string): boolean {
  return lookUpWord(word) !== undefined
}

/** "3pm", "30min", "15march", "11ish", "5th", "100usd"; in a sentence "3a" and "7a" are words of Arabizi. */
function goesBehind(digits: string, word: string): boolean {
  return (word !== 'a' || digits.length > 1) && goesBehindAlone(digits, word)
}

function goesBehindAlone(_digits: string, word: string): boolean {
  if (suffixAfterDigits(word) !== undefined) return true

  const entry = lexicon.get(word)
  if (entry === undefined) return false

  const { roles, unit, month, part, weekday, hourOfDay, shy } = entry
  return (
    unit !== undefined ||
    month !== undefined ||
    part !== undefined ||
    hourOfDay !== undefined ||
    (weekday !== undefined && shy !== true) ||
    suffixRoles.some((role) => roles?.includes(role))
  )
}

/** "may5", "nhar24", "3al10", "at3", "l24"; "el7" and "l2" are beginnings of words. */
function goesBefore(word: string, digits: string): boolean {
  const parts = lookUpWord(word)
  const entry = parts?.at(-1)?.entry
  if (entry === undefined) return false
  if (entry.roles?.includes('the') === true) return digits.length === 2

  return (
    entry.month !== undefined ||
    entry.dayOffset !== undefined ||
    (entry.weekday !== undefined && entry.shy !== true) ||
    (word.length > 1 && leadingRoles.some((role) => entry.roles?.includes(role)))
  )
}

/** A hyphen between two words is a space: "mid-day", "twelve-zero-three", "11-ish". */
function joinHyphens(tokens: Token[], text: string): Token[] {
  return tokens.filter((token, index) => {
    if (!/[-–‐]/.test(token.word)) return true

    if (tokens[index + 1]?.word === 'ish') return false
    return (
      !/[\p{L}]/u.test(text[token.start - 1] ?? '') ||
      !/\p{L}/u.test(tokens[index + 1]?.start === token.end ? (text[token.end] ?? '') : '')
    )
  })
}

function readPhrase(tokens: Token[], index: number): { lexemes: Lexeme[]; next: number } {
  const [token, previous] = [tokens[index], tokens[index - 1]]
  if (token === undefined) return { lexemes: [], next: index + 1 }

  const stems = token.digits === undefined ? phraseStems(token.word) : [token.word]
  const starts = stems.filter((stem) => phraseStarts.has(stem))

  for (
    let length = starts.length === 0 ? 0 : Math.min(longestPhrase, tokens.length - index);
    length >= 2;
    length--
  ) {
    const taken = tokens.slice(index, index + length)
    const rest = taken
      .slice(1)
      .map((other) => other.word)
      .join(' ')
    const entry = starts.map((start) => lexicon.get(`${start} ${rest}`)).find((found) => found !== undefined)

    if (entry !== undefined) return { lexemes: [toLexeme(taken, entry, false)], next: index + length }
  }

  return { lexemes: readToken(token, previous), next: index + 1 }
}

/** The first word of a phrase as it stands and without what Arabic writes onto it: بالويك اند, عنص الليل. */
function phraseStems(first: string): string[] {
  return [
    first,
    ...[/^[بعلف](?=.{3})/, /^(?:[بعف]?ال|لل)(?=..)/]
      .filter((prefix) => prefix.test(first))
      .map((prefix) => first.replace(prefix, ''))
  ]
}

function readToken(token: Token, previous: Token | undefined): Lexeme[] {
  const { start, end, word, digits } = token
  if (digits !== undefined) {
    return [{ start, end, word, digits, number: Number(digits), definite: false, arabic: false }]
  }

  if (previous?.digits !== undefined && previous.end === token.start) {
    const suffix = suffixAfterDigits(token.word)
    if (suffix !== undefined) return [toLexeme([token], suffix, false)]
  }

  return (
    lookUpWord(token.word)?.map((part) => ({
      ...toLexeme([token], part.entry, part.definite),
      word: part.word
    })) ?? [toLexeme([token], {}, false)]
  )
}

function suffixAfterDigits(word: string): Entry | undefined {
  switch (word) {
    case 'a':
    case 'am':
      return { roles: ['am'] }
    case 'p':
    case 'pm':
      return { roles: ['pm'] }
    case 'm':
    case 'mn':
      return { unit: 'minute' }
    default:
      return undefined
  }
}

interface WordPart {
  word: string
  entry: Entry
  definite: boolean
}

const arabicPrefixes: ReadonlyArray<readonly [prefix: string, role: Role]> = [
  ['و', 'wa'],
  ['ف', 'filler'],
  ['ب', 'on'],
  ['ل', 'for'],
  ['ع', 'at'],
  ['ه', 'this'],
  ['ك', 'filler']
]
const latinPrefixes: ReadonlyArray<readonly [prefix: string, roles: readonly Role[]]> = [
  ['3al', ['at', 'the']],
  ['bel', ['on', 'the']],
  ['bil', ['on', 'the']],
  ['hal', ['this', 'the']],
  ['lal', ['for', 'the']],
  ['el', ['the']],
  ['al', ['the']],
  ['il', ['the']],
  ['l', ['the']],
  ['3a', ['at']]
]

function lookUpWord(word: string): WordPart[] | undefined {
  const entry = lexicon.get(word)
  if (entry !== undefined) return [{ word, entry, definite: false }]
  if (/^[\u0600-\u06ff]/.test(word)) return withoutArabicPrefixes(word) ?? withoutDoubles(word)
  if (word.endsWith("'s")) return lookUpWord(word.slice(0, -2))

  return withoutLatinPrefix(word)
}

/** بكراا, الساعهه: a letter that was held too long. */
function withoutDoubles(word: string): WordPart[] | undefined {
  const single = word.replace(/(.)\1/gu, '$1')
  const parts = single === word ? undefined : lookUpWord(single)
  return parts !== undefined && isTemporal(parts) ? parts : undefined
}

function withoutArabicPrefixes(word: string): WordPart[] | undefined {
  const definite = /^(?:ال|عال|لل)(?=..)/.test(word) ? withArticle(word) : undefined
  if (definite !== undefined) return definite

  for (const [prefix, role] of arabicPrefixes) {
    const rest =
      word.startsWith(prefix) && word.length > prefix.length + 1
        ? lookUpWord(word.slice(prefix.length))
        : undefined
    if (rest !== undefined && isTemporal(rest) && !isTooShort(rest)) {
      return [{ word: prefix, entry: { roles: [role] }, definite: false }, ...rest]
    }
  }

  return undefined
}

/** باب is a door, and not "in August". */
function isTooShort(parts: WordPart[]): boolean {
  return parts.some(({ word, entry }) => entry.month !== undefined && word.length < 3)
}

/** الـ, and عالـ and للـ, where the article has swallowed its alef. */
function withArticle(word: string): WordPart[] | undefined {
  const stem = word.replace(/^(?:ال|عال|لل)/, '')
  const entry = lexicon.get(stem)
  if (entry === undefined || !isTemporal([{ word: stem, entry, definite: true }])) return undefined

  const part = { word: stem, entry, definite: true }

  if (word.startsWith('عال')) return [{ word: 'ع', entry: { roles: ['at'] }, definite: false }, part]
  if (word.startsWith('لل')) return [{ word: 'ل', entry: { roles: ['for'] }, definite: false }, part]

  return [part]
}

function withoutLatinPrefix(word: string): WordPart[] | undefined {
  for (const [prefix, roles] of latinPrefixes) {
    const stem = word.slice(prefix.length).replace(/^'/, '')
    const entry = word.startsWith(prefix) && stem.length > 2 ? arabiziEntry(stem) : undefined
    if (entry === undefined) continue

    const before = roles
      .filter((role) => role !== 'the')
      .map((role) => ({ word: prefix, entry: { roles: [role] }, definite: false }))

    return [...before, { word: stem, entry, definite: roles.includes('the') }]
  }

  return undefined
}

const arabiziStems: ReadonlySet<string> = new Set(
  arabizi.filter(([, entry]) => isTemporal([{ word: '', entry, definite: false }])).map(([words]) => words)
)

function arabiziEntry(stem: string): Entry | undefined {
  return arabiziStems.has(stem) ? lexicon.get(stem) : undefined
}

/** A prefix is only split off before a word about time, so that other words stay whole. */
function isTemporal(parts: WordPart[]): boolean {
  const usable: readonly Role[] = [
    'half',
    'quarter',
    'third',
    'coming',
    'gone',
    'clock',
    'dayWord',
    'weekend',
    'final',
    'start',
    'middle',
    'after',
    'before',
    'prayer',
    'now',
    'minus',
    'about',
    'the'
  ]

  return parts.some(
    ({ entry }) =>
      entry.number !== undefined ||
      entry.ordinal !== undefined ||
      entry.weekday !== undefined ||
      entry.month !== undefined ||
      entry.unit !== undefined ||
      entry.part !== undefined ||
      entry.dayOffset !== undefined ||
      entry.hourOfDay !== undefined ||
      usable.some((role) => entry.roles?.includes(role))
  )
}

function toLexeme(tokens: Token[], entry: Entry, definite: boolean): Lexeme {
  const start = tokens[0]?.start ?? 0
  const word = tokens.map((token) => token.word).join(' ')

  return {
    ...entry,
    start,
    end: tokens.at(-1)?.end ?? start,
    word,
    definite: definite || word.startsWith('ال'),
    arabic: /[\u0600-\u06ff]/.test(word)
  }
}

/** Whether a lexeme exists and can play one of these roles. */
export function hasRole(lexeme: Lexeme | undefined, ...roles: Role[]): boolean {
  const own = lexeme?.roles
  return own !== undefined && roles.some((role) => own.includes(role))
}

/** Whether a lexeme exists and is one of these units. */
export function hasUnit(lexeme: Lexeme | undefined, ...units: Unit[]): boolean {
  return lexeme?.unit !== undefined && units.includes(lexeme.unit)
}

/**
 * Nobody strings more function words together; without a bound, hostile text would cost the square of its
 * length.
 */
const mostSkipped = 6

/** The first index from `index` on whose lexeme has none of these roles. */
export function skip(lexemes: readonly Lexeme[], index: number, ...roles: Role[]): number {
  let next = index
  while (next < index + mostSkipped && hasRole(lexemes[next], ...roles)) next++
  return next
}

/** The last index from `index` backwards whose lexeme has none of these roles; -1 before the first lexeme. */
export function skipBack(lexemes: readonly Lexeme[], index: number, ...roles: Role[]): number {
  let before = index
  while (before > index - mostSkipped && hasRole(lexemes[before], ...roles)) before--
  return before
}
