import { namesOfKinds, unsubscribeToken } from '../accounts/index.js'
import {
  contactOf,
  costsFrom,
  keptTexts,
  knowsAddress,
  proposedTimeToken,
  shownWords,
  type NamedBooking
} from '../bookings/index.js'
import type { Locale } from '../shared/actor.js'
import { isolate } from '../shared/bidi.js'
import { cleanLine } from '../shared/clean.js'
import { formatLocalTime, formatMoney, sayMoney } from '../shared/format.js'
import { addressInWords } from '../shared/address-words.js'
import type { SignLink } from '../shared/link-signer.js'
import type { Links } from '../shared/links.js'
import type { Market } from '../shared/market.js'
import { marketplaceName } from '../shared/marketplace-name.js'
import { shownName } from '../shared/names.js'
import type { MessageKind } from '../shared/preferences.js'
import { textsIn, type KeptText } from '../texts/index.js'
import { businessNameIn, titleIn } from '../shared/localized.js'
import { calendarFile } from '../calendar/index.js'
import { renderLetter, type Button, type Fact, type FooterLine, type Speech } from './layout.js'
import type { UserRow } from './queries.js'
import type { OutgoingMail } from './transports.js'

export interface Sender {
  market: Pick<Market, 'now' | 'rules'>
  from: string
  links: Links
  /** Makes the secret of a link that turns mails off. */
  signUnsubscribe: SignLink
  /** Makes the secret of a link that answers another time. */
  signProposedTime: SignLink
}
export type Draft = Omit<OutgoingMail, 'id'>

export interface Content {
  subject: string
  /** In our own words alone. */
  paragraphs: string[]
  /** What holds words of people: said only to an address that its owner has proven. */
  written?: Array<string | Speech>
  /** The bookings whose facts are told, each by itself. */
  about?: NamedBooking[]
  /** What was paid for it, where the mail is about that: instead of its price. */
  paid?: { amount: number; currency: string }
  /** Each with its calendar file. */
  calendars?: NamedBooking[]
  /** Those that the web app is linked to, where there is one. */
  linked?: NamedBooking[]
  /** Where a single button leads that is not about a booking. */
  button?: Button
  /**
   * The kinds of mail that it belongs to, which people can turn off; none for what concerns the safety of the
   * account or was asked for.
   */
  kinds: MessageKind[]
}

/**
 * A mail to someone, in their language, with what it is about and its calendar file. Whoever signs up with a
 * stranger's address must not speak to them through us: an address that is not proven gets no name and no
 * words of anybody's.
 */
export function composeMail(recipient: UserRow, content: Content, sender: Sender): Draft {
  const { language } = recipient
  const { about = [], calendars = [], written = [] } = content
  const say = textsIn(language).letters
  const name = recipient.isVerified ? shownName(recipient.name) : ''
  const unsubscribeUrl = unsubscribeUrlOf(recipient, content.kinds, sender)

  const letter = renderLetter({
    language,
    greeting: recipient.isVerified ? say.hello(isolate(name, language)) : say.helloStranger,
    paragraphs: [
      ...content.paragraphs,
      ...(recipient.isVerified || written.length === 0 ? written : [say.unproven(ours(sender, language))])
    ],
    facts: about.map((named) => factsOf(named, recipient, sender, content.paid)),
    buttons:
      content.button === undefined
        ? [...answersOf(recipient, content, sender), ...buttonsOf(recipient, content, sender)]
        : [content.button],
    footer: footerOf(recipient, content.kinds, sender, unsubscribeUrl)
  })

  return {
    userId: recipient.id,
    senderName: ours(sender, language),
    to: { name, address: recipient.email },
    subject: cleanLine(content.subject),
    language,
    ...letter,
    calendars: calendars.map((facts) => calendarOf(facts, recipient, sender)),
    unsubscribeUrl
  }
}

/**
 * One to each page that answers another time. Whoever presses it answers as the client, so only an address
 * that is proven gets it.
 */
function answersOf(recipient: UserRow, { linked = [] }: Content, sender: Sender): Button[] {
  const { answerTime, answerTimeOf } = textsIn(recipient.language).letters

  return linked.flatMap(({ booking }) => {
    const isTheirs = recipient.isVerified && recipient.id === booking.clientId
    const token = isTheirs ? proposedTimeToken(sender.market, sender.signProposedTime, booking) : null
    if (token === null) return []

    const label =
      linked.length === 1
        ? answerTime
        : answerTimeOf(formatLocalTime(booking.scheduledAt, zoneOf(recipient, booking), recipient.language))
    return [{ label, url: sender.links.account('proposed-time', token) }]
  })
}

/** One to the booking; of several each names its time, which is nobody's words. */
function buttonsOf(recipient: UserRow, { linked = [] }: Content, { links }: Sender): Button[] {
  const { openBooking, openBookingOf } = textsIn(recipient.language).letters

  return linked.flatMap(({ booking }) => {
    const url = links.booking(booking.id)
    if (url === null) return []

    const label =
      linked.length === 1
        ? openBooking
        : openBookingOf(formatLocalTime(booking.scheduledAt, zoneOf(recipient, booking), recipient.language))
    return [{ label, url }]
  })
}

/** The name of the marketplace, for whoever reads this language. */
export function ours({ market }: Pick<Sender, 'market'>, language: Locale): string {
  return marketplaceName(market.rules, language)
}

