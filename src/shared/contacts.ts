import { anyOf } from './alternation.js'
import { atWords, domainEndings, dotWords, mailProviders } from './contact-words.js'
import { DomainError } from './errors.js'
import { plainText } from './plain-text.js'

export const MASK = '•••'

/**
 * Hides telephone numbers, e-mail addresses and links: plain, in the digits of any script, spread out, broken
 * by invisible signs, and spelled out in English and Arabic. It is meant for what people write, not for every
 * cipher. Prices, dates and times stay readable. It takes time in proportion to the text.
 */
export function maskContacts(text: string): string {
  let masked = ''
  let at = 0

  for (const { from, to } of contactsIn(text)) {
    if (to <= at) continue
    if (from >= at) masked += text.slice(at, from) + MASK
    at = to
  }

  return masked + text.slice(at)
}

/** Does a text hold anything that maskContacts would hide? */
export function hasContacts(text: string): boolean {
  return contactsIn(text).length > 0
}

/**
 * Accepts a text that everybody is to see, such as a name or a listing.
 * @throws contact_not_allowed with the `field`: contacts are given once a booking is accepted
 */
export function refuseContacts(field: string, text: string | null | undefined): void {
  if (text !== null && text !== undefined && hasContacts(text)) {
    throw new DomainError('contact_not_allowed', { field })
  }
}

interface Span {
  from: number
  to: number
}

/** The places to hide, in the text as it was written, in order. */
function contactsIn(text: string): Span[] {
  const plain = plainText(text)
  return [...linksIn(plain.text), ...emailsIn(plain.text), ...phonesIn(plain.text)]
    .map(({ from, to }) => ({ from: plain.startOf(from), to: plain.endOf(to - 1) }))
    .sort((a, b) => a.from - b.from)
}

