import { wordsOf } from '../words/index.js'
import { isoDay, soonestDayOfMonth, weekdayInWeek, type Moment } from './calendar.js'
import { placeWeekday } from './found-days.js'
import { hasRole, skip, skipBack, type Lexeme } from './lexemes.js'
import type { ExceptDays, Span } from './mention.js'
import type { Piece } from './pieces.js'
import { fold } from './tokens.js'
import {
  answers,
  cannotInOneWord,
  conditions,
  excepting,
  having,
  indifference,
  meeting,
  noneOfPart,
  openers,
  reasons,
  refusals,
  widening
} from './words/around.js'

/** A range of more days is no exception. */
const MOST_DAYS = 7
/** How many words before a "but" may widen the wish that it narrows. */
const WIDENING_WITHIN = 6
/** So many words may join two days: "w la nhar l". */
const MOST_JOINING = 4
const wideningWords: ReadonlySet<string> = new Set(widening)
const openingWords: ReadonlySet<string> = new Set(openers)
const reasonWords: ReadonlySet<string> = new Set(reasons)
const havingWords: ReadonlySet<string> = new Set(having)
const refusingWords: ReadonlySet<string> = new Set(refusals)
const meetingWords: ReadonlySet<string> = new Set(meeting.map(fold))
const exceptingWords: ReadonlySet<string> = new Set(excepting.map(fold))
const indifferentWords: ReadonlySet<string> = new Set(indifference.map(fold))
const negatingWords: ReadonlySet<string> = new Set(wordsOf('negators').map(fold))
const negatedInOneWord: ReadonlySet<string> = new Set(cannotInOneWord.map(fold))
const answeringWords: ReadonlySet<string> = new Set(answers.map(fold))
/** So far before "except" a negation may stand: "I am not free on any other day except". */
const NEGATED_WITHIN = 6
const clauseJoins: ReadonlySet<string> = new Set(wordsOf('clauseJoins').map(fold))
const noneOfParts: ReadonlySet<string> = new Set(noneOfPart)

/** "Why not tomorrow?", "don't forget Friday" and "if not, Friday" are wishes. */
const undoing: ReadonlySet<string> = new Set(['why', "don't", 'dont', 'not', ...conditions])

export function isDay({ content: { kind } }: Piece): boolean {
  return kind === 'day' || kind === 'weekday' || kind === 'dayOfMonth' || kind === 'week'
}

/**
 * What is left out: "not Thursday", "any day but Friday and Saturday", "Sunday does not work", "Friday no",
 * and the first day of "Saturday we have guests, make it Monday".
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

    const part = partOf(piece, pieces[index + 1], lexemes)
    const isTurnedDown = isDay(piece) && isRefused(part ?? piece, lexemes)
    if (isTurnedDown || isUnsuitable(part ?? piece, piece, lexemes)) {
      excluded.add(piece)
      if (part !== undefined) excluded.add(part)
      for (const joined of joinedBefore(index, pieces, lexemes)) excluded.add(joined)
      // "Friday or Monday, but Monday I cannot".
      for (const said of pieces.slice(0, index)) {
        if (isSameDay(said, piece) && partOf(said, pieces[pieces.indexOf(said) + 1], lexemes) === undefined) {
          excluded.add(said)
        }
      }
    } else if (goesOn || isNegated(piece, lexemes, before)) excluded.add(piece)
  }

  return excluded
}

/** The days that stand joined before a day: "Friday and Saturday" of "Friday and Saturday do not work". */
function joinedBefore(index: number, pieces: readonly Piece[], lexemes: readonly Lexeme[]): Piece[] {
  const joined: Piece[] = []
  for (let at = index; at > 0; at--) {
    const [before, piece] = [pieces[at - 1], pieces[at]]
    if (before === undefined || piece === undefined || !isDay(before) || isSpan(before)) break
    if (!isJoined(lexemes, before.to, piece.from)) break

    joined.push(before)
  }

  return joined
}

/** The part of the day that stands directly behind a day: "Saturday afternoon". */
function partOf(day: Piece, next: Piece | undefined, lexemes: readonly Lexeme[]): Piece | undefined {
  if (next === undefined || !isDay(day) || next.content.kind !== 'part') return undefined
  return skip(lexemes, day.to, 'at', 'the', 'in', 'on', 'coming') >= next.from ? next : undefined
}

