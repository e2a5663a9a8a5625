import { tokenizeWithOffsets, type Token } from '../../src/shared/text.js'
import { withoutLeads, type JobPlace } from './job-place.js'
import { Phrases, readText } from './reading.js'
import { wordsOf } from './words/index.js'

/** An address, as far as words of it may be replaced. */
interface Address {
  line: string
  unit?: string | undefined
}

const CORRECTIONS = new Phrases(wordsOf('placeCorrections', 'slips'))
const TURNED_DOWN = new Phrases(wordsOf('placeTurnedDown'))
const BEFORE_MEANT = new Phrases(wordsOf('beforeMeant'))
const UNITS = new Phrases(wordsOf('unitWords'))
const FLOORS = new Phrases(wordsOf('floorWords'))
const FLOOR_NUMBERS = new Phrases(wordsOf('floorNumbers'))
const STREETS = new Phrases(wordsOf('streetWords'))
const BUILDINGS = new Phrases(wordsOf('buildingWords'))
const RELATIONS = new Phrases(wordsOf('placeRelations'))
const BESIDE_UNIT = new Phrases(wordsOf('besideUnit', 'beforeMeant'))

/** Arabic writes "and" onto the word. */
const AND = /^و(?=\p{L}{2})/u
const ARTICLE = /^ال(?=\p{L}{2})/u
/** The number of a house, a name, an ordinal: whoever says more tells an address of its own. */
const LONGEST = 4
/** Behind what it is not: "… not 12, please". */
const LONGEST_END = 2
/** "Itani building": a house or a street alone in its part of the address. */
const LONGEST_PART = 3
/** A shorter word is no name. */
const SHORTEST_NAME = 4
/** Parts of an address stand between these. */
const PART_END = /\s*[,،]\s*/u

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
  if (index > 0) return replacedBefore(address, behind, textOf(tokens.slice(0, index), told))

  for (let length = Math.min(LONGEST, behind.length - 1); length > 0; length--) {
    const meant = textOf(behind.slice(length), told)
    const place = replaced(address, behind.slice(0, length), meant)
    if (place !== null) return place
  }

  // "Not the fifth, the third."
  const floor = behind.findIndex(({ word }) => isFloorNumber(word))
  return floor < 0 ? null : otherFloor(address, textOf(behind.slice(floor + 1), told))
}

/** "Not 3rd, 4th", of an address with a 3rd floor: it begins with what it is not. */
export function turnsDownOf(text: string, address: ReadonlySet<string>): boolean {
  const words = tokenizeWithOffsets(withoutLeads(text) ?? '').map(({ word }) => word.replace(AND, ''))
  const length = TURNED_DOWN.lengthAt(words, 0)
  return length > 0 && address.has(words[length] ?? '')
}

/** "41, not 14 please": what it is stands first, and the least of what follows may be no part of it. */
function replacedBefore(address: Address, behind: Token[], meant: string | null): JobPlace | null {
  for (let length = behind.length; length >= Math.max(1, behind.length - LONGEST_END); length--) {
    const place = replaced(address, behind.slice(0, length), meant)
    if (place !== null) return place
  }

  return otherFloor(address, meant)
}

/**
 * The address with a floor or a flat in the place of the one that it has ("it is the third floor"), wherever
 * that stands. What it had none of is added.
 */
export function withUnit({ line, unit }: Address, told: string): { line: string; unit?: string } {
  let parts = { line: partsOf(line), unit: partsOf(unit ?? '') }

  for (const part of partsOf(told)) {
    const isSame = (other: string) => isUnit(other) && isFloor(other) === isFloor(part)
    const put = (all: string[]) => all.map((other) => (isSame(other) ? part : other))

    if (parts.unit.some(isSame)) parts = { ...parts, unit: put(parts.unit) }
    else if (parts.line.some(isSame)) parts = { ...parts, line: put(parts.line) }
    else parts = { ...parts, unit: [...parts.unit, part] }
  }

  return { line: joined(parts.line), ...(parts.unit.length === 0 ? {} : { unit: joined(parts.unit) }) }
}

/**
 * The line of an address with a house or a landmark in the place of the one that it has ("sorry, Itani
 * building"). A street of its own, and what is neither, is another address.
 */
export function withPart(line: string, told: string): string {
  const parts = partsOf(told)
  const before = partsOf(line)
  const isAnother = (part: string) => {
    const kind = kindOf(part)
    return kind === 'street' || (kind === 'other' && !before.some((other) => sharesName(other, part)))
  }
  if (parts.some(isAnother)) return told

  return joined(
    parts.reduce((all, part) => {
      const kind = kindOf(part)
      const within = all.findIndex((other) => withHouse(other, part) !== null)
      if (within >= 0) return all.with(within, withHouse(all[within] ?? '', part) ?? part)

      const index = all.findIndex((other) =>
        kind === 'other' ? sharesName(other, part) : kindOf(other) === kind
      )
      return index < 0 ? [...all, part] : all.with(index, part)
    }, before)
  )
}

/** «شارع حيرام بناية 8» of «شارع حيرام بناية 5»: a house behind its street; null where none stands there. */
function withHouse(part: string, house: string): string | null {
  if (BUILDINGS.lengthAt(readText(house).words, 0) === 0) return null

  const tokens = tokenizeWithOffsets(part)
  const begins = tokens.findIndex(({ word }, index) => index > 0 && BUILDINGS.has(word))
  const isLast = begins === tokens.length - 1
  return begins < 0 || isLast ? null : part.slice(0, tokens[begins]?.start) + house
}

