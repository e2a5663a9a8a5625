import type { Locale } from '../texts/index.js'
import { PhraseIndex } from '../shared/phrases.js'
import { normalizeText, tokenizeWithOffsets } from '../shared/text.js'
import { acts } from './lexicon/jobs/acts.js'
import { faults } from './lexicon/jobs/faults.js'
import { things } from './lexicon/jobs/things.js'

/** What a job consists of, apart from its trade: "install", "not heating". */
export interface Job {
  /** Means the job itself in `findJobs`. */
  name: string
  /** How much it tells this job from others of the trade: 1 = hardly, 3 = much. */
  weight: number
  /** Who does this does nothing else of the trade. */
  isCraft: boolean
  /**
   * How listings begin the word, normalised, to be looked for in a text with a space before and after it. The
   * languages are apart, because a listing that has a word in both is surer.
   */
  written: { en: string[]; ar: string[] }
}

/** More than these would tell less, and each is compared with each service. */
const MAX_JOBS = 4
const TELLING = 3
const HARDLY_TELLING = 1
/** A shorter beginning is also the middle of other words: ري is in مجاري. */
const SHORTEST_START = 3

let index: PhraseIndex<Job> | undefined
let known: Array<{ job: Job; words: string[] }> | undefined
let exclusive: Job[] | undefined

/**
 * What a text says of a job in any language, the most telling first, at most four; [] when it names no more
 * than a trade. The places in the text (UTF-16 offsets, end exclusive) are no part of a job: Tyre is no tyre.
 */
export function findJobs(text: string, places: ReadonlyArray<{ start: number; end: number }> = []): Job[] {
  index ??= indexed()

  const tokens = tokenizeWithOffsets(text).map((token) =>
    places.some(({ start, end }) => token.start >= start && token.start < end)
      ? { ...token, word: '' }
      : token
  )
  const found = index.find(tokens).map(({ value }) => value)
  return [...new Set(found)].sort((one, other) => other.weight - one.weight).slice(0, MAX_JOBS)
}

/**
 * The jobs that a listing in one language tells of, each in the words of the other: first as listings write
 * it, then, of what tells something, single words as clients say it.
 */
export function jobWordsIn(text: string, to: Locale): string[][] {
  const from = to === 'en' ? 'ar' : 'en'
  const said = new Set((index ??= indexed()).find(tokenizeWithOffsets(text)).map(({ value }) => value.name))
  const spelled = ` ${normalizeText(text)} `
  const isSpelled = (word: string) => word.length >= SHORTEST_START && spelled.includes(startOf(word, from))

  return [...acts, ...things, ...faults]
    .filter(({ name, written }) => said.has(name) || written[from].some(isSpelled))
    .map(({ weight, written, said: { [to]: words } }) => [
      ...written[to],
      ...(weight > HARDLY_TELLING ? words.filter((word) => !word.includes(' ')) : [])
    ])
}

function startOf(word: string, language: Locale): string {
  return language === 'en' ? latinStart(word) : arabicStart(word)
}

/** Is this a thing or a fault, which say more of a job than an act does? */
export function isTellingJob({ weight }: Job): boolean {
  return weight >= TELLING
}

/** The jobs that exclude each other within a trade. */
export function crafts(): readonly Job[] {
  exclusive ??= allJobs()
    .map(({ job }) => job)
    .filter(({ isCraft }) => isCraft)

  return exclusive
}

function allJobs(): Array<{ job: Job; words: string[] }> {
  known ??= [...acts, ...things, ...faults].map(({ written, said, ...fact }) => ({
    job: { ...fact, written: { en: written.en.map(latinStart), ar: written.ar.map(arabicStart) } },
    words: [fact.name, ...said.en, ...said.ar, ...said.arabizi]
  }))

  return known
}

function indexed(): PhraseIndex<Job> {
  const built = new PhraseIndex<Job>('removed')
  for (const { job, words } of allJobs()) {
    for (const word of words) built.add(word, job)
  }

  return built
}

/** "oil" begins a word, and is not the end of "boiler". */
function latinStart(word: string): string {
  return ` ${arabicStart(word)}`
}

/** Articles and prepositions are attached to the front of an Arabic word. */
function arabicStart(word: string): string {
  return normalizeText(word) + (word.endsWith(' ') ? ' ' : '')
}
