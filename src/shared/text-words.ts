import { anyOf } from './alternation.js'
import { arabic } from './text-words/arabic.js'
import { hinting, proving } from './text-words/arabizi.js'
import { endings, names } from './text-words/digits.js'
import { english } from './text-words/english.js'
import { french, telling } from './text-words/french.js'
import { mixed } from './text-words/mixed.js'

// Grammar words that distinguish Arabic in Latin letters from English and French. Trades and places are in
// neither list: they are the same in all three.

/** Arabizi words and how much each proves: 2 is proof alone, 1 only beside another. */
export const arabiziWords: ReadonlyMap<string, number> = new Map([
  ...hinting.map((word): [string, number] => [word, 1]),
  ...proving.map((word): [string, number] => [word, 2])
])

export const englishWords: ReadonlySet<string> = new Set(english)

/** French grammar words: they speak against Arabizi. */
export const arabicWords: ReadonlySet<string> = new Set(arabic)
export const foreignWords: ReadonlySet<string> = new Set(french)

/** French words that are no English ones, with those that answer a question ("le premier", "mardi"). */
export const frenchWords: ReadonlySet<string> = new Set(telling)

/**
 * Latin words that Lebanese people use in every language: they do not change the language of a conversation.
 */
export const latinMixedWords: ReadonlySet<string> = new Set(mixed)

/**
 * A number with an English unit or ordinal ending is no Arabizi word ("5pm", "2nd", "3br", "4x4"); nor are
 * these names with a digit inside.
 */
export const englishSuffixes = new RegExp(
  `^(?:\\d+(?:${anyOf(endings)}|x\\d+)|${anyOf(names)}` +
    String.raw`|i\d|\d+x\d+(?:cm|m)?|\d+am\d+|[a-z]\d+[a-z]?|\d+to\d+|\d+till?\d+)$`
)
