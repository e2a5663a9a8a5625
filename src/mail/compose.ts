import type { Locale } from '../shared/actor.js'
import { cleanLine } from '../shared/clean.js'
import { formatLocalTime, formatMoney } from '../shared/format.js'
import { calendarFile } from './calendar.js'
import { renderLetter } from './layout.js'
import type { BookingFacts, UserRow } from './queries.js'
import { domainOf, type OutgoingMail } from './transports.js'
import { words } from './words.js'

export interface Sender { from: string, publicUrl: string }
export type Draft = Omit<OutgoingMail, 'id'>

interface Content {
  subject: string
  paragraphs: string[]
  booking?: BookingFacts | null
  button?: { label: string, url: string }
  /** False for what concerns the safety of the account: nobody can turn that off. */
  isOptional: boolean
}

/** A mail to someone, in their language, with what it is about and its calendar file. */
export function composeMail (recipient: UserRow, content: Content, sender: Sender): Draft {
  const { language } = recipient
  const { booking = null, button } = content
  const name = cleanLine(recipient.name)
  const letter = renderLetter({
    language,
    greeting: words[language].hello(name),
    paragraphs: content.paragraphs,
    facts: booking === null ? [] : factsOf(booking, recipient),
    ...(button === undefined ? {} : { button }),
    footer: [words[language].footer, ...(content.isOptional ? [words[language].preferences] : [])]
  })
  return {
    userId: recipient.id,
    to: { name, address: recipient.email },
    subject: cleanLine(content.subject),
    language,
    ...letter,
    ...(booking === null ? {} : { calendar: calendarOf(booking, recipient, sender) })
  }
}

function factsOf ({ booking, service, provider, client }: BookingFacts, recipient: UserRow) {
  const { facts } = words[recipient.language]
  const timezone = recipient.preferences.timezone ?? booking.timezone
  return [
    { label: facts.service, value: titleOf(service, recipient.language) },
    recipient.id === booking.clientId
      ? { label: facts.provider, value: businessOf(provider, recipient.language) }
      : { label: facts.client, value: cleanLine(client.name) },
    { label: facts.when, value: `${formatLocalTime(booking.scheduledAt, timezone, recipient.language)} (${timezone})` },
    { label: facts.price, value: formatMoney(booking.price, booking.currency, recipient.language) }
  ]
}

function calendarOf (facts: BookingFacts, recipient: UserRow, { from }: Sender) {
  const { booking, service, provider, client } = facts
  const other = recipient.id === booking.clientId ? businessOf(provider, recipient.language) : cleanLine(client.name)
  return calendarFile({
    booking,
    summary: `${titleOf(service, recipient.language)} · ${other}`,
    description: factsOf(facts, recipient).map(({ label, value }) => `${label}: ${value}`).join('\n'),
    location: placeOf(facts, recipient)
  }, domainOf(from), addressOf(from))
}

/** The provider learns where the job is once the booking is accepted, here as everywhere. */
function placeOf ({ booking }: BookingFacts, recipient: UserRow): string | null {
  const isKnown = recipient.id === booking.clientId || ['accepted', 'in_progress', 'completed'].includes(booking.status)
  if (booking.address === null || !isKnown) return null
  return [booking.address.line, booking.address.city].filter((part) => part !== '').join(', ')
}

function titleOf (service: BookingFacts['service'], language: Locale): string {
  return cleanLine(language === 'ar' ? service.title_ar : service.title_en)
}

function businessOf ({ businessName, businessName_ar: arabicName }: BookingFacts['provider'], language: Locale): string {
  return cleanLine(language === 'ar' ? arabicName ?? businessName : businessName)
}

function addressOf (from: string): string {
  return /<([^<>]+)>/.exec(from)?.[1] ?? from
}
