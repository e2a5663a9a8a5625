import { tokenizeWithOffsets, type Token } from '../../src/shared/text.js'
import { findCategoryMentions } from '../../src/vocabulary/index.js'
import { addressIn, isBesideAddress, isBetweenParts, isStreetAlone } from './address-parts.js'
import { readCount } from './amounts.js'
import type { Span } from './dates/index.js'
import { isHostAt } from './hosts.js'
import { consistsOf, Phrases, readText } from './reading.js'
import { negators } from './speech.js'
import { countsUnit, isFloorInOneWord, isOrdinalAlone, unitAt } from './units.js'
import { wordsOf } from './words/index.js'

/** Where a job is, as its client says it. */
export interface JobPlace {
  /** A street or a landmark. */
  line?: string
  /** Floor or flat. */
  unit?: string
  /** Which of their saved places they mean. */
  saved?: SavedKind
  /** What the provider is to be told with it. */
  notes?: string
  /** The address that was told is taken away again. */
  isWithdrawn?: true
}
export type SavedKind = 'home' | 'work'

const SIGNS = new Phrases(wordsOf('placeSigns'))
const STARTS = new Phrases(wordsOf('placeStarts'))
const STREETS_BEFORE = new Phrases(wordsOf('streetsBefore'))
const STREETS_BEHIND = new Phrases(wordsOf('streetsBehind'))
const LANDMARKS = new Phrases(wordsOf('landmarks'))
const UNITS = new Phrases(wordsOf('unitWords'))
const NOTES = new Phrases(wordsOf('noteStarts'))
/** Begin a note wherever they stand. */
const CLEAR_NOTES = new Phrases(wordsOf('passingOn', 'callFirst', 'callOnArrival', 'hasPets'))
const NOTE_JOINS = new Phrases(wordsOf('noteJoins'))
const FAULTS = new Phrases(wordsOf('faultWords'))
const LOOSE = new Phrases(wordsOf('besideValues'))
const WORKS = new Phrases(wordsOf('countedWorks'))
const TWO_WORKS = new Phrases(wordsOf('twoWorks'))
const LEADS = new Phrases(wordsOf('placeLeads', 'slips'))
const BESIDE_PLACE = new Phrases(wordsOf('besidePlace', 'courtesy', 'thanks', 'yes', 'yesFirst'))
const TURNED_DOWN = new Phrases(wordsOf('placeTurnedDown'))
const REFUSALS = new Phrases(wordsOf('placeRefusals'))
const SHARING = new Phrases(wordsOf('sharingVerbs'))
/** Say, give or know, of an address that is not told. */
const TELLING = new Phrases(wordsOf('sharingVerbs', 'addressVerbs'))
const WRONG = new Phrases(wordsOf('wrongWords'))
const LATER = new Phrases(wordsOf('tellingLater'))
const ASKING_WHICH = new Phrases(wordsOf('askingWhich'))
const ADDRESS_WORDS = new Phrases(wordsOf('addressWords'))
const CORRECTIONS = new Phrases(wordsOf('placeCorrections', 'slips'))
const BESIDE_UNIT = new Phrases(wordsOf('besideUnit'))
const REMOVALS = new Phrases(wordsOf('addressRemovals'))
const LETTING = new Phrases(wordsOf('letting'))
const HOME = new Phrases(wordsOf('atHome'))
const WORK = new Phrases(wordsOf('atWork'))

/** Arabic writes "the" and "and" onto the word. */
const ARTICLE = /^ال(?=\p{L}{2})/u
/** "In", "on" and "to", as Arabic writes them onto a word. */
const ATTACHED = /^[بعل](?=\p{L}{2})/u
const AND = /^و(?=\p{L}{2})/u
/**
 * Ends a stretch of an address: a sign between two of them, not one within a number, nor the full stop of
 * "apt. 4" and "no. 8".
 */
