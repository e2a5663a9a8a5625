import { anyOf, anyWhole } from '../../src/shared/alternation.js'
import { tokenizeWithOffsets } from '../../src/shared/text.js'
import { blessingAt, callingAt } from './addressing.js'
import { approvalAt, isIronic } from './approval.js'
import { butBeforeDoorNote, mayHoldBackNote } from './door-notes.js'
import { isHostAt } from './hosts.js'
import { Phrases, consistsOf, readText, type Reading } from './reading.js'
import { bookingPhrases, isBookingVerb, isCancellingVerb, negators, reportingWords } from './speech.js'
import { english, wordsOf } from './words/index.js'

// A closed list decides which text may cause a write: a text counts only when every word of it is understood.
// A wrong reading is worse than none.

const YES = new Phrases(wordsOf('yes', 'yesFirst', 'yesAside', 'yesAlone', 'agreements'))

const FIRST = new Phrases(wordsOf('yes', 'yesFirst'))

const POLITE = new Phrases(wordsOf('courtesy'))

const BESIDE_VALUES = new Phrases(wordsOf('besideValues'))

const NO = new Phrases(wordsOf('no', 'noAlone'))

const CANCEL = new Phrases(wordsOf('cancel', 'cancelIt', 'cancelAlone'))
const CANCEL_FILLER = new Phrases(wordsOf('besideCancel'))
const NOTE_STARTS = new Phrases(wordsOf('noteStarts'))
const ADDRESS_STARTS = new Phrases(wordsOf('addressStarts'))
const BEFORE_NOTE = new Phrases(wordsOf('beforeNote'))
const NOTE_DOUBTS = new Phrases(wordsOf('noteDoubts'))
const INSULTS = new Phrases(wordsOf('insult'))
const QUESTION_STARTS = new Phrases(wordsOf('questionStarts', 'youCan'))

const APPROVING_EMOJI = /[👍👌✅🆗💯🤝☑✔🙏]/u
const ONLY_APPROVING = /^[👍👌✅🆗💯🤝☑✔\s]+$/u
const ONLY_REFUSING = /^[👎❌🚫⛔✖🙅\s]+$/u
const EMOJI_VARIANT = /\uFE0F|\u200D|\p{Emoji_Modifier}/gu
const REFUSING_EMOJI = /[👎❌🚫⛔✖🙅🤔😕]/u
const JOINED = /^و(\p{L}{3,})$/u
/** What is said with a grin, a shrug or rolling eyes may mean the opposite. */
const DOUBTING_EMOJI = /[🤔😕😂🤣😅😆🙃🙄😒😏🤨🤷]/u
const HESITATION = /\.{2,}|…/

interface YesOptions {
  /** The values of the offer were taken out of the text: what stands beside them says no more. */
  besideValues?: boolean
  /** What was offered, so that its own verb is a yes ("yes, cancel it"). */
  act?: 'cancel' | 'reschedule'
  /** Several things were offered together: "all of them" is no other value ("yes, both"). */
  isOfSeveral?: boolean
  /** The soonest start was offered: that it is urgent changes nothing ("yes, quickly"). */
  isSoonest?: boolean
}

const SOONEST = new Phrases(wordsOf('soonestTime', 'urgent'))
const ALL_OF_THEM = new Phrases(wordsOf('allOfThem'))
const OFFERED = {
  cancel: new Phrases(wordsOf('cancel', 'cancelIt', 'cancelThis', 'cancelAlone')),
  reschedule: new Phrases(wordsOf('moveIt'))
}

/**
 * Is the whole text a yes, and nothing but a yes ("اي تمام", "yes go ahead", "eh tamem")? A text with
 * anything else in it confirms nothing: a day, a "but", a question mark, a hesitation or a quotation makes it
 * a correction, a question or unclear.
 */
export function isPlainAffirmation(reading: Reading, options: YesOptions = {}): boolean {
  if (isUnsure(reading)) return false
  if (reading.words.length === 0) return isOnlyEmoji(reading, ONLY_APPROVING)

  return (
    affirms(reading, options) &&
    !startsLikeQuestion(reading) &&
    !isIronic(reading.words) &&
    !INSULTS.in(reading.words) &&
    !consistsOf(reading.words, NO, POLITE)
  )
}

