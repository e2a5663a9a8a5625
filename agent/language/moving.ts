import { resolveDateTime, type DateTimeMention } from './dates/index.js'
import { readLength } from './dates/shifts.js'
import { Phrases, type Reading } from './reading.js'
import { stretchesOf, type Cues } from './stretches.js'
import { wordsOf } from './words/index.js'

/** By how much a start moves; negative is earlier. Days keep the hour on the clock. */
export interface Shift {
  minutes: number
  days: number
}

/** What a text says about a move. */
export interface Move {
  /** The time that holds so far, or null. It names the booking. */
  from: DateTimeMention | null
  /** The new time, or null. */
  to: DateTimeMention | null
  /** A time of which only the user's bookings tell whether it is the old or the new one. */
  either: DateTimeMention | null
  shift: Shift | null
}

const MOVING = new Phrases(wordsOf('moving', 'bringingForward', 'puttingOff'))
const WEAK = new Phrases(wordsOf('movingWeakly'))
const MOVABLE = new Phrases(wordsOf('movable', 'bookingNouns'))
const EARLIER = new Phrases(wordsOf('earlier', 'bringingForward'))
const LATER = new Phrases(wordsOf('later', 'puttingOff'))
const COMPARED = new Phrases(wordsOf('compared'))
const BY_PHRASE: ReadonlyArray<readonly [Phrases, Shift]> = [
  [new Phrases(wordsOf('dayAfter')), { minutes: 0, days: 1 }],
  [new Phrases(wordsOf('dayBefore')), { minutes: 0, days: -1 }],
  [new Phrases(wordsOf('weekAfter')), { minutes: 0, days: 7 }]
]
const TOMORROW = /^(?:tomorrow|tmrw|بكر|غد|bokra|boukra|demain)/u
const CUES: Cues<'to' | 'from'> = [
  ['to', new Phrases(wordsOf('moveTo'))],
  ['from', new Phrases(wordsOf('moveFrom'))]
]
/** "Change the hour": so many words may stand between. */
const REACH = 5
/** "Move the plumber": the thing itself, with its article. */
const OBJECT = 3
/** A time that is meant stands directly after "to": "to push my friday appointment" names none. */
const NEAR = 12
const OF_A_BOOKING =
  /^\s*(?:ones?|'s|s)?\s*(?:appointment|booking|reservation|visit|slot|session|one\b|job)/iu
const OWN = /\bmy\s*$/iu

/** Does a text ask to move something that could be a booking? */
export function asksToMove({ clauses, raw }: Reading): boolean {
  const spoken = [...clauses, ...clauses.map((words) => words.map(withoutPerson))]
  return (
    spoken.some(
      (words) => MOVING.in(words) || objectsIn(words).some((object) => MOVABLE.in(object.slice(0, REACH)))
    ) ||
    (clauses.some((words) => COMPARED.in(words)) && readLength(raw) !== null)
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
    const length = WEAK.lengthAt(words, index)
    return length === 0 ? [] : [words.slice(index + length)]
  })
}

/** Reads what a text says about a move. `now` is the wall clock of the provider, as dates are read. */
export function readMove(text: string, words: readonly string[], now: string): Move {
  const length = readLength(text)
  const said = length === null ? null : shiftOf(length, words)
  const shift = said ?? shiftByPhrase(words)
  const timed =
    length === null || said === null
      ? text
      : text.slice(0, length.start) + ' '.repeat(length.end - length.start) + text.slice(length.end)

  const read = withAttached(timed.replace(FRENCH_TO, 'vers'), now).map(({ cue, text: part }) => ({
    cue,
    ...readPart(part, now)
  }))
  const told = read.filter(({ says }) => says)
  const from = told.find(({ cue, isOwn }) => cue === 'from' || isOwn)
  const others = told.filter((one) => one !== from)
  const cued = others.findLast(({ cue, isNear, isOwn }) => cue === 'to' && isNear && !isOwn)
  // "Friday is not good, Saturday is": of two times the later one is the new one.
  const to = cued ?? (others.length > 1 ? others.at(-1) : undefined)
  const either = others.find((one) => one !== to)

  return {
    from: from?.when ?? null,
    // "The next day" counts from the booking and not from today.
    to: to === undefined || (shift !== null && said === null) ? null : to.when,
    either: either?.when ?? null,
    shift
  }
}

function shiftOf({ minutes, days }: Shift, words: readonly string[]): Shift | null {
  if (EARLIER.in(words)) return { minutes: -minutes, days: -days }
  return LATER.in(words) ? { minutes, days } : null
}

function shiftByPhrase(words: readonly string[]): Shift | null {
  for (const [phrases, shift] of BY_PHRASE) {
    const index = phrases.indexIn(words)
    const next = words[index + phrases.lengthAt(words, index)] ?? ''
    if (index >= 0 && !TOMORROW.test(next)) return shift
  }

  return null
}

/** "From 10 to 12": a bare number is an hour here. */
const BARE_HOUR = /^\s*\p{N}{1,2}(?![\p{N}\p{L}/.-])/u

function readPart(part: string, now: string) {
  const read = resolveDateTime(part, { now })
  const when = read.spans.length === 0 && BARE_HOUR.test(part) ? resolveDateTime(`at ${part}`, { now }) : read
  const [first] = when.spans
  const last = when.spans.at(-1)
  const { date, time, partOfDay, after, before } = when

  return {
    when,
    says: [date, time, partOfDay, after, before].some((said) => said !== undefined),
    isNear: (first?.start ?? 0) <= NEAR,
    isOwn:
      first !== undefined &&
      last !== undefined &&
      (OF_A_BOOKING.test(part.slice(last.end)) || OWN.test(part.slice(0, first.start)))
  }
}

/** "De lundi à mardi"; without its accent it is an English word. */
const FRENCH_TO = /(?<!\p{L})à(?!\p{L})/giu
const ATTACHED = /(?<!\p{L})ل(?=\p{L}{2})/gu

/** Arabic writes "to" onto the day: "غير الموعد للسبت", "لبكرا". */
function withAttached(text: string, now: string) {
  let before = 0
  const pieces: string[] = []
  for (const { index } of text.matchAll(ATTACHED)) {
    const [first] = resolveDateTime(text.slice(index, index + NEAR * 2), { now }).spans
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
