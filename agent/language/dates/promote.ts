import type { Moment } from './calendar.js'
import { hasTimeCue } from './clocks.js'
import { isEndOfDate } from './days.js'
import { hasRole, skip, skipBack, type Lexeme } from './lexemes.js'
import { isCounted, isNumberedPlace, placeWords } from './numbers.js'
import type { BareHour, Content, Piece } from './pieces.js'
import { dateBehindWeekday } from './weekday-dates.js'
import { fold } from './tokens.js'
import { meant, notPlural, reasonJoins } from './words/around.js'
import { wordsOf } from '../words/index.js'

/** Before the number of one of those shown. */
const optionWords: ReadonlySet<string> = new Set(wordsOf('beforeNumber').map(fold))
const meantWords: ReadonlySet<string> = new Set(meant.map(fold))
const reasonWords: ReadonlySet<string> = new Set(reasonJoins.map(fold))
const notPluralWords: ReadonlySet<string> = new Set(notPlural)

/**
 * Decides for each bare number whether its context makes it a time, a day of the month, or neither ("for 3"
 * is a party).
 */
export function promoteNumbers(
  pieces: readonly Piece[],
  lexemes: readonly Lexeme[],
  { now, keepsHour }: Pick<Surroundings, 'now' | 'keepsHour'>
): Piece[] {
  return pieces.flatMap((piece, position) => {
    if (piece.content.kind !== 'hour') return [piece]
    const content = promote(piece.content, { piece, position, pieces, lexemes, now, keepsHour })
    return content === undefined ? [] : [{ ...piece, content }]
  })
}

/** So many words may stand between a day and the number that may be its hour. */
const BESIDE_DAY = 2

/**
 * Was a number left out that looks like an hour: behind "at" or "after", or, where no hour was read, beside a
 * day? Or was one taken for an hour that may end another clause?
 *
 * @param scanned  all that was read
 * @param promoted  what was kept of it
 */
export function isAnyHourLeft(
  scanned: readonly Piece[],
  promoted: readonly Piece[],
  lexemes: readonly Lexeme[],
  hasHours: boolean
): boolean {
  const kept = new Set(promoted.map(({ from }) => from))
  const days = promoted.filter(({ content: { kind } }) => kind === 'day' || kind === 'weekday')

  return scanned.some((piece) => {
    const { content, from, to } = piece
    if (content.kind !== 'hour' || content.ordinal || content.hour < 1 || content.hour > 24) return false
    if (kept.has(from)) return endsClause(piece, lexemes)

    const follower = lexemes[to]
    // «ابي احد يشوفه باجر»: somebody, and no one o'clock.
    const isOne = lexemes[from]?.number === 1 && lexemes[from].digits === undefined
    const isCount = isOne || isCounted(lexemes, to) || isPlural(follower) || follower?.unit !== undefined
    if (isCount || isPlaceAt(piece, lexemes) || isDecimalAt(piece, lexemes)) return false

    const cue = lexemes[skipBack(lexemes, from - 1, 'the', 'about')]
    if (hasRole(cue, 'at', 'clock')) return true
    if (hasHours) return false

    return (
      hasRole(cue, 'after', 'before', 'until') ||
      days.some((day) => isBesideDay(day, piece, lexemes)) ||
      cue?.unit === 'hour'
    )
  })
}

/** "We live at door 5, tomorrow morning": the number rather ends what another word began. */
function endsClause({ from, to }: Piece, lexemes: readonly Lexeme[]): boolean {
  const before = lexemes[from - 1]
  const isBehindWord = before !== undefined && /\p{L}/u.test(before.word) && !isEndOfDate(lexemes, from - 1)
  return isBehindWord && /^[,،]$/.test(lexemes[to]?.word ?? '') && lexemes[to + 1] !== undefined
}

function isBesideDay(day: Piece, { from, to }: Piece, lexemes: readonly Lexeme[]): boolean {
  const between = day.to <= from ? lexemes.slice(day.to, from) : lexemes.slice(to, day.from)
  const isInOrder = day.to <= from || to <= day.from
  return isInOrder && between.length <= BESIDE_DAY && !between.some(({ word }) => /^[.!?;,،؛؟]$/.test(word))
}

interface Surroundings {
  piece: Piece
  position: number
  pieces: readonly Piece[]
  lexemes: readonly Lexeme[]
  now: Moment
  /** "Same time": no number is an hour. */
  keepsHour: boolean
}

