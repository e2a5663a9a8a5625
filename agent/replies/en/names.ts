import { categoryName, money, written } from '../format.js'

export const amount = (value: number, currency: string) => money(value, currency, 'en')

export const nameOf = ({ name }: { name: string }) => written(name, 'en')

export const title = ({ title_en: text }: { title_en: string }) => written(text, 'en')

/** A category that an admin made has no name here. */
export const named = (category: string | null) =>
  (categoryName(category, 'en') ?? 'the other job').replace(/al$/, 'al work')

/**
 * Who does which job. Titles are advertisements ("Fridge rattling at night? We silence it"), so they stand
 * apart, and no sentence is built on them.
 */
export const jobOf = (who: string, service: { title_en: string }) => `${who} (“${title(service)}”)`
