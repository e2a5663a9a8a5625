import type { Offer } from '../../facts/results.js'
import { categoryName, money, withRepeats, written } from '../format.js'

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

/** The names of listed offers' providers, in order. */
const namesIn = (offers: Offer[]) => withRepeats(offers.map(({ provider }) => nameOf(provider)))

/**
 * "1 (Cedar Carpentry)": offers by their numbers in the list. The title tells two of one provider apart.
 */
export const numbered = (offers: Offer[]) =>
  namesIn(offers).map(({ name, isRepeated }, index) => {
    const offer = offers[index]
    const who = offer !== undefined && isRepeated ? `“${title(offer)}”, ${name}` : name
    return `${index + 1} (${who})`
  })

/** Offers by their providers' names; by numbers too where a name stands for more than one. */
export const toldApart = (offers: Offer[]) =>
  namesIn(offers).some(({ isRepeated }) => isRepeated)
    ? numbered(offers)
    : namesIn(offers).map(({ name }) => name)