/** Is every clause a yes, an approval or a courtesy, and at least one of them no mere courtesy? */
function affirms({ clauses }: Reading, options: YesOptions): boolean {
  const read = clauses.map((words) => ({ words, ...yesLength(words, options) }))
  return read.every(({ words, length }) => length === words.length) && read.some(({ isMeant }) => isMeant)
}

function isYes(words: readonly string[]): boolean {
  const { length, isMeant } = yesLength(words)
  return isMeant && length === words.length
}

/** How many words at the beginning say yes, and whether they say more than courtesies. */
function yesLength(words: readonly string[], options: YesOptions = {}): { length: number; isMeant: boolean } {
  let isMeant = false
  let index = 0

  while (index < words.length) {
    const { yes, courtesy } = partAt(words, index, options)
    if (yes === 0 && courtesy === 0) break

    if (yes >= courtesy) isMeant = true
    index += Math.max(yes, courtesy)
  }

  return { length: index, isMeant }
}

function partAt(
  words: readonly string[],
  index: number,
  options: YesOptions
): { yes: number; courtesy: number } {
  const yes = yesAt(words, index, options)
  const courtesy = Math.max(
    POLITE.lengthAt(words, index),
    // "Ya perfect" is a yes, and calls nobody.
    yesAt(words, index + 1, options) > 0 ? 0 : callingAt(words, index),
    blessingAt(words, index),
    options.besideValues === true ? BESIDE_VALUES.lengthAt(words, index) : 0,
    options.isOfSeveral === true ? ALL_OF_THEM.lengthAt(words, index) : 0,
    options.isSoonest === true ? SOONEST.lengthAt(words, index) : 0
  )
  if (yes > 0 || courtesy > 0 || index === 0) return { yes, courtesy }

  // "And" is part of the next word in Arabic: السعر كويس والموعد مناسب.
  const joined = JOINED.exec(words[index] ?? '')?.[1]
  return joined === undefined ? { yes, courtesy } : partAt([joined, ...words.slice(index + 1)], 0, options)
}

function yesAt(words: readonly string[], index: number, options: YesOptions): number {
  return Math.max(YES.lengthAt(words, index), approvalAt(words, index), actAt(words, index, options))
}

/** The offered act by its own verb. */
function actAt(words: readonly string[], index: number, { act }: YesOptions): number {
  if (act === undefined) return 0

  const isVerb = act === 'cancel' && isCancellingVerb(words, index)
  return Math.max(OFFERED[act].lengthAt(words, index), isVerb ? 1 : 0)
}

/**
 * The text after a yes that is a sentence of its own ("That's right. What is their phone number?"); undefined
 * when the text does not begin with one, or hesitates.
 */
export function restAfterYes(reading: Reading): string | undefined {
  const [first, ...rest] = reading.clauses
  if (first === undefined || reading.hasQuotation || REFUSING_EMOJI.test(reading.raw) || !isYes(first)) {
    return undefined
  }

  return rest.map((words) => words.join(' ')).join('. ')
}

/** What a provider is to be told, as the user wrote it. An address, or a phone number, may hold numbers. */
export interface Note {
  text: string
  isAddress: boolean
}

/**
 * What follows a plain yes for the provider: "yes, tell him to bring parts", "ok, my address is …". undefined
 * for anything that may be a condition, a change, a question or a refusal.
 */
export function noteAfterYes(reading: Reading): Note | undefined {
  const said = textAfterYes(reading)
  const text = said === undefined ? undefined : withoutBut(said)
  if (text === undefined) return undefined

  const [opening = '', ...others] = readText(text).words
  const rest = [JOINED.exec(opening)?.[1] ?? opening, ...others]
  const isAddress = ADDRESS_STARTS.lengthAt(rest, 0) > 0
  if (!isAddress && NOTE_STARTS.lengthAt(rest, 0) === 0 && !isHostAt(rest, 0)) return undefined

  const holdsBack = isAddress ? mayHoldBack(rest) : mayHoldBackNote(text)
  return holdsBack ? undefined : { text, isAddress }
}

