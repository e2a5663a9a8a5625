import { findCategoryMentions, findPlaceMentions, type Place } from '../../src/catalog/index.js'
import type { Locale } from '../../src/shared/actor.js'
import { marketplace } from '../../src/shared/config.js'
import { fractionDigits } from '../../src/shared/format.js'
import { isArabizi, normalizeText, replyLanguage, tokenize, tokenizeWithOffsets } from '../../src/shared/text.js'
import { readActs, type Acts } from '../language/acts.js'
import { resolveDateTime, type DateTimeMention } from '../language/dates/index.js'
import { wallClock } from './when.js'

/** A user's message, read by our own code and never by a model. */
export interface Understanding {
  text: string
  at: Date
  language: Locale
  acts: Acts
  category: { slug: string, subcategory?: string } | null
  /** Another category in the same breath ("a plumber and an electrician"). */
  otherCategory: string | null
  place: Place | null
  when: DateTimeMention
  /** In minor units of the marketplace's currency. */
  budget: number | null
  cheap: boolean
  minRating: number | null
  /** Normalised, to look for providers' names in. */
  words: string
}

export interface SpokenAt {
  at: Date
  timezone: string
  previous: Locale
  /** Providers that were shown: the trade and the town in "Saida Pipes" are part of a name. */
  names?: string[]
}

/** A word that several trades know is a hint, and enough only when nothing surer was said. */
const CERTAIN = 0.75

/** Reads one message. Pure: the present is when it was said. */
export function understand (text: string, { at, timezone, previous, names = [] }: SpokenAt): Understanding {
  const acts = readActs(text)
  const described = withoutNames(text, names)
  const places = findPlaceMentions(described)
  const [category, other] = categoriesOf(described, places)
  return {
    text,
    at,
    language: replyLanguage(text, previous),
    acts,
    category: category ?? null,
    otherCategory: other?.slug ?? null,
    place: places[0]?.place ?? null,
    when: resolveDateTime(withoutArabiziDigits(text), { now: wallClock(at, timezone) }),
    budget: budgetOf(acts),
    cheap: acts.budget?.cheap ?? false,
    minRating: acts.rating?.minRating ?? null,
    words: normalizeText(text)
  }
}

/** Arabizi letters that look like dates: "3am" (he is just …) is no hour, "mar7aba" (hello) no day in March. */
function withoutArabiziDigits (text: string): string {
  return isArabizi(text) ? text.replace(/\b3am(?=\s+[a-z])/gi, 'aam').replace(/\bmar7ab/gi, 'marhab') : text
}

/** The text with every shown name blanked out. */
function withoutNames (text: string, names: string[]): string {
  const tokens = tokenizeWithOffsets(text)
  let rest = text
  for (const name of names.map((written) => tokenize(written)).filter(({ length }) => length > 0)) {
    tokens.forEach(({ start }, index) => {
      const last = tokens[index + name.length - 1]
      const isSaid = name.every((word, offset) => tokens[index + offset]?.word === word)
      if (isSaid && last !== undefined) rest = rest.slice(0, start) + ' '.repeat(last.end - start) + rest.slice(last.end)
    })
  }
  return rest
}

function categoriesOf (text: string, places: Array<{ start: number, end: number }>): Array<{ slug: string, subcategory?: string }> {
  const mentions = findCategoryMentions(text).filter(({ start, end }) => !places.some((place) => start < place.end && place.start < end))
  const certain = mentions.filter(({ score }) => score >= CERTAIN)
  const counted = certain.length > 0 ? certain : mentions
  const slugs = [...new Set(counted.map(({ slug }) => slug))]
  return slugs.map((slug) => counted.filter((mention) => mention.slug === slug))
    .flatMap((same) => same.find(({ subcategory }) => subcategory !== undefined) ?? same[0] ?? [])
    .map(({ slug, subcategory }) => subcategory === undefined ? { slug } : { slug, subcategory })
}

/** Money in another currency is a wish for something cheap: we do not guess rates. */
function budgetOf ({ budget }: Acts): number | null {
  const { currency } = marketplace
  if (budget?.maxPrice === undefined || (budget.currency !== undefined && budget.currency !== currency)) return null
  return Math.min(1_000_000_000, Math.round(budget.maxPrice * 10 ** fractionDigits(currency)))
}
