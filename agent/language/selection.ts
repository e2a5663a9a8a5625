import { anyOf, anyStart } from '../../src/shared/alternation.js'
import { consistsOf, Phrases, type Reading } from './reading.js'
import { optionNumbers as arabicNumbers } from './words/arabic/numbers.js'
import { optionNumbers as arabiziNumbers } from './words/arabizi/numbers.js'
import { optionNumbers as englishNumbers } from './words/english/numbers.js'
import { arabic, arabizi, wordsOf } from './words/index.js'

/**
 * Which of the shown options is meant: an index from 0, the last, the best by some measure, or "that one".
 */
export type Selection =
  | { kind: 'index'; index: number }
  | { kind: 'last' }
  | { kind: 'superlative'; by: 'price' | 'rating' | 'distance' | 'soonest' }
  | { kind: 'demonstrative' }

export interface Choice {
  chosen?: Selection
  rejected?: Selection
}

const ORDINALS = [
  new Phrases(wordsOf('first')),
  new Phrases(wordsOf('second')),
  new Phrases(wordsOf('third')),
  new Phrases(wordsOf('fourth')),
  new Phrases(wordsOf('fifth'))
]
const LAST = new Phrases(wordsOf('last'))
const SUPERLATIVES: Array<['price' | 'rating' | 'distance' | 'soonest', Phrases]> = [
  ['price', new Phrases(wordsOf('cheapest'))],
  ['rating', new Phrases(wordsOf('bestRated'))],
  ['distance', new Phrases(wordsOf('nearest'))],
  ['soonest', new Phrases(wordsOf('soonest'))]
]
const MEASURES: Array<['price' | 'rating', Phrases, Phrases]> = [
  ['price', new Phrases(wordsOf('priceNames')), new Phrases(wordsOf('lowest'))],
  ['rating', new Phrases(wordsOf('ratingNames')), new Phrases(wordsOf('highest'))]
]
const BESIDE_MEASURE = new Phrases(wordsOf('besideMeasure'))
const DEMONSTRATIVE = new Phrases(wordsOf('demonstrative'))
const NOUNS = new Phrases(wordsOf('options', 'craftsmen'))
const REJECTORS = new Phrases(wordsOf('rejectors'))
const NO_CHOICE_BEFORE = new Phrases(wordsOf('beforeNoChoice'))
const POINTERS = new Phrases(wordsOf('pointers'))
const NO_CHOICE_AFTER = new Phrases(wordsOf('afterNoChoice'))
/** "The last step", "the last two", "the last but one": nothing that was shown. */
const NOT_THE_LAST = new Phrases(wordsOf('notTheLast'))
const NO_BEST = new Phrases(wordsOf('noBest'))
const CHOOSING = new Phrases(wordsOf('choosingVerbs'))
const APPROVING = new Phrases(wordsOf('approvingOrdinal'))
const PLAIN_ORDINALS = new Phrases(wordsOf('plainOrdinals'))
const BESIDE_ORDINAL = new Phrases(wordsOf('courtesy', 'yes', 'yesFirst'))
const ORDINALS_OF_NOUN = new Phrases(wordsOf('ordinalsOfNoun'))
/** In Arabic the noun stands before: "الخطوة الأخيرة", "المرة التانية", "el marra el tene". */
const ARABIC_NOUN = new RegExp(
  `^(?:[وبلفع]?(?:ال|لل)?${anyOf(arabic.nounsBeforeOrdinal)}|${anyOf(arabizi.nounsBeforeOrdinal)})$`,
  'u'
)

/** Arabic writes "and" onto the ordinal: «والأول للدهان». */
const AND = /^و(?=\p{L}{3})/u
/** «خلينا بالتاني», «هالأولى», «للأول». */
const ATTACHED = /^(?:[عبه]ال|لل)(?=\p{L}{3})/u
const FIRST_OF_ALL = /اول/u
const FEMININE_ORDINAL = /^\p{L}*(?:ه|اولي)$/u
const BEFORE_ORDINAL_HOUR = new Phrases(wordsOf('beforeOrdinalHour'))
const AFTER_ORDINAL_HOUR = new Phrases(wordsOf('afterOrdinalHour'))
const BEFORE_DIGIT = anyStart(wordsOf('beforeNumber', 'beforeDigit'))
const NUMBERED = new RegExp(
  `(?:#|${BEFORE_DIGIT}\\s*)#?([1-9])(?![\\d:.]|\\s*${anyOf(wordsOf('afterDigit'))})`,
  'u'
)
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...englishNumbers,
  ...arabicNumbers,
  ...arabiziNumbers
}
const SPOKEN_NUMBER = new RegExp(
  `${anyStart(wordsOf('beforeNumber'))}\\s+(${anyOf(Object.keys(NUMBER_WORDS))})` +
    `(?![\\p{L}\\d]|\\s+${anyOf(wordsOf('afterSpelledNumber'))}\\b)`,
  'u'
)
const BARE_NUMBER = /^[^\p{L}\p{N}]*([1-9])[^\p{L}\p{N}]*$/u

/** The number that a word means among those that were shown ("one", «تنين»); undefined for any other word. */
export function numberInWords(word: string): number | undefined {
  return NUMBER_WORDS[word]
}

/**
 * Reads which option a text chooses and which it turns down ("not the first, the second"). Dates and idioms
 * ("the 2nd of May", "wait a second") choose nothing.
 */
export function readChoice(reading: Reading): Choice {
  const choice: Choice = {}
  const numbered = numberChosen(reading)
  if (numbered !== undefined) choice.chosen = { kind: 'index', index: numbered - 1 }
  for (const clause of reading.clauses) readClause(clause, reading, choice)
  return choice
}

