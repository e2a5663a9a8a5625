/** The languages that people are spoken to in: a folder of sentences each. */
export const locales = ['en', 'ar'] as const
export type Locale = (typeof locales)[number]
