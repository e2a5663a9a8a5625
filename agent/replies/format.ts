import { dayOf } from '../../src/bookings/index.js'
import { lexiconCategories } from '../../src/vocabulary/index.js'
import type { Locale, Voice } from '../../src/shared/actor.js'
import { isolate } from '../../src/shared/bidi.js'
import { formatMoney } from '../../src/shared/format.js'
import { inertText } from '../language/inert.js'
import { HOUR } from '../../src/shared/time.js'
import { nameIn } from '../../src/shared/localized.js'
import { spokenTextsIn } from '../../src/texts/index.js'

/** A free cancellation that ends within this time is not told by the clock. */
export const SOON = HOUR

const MOST_QUOTED = 4
const LONGEST_QUOTED = 30

/** How each language separates and quotes. */
const punctuation: Record<Locale, { comma: string; open: string; close: string }> = {
  en: { comma: ', ', open: '“', close: '”' },
  ar: { comma: '، ', open: '«', close: '»' }
}

/** A name or title written by a user of the marketplace: on one line, inert, isolated. */
export function written(text: string, locale: Locale): string {
  return isolate(inertText(text).replace(/\s+/g, ' ').trim().slice(0, 120), locale)
}

/** A few of the user's own words, quoted back. */
export function quoted(words: string[], locale: Locale): string {
  const { comma, open, close } = punctuation[locale]
  const said = words
    .slice(0, MOST_QUOTED)
    .map((word) => isolate(inertText(word).slice(0, LONGEST_QUOTED), locale))

  return `${open}${said.join(comma)}${close}`
}

/** Money, isolated where its direction differs from the sentence's. */
export function money(amount: number, currency: string, locale: Locale): string {
  return isolate(formatMoney(amount, currency, locale), locale)
}

/** How many local days an instant lies ahead: 0 = today. */
export function daysAhead(instant: Date, timezone: string, now: Date): number {
  return dayOf(timezone, instant.getTime()) - dayOf(timezone, now.getTime())
}

/** A time of day ("15:30", "24:00") as it is said. */
export function clockOf(time: string, voice: Voice): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return spokenTextsIn(voice).clock(hour % 24, minute)
}

/** The lexicon's name of a category; an admin's own category is not in it. */
export function categoryName(slug: string | null, locale: Locale): string | null {
  const category = lexiconCategories.find((entry) => entry.slug === slug)
  return category === undefined ? null : nameIn(category, locale).toLowerCase()
}

export function rating(value: number): string {
  return value.toFixed(1)
}

/** Each name with whether it stands there more than once. */
export function withRepeats(names: string[]): Array<{ name: string; isRepeated: boolean }> {
  return names.map((name) => ({ name, isRepeated: names.filter((other) => other === name).length > 1 }))
}

export function list(items: string[], and: string): string {
  const comma = /\p{Script=Arabic}|،/u.test(and) ? '، ' : ', '
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(comma)}${and}${items.at(-1) ?? ''}`
}

/** "US dollars", "دولار أمريكي". */
export function currencyName(currency: string, locale: Locale): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' })
  return parts.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? currency
}

/** The numbers, counted from 1, under which offers are shown that are free at the wanted time. */
export function numbersFree(offers: ReadonlyArray<{ isFreeThen: boolean }>): number[] {
  return offers.flatMap(({ isFreeThen }, index) => (isFreeThen ? [index + 1] : []))
}

/** Are these the first numbers of all: 1, or 1 and 2? What suits the job better may stand before them. */
export function areFirst(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number === index + 1)
}
