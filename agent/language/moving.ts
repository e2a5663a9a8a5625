import { anyOf, anySpelling, wholeWord } from '../../src/shared/alternation.js'
import { tokenizeWithOffsets } from '../../src/shared/text.js'
import {
  asDayOfMonth,
  keepsHour,
  resolveDateTime,
  withOnlyOne,
  type DateTimeMention,
  type DateTimeReference,
  type Span
} from './dates/index.js'
import { readBesideDays, readLength, withoutOfMonth, type SaidLength } from './dates/shifts.js'
import { excepting, widening } from './dates/words/around.js'
import { Phrases, readText, type Reading } from './reading.js'
import { negators } from './speech.js'
import { stretchesOf, type Cues, type Stretch } from './stretches.js'
import { english, wordsOf } from './words/index.js'

/** By how much a start moves; negative is earlier. Days keep the hour on the clock. */
export interface Shift {
  minutes: number
  days: number
}

/** A time that a text tells. */
export interface ToldTime {
  when: DateTimeMention
  /** What "Tuesday 8" says where the number is the day of the month and no hour; null: nobody means that. */
  asDay: DateTimeMention | null
  /**
   * What its words say of it: the new time, the one that holds so far, or one when something else is; null
   * when they say nothing.
   */
  role: 'to' | 'from' | 'reason' | null
  /** It stands directly after those words. */
  isNear: boolean
  /** "My Friday appointment". */
  isOwn: boolean
}

/** What a text says about a move. */
export interface Move {
  /** The time that holds so far, or null. It names the booking. */
  from: DateTimeMention | null
  /** The new time, or null. */
  to: DateTimeMention | null
  /** A time of which only the user's bookings tell whether it is the old or the new one. */
  either: DateTimeMention | null
  /** All times that it tells, in order. */
  told: ToldTime[]
  shift: Shift | null
  /** "Postpone it": whatever is told lies behind the time that holds so far. */
  isPutOff: boolean
}

const MOVING = new Phrases(wordsOf('moving', 'bringingForward', 'puttingOff'))
const WEAK = new Phrases(wordsOf('movingWeakly'))
const MOVABLE = new Phrases(wordsOf('movable', 'bookingNouns'))
const EARLIER = new Phrases(wordsOf('earlier', 'bringingForward'))
const POSTPONED = new Phrases(wordsOf('puttingOff'))
const LATER = new Phrases(wordsOf('later', 'puttingOff'))
/** The same verbs with whatever is written onto them: «أجلولي», "2akhkhrouli". */
const BRINGING_FORWARD = wholeWord(anySpelling(wordsOf('bringingForwardSpellings')))
const PUTTING_OFF = wholeWord(anySpelling(wordsOf('puttingOffSpellings')))
const LATER_BEHIND = new RegExp(String.raw`^\s*${anyOf(wordsOf('laterBehind'))}\s*(?:$|[.,;!?\n])`, 'iu')
const COMPARED = new Phrases(wordsOf('compared'))
const CANNOT_MAKE = new Phrases(wordsOf('cannotMake'))
const HAVING = new Phrases(wordsOf('having', 'othersHave'))
const FREE = new Phrases(wordsOf('beingFree'))
const WEEK_AFTER = new Phrases(wordsOf('weekAfter'))
const CUES: Cues<'to' | 'from'> = [
  ['to', new Phrases(wordsOf('moveTo'))],
  ['from', new Phrases(wordsOf('moveFrom'))]
]
const EXCEPT = new Phrases(excepting)
const ANY = new Phrases(widening)
/** "Change the hour": so many words may stand between. */
const REACH = 5
/** "Move the plumber": the thing itself, with its article. */
const OBJECT = 3
/** A time that is meant stands directly after "to": "to push my friday appointment" names none. */
const NEAR = 12
const OF_A_BOOKING = new RegExp(
  String.raw`^\s*(?:ones?|'s|s)?\s*(?:${anyOf(english.nounsOfABooking)}|one\b)`,
  'iu'
)
const OWN = /\bmy\s*$/iu

