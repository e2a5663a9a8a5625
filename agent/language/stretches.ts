import { tokenizeWithOffsets } from '../../src/shared/text.js'
import { Phrases } from './reading.js'

/** A part of a text, and what the words before it say about it; null where no such words stand. */
export interface Stretch<Cue extends string> {
  cue: Cue | null
  text: string
}

/** What each list of phrases says about the words after it. */
export type Cues<Cue extends string> = ReadonlyArray<readonly [Cue, Phrases]>

/** A sign between two digits (10.30, 1,000) ends nothing. */
const SENTENCE_END = /[!?؟;؛\n]|(?<!\p{N})[.,،]|[.,،](?!\p{N})/u

/**
 * Cuts a text before each phrase of these lists: "the cleaning, | keep | the plumber". The phrases themselves
 * are left out. A cue holds until the next one or the next sign.
 */
export function stretchesOf<Cue extends string>(text: string, cues: Cues<Cue>): Array<Stretch<Cue>> {
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word }) => word)
  const stretches: Array<Stretch<Cue>> = []
  let cue: Cue | null = null
  let from = 0

  for (let index = 0; index < tokens.length; ) {
    const found = cueAt(words, index, cues)
    const last = tokens[index + (found?.length ?? 1) - 1]
    const start = tokens[index]?.start ?? 0
    const isEnd = cue !== null && SENTENCE_END.test(text.slice((tokens[index - 1]?.end ?? 1) - 1, start + 1))

    if (found !== null || isEnd) {
      stretches.push({ cue, text: text.slice(from, start) })
      cue = found?.cue ?? null
      from = found === null ? start : (last?.end ?? start)
    }

    index += found?.length ?? 1
  }

  return [...stretches, { cue, text: text.slice(from) }].filter((stretch) => stretch.text.trim() !== '')
}

function cueAt<Cue extends string>(
  words: readonly string[],
  index: number,
  cues: Cues<Cue>
): { cue: Cue; length: number } | null {
  let best: { cue: Cue; length: number } | null = null
  for (const [cue, phrases] of cues) {
    const length = lengthAt(phrases, words, index)
    if (length > (best?.length ?? 0)) best = { cue, length }
  }

  return best
}

/** Arabic writes "and" onto the word: "وخلي السباك". */
function lengthAt(phrases: Phrases, words: readonly string[], index: number): number {
  const word = words[index] ?? ''
  const length = phrases.lengthAt(words, index)
  return length > 0 || !/^[وف]\p{L}{2}/u.test(word)
    ? length
    : phrases.lengthAt([word.slice(1), ...words.slice(index + 1, index + 5)], 0)
}
