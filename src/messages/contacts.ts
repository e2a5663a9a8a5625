export const MASK = '•••'

/**
 * Hides phone numbers and e-mail addresses: plain, in Arabic and Persian digits, spread out, and spelled out in English and Arabic.
 * It is meant for what people write, not for every cipher. Prices, dates and times stay readable.
 */
export function maskContacts (text: string): string {
  const spans = [...emailsIn(text), ...phonesIn(text)].sort((a, b) => a.from - b.from)
  let masked = ''
  let at = 0
  for (const { from, to } of spans) {
    if (to <= at) continue
    if (from >= at) masked += text.slice(at, from) + MASK
    at = to
  }
  return masked + text.slice(at)
}

interface Span { from: number, to: number }

const PLAIN_EMAIL = /[\p{L}\p{N}._%+-]{1,64}\s{0,2}[@＠]\s{0,2}[\p{L}\p{N}-]{1,63}(?:\s{0,2}[.。]\s{0,2}[\p{L}\p{N}-]{1,63}){0,4}/gu
// "maya at gmail dot com", "maya (at) gmail [dot] com", "مايا آت جيميل دوت كوم": an "at" and, within a few words, a "dot" and an ending.
const SPELLED_EMAIL = /[\p{L}\p{N}._-]{1,64}[\s([{<_-]{1,3}(?:at|arobase|آت|ات|أت|ايت|آيت|أيت)[\s)\]}>_-]{1,3}[\p{L}\p{N}-]{2,63}[\s([{<_-]{0,3}(?:\.|dot|point|دوت|نقطة|نقطه)[\s)\]}>_-]{0,3}(?:com|net|org|edu|info|co|me|lb|fr|كوم|نت|اورغ|أورغ)(?![\p{L}\p{N}])/giu
// The providers' names alone, after an "at" in either script, are as good as an address.
const NAMED_EMAIL = /[\p{L}\p{N}._-]{1,64}[\s([{<_-]{1,3}(?:at|آت|ات|أت|ايت|آيت|أيت)[\s)\]}>_-]{1,3}(?:gmail|hotmail|yahoo|outlook|icloud|جيميل|جي ميل|هوتميل|ياهو|اوتلوك|أوتلوك)(?![\p{L}\p{N}])/giu

function emailsIn (text: string): Span[] {
  return [PLAIN_EMAIL, SPELLED_EMAIL, NAMED_EMAIL].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })))
}

const digitWords: Record<string, string> = {
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
}
/** Two digits in one word, as Lebanese numbers are said: "seventy", "سبعين". */
const tensWords: Record<string, string> = {
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
}
const REPEATS: Record<string, number> = { double: 2, triple: 3, دبل: 2 }
/** Fewer digits than any number in Lebanon has; a price with its fraction stays below. */
const SHORTEST_NUMBER = 7
const MOST_JOINTS = 4

const DATE = /(?<!\d)(?:20\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:20)?\d{2})(?!\d)/g
const TIME = /(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/g
/** Round amounts in pounds have as many digits as a number: 1,500,000. */
const AMOUNT = /(?<!\d[.,،]?)[1-9]\d{0,2}(?:[.,،]\d{3}){0,3}[.,،]000(?!\d)/g
const WORDS = /\p{Nd}|[\p{L}\p{M}]+|[^\p{L}\p{M}\p{Nd}]/gu

/** Runs of digits, as figures or words, with nothing but joints between them. */
function phonesIn (text: string): Span[] {
  const spans: Span[] = []
  const readable = western(text)
  const ordinary = [DATE, TIME, AMOUNT].flatMap((pattern) => [...readable.matchAll(pattern)]).map((match) => ({ from: match.index, to: match.index + match[0].length }))
  let run = { from: 0, to: 0, digits: 0, joints: 0, repeat: 1 }
  const end = () => {
    if (run.digits >= SHORTEST_NUMBER) spans.push({ from: run.from, to: run.to })
    run = { from: 0, to: 0, digits: 0, joints: 0, repeat: 1 }
  }
  for (const match of readable.matchAll(WORDS)) {
    const [from, token] = [match.index, match[0]]
    if (ordinary.some((span) => from >= span.from && from < span.to)) { end(); continue }
    const count = digitsOf(token)
    if (count > 0) {
      if (run.digits === 0) run.from = from
      run = { ...run, to: from + token.length, digits: run.digits + count * run.repeat, joints: 0, repeat: 1 }
    } else if (REPEATS[token.toLowerCase()] !== undefined) run.repeat = REPEATS[token.toLowerCase()] ?? 1
    else if (!isJoint(token) || ++run.joints > MOST_JOINTS) end()
  }
  end()
  return spans
}

function digitsOf (token: string): number {
  if (/^\d$/.test(token)) return 1
  const word = plainWord(token)
  return (digitWords[word] ?? tensWords[word] ?? '').length
}

/** What people put between digits; "and", "و" and "plus" too. */
function isJoint (token: string): boolean {
  return /^[\s.,،\-–—_/\\()+*#~|'"\u200b-\u200f\u2066-\u2069]$/u.test(token) || ['و', 'and', 'plus', 'زائد'].includes(token.toLowerCase())
}

/** Lower case, without Arabic vowels, hamza forms and the attached "and". */
function plainWord (token: string): string {
  const word = token.toLowerCase().replace(/\p{M}|ـ/gu, '').replace(/[أإآ]/g, 'ا').replace(/ة/g, 'ه')
  return word.startsWith('و') && word !== 'واحد' && word !== 'وحده' ? word.slice(1) : word
}

/** Digits of every script as 0–9, one for one, so that places stay the same. */
function western (text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
}