function readClause(words: string[], reading: Reading, choice: Choice): void {
  for (let index = 0; index < words.length; ) {
    const joined = words.with(index, bareOrdinal(words[index] ?? ''))
    const said = selectionAt(words, index) === undefined ? joined : words
    const found = selectionAt(said, index)
    if (found !== undefined && isChoice(said, index, found.length, found.selection, reading)) {
      const rejected =
        REJECTORS.has(words[index - 1] ?? '') ||
        (words[index - 1] === 'the' && REJECTORS.has(words[index - 2] ?? ''))

      if (rejected) choice.rejected = found.selection
      else if (choice.chosen === undefined || choice.chosen.kind === 'demonstrative') {
        choice.chosen = found.selection
      }
    }

    index += found?.length ?? 1
  }
}

/** An ordinal without what Arabic writes before it; «عالتانية» is rather an hour. */
function bareOrdinal(word: string): string {
  const bare = word.replace(AND, '')
  const [letters = ''] = ATTACHED.exec(bare) ?? []
  const ordinal = bare.replace(ATTACHED, 'ال')
  const isHourLike = letters !== 'هال' && FEMININE_ORDINAL.test(ordinal) && !FIRST_OF_ALL.test(ordinal)

  return isHourLike ? bare : ordinal
}

/** The longest choice that begins at this word, whatever stands around it. */
export function selectionAt(
  words: readonly string[],
  index: number
): { selection: Selection; length: number } | undefined {
  let best: { selection: Selection; length: number } | undefined
  const offer = (phrases: Phrases, selection: Selection): void => {
    const length = phrases.lengthAt(words, index)
    if (length > (best?.length ?? 0)) best = { selection, length }
  }

  for (const [by, phrases] of SUPERLATIVES) offer(phrases, { kind: 'superlative', by })
  for (const [by, names, extremes] of MEASURES) {
    const length = Math.max(pairAt(words, index, names, extremes), pairAt(words, index, extremes, names))
    if (length > (best?.length ?? 0)) best = { selection: { kind: 'superlative', by }, length }
  }
  offer(LAST, { kind: 'last' })
  for (const [place, phrases] of ORDINALS.entries()) offer(phrases, { kind: 'index', index: place })
  offer(DEMONSTRATIVE, { kind: 'demonstrative' })

  return best
}

/** "Highest rating", "the rating is the highest", «تقييمه أعلى شي»: how many words; 0 when it is none. */
export function pairAt(words: readonly string[], index: number, first: Phrases, second: Phrases): number {
  const opening = first.lengthAt(words, index)
  if (opening === 0) return 0

  let at = index + opening
  for (let step = BESIDE_MEASURE.lengthAt(words, at); step > 0; step = BESIDE_MEASURE.lengthAt(words, at)) {
    at += step
  }

  const closing = second.lengthAt(words, at)
  return closing === 0 ? 0 : at + closing - index
}

/**
 * An ordinal is a choice when it stands with "the" or "one", is all that is said, or is Arabic with the
 * article.
 */
function isChoice(
  words: string[],
  index: number,
  length: number,
  selection: Selection,
  { words: all }: Reading
): boolean {
  const before = words[index - 1] ?? ''
  const after = words[index + length] ?? ''

  if (selection.kind === 'demonstrative') return !NO_CHOICE_AFTER.has(after.replace(/^ال/u, ''))
  if (selection.kind === 'superlative') return !NO_BEST.has(after)
  if (ARABIC_NOUN.test(before)) return false
  const isPlain = length === 1 && PLAIN_ORDINALS.has(words[index] ?? '')
  const isApproved = APPROVING.lengthAt(words, index + length) > 0
  if (isApproved && (index === 0 || !isPlain)) return true
  if (isPlain && CHOOSING.has(before) && (isApproved || index + length === words.length)) return true
  if (selection.kind === 'last') return !NOT_THE_LAST.has(after)
  if (NO_CHOICE_AFTER.has(after)) return false
  if (POINTERS.has(before) && NOUNS.has(after)) return true
  if (NO_CHOICE_BEFORE.has(before)) return false
  if (isHour(words[index] ?? '', before, after)) return false

  const ordinal = words[index] ?? ''
  if (/^\d/.test(ordinal)) return NOUNS.has(after) || all.length <= 2
  if (/^[a-z]/.test(ordinal) && length === 1 && (before === 'on' || words[index - 2] === 'on')) return false
  if (length === 1 && ORDINALS_OF_NOUN.has(ordinal)) return NOUNS.has(after)
  if (PLAIN_ORDINALS.has(ordinal)) {
    return before === 'the' || NOUNS.has(after) || consistsOf(all, PLAIN_ORDINALS, BESIDE_ORDINAL)
  }

  return true
}

/** «الثانية عشرة ظهراً», «عند الثالثة»: Arabic tells hours by feminine ordinals. */
function isHour(ordinal: string, before: string, after: string): boolean {
  return FEMININE_ORDINAL.test(ordinal) && (BEFORE_ORDINAL_HOUR.has(before) || AFTER_ORDINAL_HOUR.has(after))
}

function numberChosen({ folded, clauses }: Reading): number | undefined {
  const digit = NUMBERED.exec(folded)?.[1] ?? BARE_NUMBER.exec(folded)?.[1]
  if (digit !== undefined) return Number(digit)

  for (const clause of clauses) {
    const word = SPOKEN_NUMBER.exec(clause.join(' '))?.[1]
    if (word !== undefined) return NUMBER_WORDS[word]
  }

  return undefined
}
