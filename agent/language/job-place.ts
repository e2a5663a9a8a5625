import { tokenizeWithOffsets } from '../../src/shared/text.js'
import type { Span } from './dates/index.js'
import { Phrases, readText } from './reading.js'
import { wordsOf } from './words/index.js'

/** Where a job is, as its client says it. */
export interface JobPlace {
  /** A street or a landmark. */
  line?: string
  /** Floor or flat. */
  unit?: string
  /** What the provider is to be told with it. */
  notes?: string
}

const SIGNS = new Phrases(wordsOf('placeSigns'))
const STARTS = new Phrases(wordsOf('placeStarts'))
const RELATIONS = new Phrases(wordsOf('placeRelations'))
const LANDMARKS = new Phrases(wordsOf('landmarks'))
/** Arabic writes "the" onto the word. */
const ARTICLE = /^ال(?=\p{L}{2})/u
const UNITS = new Phrases(wordsOf('unitWords'))
const NOTES = new Phrases(wordsOf('noteStarts', 'passingOn', 'callFirst', 'hasPets'))
const HOME = new Phrases(wordsOf('atHome'))
const WORK = new Phrases(wordsOf('atWork'))

/** Ends a piece of an address: a sign between two of them, not one within a number. */
const PIECE_END = /(?:[;!?؛؟\n،]|,(?!\d)|\.(?=\s|$))+/u

/**
 * The answer to "where exactly?": the floor and what to tell the provider apart from the rest. Null when
 * nothing in it is of a place; `isPlace` says that a town or a quarter was read in it.
 */
export function readPlaceAnswer(text: string, isPlace: boolean): JobPlace | null {
  const pieces = piecesOf(text)
  const isOfPlace = isPlace || SIGNS.in(readText(text).words) || UNITS.in(readText(text).words)
  if (!isOfPlace) return null

  const units = pieces.filter((piece) => isOf(UNITS, piece))
  const notes = pieces.filter((piece) => !isOf(UNITS, piece) && isOf(NOTES, piece))
  const lines = pieces.filter((piece) => !units.includes(piece) && !notes.includes(piece))

  return placeOf(lines.length === 0 ? units : lines, lines.length === 0 ? [] : units, notes)
}

/** Where the job is, when a message of another purpose says it: "… next to Abu Khalil's bakery, tomorrow". */
export function readPlaceWithin(text: string, times: Span[]): JobPlace | null {
  const timeless = text.split('')
  for (const { start, end } of times) timeless.fill('\n', start, end)

  const pieces = piecesOf(timeless.join('')).flatMap((piece) => placeIn(piece) ?? [])
  return pieces.length === 0 ? null : placeOf(pieces, [], [])
}

/** Which of the saved places a message means: "at home", «بالمكتب». */
export function savedPlaceIn(text: string): 'home' | 'work' | null {
  const { words } = readText(text)
  if (WORK.in(words)) return 'work'
  return HOME.in(words) ? 'home' : null
}

/** The part of a piece that names a place: what follows "my address is", or a landmark with its relation. */
function placeIn(piece: string): string | null {
  const tokens = tokenizeWithOffsets(piece)
  const words = tokens.map(({ word }) => word)

  const start = STARTS.indexIn(words)
  const first = start < 0 ? undefined : tokens[start + STARTS.lengthAt(words, start)]
  if (first !== undefined) return piece.slice(first.start)

  const relation = RELATIONS.indexIn(words)
  const after = words.slice(relation + 1).map((word) => word.replace(ARTICLE, ''))
  const begins = relation < 0 || LANDMARKS.indexIn(after) < 0 ? undefined : tokens[relation]

  return begins === undefined ? null : piece.slice(begins.start)
}

function piecesOf(text: string): string[] {
  return text
    .split(PIECE_END)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

function isOf(phrases: Phrases, piece: string): boolean {
  return phrases.in(readText(piece).words)
}

function placeOf(lines: string[], units: string[], notes: string[]): JobPlace {
  return {
    ...(lines.length === 0 ? {} : { line: lines.join(', ').slice(0, 300) }),
    ...(units.length === 0 ? {} : { unit: units.join(', ').slice(0, 100) }),
    ...(notes.length === 0 ? {} : { notes: notes.join('. ').slice(0, 500) })
  }
}