/** Does a text ask to move something that could be a booking? */
export function asksToMove({ clauses, raw }: Reading): boolean {
  const spoken = [...clauses, ...clauses.map((words) => words.map(withoutPerson))]
  return (
    spoken.some(
      (words) =>
        MOVING.in(words) ||
        words.some((word) => BRINGING_FORWARD.test(word) || PUTTING_OFF.test(word)) ||
        objectsIn(words).some((object) => MOVABLE.in(object.slice(0, REACH)))
    ) ||
    (clauses.some((words) => COMPARED.in(words)) && readLength(raw) !== null) ||
    isLaterBehind(raw, readLength(raw))
  )
}

/** An Arabizi verb without the person that it is conjugated for: "t2akhkhir" (you put off) → "akhkhir". */
function withoutPerson(word: string): string {
  return word.replace(/^[tn]?[ei]?2?(?=a(?:jj|kh|5|dd)|wa(?:kh|5)|n2[eo]l|(?:gh|8)ay)/, '')
}

/** What a text changes: the words after each of its verbs ("move the plumber to Friday"). */
export function changedIn({ clauses }: Reading): string[] {
  return clauses.flatMap((words) => objectsIn(words).map((object) => object.slice(0, OBJECT).join(' ')))
}

function objectsIn(words: readonly string[]): Array<readonly string[]> {
  return words.flatMap((_, index) => {
    const length = isExcept(words, index) ? 0 : WEAK.lengthAt(words, index)
    return length === 0 ? [] : [words.slice(index + length)]
  })
}

/** «مش أي يوم غير الاتنين»: the word that also means to change leaves days out. */
function isExcept(words: readonly string[], index: number): boolean {
  return (
    EXCEPT.has(words[index] ?? '') &&
    words.slice(0, index).some((word) => ANY.has(word) || negators.has(word))
  )
}

/** Reads what a text says about a move. `now` is the wall clock of the provider, as dates are read. */
export function readMove(text: string, words: readonly string[], now: string): Move {
  const length = readLength(text)
  const said = length === null ? null : shiftOf(length, words, isLaterBehind(text, length))
  const phrase = said === null ? shiftByPhrase(text) : null
  // "The next day" counts from the booking and not from today.
  const span = said === null ? phrase : length
  const timed =
    span === null
      ? text
      : text.slice(0, span.start) + ' '.repeat(span.end - span.start) + text.slice(span.end)

  const told = toldTimes(timed, now)
  const from = told.find(({ role, isOwn }) => role === 'from' || isOwn)
  const others = told.filter((one) => one !== from)
  const cued = others.findLast(({ role, isNear, isOwn }) => role === 'to' && isNear && !isOwn)
  // "Friday is not good, Saturday is": of two times the later one is the new one.
  const to = cued ?? (others.length > 1 ? others.at(-1) : undefined)
  const either = others.find((one) => one !== to)

  return {
    from: from?.when ?? null,
    to: to?.when ?? null,
    either: either?.when ?? null,
    told,
    shift: said ?? phrase?.shift ?? null,
    isPutOff: POSTPONED.in(words) || words.some((word) => PUTTING_OFF.test(word))
  }
}

/** "Put him one week after": the length ends what is said. */
function isLaterBehind(text: string, length: SaidLength | null): boolean {
  return length !== null && LATER_BEHIND.test(text.slice(length.end))
}

function shiftOf({ minutes, days }: Shift, words: readonly string[], isLater: boolean): Shift | null {
  const isSaid = (phrases: Phrases, verb: RegExp) =>
    phrases.in(words) || words.some((word) => verb.test(word))

  if (isSaid(EARLIER, BRINGING_FORWARD)) return { minutes: -minutes, days: -days }
  return isLater || isSaid(LATER, PUTTING_OFF) ? { minutes, days } : null
}