/** The days before the one that a correction settles on. */
function replacedPieces(pieces: readonly Piece[], lexemes: readonly Lexeme[]): Set<Piece> {
  const replaced = new Set<Piece>()
  const last = pieces.findLast(isDay)
  const settled = pieces.findLast((piece) => isDay(piece) && isSettledOn(piece, pieces, lexemes))
  const opener = lexemes.findIndex(({ word }) => openingWords.has(word))

  for (const piece of pieces) {
    const isEarlierDay = isDay(piece) || isTonight(piece, lexemes)
    if (!isEarlierDay) continue

    if (settled !== undefined && isReplacedBy(piece, settled)) replaced.add(piece)
    else if (last !== undefined && isReplacedBy(piece, last)) {
      const isOpened = opener >= 0 && opener < piece.from
      const hasReason =
        reasonWords.has(lexemes[skip(lexemes, piece.to, 'coming')]?.word ?? '') ||
        endsReason(piece, last, opener, lexemes)
      if (isOpened && hasReason && !isAlternative(last, lexemes)) replaced.add(piece)
    }
  }

  return replaced
}

/** "Wait, she has ballet on Mondays. Tuesday": the day ends the clause of what somebody has then. */
function endsReason(piece: Piece, last: Piece, opener: number, lexemes: readonly Lexeme[]): boolean {
  const start = lexemes.slice(0, piece.from).findLastIndex(isSign) + 1
  const isBeforeEnd = lexemes.slice(piece.to, last.from).some(isSign)

  return (
    isBeforeEnd &&
    lexemes.slice(Math.max(start, opener + 1), piece.from).some(({ word }) => havingWords.has(word))
  )
}

function isSign({ word }: Lexeme): boolean {
  return /^[.!?;,،؛؟]$/.test(word)
}

/**
 * "make it Monday", "خليها التنين", "plutôt lundi", "Monday at 3 instead"; not "or make it Monday".
 */
function isSettledOn(piece: Piece, pieces: readonly Piece[], lexemes: readonly Lexeme[]): boolean {
  if (isAlternative(piece, lexemes)) return false

  return (
    lexemes.slice(leadOf(piece, lexemes), piece.from).some((lexeme) => hasRole(lexeme, 'rather')) ||
    hasRole(lexemes[skip(lexemes, endOfHours(piece, pieces, lexemes), 'coming')], 'inPlace')
  )
}

