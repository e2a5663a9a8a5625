import { hasRole, skip, skipBack, type Lexeme } from './lexemes.js'
import { isDay } from './exceptions.js'
import type { Piece } from './pieces.js'
import { fold } from './tokens.js'
import { beside, happened, occupations, stopping, wanting } from './words/background.js'

// "Off since Sunday", "it stopped at 6", "I work mornings": times that tell of a fault or of the person, and
// are no time of the visit.

const happenedWords = foldedSet(happened)
const occupationWords = foldedSet(occupations)
const wantingWords = foldedSet(wanting)
const stoppingWords = foldedSet(stopping)
const besideWords = foldedSet(beside)

/** So many words may stand between what is told and its time ("it stopped working at 6"). */
const WITHIN = 6
/** So many words behind a time still tell of it ("the mornings I work"). */
const BEHIND = 3
/** So many stand between a stop and the spin ("ما بتوصل على العصر"). */
const NEAR_SPIN = 3

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

    if (goesOn || isSince(piece, pieces, lexemes)) since.add(piece)
  }

  const wanted = pieces.filter((piece) => !since.has(piece))
  return new Set([...since, ...wanted.filter((piece) => isTold(piece, wanted, lexemes))])
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

/** An hour in a clause about the fault or about the person, beside another time in a clause of its own. */
function isTold(piece: Piece, pieces: readonly Piece[], lexemes: readonly Lexeme[]): boolean {
  if (!isHours(piece)) return false

  const clause = clauseOf(piece.from, lexemes)
  const isElsewhere = (other: Piece) => other.from >= clause.end || other.to <= clause.start
  if (!pieces.some((other) => isHours(other) && isElsewhere(other))) return false

  const words = lexemes
    .slice(Math.max(clause.start, piece.from - WITHIN), Math.min(clause.end, piece.to + BEHIND))
    .map(({ word }) => word)

  return words.some((word) => happenedWords.has(word) || occupationWords.has(word))
}

function isHours({ content: { kind } }: Piece): boolean {
  return kind === 'clock' || kind === 'clockRange' || kind === 'part'
}

/** From the last sign or word of wanting before an index to the next one after it. */
function clauseOf(index: number, lexemes: readonly Lexeme[]): { start: number; end: number } {
  const start = lexemes.slice(0, index).findLastIndex(isTurn) + 1
  const end = lexemes.slice(index).findIndex(isTurn)
  return { start, end: end < 0 ? lexemes.length : index + end }
}

function isTurn({ word }: Lexeme): boolean {
  return /^[.!?;,،؛؟]$/.test(word) || wantingWords.has(word)
}

/** "It stops at the spin", "واقفة على العصر": no late afternoon. */
export function isSpin(lexemes: readonly Lexeme[], index: number): boolean {
  const before = skipBack(lexemes, index - 1, 'the', 'at')
  const isAt =
    before < index - 1 || lexemes[index - 1]?.word === 'عن' || lexemes[index]?.word.startsWith('عال')
  const isSpinning = lexemes[index]?.part === 'lateAfternoon' && isAt
  if (!isSpinning) return false

  return lexemes.slice(Math.max(0, index - 1 - NEAR_SPIN), index).some(({ word }) => stoppingWords.has(word))
}

/** "Next to the Friday mosque", "حد الجمعة": a place, and no day. */
export function isBesidePlace(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes[skipBack(lexemes, index - 1, 'the')]
  return before !== undefined && besideWords.has(before.word)
}
