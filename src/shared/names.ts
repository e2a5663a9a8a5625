import { cleanLine } from './clean.js'
import { maskContacts, refuseContacts } from './contacts.js'
import { DomainError } from './errors.js'
import { isVisible } from './plain-text.js'

/**
 * Signs that are drawn as nothing, or that reverse the text around them. The two joiners stay, because names
 * in some scripts need them.
 */
const UNSEEN = /(?![\u200c\u200d])[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu
/** A dot inside a word is an address to a mail program: "example.org". */
const DOT_INSIDE = /\.(?=[\p{L}\p{N}]{2,})/gu
const LONGEST_NAME = 100
/** Stands for a name of which nothing is left. */
const NOBODY = '—'

/**
 * The name of a person or a business, as it is stored: one line that reads as it is, without links. Names
 * open the mails, SMS and reviews of others.
 * @throws invalid_input for a name that shows nothing, contact_not_allowed, both with the `field`
 */
export function cleanName(field: string, written: string): string {
  refuseContacts(field, written)

  const name = plainName(written)
  if (!isVisible(name)) throw new DomainError('invalid_input', { field })
  return name
}

/** A name that an issuer or an older version stored, as it may be shown: contacts are hidden, not refused. */
export function shownName(stored: string): string {
  const name = plainName(maskContacts(stored))
  return isVisible(name) ? name : NOBODY
}

/** By this alone the public knows the writer of a review. */
export function firstName(stored: string): string {
  return shownName(stored).split(' ')[0] ?? ''
}

function plainName(text: string): string {
  return cleanLine(
    text
      .replace(/[\u2028\u2029]/g, ' ')
      .replace(UNSEEN, '')
      .replace(/\p{Cc}/gu, ' ')
  )
    .replace(DOT_INSIDE, '. ')
    .slice(0, LONGEST_NAME)
    .toWellFormed()
    .trim()
}
