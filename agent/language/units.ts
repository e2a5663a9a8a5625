import { consistsOf, Phrases } from './reading.js'
import { wordsOf } from './words/index.js'

// Floors and flats, as words of an address tell them.

const UNITS = new Phrases(wordsOf('unitWords'))
const COUNTED_UNITS = new Phrases(wordsOf('countedUnits'))
const UNITS_ALONE = new Phrases(wordsOf('unitsAlone'))
const UNIT_NUMBERS = new Phrases(wordsOf('unitNumberWords'))
const FLOORS = new Phrases(wordsOf('floorNumbers'))
const BESIDE_UNIT = new Phrases(wordsOf('besideUnit'))

/** "12", "2nd", "3eme", "b4", "b". */
const NUMBER = /^(?:\d+\p{L}{0,4}|\p{L}?\d+|[a-h])$/u
/** "2nd", "3eme", "4th". */
const ORDINAL = /^\d+(?:st|nd|rd|th|eme|er|e)$/u

/** How many words tell a floor or a flat here: "2nd floor", "floor 2", «الطابق التالت». */
export function unitAt(words: string[], index: number): number {
  const isCount = (at: number) => countsUnit(words[at] ?? '')
  const unit = (at: number) => UNITS.lengthAt(words, at)

  // «عمارة 5 الدور التاني»: the number before is that of the house.
  const behind = unit(index + 1)
  if (isCount(index) && behind > 0 && !isCount(index + 1 + behind)) return 1 + behind

  const length = Math.max(unit(index), COUNTED_UNITS.lengthAt(words, index))
  if (length === 0) return 0

  // "Apartment number 4", "tabe2 l tene".
  const between = UNIT_NUMBERS.lengthAt(words, index + length)
  if (between > 0 && isCount(index + length + between)) return length + between + 1
  if (!isCount(index + length)) return 0

  return length + (isCount(index + length + 1) && !/\d/.test(words[index + length] ?? '') ? 2 : 1)
}

/** Does a word say which floor or flat: "12", "4b", "second", «التالت»? */
export function countsUnit(word: string): boolean {
  return NUMBER.test(word) || FLOORS.has(word)
}

/** "Second", "au 3eme", «التاني»: which floor, without a word for it. */
export function isOrdinalAlone(words: readonly string[]): boolean {
  const isOrdinal = (word: string) => ORDINAL.test(word) || FLOORS.has(word)
  return words.some(isOrdinal) && words.every((word) => isOrdinal(word) || BESIDE_UNIT.has(word))
}

/** "In the basement", "RDC", «أرضي». */
export function isFloorInOneWord(words: readonly string[]): boolean {
  return consistsOf(words, UNITS_ALONE, BESIDE_UNIT)
}
