import type { Locale } from '../texts/index.js'
import type { MarketSettings } from './rules.js'

/** The name of the marketplace, as people read it in a language. */
export function marketplaceName(
  { name, nameAr }: Pick<MarketSettings, 'name' | 'nameAr'>,
  locale: Locale
): string {
  return locale === 'ar' && nameAr !== null ? nameAr : name
}

/** The name of a country (ISO 3166) in a language: LB → "Lebanon". */
export function countryName(country: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country
}