const STRETCH_ENDS = [
  '[;!?؛؟\\n،]',
  ',(?!\\d)',
  '(?<!\\b(?:app?t?|flr?|bldg?|imm|etg)|\\b(?:no|nb|nr)(?=\\.\\s*\\d))\\.(?=\\s|$)',
  '\\s[-–—]\\s'
]
const STRETCH_END = new RegExp(`(?:${STRETCH_ENDS.join('|')})+`, 'iu')
/** More words than these behind a floor turn down something else. */
const LONGEST_FLOOR = 3
/** What tells of a fault in so many words or less is a note, and no request. */
const LONGEST_FAULT = 16
/** "Ras Beirut, my address is …". */
const LONGEST_NAME = 2
/** "The blue door on the left". */
const LONGEST_UNIT = 6
/** "It's on the second", "l tabe2 l tene". */
const LONGEST_BARE = 4
/** "Please remove the address, I will tell him by phone when he calls". */
const LONGEST_REMOVAL = 16
/** "Sorry, I was wrong about the floor, it's the 5th floor". */
const LONGEST_CORRECTION = 14

/** What a request tells of the job for the provider to read. */
export interface Details {
  /** A floor without a street, a dog, to call at the door. */
  details: string[]
  faults: string[]
}

/** A part of a text of which we know what it says of the place. */
interface Piece {
  kind: 'unit' | 'note' | 'rest'
  text: string
}

/**
 * The answer to "where exactly?": the floor and what to tell the provider apart from the rest. Null when
 * nothing in it is of a place; `isPlace` says that a town or a quarter was read in it.
 */
export function readPlaceAnswer(text: string, isPlace: boolean): JobPlace | null {
  const stretches = fromStart(
    stretchesOf(text).filter((stretch) => !isRefusal(stretch) && !findsFault(stretch))
  )
  const pieces = withOrdinalsAsUnits(withFaultsAsNotes(stretches.flatMap(piecesOf)))
  const lines = ofKind(pieces, 'rest').flatMap((line) =>
    isBesideAnswer(line) ? [] : (withoutLeads(line) ?? [])
  )
  const units = ofKind(pieces, 'unit')
  const notes = ofKind(pieces, 'note')
  const saved = savedPlaceIn(stretches.join('\n'))

  const isOfPlace = lines.some((line) => isPlace || saysPlace(line)) || units.length > 0
  if (!isOfPlace) return saved === null && notes.length === 0 ? null : placeOf({ notes, saved })

  return placeOf({ lines, units, notes })
}

/** "I changed my mind. The address is …": what stands before it names a place, or is left out. */
function fromStart(stretches: string[]): string[] {
  const start = stretches.findIndex((stretch) => isIn(STARTS, stretch))
  const mayBeName = (stretch: string) => readText(stretch).words.length <= LONGEST_NAME

  return stretches.filter((one, index) => index >= start || mayBeName(one) || tellsOfPlace(one))
}

function tellsOfPlace(stretch: string): boolean {
  const isOfIt = ({ kind, text }: Piece) => kind !== 'rest' || saysPlace(text)
  return savedPlaceIn(stretch) !== null || piecesOf(stretch).some(isOfIt)
}

/** What tells of the work is no part of an address: "… . The water comes from under the sink". */
function withFaultsAsNotes(pieces: Piece[]): Piece[] {
  const isRest = ({ kind }: Piece) => kind === 'rest'
  const street = pieces.findIndex((piece) => isRest(piece) && saysPlace(piece.text) && !isFault(piece.text))
  const isOfWork = (piece: Piece, index: number) =>
    isRest(piece) &&
    !namesStreet(piece.text) &&
    (isFault(piece.text) || (street >= 0 && index > street && tellsOfWork(piece.text)))
  const first = pieces.findIndex(isOfWork)

  // "… and the tap upstairs too" goes on with it.
  return pieces.map((piece, index) =>
    isOfWork(piece, index) || (first >= 0 && index > first && isRest(piece) && !saysPlace(piece.text))
      ? { ...piece, kind: 'note' }
      : piece
  )
}

/** "Hiram street 8, second": an ordinal alone behind a street tells the floor. */
function withOrdinalsAsUnits(pieces: Piece[]): Piece[] {
  const street = pieces.findIndex(({ kind, text }) => kind === 'rest' && saysPlace(text))

  return pieces.map((piece, index) =>
    street >= 0 && index > street && piece.kind === 'rest' && isOrdinalAlone(readText(piece.text).words)
      ? { ...piece, kind: 'unit' }
      : piece
  )
}

function tellsOfWork(text: string): boolean {
  // "Next to the carpenter's shop" is where it is.
  const isOfTrade = findCategoryMentions(text).length > 0 && !isBesideAddress(text)
  return !namesStreet(text) && (isFault(text) || isOfTrade)
}

