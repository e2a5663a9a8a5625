import { anyOf, anySpelling } from '../../../src/shared/alternation.js'
import { hasRole, hasUnit, skip, skipBack, type Lexeme } from './lexemes.js'
import { isDay } from './exceptions.js'
import type { Piece } from './pieces.js'
import { wordsOf } from '../words/index.js'
import { fold } from './tokens.js'
import {
  arabicLastingStems,
  arabiziLastingSpellings,
  arriving,
  beforeSuiting,
  coming,
  goingWrong,
  happened,
  lasting,
  nearby,
  occupations,
  stopping,
  visitors,
  wanting
} from './words/background.js'

// "Off since Sunday", "it stopped at 6", "I work mornings", "my aunt lands on Friday": times that tell of a
// fault or of people, and are no time of the visit.

const happenedWords = foldedSet(happened)
const occupationWords = foldedSet(occupations)
const arrivingWords = foldedSet(arriving)
const comingWords = foldedSet(coming)
const visitorWords = foldedSet(visitors)
const suitingWords = foldedSet(beforeSuiting)
const wantingWords = foldedSet(wanting)
const faultWords = foldedSet([...happened, ...goingWrong])
const ratingWords = foldedSet(wordsOf('rating'))
const starWords = foldedSet(wordsOf('stars'))
const beforeScoreWords = foldedSet(wordsOf('ratingFrom').flatMap((words) => words.split(' ')))
const stoppingWords = foldedSet(stopping)
/** Before a place, which may have the name of a weekday: "7ad l jem3a l lebneniye". */
/** Beside a place, and in Egypt somebody. */
const SOMEBODY = 'حد'
const wishWords = foldedSet([...wordsOf('wishing'), 'في', 'فيه', 'مفيش', 'ممكن'])
const besideWords = foldedSet([...wordsOf('besidePlaces'), ...nearby])

/** So many words may stand between what is told and its time ("it stopped working at 6"). */
const WITHIN = 6
/** So many words behind a time still tell of it ("the mornings I work"). */
const BEHIND = 3
/** So many stand between a stop and the spin ("ما بتوصل على العصر"). */
const NEAR_SPIN = 3
/** So many words may stand between a verb of lasting and its length ("ما بيقطعو معي ولا ساعة"). */
const NEAR_LASTING = 3
const LASTING = new RegExp(
  String.raw`^(?:[بمتيون]{0,3}${anyOf(arabicLastingStems)}(?:و|وا|ي|ت)?|${anyOf(lasting)}` +
    String.raw`|(?:b?[tyin]{0,2}[ei]?)?${anySpelling(arabiziLastingSpellings)}(?:o|ou|u|w|et|it)?)$`,
  'u'
)

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(fold))
}

/** The pieces that say nothing of when the work is wanted. */
export function backgroundPieces(pieces: readonly Piece[], lexemes: readonly Lexeme[]): Set<Piece> {
  const since = new Set<Piece>()
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1]
    const goesOn =
      before !== undefined && since.has(before) && skip(lexemes, before.to, 'the', 'in', 'on') === piece.from

    const isOfThing =
      isScore(piece, lexemes) || isLengthOfFault(piece, lexemes) || isHowLongItLasts(piece, lexemes)
    if (goesOn || isOfThing || isSince(piece, pieces, lexemes)) since.add(piece)
  }

  const wanted = pieces.filter((piece) => !since.has(piece))
  const told = wanted.filter((piece) => isTold(piece, wanted, lexemes))
  const isDayLeft = wanted.some((piece) => isDay(piece) && !told.includes(piece))
  return new Set([...since, ...told.filter((piece) => !isDay(piece) || isDayLeft)])
}

/** "Rated 4 and a half", «تقييمه فوق ٤ ونص», "4 stars": a number of stars is no hour. */
function isScore({ content, from, to }: Piece, lexemes: readonly Lexeme[]): boolean {
  if (content.kind !== 'clock' || content.clock.meridiem !== undefined) return false

  let before = from - 1
  while (beforeScoreWords.has(lexemes[before]?.word ?? '')) before--
  return ratingWords.has(lexemes[before]?.word ?? '') || starWords.has(lexemes[to]?.word ?? '')
}