function unsubscribeUrlOf(recipient: UserRow, kinds: MessageKind[], sender: Sender): string | null {
  if (kinds.length === 0) return null
  return sender.links.account('unsubscribe', unsubscribeToken(sender.signUnsubscribe, recipient, kinds))
}

function footerOf(
  { language }: UserRow,
  kinds: MessageKind[],
  sender: Sender,
  unsubscribeUrl: string | null
): FooterLine[] {
  const { links } = sender
  const say = textsIn(language).letters
  const name = { text: say.footer(ours(sender, language)) }
  if (unsubscribeUrl === null) return [name]

  return [
    name,
    { text: say.preferences, ...(links.settings === null ? {} : { url: links.settings }) },
    { text: say.unsubscribe(namesOfKinds(kinds, language)), url: unsubscribeUrl }
  ]
}

function zoneOf(recipient: UserRow, { timezone }: NamedBooking['booking']): string {
  return recipient.preferences.timezone ?? timezone
}

function factsOf(
  named: NamedBooking,
  recipient: UserRow,
  { market }: Sender,
  paid?: Content['paid']
): Fact[] {
  const { booking, service, provider, client } = named
  const { language } = recipient
  const { facts } = textsIn(language).letters
  const timezone = zoneOf(recipient, booking)
  const written = [
    { label: facts.service, value: titleOf(service, language) },
    recipient.id === booking.clientId
      ? { label: facts.provider, value: businessOf(provider, language) }
      : { label: facts.client, value: shownName(client.name) }
  ]

  return [
    ...(recipient.isVerified ? written : []),
    {
      label: facts.when,
      value: `${formatLocalTime(booking.scheduledAt, timezone, language)} (${timezone})`
    },
    paid === undefined
      ? { label: facts.price, value: formatMoney(booking.price, booking.currency, language) }
      : { label: facts.paid, value: paidInWords(paid, language) },
    ...cancelFacts(named, recipient, market.now()),
    ...jobFacts(named, recipient, market)
  ]
}

/** What cancelling costs from now on, with instants as the recipient reads them. */
export function keptFor(recipient: UserRow, { booking }: NamedBooking, at: Date): KeptText[] {
  const zone = zoneOf(recipient, booking)
  return keptTexts(costsFrom(booking, at), (instant) => formatLocalTime(instant, zone, recipient.language))
}

/** On which terms the client can cancel. While it waits for its answer, cancelling costs nothing yet. */
function cancelFacts(named: NamedBooking, recipient: UserRow, at: Date): Fact[] {
  const { booking } = named
  const isAgreed = booking.status === 'accepted' && at < booking.scheduledAt
  const isAsked = booking.status === 'pending' && !booking.movedLate && at < booking.freeUntil
  if (recipient.id !== booking.clientId || booking.price === 0 || !(isAgreed || isAsked)) return []

  const { facts, cancelling } = textsIn(recipient.language).letters
  const kept = keptFor(recipient, named, at)
  const until = formatLocalTime(booking.freeUntil, zoneOf(recipient, booking), recipient.language)

  return [
    {
      label: facts.cancelling,
      value: at < booking.freeUntil ? cancelling.free(until, kept) : cancelling.costs(kept)
    }
  ]
}

/** Where the job is, what there is to know about it and whom to call, as the recipient may know it. */
function jobFacts(
  named: NamedBooking,
  recipient: UserRow,
  { now, rules }: Pick<Market, 'now' | 'rules'>
): Fact[] {
  if (!recipient.isVerified) return []

  const { facts } = textsIn(recipient.language).letters
  const place = placeOf(named, recipient)
  const notes = shownWords(named.booking.notes, named.booking)
  const party = recipient.id === named.booking.clientId ? 'client' : 'provider'
  const contact = contactOf(named, party, now(), rules)

  return [
    ...(place === null ? [] : [{ label: facts.address, value: place }]),
    ...(contact?.phone == null ? [] : [{ label: facts.phone, value: `${contact.phone} (${contact.name})` }]),
    ...(notes === null ? [] : [{ label: facts.notes, value: cleanLine(notes) }])
  ]
}

/** In figures, and with the currency as a word: "$45 (45 US dollars)". */
function paidInWords({ amount, currency }: { amount: number; currency: string }, language: Locale): string {
  return `${formatMoney(amount, currency, language)} (${sayMoney(amount, currency, language)})`
}

function calendarOf(facts: NamedBooking, recipient: UserRow, sender: Sender) {
  const { from } = sender
  const { booking, service, provider, client } = facts
  const name = ours(sender, recipient.language)
  const other =
    recipient.id === booking.clientId ? businessOf(provider, recipient.language) : shownName(client.name)

  return calendarFile(
    {
      booking,
      summary: recipient.isVerified ? `${titleOf(service, recipient.language)} · ${other}` : name,
      description: factsOf(facts, recipient, sender)
        .map(({ label, value }) => `${label}: ${value}`)
        .join('\n'),
      location: placeOf(facts, recipient)
    },
    { from, name }
  )
}

/** Where the job is, for whoever knows it and has proven that the address of the mail is theirs. */
function placeOf({ booking }: NamedBooking, recipient: UserRow): string | null {
  const party = recipient.id === booking.clientId ? 'client' : 'provider'
  if (booking.address === null || !knowsAddress(booking, party) || !recipient.isVerified) return null

  return addressInWords(booking.address)
}

function titleOf(service: NamedBooking['service'], language: Locale): string {
  return cleanLine(titleIn(service, language))
}

function businessOf(provider: NamedBooking['provider'], language: Locale): string {
  return shownName(businessNameIn(provider, language))
}
