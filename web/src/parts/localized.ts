import { locale } from '../texts/locale'

/** Of what was written in both languages, the one of the page; the other where this one is missing. */
export function inLocale(english: string | null, arabic: string | null): string {
  const [own, other] = locale === 'ar' ? [arabic, english] : [english, arabic]
  return own === null || own === '' ? (other ?? '') : own
}