/** "The last house" and "the house before the last one". */
function sharesName(one: string, other: string): boolean {
  const names = readText(one).words.filter((word) => word.length >= SHORTEST_NAME)
  return readText(other).words.some((word) => names.includes(word))
}

function kindOf(part: string): 'street' | 'building' | 'landmark' | 'other' {
  const words = readText(part).words.map((word) => word.replace(ARTICLE, ''))
  if (RELATIONS.lengthAt(words, 0) > 0) return 'landmark'
  if (STREETS.in(words)) return 'street'

  return BUILDINGS.in(words) ? 'building' : 'other'
}

function isUnit(part: string): boolean {
  return UNITS.in(readText(part).words)
}

function isFloor(part: string): boolean {
  return FLOORS.in(readText(part).words)
}

function partsOf(text: string): string[] {
  return text.split(PART_END).filter((part) => part !== '')
}

/** With the comma of its script. */
function joined(parts: string[]): string {
  return parts.join(/\p{Script=Arabic}/u.test(parts[0] ?? '') ? '، ' : ', ')
}

/** "Third, not fifth", of an address that writes "5th floor": the only ordinal of its floor. */
function otherFloor(address: Address, meant: string | null): JobPlace | null {
  const { line, unit } = address
  if (meant === null || unit === undefined) return null

  const words = readText(meant).words
  const numbers = words.filter((word) => isFloorNumber(word))
  const [number] = numbers
  const isAlone = words.every((word) => isFloorNumber(word) || BESIDE_UNIT.has(word))
  if (number === undefined || numbers.length > 1 || !isAlone) return null

  const counts = tokenizeWithOffsets(unit).filter(({ word }) => isFloorNumber(word))
  const [count] = counts
  if (count === undefined || counts.length > 1) return null

  return { line, unit: unit.slice(0, count.start) + number + unit.slice(count.end) }
}

function isFloorNumber(word: string): boolean {
  return FLOOR_NUMBERS.has(word) || /^\d+(?:st|nd|rd|th|eme|er)?$/u.test(word)
}

/** "Oops, 21", of an address with one number; "I wrote 14 but it is 41". */
function withNumber(address: Address, tokens: Token[], told: string): JobPlace | null {
  const numbers = [address.line, address.unit ?? '']
    .flatMap((part) => tokenizeWithOffsets(part))
    .filter(({ word }) => isNumber(word))
  const meant = textOf(tokens, told)
  if (numbers.length === 1 && meant !== null && isNumber(meant)) return replaced(address, numbers, meant)

  const said = tokens.filter(({ word }) => isNumber(word))
  const others = tokens.map(({ word }) => word).filter((word) => !isNumber(word))
  const isAlone = said.length === 1 && others.every((word) => BEFORE_MEANT.has(word) || CORRECTIONS.has(word))
  if (numbers.length === 1 && isAlone) return replaced(address, numbers, said[0]?.word ?? null)

  const [first, second] = said
  const isTold = numbers.some(({ word }) => word === first?.word)
  const isOther = first !== undefined && second !== undefined && said.length === 2 && isTold
  const between = isOther ? told.slice(first.end, second.start) : ''
  if (!isOther || isUnit(told) || !BEFORE_MEANT.in(readText(between).words)) return null

  return replaced(address, [first], second.word)
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
  const newUnit = unit === undefined ? null : withOther(unit, words, meant)
  if (newUnit !== null && isUnit(meant)) return { line, unit: newUnit }

  const newLine = withOther(line, words, meant)
  if (newLine !== null) return { line: newLine, ...(unit === undefined ? {} : { unit }) }

  return newUnit === null ? null : { line, unit: newUnit }
}

function withOther(part: string, said: string[], meant: string): string | null {
  const tokens = tokenizeWithOffsets(part)
  const index = tokens.findIndex((_, at) => said.every((word, offset) => tokens[at + offset]?.word === word))
  const end = index + said.length
  if (index < 0) return null

  // "Floor five, not four" says the floor that stands there already.
  const words = tokenizeWithOffsets(meant).map(({ word }) => word)
  const isSame = (word: string | undefined, other: string | undefined) =>
    word?.replace(ARTICLE, '') === other?.replace(ARTICLE, '')
  const before = longest(index, (length) =>
    words.slice(0, length).every((word, at) => isSame(tokens[index - length + at]?.word, word))
  )
  const after = longest(tokens.length - end, (length) =>
    words.slice(-length).every((word, at) => isSame(tokens[end + at]?.word, word))
  )

  const whole = wholePart(part, tokens[index]?.start ?? 0, meant)
  const [first, last] = [tokens[index - before], tokens[end + after - 1]]
  if (before + after === 0 && whole !== null) {
    return part.slice(0, whole.start) + meant + part.slice(whole.end)
  }
  if (first === undefined || last === undefined) return null

  return part.slice(0, first.start) + meant + part.slice(last.end)
}

/** The most words, of so many, for which it holds. */
function longest(most: number, holds: (length: number) => boolean): number {
  for (let length = most; length > 0; length--) if (holds(length)) return length
  return 0
}

/** The short part of an address around a place of it, where what is meant names such a part in whole. */
function wholePart(text: string, at: number, meant: string): { start: number; end: number } | null {
  const start = text.slice(0, at).search(/[^,،]*$/u)
  const length = text.slice(at).search(/[,،]|$/u)
  const part = text.slice(start, at + length)
  const from = start + (part.length - part.trimStart().length)
  const words = readText(part).words

  const names = [UNITS, BUILDINGS, STREETS]
  const isSameKind = names.some((kind) => kind.in(words) && kind.in(readText(meant).words))
  return isSameKind && words.length <= LONGEST_PART ? { start: from, end: at + length } : null
}
