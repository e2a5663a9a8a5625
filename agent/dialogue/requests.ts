import { isCertain, type CategoryMention } from '../../src/vocabulary/index.js'
import { anyOf, anySpelling } from '../../src/shared/alternation.js'
import { normalizeText, tokenize } from '../../src/shared/text.js'
import type { Span } from '../language/dates/index.js'
import { isKnownCraftsman, tellsOfActs } from '../language/craftsmen.js'
import { isCalledCleaning } from '../language/objects.js'
import { Phrases, consistsOf } from '../language/reading.js'
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
  /** Its trade, where only an earlier word tells it: the "heater" of a water heater. */
  slug?: string
}

/** Does a stretch of the text say a day or an hour? */
type IsTimed = (stretch: Span) => boolean

const WORD_JOIN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${anyOf(wordsOf('joins'))}(?![\p{L}\p{N}])` +
    String.raw`|(?<![\p{L}\p{N}])و(?=\p{L}{2})|[&+]`,
  'giu'
)
/** These say "and also" by themselves. */
const ANOTHER_ALONE = new Set(wordsOf('anotherWork').map(normalizeText))
const SIGN_JOIN = /[,،.;؛\n]/gu
/** Words that begin with و and do not mean "and". */
const OWN_WAW = new RegExp(`^${anyOf(arabic.ownWaw)}`, 'u')
const ANOTHER = new Phrases(wordsOf('wishing', 'anotherWork'))
const LEADS = new Phrases(wordsOf('leadsToWork'))
/** "And the water tank": so many words behind an article are a name. */
const SHORT_LEAD = 3
/** So far behind the "and" is read what begins another work. */
const LOOKED_AT = 40
/** "and the fridge has stopped cooling": a fault of its own makes it no object of what stands before. */
const OWN_FAULT = new RegExp(
  String.raw`^['’]?s?\s+(?:${anyOf(wordsOf('doesOfItself'))}\s|${anyOf(wordsOf('faultOfItselfBeginnings'))})`,
  'iu'
)
/** A fault that a thing has by itself: "the tap leaks". */
const TOLD_FAULT = new RegExp(
  String.raw`^['’]?s?\s+(?:(?:is|are|has|keeps?)\s)?${anyOf(wordsOf('faultOfItselfBeginnings'))}`,
  'iu'
)
const ALTERNATIVE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${anyOf(wordsOf('alternatives'))}(?![\p{L}\p{N}])`,
  'iu'
)
const PURPOSE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:to|for) ${anyOf(english.purposes)}\w*` +
    String.raw`|${anySpelling(wordsOf('purposeSpellings'))}\S*)`,
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

/** "And also the heater": a thing has an article there, and who is to come has none. */
const WITH_ARTICLE = /^[\s,،]*(?:(?:the|my|our|el|l|la|le)[\s-]|ال|لل)/iu

/**
 * The stretches of a text that each ask for a work in so many words ("…, and I also need …", "وبدي حدا …",
 * "w kamen …"). One is the whole text.
 */
export function worksIn(text: string): Span[] {
  const cuts: Span[] = []
  for (const { index: start, 0: join } of text.matchAll(WORD_JOIN)) {
    const end = start + join.length
    const begins =
      ANOTHER.lengthAt(tokenize(text.slice(end, end + LOOKED_AT)), 0) > 0 ||
      ANOTHER_ALONE.has(normalizeText(join))
    if (!begins) continue

    // "And also" is one cut.
    const before = cuts.at(-1)
    if (before !== undefined && text.slice(before.end, start).trim() === '') before.end = end
    else cuts.push({ start, end })
  }

  return [0, ...cuts.map(({ end }) => end)].map((start, place) => ({
    start,
    end: cuts[place]?.start ?? text.length
  }))
}

/**
 * The stretches of a message that ask for different kinds of work, in order, cut at the "and" before each;
 * fewer than two = one request. "A plumber or an electrician" is one, and so is "a plumber to fix the sink
 * and the heater", unless each has its own day or hour. `isTimed` tells whether a stretch says when.
 */
