import { englishWords } from '../../src/shared/text-words.js'
import { normalizeText, tokenize } from '../../src/shared/text.js'
import { wordsOf } from '../language/words/index.js'

/** A word of a name with fewer letters than this identifies nobody. */
const TELLING_LETTERS = 3
/** «ابي» is "I want" in the Gulf and a part of many names. */
const WISHES = new Set(wordsOf('wishing').map((word) => normalizeText(word)))
/** "11 works" suits, whoever has works in their name. */
const SUITS = new Set(wordsOf('suits').map((word) => normalizeText(word)))
/** "Abu" and "Mr" stand before anybody's name. */
const TITLES = new Set(wordsOf('titles').map((word) => normalizeText(word)))

interface Named {
  provider: { name: string; name_ar: string | null }
}

/** By the whole name, or by a word of it that no other name in the list has. */
export function byName<T extends Named>(entries: T[], words: string): T | null {
  const whole = byWholeName(entries, words)
  if (whole !== null) return whole

  const padded = ` ${words} `
  const parts = entries.map(
    (entry) =>
      new Set(
        namesOf(entry)
          .flatMap((name) => name.split(' '))
          .filter((part) => isTelling(part))
      )
  )

  const partly = entries.filter((_, index) =>
    [...(parts[index] ?? [])].some(
      (part) => padded.includes(` ${part} `) && parts.every((other, at) => at === index || !other.has(part))
    )
  )

  return partly.length === 1 ? (partly[0] ?? null) : null
}

/** By the whole name alone; null also where several are named. */
export function byWholeName<T extends Named>(entries: T[], words: string): T | null {
  const padded = ` ${words} `
  const whole = entries.filter((entry) => namesOf(entry).some((name) => padded.includes(` ${name} `)))

  return whole.length === 1 ? (whole[0] ?? null) : null
}

function namesOf({ provider }: Named): string[] {
  return [provider.name, provider.name_ar ?? '']
    .map((name) => normalizeText(name))
    .filter((name) => name !== '')
}

/** One word of a provider's name suffices to name them, unless it is an ordinary word. */
export function isOfName(written: string, names: string[]): boolean {
  const word = normalizeText(written)
  return isTelling(word) && names.some((name) => tokenize(name).includes(word))
}

/** Can a word of a name identify its bearer? */
function isTelling(word: string): boolean {
  const isOrdinary = englishWords.has(word) || WISHES.has(word) || SUITS.has(word) || TITLES.has(word)
  return word.length >= TELLING_LETTERS && !isOrdinary
}
