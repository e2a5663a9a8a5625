import { isoDay, soonestDayOfMonth, weekdayInWeek, type Moment } from './calendar.js'
import { placeWeekday } from './found-days.js'
import { hasRole, skip, skipBack, type Lexeme } from './lexemes.js'
import type { ExceptDays } from './mention.js'
import type { Piece } from './pieces.js'
import { openers, reasons, widening } from './words/around.js'

/** A range of more days is no exception. */
const MOST_DAYS = 7
/** How many words before a "but" may widen the wish that it narrows. */
const WIDENING_WITHIN = 6
const wideningWords: ReadonlySet<string> = new Set(widening)
const openingWords: ReadonlySet<string> = new Set(openers)
const reasonWords: ReadonlySet<string> = new Set(reasons)

/** "Why not tomorrow?" and "don't forget Friday" are wishes. */
const undoing: ReadonlySet<string> = new Set(['why', "don't", 'dont', 'not'])

export function isDay({ content: { kind } }: Piece): boolean {
  return kind === 'day' || kind === 'weekday' || kind === 'dayOfMonth' || kind === 'week'
}

/**
 * What is left out: "not Thursday", "any day but Friday and Saturday", "Sunday does not work", and the
 * first day of "Saturday we have guests, make it Monday".
 */
export function excludedPieces(pieces: readonly Piece[], lexemes: readonly Lexeme[]): Set<Piece> {
  const replaced = replacedPieces(pieces, lexemes)
  const excluded = new Set(replaced)
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1]
    const goesOn =
      before !== undefined &&
      excluded.has(before) &&
      !replaced.has(before) &&
      isDay(before) &&
      isDay(piece) &&
      isJoined(lexemes, before.to, piece.from)

    if (goesOn || isNegated(piece, lexemes, before) || isUnsuitable(piece, lexemes)) excluded.add(piece)
  }

  return excluded
}

/** The days before the one that a correction settles on. */
function replacedPieces(pieces: readonly Piece[], lexemes: readonly Lexeme[]): Set<Piece> {
  const replaced = new Set<Piece>()
  const last = pieces.findLast(isDay)
  const settled = pieces.findLast((piece) => isDay(piece) && isSettledOn(piece, lexemes))
  const opener = lexemes.findIndex(({ word }) => openingWords.has(word))

  for (const piece of pieces) {
    const isEarlierDay = isDay(piece) || isTonight(piece, lexemes)
    if (!isEarlierDay) continue

    if (settled !== undefined && isReplacedBy(piece, settled)) replaced.add(piece)
    else if (last !== undefined && isReplacedBy(piece, last)) {
      const isOpened = opener >= 0 && opener < piece.from
      const hasReason = reasonWords.has(lexemes[skip(lexemes, piece.to, 'coming')]?.word ?? '')
      if (isOpened && hasReason && !isAlternative(last, lexemes)) replaced.add(piece)
    }
  }

  return replaced
}

/**
 * "make it Monday", "خليها التنين", "plutôt lundi", "Monday instead"; "Friday or make it Monday" on none.
 */
function isSettledOn(piece: Piece, lexemes: readonly Lexeme[]): boolean {
  if (isAlternative(piece, lexemes)) return false

  return (
    lexemes.slice(leadOf(piece, lexemes), piece.from).some((lexeme) => hasRole(lexeme, 'rather')) ||
    hasRole(lexemes[skip(lexemes, piece.to, 'coming')], 'inPlace')
  )
}

function isAlternative(piece: Piece, lexemes: readonly Lexeme[]): boolean {
  return hasRole(lexemes[leadOf(piece, lexemes) - 1], 'or')
}

/** Where the words that lead to a day begin: "make it on Monday", "خليها يوم التنين". */
function leadOf({ from }: Piece, lexemes: readonly Lexeme[]): number {
  return skipBack(lexemes, from - 1, 'on', 'the', 'at', 'dayWord', 'in', 'this', 'for', 'rather') + 1
}

/** Another day before it; a week or a weekend is not replaced by a day of it. */
function isReplacedBy(piece: Piece, other: Piece): boolean {
  if (piece.from >= other.from || isSameDay(piece, other)) return false
  return !isSpan(piece) || isSpan(other)
}

function isSameDay({ content: one }: Piece, { content: other }: Piece): boolean {
  if (one.kind === 'weekday' && other.kind === 'weekday') return one.weekday === other.weekday
  if (one.kind === 'dayOfMonth' && other.kind === 'dayOfMonth') return one.day === other.day

  return one.kind === 'day' && other.kind === 'day' && isoDay(one.date) === isoDay(other.date)
}

