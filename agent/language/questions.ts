import { PhraseIndex } from '../../src/shared/phrases.js'
import type { Token } from '../../src/shared/text.js'
import { Phrases, readText, type Reading } from './reading.js'
import { wordsOf } from './words/index.js'

// What people ask about the marketplace itself, and what they complain of. A question is a word of a topic
// beside a form of asking ("do you" + "licensed"), or a phrase that asks by itself ("are you a robot").

/** What a question about the marketplace can be about; of two that fit alike the first is meant. */
const topics = [
  'noShowTerms',
  'joining',
  'refunds',
  'jobPhotos',
  'addresses',
  'privacy',
  'safety',
  'warranty',
  'invoices',
  'materials',
  'payment',
  'discounts',
  'fees',
  'contacts',
  'account',
  'hours',
  'languages',
  'identity',
  'areas',
  'trades',
  'reviewing',
  'howItWorks'
] as const
export type Topic = (typeof topics)[number]

/** What a complaint is about. */
const complaintKinds = [
  'noShow',
  'tooLate',
  'harmed',
  'overcharged',
  'rude',
  'badWork',
  'wantsMoneyBack',
  'unhappy'
] as const
export type ComplaintKind = (typeof complaintKinds)[number]

/** What a text says beside any request: an insult, that a question will come, that nothing was understood. */
export type Upset = 'insult' | 'hasQuestion' | 'isConfused'

/** A text of so few words asks without a form of asking ("cash", "warranty pls"). */
const SHORT_TEXT = 3
/** A worker and the damage, and a photo and what is done with it, stand this near to each other. */
const NEAR = 4

const QUESTIONS = indexOf((topic) => wordsOf(`${topic}Questions`))
const WORDS = indexOf((topic) => wordsOf(`${topic}Words`))
const ASKING = new Phrases(wordsOf('askingForms'))
const ASKS_FIRST = new Phrases(wordsOf('asksFirst'))
const PHOTOS = new Phrases(wordsOf('photoNouns'))
const SENDING = new Phrases(wordsOf('sendingVerbs'))
const LOCATED = new Phrases(wordsOf('located'))
const SUPPOSITIONS = new Phrases(wordsOf('suppositions'))
const HARMS = new Phrases(wordsOf('harms'))
const WORKERS = new Phrases(wordsOf('workers'))
const COMPLAINTS = new Map(complaintKinds.map((kind) => [kind, new Phrases(wordsOf(kind))]))
const UPSETS: Array<[Upset, Phrases]> = [
  ['insult', new Phrases(wordsOf('insult'))],
  ['isConfused', new Phrases(wordsOf('isConfused'))],
  ['hasQuestion', new Phrases(wordsOf('hasQuestion'))]
]

/** The topic of a question about the marketplace; null when the text asks none. */
export function readTopic(reading: Reading): Topic | null {
  const asked = longest(reading, QUESTIONS) ?? (asks(reading) ? longest(reading, WORDS) : null)
  return asked ?? (sendsPhoto(reading) ? 'jobPhotos' : null)
}

/** What a text complains of; null when it does not, and when it only asks what would be if. */
export function readComplaint({ clauses, words }: Reading): ComplaintKind | null {
  if (SUPPOSITIONS.in(words)) return null

  // "Where are they located?" misses nobody.
  const told = clauses.filter((clause) => !LOCATED.in(clause))
  const said = complaintKinds.find((kind) => told.some((clause) => COMPLAINTS.get(kind)?.in(clause)))
  return said ?? (clauses.some(accusesOfHarm) ? 'harmed' : null)
}

/** The text without the stretches that speak of sending a photo: they are no place and no fault. */
export function withoutPhotos(text: string): string {
  const stretches = text.split(STRETCH_END)
  const kept = stretches.filter((stretch) => !sendsPhoto(readText(stretch)))
  return kept.length === stretches.length ? text : kept.join('\n')
}

const STRETCH_END = /[;!?؛؟\n،]|,(?!\d)|\.(?=\s|$)/u

/** The mood of a text that may say nothing else. */
export function readUpset({ clauses }: Reading): Upset | null {
  return UPSETS.find(([, phrases]) => clauses.some((clause) => phrases.in(clause)))?.[0] ?? null
}

function asks({ isQuestion, clauses, words }: Reading): boolean {
  return (
    isQuestion ||
    words.length <= SHORT_TEXT ||
    clauses.some((clause) => ASKING.in(clause) || ASKS_FIRST.has(clause[0] ?? ''))
  )
}

/** "I'll send you a picture of it": as good as the question how. */
function sendsPhoto({ clauses }: Reading): boolean {
  return clauses.some((clause) =>
    clause.some(
      (_, index) => SENDING.lengthAt(clause, index) > 0 && PHOTOS.in(clause.slice(index, index + NEAR + 1))
    )
  )
}

/** The topic with the longest phrase in the text; of equally long ones the topic that is listed first. */
function longest({ clauses }: Reading, index: PhraseIndex<Topic>): Topic | null {
  const found = clauses
    .flatMap((clause) => index.find(clause.map(tokenOf)))
    .map(({ value, from, to }) => ({ topic: value, length: to - from }))
    .toSorted((a, b) => b.length - a.length || topics.indexOf(a.topic) - topics.indexOf(b.topic))

  return found[0]?.topic ?? null
}

/** "The plumber broke …", "كسر السباك …": whoever came, near a word of damage. */
function accusesOfHarm(clause: string[]): boolean {
  return clause.some(
    (_, index) =>
      HARMS.lengthAt(clause, index) > 0 && WORKERS.in(clause.slice(Math.max(0, index - NEAR), index + NEAR))
  )
}

function tokenOf(word: string, start: number): Token {
  return { word, start, end: start + 1 }
}

function indexOf(phrasesOf: (topic: Topic) => string[]): PhraseIndex<Topic> {
  const index = new PhraseIndex<Topic>('removed')
  for (const topic of topics) {
    for (const phrase of phrasesOf(topic)) index.add(phrase, topic)
  }

  return index
}
