import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max'
import { DomainError } from './errors.js'
import { plainText } from './plain-text.js'

/**
 * @returns a telephone number in E.164, read as people of the marketplace's country (ISO 3166)
 * write it; null for what is none
 */
export function readPhone(written: string, country: string): string | null {
  // As a reader sees it: phones copy invisible marks along. "00" is the dialled form of "+" in most
  // countries.
  const seen = plainText(written)
    .text.trim()
    .replace(/^00(?=[\s(/.-]*\d)/, '+')
  const number = parsePhoneNumberFromString(seen, { defaultCountry: requireCountry(country), extract: false })

  return number?.isValid() === true && number.ext === undefined ? number.number : null
}

/** The same for a caller's input. @throws phone_not_valid */
export function requirePhone(written: string, country: string): string {
  const phone = readPhone(written, country)
  if (phone === null) throw new DomainError('phone_not_valid', { field: 'phone' })
  return phone
}

/** Is this a country (ISO 3166) whose telephone numbers are known? */
export function isCountry(country: string): country is CountryCode {
  return isSupportedCountry(country)
}

function requireCountry(country: string): CountryCode {
  if (!isCountry(country)) throw new Error(`COUNTRY ${country} is no country of ISO 3166`)
  return country
}
