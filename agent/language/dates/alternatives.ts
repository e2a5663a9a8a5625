import { isDay, isSameDay } from './exceptions.js'
import { isCorrection } from './found-days.js'
import { hasRole, skip, type Lexeme } from './lexemes.js'
import type { Piece } from './pieces.js'
import { concluding, conditions, lacking, otherwise, otherwisePairs } from './words/around.js'

const conditionWords: ReadonlySet<string> = new Set(conditions)
const lackingWords: ReadonlySet<string> = new Set(lacking)
const otherwiseWords: ReadonlySet<string> = new Set(otherwise)
const otherwisePhrases: ReadonlySet<string> = new Set(otherwisePairs)
const concludingWords: ReadonlySet<string> = new Set(concluding)

/** So many words stand between an "if" and what is lacking ("if there is nobody"). */
const WITHIN = 4
const CLAUSE_END = /^[.,;!?،؛؟]$/

/** The pieces of what is wanted first, and of what will do otherwise. */
export interface Alternatives {
  first: Piece[]
  other: Piece[]
}

/** "Sunday, if nobody is free then Monday at 9": Sunday, and Monday at 9; undefined when one time is said. */
export function alternativesIn(
  pieces: readonly Piece[],
  lexemes: readonly Lexeme[]
): Alternatives | undefined {
  const cue = lexemes.findIndex((_, index) => isCue(index, lexemes))
  const day = pieces.find(isDay)
  if (cue < 0 || day === undefined) return undefined

  const at = pieces.findIndex(
    (piece) => piece.from > cue && piece !== day && isDay(piece) && !isSameDay(piece, day)
  )
  if (at < 0 || isTakenBack(lexemes.slice(day.to, pieces[at]?.from))) return undefined

  const start = isHourOf(pieces, at, lexemes) ? at - 1 : at
  // "Sunday, if Sunday does not work": the condition leaves nothing out.
  const end = day.to <= cue ? pieces.findIndex(({ from }) => from > cue) : start

  return { first: pieces.slice(0, end), other: pieces.slice(start) }
}

/** "Thursday if possible, no wait, Friday": two words of a correction, one after the other. */
function isTakenBack(between: readonly Lexeme[]): boolean {
  return between.some((_, index) => {
    const pair = between.slice(index, index + 2)
    return pair.length === 2 && pair.every((lexeme) => isCorrection([lexeme]))
  })
}

/** "if nobody", "لو مفيش حد", "sinon", "worst case". */
function isCue(index: number, lexemes: readonly Lexeme[]): boolean {
  const word = lexemes[index]?.word ?? ''
  const pair = `${word} ${lexemes[index + 1]?.word ?? ''}`
  if (otherwiseWords.has(word) || otherwisePhrases.has(pair)) return true

  const within = lexemes.slice(index + 1, index + 1 + WITHIN)
  return (conditionWords.has(word) && within.some(isLacking)) || isConcludedFrom(index, lexemes)
}

/** "Nobody? then tomorrow", «مفيش يبقى بكرة»: a clause of its own that says who is lacking, and what then. */
function isConcludedFrom(index: number, lexemes: readonly Lexeme[]): boolean {
  const [before, lexeme] = [lexemes[index - 1], lexemes[index]]
  if (lexeme === undefined || !isLacking(lexeme) || !CLAUSE_END.test(before?.word ?? '')) return false

  return lexemes.slice(index + 1, index + 1 + WITHIN).some(({ word }) => concludingWords.has(word))
}

function isLacking(lexeme: Lexeme): boolean {
  return hasRole(lexeme, 'not', 'unsuitable') || lackingWords.has(lexeme.word.split(' ')[0] ?? '')
}

/** "then at 9 on Monday": the hour stands before its day, and directly behind no other day. */
function isHourOf(pieces: readonly Piece[], at: number, lexemes: readonly Lexeme[]): boolean {
  const [before, hour, day] = [pieces[at - 2], pieces[at - 1], pieces[at]]
  if (hour?.content.kind !== 'clock' || day === undefined) return false

  const isBesideOther = before !== undefined && skip(lexemes, before.to, 'at', 'the', 'clock') >= hour.from
  return !isBesideOther && skip(lexemes, hour.to, 'on', 'the', 'dayWord') >= day.from
}
