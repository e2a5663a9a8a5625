import { cleanLine } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import { isCountry } from '../shared/phone.js'
import type { MarketSettings } from '../shared/rules.js'
import { canonicalTimezone } from '../shared/timezones.js'
import type { SettingValues } from './schemas.js'

const MINUTES_PER_HOUR = 60
const MINUTES_PER_DAY = 1440

type Key = keyof MarketSettings

/** Settings that must fit each other. The last one is the one that gives way. */
const together: Array<{ fields: Key[]; fit: (settings: MarketSettings) => boolean }> = [
  {
    fields: ['pendingExpiryHours', 'pendingMinimumMinutes'],
    fit: (set) => set.pendingMinimumMinutes <= MINUTES_PER_HOUR * set.pendingExpiryHours
  },
  {
    fields: ['pendingExpiryHours', 'pendingExpiryBeforeStartHours'],
    fit: (set) => set.pendingExpiryBeforeStartHours <= set.pendingExpiryHours
  },
  {
    fields: ['horizonDays', 'noticeMinutes'],
    fit: (set) => set.noticeMinutes < set.horizonDays * MINUTES_PER_DAY
  },
  {
    fields: ['bookingsPerDay', 'bookingsPerProviderPerDay'],
    fit: (set) => set.bookingsPerProviderPerDay <= set.bookingsPerDay
  },
  {
    fields: ['movesPerDay', 'movesPerProviderPerDay'],
    fit: (set) => set.movesPerProviderPerDay <= set.movesPerDay
  },
  {
    fields: ['messagesPerDay', 'messagesPerTenMinutes'],
    fit: (set) => set.messagesPerTenMinutes <= set.messagesPerDay
  },
  { fields: ['nearKm', 'farKm'], fit: ({ nearKm, farKm }) => nearKm <= farKm },
  { fields: ['gridMinutes'], fit: ({ gridMinutes }) => MINUTES_PER_DAY % gridMinutes === 0 }
]

/**
 * The values in the form in which they are stored.
 * @throws unknown_timezone; invalid_input for a currency or a country that does not exist
 */
export function canonicalValues(values: Partial<SettingValues>): Partial<SettingValues> {
  const { name, nameAr, currency, country, timezone, reminderHours } = values

  if (currency !== undefined && !Intl.supportedValuesOf('currency').includes(currency)) {
    throw new DomainError('invalid_input', { field: 'values.currency' })
  }
  if (country !== undefined && !isCountry(country)) {
    throw new DomainError('invalid_input', { field: 'values.country' })
  }

  return {
    ...values,
    // Names stand in subjects of mails and in calendars, where a second line would say something else.
    ...(name === undefined ? {} : { name: cleanLine(name) }),
    ...(nameAr === undefined ? {} : { nameAr: nameAr === null ? null : cleanLine(nameAr) }),
    ...(timezone === undefined ? {} : { timezone: requireTimezone(timezone) }),
    ...(reminderHours === undefined ? {} : { reminderHours: reminderHours.toSorted((a, b) => b - a) })
  }
}

function requireTimezone(written: string): string {
  const timezone = canonicalTimezone(written)
  if (timezone === null) throw new DomainError('unknown_timezone')

  return timezone
}

/**
 * Judges what would be in force together, as far as it changes.
 * @throws settings_disagree with the keys that do not fit
 */
export function requireFitting(settings: MarketSettings, changed: string[]): void {
  for (const { fields, fit } of together) {
    if (!fields.some((field) => changed.includes(field)) || fit(settings)) continue
    throw new DomainError('settings_disagree', { fields })
  }
}