/** Where the hours that stand directly behind a day end: "Tuesday at 3 in the afternoon". */
function endOfHours(day: Piece, pieces: readonly Piece[], lexemes: readonly Lexeme[]): number {
  const behind = pieces.slice(pieces.indexOf(day) + 1)
  let end = day.to
  for (const { content, from, to } of behind) {
    const isHours = content.kind === 'clock' || content.kind === 'clockRange' || content.kind === 'part'
    if (!isHours || skip(lexemes, end, 'at', 'the', 'in', 'on', 'clock') < from) break

    end = to
  }

  return end
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

/** Do two pieces name one day in the same manner? */
export function isSameDay({ content: one }: Piece, { content: other }: Piece): boolean {
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

/** "Friday and Saturday", "Friday or Saturday", "Friday Saturday", "mesh l jem3a w la l sabet". */
function isJoined(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const isJoin = (lexeme: Lexeme, index: number) =>
    hasRole(lexeme, 'and', 'wa', 'or', 'on', 'the', 'dayWord') ||
    (refusingWords.has(lexeme.word) && hasRole(lexemes[from + index - 1], 'and', 'wa'))

  return to - from <= MOST_JOINING && lexemes.slice(from, to).every(isJoin)
}

/** "Friday no", "بكرا لأ", at the end of a clause; "Friday, no?" and "Friday no?" ask. */
function isRefused({ to }: Piece, lexemes: readonly Lexeme[]): boolean {
  const behind = lexemes[to + 1]
  const isEnd = behind === undefined || /^[.!;,،؛)]$/.test(behind.word) || hasRole(behind, 'and', 'wa', 'but')

  return isEnd && refusingWords.has(lexemes[to]?.word ?? '')
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
  if (isDay(piece) && isOnlyOne(before, lexemes)) return false
  if (isDay(piece) && (hasRole(word, 'minus') || isNarrowing(lexemes, before))) return true
  if (piece.content.kind === 'part' && noneOfParts.has(word?.word ?? '')) return true

  // "I can't come Friday".
  const isMeeting = meetingWords.has(word?.word ?? '') && hasRole(lexemes[before - 1], 'unsuitable')
  if (isDay(piece) && isMeeting) return true

  return hasRole(word, 'not', 'instead') && !undoing.has(lexemes[before - 1]?.word ?? '')
}

/**
 * "Not any day except Monday", «ما بقدر إلا التنين»: that day alone. "I don't mind, any day but …" is none.
 */
function isOnlyOne(except: number, lexemes: readonly Lexeme[]): boolean {
  const word = lexemes[except]
  if (word === undefined || !(exceptingWords.has(word.word) || hasRole(word, 'minus', 'but'))) return false

  return negationBefore(except, lexemes) >= 0
}

/** Where the words stand that leave one time alone: "not any day except". */
export function onlyOneSpans(lexemes: readonly Lexeme[]): Span[] {
  return lexemes.flatMap((lexeme, index) => {
    const negation = exceptingWords.has(lexeme.word) ? lexemes[negationBefore(index, lexemes)] : undefined
    return negation === undefined ? [] : [{ start: negation.start, end: lexeme.end }]
  })
}

/** The negation before an "except" in its clause; −1 when there is none. */
function negationBefore(except: number, lexemes: readonly Lexeme[]): number {
  const first = Math.max(0, except - NEGATED_WITHIN)
  const start = lexemes.slice(first, except).findLastIndex(isSign) + 1 + first
  const at = lexemes
    .slice(start, except)
    .findIndex((lexeme, place) => isNegation(lexeme, lexemes[start + place + 1]))

  return at < 0 ? at : start + at
}

function isNegation(lexeme: Lexeme, next: Lexeme | undefined): boolean {
  if (exceptingWords.has(lexeme.word) || indifferentWords.has(next?.word ?? '')) return false
  // "No, any day but Friday" answers; "no day but Friday" leaves one.
  if (
    answeringWords.has(lexeme.word) &&
    wideningWords.has(next?.word.split(' ')[0] ?? '') &&
    next?.unit === undefined
  ) {
    return false
  }

  return (
    hasRole(lexeme, 'not', 'unsuitable') ||
    negatingWords.has(lexeme.word) ||
    negatedInOneWord.has(lexeme.word)
  )
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

/** "Sunday does not work for me", "الجمعة بعد الضهر ما بيناسبني". */
function isUnsuitable({ to }: Piece, day: Piece, lexemes: readonly Lexeme[]): boolean {
  if (!isDay(day)) return false

  const next = skip(lexemes, to, 'coming')
  return (
    hasRole(lexemes[next], 'unsuitable') ||
    (isPlainWord(lexemes[next]) && hasRole(lexemes[next + 1], 'unsuitable'))
  )
}

/** "Sunday really does not work". */
function isPlainWord(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme !== undefined &&
    lexeme.roles === undefined &&
    /^\p{L}+$/u.test(lexeme.word) &&
    // "Tomorrow, but I cannot pay more than …".
    !clauseJoins.has(lexeme.word)
  )
}

/** "Saturday morning, in the afternoon I can't": other hours of that day are wanted. */
function isWantedElsewhere(
  piece: Piece,
  excluded: ReadonlySet<Piece>,
  pieces: readonly Piece[],
  lexemes: readonly Lexeme[]
): boolean {
  return pieces.some(
    (other, index) =>
      !excluded.has(other) &&
      isSameDay(piece, other) &&
      partOf(other, pieces[index + 1], lexemes) !== undefined
  )
}

/** The days that the excluded pieces name; "instead of Friday" is a choice and no exception. */
export function exceptDays(
  excluded: ReadonlySet<Piece>,
  pieces: readonly Piece[],
  lexemes: readonly Lexeme[],
  now: Moment
): ExceptDays | undefined {
  const except: ExceptDays = { weekdays: [], dates: [] }
  for (const piece of excluded) {
    const { content } = piece
    if (hasRole(lexemes[wordBefore(piece, lexemes)], 'instead')) continue
    if (isWantedElsewhere(piece, excluded, pieces, lexemes)) continue

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
