/** The languages that people are spoken to in: a folder of sentences each. */
export const locales = ['en', 'ar'] as const
export type Locale = (typeof locales)[number]

/** The kinds of Arabic that the concierge speaks: that of Lebanon, or plain modern standard Arabic. */
export const arabicRegisters = ['lebanese', 'standard'] as const
export type ArabicRegister = (typeof arabicRegisters)[number]

/** How somebody is spoken to: in English, or in Arabic of one register. */
export type Voice = 'en' | ArabicRegister

export function localeOf(voice: Voice): Locale {
  return voice === 'en' ? 'en' : 'ar'
}
