import { anyOf, anyStart, anyWhole } from '../../src/shared/alternation.js'
import { Phrases, type Reading } from './reading.js'
import { counts as arabicCounts } from './words/arabic/numbers.js'
import { counts as arabiziCounts } from './words/arabizi/numbers.js'
import { counts as englishCounts } from './words/english/numbers.js'
import { arabic, arabizi, english, wordsOf } from './words/index.js'

/**
 * A wish about money, in major units as the user says them (50 = fifty dollars). The caller converts it to
 * minor units of the currency.
 */
export interface Budget {
  maxPrice?: number
  minPrice?: number
  currency?: 'USD' | 'LBP' | 'EUR'
  cheap?: boolean
}

/** A wish about ratings: stars from 1 to 5, or simply the best. */
export interface RatingWish {
  minRating?: number
  best?: boolean
}

const NUMBER = String.raw`(\d{1,3}(?:[,٬' ]\d{3})+|\d{1,9}(?:[.,٫]\d{1,2})?)`
const THOUSANDS: ReadonlySet<string> = new Set(wordsOf('thousands'))
const SCALES = wordsOf('thousands', 'millions')
/** A short word must end there: "mil" is no "milk". */
const SHORT_LATIN = /^[a-z\d]{1,4}$/
const SCALE =
  `(${anyOf(SCALES.filter((word) => SHORT_LATIN.test(word)))}\\b` +
  `|${anyOf(SCALES.filter((word) => !SHORT_LATIN.test(word)))})`
const DOLLARS: ReadonlySet<string> = new Set(wordsOf('dollars'))
const EUROS: ReadonlySet<string> = new Set(wordsOf('euros'))
const CURRENCY = `(${anyOf(wordsOf('dollars', 'pounds', 'euros'))})`
const SIGN = `(${anyOf(wordsOf('currencySigns'))})`
const PRICE = new RegExp(
  `(?:${SIGN}\\s{0,2})?${NUMBER}(?:\\s{0,2}${SCALE})?(?:\\s{0,2}(?:of\\s)?${CURRENCY})?`,
  'gu'
)
const SPOKEN = new RegExp(
  String.raw`(?<=(?:^|[^\p{L}])ب?)` +
    String.raw`(?:(نص|نصف|ربع)\s(مليون)|(مليونين|مليون|الفين|الف)(?:\s?و\s?(نص|ربع))?)(?!\p{L})` +
    String.raw`|\b(half a|a|one|two|three)\s(million)`,
  'gu'
)

/** The Arabic article may stand on the number: "بحدود ال٥٠". */
const ROUGHLY = `\\s{0,2}(?:${anyOf(wordsOf('roughly'))}\\s)?(?:ال|e?l )?`
const UPPER = new RegExp(`${anyStart(wordsOf('atMost', 'atMostIfMoney'))}${ROUGHLY}$`, 'u')
const STRICT_UPPER_ONLY = new RegExp(`${anyStart(wordsOf('atMostIfMoney'))}${ROUGHLY}$`, 'u')
const LOWER = new RegExp(`${anyStart(wordsOf('atLeast'))}\\s{0,2}$`, 'u')
/** "I can't pay more than", «ما بيطلع معي أكتر من». */
const NO_MORE = new RegExp(
  `(?:^|[^\\p{L}])و?${anyOf(wordsOf('noMore'))} (?:[\\p{L}\\p{N}']+ ){0,4}` +
    `${anyOf(wordsOf('atLeast'))}${ROUGHLY}$`,
  'u'
)
const BETWEEN = new RegExp(`${anyStart(wordsOf('betweenAmounts'))}\\s{0,2}$`, 'u')
const UP_TO = new RegExp(`${anyStart(wordsOf('upToAmount'))}\\s{0,2}$`, 'u')
const AFTER_UPPER = new RegExp(`^\\s{0,2}${anyOf(wordsOf('orLess'))}`, 'u')
const NOT_MONEY = new RegExp(
  `^\\s{0,2}(?:${anyOf(wordsOf('units'))}|${anyOf(wordsOf('shortUnits'))}\\b|[:/]\\d)`,
  'u'
)