/** "Sorry, Bliss street, not Hamra": the answer without what it turns down; null when it corrects none. */
export function readPlaceCorrection(text: string, isPlace: boolean): JobPlace | null {
  const { words } = readText(text)
  const begins = STARTS.in(words)
  if (!begins && !CORRECTIONS.in(words) && !turnsDownFloor(text)) return null

  const kept = fromStart(stretchesOf(text)).flatMap((stretch) => withoutTurnedDown(stretch) ?? [])
  const place = readPlaceAnswer(kept.join('\n'), isPlace && begins)
  return place?.line === undefined && place?.saved === undefined && place?.unit === undefined ? null : place
}

/**
 * "Oh sorry, wrong floor, we moved up, it's the 5th floor": the floor of a correction that names no place
 * beside it; null when it does, or corrects nothing.
 */
export function readCorrectedUnit(text: string): string | null {
  const { words, isQuestion } = readText(text)
  if (!CORRECTIONS.in(words) || isQuestion || words.length > LONGEST_CORRECTION) return null

  const pieces = stretchesOf(text)
    .flatMap((stretch) => withoutTurnedDown(stretch) ?? [])
    .flatMap(piecesOf)
  const units = ofKind(pieces, 'unit')
  const isElse = pieces.some(
    (piece) => piece.kind === 'note' || (piece.kind === 'rest' && saysPlace(piece.text))
  )

  return units.length === 0 || isElse ? null : joined(units)
}

/** «الطابق الرابع وليس الثاني». */
function turnsDownFloor(text: string): boolean {
  return stretchesOf(text).some((stretch) => {
    const told = withoutLeads(stretch) ?? ''
    const kept = withoutTurnedDown(stretch) ?? ''
    const turnedDown = readText(told.slice(kept.length)).words.length - 1
    return turnedDown > 0 && turnedDown <= LONGEST_FLOOR && isUnitAlone(kept)
  })
}

/** "There is a dog, and it is the 2nd floor": nothing but what the provider is to be told. */
export function readNoteAlone(text: string): JobPlace | null {
  const pieces = stretchesOf(text).flatMap(piecesOf)
  const [units, notes] = [ofKind(pieces, 'unit'), ofKind(pieces, 'note')]
  const isAlone = ofKind(pieces, 'rest').every(
    (piece) => isBesideAnswer(piece) || withoutLeads(piece) === null
  )

  return isAlone && units.length + notes.length > 0 ? placeOf({ units, notes }) : null
}

/**
 * "My address is Sunset Plaza, 3rd floor", behind a yes. Null when it names no place: a word alone may be no
 * more than a town.
 */
export function readPlaceAfterYes(text: string): JobPlace | null {
  const told = readPlaceAnswer(text, isIn(ADDRESS_WORDS, text))
  const { line, unit } = told ?? {}
  if (line === undefined) return unit === undefined ? null : told

  return saysPlace(line) || tokenizeWithOffsets(line).length > 1 ? told : null
}

/**
 * A street or a landmark behind a yes, without "my address is" before it ("yes, it's 90 Mar Elias street"),
 * and the words that stand beside its floor: these may hold the yes back. Null when it names none.
 */
export function readStreetAfterYes(text: string): { place: JobPlace; beside: string } | null {
  const place = readPlaceAnswer(text, false)
  if (place?.line === undefined || !namesStreet(place.line)) return null

  const pieces = stretchesOf(text).flatMap(piecesOf)
  const beside = pieces
    .filter(({ kind }) => kind !== 'unit')
    // The number of a house chooses nothing.
    .map((piece) => (namesStreet(piece.text) ? piece.text.replace(/\p{N}+/gu, '') : piece.text))
  return { place, beside: beside.join(', ') }
}

/** Does a street in the text bear the name that stands there: "share3 Verdun", "Hamra street"? */
export function isNameOfStreet(text: string, { start, end }: Span): boolean {
  const before = readText(text.slice(0, start)).words.at(-1) ?? ''
  const [behind = ''] = readText(text.slice(end)).words
  const isBehindWord = STREETS_BEFORE.has(before) || STREETS_BEFORE.has(before.replace(ATTACHED, ''))
  return isBehindWord || STREETS_BEHIND.has(behind)
}

