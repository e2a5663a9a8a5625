import { bookingsTold } from './bookings-told.js'
import { DateTime } from 'luxon'
import { anyOf } from '../../../src/shared/alternation.js'
import { fractionDigits } from '../../../src/shared/minor-units.js'
import { saidTimes, type SaidTime } from '../../language/dates/said-times.js'
import type { Turn } from '../../dialogue/turn.js'
import {
  currencyMarks,
  currencyWords,
  noPriceAfter,
  numberBeginnings,
  numberWords,
  outOfFive,
  priceBeginnings,
  priceWords,
  rangeJoins,
  ratingWords,
  scales,
  spelledStarWords,
  starWords
} from './told-words.js'
import { INSTANT, MONEY_KEYS } from './view.js'

// A model may say a price, a rating or a time only if a tool told it or the user said it. Both sides are
// compared as values, whatever digits, signs and words they are written in.

/** Values that a conversation contains. */
export interface Told {
  /** In major units. */
  amounts: Set<number>
  ratings: Set<number>
  /** Minutes after midnight. */
  times: Set<number>
  /** Any other number: counts, distances, days of the month. */
  numbers: Set<number>
}

const RATING = new Set(['rating', 'ratings', 'minRating'])
/** Texts that our own tools write. Listings and reviews prove no price and no time. */
const OURS = new Set(['localTime', 'message', 'explanation', 'cancelTerms', 'text'])

/** Numbers up to this one are counts or ordinals. */
const SMALL = 10
/**
 * Begins at a number's first digit. A search that began again at each digit would take time with the square
 * of their count.
 */
