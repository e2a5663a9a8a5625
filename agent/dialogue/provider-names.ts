import { englishWords } from '../../src/shared/text-words.js'
import { normalizeText, tokenize } from '../../src/shared/text.js'
import { wordsOf } from '../language/words/index.js'

/** A word of a name with fewer letters than this identifies nobody. */
const TELLING_LETTERS = 3
/** «ابي» is "I want" in the Gulf and a part of many names. */
const WISHES = new Set(wordsOf('wishing').map((word) => normalizeText(word)))
/** "11 works" suits, whoever has works in their name. */
const SUITS = new Set(wordsOf('suits').map((word) => normalizeText(word)))

/** By the whole name, or by a word of it that no other name in the list has. */
export function byName<T extends { provider: { name: string; name_ar: string | null } }>(
  entries: T[],
  words: string
): T | null {
  const padded = ` ${words} `
  const names = entries.map(({ provider }) =>
    [provider.name, provider.name_ar ?? ''].map((name) => normalizeText(name)).filter((name) => name !== '')
  )
  const whole = entries.filter((_, index) => names[index]?.some((name) => padded.includes(` ${name} `)))

  if (whole.length === 1) return whole[0] ?? null

  const parts = names.map(
    (list) => new Set(list.flatMap((name) => name.split(' ')).filter((part) => isTelling(part)))
  )

  const partly = entries.filter((_, index) =>
    [...(parts[index] ?? [])].some(
      (part) => padded.includes(` ${part} `) && parts.every((other, at) => at === index || !other.has(part))
    )
  )

  return partly.length === 1 ? (partly[0] ?? null) : null
}

/** One word of a provider's name suffices to name them, unless it is an ordinary word. */
export function isOfName(written: string, names: string[]): boolean {
  const word = normalizeText(written)
  return isTelling(word) && names.some((name) => tokenize(name).includes(word))
}

/** Can a word of a name identify its bearer? */
function isTelling(word: string): boolean {
  const isOrdinary = englishWords.has(word) || WISHES.has(word) || SUITS.has(word)
  return word.length >= TELLING_LETTERS && !isOrdinary
}