function isSpan({ content }: Piece): boolean {
  return content.kind === 'week' || (content.kind === 'day' && content.endDate !== undefined)
}

function isTonight({ content, from }: Piece, lexemes: readonly Lexeme[]): boolean {
  return content.kind === 'part' && lexemes[from]?.dayOffset === 0
}

/** "Friday and Saturday", "Friday or Saturday". */
function isJoined(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return (
    to - from <= 3 &&
    to > from &&
    lexemes.slice(from, to).every((lexeme) => hasRole(lexeme, 'and', 'wa', 'or', 'on', 'the', 'dayWord'))
  )
}

/** "not Thursday", "مش الخميس", "instead of Monday"; "why not tomorrow?" is a proposal. */
function isNegated(piece: Piece, lexemes: readonly Lexeme[], previous: Piece | undefined): boolean {
  // "Not this one, the one after": what follows is what is wanted.
  if (hasRole(lexemes[piece.from], 'following')) return false

  const before = wordBefore(piece, lexemes)
  const word = lexemes[before]

  // "Friday I can't, Saturday": the words belong to the day before them.
  if (hasRole(word, 'unsuitable') && previous !== undefined && isDay(previous) && previous.to === before) {
    return false
  }
  if (isDay(piece) && (hasRole(word, 'minus') || isNarrowing(lexemes, before))) return true

  return hasRole(word, 'not', 'instead') && !undoing.has(lexemes[before - 1]?.word ?? '')
}

function wordBefore(piece: Piece, lexemes: readonly Lexeme[]): number {
  return skipBack(lexemes, piece.from - 1, 'on', 'the', 'at', 'dayWord', 'in', 'this', 'for')
}

/** "any morning but Sunday", "all week but Friday"; "but Friday is better" is a wish. */
function isNarrowing(lexemes: readonly Lexeme[], index: number): boolean {
  return (
    hasRole(lexemes[index], 'but') &&
    lexemes
      .slice(Math.max(0, index - WIDENING_WITHIN), index)
      .some((lexeme) => wideningWords.has(lexeme.word) || hasRole(lexeme, 'every'))
  )
}

/** "Sunday does not work for me", "الجمعة ما بيناسبني". */
function isUnsuitable(piece: Piece, lexemes: readonly Lexeme[]): boolean {
  if (!isDay(piece)) return false

  const next = skip(lexemes, piece.to, 'coming')
  return (
    hasRole(lexemes[next], 'unsuitable') ||
    (isPlainWord(lexemes[next]) && hasRole(lexemes[next + 1], 'unsuitable'))
  )
}

/** "Sunday really does not work". */
function isPlainWord(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && lexeme.roles === undefined && /^\p{L}+$/u.test(lexeme.word)
}

/** The days that the excluded pieces name; "instead of Friday" is a choice and no exception. */
export function exceptDays(
  excluded: ReadonlySet<Piece>,
  lexemes: readonly Lexeme[],
  now: Moment
): ExceptDays | undefined {
  const except: ExceptDays = { weekdays: [], dates: [] }
  for (const piece of excluded) {
    const { content } = piece
    if (hasRole(lexemes[wordBefore(piece, lexemes)], 'instead')) continue

    if (content.kind === 'weekday' && content.which === 'soonest') except.weekdays.push(content.weekday)
    if (content.kind === 'weekday' && content.which !== 'soonest') {
      except.dates.push(isoDay(placeWeekday(content.weekday, content.which, now).date))
    }
    if (content.kind === 'dayOfMonth') {
      const date = soonestDayOfMonth(now, content.day)
      if (date !== undefined) except.dates.push(isoDay(date))
    }
    if (content.kind === 'day') except.dates.push(...datesFrom(content.date, content.endDate))
    if (content.kind === 'week') {
      except.dates.push(
        ...datesFrom(weekdayInWeek(now, 1, content.weeks), weekdayInWeek(now, 7, content.weeks))
      )
    }
  }

  return except.weekdays.length + except.dates.length === 0 ? undefined : except
}

function datesFrom(first: Moment, last: Moment = first): string[] {
  const count = Math.round(last.diff(first, 'days').days) + 1
  return count > MOST_DAYS ? [] : Array.from({ length: count }, (_, days) => isoDay(first.plus({ days })))
}
