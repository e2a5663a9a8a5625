import { isCertain, type CategoryMention } from '../../src/vocabulary/index.js'
import { normalizeText, tokenizeWithOffsets } from '../../src/shared/text.js'
import { Phrases } from './reading.js'
import { endsInWish } from './wishing.js'
import { wordsOf } from './words/index.js'

const CONTRASTS = new Phrases(wordsOf('contrasts'))
const ALSO = new Set(wordsOf('anotherWork').map(normalizeText))

/**
 * The trades without those that only stand before a "but": "the electrician says that the line is fine, but
 * the AC blows warm". A trade that is wished for stays, and so does everything before "but also".
 */
export function afterContrast(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const last = mentions.findLast(isCertain)
  if (last === undefined || mentions.every(({ slug }) => slug === last.slug)) return mentions

  const at = lastContrast(text, last.start)
  const wanted = mentions.filter(({ start }) => start > at).map(({ slug }) => slug)

  return mentions.filter(
    ({ start, slug }) => start > at || wanted.includes(slug) || endsInWish(text.slice(0, start))
  )
}

/** Where the last "but" before this place begins; −1 without one. */
function lastContrast(text: string, before: number): number {
  const tokens = tokenizeWithOffsets(text.slice(0, before))
  const words = tokens.map(({ word }) => word)

  for (let index = tokens.length - 1; index >= 0; index--) {
    const length = CONTRASTS.lengthAt(words, index)
    const next = words[index + length] ?? ''
    if (length > 0 && !ALSO.has(next)) return tokens[index]?.start ?? -1
  }

  return -1
}