const LINK =
  /(?:https?:\/\/|(?<![\p{L}\p{N}])www\.|(?<![\p{L}\p{N}.])(?:wa|t|fb|m)\.me\/)[^\s<>"«»]{1,2000}/giu

function linksIn(text: string): Span[] {
  return spansOf(LINK, text)
}

/** How far around an "at" the search goes: as long as a local part or a label of a domain may be. */
const LONGEST_PART = 64
const AT = new RegExp(String.raw`@|(?<![\p{L}\p{N}])${anyOf(atWords)}(?![\p{L}\p{N}])`, 'giu')
const LOCAL_PART = /[\p{L}\p{N}._%+-]/u
const DOMAIN = new RegExp(
  String.raw`\s{0,2}(?:[\p{L}\p{N}-]{1,63}(?:\s{0,2}[.。]\s{0,2}[\p{L}\p{N}-]{1,63}){1,4}` +
    String.raw`|[\p{L}_][\p{L}\p{N}_-]{1,62})`,
  'uy'
)
// "maya at gmail dot com", "maya (at) gmail [dot] com", "مايا آت جيميل دوت كوم": after an "at", within a few
// words, a "dot" and an ending.
const SPELLED_DOMAIN = new RegExp(
  '[\\s)\\]}>_-]{1,3}(?:[\\p{L}\\p{N}-]{2,63}[\\s([{<_-]{0,3}' +
    `(?:\\.|${anyOf(dotWords)})[\\s)\\]}>_-]{0,3}${anyOf(domainEndings)}|` +
    `${anyOf(mailProviders)})(?![\\p{L}\\p{N}])`,
  'iuy'
)

/** Around each "at": a domain must follow it, and a local part must precede it. */
function emailsIn(text: string): Span[] {
  const spans: Span[] = []
  for (const { index, 0: sign } of text.matchAll(AT)) {
    const to = endOfMatch(sign === '@' ? DOMAIN : SPELLED_DOMAIN, text, index + sign.length)
    if (to === null) continue

    const from = startOfLocalPart(text, index, sign === '@' ? /\s/u : /[\s([{<_-]/u, sign === '@' ? 2 : 3)
    if (from !== null) spans.push({ from, to })
  }

  return spans
}

function endOfMatch(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** Walks back over at most `most` signs of a gap and then over the local part; null when there is none. */
function startOfLocalPart(text: string, before: number, gap: RegExp, most: number): number | null {
  let at = before
  while (at > 0 && before - at < most && gap.test(text.charAt(at - 1))) at--
  const end = at
  while (at > 0 && end - at < LONGEST_PART && LOCAL_PART.test(text.charAt(at - 1))) at--
  return at === end ? null : at
}

/** One digit in one word, in English and in Lebanese Arabic. */
const digitWords = new Map(
  Object.entries({
    zero: '0',
    oh: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    صفر: '0',
    واحد: '1',
    وحده: '1',
    اثنين: '2',
    اتنين: '2',
    تنين: '2',
    ثلاثه: '3',
    تلاته: '3',
    تلات: '3',
    اربعه: '4',
    اربع: '4',
    خمسه: '5',
    خمس: '5',
    سته: '6',
    ست: '6',
    سبعه: '7',
    سبع: '7',
    ثمانيه: '8',
    تمانيه: '8',
    تمانه: '8',
    تسعه: '9',
    تسع: '9'
  })
)
/** Two digits in one word, as Lebanese numbers are said: "seventy", "سبعين". */
const tensWords = new Map(
  Object.entries({
    ten: '10',
    twenty: '20',
    thirty: '30',
    forty: '40',
    fifty: '50',
    sixty: '60',
    seventy: '70',
    eighty: '80',
    ninety: '90',
    عشره: '10',
    عشرين: '20',
    تلاتين: '30',
    ثلاثين: '30',
    اربعين: '40',
    خمسين: '50',
    ستين: '60',
    سبعين: '70',
    تمانين: '80',
    ثمانين: '80',
    تسعين: '90'
  })
)
const REPEATS = new Map([
  ['double', 2],
  ['triple', 3],
  ['دبل', 2]
])
/** Fewer digits than any number in Lebanon has. */
const SHORTEST_NUMBER = 7
const MOST_JOINTS = 4

const YEAR_FIRST = /(?<!\d|\d[-/.])20\d{2}([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d|[-/.]\d)/g
const YEAR_LAST = new RegExp(
  String.raw`(?<!\d|\d[/.])(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1` +
    String.raw`(?:20\d{2}|(?<!\d-\d{1,2}\1\d{1,2}\1)\d{2})(?!\d|[-/.]\d)`,
  'g'
)
const TIME = /(?<!\d|\d:)(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?!\d|:\d)/g
/** "10.30 - 11.45": two times, both at a twelfth of an hour. */
const TIMES = /(?<![\d.])(?:[01]?\d|2[0-3])\.[0-5][05]\s?[-–—]\s?(?:[01]?\d|2[0-3])\.[0-5][05](?![\d.])/g
/** Round amounts in pounds have as many digits as a number: 1,500,000. */
const ROUND_AMOUNT = /(?<!\d|\d[.,،٬'])[1-9]\d{0,2}(?:[.,،٬']\d{3}){0,3}[.,،٬']000(?!\d)/g
const ordinaryPatterns = [YEAR_FIRST, YEAR_LAST, TIME, TIMES, ROUND_AMOUNT]

/**
 * An amount as it is written beside its currency: in thousands, or with a round end, and perhaps with a
 * fraction.
 */
const AMOUNT = new RegExp(
  String.raw`(?<!\d|\d[.,،٬' ])[1-9]` +
    String.raw`(?:\d{0,2}(?:[.,،٬']\d{3}){1,4}|\d{0,2}(?: \d{3}){0,3} \d[05]0|\d{0,9}[05]0|\d{0,5})` +
    String.raw`(?:[.,٫]\d{1,3})?(?!\d|[.,،٬']\d)`,
  'g'
)
const NEAR_CURRENCY = 12
let currencyPatterns: { before: RegExp; after: RegExp } | undefined

/** Dates, times and amounts. Most texts that are shown, such as names, have no figure, and so none. */
function ordinarySpansIn(text: string): Span[] {
  if (!/\d/.test(text)) return []
  return [...ordinaryPatterns.flatMap((pattern) => spansOf(pattern, text)), ...pricesIn(text)]
}

/** Runs of digits, as figures or words, with nothing but joints between them. */
function phonesIn(text: string): Span[] {
  const spans: Span[] = []
  const isOrdinary = membership(ordinarySpansIn(text))
  const run = { from: 0, to: 0, digits: 0, joints: 0, repeat: 1 }
  const end = () => {
    if (run.digits >= SHORTEST_NUMBER) spans.push({ from: run.from, to: run.to })
    run.digits = run.joints = 0
    run.repeat = 1
  }

  for (let from = 0, to = 0; from < text.length; from = to) {
    to = endOfToken(text, from)

    if (isOrdinary(from)) {
      end()
      continue
    }

    const count = isDigit(text.charCodeAt(from)) ? 1 : digitsOf(text.slice(from, to))
    if (count > 0) {
      if (run.digits === 0) run.from = from
      run.to = to
      run.digits += count * run.repeat
      run.joints = 0
      run.repeat = 1
    } else if (to - from > 1 && REPEATS.has(text.slice(from, to).toLowerCase())) {
      run.repeat = REPEATS.get(text.slice(from, to).toLowerCase()) ?? 1
    } else if (run.digits > 0 && (!isJoint(text.slice(from, to)) || ++run.joints > MOST_JOINTS)) end()
  }

  end()
  return spans
}

const WORD = /\p{L}+/uy

/** A token is a word, or one sign. */
function endOfToken(text: string, from: number): number {
  const code = text.charCodeAt(from)
  if (code < 0x80 && !isLatinLetter(code)) return from + 1
  return endOfMatch(WORD, text, from) ?? from + (code >= 0xd800 && code <= 0xdbff ? 2 : 1)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLatinLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** Amounts with a currency before or after them. */
function pricesIn(text: string): Span[] {
  currencyPatterns ??= compileCurrencies()

  const { before, after } = currencyPatterns
  return spansOf(AMOUNT, text).filter(
    ({ from, to }) =>
      before.test(text.slice(Math.max(0, from - NEAR_CURRENCY), from)) ||
      after.test(text.slice(to, to + NEAR_CURRENCY))
  )
}

/** Signs, the codes of ISO 4217 and the words that people here use. */
function compileCurrencies() {
  const words = [
    'l\\.?\\s?l\\.?',
    'liras?',
    'lira',
    'pounds?',
    'dollars?',
    'bucks',
    'euros?',
    'ل\\.?\\s?ل\\.?',
    'ليرات',
    'ليرة',
    'ليره',
    'دولارات',
    'دولار',
    'يورو'
  ]

  const currencies = [...Intl.supportedValuesOf('currency'), ...words].join('|')
  const names = `(?:\\p{Sc}|(?:${currencies})(?![\\p{L}\\p{N}]))`

  return {
    before: new RegExp(`(?<![\\p{L}\\p{N}])${names}\\s?$`, 'iu'),
    after: new RegExp(`^\\s?${names}`, 'iu')
  }
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length
  }))
}

/**
 * Does a place lie in one of the spans? The places must be asked for in rising order: the spans are walked
 * once.
 */
function membership(spans: Span[]): (place: number) => boolean {
  const sorted = spans.sort((a, b) => a.from - b.from)
  let next = 0
  let end = 0

  return (place) => {
    for (let span = sorted[next]; span !== undefined && span.from <= place; span = sorted[++next]) {
      end = Math.max(end, span.to)
    }

    return place < end
  }
}

/** The longest word for a digit has so many letters, with the "and" before it. */
const LONGEST_DIGIT_WORD = 8

function digitsOf(token: string): number {
  if (token.length < 2 || token.length > LONGEST_DIGIT_WORD) return 0
  const word = plainWord(token)
  return (digitWords.get(word) ?? tensWords.get(word) ?? '').length
}

const JOINT = /^(?![%٪‰\p{Sc}])[\p{P}\p{S}\p{Z}\s]$/u

/**
 * The signs that people put between digits: any sign but those that make an amount of it; "and", "و" and
 * "plus" too.
 */
function isJoint(token: string): boolean {
  return JOINT.test(token) || ['و', 'and', 'plus', 'زائد'].includes(token.toLowerCase())
}

/** Lower case, without hamza forms and the attached "and". */
function plainWord(token: string): string {
  const word = token.toLowerCase().replace(/ـ/g, '').replace(/[أإآ]/g, 'ا').replace(/ة/g, 'ه')
  return word.startsWith('و') && word !== 'واحد' && word !== 'وحده' ? word.slice(1) : word
}
