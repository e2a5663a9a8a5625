import { tokenize } from '../../../src/shared/text.js'
import { Phrases } from '../reading.js'
import { wordsOf } from '../words/index.js'
import { resolveDateTime } from './index.js'
import { keepsHour } from './kept-hour.js'

const REPEATING = new Phrases(wordsOf('repeatingHour'))
/** Any day will do: only the hour is read. */
const SOME_DAY = '2026-01-01T00:00:00'
const HALF_A_DAY = 12

/**
 * Does a text that tells a day give it the hour that was told before: "same time", or that hour as a bare
 * number beside "also", "too" («السبت كمان ١٠»)?
 *
 * @param time  the hour that was told before, 'HH:mm'
 */
export function repeatsHour(text: string, time: string): boolean {
  if (keepsHour(text)) return true

  const words = tokenize(text)
  return words.some((_, index) => {
    const length = REPEATING.lengthAt(words, index)
    return length > 0 && [words[index - 1], words[index + length]].some((word) => isHour(word, time))
  })
}

/** Is a bare number this hour, in the morning or in the afternoon? */
function isHour(word: string | undefined, time: string): boolean {
  const said = word === undefined ? undefined : resolveDateTime(`at ${word}`, { now: SOME_DAY }).time
  const [hour, minute] = (said ?? '').split(':')
  const [known, knownMinute] = time.split(':')

  return said !== undefined && minute === knownMinute && isSameOnDial(Number(hour), Number(known))
}

function isSameOnDial(hour: number, known: number): boolean {
  return hour % HALF_A_DAY === known % HALF_A_DAY
}