/** What is said of the place directly after an offer: "no, not at home: Hiram street 12". */
export function readPlaceOfOffer(text: string): JobPlace | null {
  const kept = stretchesOf(text).flatMap((stretch) => withoutTurnedDown(stretch) ?? [])
  const place = readPlaceAnswer(kept.join('\n'), false)
  return place?.line === undefined && place?.saved === undefined ? null : place
}

/** Where the job is, when a message of another purpose says it: "… next to Abu Khalil's bakery, tomorrow". */
export function readPlaceWithin(text: string, times: readonly Span[]): JobPlace | null {
  const stretches = stretchesOf(withoutSpans(text, times)).filter((stretch) => !refusesAddress(stretch))
  const pieces = stretches.flatMap(piecesOf)
  const lines = placesIn(pieces).flatMap((line) => line ?? [])

  return lines.length === 0 ? null : placeOf({ lines, units: ofKind(pieces, 'unit') })
}

/**
 * What a request tells beside what is asked for, for the provider to read.
 */
export function readDetailsWithin(
  text: string,
  times: readonly Span[],
  towns: readonly Span[] = []
): Details {
  const line = readPlaceWithin(text, times)?.line
  // "Badaro street" names no town.
  const spans = [
    ...times,
    ...towns.filter((town) => line?.includes(text.slice(town.start, town.end)) !== true)
  ]
  const stretches = stretchesOf(withoutSpans(text, spans)).filter((stretch) => !refusesAddress(stretch))
  const hasLine = line !== undefined

  const pieces = stretches.flatMap(piecesOf)
  const isDetail = ({ kind }: Piece) => kind === 'note' || (kind === 'unit' && !hasLine)

  return {
    details: pieces
      .filter(isDetail)
      .filter((piece) => !announcesWorks(piece.text))
      .map((piece) => (endsAtSpan(text, piece.text, spans) ? withoutLooseEnd(piece.text) : piece.text)),
    faults: ofKind(pieces, 'rest').filter(isFault).map(withoutLooseEnd)
  }
}

/** Where a request tells what asks for no work: a dog in the house wants no vet, a church no builder. */
export function spansOfDetails(text: string): Span[] {
  return spansIn(text, () => true)
}

/** Where a text tells a place: what stands there says nothing of the work. */
export function spansOfPlaces(text: string): Span[] {
  return spansIn(text, ({ kind }) => kind !== 'note')
}

function spansIn(text: string, isMeant: (piece: Piece) => boolean): Span[] {
  const pieces = stretchSpansOf(text).flatMap(({ start, end }) =>
    piecesOf(text.slice(start, end)).map((piece) => ({ ...piece, start, end }))
  )
  const places = placesIn(pieces)

  return pieces.flatMap((whole, index) => {
    const { kind, text: piece, start, end } = whole
    if (!isMeant(whole)) return []

    const told = kind === 'rest' ? places[index] : piece
    const at = told == null ? -1 : text.slice(start, end).indexOf(told)
    return told == null || at < 0 ? [] : [{ start: start + at, end: start + at + told.length }]
  })
}

/** Does an answer to "where exactly?" refuse to tell it? */
export function refusesPlace(text: string): boolean {
  return stretchesOf(text).some(isRefusal)
}

/** "No, I don't want to share that": a refusal that gives up no work. */
export function refusesToShare(text: string): boolean {
  const refuses = (stretch: string) => isIn(REFUSALS, stretch) && isIn(SHARING, stretch)
  return stretchesOf(text).some((stretch) => refuses(stretch) || refusesAddress(stretch))
}

/** Does a message say that the address is not told, whatever it is for? */
export function refusesToTell(text: string): boolean {
  return stretchesOf(text).some(refusesAddress)
}

/** Which of the saved places a message means: "at home", «بالمكتب». */
export function savedPlaceIn(text: string): SavedKind | null {
  const { words } = readText(text)
  const bare = words.map((word) => word.replace(AND, ''))
  if (WORK.in(words) || WORK.in(bare)) return 'work'
  return HOME.in(words) || HOME.in(bare) ? 'home' : null
}

/**
 * For each piece of a message the part that names a place: what an address holds from its first part to its
 * last ("Sadat street, Itani building, 3rd floor, next to the bank").
 */
