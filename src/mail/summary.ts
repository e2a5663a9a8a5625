import type { Booking } from '../bookings/index.js'
import type { Conversation } from '../conversations/index.js'
import type { Locale } from '../shared/actor.js'
import { cleanLine } from '../shared/clean.js'
import { formatLocalTime } from '../shared/format.js'
import { businessNameIn, titleIn } from '../shared/localized.js'
import { shownName } from '../shared/names.js'
import { textsIn } from '../texts/index.js'
import type { Speech } from './layout.js'

type ConversationMessage = Conversation['messages'][number]

/** So much of what was asked is quoted. */
const LONGEST_QUOTE = 160

/** What came of a conversation, in at most five lines: asked, found, booked, cancelled, still open. */
export function summaryOf({ messages }: Conversation, language: Locale): Speech[] {
  const say = textsIn(language).letters.conversation.summary
  const asked = messages.find(({ role }) => role === 'user')
  const found = messages.findLast(({ services }) => services.length > 0)?.services ?? []
  const made = bookingsOf(messages)
  const [booked, cancelled] = [made.filter(isAlive), made.filter((booking) => !isAlive(booking))]

  const lines: Array<[string, string[]]> = [
    [say.asked, asked === undefined ? [] : [quoteOf(asked.text)]],
    [say.found, found.map((service) => `${titleIn(service, language)}, ${businessOf(service, language)}`)],
    [say.booked, booked.map((booking) => inWords(booking, language))],
    [say.cancelled, cancelled.map((booking) => inWords(booking, language))],
    [say.open, openOf(messages, booked, language)]
  ]

  return lines.flatMap(([speaker, what]) =>
    what.length === 0 ? [] : [{ speaker, words: what.map(cleanLine).join('; ') }]
  )
}

/** The offer that still waits for a yes, and the bookings that wait for their provider. */
function openOf(messages: ConversationMessage[], booked: Booking[], language: Locale): string[] {
  const { unanswered } = textsIn(language).letters.conversation.summary
  const offer = messages.at(-1)?.proposal
  const offered = offer?.state === 'open' ? [`${titleIn(offer.service, language)}, ${offer.localTime}`] : []
  const waiting = booked.filter(({ status }) => status === 'pending')

  return [...offered, ...waiting.map(({ service }) => unanswered(titleIn(service, language)))]
}

/** Each booking that the conversation made or changed, as it stands now. */
function bookingsOf(messages: ConversationMessage[]): Booking[] {
  const named = messages.flatMap(({ booking }) => (booking === null ? [] : [booking]))
  return [...new Map(named.map((booking) => [booking.id, booking])).values()]
}

function isAlive({ status }: Booking): boolean {
  return status !== 'cancelled'
}

function inWords({ service, provider, scheduledAt, timezone }: Booking, language: Locale): string {
  const at = formatLocalTime(new Date(scheduledAt), timezone, language)
  return `${titleIn(service, language)}, ${shownName(businessNameIn(provider, language))}, ${at}`
}

function businessOf({ provider }: ConversationMessage['services'][number], language: Locale): string {
  return shownName(businessNameIn(provider, language))
}

function quoteOf(text: string): string {
  const line = cleanLine(text)
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).toWellFormed()}…` : line
}