const NUMBER = String.raw`(?<!\d)(?:\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`
const SCALE = anyOf(scales)
const MARK = anyOf(currencyMarks)
const CURRENCY = anyOf([...currencyMarks, ...currencyWords])
const END = String.raw`(?![\p{L}\p{N}])`
/** Any word of a sentence but a number. */
const WORD = String.raw`[^\d\s,،.;]`
const FIRST_OF_RANGE = new RegExp(
  String.raw`(${NUMBER})\s?${anyOf(rangeJoins)}\s?` +
    String.raw`(?=${MARK}?\s?(?:${NUMBER})\s?(?:${SCALE}\s?)?${CURRENCY}${END})`,
  'giu'
)
const AFTER = new RegExp(String.raw`(${NUMBER})\s?(?:(${SCALE})\s)?(?:of\s)?${CURRENCY}${END}`, 'giu')
const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])${MARK}\s?(${NUMBER})(?:\s?(${SCALE})${END})?`, 'giu')
const PRICED = new RegExp(
  String.raw`(?:${anyOf(priceWords)}|${anyOf(priceBeginnings)}\S*)\s(?:${WORD}{1,12}\s){0,3}` +
    String.raw`ب?(${NUMBER})${END}(?!\s?(?:${anyOf(noPriceAfter)}|:\d))`,
  'giu'
)
const COUNTED = String.raw`(?:${anyOf(numberWords)}|${anyOf(numberBeginnings)}\S*)`
const SPELLED_MONEY = new RegExp(String.raw`(?<!\p{L}|\d\s?)${COUNTED}\s${CURRENCY}${END}`, 'iu')
const RATED = new RegExp(
  String.raw`(${NUMBER})\s?(?:\+\s?)?(?:-\s?)?` +
    String.raw`(?:${anyOf(starWords)}|[⭐★](?!\uFE0F?\s?\d)|/\s?5${END}|${anyOf(outOfFive)})` +
    String.raw`|(?:${anyOf(ratingWords)}|تقييم\S*)\s(?:${WORD}{1,8}\s){0,2}(${NUMBER})(?![\d%])`,
  'giu'
)
const STARS = /(?:[⭐★]\uFE0F?\s?){1,9}/gu
const STAR_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  واحدة: 1,
  نجمتين: 2,
  تلات: 3,
  ثلاث: 3,
  اربع: 4,
  أربع: 4,
  خمس: 5
}
const SPELLED_STARS = new RegExp(
  String.raw`(?<!\p{L})(${anyOf(Object.keys(STAR_WORDS))})[\s-]${anyOf(spelledStarWords)}`,
  'giu'
)
const BARE = new RegExp(String.raw`(?<![\p{L}\d.,:/])(${NUMBER})(?![\d:])`, 'gu')
const CLOCKED = /\d{1,2}\s?:\s?\d{2}(?:\s?[ap]\.?m\b\.?)?/giu

function nothingTold(): Told {
  return { amounts: new Set(), ratings: new Set(), times: new Set(), numbers: new Set() }
}

/** The values in a record that was read. */
export function factsIn(record: unknown, { timezone, rules }: Pick<Turn, 'timezone' | 'rules'>): Told {
  const told = nothingTold()
  collect(told, record, timezone, rules.currency)
  return told
}

/** The values in what somebody wrote. */
export function wordsTold(texts: string[]): Told {
  const told = nothingTold()
  for (const text of texts) collectText(told, text)
  return told
}

/** The amounts that a text says, in major units. */
export function saidAmounts(text: string): number[] {
  const written = plain(text)
  return [...amountsIn(written), ...pricesIn(written)]
}

/** Is each time that a text says in one of these? */
export function areTimesTold(text: string, told: Told[]): boolean {
  return saidTimes(withoutAmounts(plain(text))).every((time) => told.some((facts) => isTime(time, facts)))
}

/** Everything that tools told and the user said so far. */
export function toldIn(turn: Turn): Told {
  const told = nothingTold()
  const { history, calls, known, frame, message, at, timezone, user } = turn
  const { currency } = turn.rules
  for (const { text } of history) collectText(told, text)
  collectText(told, message)
  collect(told, { at: at.toISOString(), name: user.name }, timezone, currency)

  collect(
    told,
    [
      history.flatMap((exchange) => exchange.calls.map(({ output }) => output)),
      calls.map(({ output }) => output),
      known,
      bookingsTold(frame.own)
    ],
    timezone,
    currency
  )

  collect(told, [frame.offers, frame.bookings, frame.proposal, frame.lastBooking], timezone, currency)
  return told
}

function collect(told: Told, value: unknown, timezone: string, currency: string, key = ''): void {
  if (typeof value === 'number') hearNumber(told, value, key, currency)
  else if (typeof value === 'string') hearString(told, value, key, timezone)
  else if (Array.isArray(value)) for (const entry of value) collect(told, entry, timezone, currency, key)
  else if (typeof value === 'object' && value !== null) {
    const own = 'currency' in value && typeof value.currency === 'string' ? value.currency : currency
    const zone = 'timezone' in value && typeof value.timezone === 'string' ? value.timezone : timezone
    for (const [name, entry] of Object.entries(value)) collect(told, entry, zone, own, name)
  }
}

function hearNumber(told: Told, value: number, key: string, currency: string): void {
  if (MONEY_KEYS.has(key)) told.amounts.add(value / 10 ** fractionDigits(currency))
  else if (RATING.has(key)) told.ratings.add(value)
  else told.numbers.add(value)

  if (key === 'durationMinutes') told.numbers.add(value / 60)
}

function hearString(told: Told, value: string, key: string, timezone: string): void {
  if (!INSTANT.test(value)) {
    if (OURS.has(key)) collectText(told, value)
    else for (const number of numbersIn(plain(value))) told.numbers.add(number)
    return
  }

  const local = DateTime.fromISO(value, { zone: timezone })
  told.times.add(local.hour * 60 + local.minute)
  for (const number of [local.day, local.month, local.year]) told.numbers.add(number)
}

/** A model may repeat what the user said and what our own tools write. */
function collectText(told: Told, text: string): void {
  const written = plain(text)
  for (const amount of amountsIn(written)) told.amounts.add(amount)
  for (const rating of ratingsIn(written)) told.ratings.add(rating)
  for (const number of numbersIn(written)) told.numbers.add(number)

  for (const { minutes, exact } of saidTimes(text)) {
    told.times.add(minutes)
    if (!exact) told.times.add((minutes + 720) % 1440)
  }
}

/** Does a text say only prices, ratings, times and larger numbers that the conversation contains? */
export function saysOnlyTold(text: string, told: Told): boolean {
  const written = plain(text)
  if (SPELLED_MONEY.test(written)) return false

  const isTold = (number: number) =>
    told.numbers.has(number) || told.amounts.has(number) || told.ratings.has(number)
  return (
    amountsIn(written).every((amount) => told.amounts.has(amount)) &&
    pricesIn(written).every((amount) => told.amounts.has(amount)) &&
    ratingsIn(written).every((rating) => isRating(rating, told)) &&
    saidTimes(withoutAmounts(written)).every((time) => isTime(time, told)) &&
    numbersIn(written).every(
      (number) =>
        number <= SMALL ||
        isTold(number) ||
        told.times.has(number * 60) ||
        told.times.has((number % 12) * 60) ||
        isRounded(number, told)
    )
  )
}

function isRating(rating: number, { ratings }: Told): boolean {
  return [...ratings].some((known) => rating === known || rating === Math.round(known * 10) / 10)
}

function isTime({ minutes, exact }: SaidTime, { times }: Told): boolean {
  return times.has(minutes) || (!exact && times.has((minutes + 720) % 1440))
}

/** "About 12 km" for 12.4. */
function isRounded(number: number, { numbers, amounts }: Told): boolean {
  return (
    [...numbers].some(
      (known) =>
        !Number.isInteger(known) && (Math.round(known) === number || Math.round(known * 10) / 10 === number)
    ) || [...amounts].some((known) => Math.round(known) === number)
  )
}

/** One spelling of numbers: ASCII digits, a point for decimals, commas for thousands, nothing invisible. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}|\p{M}|\u0640/gu, '')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/٫/g, '.')
    .replace(/(?<=\d)[٬'’](?=\d{3})/g, ',')
    .replace(/[*_`~]/g, '')
    .toLowerCase()
}