function placesIn(pieces: Piece[]): Array<string | null> {
  const places = pieces.map(({ kind, text }) => (kind === 'rest' ? placeIn(text) : null))
  const isPart = (at: number) => places[at] != null || pieces[at]?.kind === 'unit'
  // A floor may stand between two parts.
  const isBesidePlace = (index: number, step: number): boolean =>
    places[index + step] != null || (isPart(index + step) && isBesidePlace(index + step, step))
  const isBeside = (index: number) => isBesidePlace(index, -1) || isBesidePlace(index, 1)

  for (const [index, { kind, text }] of pieces.entries()) {
    const besides = [pieces[index - 1], pieces[index + 1]]
    const isOfAddress = besides.some(
      (beside) => beside?.kind === 'unit' || (beside?.kind === 'rest' && isBesideAddress(beside.text))
    )
    if (kind === 'rest' && isOfAddress) places[index] ??= addressIn(text, true)
  }

  const order = [...pieces.keys()]
  for (const index of [...order, ...order.toReversed()]) {
    const { kind, text } = pieces[index] ?? { kind: 'note', text: '' }
    const isOpen = kind === 'rest' && places[index] == null && isBeside(index)
    const isWithin = isOpen && isPart(index - 1) && isPart(index + 1) && mayStandWithin(text)
    const isOfAddress = isOpen && !isFault(text) && isBesideAddress(text)
    if (isWithin || isOfAddress) places[index] = withoutLeads(text)
  }
  return places
}

/** Does what stands between two parts of an address belong to it? */
function mayStandWithin(text: string): boolean {
  return !isBesideAnswer(text) && !isFault(text) && isBetweenParts(text)
}

/** The part of a piece that names a place: what follows "my address is", or a landmark with its relation. */
function placeIn(piece: string): string | null {
  const tokens = tokenizeWithOffsets(piece)
  const words = tokens.map(({ word }) => word)

  const start = STARTS.indexIn(words)
  const first = start < 0 ? undefined : tokens[start + STARTS.lengthAt(words, start)]
  const told = first === undefined ? null : withoutLeads(piece.slice(first.start))
  if (told !== null && (saysPlace(told) || tokenizeWithOffsets(told).length > 1)) return told

  const alone = withoutLeads(piece)
  return alone !== null && isStreetAlone(alone) ? alone : addressIn(piece)
}

/** Does a text name a street, a landmark or a number of a house? */
export function saysPlace(text: string): boolean {
  const { words } = readText(text)
  const bare = words.map((word) => word.replace(ARTICLE, ''))
  return SIGNS.in(words) || SIGNS.in(bare) || LANDMARKS.in(bare)
}

/** Does a text name a street or a landmark by the word for it, and not only what it is near? */
export function namesStreet(text: string): boolean {
  return LANDMARKS.in(readText(text).words.map((word) => word.replace(ARTICLE, '')))
}

/** "Two things for the flat", «شغلتين للبيت»: what begins a list of works tells the provider nothing. */
function announcesWorks(text: string): boolean {
  const reading = readText(text)
  const isCounted = readCount(reading) !== undefined && WORKS.in(reading.words)
  return isCounted || TWO_WORKS.in(reading.words)
}

function isFault(text: string): boolean {
  const { words, isQuestion } = readText(text)
  return FAULTS.in(words) && words.length > 1 && words.length <= LONGEST_FAULT && !isQuestion
}

function isRefusal(stretch: string): boolean {
  return isIn(REFUSALS, stretch) || refusesAddress(stretch)
}

/**
 * "I can't tell you the address now", «بعطيك العنوان بعدين»: what is said about telling the address is none,
 * unless a street stands in it.
 */
function refusesAddress(stretch: string): boolean {
  const { words } = readText(stretch)
  if (!ADDRESS_WORDS.in(words)) return false
  if (REFUSALS.in(words)) return true

  const isPutOff = words.some((word) => negators.has(word)) || LATER.in(words)
  return TELLING.in(words) && isPutOff && !namesStreet(stretch)
}

function isIn(phrases: Phrases, text: string): boolean {
  return phrases.in(readText(text).words)
}

/** "The address you have is wrong": the right one stands elsewhere. */
function findsFault(stretch: string): boolean {
  const { words } = readText(stretch)
  return ADDRESS_WORDS.in(words) && WRONG.has(words.at(-1) ?? '')
}

