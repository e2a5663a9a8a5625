import { wordVariants } from '../shared/phrases.js'

const MAX_WORDS = 6
const SHORTEST_STEM = 3

/**
 * What is common to the forms of each word (البرادات, برادي → براد; sockets → socket), at most MAX_WORDS
 * different ones.
 */
export function stemsOf(words: string[]): string[] {
  return [...new Set(words.map(stemOf))].slice(0, MAX_WORDS)
}

function stemOf(word: string): string {
  const stems = wordVariants(word, 'removed')
    .filter(
      (variant) => variant.word.length >= SHORTEST_STEM && (variant.prefix === '' || !/^[a-z]/.test(word))
    )
    .map((variant) => variant.word)

  return stems.reduce((shortest, stem) => (stem.length < shortest.length ? stem : shortest), word)
}
