import type { Locale } from '../texts/index.js'

/** The languages that a marketplace speaks: each person's own, or one with everybody. */
export const languageChoices = ['both', 'en', 'ar'] as const
export type LanguageChoice = (typeof languageChoices)[number]

export interface SpokenLanguages {
  languages: LanguageChoice
  /** Of whoever asks for none, where both are spoken. */
  language: Locale
}

/**
 * The language in which somebody is answered, who asks for another or (null) for none.
 * A marketplace with one language speaks that one, whoever asks.
 */
export function languageFor(
  { languages, language }: Readonly<SpokenLanguages>,
  wanted: Locale | null
): Locale {
  if (languages !== 'both') return languages
  return wanted ?? language
}

/** All that people may choose from. */
export function languagesOf({ languages }: Readonly<SpokenLanguages>): Locale[] {
  return languages === 'both' ? ['en', 'ar'] : [languages]
}
