import { read } from './reading.js'

/**
 * A wish about money, in major units as spoken (50 = fifty dollars): the caller turns it into minor units of
 * the currency.
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
const SCALE = String.raw`(k\b|m\b|mil\b|thousand|million|millions|grand|الف|الاف|آلاف|مليون|ملايين|ملاين|alf\b|elf\b|2alf\b|alef\b|malyon|milyon|milion|malyoun|malayin)`
const CURRENCY = String.raw`(us\$|\$|usd|dollars?|dolars?|bucks?|fresh|دولار(?:ات)?|ليره|ليرات|ل\.?ل\.?|lbp|l\.?l\.?|liras?|lira|lera|leera|euros?|eur|€|يورو)`
const SIGN = String.raw`(us\$|\$|€|usd|lbp)`
const PRICE = new RegExp(
  `(?:${SIGN}\\s{0,2})?${NUMBER}(?:\\s{0,2}${SCALE})?(?:\\s{0,2}(?:of\\s)?${CURRENCY})?`,
  'gu'
)
const SPOKEN =
  /(?<=(?:^|[^\p{L}])ب?)(?:(نص|نصف|ربع)\s(مليون)|(مليونين|مليون|الفين|الف)(?:\s?و\s?(نص|ربع))?)(?!\p{L})|\b(half a|a|one|two|three)\s(million)/gu

const UPPER =
  /(?:\b(?:under|below|beneath|less than|lower than|cheaper than|up to|upto|at most|max|maximum|maximum of|no more than|not more than|not over|within|limit|limit is|budget|budget of|budget is|my budget is|i have|i only have|only have|can pay|pay|spend|afford|a2al men|a2al min|aal men|ta7t|taht|la7ad|lahad|7ad|7adde|ma3e|ma3i|bas ma3e|mish aktar men|mizaniyte|moins de|for|b|bi)|اقل من|تحت|لحد|حد اقصي|بحدود|ما يتعدي|ما تتعدي|ما يزيد عن|مش اكتر من|مو اكتر من|لا يزيد عن|اكتر شي|ميزانيتي|ميزانيه|معي|بس معي|ضمن|لغايه|حتي|بدفع|ادفع|ارخص من|ما بدي ادفع اكتر من|ب)\s{0,2}(?:is\s|about\s|around\s|only\s|بس\s|حوالي\s)?$/u
const STRICT_UPPER_ONLY =
  /(?:\b(?:for|i have|only have|pay|spend|b|bi|up to|upto|within|limit|limit is|7ad|la7ad|lahad)|معي|بدفع|ادفع|ب|حتي|ضمن|لحد|لغايه)\s{0,2}(?:is\s|about\s|around\s|only\s|بس\s|حوالي\s)?$/u
const LOWER =
  /(?:\b(?:over|above|more than|at least|minimum|min|starting from|from|aktar men|aktar min)|اكتر من|اكثر من|فوق|علي الاقل|من)\s{0,2}$/u
const BETWEEN = /(?:between|بين|\bbein|\bbayn)\s{0,2}$/u
const UP_TO = /(?:\band|\bto|\bw|-|و|ل|الي|لحد)\s{0,2}$/u
const AFTER_UPPER =
  /^\s{0,2}(?:or less|or below|or under|max|maximum|at most|tops|budget|w ta7t|aw a2al|او اقل|وتحت|وما تحت|بالكتير|كحد اقصي|حد اقصي)/u
const NOT_MONEY =
  /^\s{0,2}(?:stars?|نجوم|نجمه|hours?|hrs?|h\b|days?|am\b|pm\b|o ?clock|minutes?|mins?|km|kilo|metres?|meters?|m2|sqm|rooms?|bedrooms?|people|persons?|years?|weeks?|months?|plumbers?|%|ساعات?|ساعه|دقيقه|دقايق|ايام|يوم|كم|كيلو|متر|غرف|اشخاص|سنين|سنه|الصبح|المسا|st\b|nd\b|rd\b|th\b|[:/]\d)/u

const CHEAP =
  /\b(?:cheap|cheaper|cheapest|affordable|inexpensive|on a budget|tight budget|low budget|budget[ -]friendly|low[ -]?cost|low prices?|lowest prices?|best prices?|good prices?|economical|reasonable|reasonably priced|not (?:too |so |very )?(?:expensive|pricey)|isnt expensive|isn't expensive|pas cher|moins cher|rkhis[ae]?h?|r5is[ae]?h?|rkhees|rkhise|arkhas|ar5as|(?:mish|mesh|mech|mich) (?:ktir )?(?:ghale|ghali|8ale|8ali)[a-z]*|awfar)\b|رخيص|ارخص|(?:^| )(?:ال)?اوفر|اقتصادي|(?:مش|مو|ما يكون|مانو|غير) (?:كتير )?(?:غالي|مكلف)|سعر[وه]? (?:منيح|مناسب|معقول|حلو|كويس|رخيص)|(?:باقل|اقل|احسن|افضل) سعر|عالقد|علي قد/u
const NOT_CHEAP =
  /\b(?:not|dont want|don't want|never|no)(?: the| a| any| anything)? (?:cheap|cheapest|cheaper)\b|(?:مش|مو|ما بدي) (?:ال)?(?:رخيص|ارخص)|\b(?:mish|mesh|mech|ma bade) (?:rkhis|r5is|arkhas)/u
const BEST =
  /\b(?:best(?! (?:price|time|day|way|before|regards|wishes))|top[ -]rated|top|highest[ -]rated|highest rating|good reviews|great reviews|well reviewed|best reviewed|trusted|reliable|excellent|a7san(?! se3r)|ahsan(?! se3r)|shater|shatra|mawsou2)\b|(?:^| )(?:ال)?(?:احسن|افضل|اشطر)(?! (?:سعر|وقت|يوم|لو))|شاطر|شاطره|موثوق|تقييم(?:و|ه|ها)? (?:عالي|منيح|ممتاز)|اعلي تقييم/u
const STARS = /(\d(?:[.,٫]\d)?)\s?(?:\+\s?)?(?:-\s?)?(?:stars?|نجوم|نجمات|نجمه|njoum|nejme|etoiles|⭐|★)/u
const RATED =
  /(?:rated|ratings?|rate|تقييم(?:و|ه|ها|هم)?|ta2yim|ta2yeem)\s(?:of\s|is\s|at least\s|above\s|over\s|more than\s|higher than\s|from\s|minimum\s|>=?\s?|فوق\s|اكتر من\s|اعلي من\s|علي الاقل\s|من\s|fo2\s|aktar men\s){0,2}(\d(?:[.,٫]\d)?)(?!\d|\s?(?:\$|usd|pm|am))/u
const STAR_WORDS: Array<[RegExp, number]> = [
  [/\bfive[ -]stars?|خمس نجوم|khames njoum/u, 5],
  [/\bfour[ -]stars?|(?:اربع|اربعه) نجوم|arba3 njoum/u, 4],
  [/\bthree[ -]stars?|(?:تلات|ثلاث) نجوم|tlat njoum/u, 3]
]

const COUNTS: Record<string, number> = {
  a: 0,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  couple: 2,
  both: 2,
  اتنين: 2,
  تنين: 2,
  تلات: 3,
  تلاته: 3,
  ثلاث: 3,
  ثلاثه: 3,
  اربع: 4,
  اربعه: 4,
  خمس: 5,
  خمسه: 5,
  ست: 6,
  سته: 6,
  tnen: 2,
  tnayn: 2,
  tlet: 3,
  tleta: 3,
  tlete: 3,
  arba3: 4,
  arb3a: 4,
  khams: 5,
  khamse: 5,
  '5ams': 5
}
const NOT_COUNTED =
  /^(?:stars?|hours?|hrs?|days?|weeks?|months?|years?|minutes?|mins?|oclock|am|pm|dollars?|usd|bucks|liras?|lbp|km|kilometers?|kilometres?|miles|meters?|metres?|sqm|percent|rooms?|bedrooms?|bathrooms?|floors?|beds?|baths?|times?|million|thousand|ac|acs|tvs?|windows?|doors?|cars?|kids|children|dogs?|cats?|is|was|works|thanks|yes|plus|this|pls|please|for|of|in|on|at|or|and|to|نجوم|نجمه|ساعات|ساعه|سا3at|دقايق|ايام|يوم|اسابيع|دولار|ليره|الف|مليون|غرف|كيلو|كم|متر|الصبح|المسا|بعد|العصر|الضهر|بالليل|و|sa3at|njoum|alf|dolar)$/u

/**
 * Reads wishes about price: "cheap", "under $50", "أقل من ٥٠ دولار", "up to 3 million lira". No wish →
 * undefined.
 */