/** "The day before", "قبلها بيوم", "the week after": counted from the booking. */
function shiftByPhrase(text: string): (Span & { shift: Shift }) | null {
  const beside = readBesideDays(text)
  if (beside !== null) return { ...beside, shift: { minutes: 0, days: beside.days } }

  const tokens = tokenizeWithOffsets(text)
  // «للأسبوع اللي بعدو»: "to" is written onto the week.
  const words = tokens.map(({ word }) => word.replace(/^لل(?=\p{L}{3})/u, 'ال'))
  const index = WEEK_AFTER.indexIn(words)
  const from = tokens[index]
  const to = tokens[index + WEEK_AFTER.lengthAt(words, index) - 1]

  return from === undefined || to === undefined
    ? null
    : { start: from.start, end: to.end, shift: { minutes: 0, days: 7 } }
}

/** "From 10 to 12": a bare number is an hour here. */
const BARE_HOUR = /^\s*(?:(?:l|el|al|the)\s+|ال\s*)?(\p{N}{1,2}(?:[.:]\p{N}{2})?)(?![\p{N}\p{L}/-]|\.\p{N})/u
/** "12 instead of 10". */
const LAST_HOUR = /(?<![\p{N}/.:-])\p{N}{1,2}(?:[.:]\p{N}{2})?\s*$/u

/**
 * The times that a text tells, in order. A day and an hour beside each other are one time; a second day, or a
 * second hour, begins another.
 */
export function toldTimes(text: string, now: string): ToldTime[] {
  const reference = { now, keepsHour: keepsHour(text) }
  const plain = text.replace(FRENCH_TO, TO).replace(ARROW, ` ${TO} `).replace(WHICH_IS_AFTER, '')
  const pointed = withOnlyOne(plain, TO)
  const stretches = withAttached(withoutOfMonth(pointed), reference).flatMap((stretch) =>
    stretch.cue === null ? sentencesOf(stretch) : [stretch]
  )

  return stretches.flatMap(({ cue, text: part }, index) => {
    const next = stretches[index + 1]
    const isBeforeOld = next?.cue === 'from' && BARE_HOUR.test(next.text) && !BARE_HOUR.test(part)
    const said = cue === 'to' ? withDay(part, reference) : part
    const hours =
      cue === null && next?.cue !== 'from' ? said : said.replace(/[.\s]+$/, ' ').replace(BARE_HOUR, 'at $1')
    return piecesOf(isBeforeOld ? hours.replace(LAST_HOUR, ' at $&') : hours, reference)
      .map((piece, place) => readPiece(piece, place === 0 ? cue : null, reference))
      .filter(({ says }) => says)
  })
}

/** «الأربعاء اللي بعده», "l 2orb3a li ba3do": which Wednesday it is, and no booking that stands on one. */
const WHICH_IS_AFTER = new RegExp(
  String.raw`(?<!\p{L})${anyOf(wordsOf('relatives'))}\s+(?=${anyOf(wordsOf('behindIt'))}(?!\p{L}))`,
  'giu'
)

/**
 * After "make it" an Arabizi word is rather a day than a number: "5alliya tenen". So it is beside a date that
 * is of such a day: "lal arb3a 9 l shaher".
 */
function withDay(part: string, reference: DateTimeReference): string {
  const plain = resolveDateTime(part, reference)
  if (plain.date !== undefined && plain.time === undefined) return part

  const asDay = `nhar ${part.trimStart()}`
  const { date, time, spans } = resolveDateTime(asDay, reference)
  if (date === undefined || spans[0]?.start !== 0) return part

  const isSameDay = plain.date === undefined || (date === plain.date && time === undefined)
  return isSameDay ? asDay : part
}

type TimeStretch = Stretch<'to' | 'from'>

/** A sign between two digits (10:30, 15.12) ends nothing. */
const SENTENCE_END = /(?:[!?;؟؛\n]|(?<!\p{N})[.,،]|[.,،](?!\p{N}))+/u

function sentencesOf({ cue, text }: TimeStretch): TimeStretch[] {
  return text
    .split(SENTENCE_END)
    .filter((sentence) => sentence.trim() !== '')
    .map((sentence) => ({ cue, text: sentence }))
}

