// Word lists as parts of regular expressions. Of words that fit at one place the longest wins, wherever it
// stands in its list ("millions" before "million").

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g
const STARTS_LATIN = /^[A-Za-z0-9]/
const ENDS_LATIN = /[A-Za-z0-9]$/

/** Any of the words, wherever it stands. */
export function anyOf(words: readonly string[]): string {
  return alternatives(longestFirst(words).map(literal))
}

/** Any of the words at the beginning of a word. Arabic words also count with letters written onto them. */
export function anyStart(words: readonly string[]): string {
  return alternatives(longestFirst(words).map((word) => boundary(STARTS_LATIN, word) + literal(word)))
}

/** Any of the words, whole. Arabic words also count with letters written onto them. */
export function anyWhole(words: readonly string[]): string {
  return alternatives(
    longestFirst(words).map(
      (word) => boundary(STARTS_LATIN, word) + literal(word) + boundary(ENDS_LATIN, word)
    )
  )
}

/**
 * Any of the spellings, wherever it stands. A spelling is a word with the letters that people exchange in
 * brackets, as regular expressions have them: `k[ae]n[ae]b`.
 */
export function anySpelling(spellings: readonly string[]): string {
  return alternatives([...spellings])
}

/** A part of a word with whatever letters follow it. */
export function beginning(part: string): string {
  return String.raw`${part}\p{L}*`
}

/** Matches a word that is one of the parts of regular expressions, from its first letter to its last. */
export function wholeWord(...parts: string[]): RegExp {
  return new RegExp(`^${alternatives(parts)}$`, 'u')
}

function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((one, other) => other.length - one.length)
}

/** A regular expression knows the boundaries of words in Latin letters and digits only. */
function boundary(edge: RegExp, word: string): string {
  return edge.test(word) ? '\\b' : ''
}

function literal(word: string): string {
  return word.replace(SYNTAX, '\\$&')
}

function alternatives(patterns: string[]): string {
  return `(?:${patterns.join('|')})`
}