/** Does a part of an answer belong to no address: "it is on the" before "third floor", "ok good"? */
function isBesideAnswer(text: string): boolean {
  return isBesideUnit(text) || consistsOf(readText(text).words, BESIDE_PLACE, LEADS)
}

/** "It is on the", before "third floor". */
function isBesideUnit(text: string): boolean {
  const words = tokenizeWithOffsets(withoutLeads(text) ?? '').map(({ word }) => word)
  return words.length > 0 && consistsOf(words, BESIDE_UNIT, LEADS)
}

/** Without "ok, it is" before an address; null when nothing else is said. */
export function withoutLeads(text: string): string | null {
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word }) => word)

  let index = 0
  for (let length = 1; length > 0; index += length) length = LEADS.lengthAt(words, index)

  const first = tokens[index]
  return first === undefined ? null : text.slice(first.start).trim()
}

/** "Bliss street, not Hamra" without the Hamra; null when it only turns down. */
function withoutTurnedDown(stretch: string): string | null {
  const told = withoutLeads(stretch)
  if (told === null) return null

  const tokens = tokenizeWithOffsets(told)
  const words = tokens.map(({ word }) => word.replace(AND, ''))
  const index = TURNED_DOWN.indexIn(words)
  if (index < 0) return told

  return index === 0 ? null : told.slice(0, tokens[index]?.start).trim()
}

interface Mark {
  kind: 'unit' | 'note'
  start: number
  /** The end of the stretch, for a note. */
  end: number | null
}

/** Where the floor is told in a stretch, and where it begins to tell the provider something. */
function marksOf(tokens: Token[]): Mark[] {
  const words = tokens.map(({ word }) => word)
  const bare = words.map((word) => word.replace(AND, ''))
  const marks: Mark[] = []

  for (let index = 0; index < words.length; ) {
    const [token] = tokens.slice(index, index + 1)
    if (token === undefined) break
    if (isNoteAt(words, bare, index)) return [...marks, { kind: 'note', start: token.start, end: null }]

    const length = Math.max(unitAt(words, index), unitAt(bare, index))
    const last = tokens[index + length - 1]
    if (length > 0 && last !== undefined) marks.push({ kind: 'unit', start: token.start, end: last.end })
    index += Math.max(length, 1)
  }

  return marks
}

/**
 * "Call me when …" begins a note anywhere, "the gate …" where a stretch or one more thing begins. `bare` are
 * the words without an Arabic "and" before them.
 */
function isNoteAt(words: string[], bare: string[], index: number): boolean {
  if (isHostAt(words, index)) return true

  const letting = LETTING.lengthAt(bare, index)
  if ([words, bare].some((all) => CLEAR_NOTES.lengthAt(all, index + letting) > 0)) return true

  const isJoined = words[index] !== bare[index] || NOTE_JOINS.has(words[index - 1] ?? '')
  const begins = index === 0 ? NOTES.lengthAt(words, 0) > 0 : isJoined && NOTES.lengthAt(bare, index) > 0
  return begins && !SIGNS.in(words.slice(index)) && !LANDMARKS.in(words.slice(index))
}

/**
 * "8", «التاني», "au troisième", directly behind an address: a floor, a flat or a house. Null when anything
 * else is said.
 */
export function readBareUnit(text: string): string | null {
  const told = withoutLeads(text)
  const { words, isQuestion } = readText(told ?? '')
  if (told === null || isQuestion || words.length > LONGEST_BARE) return null

  const counts = words.filter(countsUnit)
  const isAlone = words.every((word) => counts.includes(word) || BESIDE_UNIT.has(word))
  return counts.length === 1 && isAlone ? told : null
}

/** "Please remove my address": what was told is taken away, and no other told in its place. */
export function withdrawsAddress(text: string): boolean {
  const { words, isQuestion } = readText(text)
  const isOfAddress = ADDRESS_WORDS.in(words) && REMOVALS.in(words) && words.length <= LONGEST_REMOVAL
  return isOfAddress && !isQuestion && !namesStreet(text)
}

