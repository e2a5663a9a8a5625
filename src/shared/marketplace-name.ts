import type { Locale } from '../texts/index.js'
import type { MarketSettings } from './rules.js'

/** The name of the marketplace, as people read it in a language. */
export function marketplaceName(
  { name, nameAr }: Pick<MarketSettings, 'name' | 'nameAr'>,
  locale: Locale
): string {
  return locale === 'ar' ? (nameAr ?? name) : name
}