const CHEAP = new RegExp(
  [
    anyWhole(wordsOf('cheap')),
    `\\b${anyOf(arabizi.notDearly)} (?:ktir )?${anyOf(arabizi.expensive)}[a-z]*\\b`,
    `${anyOf(arabic.notDearly)} (?:كتير )?${anyOf(arabic.expensive)}`,
    `سعر[وه]? ${anyOf(arabic.lowPrice)}`,
    '(?:^| )(?:ال)?اوفر'
  ].join('|'),
  'u'
)
const NOT_CHEAP = new RegExp(
  [
    `\\b${anyOf(english.unwanted)}(?: the| a| any| anything)? ${anyOf(english.unwantedCheap)}\\b`,
    `${anyOf(arabic.unwanted)} (?:ال)?${anyOf(arabic.unwantedCheap)}`,
    `\\b${anyOf(arabizi.unwanted)} ${anyOf(arabizi.unwantedCheap)}`
  ].join('|'),
  'u'
)
const BEST = new RegExp(
  [
    anyWhole(wordsOf('wellRated')),
    `\\b${anyOf(english.best)}(?! ${anyOf(english.notBest)})\\b`,
    `\\b${anyOf(arabizi.best)}(?! ${anyOf(arabizi.notBest)})\\b`,
    `(?:^| )(?:ال)?${anyOf(arabic.best)}(?! ${anyOf(arabic.notBest)})`
  ].join('|'),
  'u'
)
/** "4.5", «٤ ونص». */
const SCORE = String.raw`(\d(?:[.,٫]\d)?)(\s?${anyOf(wordsOf('halfMore'))}(?!\p{L}))?`
const STARS = new RegExp(
  String.raw`${SCORE}\s?(?:\+\s?)?(?:-\s?)?${anyOf(wordsOf('stars'))}` +
    String.raw`(\s?${anyOf(wordsOf('halfMore'))}(?!\p{L}))?`,
  'u'
)
const RATED = new RegExp(
  `${anyOf(wordsOf('rating'))}\\s(?:${anyOf(wordsOf('ratingFrom'))}\\s|>=?\\s?){0,2}` +
    String.raw`${SCORE}(?!\d|\s?(?:\$|usd|pm|am))`,
  'u'
)
const STAR_WORDS: Array<[RegExp, number]> = [
  [spelledStars('fiveStars'), 5],
  [spelledStars('fourStars'), 4],
  [spelledStars('threeStars'), 3]
]

const COUNTS: Readonly<Record<string, number>> = { ...englishCounts, ...arabicCounts, ...arabiziCounts }
const NOT_COUNTED = new Phrases(wordsOf('notCounted'))
const NOT_COUNTED_AFTER = new Phrases(wordsOf('notCountedAfter'))
const BETWEEN_COUNT_AND_COUNTED = new Phrases(wordsOf('betweenCountAndCounted'))

/**
 * Reads wishes about price: "cheap", "under $50", "أقل من ٥٠ دولار", "up to 3 million lira". No wish →
 * undefined.
 */
export function readBudget({ folded }: Reading): Budget | undefined {
  const budget: Budget = {}
  for (const price of withoutHours(prices(folded), folded)) placePrice(budget, price, folded)
  if (CHEAP.test(folded) && !NOT_CHEAP.test(folded)) budget.cheap = true

  if (budget.minPrice !== undefined && budget.maxPrice !== undefined && budget.minPrice > budget.maxPrice) {
    ;[budget.minPrice, budget.maxPrice] = [budget.maxPrice, budget.minPrice]
  }

  return Object.keys(budget).length === 0 ||
    (Object.keys(budget).length === 1 && budget.currency !== undefined)
    ? undefined
    : budget
}

/**
 * Reads wishes about ratings: "at least 4 stars", "rated above 4.5", "best", "الأحسن". No wish → undefined.
 */
export function readRating({ folded }: Reading): RatingWish | undefined {
  const spoken = scoreOf(STARS.exec(folded)) ?? scoreOf(RATED.exec(folded))
  const minRating = spoken ?? STAR_WORDS.find(([pattern]) => pattern.test(folded))?.[1]
  const wish: RatingWish = {}
  if (minRating !== undefined && minRating >= 1 && minRating <= 5) wish.minRating = minRating
  if (BEST.test(folded)) wish.best = true
  return Object.keys(wish).length === 0 ? undefined : wish
}

/** The number of stars that a match tells, with the half behind it. */
function scoreOf(match: RegExpExecArray | null): number | undefined {
  if (match === null) return undefined

  const [, stars = '', half, halfBehind] = match
  return Number(stars.replace(/[,٫]/, '.')) + (half === undefined && halfBehind === undefined ? 0 : 0.5)
}

/**
 * Reads how many people or options are wanted ("three plumbers", "تلات خيارات"): 2 to 20. "For 3", hours,
 * stars, money and rooms are no count.
 */
export function readCount({ clauses }: Reading): number | undefined {
  for (const words of clauses) {
    for (const [index, word] of words.entries()) {
      const count = /^\d{1,2}$/.test(word) ? Number(word) : COUNTS[word]
      if (count !== undefined && count >= 2 && count <= 20 && isCounted(words, index)) return count
    }
  }

  return undefined
}

function isCounted(words: string[], index: number): boolean {
  if (NOT_COUNTED_AFTER.has(words[index - 1] ?? '')) return false

  const first = words[index + 1] ?? ''
  const second = words[index + 2] ?? ''

  if (first === '' || NOT_COUNTED.has(first) || /^\d/.test(first)) return false
  if (/[\u0621-\u064A]/.test(first)) {
    return !first.startsWith('ال') && first.length > 3 && /(?:ين|ات|ه|يه|لين|اص|ار)$/u.test(first)
  }

  return (
    isPlural(first) || (isPlural(second) && !NOT_COUNTED.has(second) && BETWEEN_COUNT_AND_COUNTED.has(first))
  )
}

