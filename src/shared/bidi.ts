import type { Locale } from '../texts/index.js'

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

const otherDirection: Record<Locale, RegExp> = {
  en: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
  ar: /[\p{Script=Latin}\d]/u
}

/** How a page or a mail of this language runs. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr'
}

/**
 * A text inside a sentence of this language. One of the other direction is fenced in, so that it cannot
 * reorder the sentence around it: first-strong isolate … pop (UAX #9).
 */
export function isolate(text: string, locale: Locale): string {
  return otherDirection[locale].test(text) ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text
}
