import type { Offer } from '../../facts/results.js'
import { categoryName, money, withRepeats, written } from '../format.js'

/** Both registers name people, jobs and amounts alike. */
export const AND = ' و'

export const amount = (value: number, currency: string) => money(value, currency, 'ar')

export const nameOf = ({ name, name_ar: arabic }: { name: string; name_ar: string | null }) =>
  written(arabic ?? name, 'ar')

export const title = ({ title_ar: text }: { title_ar: string }) => written(text, 'ar')

/** Who does which job. Titles are advertisements, so they stand apart, and no sentence is built on them. */
export const jobOf = (who: string, service: { title_ar: string }) => `${who} («${title(service)}»)`

/**
 * للسباكة، لتصليح برادات، لصور، للنبطية: a name of one word takes the article, unless it is a name already.
 */
export function forWhat(name: string, isProper = false): string {
  if (name.startsWith('ال')) return `لل${name.slice(2)}`
  return isProper || name.includes(' ') ? `ل${name}` : `لل${name}`
}

/** للجمعة، لبكرا، لليوم: to a day as it is said. */
export const to = (at: string) => forWhat(at, true)

/** A category by its name; one that an admin made has none here. */
export function nameOr(category: string | null, other: string): string {
  return categoryName(category, 'ar') ?? other
}

/** السباكة، تصليح برادات: one word takes the article. */
export function withArticle(name: string): string {
  return name.startsWith('ال') || name.includes(' ') ? name : `ال${name}`
}

/** The names of listed offers' providers, in order. */
const namesIn = (offers: Offer[]) => withRepeats(offers.map(({ provider }) => nameOf(provider)))

/**
 * "1 (Cedar Carpentry)": offers by their numbers in the list. The title tells two of one provider apart.
 */
export const numbered = (offers: Offer[]) =>
  namesIn(offers).map(({ name, isRepeated }, index) => {
    const offer = offers[index]
    const who = offer !== undefined && isRepeated ? `«${title(offer)}»، ${name}` : name
    return `${index + 1} (${who})`
  })

/** Offers by their providers' names; by numbers too where a name stands for more than one. */
export const toldApart = (offers: Offer[]) =>
  namesIn(offers).some(({ isRepeated }) => isRepeated)
    ? numbered(offers)
    : namesIn(offers).map(({ name }) => name)
