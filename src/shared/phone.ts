import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max'
import { marketplace } from './config.js'
import { DomainError } from './errors.js'
import { plainText } from './plain-text.js'

/**
 * @returns a telephone number in E.164, read as people of the marketplace's country write it; null for what
 * is none
 */
export function readPhone(written: string): string | null {
  // As a reader sees it: phones copy invisible marks along. "00" is the dialled form of "+" in most
  // countries.
  const seen = plainText(written)
    .text.trim()
    .replace(/^00(?=[\s(/.-]*\d)/, '+')
  const number = parsePhoneNumberFromString(seen, { defaultCountry: country(), extract: false })

  return number?.isValid() === true && number.ext === undefined ? number.number : null
}

/** The same for a caller's input. @throws phone_not_valid */
export function requirePhone(written: string): string {
  const phone = readPhone(written)
  if (phone === null) throw new DomainError('phone_not_valid', { field: 'phone' })
  return phone
}

function country(): CountryCode {
  if (!isSupportedCountry(marketplace.country)) {
    throw new Error(`COUNTRY ${marketplace.country} is no country of ISO 3166`)
  }

  return marketplace.country
}
