import { anyOf } from '../shared/alternation.js'
import { normalizeText } from '../shared/text.js'
import { aspectWords } from './aspect-words.js'

const patterns = Object.entries(aspectWords).map(([aspect, words]) => {
  const stem = anyOf(words.map((word) => normalizeText(word)))
  return [aspect, new RegExp(`(?:^| )(?:و|ال|بال|وال|ب)?${stem}`, 'u')] as const
})

/** The aspects of a comment. */
export function aspectsOf(comment: string): Set<string> {
  const text = normalizeText(comment)
  return new Set(patterns.filter(([, pattern]) => pattern.test(text)).map(([aspect]) => aspect))
}
