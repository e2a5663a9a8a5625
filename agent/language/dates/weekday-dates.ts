import { weekdayNumbered, type Moment } from './calendar.js'
import { hasTimeCue } from './clocks.js'
import { hasRole, skip, type Lexeme } from './lexemes.js'
import type { BareHour, Piece } from './pieces.js'
import { french, frenchWeekdays } from './words/french.js'

const frenchDays: ReadonlySet<string> = new Set(frenchWeekdays)
const frenchWords: ReadonlySet<string> = new Set(french.map(([words]) => words))
/** The largest number that people say as an hour without a sign of it. */
const LAST_BARE_HOUR = 12

/** A bare number with everything around it. */
interface Numbered {
  piece: Piece
  position: number
  pieces: readonly Piece[]
  lexemes: readonly Lexeme[]
  now: Moment
  keepsHour: boolean
}

/**
 * "Samedi 12", "thursday 10 at 9", "السبت ١٩ العصر": a number behind a weekday is a day of the month when
 * the calendar has such a day soon and the number is no hour: French says so, an hour follows, the hour stays
 * as it is, or the number is too large.
 */
export function dateBehindWeekday(number: BareHour, around: Numbered): Moment | undefined {
  const { piece, position, pieces, lexemes, now, keepsHour: isHourKept } = around
  const weekday = pieces[position - 1]
  if (weekday?.content.kind !== 'weekday' || number.minute !== 0 || number.ordinal) return undefined
  if (piece.to !== piece.from + 1 || skip(lexemes, weekday.to, 'the') !== piece.from) return undefined

  const isFrench = frenchDays.has(lexemes[weekday.to - 1]?.word ?? '') && !isFrenchHour(around)
  const isKept = isHourKept && !isOfDayPart(around)
  const isDay = isFrench || isKept || number.hour > LAST_BARE_HOUR || isBeforeHour(around)

  return isDay ? weekdayNumbered(now, weekday.content.weekday, number.hour) : undefined
}

/** "Friday 11 in the morning". */
function isOfDayPart({ piece, lexemes }: Numbered): boolean {
  return lexemes[skip(lexemes, piece.to, 'in', 'the')]?.part !== undefined
}

/** "Vendredi 10 du matin", "vendredi 10 l sobo7", "vendredi à 10": an hour behind a French weekday. */
function isFrenchHour({ piece, lexemes }: Numbered): boolean {
  if (hasRole(lexemes[piece.to], 'of')) return true

  const behind = lexemes[skip(lexemes, piece.to, 'in', 'the')]
  return behind?.part !== undefined && !frenchWords.has(behind.word)
}

/** "thursday 10 at 9", "الخميس ١٠ الساعة ٩", "thursday 10 between 2 and 5": the hour is another number. */
function isBeforeHour({ piece, position, pieces, lexemes }: Numbered): boolean {
  let edge = piece.to
  for (const other of pieces.slice(position + 1)) {
    if (!isGlue(lexemes.slice(edge, other.from))) return false
    if (other.content.kind !== 'part') return isHour(other, lexemes, edge === other.from)
    edge = other.to
  }

  return false
}

function isHour({ content, from }: Piece, lexemes: readonly Lexeme[], isAdjacent: boolean): boolean {
  // "12 noon" is one time in two pieces.
  if (content.kind === 'clock') return !(isAdjacent && lexemes[from]?.hourOfDay !== undefined)
  if (content.kind === 'clockRange') return true

  return (
    content.kind === 'hour' && (hasTimeCue(lexemes, from) || hasRole(lexemes[from - 1], 'after', 'before'))
  )
}

/** The longest that may stand between the day and its hour. */
const MOST_GLUE = 3

function isGlue(between: readonly Lexeme[]): boolean {
  return (
    between.length <= MOST_GLUE &&
    between.every(
      (lexeme) =>
        hasRole(lexeme, 'at', 'the', 'about', 'clock', 'in', 'on', 'after', 'before') ||
        /^(?:[,،(]|a)$/.test(lexeme.word)
    )
  )
}
