const CARD = /(?<![\d+])(?:\d[ -]?){12,18}\d(?!\d)/g
const TOKEN = new RegExp(
  String.raw`\b(?:eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|(?:sk|rk|pk|whsec)_[\w]{8,}` +
    String.raw`|sk-[\w-]{16,}|AIza[\w-]{20,}|Bearer\s+[\w.~+/-]{8,}=*)`,
  'g'
)
const PASSWORD = new RegExp(
  '((?:pass(?:word|code)?|pin|cvv|cvc|otp|كلمة السر|كلمة المرور|الرمز السري|باسوورد)' +
    String.raw`\s*(?:is|was|[:=]|هي|هو|:)?\s*)(\S{3,64})`,
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