function promote(hour: BareHour, around: Surroundings): Content | undefined {
  const { piece, lexemes } = around
  if (
    isCounted(lexemes, piece.to) ||
    /^[:/]$/.test(lexemes[piece.to]?.word ?? '') ||
    isDecimalAt(piece, lexemes) ||
    isPlaceAt(piece, lexemes)
  ) {
    return undefined
  }

  const date = dateBehindWeekday(hour, around)
  if (date !== undefined) return { kind: 'day', date }

  if (isSaidAsTime(hour, around)) {
    return hour.hour <= 24
      ? { kind: 'clock', clock: { hour: hour.hour, minute: hour.minute, exact: hour.hour > 12 } }
      : undefined
  }

  return isSaidAsDay(hour, around) ? { kind: 'dayOfMonth', day: hour.hour, uncertain: false } : undefined
}

/** "at 5 Hamra street", "street 5", «طابق ٣», "at 03 123 456", "the 5th floor", «رقم ٢». */
function isPlaceAt(piece: Piece, lexemes: readonly Lexeme[]): boolean {
  if (optionWords.has(lexemes[piece.from - 1]?.word ?? '')) return true

  const next = lexemes[piece.to]
  const behind = lexemes.slice(piece.to, piece.to + 4)
  // "Monday at 9 in the morning. Third floor": another sentence, or a part of the day, is between.
  const end = behind.findIndex(({ word, part }) => part !== undefined || /^[.!?;,،؛؟]$/.test(word))
  const isStreet =
    placeWords.has(lexemes[piece.from - 1]?.word ?? '') ||
    behind
      .slice(0, end < 0 ? behind.length : end)
      .some(({ word }, at) => placeWords.has(word) && !isNumberedPlace(lexemes, piece.to + at))

  return isStreet || (next?.digits?.length ?? 0) >= 3 || hasRole(next, 'ordinalMark')
}

function isDecimalAt(piece: Piece, lexemes: readonly Lexeme[]): boolean {
  const [sign, next] = [lexemes[piece.to], lexemes[piece.to + 1]]
  return (
    /^[.,]$/.test(sign?.word ?? '') &&
    next?.digits !== undefined &&
    next.start === sign?.end &&
    lexemes[piece.to - 1]?.end === sign.start
  )
}

function isSaidAsTime(hour: BareHour, around: Surroundings): boolean {
  const { piece, lexemes } = around
  if (isSomebody(around)) return false

  if (hour.hour < 1 || hour.hour > 24 || isDayBehindTime(around)) return false
  if (hasTimeCue(lexemes, piece.from)) return !isPlural(lexemes[piece.to]) && !isArabicCount(around)
  if (standsByPart(around)) return true
  if (hour.ordinal) return isOrdinalTime(hour, around)
  if (hasRole(lexemes[piece.to], 'orLater', 'orEarlier')) return true
  if (isBound(around)) return isEndOfBound(around)
  // "I said 10 but I meant 11".
  if (meantWords.has(lexemes[piece.from - 1]?.word ?? '')) return isEndOfDate(lexemes, piece.to)
  if (lexemes[piece.from - 1]?.word === 'في') {
    return hour.hour <= 12 && hasOther(around, 'day', 'weekday', 'part', 'week')
  }

  return standsByDay(hour, around) || isDefiniteHour(around)
}

/** "the cheapest one tomorrow morning", "ارخص واحد بكرا الصبح": one of them, and no hour. */
function isSomebody({ piece, lexemes }: Surroundings): boolean {
  const word = lexemes[piece.from]
  const behind = lexemes[skip(lexemes, piece.to, 'in', 'the')]
  if (word?.number !== 1 || word.digits !== undefined || word.feminine === true) return false

  const isMorning = behind?.part === 'morning' || behind?.part === 'dawn'
  return !hasTimeCue(lexemes, piece.from) && (behind?.part === undefined || isMorning)
}

/** "at 3 places": an unknown plural right behind. */
function isPlural(follower: Lexeme | undefined): boolean {
  return (
    follower !== undefined &&
    follower.roles === undefined &&
    /^[a-z]{4,}s$/.test(follower.word) &&
    !notPluralWords.has(follower.word)
  )
}

