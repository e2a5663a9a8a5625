/** A text without its invisible signs. Each place tells where it stood in the original. */
export interface PlainText {
  text: string
  /** Where the sign at this place begins in the original. */
  startOf: (place: number) => number
  /** Where it ends there, with the marks and invisible signs that follow it. */
  endOf: (place: number) => number
}

/** Marks upon letters and digits, format controls, and whatever else is drawn as nothing. */
const UNSEEN = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u
/** ASCII, and the letters and stops of Arabic, look like themselves. */
const PLAIN_ALREADY = /^[\x20-\x7e\t\n\u060c\u061b\u061f\u0621-\u063a\u0641-\u064a]*$/
const BLANK = /[\u2800\u00a0]/u
const DIGIT = /\p{Nd}/u

/**
 * The text as a reader sees it: digits of every script as 0–9, full-width, mathematical and other copies of
 * Latin letters as letters, without marks and invisible signs. For reading texts, never for storing them.
 */
export function plainText(original: string): PlainText {
  if (PLAIN_ALREADY.test(original)) {
    return { text: original, startOf: (place) => place, endOf: (place) => place + 1 }
  }

  const places: number[] = []
  let text = ''
  let at = 0

  for (const sign of original) {
    const plain = plainSign(sign)
    for (let unit = 0; unit < plain.length; unit++) places.push(at)
    text += plain
    at += sign.length
  }

  return {
    text,
    startOf: (place) => places[place] ?? original.length,
    endOf: (place) => {
      const start = places[place]
      let next = place + 1
      while (places[next] === start) next++
      return places[next] ?? original.length
    }
  }
}

/** Would a reader see anything at all? */
export function isVisible(text: string): boolean {
  for (const sign of text) {
    if (!UNSEEN.test(sign) && !BLANK.test(sign) && !/[\s\p{C}\p{Z}]/u.test(sign)) return true
  }

  return false
}

function plainSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0xa0) return sign
  if (UNSEEN.test(sign)) return ''
  if (BLANK.test(sign)) return ' '
  if (DIGIT.test(sign)) return String(digitValue(code))

  // Only signs that Unicode has elsewhere as well have a plainer copy: letters of living scripts stay as they
  // are.
  if (code >= 0x2000 || code <= 0xff) return plainCopy(sign)

  return sign
}

function plainCopy(sign: string): string {
  const copy = sign.normalize('NFKC')
  return copy.length <= sign.length && copy !== '' ? copy : sign
}

/**
 * Unicode has the digits of a script together, 0 to 9, and such tens side by side: the value is the place in
 * its ten.
 */
function digitValue(code: number): number {
  let first = code
  while (DIGIT.test(String.fromCodePoint(first - 1))) first--
  return (code - first) % 10
}
