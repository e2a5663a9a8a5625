import { coveredBy, PhraseIndex, type PhraseMatch } from '../shared/phrases.js'
import { detectLanguage, foldText, isArabizi, tokenizeWithOffsets, type Language } from '../shared/text.js'
import { arabic, contrasts, emoji, english, negators, strengtheners, weakeners } from './sentiment-words.js'

export interface Sentiment {
  score: number
  label: 'negative' | 'neutral' | 'positive'
  language: Language
}

interface Feeling {
  weight: number
}

/**
 * A word of feeling in a text: its weight in the lexicon, the effect of the words around it, and its
 * position, from 0 to 1.
 */
export interface FeltWord {
  weight: number
  felt: number
  place: number
}

const NEGATORS: ReadonlySet<string> = new Set(negators)
const STRENGTHENERS: ReadonlySet<string> = new Set(strengtheners)
const WEAKENERS: ReadonlySet<string> = new Set(weakeners)
const CONTRASTS: ReadonlySet<string> = new Set(contrasts)

/** How many words a negation reaches, and what it leaves of a feeling: "not excellent" is less than bad. */
const NEGATION_REACH = 3
const NEGATED = -0.7
const STRENGTHENED = 1.4
const WEAKENED = 0.6
/** A negation ends where the next clause begins: "no crowd and the food is nice". */
const ATTACHED_AND = /^و[\u0621-\u064A]{3}/u
/**
 * Words before a "but" count less than those after it, within the reach of the two clauses: not over the
 * whole review.
 */
const CLAUSE = 6
const BEFORE_CONTRAST = 0.6
const AFTER_CONTRAST = 1.3
/** Sum at which the score reaches about 0.7. */
const HALF_WAY = 4
/**
 * A score beyond these is a feeling. The mild Arabic words are mostly grammar (not, but, if only): a score no
 * worse than three of them is no complaint.
 */
const PRAISE_FROM = 0.1
const COMPLAINT_FROM = { en: -0.1, ar: -0.35 }

let lexicon: PhraseIndex<Feeling> | undefined

/**
 * The feeling of a text, from −1 to 1, by our own lexicon in English and Arabic (Lebanese, standard, Gulf,
 * Egyptian) with negation, intensifiers, contrast and emoji. Between −0.1 (Arabic: −0.35) and 0.1 it is
 * neutral. Arabizi is reported as Arabic.
 */
export function scoreSentiment(text: string): Sentiment {
  const language = detectLanguage(text) === 'ar' || isArabizi(text) ? 'ar' : 'en'
  const sum = feltWords(text).reduce((all, { felt }) => all + felt, 0) + emojiOf(text)
  const score = Math.round((1000 * sum) / Math.sqrt(sum * sum + HALF_WAY * HALF_WAY)) / 1000

  return { score, label: labelOf(score, language), language }
}

function labelOf(score: number, language: Sentiment['language']): Sentiment['label'] {
  if (score >= PRAISE_FROM) return 'positive'

  return score <= COMPLAINT_FROM[language] ? 'negative' : 'neutral'
}

/** The words of feeling in a text, in order. */
export function feltWords(text: string): FeltWord[] {
  lexicon ??= buildLexicon()

  const tokens = tokenizeWithOffsets(text)
  const spoken = tokens.map((token) => token.word)
  const isContrast = spoken.map((word) => CONTRASTS.has(word))
  const matches = lexicon.find(tokens)
  const inPhrase = coveredBy(matches.filter(({ from, to }) => to - from > 1))

  const negated = spoken.map((word, index) => NEGATORS.has(word) && !inPhrase.has(index))

  return matches.map((match) => {
    const contrast = contrastAt(isContrast, match.from)
    const { weight } = match.value

    return {
      weight,
      felt: weight * shiftAt(spoken, negated, match) * contrast,
      place: match.from / tokens.length
    }
  })
}

/** What the nearest "but" before or after leaves of a feeling. */
function contrastAt(isContrast: boolean[], place: number): number {
  if (isContrast.slice(place + 1, place + CLAUSE + 1).includes(true)) return BEFORE_CONTRAST
  return isContrast.slice(Math.max(0, place - CLAUSE), place + 1).includes(true) ? AFTER_CONTRAST : 1
}

/**
 * The effect of the words around on a feeling. A phrase that negates by itself ("not bad") is left as it is.
 */
function shiftAt(spoken: string[], negated: boolean[], { from, to }: PhraseMatch<Feeling>): number {
  let shift = 1
  const isNegator = spoken.slice(from, to).some((word) => NEGATORS.has(word))
  const near = Math.max(0, from - NEGATION_REACH)
  const clause = spoken
    .slice(near + 1, from + 1)
    .findLastIndex((word) => CONTRASTS.has(word) || ATTACHED_AND.test(word))
  const negations = negated.slice(clause === -1 ? near : near + 1 + clause, from).filter(Boolean).length
  if (!isNegator && negations % 2 === 1) shift *= NEGATED
  const neighbours = [spoken[from - 1] ?? '', spoken[to] ?? '']
  if (neighbours.some((word) => STRENGTHENERS.has(word))) shift *= STRENGTHENED
  if (neighbours.some((word) => WEAKENERS.has(word))) shift *= WEAKENED
  return shift
}

function emojiOf(text: string): number {
  const folded = foldText(text)
  return emoji.reduce((sum, [pattern, weight]) => sum + weight * (folded.match(pattern)?.length ?? 0), 0)
}

function buildLexicon(): PhraseIndex<Feeling> {
  const index = new PhraseIndex<Feeling>('removed')
  const seen = new Set<string>()
  const add = (phrase: string, weight: number): void => {
    if (!seen.has(phrase)) {
      index.add(phrase, { weight: Math.sign(weight) * (Math.abs(weight) === 1 ? 0.4 : Math.abs(weight)) })
    }

    seen.add(phrase)
  }

  for (const [weight, list] of entriesOf(arabic)) for (const phrase of list) add(phrase, weight)
  const all = entriesOf(english)
  for (const [weight, list] of all) for (const phrase of list) add(phrase, weight)

  for (const [weight, list] of all) {
    for (const word of list) if (Math.abs(weight) > 1) for (const form of formsOf(word)) add(form, weight)
  }

  return index
}

function entriesOf(lists: Record<string, readonly string[]>): Array<[number, readonly string[]]> {
  return Object.entries(lists).map(([weight, list]) => [Number(weight), list])
}

function formsOf(word: string): string[] {
  if (word.includes(' ') || word.length < 4) return []

  const stem = word.replace(/[ey]$/, '')
  return [
    `${word}s`,
    `${word}ly`,
    `${word}ed`,
    `${word}ing`,
    `${stem}ed`,
    `${stem}ing`,
    `${stem}ied`,
    `${stem}ies`,
    `${stem}ily`
  ]
}
