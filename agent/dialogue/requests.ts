import { isCertain, type CategoryMention } from '../../src/vocabulary/index.js'
import { anyOf } from '../../src/shared/alternation.js'
import { arabic, english, wordsOf } from '../language/words/index.js'

/**
 * A stretch of a message that asks for one kind of work (UTF-16 offsets, end exclusive), and where in it the
 * work is named.
 */
export interface Part {
  start: number
  end: number
  named: number
}

/** "Cleaning" alone is a hint, because fridges are cleaned too; after an "and" it is work of its own. */
const SERVICE_HINT = /clean|tan[dz]+[ei]+f|تن[ظض]يف|[nت]?[ei]?nad[ae]?ff?|نضف/iu

const WORD_JOIN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${anyOf(wordsOf('joins'))}(?![\p{L}\p{N}])` +
    String.raw`|(?<![\p{L}\p{N}])و(?=\p{L}{2})|[&+]`,
  'giu'
)
const SIGN_JOIN = /[,،.;؛\n]/gu
/** Words that begin with و and do not mean "and". */
const OWN_WAW = new RegExp(`^${anyOf(arabic.ownWaw)}`, 'u')
const ALTERNATIVE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${anyOf(wordsOf('alternatives'))}(?![\p{L}\p{N}])`,
  'iu'
)
const PURPOSE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:to|for) ${anyOf(english.purposes)}\w*` +
    String.raw`|[يت]صلح+\S*|لتصليح|ysalle7\S*|ysale7\S*)`,
  'iu'
)
const BARE_ARTICLE = /^[\s,،]*(?:the|my|our|el|l|ال)?\s*$/iu

/**
 * The stretches of a message that ask for different kinds of work, in order, cut at the "and" before each;
 * fewer than two = one request. "A plumber or an electrician" is one, and so is "a plumber to fix the sink
 * and the heater".
 */
export function partsOf(text: string, mentions: CategoryMention[]): Part[] {
  const parts: Part[] = []
  const seen = new Set<string>()
  let last: CategoryMention | undefined

  for (const mention of telling(text, mentions)) {
    const join = seen.has(mention.slug) ? null : joinBefore(text, { part: parts.at(-1), last, mention })
    if (join !== null) {
      const before = parts.at(-1)
      if (before !== undefined) before.end = join.start
      parts.push({ start: join.end, end: text.length, named: mention.start })
    }

    seen.add(mention.slug)
    last = mention
  }

  return parts
}

interface Named {
  part: Part | undefined
  last: CategoryMention | undefined
  mention: CategoryMention
}

/** What separates a mention from the one before; the first stands at the beginning. */
function joinBefore(text: string, { part, last, mention }: Named): { start: number; end: number } | null {
  return last === undefined
    ? { start: 0, end: 0 }
    : joinBetween(text, { from: part?.named ?? 0, last, mention })
}

/** Each place once with its likeliest meaning; hints only where they name a work. */
function telling(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const seen = new Set<number>()
  return mentions.filter(({ score, start, end }) => {
    const isFirst = !seen.has(start)
    seen.add(start)
    return isFirst && (isCertain({ score }) || SERVICE_HINT.test(text.slice(start, end)))
  })
}

/** The last "and" between two words, or the last comma; null when there is none or it is an "or". */
function joinBetween(
  text: string,
  { from: named, last, mention }: { from: number; last: CategoryMention; mention: CategoryMention }
): { start: number; end: number } | null {
  // An attached و belongs to the word that it stands before.
  const isAttached =
    text[mention.start] === 'و' && mention.start > last.end && !OWN_WAW.test(text.slice(mention.start))
  if (isAttached) return { start: mention.start, end: mention.start }

  const between = text.slice(last.end, mention.start)
  if (ALTERNATIVE.test(between)) return null

  const joins = [...between.matchAll(WORD_JOIN)].filter(({ index }) => !OWN_WAW.test(between.slice(index)))
  const join = joins.at(-1) ?? [...between.matchAll(SIGN_JOIN)].at(-1)
  if (join === undefined) return null

  const from = last.end + join.index
  const to = from + join[0].length
  if (BARE_ARTICLE.test(text.slice(to, mention.start)) && PURPOSE.test(text.slice(named, from))) return null

  return { start: from, end: to }
}