/** "But ask him to wear shoe covers" without its "but"; any other "but" stays, and holds a yes back. */
function withoutBut(text: string): string {
  const tokens = tokenizeWithOffsets(text)
  const first = tokens[butBeforeDoorNote(tokens.map(({ word }) => word))]
  return first === undefined ? text : text.slice(first.start)
}

/**
 * What follows a plain yes and the "and" behind it, as it is written; undefined where there is no yes, or
 * nothing behind it, or the text asks, doubts or quotes.
 */
export function textAfterYes(reading: Reading): string | undefined {
  if (isUnsure(reading) || startsLikeQuestion(reading) || isIronic(reading.words)) return undefined

  const tokens = tokenizeWithOffsets(reading.raw)
  const { length, isMeant } = leadingYes(reading.clauses)
  const first = tokens[length + BEFORE_NOTE.lengthAt(reading.words, length)]

  return isMeant && first !== undefined && tokens.length === reading.words.length
    ? reading.raw.slice(first.start).trim()
    : undefined
}

/** Do words behind a yes deny, or may they be a condition or a change? */
export function mayHoldBack(words: readonly string[]): boolean {
  return words.some((word) => negators.has(word)) || NOTE_DOUBTS.in(words)
}

/** Does the text begin with a yes, whatever follows it ("yes but on Friday")? */
export function beginsWithYes(reading: Reading): boolean {
  return FIRST.lengthAt(reading.words, 0) > 0 || restAfterYes(reading) !== undefined
}

/** How many words say yes before anything else is said. */
function leadingYes(clauses: readonly string[][]): { length: number; isMeant: boolean } {
  let total = 0
  let isMeant = false

  for (const words of clauses) {
    const yes = yesLength(words)
    total += yes.length
    isMeant ||= yes.isMeant
    if (yes.length < words.length) break
  }

  return { length: total, isMeant }
}

/** Is the whole text a no, and nothing but a no? */
export function isPlainDenial(reading: Reading): boolean {
  if (reading.hasQuotation || reading.isQuestion) return false
  if (reading.words.length === 0) return isOnlyEmoji(reading, ONLY_REFUSING)

  return !APPROVING_EMOJI.test(reading.raw) && isOnlyNo(reading.words)
}

/** A no, and beside it nothing but what is polite. */
function isOnlyNo(words: readonly string[]): boolean {
  let isMeant = false
  for (let index = 0; index < words.length; ) {
    const no = NO.lengthAt(words, index)
    const beside = Math.max(POLITE.lengthAt(words, index), callingAt(words, index), blessingAt(words, index))
    if (no === 0 && beside === 0) return false

    if (no >= beside) isMeant = true
    index += Math.max(no, beside)
  }

  return isMeant
}

const ASKS_YOU = `${anyOf(english.modals)} ${anyOf(english.asked)}`
const ASKS_POLITELY = new RegExp(`^(?:please )?${anyOf(english.modals)} you`)

/**
 * Is the whole text "cancel it", and nothing but that? "Don't cancel", "can I cancel?" and "cancel the second
 * one" are not.
 */
export function isPlainCancellation(reading: Reading): boolean {
  if (
    reading.hasQuotation ||
    HESITATION.test(reading.raw) ||
    APPROVING_EMOJI.test(reading.raw) ||
    /[👎❌🚫]/u.test(reading.raw)
  ) {
    return false
  }
  if (reading.isQuestion && !ASKS_POLITELY.test(reading.words.join(' '))) {
    return false
  }

  return consistsOf(reading.words, CANCEL, CANCEL_FILLER)
}

const YES_TO_CANCELLING = new Phrases(
  wordsOf('besideCancel', 'yes', 'yesFirst', 'yesAside', 'yesAlone', 'agreements', 'courtesy')
)

/** Is the whole text a yes with "cancel it" in it ("yes sure cancel")? It answers "shall I cancel it?". */
export function isYesAndCancel(reading: Reading): boolean {
  return !isUnsure(reading) && consistsOf(reading.words, CANCEL, YES_TO_CANCELLING)
}