/** "على ثلاث طبقات": after على an Arabic number with an unknown noun behind it counts something. */
function isArabicCount({ piece, lexemes }: Surroundings): boolean {
  const [number, follower] = [lexemes[piece.from], lexemes[piece.to]]
  return (
    number?.definite !== true &&
    !hasRole(lexemes[piece.from - 1], 'clock', 'the') &&
    follower?.arabic === true &&
    !isAnd(follower) &&
    !isEndOfDate(lexemes, piece.to)
  )
}

/** "على ١١ وقولوله", "خليها 12 للسباك": something else begins, and nothing is counted. */
function isAnd({ word }: Lexeme): boolean {
  return word.startsWith('لل') || (word.startsWith('و') && !word.startsWith('ول'))
}

function hasOther({ pieces, piece }: Surroundings, ...kinds: Array<Content['kind']>): boolean {
  return pieces.some((other) => other !== piece && kinds.includes(other.content.kind))
}

/** "9 in the morning", "morning 9", "9 tomorrow evening"; "for 2 tomorrow morning" stays a party of two. */
function standsByPart({ piece, position, pieces, lexemes }: Surroundings): boolean {
  const isParty = hasRole(lexemes[piece.from - 1], 'for') && lexemes[piece.from]?.definite !== true
  for (const step of [1, -1]) {
    let at = position + step
    let edge = step > 0 ? piece.to : piece.from
    let crossed = false
    for (
      let other = pieces[at];
      other !== undefined && isGlue(lexemes, edge, other, step);
      other = pieces[at]
    ) {
      if (other.content.kind === 'part') {
        return !(isParty && crossed) && !(step < 0 && isOfHourBefore({ pieces, lexemes, at, edge }))
      }
      if (other.content.kind !== 'day' && other.content.kind !== 'weekday') break

      crossed = true
      at += step
      edge = step > 0 ? other.to : other.from
    }
  }

  return false
}

/** "At 10:30 in the morning, two sockets": the part of the day is that of the hour, and a sign ends it. */
function isOfHourBefore({
  pieces,
  lexemes,
  at,
  edge
}: Pick<Surroundings, 'pieces' | 'lexemes'> & { at: number; edge: number }): boolean {
  const [hour, part] = [pieces[at - 1], pieces[at]]
  if (part === undefined || (hour?.content.kind !== 'clock' && hour?.content.kind !== 'hour')) return false

  const isOfIt = lexemes.slice(hour.to, part.from).every((lexeme) => hasRole(lexeme, 'in', 'the', 'at', 'on'))
  return isOfIt && lexemes.slice(part.to, edge).some(({ word }) => /^[,،]$/.test(word))
}

/** "8 مساءً في 15": behind a time that has its part of the day, a number after "on" is a day. */
function isDayBehindTime({ piece, position, pieces, lexemes }: Surroundings): boolean {
  const [time, part] = [pieces[position - 2], pieces[position - 1]]
  return (
    lexemes[piece.from - 1]?.word === 'في' &&
    part?.content.kind === 'part' &&
    part.to === piece.from - 1 &&
    time?.to === part.from &&
    (time.content.kind === 'hour' || time.content.kind === 'clock')
  )
}

function isGlue(lexemes: readonly Lexeme[], edge: number, other: Piece, step: number): boolean {
  const between = step > 0 ? lexemes.slice(edge, other.from) : lexemes.slice(other.to, edge)
  return (
    between.length <= 4 &&
    between.every(
      (lexeme) =>
        hasRole(lexeme, 'in', 'the', 'at', 'this', 'on', 'about', 'of', 'one') || /^[,،-]$/.test(lexeme.word)
    )
  )
}

/** الثالثة is three o'clock or the third one; from the sixth on nobody picks from a list. */
function isOrdinalTime(hour: BareHour, around: Surroundings): boolean {
  const previous = around.lexemes[around.piece.from - 1]
  const isAdjective =
    previous !== undefined &&
    previous.definite &&
    previous.roles === undefined &&
    previous.weekday === undefined &&
    previous.dayOffset === undefined

  if (isAdjective) return false

  return hour.hour >= 6 || previous?.word === 'في' || hasRole(previous, 'about') || standsByDay(hour, around)
}

/**
 * "after 5", "before 10", "بعد الخمسة", "قبل الـ10"; للعشرة too is a time when the number has its article.
 */
