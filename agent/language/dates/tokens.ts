/** A word, a run of digits or a sign, with its place in the original text. */
export interface Token {
  start: number
  end: number
  word: string
  digits?: string
}

/**
 * Longer texts, and texts with more words and signs, are not read further, so hostile input costs no time.
 */
export const longestText = 2000
export const mostTokens = 500

const pieces = new RegExp(
  String.raw`(?:[\p{Script=Latin}\p{Nd}'’]|(?!\p{Script=Arabic})\p{Mn})+` +
    String.raw`|(?:(?![\p{Nd}\p{P}])(?:\p{Script=Arabic}|\p{Mn}|\u0640))+|\S`,
  'gu'
)
const runs = /\p{Nd}+|[\p{L}\p{M}'’]+/gu

/**
 * One spelling for look-up: Latin in lower case without accents; Arabic without vowels and tatweel, with
 * alefs, hamzas, ya and ta marbuta folded, and with the two pairs that dialects merge (ث→ت, ظ→ض). Letters
 * repeated for emphasis count once.
 */
export function fold(word: string): string {
  const latin = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/’/g, "'")
    .replaceAll('هلأ', 'هلق')
    .replace(/هلا\u0654/g, 'هلق')

  const arabic = latin
    .replace(/[\u064B-\u065F\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیئ]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ک/g, 'ك')
    .replace(/ث/g, 'ت')
    .replace(/ظ/g, 'ض')
    .replace(/(.)\1{2,}/g, '$1')

  return /^(?:ال)?(?:غدا|عشا)ء$/.test(arabic) ? arabic : arabic.replace(/اء$/, 'ا')
}

/** ASCII digits for Arabic-Indic and Persian ones. */
export function asciiDigits(digits: string): string {
  return digits.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
    if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)

    return digit.normalize('NFKC')
  })
}

/** What may stand glued to digits: behind them ("3pm", "15march"), and before them ("may5", "3al10"). */
export interface Gluing {
  isWord: (word: string) => boolean
  goesBehind: (digits: string, word: string) => boolean
  goesBefore: (word: string, digits: string) => boolean
}

/**
 * Cuts a text. Digits stand apart from letters where both are about time ("3pm", "15h30", "nhar24"). Anywhere
 * else a digit in a word is a letter, as Arabizi writes them ("bser3a", "wa2a3"), and the word stays whole.
 */
export function tokenize(text: string, gluing: Gluing): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(0, longestText).matchAll(pieces)) {
    if (tokens.length >= mostTokens) break
    tokens.push(...cut(match[0], match.index, gluing))
  }

  return tokens.slice(0, mostTokens)
}

function cut(chunk: string, offset: number, gluing: Gluing): Token[] {
  const whole = toToken(chunk, offset)
  if (whole.digits !== undefined || gluing.isWord(whole.word) || !/\p{Nd}/u.test(chunk)) return [whole]

  // A run is tried from its first digit only, so that a long one costs no more than its length.
  const digitsAt = chunk.search(/(?<!\p{Nd})\p{Nd}+$/u)
  if (digitsAt > 0) {
    const [word, digits] = [
      toToken(chunk.slice(0, digitsAt), offset),
      toToken(chunk.slice(digitsAt), offset + digitsAt)
    ]
    if (gluing.goesBefore(word.word, digits.word)) return [word, digits]
  }

  const parts = split(chunk, offset)
  return isGluedTime(parts, gluing) ? parts : [whole]
}

function isGluedTime(parts: readonly Token[], gluing: Gluing): boolean {
  return parts.every(({ word, digits }, index) => {
    if (digits !== undefined) return true
    return index > 0
      ? gluing.goesBehind(parts[index - 1]?.word ?? '', word)
      : gluing.goesBefore(word, parts[1]?.word ?? '')
  })
}

function split(chunk: string, offset: number): Token[] {
  return [...chunk.matchAll(runs)].map((run) => toToken(run[0], offset + run.index))
}

function toToken(piece: string, start: number): Token {
  const end = start + piece.length
  return /^\p{Nd}+$/u.test(piece)
    ? { start, end, word: asciiDigits(piece), digits: asciiDigits(piece) }
    : { start, end, word: fold(piece) }
}