/**
 * "It trips after ten minutes", «يفصل بعد دقائق»: a length behind "after", in a clause that tells what goes
 * wrong, is how long the thing holds.
 */
function isLengthOfFault({ content, from, to }: Piece, lexemes: readonly Lexeme[]): boolean {
  const isLength = content.kind === 'moment' || content.kind === 'day'
  if (!isLength || !hasRole(lexemes[from], 'after') || !isAmount(lexemes.slice(from, to))) return false

  const clause = clauseOf(from, lexemes)
  return lexemes
    .slice(Math.max(clause.start, from - WITHIN), Math.min(clause.end, to + BEHIND))
    .some(({ word }) => faultWords.has(word))
}

/**
 * «ما عادو يقطعو معي ساعة وحدة», "ma by2attou3o sa3a we7de": the one hour behind a verb of lasting is a
 * length, although a clock tells it with the same words.
 */
function isHowLongItLasts({ content, from, to }: Piece, lexemes: readonly Lexeme[]): boolean {
  const hour = lexemes.slice(from, to).find((lexeme) => hasUnit(lexeme, 'hour') || hasRole(lexeme, 'clock'))
  if (content.kind !== 'clock' || hour === undefined || hour.definite) return false

  const { start } = clauseOf(from, lexemes)
  return lexemes.slice(Math.max(start, from - NEAR_LASTING), from).some(({ word }) => LASTING.test(word))
}

function isAmount(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some(({ unit }) => unit !== undefined)
}

/**
 * Is a time said in a clause about the fault or about people, with none elsewhere? "My mother visits on
 * Friday, I need a plumber" does not say when the plumber is wanted. What is to come tells of no fault.
 */
export function isAnyTold(said: readonly Piece[], lexemes: readonly Lexeme[]): boolean {
  let clause = { start: 0, end: 0 }

  return said.some((piece) => {
    if (!isDay(piece) && !isHours(piece)) return false

    // Looked for once a clause: a text may hold hundreds of hours.
    if (piece.from < clause.start || piece.from >= clause.end) clause = clauseOf(piece.from, lexemes)
    const { start, end } = clause
    const isWhole = start === 0 && end === lexemes.length
    if (isWhole ? !isDayOfFault(piece, lexemes) : !tells(wordsAround(piece, clause, lexemes))) return false

    const isAhead = said.some(
      ({ from, to }) =>
        from < end && to > start && lexemes.slice(from, to).some(({ dayOffset }) => dayOffset !== undefined)
    )
    // "I have guests on Monday, somebody has to come at 10": the hours of the wish are of that day.
    const isCompleted = said.some((other) => isHours(other) && (other.from >= end || other.to <= start))

    return !isAhead && !isCompleted
  })
}

/** "The fridge broke on Friday", «خربت الجمعة»: directly behind what happened, a weekday is rather gone. */
function isDayOfFault({ content, from }: Piece, lexemes: readonly Lexeme[]): boolean {
  const before = skipBack(lexemes, from - 1, 'the', 'on', 'in', 'dayWord', 'final')
  return content.kind === 'weekday' && happenedWords.has(lexemes[before]?.word ?? '')
}

function wordsAround(
  { from, to }: Piece,
  { start, end }: { start: number; end: number },
  lexemes: readonly Lexeme[]
): string[] {
  return lexemes.slice(Math.max(start, from - WITHIN), Math.min(end, to + BEHIND)).map(({ word }) => word)
}

/** "Since Sunday"; also "from Sunday", "من الأحد", where another day is said too and no range begins. */
function isSince(piece: Piece, pieces: readonly Piece[], lexemes: readonly Lexeme[]): boolean {
  const cue = lexemes[skipBack(lexemes, piece.from - 1, 'the', 'on', 'in', 'at', 'dayWord', 'final')]
  if (hasRole(cue, 'since')) return true

  const { kind } = piece.content
  if (!hasRole(cue, 'from') || hasRole(cue, 'after') || !(kind === 'weekday' || kind === 'part')) return false

  const after = lexemes[piece.to]
  const isOpen = hasRole(after, 'until', 'for', 'orLater') || /^[-–]$/.test(after?.word ?? '')
  return !isOpen && pieces.some((other) => other !== piece && isDay(other) && other.from > piece.to)
}

