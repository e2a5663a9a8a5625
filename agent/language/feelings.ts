import { tokenizeWithOffsets } from '../../src/shared/text.js'
import type { Span } from './dates/index.js'
import { Phrases } from './reading.js'
import { wordsOf } from './words/index.js'

const FEELINGS = new Phrases(wordsOf('feelings'))
const LOVED_ONES = new Phrases(wordsOf('lovedOnes'))
/** What Arabic and Arabizi write onto whom somebody fears for: «عالأولاد», "3al wled". */
const ONTO_NOUN = /^(?:و?[عبل](?=ال)|و(?=\p{L}{3}))/u
/** So many words stand between a fear and for whom it is: "scared for the kids", "the kids are scared". */
const REACH = 3

/**
 * Where a text says what somebody feels, and for whom ("khayfe 3al wled", "the kids are terrified"). Who is
 * named there is not who is looked after, and fear asks for no trade.
 */
export function spansOfFeelings(text: string): Span[] {
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word }) => word.replace(ONTO_NOUN, ''))

  return words.flatMap((_, index) => {
    const length = FEELINGS.lengthAt(words, index)
    if (length === 0) return []

    const from = Math.max(0, index - REACH)
    return tokens
      .slice(from, index + length + REACH)
      .filter((_, step) => {
        const at = from + step
        return (at >= index && at < index + length) || LOVED_ONES.lengthAt(words, at) > 0
      })
      .map(({ start, end }) => ({ start, end }))
  })
}
