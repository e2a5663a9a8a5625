import { ar } from './ar/index.js'
import { en } from './en/index.js'
import type { Locale } from './locale.js'
import type { Texts } from './shape/index.js'

export { arabicRegisters, locales, localeOf, type ArabicRegister, type Locale, type Voice } from './locale.js'
export { spokenTextsIn } from './spoken.js'
export { count, type Counted } from './ar/count.js'
export type { ErrorTexts } from './shape/errors.js'
export type { NoticeTexts } from './shape/notices.js'
export type { KeptText } from './shape/terms.js'
export type { AccountPageTexts } from './shape/account-pages.js'
export type { CheckoutTexts } from './shape/checkout.js'

const texts: Record<Locale, Texts> = { en, ar }

/**
 * The sentences of one language. What stands in a sentence (a name, a time, an amount) is handed in ready to
 * be read: formatted, cleaned and, where its direction is the other one, isolated.
 */
export function textsIn(locale: Locale): Texts {
  return texts[locale]
}