/**
 * An hour or a day in a clause about the fault or about people, beside another one in a clause of its own.
 * The hours of such a day go with it.
 */
function isTold(piece: Piece, pieces: readonly Piece[], lexemes: readonly Lexeme[]): boolean {
  const clause = clauseOf(piece.from, lexemes)
  const isWithin = ({ from, to }: Piece) => from < clause.end && to > clause.start
  const isElsewhere = (other: Piece) => !isWithin(other)

  const days = pieces.filter(isDay)
  const hasOtherDay = days.some(isWithin) && days.some(isElsewhere)
  const hasOtherHours = isHours(piece) && pieces.some((other) => isHours(other) && isElsewhere(other))
  if (!hasOtherHours && !(hasOtherDay && (isDay(piece) || isHours(piece)))) return false

  return tells(wordsAround(piece, clause, lexemes))
}

/** Do these words tell of a fault, of what somebody does, or of somebody else who comes? */
function tells(words: readonly string[]): boolean {
  const isOfVisit =
    words.some((word) => visitorWords.has(word)) && words.some((word) => comingWords.has(word))
  return (
    isOfVisit ||
    words.some((word) => happenedWords.has(word) || arrivingWords.has(word)) ||
    words.some((word, index) => occupationWords.has(word) && !isSuiting(words, index))
  )
}

/** "Thursday would work", "Friday works for us": it suits. */
function isSuiting(words: readonly string[], index: number): boolean {
  return words[index] === 'work' && (words[index + 1] === 'for' || suitingWords.has(words[index - 1] ?? ''))
}

function isHours({ content: { kind } }: Piece): boolean {
  return kind === 'clock' || kind === 'clockRange' || kind === 'part'
}

/** From the last sign or word of wanting before an index to the next one after it. */
function clauseOf(index: number, lexemes: readonly Lexeme[]): { start: number; end: number } {
  const isTurn = (_: Lexeme, at: number) => isTurnAt(at, lexemes)
  const start = lexemes.slice(0, index).findLastIndex(isTurn) + 1
  const end = lexemes.findIndex((lexeme, at) => at >= index && isTurn(lexeme, at))
  return { start, end: end < 0 ? lexemes.length : end }
}

/** "Come on Friday" begins a wish, "my parents come on Friday" none. */
function isTurnAt(index: number, lexemes: readonly Lexeme[]): boolean {
  const word = lexemes[index]?.word ?? ''
  const isOfVisitor = comingWords.has(word) && visitorWords.has(lexemes[index - 1]?.word ?? '')
  // «وعايز حد يوم السبت».
  const isWanting = wantingWords.has(word) || wantingWords.has(word.replace(/^و(?=..)/u, ''))
  return /^[.!?;,،؛؟]$/.test(word) || (isWanting && !isOfVisitor)
}

/** "It stops at the spin", "واقفة على العصر": no late afternoon. */
export function isSpin(lexemes: readonly Lexeme[], index: number): boolean {
  const before = skipBack(lexemes, index - 1, 'the', 'at', 'for')
  const isAt =
    before < index - 1 || lexemes[index - 1]?.word === 'عن' || lexemes[index]?.word.startsWith('عال')
  const isSpinning = lexemes[index]?.part === 'lateAfternoon' && isAt
  if (!isSpinning) return false

  return lexemes.slice(Math.max(0, index - 1 - NEAR_SPIN), index).some(({ word }) => stoppingWords.has(word))
}

/** "Next to the Friday mosque", "حد الجمعة": a place, and no day. «عايز حد السبت» wants somebody. */
export function isBesidePlace(lexemes: readonly Lexeme[], index: number): boolean {
  const at = skipBack(lexemes, index - 1, 'the')
  const before = lexemes[at]
  const isSomebody = before?.word === SOMEBODY && wishWords.has(lexemes[at - 1]?.word ?? '')
  return before !== undefined && besideWords.has(before.word) && !isSomebody
}