function isBound({ piece, lexemes }: Surroundings): boolean {
  if (
    hasRole(lexemes[piece.from - 1], 'about') &&
    (lexemes[piece.from]?.arabic !== true || lexemes[piece.from]?.definite === true)
  ) {
    return true
  }

  const leading = lexemes[skipBack(lexemes, piece.from - 1, 'the')]
  if (hasRole(lexemes[piece.from - 1], 'the') && hasRole(leading, 'about')) return true

  const cue = lexemes[skipBack(lexemes, piece.from - 1, 'the', 'about')]
  if (hasRole(cue, 'after', 'before')) return true
  if (hasRole(cue, 'until') && !hasRole(cue, 'to') && !hasRole(cue, 'for')) return true

  return hasRole(cue, 'for', 'from') && lexemes[piece.from]?.definite === true
}

/** "Next week but after 4 cos of lectures", «النهارده بعد ٤ ينفع»: beside a day, the number ends it. */
function isEndOfBound(around: Surroundings): boolean {
  const { piece, lexemes } = around
  const next = lexemes[piece.to]
  if (isEndOfDate(lexemes, piece.to) || reasonWords.has(next?.word ?? '')) return true

  const isOfDay = hasOther(around, 'day', 'weekday', 'week')
  return isOfDay && !isPlural(next) && !hasRole(next, 'counted') && next?.unit === undefined
}

/** "tomorrow 10", "بكرا العشرة", "10 tomorrow", with nothing counted behind. */
function standsByDay(hour: BareHour, around: Surroundings): boolean {
  const { piece, position, pieces, lexemes } = around
  const after = pieces[position + 1]

  if (hour.hour > 12 || hasRole(lexemes[piece.from - 1], 'for')) return false

  const leads =
    after?.from === piece.to &&
    after.content.kind === 'day' &&
    (lexemes[piece.from]?.definite === true ||
      (piece.from === 0 && (lexemes[0]?.digits !== undefined || lexemes[0]?.arabic === false)))

  const isEnd = isEndOfDate(lexemes, piece.to) || isNumberedPlace(lexemes, piece.to)
  return (followsDay(around) && isEnd) || leads
}

function followsDay({ piece, position, pieces }: Surroundings): boolean {
  const before = pieces[position - 1]
  return before?.to === piece.from && (before.content.kind === 'day' || before.content.kind === 'weekday')
}

/** الخمسة, العشرة: with the article, as a whole answer or beside a day. */
function isDefiniteHour({ piece, lexemes, pieces }: Surroundings): boolean {
  const lexeme = lexemes[piece.from]
  if (lexeme?.definite !== true || lexeme.number === undefined || lexeme.number < 3 || lexeme.number > 12) {
    return false
  }

  const isWhole = lexemes.every(
    (other, index) => (index >= piece.from && index < piece.to) || /^\P{L}$/u.test(other.word)
  )

  return isWhole || pieces.some((other) => other.content.kind === 'day' || other.content.kind === 'weekday')
}

/** "on 15", "يوم 15", "for the 27", "في 15". */
function isSaidAsDay(hour: BareHour, around: Surroundings): boolean {
  const { piece, position, pieces, lexemes } = around

  if (hour.hour < 1 || hour.hour > 31 || hour.minute !== 0 || hour.ordinal) return false

  const previous = lexemes[piece.from - 1]
  const isEnd = isEndOfDate(lexemes, piece.to)

  // «يوم واحد» is one day, and no first of a month.
  const isCount = lexemes[piece.from]?.digits === undefined && hour.hour === 1
  if (isCount && hasRole(previous, 'dayWord')) return false

  if (previous?.word === 'on' || previous?.word === 'بتاريخ' || previous?.word === 'تاريخ') return isEnd
  if (hasRole(lexemes[skipBack(lexemes, piece.from - 1, 'the')], 'dayWord')) {
    return isEnd || lexemes[piece.from]?.digits !== undefined
  }
  if (previous?.word === 'the' && hasRole(lexemes[piece.from - 2], 'for', 'on', 'until', 'from')) return isEnd
  if (hasRole(previous, 'the') && hour.hour > 12 && lexemes[piece.from]?.digits !== undefined) return isEnd
  if (previous?.word === 'في') return hour.hour > 12 || hasOther(around, 'clock', 'hour')

  const before = pieces[position - 1]
  return hour.hour > 12 && before?.to === piece.from && before.content.kind === 'weekday' && isEnd
}
