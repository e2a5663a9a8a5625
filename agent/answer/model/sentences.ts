import { anyOf } from '../../../src/shared/alternation.js'
import { abbreviations } from './reply-words.js'

const SIGNS = '[.!?؟…]'
const CLOSING = '["”’»)*_]'
/** A sign that a space follows, or a new line. */
const END = new RegExp(String.raw`(?<!${SIGNS})${SIGNS}{1,9}${CLOSING}{0,3}(?=\s)|\n`, 'gu')
/** At the end of what was heard: after a plain word, which no address and no number can go on from. */
const LAST_END = new RegExp(
  String.raw`(?:^|\s)["“«(*_]{0,3}(?:[\p{L}\p{M}'’-]{2,40}${SIGNS}|[\p{L}\p{M}\p{Nd}'’:-]{1,40}[!?؟])` +
    String.raw`[.!?؟…]{0,8}${CLOSING}{0,3}$`,
  'u'
)
/** A point after these ends no sentence: "e.g.", "Mr.", "10 a.m.", "1." before an entry of a list. */
const NO_END = new RegExp(String.raw`(?:^|[\s.(])(?:\p{L}|\p{Nd}{1,2}|${anyOf(abbreviations)})$`, 'iu')
const LONGEST_ABBREVIATION = 12
/** A link or a tag that is not closed yet can still become something else. */
const UNCLOSED = /\[[^\]]*$|<[^>]*$/u

/**
 * Where the sentences of a text end, from an offset on, in order. Numbers (3.30, $1.50), abbreviations, links
 * and tags stay whole; what follows the last end is not known to be whole yet.
 */
export function sentenceEnds(text: string, from: number): number[] {
  const ends: number[] = []
  for (const { index, 0: sign } of text.slice(from).matchAll(END)) {
    if (!isInside(text, from + index)) ends.push(from + index + sign.length)
  }

  const isLast =
    LAST_END.test(text.slice(-60)) && !NO_END.test(withoutPoint(text.slice(-LONGEST_ABBREVIATION)))
  if (isLast && ends.at(-1) !== text.length) ends.push(text.length)

  return ends.filter((end) => !UNCLOSED.test(text.slice(0, end)))
}

function isInside(text: string, at: number): boolean {
  return text.charAt(at) === '.' && NO_END.test(text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at))
}

function withoutPoint(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text
}
