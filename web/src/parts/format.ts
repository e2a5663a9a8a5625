import { fractionDigits } from '../../../src/shared/minor-units'
import { intlLocale, locale } from '../texts/locale'

/** What surrounds an amount gives it its direction. */
const DIRECTION_MARKS = /[\u200E\u200F]/g
/** Lebanese people write a point in prices and numbers. */
const numberLocale = locale === 'ar' ? 'ar-u-nu-latn' : 'en-US'

/** An amount in minor units, as people read money: 4550 USD is "$45.50", whole amounts without a fraction. */
export function formatPrice(amount: number, currency: string): string {
  const digits = fractionDigits(currency)
  const isWhole = amount % 10 ** digits === 0

  const format = new Intl.NumberFormat(numberLocale, {
    style: 'currency',
    currency,
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: digits
  })
  return format
    .formatToParts(amount / 10 ** digits)
    .map(({ type, value }) => (type === 'currency' && value === 'US$' ? '$' : value))
    .join('')
    .replace(DIRECTION_MARKS, '')
}

export function formatNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat(numberLocale, { maximumFractionDigits: digits }).format(value)
}

/** A share of 0 to 1, in percent. */
export function formatShare(value: number): string {
  return new Intl.NumberFormat(intlLocale, { style: 'percent', maximumFractionDigits: 1 }).format(value)
}

/** How much of an instant is said. */
export type TimeStyle = 'time' | 'day' | 'date' | 'short' | 'full'

const styles: Record<TimeStyle, Intl.DateTimeFormatOptions> = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  date: { weekday: 'long', day: 'numeric', month: 'long' },
  short: {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23'
  },
  full: {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23'
  }
}

/** An instant (ISO 8601, UTC) on the wall clock of a zone, which is that of whoever does the job. */
export function formatTime(instant: string, timeZone: string | undefined, style: TimeStyle): string {
  return new Intl.DateTimeFormat(intlLocale, { ...styles[style], timeZone }).format(new Date(instant))
}
