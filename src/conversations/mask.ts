import { anyOf } from '../shared/alternation.js'
import { beforeSecret, codeWords, secretWords } from './secret-words.js'

const CARD = /(?<![\d+])(?:\d[ -]?){12,18}\d(?!\d)/g
const TOKEN = new RegExp(
  String.raw`\b(?:eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|(?:sk|rk|pk|whsec)_[\w]{8,}` +
    String.raw`|sk-[\w-]{16,}|AIza[\w-]{20,}|Bearer\s+[\w.~+/-]{8,}=*)`,
  'g'
)
const TELLS = String.raw`(?:${anyOf(beforeSecret)}(?!\p{L})|[:=])`
const PASSWORD = new RegExp(String.raw`(${anyOf(secretWords)}\s*${TELLS}?\s*)(\S{3,64})`, 'giu')
/** "Pin 1234", "pass: hunter", and neither "not spinning", "my passport" nor "pass by tomorrow". */
const CODE = new RegExp(
  String.raw`((?<!\p{L})${anyOf(codeWords)}(?!\p{L})\s*)` +
    String.raw`(${TELLS}\s*\S{3,64}|(?=\S{0,63}\d)\S{3,64})`,
  'giu'
)

/**
 * The text as logs and conversations store it and models get it: card numbers (13 to 19 digits that pass the
 * Luhn check), tokens, and what follows a word for "password" become ••••.
 */
export function maskSecrets(text: string): string {
  return text
    .replace(CARD, (digits) => (passesLuhn(digits) ? '••••' : digits))
    .replace(TOKEN, '••••')
    .replace(PASSWORD, '$1••••')
    .replace(CODE, '$1••••')
}

/** The check digit of payment cards: ISO/IEC 7812-1, annex B. */
function passesLuhn(written: string): boolean {
  const digits = written.replace(/\D/g, '')
  let sum = 0

  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }

  return sum % 10 === 0
}