interface Piece {
  text: string
  /** The time with the words after it, up to the next time: what says that it does not suit. */
  clause: string
}

/** Cuts a text before each day or hour that adds nothing to what stands before it, as a second day does. */
function piecesOf(text: string, reference: DateTimeReference): Piece[] {
  const { spans } = resolveDateTime(text, reference)
  const pieces: Piece[] = []
  let from = 0
  let clauseFrom = 0
  let known = ''
  let end = 0

  for (const span of spans) {
    const read = startIn(text.slice(from, span.end), reference)
    const day = dayIn(text.slice(span.start, span.end), reference)
    const before = end > from ? dayIn(text.slice(from, end), reference) : undefined
    const isOther = day !== undefined && before !== undefined && day !== before
    if (end > from && (read === known || isOther)) {
      pieces.push({ text: text.slice(from, end), clause: text.slice(clauseFrom, span.start) })
      from = end
      clauseFrom = span.start
      known = startIn(text.slice(from, span.end), reference)
    } else {
      known = read
    }

    end = span.end
  }

  return [...pieces, { text: text.slice(from), clause: text.slice(clauseFrom) }]
}

function dayIn(text: string, reference: DateTimeReference): string | undefined {
  return resolveDateTime(text, reference).date
}

function startIn(text: string, reference: DateTimeReference): string {
  const { date, endDate, time, partOfDay, after, before } = resolveDateTime(text, reference)
  return JSON.stringify([date, endDate, time, partOfDay, after, before])
}

function readPiece({ text: part, clause }: Piece, cue: 'to' | 'from' | null, reference: DateTimeReference) {
  const when = resolveDateTime(part, reference)
  const [first] = when.spans
  const last = when.spans.at(-1)
  const { date, time, partOfDay, after, before } = when

  return {
    when,
    asDay: asDayOfMonth(part, when, reference),
    role: cue ?? (isReason(clause) ? ('reason' as const) : null),
    says: [date, time, partOfDay, after, before].some((said) => said !== undefined),
    isNear: (first?.start ?? 0) <= NEAR,
    isOwn:
      first !== undefined &&
      last !== undefined &&
      (OF_A_BOOKING.test(part.slice(last.end)) || OWN.test(part.slice(0, first.start)))
  }
}

/** "At nine I have a doctor", "Friday does not suit"; "I have time on Friday" is none. */
function isReason(text: string): boolean {
  const { words } = readText(text)
  const has = words.findIndex(
    (_, index) => HAVING.lengthAt(words, index) > 0 && !FREE.in(words.slice(index, index + OBJECT * 2))
  )
  return CANNOT_MAKE.in(words) || has >= 0
}

/** "De lundi à mardi"; without its accent it is an English word. */
const FRENCH_TO = /(?<!\p{L})à(?!\p{L})/giu
/** "10:30 → 9". */
const ARROW = /\s*(?:[-=]+>|[→⇒➔➜])\s*/gu
/** A word of `moveTo`. */
const TO = 'vers'
const ATTACHED = /(?<!\p{L})ل(?=\p{L}{2})/gu

/** Arabic writes "to" onto the day: "غير الموعد للسبت", "لبكرا". */
function withAttached(text: string, reference: DateTimeReference): TimeStretch[] {
  let before = 0
  const pieces: string[] = []
  for (const { index } of text.matchAll(ATTACHED)) {
    const [first] = resolveDateTime(text.slice(index, index + NEAR * 2), reference).spans
    if (first?.start !== 0) continue

    pieces.push(text.slice(before, index))
    before = index
  }

  const [head = '', ...tails] = [...pieces, text.slice(before)]
  return [
    ...stretchesOf(head, CUES),
    ...tails.flatMap((tail) =>
      stretchesOf(tail, CUES).map((one) => ({ ...one, cue: one.cue ?? ('to' as const) }))
    )
  ]
}
