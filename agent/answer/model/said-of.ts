import { anyOf } from '../../../src/shared/alternation.js'
import { englishWords } from '../../../src/shared/text-words.js'
import type { Turn } from '../../dialogue/turn.js'
import { bookingsTold } from './bookings-told.js'
import { aboutRequest } from './told-words.js'
import { areTimesTold, factsIn, saidAmounts, wordsTold, type Told } from './told.js'

// A price or a time that a model says of a provider must be that provider's own, from what this turn read:
// its tools, the matches and the user's bookings. Earlier turns prove neither. The user's own values may be
// repeated where the sentence speaks of the request.

/** Somebody whom a model may speak of, by the names that stand for them. */
interface Subject {
  names: string[]
  facts: Told[]
}

/** What this turn read, by whom it is about. */
export interface Known {
  subjects: Subject[]
  /** All that this turn read. */
  all: Told
  /** What this turn read and is about nobody: a usual price. */
  ofNobody: Told[]
  /** What the user said. */
  user: Told
}

/** A part of a text with those whom it speaks of. */
interface Stretch {
  text: string
  subjects: Subject[]
}

const SENTENCE = /[^.!?؟\n]*(?:[.!?؟](?!\s|$)[^.!?؟\n]*)*[.!?؟\n]*\s*/gu
const QUESTION = /[?؟]\s*$/u
const REQUEST = new RegExp(String.raw`(?<!\p{L})${anyOf(aboutRequest.map(folded))}`, 'u')
/** A word of a name with fewer letters may be any word. */
const TELLING_LETTERS = 4

/** Whom this turn can speak of, and what it read of them. */
export function knownIn(turn: Turn): Known {
  const { calls, known, frame, history, message } = turn
  const old = [...frame.offers, ...(frame.chosen === null ? [] : [frame.chosen])]
  const { coming, earlier } = bookingsTold(frame.own)
  const read = [
    calls.map(({ output }) => output),
    known.filter((offer) => !old.includes(offer)),
    coming,
    earlier
  ]

  const services = new Map(
    [...known, ...frame.own].map((entry) => ['serviceId' in entry ? entry.serviceId : entry.id, entry])
  )
  const owned: Array<[string[], object]> = []
  const free: object[] = []
  for (const entry of objectsIn(read)) {
    const names = namesOf(entry) ?? namesOf(services.get(textOf(entry, 'serviceId')))
    if (names === null) free.push(entry)
    else owned.push([names, entry])
  }

  const subjects = new Map<string, Subject>()
  const subjectOf = (names: string[]): Subject => {
    const subject = subjects.get(names.join('|')) ?? { names, facts: [] }
    subjects.set(names.join('|'), subject)
    return subject
  }
  for (const [names, entry] of owned) subjectOf(names).facts.push(factsIn(entry, turn))
  for (const entry of old) subjectOf(namesOf(entry) ?? [])

  return {
    subjects: [...subjects.values()],
    all: factsIn(read, turn),
    ofNobody: free.map((entry) => factsIn(entry, turn)),
    user: wordsTold([...history.map(({ text }) => text), message])
  }
}

/** Does a text say of each provider only prices and times of their own? */
export function saysOfEachTheirOwn(text: string, known: Known): boolean {
  return stretchesOf(folded(text), known.subjects).every(({ text: stretch, subjects }) => {
    const [first = '', ...later] = stretch.match(SENTENCE) ?? []
    return [first, ...later].every((sentence, index) =>
      isProven(sentence, { subjects, isNamed: index === 0 && subjects.length > 0, known })
    )
  })
}

