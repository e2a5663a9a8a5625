import { isCertain, type CategoryMention } from '../../src/vocabulary/index.js'
import { anyOf } from '../../src/shared/alternation.js'
import { normalizeText } from '../../src/shared/text.js'
import { arabic, english, wordsOf } from '../language/words/index.js'

/**
 * A stretch of a message that asks for one kind of work (UTF-16 offsets, end exclusive), and where in it the
 * work is named.
 */
export interface Part {
  start: number
  end: number
  named: number
  /** What is said of this work once all are named: "…, the oven at 10 and the tank at 2". */
  detail?: { start: number; end: number }
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
/** "… 10am for the", before a work; in Arabic "for" is its first letter. */
const LEADS_TO = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${anyOf(wordsOf('forWork'))}\s+(?:(?:the|my|our|el|l|le|la)\s+)?$`,
  'iu'
)
const FOR_IT = /^لل/u
const SENTENCE_END = /[.!?؟،,;؛\n](?!\d)/gu
const SETTINGS = new Set(wordsOf('settings').map(normalizeText))
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

/**
 * The parts with what is said of each once all of them are named. The last part ends where that begins. What
 * follows a work that is named again, up to the next one, is about it; before "for the oven" it is what leads
 * up to that.
 */
export function withDetails(text: string, parts: Part[], mentions: CategoryMention[]): Part[] {
  const last = parts.at(-1)
  if (last === undefined || parts.length < 2) return parts

  const slugOf = ({ named }: Part) => mentions.find(({ start }) => start === named)?.slug
  const again = mentions.filter(({ start, slug }, index) => {
    const isOfPart = parts.some((part) => part.named < start && slugOf(part) === slug)
    return start > last.named && isOfPart && mentions[index - 1]?.slug !== slug
  })
  if (!again.some(({ slug }) => slug !== slugOf(last))) return parts

  const begin = beginOf(text, last, again[0])
  const stretches = again.map((mention, index) =>
    begin.isBefore
      ? { slug: mention.slug, start: again[index - 1]?.end ?? begin.at, end: mention.end }
      : { slug: mention.slug, start: mention.start, end: again[index + 1]?.start ?? text.length }
  )

  return parts.map((part) => {
    const detail = stretches.findLast(({ slug }) => slug === slugOf(part))
    const own = part === last ? { ...part, end: begin.at } : part
    return detail === undefined ? own : { ...own, detail: { start: detail.start, end: detail.end } }
  })
}

/** Where the details begin, and whether each stands before the work that it is about. */
function beginOf(
  text: string,
  last: Part,
  first: CategoryMention | undefined
): { at: number; isBefore: boolean } {
  if (first === undefined) return { at: text.length, isBefore: false }

  const between = text.slice(last.named, first.start)
  const isBefore = LEADS_TO.test(between) || FOR_IT.test(text.slice(first.start, first.end))
  const sign = [...between.matchAll(SENTENCE_END)].at(-1)

  return isBefore && sign !== undefined
    ? { at: last.named + sign.index + 1, isBefore: true }
    : { at: first.start, isBefore: false }
}

/**
 * The mentions without those that only say where something happens or what runs it, beside another trade: the
 * plug in the salon is no hairdresser's, and the generator for the electricity no electrician's.
 */
export function withoutSettings(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const isSetting = ({ start, end }: CategoryMention) => SETTINGS.has(normalizeText(text.slice(start, end)))
  const certain = new Set(mentions.filter((one) => isCertain(one) && !isSetting(one)).map(({ slug }) => slug))
  const named = mentions.filter((mention) => certain.has(mention.slug) && !isSetting(mention))

  return mentions.filter(
    (mention) =>
      !isSetting(mention) ||
      named.every(({ slug }) => slug === mention.slug) ||
      !named.some((other) => other.slug !== mention.slug && !isJoined(text, mention, other))
  )
}

function isJoined(text: string, one: CategoryMention, other: CategoryMention): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  const isAttached = text[second.start] === 'و' && !OWN_WAW.test(text.slice(second.start))

  return isAttached || [...text.slice(first.end, second.start).matchAll(WORD_JOIN)].length > 0
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
