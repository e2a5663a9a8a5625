import { DateTime } from 'luxon'
import type { Locale } from '../../../src/shared/actor.js'
import { formatMoney } from '../../../src/shared/format.js'
import type { Turn } from '../../dialogue/turn.js'

// How facts go to a model: each time on the local wall clock and in words, each price also as text, and
// nothing that it has no use for. Stored results stay as our own readers know them.

/** Amounts in minor units. */
export const MONEY_KEYS = new Set([
  'price',
  'suggested',
  'low',
  'high',
  'refund',
  'fee',
  'providerGets',
  'priceFrom',
  'priceTo',
  'amount',
  'budget',
  'minPrice',
  'maxPrice'
])
export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/

const OF_NO_USE = new Set(['expiresAt', 'localTime', 'spans', 'durationMinutes', 'ratingCount'])
/** Titles and names stand in two languages: a model is told those of the user's. */
const OF_OTHER_LANGUAGE: Record<Locale, Set<string>> = {
  en: new Set(['title_ar', 'name_ar', 'businessName_ar']),
  ar: new Set(['title_en'])
}

/** Whom a view is for, and where. */
export type Viewer = Pick<Turn, 'language' | 'rules'>

interface Place {
  language: Locale
  timezone: string
  currency: string
  /** The zone that goes without saying. */
  usualTimezone: string
}

/** A result of a tool, or a fact of the instructions, as a model reads it. */
export function viewOf(value: unknown, { language, rules: { timezone, currency } }: Viewer): unknown {
  return view(value, { language, timezone, currency, usualTimezone: timezone })
}

function view(value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return viewOfList(value, place)
  if (typeof value !== 'object' || value === null) return value

  const here = {
    ...place,
    timezone: textIn(value, 'timezone') ?? place.timezone,
    currency: textIn(value, 'currency') ?? place.currency
  }

  return Object.fromEntries(Object.entries(value).flatMap(([key, entry]) => viewOfField(key, entry, here)))
}

function viewOfField(key: string, value: unknown, place: Place): Array<[string, unknown]> {
  if (value === null || value === undefined || OF_NO_USE.has(key)) return []
  if (OF_OTHER_LANGUAGE[place.language].has(key)) return []
  if (key === 'timezone' && value === place.usualTimezone) return []
  if (key === 'reasons' && Array.isArray(value)) {
    return [[key, value.map((reason) => textIn(reason, 'code'))]]
  }

  if (typeof value === 'string' && INSTANT.test(value)) {
    const local = DateTime.fromISO(value, { zone: place.timezone, locale: 'en' })
    return [
      [key, local.toFormat("yyyy-MM-dd'T'HH:mmZZ")],
      [`${key}Local`, local.toFormat('cccc d LLLL yyyy, HH:mm')]
    ]
  }

  if (typeof value === 'number' && MONEY_KEYS.has(key)) {
    return [
      [key, value],
      [`${key}Text`, formatMoney(value, place.currency, 'en')]
    ]
  }

  return [[key, view(value, place)]]
}

/** Free starts are told by day, as people choose them. */
function viewOfList(values: unknown[], place: Place): unknown {
  const instants = values.filter((value): value is string => typeof value === 'string' && INSTANT.test(value))
  const areInstants = instants.length > 0 && instants.length === values.length
  if (!areInstants) return values.map((value) => view(value, place))

  const days = new Map<string, string[]>()
  for (const instant of instants) {
    const local = DateTime.fromISO(instant, { zone: place.timezone, locale: 'en' })
    const day = local.toFormat('cccc yyyy-MM-dd')
    days.set(day, [...(days.get(day) ?? []), local.toFormat('HH:mm')])
  }

  return [...days].map(([day, times]) => ({ day, times }))
}

function textIn(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
  return typeof found === 'string' ? found : undefined
}
