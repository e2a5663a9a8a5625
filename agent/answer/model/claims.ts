import { anyOf } from '../../../src/shared/alternation.js'
import { normalizeText } from '../../../src/shared/text.js'
import {
  arabicOpenWords,
  arabicStateWords,
  clauseJoins,
  contactWords,
  digitWords,
  hostEndings,
  openWords,
  stateWords
} from './claim-words.js'

// What a model says is held to what tools said. A clause that states how a booking stands, that money moved
// or that somebody comes is not shown: our own words tell that, from the database. A place to write or go to
// is never shown.

const START = String.raw`(?<![\p{L}\p{N}])`
const STATE = new RegExp(
  `${START}(?:${folded(stateWords).join('|')})|${START}[وف]?(?:${folded(arabicStateWords).join('|')})`,
  'gu'
)
/** At most this many words may stand between such a word and what opens it. */
const OPEN = new RegExp(
  `${START}(?:(?:${folded(openWords).join('|')})(?![\\p{L}\\p{N}])|` +
    `[وف]?(?:${folded(arabicOpenWords).join('|')})\\S*)(?:\\s+\\S+){0,3}\\s*$`,
  'u'
)
const CONTACT = new RegExp(`(?<![\\p{L}\\p{N}])[وفبع]?(?:ال)?(?:${folded(contactWords).join('|')})`, 'u')
/** A host, a path or a handle, however short: t.me/x, bit.ly/x, plumber.example, @karim. */
const HOSTS = anyOf(hostEndings)
const DOT = String.raw`\s?(?:\.|\[\.\]|\(\.\)|\[dot\]|\(dot\))\s?`
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])@[\w.]{2,}|[\w-]{1,63}${DOT}${HOSTS}(?![\p{L}\p{N}])|\w/[a-z][\w-]{2,}/?\w`,
  'iu'
)
const SPELLED_DIGIT = anyOf(folded(digitWords))
const SPELLED_NUMBER = new RegExp(`(?:(?<!\\p{L})${SPELLED_DIGIT}\\s+){4,}${SPELLED_DIGIT}`, 'u')
/** Sentences, and their parts: each states or asks for itself. */
const CLAUSE_END = new RegExp(
  String.raw`(?<=[.!?؟…;؛\n])|[,،:—–]|\s-\s|(?<!\p{L})${anyOf(clauseJoins)}(?!\p{L})`,
  'iu'
)

/** Does a text state how a booking stands, that money moved or that somebody comes? */
export function claimsState(text: string): boolean {
  return text.split(CLAUSE_END).some((clause) => {
    if (clause === undefined || /[?؟]/.test(clause)) return false

    const words = `${normalizeText(clause)} `
    return [...words.matchAll(STATE)].some(({ index }) => !OPEN.test(words.slice(0, index)))
  })
}

/** Does a text name a place to write or go to: an address, a handle, a link, a number? */
export function namesContact(text: string): boolean {
  const words = `${normalizeText(text)} `
  return ADDRESS.test(text.normalize('NFKC')) || CONTACT.test(words) || SPELLED_NUMBER.test(words)
}

function folded(phrases: readonly string[]): string[] {
  return phrases.map((phrase) => (phrase.endsWith(' ') ? `${normalizeText(phrase)} ` : normalizeText(phrase)))
}