export function readBudget(text: string): Budget | undefined {
  const { folded } = read(text)
  const budget: Budget = {}
  for (const price of prices(folded)) placePrice(budget, price, folded)
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
export function readRating(text: string): RatingWish | undefined {
  const { folded } = read(text)
  const spoken = STARS.exec(folded)?.[1] ?? RATED.exec(folded)?.[1]
  const minRating =
    spoken === undefined
      ? STAR_WORDS.find(([pattern]) => pattern.test(folded))?.[1]
      : Number(spoken.replace(/[,٫]/, '.'))
  const wish: RatingWish = {}
  if (minRating !== undefined && minRating >= 1 && minRating <= 5) wish.minRating = minRating
  if (BEST.test(folded)) wish.best = true
  return Object.keys(wish).length === 0 ? undefined : wish
}

/**
 * Reads how many people or options are wanted ("three plumbers", "تلات خيارات"): 2 to 20. "For 3", hours,
 * stars, money and rooms are no count.
 */
export function readCount(text: string): number | undefined {
  for (const words of read(text).clauses) {
    for (const [index, word] of words.entries()) {
      const count = /^\d{1,2}$/.test(word) ? Number(word) : COUNTS[word]
      if (count !== undefined && count >= 2 && count <= 20 && isCounted(words, index)) return count
    }
  }

  return undefined
}

function isCounted(words: string[], index: number): boolean {
  if (
    [
      'at',
      'for',
      'number',
      'option',
      'no',
      'on',
      'the',
      'رقم',
      'الساعه',
      'ساعه',
      '3al',
      'sa3a',
      'ra2em',
      'until',
      'till',
      'before',
      'after'
    ].includes(words[index - 1] ?? '')
  ) {
    return false
  }

  const first = words[index + 1] ?? ''
  const second = words[index + 2] ?? ''

  if (first === '' || NOT_COUNTED.test(first) || /^\d/.test(first)) return false
  if (/[\u0621-\u064A]/.test(first)) {
    return !first.startsWith('ال') && first.length > 3 && /(?:ين|ات|ه|يه|لين|اص|ار)$/u.test(first)
  }

  return (
    isPlural(first) ||
    (isPlural(second) &&
      !NOT_COUNTED.test(second) &&
      /^(?:good|cheap|best|different|nearby|other|more|top|great|rated|of)$/.test(first))
  )
}

function isPlural(word: string): boolean {
  return (
    word.length > 3 && (/[^s]s$/.test(word) || word === 'people' || word === 'men') && !NOT_COUNTED.test(word)
  )
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

function spokenPrices(folded: string): Price[] {
  return [...folded.matchAll(SPOKEN)]
    .filter((match) => !/\d\s?$/.test(folded.slice(0, match.index)))
    .map((match) => {
      const [whole, part, , arabic, extra, english] = match
      const base = arabic === undefined ? 1e6 : ({ مليونين: 2e6, مليون: 1e6, الفين: 2e3 }[arabic] ?? 1e3)
      const factor =
        part !== undefined
          ? part === 'ربع'
            ? 0.25
            : 0.5
          : ({ 'half a': 0.5, two: 2, three: 3 }[english ?? ''] ?? 1)

      const amount = base * factor + (extra === undefined ? 0 : base * (extra === 'ربع' ? 0.25 : 0.5))
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

function placePrice(budget: Budget, { amount, currency, start, end, sure }: Price, folded: string): void {
  const before = folded.slice(Math.max(0, start - 40), start)
  const upper =
    (UPPER.test(before) && (sure || !STRICT_UPPER_ONLY.test(before))) || AFTER_UPPER.test(folded.slice(end))

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
  return /^(?:k|thousand|grand|الف|الاف|alf|elf|2alf|alef)$/u.test(scale) ? 1e3 : 1e6
}

function currencyOf(unit: string | undefined): Price['currency'] {
  if (unit === undefined) return undefined
  if (/^(?:us|\$|d|b|fresh|دولار)/u.test(unit)) return 'USD'
  return /^(?:eur|€|يورو)/u.test(unit) ? 'EUR' : 'LBP'
}
