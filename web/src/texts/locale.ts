export type Locale = 'en' | 'ar'

/**
 * The language of the page, which its address begins with: `/en/…` or `/ar/…`. Who changes it loads the other
 * page, so that it never changes while a page is open.
 */
export const locale: Locale = window.location.pathname.split('/')[1] === 'ar' ? 'ar' : 'en'

/** Digits are written as on the server: 0 to 9 in both languages. */
export const intlLocale = locale === 'ar' ? 'ar-LB-u-nu-latn' : 'en-GB'

export const direction = locale === 'ar' ? 'rtl' : 'ltr'

/** The same page in the other language. */
export function inOtherLanguage(): { locale: Locale; href: string } {
  const other = locale === 'ar' ? 'en' : 'ar'
  const { pathname, search } = window.location

  return { locale: other, href: `/${other}${pathname.replace(/^\/(en|ar)(?=\/|$)/, '')}${search}` }
}
