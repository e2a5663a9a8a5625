import { knowsAddress, type NamedBooking } from '../bookings/index.js'
import type { Locale } from '../shared/actor.js'
import { cleanLine } from '../shared/clean.js'
import { formatLocalTime, formatMoney } from '../shared/format.js'
import { shownName } from '../shared/names.js'
import { textsIn } from '../texts/index.js'
import { businessNameIn, titleIn } from '../shared/localized.js'
import { calendarFile } from './calendar.js'
import { renderLetter } from './layout.js'
import type { UserRow } from './queries.js'
import { domainOf, type OutgoingMail } from './transports.js'

export interface Sender {
  from: string
  publicUrl: string
}
export type Draft = Omit<OutgoingMail, 'id'>

export interface Content {
  subject: string
  /** In our own words alone. */
  paragraphs: string[]
  /** What holds words of people: said only to an address that its owner has proven. */
  written?: string[]
  /** Each with its calendar file; of a single one the facts are told too. */
  bookings?: NamedBooking[]
  button?: { label: string; url: string }
  /** False for what concerns the safety of the account: nobody can turn that off. */
  isOptional: boolean
}

/**
 * A mail to someone, in their language, with what it is about and its calendar file. Whoever signs up with a
 * stranger's address must not speak to them through us: an address that is not proven gets no name and no
 * words of anybody's.
 */
export function composeMail(recipient: UserRow, content: Content, sender: Sender): Draft {
  const { language } = recipient
  const { bookings = [], button, written = [] } = content
  const say = textsIn(language).letters
  const [booking] = bookings
  const name = recipient.isVerified ? shownName(recipient.name) : ''

  const letter = renderLetter({
    language,
    greeting: recipient.isVerified ? say.hello(name) : say.helloStranger,
    paragraphs: [
      ...content.paragraphs,
      ...(recipient.isVerified || written.length === 0 ? written : [say.unproven])
    ],
    facts: booking === undefined || bookings.length > 1 ? [] : factsOf(booking, recipient),
    ...(button === undefined ? {} : { button }),
    footer: [say.footer, ...(content.isOptional ? [say.preferences] : [])]
  })

  return {
    userId: recipient.id,
    to: { name, address: recipient.email },
    subject: cleanLine(content.subject),
    language,
    ...letter,
    calendars: bookings.map((facts) => calendarOf(facts, recipient, sender))
  }
}

function factsOf({ booking, service, provider, client }: NamedBooking, recipient: UserRow) {
  const { facts } = textsIn(recipient.language).letters
  const timezone = recipient.preferences.timezone ?? booking.timezone
  const written = [
    { label: facts.service, value: titleOf(service, recipient.language) },
    recipient.id === booking.clientId
      ? { label: facts.provider, value: businessOf(provider, recipient.language) }
      : { label: facts.client, value: shownName(client.name) }
  ]

  return [
    ...(recipient.isVerified ? written : []),
    {
      label: facts.when,
      value: `${formatLocalTime(booking.scheduledAt, timezone, recipient.language)} (${timezone})`
    },
    { label: facts.price, value: formatMoney(booking.price, booking.currency, recipient.language) }
  ]
}

function calendarOf(facts: NamedBooking, recipient: UserRow, { from }: Sender) {
  const { booking, service, provider, client } = facts
  const other =
    recipient.id === booking.clientId ? businessOf(provider, recipient.language) : shownName(client.name)

  return calendarFile(
    {
      booking,
      summary: recipient.isVerified ? `${titleOf(service, recipient.language)} · ${other}` : 'Taskego',
      description: factsOf(facts, recipient)
        .map(({ label, value }) => `${label}: ${value}`)
        .join('\n'),
      location: placeOf(facts, recipient)
    },
    domainOf(from),
    addressOf(from)
  )
}

/** Where the job is, for whoever knows it and has proven that the address of the mail is theirs. */
function placeOf({ booking }: NamedBooking, recipient: UserRow): string | null {
  const party = recipient.id === booking.clientId ? 'client' : 'provider'
  if (booking.address === null || !knowsAddress(booking, party) || !recipient.isVerified) return null

  return [booking.address.line, booking.address.city].filter((part) => part !== '').join(', ')
}

function titleOf(service: NamedBooking['service'], language: Locale): string {
  return cleanLine(titleIn(service, language))
}

function businessOf(provider: NamedBooking['provider'], language: Locale): string {
  return shownName(businessNameIn(provider, language))
}

function addressOf(from: string): string {
  return /<([^<>]+)>/.exec(from)?.[1] ?? from
}
