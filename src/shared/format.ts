import { DateTime } from 'luxon'
import { joinDateAndTime, localeOf, spokenTextsIn, type Locale, type Voice } from '../texts/spoken.js'
import { isolate } from './bidi.js'
import { fractionDigits } from './minor-units.js'

// Lebanese readers expect Western digits in prices and times, also inside Arabic text.
const tags: Record<Locale, string> = { en: 'en-GB', ar: 'ar-LB-u-nu-latn' }

const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

// Lebanese people write 22.50 $: a point, and the dollar without its country. The surrounding text decides
// the direction.
const moneyTags: Record<Locale, string> = { en: 'en-US', ar: 'ar-u-nu-latn' }

/**
 * Minor units as people read money: 4550 USD → "$45.50", in Arabic "45.50 $"; whole amounts without the
 * fraction.
 */
export function formatMoney(amount: number, currency: string, locale: Locale): string {
  const digits = fractionDigits(currency)
  const isWhole = amount % 10 ** digits === 0

  const format = madeOnce(
    numberFormats,
    `${locale} ${currency} ${isWhole}`,
    () =>
      new Intl.NumberFormat(moneyTags[locale], {
        style: 'currency',
        currency,
        minimumFractionDigits: isWhole ? 0 : digits,
        maximumFractionDigits: digits
      })
  )

  const parts = format.formatToParts(amount / 10 ** digits)
  return parts
    .map(({ type, value }) => (type === 'currency' && value === 'US$' ? '$' : value))
    .join('')
    .replace(/[\u200E\u200F]/g, '')
}

/** The same with the currency as a word, as receipts say it: 4550 USD → "45.50 US dollars". */
export function sayMoney(amount: number, currency: string, locale: Locale): string {
  const digits = fractionDigits(currency)
  const isWhole = amount % 10 ** digits === 0

  const format = madeOnce(
    numberFormats,
    `${locale} ${currency} ${isWhole} said`,
    () =>
      new Intl.NumberFormat(moneyTags[locale], {
        style: 'currency',
        currency,
        currencyDisplay: 'name',
        minimumFractionDigits: isWhole ? 0 : digits,
        maximumFractionDigits: digits
      })
  )

  return format.format(amount / 10 ** digits).replace(/[\u200E\u200F]/g, '')
}

/** "Monday 23 November, 10:00" in the zone and language given. */
export function formatLocalTime(instant: Date, timezone: string, locale: Locale): string {
  const local = DateTime.fromJSDate(instant, { zone: timezone })
  return joinDateAndTime(formatLocalDate(local, locale), local.toFormat('HH:mm'), locale)
}

/** Where an appointment is, and in which zone its reader wants to be told times, if they chose one. */
export interface Zoned {
  timezone: string
  readerZone?: string | undefined
}

/** In the booking's zone; in the reader's, which is then named, if they chose another. */
export function formatTimeFor(instant: Date, { timezone, readerZone }: Zoned, locale: Locale): string {
  if (readerZone === undefined || readerZone === timezone) return formatLocalTime(instant, timezone, locale)
  return `${formatLocalTime(instant, readerZone, locale)} (${isolate(readerZone, locale)})`
}

/** The same as the concierge says it, on a clock of twelve hours: "Monday 23 November, 3:30 pm". */
export function sayLocalTime(instant: Date, timezone: string, voice: Voice): string {
  const local = DateTime.fromJSDate(instant, { zone: timezone })
  const locale = localeOf(voice)
  return joinDateAndTime(formatLocalDate(local, locale), sayClock(instant, timezone, voice), locale)
}

/** "3:30 pm", in Arabic with the part of the day behind the hour. */
export function sayClock(instant: Date, timezone: string, voice: Voice): string {
  const { hour, minute } = DateTime.fromJSDate(instant, { zone: timezone })
  return spokenTextsIn(voice).clock(hour, minute)
}

function formatLocalDate(local: DateTime, locale: Locale): string {
  const timeZone = local.zoneName ?? 'UTC'
  const format = madeOnce(
    dateFormats,
    `${locale} ${timeZone}`,
    () => new Intl.DateTimeFormat(tags[locale], { weekday: 'long', day: 'numeric', month: 'long', timeZone })
  )

  return format.format(local.toJSDate())
}

/**
 * Making one of Intl's formats costs a hundred times what using it does (0.14 ms against 0.001). Currencies
 * and zones are few.
 */
function madeOnce<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const known = formats.get(key)
  if (known !== undefined) return known

  const format = make()
  formats.set(key, format)

  return format
}