function isProven(
  sentence: string,
  { subjects, isNamed, known }: { subjects: Subject[]; isNamed: boolean; known: Known }
): boolean {
  const isQuestion = QUESTION.test(sentence)
  const isRequest = isQuestion || REQUEST.test(sentence)
  const own = subjects.length === 0 ? [known.all] : subjects.flatMap(({ facts }) => facts)

  const amounts = [...own, ...(isNamed ? [] : known.ofNobody), ...(isRequest && !isNamed ? [known.user] : [])]
  const areAmountsProven = saidAmounts(sentence).every((amount) =>
    amounts.some((told) => told.amounts.has(amount))
  )
  if (!areAmountsProven || subjects.length === 0) return areAmountsProven

  const isUsersTime = isQuestion || (isRequest && !isNamed)
  return areTimesTold(sentence, [
    ...own,
    ...(isNamed ? [] : known.ofNobody),
    ...(isUsersTime ? [known.user] : [])
  ])
}

/** From each name to the next; before the first name of a sentence, its beginning belongs to it. */
function stretchesOf(text: string, subjects: Subject[]): Stretch[] {
  const stretches: Stretch[] = [{ text: '', subjects: [] }]
  const names = aliasesOf(subjects)

  for (const sentence of text.match(SENTENCE) ?? []) {
    const places = placesIn(sentence, names)
    if (places.length === 0) {
      const last = stretches.at(-1)
      if (last !== undefined) last.text += sentence
      continue
    }

    let waiting: Subject[] = []
    for (const [index, { subjects: named }] of places.entries()) {
      const from = index === 0 ? 0 : (places[index]?.at ?? 0)
      const part = sentence.slice(from, places[index + 1]?.at)
      waiting = [...waiting, ...named]
      const isLast = index === places.length - 1
      if (!isLast && !/\p{Nd}/u.test(part)) continue

      stretches.push({ text: part, subjects: waiting })
      waiting = []
    }
  }

  return stretches
}

type Aliases = Map<string, Subject[]>

function placesIn(sentence: string, aliases: Aliases): Array<{ at: number; subjects: Subject[] }> {
  if (aliases.size === 0) return []

  const name = new RegExp(String.raw`(?<!\p{L})[وفبلك]?(${anyOf([...aliases.keys()])})(?!\p{L})`, 'gu')
  return [...sentence.matchAll(name)].map(({ index, 1: found = '' }) => ({
    at: index,
    subjects: aliases.get(found) ?? []
  }))
}

/** The whole name, its first two words, and each telling word that only one of them has. */
function aliasesOf(subjects: Subject[]): Aliases {
  const aliases: Aliases = new Map()
  const add = (alias: string, subject: Subject) => {
    const others = aliases.get(alias) ?? []
    if (alias !== '' && !others.includes(subject)) aliases.set(alias, [...others, subject])
  }

  for (const subject of subjects) {
    for (const name of subject.names.map(folded)) {
      const words = name.split(/\s+/)
      add(name, subject)
      if (words.length > 2) add(words.slice(0, 2).join(' '), subject)

      for (const word of words) {
        const isTelling = word.length >= TELLING_LETTERS && !englishWords.has(word)
        const isShared = subjects.some((other) => other !== subject && hasWord(other, word))
        if (isTelling && !isShared) add(word, subject)
      }
    }
  }

  return aliases
}

function hasWord({ names }: Subject, word: string): boolean {
  return names.some((name) => folded(name).split(/\s+/).includes(word))
}

/** One spelling of letters. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0640*_]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
}

/** The records in what was read: those that name somebody or a service are whole, others are looked into. */
function objectsIn(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== 'object' || value === null) return []
  if (namesOf(value) !== null || textOf(value, 'serviceId') !== '') return [value]

  const inner = Object.values(value).flatMap(objectsIn)
  return inner.length > 0 ? inner : [value]
}

function namesOf(value: unknown): string[] | null {
  if (typeof value !== 'object' || value === null) return null
  if ('provider' in value) return namesIn(value.provider, 'name', 'name_ar')

  return 'businessName' in value ? namesIn(value, 'businessName', 'businessName_ar') : null
}

function namesIn(value: unknown, ...keys: string[]): string[] {
  return keys.map((key) => textOf(value, key)).filter((name) => name !== '')
}

function textOf(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return ''
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
  return typeof found === 'string' ? found : ''
}