const MODAL = new RegExp(`\\b${anyOf(english.modals)}\\b`)
const ASKS_OR_WISHES = new RegExp(`\\b${ASKS_YOU}\\b|\\bwould ${anyOf(english.wishesAfterWould)}\\b`)
const NOW_AFTER_VERB = new Phrases(wordsOf('now'))
const NOW = new Phrases(wordsOf('atOnce'))
const NOT_THE_MOMENT_OF_BOOKING = new Phrases(wordsOf('notAtOnceAfter'))
const NOT_AN_ORDER = new Phrases(wordsOf('notAnOrder'))
const HARMLESS = new RegExp(anyWhole(wordsOf('harmless')), 'gu')
const POLITE_REQUEST = new RegExp(
  `^(?:${anyOf(wordsOf('beforeRequest'))} )*` + `(?:${ASKS_YOU}\\b|${anyOf(wordsOf('canYou'))}(?: |$))`,
  'u'
)

/**
 * Does the text order a booking at once: a verb of booking and a word of immediacy in one clause, in the
 * user's own voice? It does not with a negation, as a question ("can I book now?"), under a condition, in
 * reported or quoted speech, or of a third person. "asap" and "urgent" say when the job is wanted, not that
 * it may be booked.
 */
export function isBookNow(reading: Reading): boolean {
  if (reading.hasQuotation || REFUSING_EMOJI.test(reading.raw)) return false

  const spoken = reading.clauses.map((clause) =>
    clause
      .join(' ')
      .replace(HARMLESS, ' ')
      .split(/\s+/)
      .filter((word) => word !== '')
  )

  const words = spoken.flat()
  if (reading.isQuestion && !POLITE_REQUEST.test(words.join(' '))) return false
  if (
    words.some((word, index) => isNegator(words, index) || reportingWords.has(word)) ||
    NOT_AN_ORDER.in(words)
  ) {
    return false
  }

  if (MODAL.test(words.join(' ')) && !ASKS_OR_WISHES.test(words.join(' '))) {
    return false
  }

  return spoken.some((clause, index) => ordersBooking(clause, spoken.slice(index + 1)))
}

function ordersBooking(clause: string[], later: string[][]): boolean {
  const verb = clause.findIndex(
    (_, index) => isBookingVerb(clause, index) || bookingPhrases.lengthAt(clause, index) > 0
  )
  if (verb < 0) return false

  return (
    clause.some((_, index) => isImmediate(clause, index, verb)) ||
    later.some((words) => consistsOf(words, NOW, POLITE) || consistsOf(words, NOW_AFTER_VERB, POLITE))
  )
}

function isImmediate(clause: string[], index: number, verb: number): boolean {
  const before = (clause[index - 1] ?? '').replace(/^ال/u, '')
  if (NOT_THE_MOMENT_OF_BOOKING.has(before) || clause[index + 1] === 'that') return false
  if (clause[index] === 'هلا' && index === 0) return false

  return NOW.lengthAt(clause, index) > 0 || (NOW_AFTER_VERB.lengthAt(clause, index) > 0 && index > verb)
}

/** "la" also means "for" in Arabizi (la bokra): it refuses only as the first word or before a verb. */
function isNegator(words: string[], index: number): boolean {
  const word = words[index] ?? ''
  if (word === 'la') return index === 0 || /^t[aei]/.test(words[index + 1] ?? '')
  return negators.has(word)
}

function isUnsure(reading: Reading): boolean {
  return (
    reading.hasQuotation ||
    reading.isQuestion ||
    HESITATION.test(reading.raw) ||
    DOUBTING_EMOJI.test(reading.raw) ||
    REFUSING_EMOJI.test(reading.raw)
  )
}

function startsLikeQuestion({ words }: Reading): boolean {
  return QUESTION_STARTS.has(words[0] ?? '')
}

function isOnlyEmoji({ raw }: Reading, emoji: RegExp): boolean {
  return raw.trim() !== '' && emoji.test(raw.replace(EMOJI_VARIANT, ''))
}