export function partsOf(text: string, mentions: CategoryMention[], isTimed: IsTimed): Part[] {
  const parts: Part[] = []
  const seen = new Set<string>()
  let last: CategoryMention | undefined

  const told = telling(text, mentions)
  for (const [index, mention] of told.entries()) {
    const join = seen.has(mention.slug)
      ? null
      : joinBefore(text, { part: parts.at(-1), last, mention, until: endOf(text, told, index), isTimed })
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

/** Between the works of a list that gives each its hour; Arabizi writes "and the" in one word. */
const LIST_JOIN = new RegExp(
  String.raw`[,،.;؛\n!?؟](?!\d)|${WORD_JOIN.source}|(?<![\p{L}\p{N}])w[ei]?l(?![\p{L}\p{N}])`,
  'giu'
)

/**
 * The works that a text lists at its end with an hour each: "…: heater on Friday at 9, electrician the same
 * day at 2". Empty when it does not, or when a word of the list may mean several trades.
 */
export function listedWorks(text: string, mentions: CategoryMention[], hasHour: IsTimed): Part[] {
  const joins = [...text.matchAll(LIST_JOIN)]
  const clauses = [0, ...joins.map(({ index, 0: join }) => index + join.length)]
    .map((start, place) => ({ start, end: joins[place]?.index ?? text.length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .reduce<Span[]>((before, clause) => withClause(before, clause, mentions), [])

  const listed = clauses.map((clause) => listedIn(text, clause, mentions, hasHour))
  const begin = listed.findLastIndex((one) => one === null) + 1
  const works = listed.slice(begin).filter((one) => one !== null)
  const slugs = new Set(works.map(({ slug }) => slug))

  return works.length > 1 && slugs.size === works.length ? works : []
}

/** "Painter on Thursday the 10th, also 9am": what names no work is said of the work before. */
function withClause(before: Span[], clause: Span, mentions: CategoryMention[]): Span[] {
  const isIn = ({ start, end }: Span) => mentions.some((one) => one.start >= start && one.start < end)
  const last = before.at(-1)
  if (last === undefined || isIn(clause) || !isIn(last)) return [...before, clause]

  return [...before.slice(0, -1), { start: last.start, end: clause.end }]
}

/**
 * "The tank must be clean, and the roof leaks. Tank on Friday at 10, roof on Monday at 10": works with the
 * times of a list of the same works; as they are where the list names others.
 */
export function timedByList(works: Part[], listed: Part[], mentions: CategoryMention[]): Part[] {
  const slugOfPart = ({ named }: Part) => mentions.find(({ start }) => start === named)?.slug
  const timed = works.map((work) => {
    const one = listed.find(({ slug, start }) => slug === slugOfPart(work) && start > work.named)
    return one === undefined ? work : { ...work, detail: { start: one.start, end: one.end } }
  })
  const isOfAll = listed.length === works.length && timed.every((work, index) => work !== works[index])

  return isOfAll ? timed : works
}

function listedIn(
  text: string,
  { start, end }: Span,
  mentions: CategoryMention[],
  hasHour: IsTimed
): Part | null {
  const named = mentions.filter((one) => one.start >= start && one.start < end)
  const certain = named.filter(isCertain)
  const [mention] = certain.length > 0 ? certain : named
  if (mention === undefined || !hasHour({ start, end }) || tellsOfActs(text.slice(start, end))) return null

  const slug = slugOf(text, mention, mentions)
  const isOther = certain.some((one) => one.slug !== mention.slug && one.start !== mention.start)
  return slug === null || isOther ? null : { start, end, named: mention.start, slug }
}

/** The trade of a word: its own, or that of an earlier name which holds it. */
function slugOf(text: string, mention: CategoryMention, mentions: CategoryMention[]): string | null {
  const word = normalizeText(text.slice(mention.start, mention.end))
  const isSaid = isCertain(mention) || isCalledCleaning(word)
  const earlier = mentions.find(
    ({ start, end, ...one }) =>
      isCertain(one) && end <= mention.start && tokenize(text.slice(start, end)).includes(word)
  )

  return isSaid ? mention.slug : (earlier?.slug ?? null)
}

/** Where another work is named after one, or the text ends. */
function endOf(text: string, mentions: CategoryMention[], index: number): number {
  const slug = mentions[index]?.slug
  return mentions.slice(index + 1).find((other) => other.slug !== slug)?.start ?? text.length
}

/**
 * The parts with what is said of each once all of them are named. The last part ends where that begins. What
 * follows a work that is named again, up to the next one, is about it; before "for the oven" it is what leads
 * up to that.
 */
export function withDetails(
  text: string,
  { parts, mentions, isTimed }: { parts: Part[]; mentions: CategoryMention[]; isTimed: IsTimed }
): Part[] {
  const last = parts.at(-1)
  if (last === undefined || parts.length < 2) return parts

  const slugOfPart = ({ named }: Part) => mentions.find(({ start }) => start === named)?.slug
  const again = mentions.filter(({ start, slug }, index) => {
    const isOfPart = parts.some((part) => part.named < start && slugOfPart(part) === slug)
    return start > last.named && isOfPart && mentions[index - 1]?.slug !== slug
  })
  if (!again.some(({ slug }) => slug !== slugOfPart(last))) return parts

  const begin = beginOf(text, { last, first: again[0], isTimed })
  const stretches = again.map((mention, index) =>
    begin.isBefore
      ? { slug: mention.slug, start: again[index - 1]?.end ?? begin.at, end: mention.end }
      : { slug: mention.slug, start: mention.start, end: again[index + 1]?.start ?? text.length }
  )

  return parts.map((part) => {
    const detail = stretches.findLast(({ slug }) => slug === slugOfPart(part))
    const own = part === last ? { ...part, end: begin.at } : part
    return detail === undefined ? own : { ...own, detail: { start: detail.start, end: detail.end } }
  })
}

/**
 * Where the details begin, and whether each stands before the work that it is about: "10am for the oven", but
 * not "someone for the oven at 10".
 */
function beginOf(
  text: string,
  { last, first, isTimed }: { last: Part; first: CategoryMention | undefined; isTimed: IsTimed }
): { at: number; isBefore: boolean } {
  if (first === undefined) return { at: text.length, isBefore: false }

  const between = text.slice(last.named, first.start)
  const leads = LEADS_TO.test(between) || FOR_IT.test(text.slice(first.start, first.end))
  const sign = [...between.matchAll(SENTENCE_END)].at(-1)
  const at = sign === undefined ? first.start : last.named + sign.index + 1

  return leads && isTimed({ start: at, end: first.start })
    ? { at, isBefore: true }
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
  /** Where what is said of it ends at the latest. */
  until: number
  isTimed: IsTimed
}

/** What separates a mention from the one before; the first stands at the beginning. */
function joinBefore(text: string, { part, last, ...named }: Named): { start: number; end: number } | null {
  return last === undefined
    ? { start: 0, end: 0 }
    : joinBetween(text, { ...named, start: part?.start ?? 0, from: part?.named ?? 0, last })
}

/**
 * Each place once with its likeliest meaning; hints only where they name a work, where a fault is told of
 * them, or where a work that is asked for by itself has nothing surer.
 */
function telling(text: string, mentions: CategoryMention[]): CategoryMention[] {
  const seen = new Set<number>()
  const works = worksIn(text)
  const isOnlyHinted = ({ start }: CategoryMention) => {
    const work = works.find((one) => start >= one.start && start < one.end)
    return (
      works.length > 1 &&
      work !== undefined &&
      !mentions.some((one) => isCertain(one) && one.start >= work.start && one.start < work.end)
    )
  }

  return mentions.filter((mention) => {
    const { start, end } = mention
    const isFirst = !seen.has(start)
    seen.add(start)

    return (
      isFirst &&
      (isCertain(mention) ||
        isCalledCleaning(text.slice(start, end)) ||
        isOnlyHinted(mention) ||
        TOLD_FAULT.test(text.slice(end)))
    )
  })
}

/**
 * Do the words between an "and" and a trade begin a work: an article, a wish, or that there is something? In
 * "… and my son opened the tank", "w sar l ghasil jabal", the trade only stands in what happened.
 */
function begins(lead: string): boolean {
  const words = tokenize(lead)
  const isWish = words.some((_, index) => ANOTHER.lengthAt(words, index) > 0)
  const isShort = words.length <= SHORT_LEAD && LEADS.lengthAt(words, 0) > 0

  return isWish || words.length === 0 || isShort || consistsOf(words, LEADS, LEADS)
}

interface Joined extends Omit<Named, 'part' | 'last'> {
  /** Where the work before begins, and where in it it is named. */
  start: number
  from: number
  last: CategoryMention
}

/** The last "and" between two words, or the last comma; null when there is none or it is an "or". */
function joinBetween(
  text: string,
  { start, from: named, last, mention, until, isTimed }: Joined
): { start: number; end: number } | null {
  // An attached و belongs to the word that it stands before.
  const isAttached =
    text[mention.start] === 'و' && mention.start > last.end && !OWN_WAW.test(text.slice(mention.start))
  if (isAttached) return { start: mention.start, end: mention.start }

  const between = text.slice(last.end, mention.start)
  if (ALTERNATIVE.test(between)) return null

  const joins = [...between.matchAll(WORD_JOIN)].filter(({ index }) => !OWN_WAW.test(between.slice(index)))
  const join = joins.at(-1) ?? [...between.matchAll(SIGN_JOIN)].at(-1)
  // "Need a cleaner, the painter left a mess" asks for no painter.
  if (join === undefined || (joins.length === 0 && isKnownCraftsman(text, mention))) return null

  const from = last.end + join.index
  const to = from + join[0].length
  const addsPerson = ANOTHER_ALONE.has(normalizeText(join[0])) && !WITH_ARTICLE.test(text.slice(to))
  const isObject =
    !addsPerson &&
    BARE_ARTICLE.test(text.slice(to, mention.start)) &&
    !OWN_FAULT.test(text.slice(mention.end))
  const isHourBefore = () => !isKnownCraftsman(text, mention) && isTimed({ start: to, end: mention.start })
  const isEachTimed = () =>
    isTimed({ start, end: from }) && (isTimed({ start: mention.end, end: until }) || isHourBefore())
  if (isObject && PURPOSE.test(text.slice(named, from)) && !isEachTimed()) return null
  if (!addsPerson && !begins(text.slice(to, mention.start)) && !isEachTimed()) return null

  return { start: from, end: to }
}