function isPlural(word: string): boolean {
  return (
    word.length > 3 && (/[^s]s$/.test(word) || word === 'people' || word === 'men') && !NOT_COUNTED.has(word)
  )
}

/** Arabic and Arabizi also with letters written onto them. */
function spelledStars(list: 'fiveStars' | 'fourStars' | 'threeStars'): RegExp {
  return new RegExp(`\\b${anyOf(english[list])}|${anyOf([...arabic[list], ...arabizi[list]])}`, 'u')
}

interface Price {
  amount: number
  currency?: 'USD' | 'LBP' | 'EUR'
  start: number
  end: number
  sure: boolean
}

function prices(folded: string): Price[] {
  const found: Price[] = []
  for (const match of folded.matchAll(PRICE)) {
    const [whole, sign, digits = '', scale, unit] = match
    const start = match.index
    if (/[\p{L}\d#:/]/u.test(folded[start - 1] ?? '') && !/[بل]/u.test(folded[start - 1] ?? '')) continue

    const end = start + whole.length
    if (NOT_MONEY.test(folded.slice(end)) || /^[\p{L}\d]/u.test(folded.slice(end))) continue

    found.push(
      priceOf(
        toNumber(digits) * scaleOf(scale),
        sign ?? unit,
        start,
        end,
        sign !== undefined || unit !== undefined || scale !== undefined
      )
    )
  }

  return [...found, ...spokenPrices(folded)]
}

/** The last hour of a day: nothing is done for so little money. */
const LAST_HOUR = 24

/** "Anything between 2 and 5" without a currency is a stretch of hours and no price. */
function withoutHours(found: readonly Price[], folded: string): Price[] {
  const isHour = ({ amount, sure }: Price) => !sure && amount <= LAST_HOUR
  const isFirst = (price: Price, next: Price | undefined) =>
    next !== undefined &&
    isHour(price) &&
    isHour(next) &&
    BETWEEN.test(beforeIn(folded, price)) &&
    UP_TO.test(beforeIn(folded, next))

  return found.filter((price, index) => {
    const previous = found[index - 1]
    return !isFirst(price, found[index + 1]) && !(previous !== undefined && isFirst(previous, price))
  })
}

/** The words before an amount. */
function beforeIn(folded: string, { start }: Price): string {
  return folded.slice(Math.max(0, start - 40), start)
}

/** A quarter or a half, as a fraction. */
function shareOf(part: string): number {
  return part === 'ربع' ? 0.25 : 0.5
}

function spokenPrices(folded: string): Price[] {
  return [...folded.matchAll(SPOKEN)]
    .filter((match) => !/\d\s?$/.test(folded.slice(0, match.index)))
    .map((match) => {
      const [whole, part, , arabic, extra, english] = match
      const base = arabic === undefined ? 1e6 : ({ مليونين: 2e6, مليون: 1e6, الفين: 2e3 }[arabic] ?? 1e3)
      const times = { 'half a': 0.5, two: 2, three: 3 }[english ?? ''] ?? 1
      const factor = part === undefined ? times : shareOf(part)

      const amount = base * factor + (extra === undefined ? 0 : base * shareOf(extra))
      const end = match.index + whole.length

      return priceOf(
        amount,
        new RegExp(`^\\s?${CURRENCY}`, 'u').exec(folded.slice(end))?.[1],
        match.index,
        end,
        true
      )
    })
}

function priceOf(amount: number, unit: string | undefined, start: number, end: number, sure: boolean): Price {
  const currency = currencyOf(unit) ?? (amount >= 50_000 ? 'LBP' : undefined)
  return currency === undefined ? { amount, start, end, sure } : { amount, currency, start, end, sure }
}

function placePrice(budget: Budget, price: Price, folded: string): void {
  const { amount, currency, end, sure } = price
  const before = beforeIn(folded, price)
  const upper =
    (UPPER.test(before) && (sure || !STRICT_UPPER_ONLY.test(before))) ||
    (NO_MORE.test(before) && (sure || amount > LAST_HOUR)) ||
    AFTER_UPPER.test(folded.slice(end))

  if (BETWEEN.test(before)) budget.minPrice = amount
  else if (budget.minPrice !== undefined && UP_TO.test(before)) budget.maxPrice = amount
  else if (sure && LOWER.test(before) && !upper) budget.minPrice = amount
  else if (upper) budget.maxPrice = amount
  else return

  if (currency !== undefined) budget.currency = currency
}

function toNumber(digits: string): number {
  return /[,٬' ]\d{3}/.test(digits)
    ? Number(digits.replace(/[,٬' ]/g, ''))
    : Number(digits.replace(/[,٫]/, '.'))
}

function scaleOf(scale: string | undefined): number {
  if (scale === undefined) return 1
  return THOUSANDS.has(scale) ? 1e3 : 1e6
}

function currencyOf(unit: string | undefined): Price['currency'] {
  if (unit === undefined) return undefined
  if (DOLLARS.has(unit)) return 'USD'
  return EUROS.has(unit) ? 'EUR' : 'LBP'
}
