import type { Locale } from '../texts/index.js'

// Listings have a text in each language. Which one is shown is said here.

/** The title of a service in a language. */
export function titleIn(service: { title_en: string; title_ar: string }, locale: Locale): string {
  return locale === 'ar' ? service.title_ar : service.title_en
}

/** The name of a category or a city in a language. */
export function nameIn(named: { name_en: string; name_ar: string }, locale: Locale): string {
  return locale === 'ar' ? named.name_ar : named.name_en
}

/** The name of a business in a language; not every business has one in Arabic. */
export function businessNameIn(
  provider: { businessName: string; businessName_ar: string | null },
  locale: Locale
): string {
  return locale === 'ar' ? (provider.businessName_ar ?? provider.businessName) : provider.businessName
}
