import { tokenizeWithOffsets, type Token } from '../../src/shared/text.js'
import { withoutLeads, type JobPlace } from './job-place.js'
import { Phrases, readText } from './reading.js'
import { wordsOf } from './words/index.js'

/** An address, as far as words of it may be replaced. */
interface Address {
  line: string
  unit?: string | undefined
}

const CORRECTIONS = new Phrases(wordsOf('placeCorrections'))
const TURNED_DOWN = new Phrases(wordsOf('placeTurnedDown'))
const BEFORE_MEANT = new Phrases(wordsOf('beforeMeant'))

/** Arabic writes "and" onto the word. */
const AND = /^و(?=\p{L}{2})/u
/** The number of a house, a name, an ordinal: whoever says more tells an address of its own. */
const LONGEST = 3

/**
 * "Sorry, not 12, 21", "21 instead of 12": the address with what is meant in the place of what it is not. A
 * number alone, behind an apology, replaces the only number. Null when nothing of the address is replaced.
 */
export function readReplacement(text: string, address: Address): JobPlace | null {
  const told = withoutLeads(text)
  const { words: all, isQuestion } = readText(text)
  if (told === null || isQuestion) return null

  const tokens = tokenizeWithOffsets(told)
  const words = tokens.map(({ word }) => word.replace(AND, ''))
  const index = TURNED_DOWN.indexIn(words)
  if (index < 0) return CORRECTIONS.in(all) ? withNumber(address, tokens, told) : null

  const behind = tokens.slice(index + TURNED_DOWN.lengthAt(words, index))
  if (index > 0) return replaced(address, behind, textOf(tokens.slice(0, index), told))

  for (let length = Math.min(LONGEST, behind.length - 1); length > 0; length--) {
    const meant = textOf(behind.slice(length), told)
    const place = replaced(address, behind.slice(0, length), meant)
    if (place !== null) return place
  }

  return null
}

/** "Oops, 21", of an address with one number. */
function withNumber(address: Address, tokens: Token[], told: string): JobPlace | null {
  const numbers = [address.line, address.unit ?? '']
    .flatMap((part) => tokenizeWithOffsets(part))
    .filter(({ word }) => isNumber(word))
  const meant = textOf(tokens, told)

  return numbers.length === 1 && meant !== null && isNumber(meant) ? replaced(address, numbers, meant) : null
}

function isNumber(text: string): boolean {
  return /^\d+\p{L}?$/u.test(text)
}

/** What is meant, without "but it is" before it; null when that is nothing, or an address of its own. */
function textOf(tokens: Token[], told: string): string | null {
  const words = tokens.map(({ word }) => word)
  let from = 0
  for (let length = 1; length > 0; from += length) length = BEFORE_MEANT.lengthAt(words, from)

  const [first, last] = [tokens[from], tokens.at(-1)]
  if (first === undefined || last === undefined || tokens.length - from > LONGEST) return null

  return told.slice(first.start, last.end)
}

/** The street or the floor with other words in it; null where it does not hold the said ones. */
function replaced({ line, unit }: Address, said: Token[], meant: string | null): JobPlace | null {
  if (meant === null || said.length === 0) return null

  const words = said.map(({ word }) => word)
  const newLine = withOther(line, words, meant)
  if (newLine !== null) return { line: newLine, ...(unit === undefined ? {} : { unit }) }

  const newUnit = unit === undefined ? null : withOther(unit, words, meant)
  return newUnit === null ? null : { line, unit: newUnit }
}

function withOther(part: string, said: string[], meant: string): string | null {
  const tokens = tokenizeWithOffsets(part)
  const index = tokens.findIndex((_, at) => said.every((word, offset) => tokens[at + offset]?.word === word))
  const [first, last] = [tokens[index], tokens[index + said.length - 1]]
  if (index < 0 || first === undefined || last === undefined) return null

  return part.slice(0, first.start) + meant + part.slice(last.end)
}
