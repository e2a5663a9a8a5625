import { locale, type Locale } from './locale'

/**
 * The texts of one page or part in both languages, side by side. What one language says and the other does
 * not is an error of types: a missing text does not build.
 * @returns the texts of the language that the page is in
 */
export function texts<Texts extends object>(both: { en: Texts; ar: NoInfer<Texts> }): Texts {
  const byLocale: Record<Locale, Texts> = both
  return byLocale[locale]
}

/** The forms that Arabic has for numbers of things; English has the first and the last. */
export interface CountedForms {
  one: string
  two?: string
  few?: string
  many?: string
  other: string
}

const rules = new Intl.PluralRules(locale)
const numbers = new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-latn' : 'en')

/** A number of things in words: `{n}` stands for the number. */
export function counted(count: number, forms: CountedForms): string {
  const form = rules.select(count)
  const words = form === 'zero' ? forms.other : (forms[form] ?? forms.other)

  return words.replace('{n}', numbers.format(count))
}
