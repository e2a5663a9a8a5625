import { judgedBehind } from './approval.js'
import { Phrases, type Reading } from './reading.js'
import { selectionAt } from './selection.js'
import { wordsOf } from './words/index.js'

/** A number that stands beside a choice, and that no reader of choices, prices and stars takes. */
export interface LooseNumber {
  word: string
  /** It is approved of, or all that its clause says besides: "11 is good", "but 5". */
  isAlone: boolean
}

const CHOSEN = new Phrases(
  wordsOf(
    'indifferent',
    'anybody',
    'decidingForMe',
    'seenFit',
    'cheapOne',
    'lowPriced',
    'bestOne',
    'bestRated',
    'closeBy',
    'comesSoon',
    'options'
  )
)
const FILLER = new Phrases(
  wordsOf('besideAnswer', 'courtesy', 'yes', 'yesFirst', 'contrasts', 'choosingVerbs', 'besideHour')
)
const SUITS = new Phrases(wordsOf('suitsHour'))
/** Stands before the number of an option, and before nothing else. */
const NUMBERING = new Phrases(wordsOf('optionWords', 'beforeNumber'))
/** What a number beside it measures: money and stars. */
const MEASURED = new Phrases(wordsOf('dollars', 'pounds', 'euros', 'stars', 'rating', 'ratingNames'))

/**
 * The numbers of a message that chooses, other than those that choose: "the best one, 11 is good". Whether
 * one is an hour, the reader of times must tell.
 */
export function numbersBesideChoice({ clauses }: Reading): LooseNumber[] {
  return clauses.flatMap((words) => {
    const left = wordsLeft(words)

    return left.flatMap((index, place) => {
      const word = words[index] ?? ''
      const isDigits = /^\d{1,2}$/.test(word)
      if (isMeasured(words, index) || NUMBERING.has(words[index - 1] ?? '')) return []

      const isEnd = left[place + 1] !== index + 1
      const isAlone = left.length === 1 || isJudged(words, index)
      return isAlone || (isDigits && isEnd) ? [{ word, isAlone }] : []
    })
  })
}

/** The places of the words that neither choose nor stand beside any answer. */
function wordsLeft(words: string[]): number[] {
  const left: number[] = []
  for (let index = 0; index < words.length; ) {
    const chosen = Math.max(selectionAt(words, index)?.length ?? 0, CHOSEN.lengthAt(words, index))
    const taken = Math.max(
      chosen,
      FILLER.lengthAt(words, index),
      SUITS.lengthAt(words, index),
      judgedBehind(words, index)
    )

    if (taken === 0) left.push(index)
    index += Math.max(taken, 1)
  }

  return left
}

/** "11 is good", «5 يناسبني», "3 btemshe". */
function isJudged(words: string[], index: number): boolean {
  return judgedBehind(words, index + 1) > 0 || SUITS.lengthAt(words, index + 1) > 0
}

function isMeasured(words: string[], index: number): boolean {
  return (
    MEASURED.lengthAt(words, index + 1) > 0 ||
    MEASURED.has(words[index - 1] ?? '') ||
    MEASURED.has(words[index] ?? '')
  )
}
