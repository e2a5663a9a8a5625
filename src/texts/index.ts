import { ar } from './ar/index.js'
import { lebanese } from './ar/lebanese/index.js'
import { standard } from './ar/standard/index.js'
import { en } from './en/index.js'
import { spoken } from './en/spoken.js'
import type { Locale, Voice } from './locale.js'
import type { Texts } from './shape/index.js'
import type { SpokenTexts } from './shape/spoken.js'

export { arabicRegisters, locales, localeOf, type ArabicRegister, type Locale, type Voice } from './locale.js'
export { count, type Counted } from './ar/count.js'
export type { ErrorTexts } from './shape/errors.js'
export type { NoticeTexts } from './shape/notices.js'
export type { KeptText } from './shape/terms.js'
export type { AccountPageTexts } from './shape/account-pages.js'
export type { CheckoutTexts } from './shape/checkout.js'

const texts: Record<Locale, Texts> = { en, ar }
const spokenTexts: Record<Voice, SpokenTexts> = { en: spoken, lebanese, standard }

/**
 * The sentences of one language. What stands in a sentence (a name, a time, an amount) is handed in ready to
 * be read: formatted, cleaned and, where its direction is the other one, isolated.
 */
export function textsIn(locale: Locale): Texts {
  return texts[locale]
}

/** What the marketplace hands the concierge to say, as it is said in one voice. */
export function spokenTextsIn(voice: Voice): SpokenTexts {
  return spokenTexts[voice]
}
