import { hasRole, type Lexeme } from './lexemes.js'
import { fold } from './tokens.js'
import { places } from './words/around.js'

/** A value read from the lexemes, and the index after its last lexeme. */
export interface Reading<Value> {
  value: Value
  next: number
}

const longestNumber = 4

/** A cardinal in digits or words: 35, thirty-five, خمسة وتلاتين, تمنطعش. */
export function readCardinal(lexemes: readonly Lexeme[], index: number): Reading<number> | undefined {
  const first = readSimpleCardinal(lexemes, index)
  if (first === undefined || lexemes[index]?.digits !== undefined) return first
  return readEnglishTens(lexemes, index, first) ?? readArabicTens(lexemes, first) ?? first
}

/** A cardinal without "units and tens" of Arabic, which on a clock are hour and minute. */
export function readSimpleCardinal(lexemes: readonly Lexeme[], index: number): Reading<number> | undefined {
  const lexeme = lexemes[index]
  if (lexeme?.number === undefined || (lexeme.digits?.length ?? 0) > longestNumber) return undefined

  const follower = lexemes[index + 1]
  const isTeen = lexeme.digits === undefined && lexeme.arabic && lexeme.number < 10 && isTen(follower)

  return isTeen ? { value: lexeme.number + 10, next: index + 2 } : { value: lexeme.number, next: index + 1 }
}

function isTen(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^عشره?$/.test(lexeme.word)
}

function readEnglishTens(
  lexemes: readonly Lexeme[],
  index: number,
  tens: Reading<number>
): Reading<number> | undefined {
  const unit = lexemes[index + 1]

  if (lexemes[index]?.arabic === true || tens.value < 20 || tens.value % 10 !== 0) return undefined
  if (unit?.number === undefined || unit.digits !== undefined || unit.number < 1 || unit.number > 9) {
    return undefined
  }

  return { value: tens.value + unit.number, next: index + 2 }
}

function readArabicTens(lexemes: readonly Lexeme[], unit: Reading<number>): Reading<number> | undefined {
  const tens = lexemes[unit.next + 1]

  if (unit.value < 1 || unit.value > 9 || !hasRole(lexemes[unit.next], 'wa')) return undefined
  if (tens?.number === undefined || tens.digits !== undefined || tens.number < 20 || tens.number % 10 !== 0) {
    return undefined
  }

  return { value: unit.value + tens.number, next: unit.next + 2 }
}

export interface Ordinal {
  rank: number
  feminine: boolean
  digits: boolean
}

/** An ordinal: 22nd, twenty second, الحادي والعشرين, السابعة, التاسع عشر. */
export function readOrdinal(lexemes: readonly Lexeme[], index: number): Reading<Ordinal> | undefined {
  const lexeme = lexemes[index]
  if (lexeme?.digits !== undefined) return readDigitOrdinal(lexemes, index, lexeme)
  if (lexeme?.ordinal !== undefined && lexeme.ordinal > 0) {
    return readWordOrdinal(lexemes, index, lexeme, lexeme.ordinal)
  }

  const tens = lexeme?.number
  const unit = lexemes[index + 1]?.ordinal
  if (tens === undefined || tens < 20 || unit === undefined || unit > 9) return undefined

  return { value: { rank: tens + unit, feminine: false, digits: false }, next: index + 2 }
}

function readDigitOrdinal(
  lexemes: readonly Lexeme[],
  index: number,
  lexeme: Lexeme
): Reading<Ordinal> | undefined {
  if (!hasRole(lexemes[index + 1], 'ordinalMark')) return undefined
  return { value: { rank: Number(lexeme.digits), feminine: false, digits: true }, next: index + 2 }
}

function readWordOrdinal(
  lexemes: readonly Lexeme[],
  index: number,
  lexeme: Lexeme,
  rank: number
): Reading<Ordinal> {
  const feminine = lexeme.feminine === true

  if (!lexeme.arabic) return { value: { rank, feminine, digits: false }, next: index + 1 }
  if (isTen(lexemes[index + 1])) {
    return { value: { rank: rank + 10, feminine, digits: false }, next: index + 2 }
  }

  const tens = lexemes[index + 2]?.number
  if (
    hasRole(lexemes[index + 1], 'wa') &&
    tens !== undefined &&
    tens >= 20 &&
    tens % 10 === 0 &&
    lexemes[index + 2]?.definite === true
  ) {
    return { value: { rank: rank + tens, feminine, digits: false }, next: index + 3 }
  }

  return { value: { rank, feminine, digits: false }, next: index + 1 }
}

/** Whether what follows an index makes the number before it a count of things: "3 people", "خمسين دولار". */
export function isCounted(lexemes: readonly Lexeme[], next: number): boolean {
  const follower = lexemes[next]
  const isShare = hasRole(follower, 'of') && lexemes[next + 1]?.number !== undefined
  // «عال ١١ كم لمبة»: at eleven, some lamps, and no kilometres.
  const before = hasRole(lexemes[next - 2], 'the') ? lexemes[next - 3] : lexemes[next - 2]
  const isSome = follower?.word === 'كم' && hasRole(before, 'at', 'clock')

  return (
    isShare ||
    (hasRole(follower, 'counted') && !isSome && !isNumberedPlace(lexemes, next)) ||
    follower?.word === 'night' ||
    (follower?.unit !== undefined && !follower.definite && follower.weekday === undefined) ||
    (follower?.word === '/' && lexemes[next + 1]?.number !== undefined)
  )
}

/** After a number that is no hour but part of an address. */
export const placeWords: ReadonlySet<string> = new Set(places.map(fold))

/** "Tomorrow 9 floor 3": the floor has a number of its own. */
export function isNumberedPlace(lexemes: readonly Lexeme[], index: number): boolean {
  return placeWords.has(lexemes[index]?.word ?? '') && lexemes[index + 1]?.digits !== undefined
}