function amountsIn(text: string): number[] {
  const found = [...text.matchAll(AFTER), ...text.matchAll(BEFORE)].map(
    ([, digits = '', scale]) => numberOf(digits) * scaleOf(scale)
  )

  return [...found, ...[...text.matchAll(FIRST_OF_RANGE)].map(([, digits = '']) => numberOf(digits))]
}

/** Ratings and money look like hours ("4.8", "$2"). */
function withoutAmounts(text: string): string {
  return text
    .replace(RATED, ' ; ')
    .replace(AFTER, ' ; ')
    .replace(BEFORE, ' ; ')
    .replace(/(?<!\d)\d+\.(?:\d|\d{3,})(?!\d)/g, ' ; ')
}

function pricesIn(text: string): number[] {
  return [...text.matchAll(PRICED)].map(([, digits = '']) => numberOf(digits))
}

function ratingsIn(text: string): number[] {
  const written = [...text.matchAll(RATED)].map(([, before, after]) => numberOf(before ?? after ?? ''))
  const spelled = [...text.matchAll(SPELLED_STARS)].map(([, word = '']) => STAR_WORDS[word] ?? 0)
  const drawn = [...text.matchAll(STARS)]
    .filter(({ 0: stars }) => stars.replace(/[^⭐★]/gu, '').length > 1)
    .map(([stars]) => stars.replace(/[^⭐★]/gu, '').length)

  return [...written, ...spelled, ...drawn]
}

function numbersIn(text: string): number[] {
  return [...text.replace(CLOCKED, ' ').matchAll(BARE)].map(([, digits = '']) => numberOf(digits))
}

function numberOf(digits: string): number {
  return Number(digits.replace(/,/g, ''))
}

function scaleOf(scale: string | undefined): number {
  if (scale === undefined) return 1
  return /^(?:m|mil|مل)/u.test(scale) ? 1e6 : 1e3
}