/** A stretch cut at its floor and its notes. */
function piecesOf(stretch: string): Piece[] {
  const marks = marksOf(tokenizeWithOffsets(stretch))
  if (marks.length === 0) return [{ kind: isUnitAlone(stretch) ? 'unit' : 'rest', text: stretch }]

  const pieces: Piece[] = []
  let from = 0
  for (const { kind, start, end } of marks) {
    pieces.push({ kind: 'rest', text: stretch.slice(from, start) })
    pieces.push({ kind, text: stretch.slice(start, end ?? stretch.length).replace(/^و(?=\p{L}{2})/u, '') })
    from = end ?? stretch.length
  }
  pieces.push({ kind: 'rest', text: stretch.slice(from) })

  return pieces.flatMap(({ kind, text }) => {
    const told = kind === 'rest' ? withoutJoins(text) : text.trim()
    return told === '' ? [] : [{ kind, text: told }]
  })
}

/** "The blue door", "basement": no street and no landmark. */
function isUnitAlone(stretch: string): boolean {
  if (isFloorInOneWord(readText(stretch).words)) return true

  const isShort = readText(stretch).words.length <= LONGEST_UNIT
  return isShort && isIn(UNITS, stretch) && !saysPlace(stretch) && !isIn(CORRECTIONS, stretch)
}

/** Does a time or a town stand directly behind a piece of a text? */
function endsAtSpan(text: string, piece: string, spans: readonly Span[]): boolean {
  const end = text.indexOf(piece) + piece.length
  return spans.some(({ start }) => start >= end && text.slice(end, start).trim() === '')
}

/** "The tap leaks in", where the town stood behind it. */
function withoutLooseEnd(text: string): string {
  const last = tokenizeWithOffsets(text).findLast(({ word }) => !LOOSE.has(word))
  return last === undefined ? text : text.slice(0, last.end)
}

/** Without the "and" at its ends. */
function withoutJoins(text: string): string {
  const tokens = tokenizeWithOffsets(text)
  const isJoin = ({ word }: Token) => NOTE_JOINS.has(word)
  const first = tokens.findIndex((token) => !isJoin(token))
  const last = tokens.findLast((token) => !isJoin(token))

  return first < 0 || last === undefined ? '' : text.slice(tokens[first]?.start, last.end)
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  const units = text.split('')
  for (const { start, end } of spans) units.fill('\n', start, end)
  return units.join('')
}

function stretchesOf(text: string): string[] {
  return stretchSpansOf(text).map(({ start, end }) => text.slice(start, end).trim())
}

/** "Which address do you have?": what asks for the address is none. */
function asksForAddress(stretch: string, sign: string): boolean {
  const { words } = readText(stretch)
  if (!ADDRESS_WORDS.in(words) || namesStreet(stretch)) return false

  return /[?؟]/u.test(sign) || [0, 1, 2].some((index) => ASKING_WHICH.lengthAt(words, index) > 0)
}

/** The stretches between the signs that end one, without what asks for the address. */
function stretchSpansOf(text: string): Span[] {
  return allStretchesOf(text).filter(({ start, end }, index, all) => {
    const next = all[index + 1]?.start ?? text.length
    return !asksForAddress(text.slice(start, end), text.slice(end, next))
  })
}

function allStretchesOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const stretch of text.split(STRETCH_END)) {
    start = text.indexOf(stretch, start)
    if (stretch.trim() !== '') spans.push({ start, end: start + stretch.length })
    start += stretch.length
  }

  return spans
}

function ofKind(pieces: Piece[], kind: Piece['kind']): string[] {
  return pieces.filter((piece) => piece.kind === kind).map(({ text }) => text)
}

function placeOf({
  lines = [],
  units = [],
  notes = [],
  saved = null
}: {
  lines?: string[]
  units?: string[]
  notes?: string[]
  saved?: SavedKind | null
}): JobPlace {
  return {
    ...(lines.length === 0 ? {} : { line: joined(lines).slice(0, 300) }),
    ...(units.length === 0 ? {} : { unit: joined(units).slice(0, 100) }),
    ...(saved === null ? {} : { saved }),
    ...(notes.length === 0 ? {} : { notes: notes.join('. ').slice(0, 500) })
  }
}

/** With the comma of its script. */
function joined(parts: string[]): string {
  return parts.join(/\p{Script=Arabic}/u.test(parts[0] ?? '') ? '، ' : ', ')
}
