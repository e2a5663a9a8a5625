import {
  activateToken,
  findPhoneCode,
  findTokenById,
  lifeOfLink,
  phoneCodeRules,
  replaceToken,
  wasJustSent,
  type CodeOf
} from '../accounts/index.js'
import { isActive } from '../shared/active.js'
import { findNamed, leastKept, type NamedBooking } from '../bookings/index.js'
import { getConversation, type Conversation } from '../conversations/index.js'
import { Postponed, type JobHandlers } from '../jobs/index.js'
import type { ReceiptEvent } from '../shared/jobs.js'
import { preferenceKindOf, claimDelivery } from '../notifications/index.js'
import { findReceipt } from '../payments/index.js'
import type { Locale } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import { marketplaceName } from '../shared/marketplace-name.js'
import { readPhone } from '../shared/phone.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { wants, type Channel } from '../shared/preferences.js'
import { textsIn } from '../texts/index.js'
import { spendChange, spendLink, spendMail } from './budgets.js'
import { composeMail, keptFor, ours, type Content, type Draft, type Sender } from './compose.js'
import { findAddressed, findRecipient, type NotificationRow, type UserRow } from './queries.js'
import { summaryOf } from './summary.js'
import { forgetOutbox, type MailTransport, type OutgoingText, type TextTransport } from './transports.js'

/** A message that became a file, because there is no server for it. */
export interface WrittenMessage {
  jobId: string
  kind: string
  path: string
  /** Absent for an SMS. */
  from?: string
  to: string
  /** Absent for an SMS. */
  subject?: string
}

export interface MailOptions extends Sender {
  market: Market
  mail: MailTransport
  text: TextTransport
  /** Makes the codes that SMS tell. */
  codeOf: CodeOf
  outbox: string
  /** Told of what was written to a file instead of being sent. */
  onWritten: (message: WrittenMessage) => void
}

export type MailHandlers = Omit<
  JobHandlers,
  | 'calendar:import'
  | 'files:remove'
  | 'services:embed'
  | 'services:index'
  | 'services:reindex'
  | 'texts:draft'
>

/**
 * What the queue's worker does for each kind of job that sends: one mail or one SMS each, in the recipient's
 * own language.
 */
export function createHandlers(options: MailOptions): MailHandlers {
  const { market } = options

  async function sendMail(jobId: string, kind: string, draft: Draft): Promise<void> {
    const path = await options.mail.send({ id: jobId, ...draft })
    if (path === null) return

    const { subject, to } = draft
    options.onWritten({ jobId, kind, from: options.from, to: to.address, subject, path })
  }

  async function sendText(message: OutgoingText, kind: string): Promise<void> {
    const path = await options.text.send(message)
    if (path !== null) options.onWritten({ jobId: message.id, kind, to: message.to, path })
  }

  return {
    'mail:notice': async ({ notificationId }, { id, number }) => {
      const turn = await turnOf(market, notificationId, 'email', id)
      if (turn === null || !(await mayReach(turn.recipient, number))) return

      const { recipient, rows } = turn
      const kind = rows.length === 1 ? (rows[0]?.type ?? '') : 'joined'

      await sendMail(id, kind, composeMail(recipient, await noticeContent(market, recipient, rows), options))
    },

    'sms:notice': async ({ notificationId }, { id }) => {
      const turn = await turnOf(market, notificationId, 'sms', id)
      const newest = turn?.rows.at(-1)
      if (turn === null || newest === undefined) return

      const { recipient, rows, to, isLast } = turn
      const say = textsIn(recipient.language).letters.joined
      const link = bookingLinkOf(rows)
      const text = [
        rows.length === 1
          ? newest.message
          : say.text(
              ours(options, recipient.language),
              subjectOf(rows, recipient.language, market.rules),
              newest.message
            ),
        ...(isLast ? [say.lastToday] : []),
        ...(link === null ? [] : [link])
      ].join(' ')

      await sendText({ id, userId: recipient.id, to, text }, newest.type)
    },

    'sms:code': async ({ codeId }, { id }) => {
      const sent = await findPhoneCode(market, codeId, options.codeOf)
      const recipient = sent === null ? null : await findReachable(market, sent.userId)
      if (
        sent === null ||
        recipient?.phone == null ||
        readPhone(recipient.phone, market.rules.country) !== sent.phone
      ) {
        return
      }

      const text = textsIn(recipient.language).letters.phoneCode(
        sent.code,
        phoneCodeRules.lifeMinutes,
        ours(options, recipient.language)
      )
      await sendText({ id, userId: recipient.id, to: sent.phone, text }, 'phone_code')
    },

    'mail:receipt': async ({ bookingId, userId, event }, { id, number }) => {
      const [recipient, booking] = await Promise.all([
        findReachable(market, userId),
        findNamed(market, bookingId)
      ])
      if (recipient === null || booking === null || !wants(recipient.preferences, 'bookings', 'email')) return
      if (!(await mayReach(recipient, number))) return

      const { receipt, movedLate } = textsIn(recipient.language).letters
      const { subject, text } = receipt[event]
      const costs = booking.booking.movedLate ? costsOf[event] : undefined
      const paragraphs = [
        text,
        ...(costs === 'waiting' ? [movedLate.waiting(leastKept(booking.booking.cancelPolicy))] : []),
        ...(costs === 'confirmed' ? [movedLate.confirmed(keptFor(recipient, booking, market.now()))] : [])
      ]

      await sendMail(
        id,
        `receipt:${event}`,
        composeMail(
          recipient,
          {
            subject,
            paragraphs,
            about: [booking],
            calendars: [booking],
            linked: [booking],
            kinds: ['bookings']
          },
          options
        )
      )
    },

    'mail:paid': async ({ paymentId }, { id, number }) => {
      const receipt = await findReceipt(market, paymentId)
      const recipient = receipt === null ? null : await findReachable(market, receipt.clientId)
      if (receipt === null || recipient === null || !wants(recipient.preferences, 'payments', 'email')) return

      const booking = await findNamed(market, receipt.bookingId)
      if (booking === null || !(await mayReach(recipient, number))) return

      const { paid } = textsIn(recipient.language).letters
      const { subject, text } = receipt.isReturned ? paid.returned : paid.kept
      const { amount, currency } = receipt

      await sendMail(
        id,
        'paid',
        composeMail(
          recipient,
          {
            subject,
            paragraphs: [text],
            about: [booking],
            paid: { amount, currency },
            linked: [booking],
            kinds: ['payments']
          },
          options
        )
      )
    },

    'mail:reset': async ({ userId }, { id, number }) => {
      const recipient = userId === null ? null : await findReachable(market, userId)
      if (recipient === null || (number === 1 && !(await mayLink(recipient.id, 'reset')))) return

      await sendLink(
        id,
        'reset',
        await replaceToken(market, { userId: recipient.id, kind: 'reset', email: recipient.email })
      )
    },

    'mail:verify': async ({ userId }, { id, number }) => {
      const recipient = await findReachable(market, userId)
      if (
        recipient === null ||
        recipient.isVerified ||
        (number === 1 && !(await mayLink(userId, 'verify')))
      ) {
        return
      }

      await sendLink(
        id,
        'verify',
        await replaceToken(market, { userId, kind: 'verify', email: recipient.email })
      )
    },

    'mail:change': async ({ tokenId }, { id, number }) => {
      const row = await findTokenById(market, tokenId)
      if (row === null || (number === 1 && !(await spendChange(market, row.email)))) return
      await sendLink(id, 'change', tokenId)
    },

    'mail:security': async ({ userId, event }, { id }) => {
      const recipient = await findRecipient(market, userId)
      if (recipient === null) return

      const { security, notYou } = textsIn(recipient.language).letters
      const { subject, text } = security[event]

      await sendMail(
        id,
        event,
        composeMail(recipient, { subject, paragraphs: [text, notYou], kinds: [] }, options)
      )
    },

    'mail:moved-away': async ({ tokenId }, { id }) => {
      const row = await findTokenById(market, tokenId)
      const recipient = row === null ? null : await findRecipient(market, row.userId)
      if (recipient === null || row?.previousEmail == null) return

      const { security, notYou } = textsIn(recipient.language).letters
      const { subject, text } = security.email_changed

      await sendMail(
        id,
        'email_changed',
        composeMail(
          { ...recipient, email: row.previousEmail, isVerified: false },
          { subject, paragraphs: [text, notYou], kinds: [] },
          options
        )
      )
    },

    'mail:conversation': async ({ conversationId, userId }, { id, number }) => {
      const recipient = await findReachable(market, userId)
      if (recipient === null || !(await mayReach(recipient, number))) return

      const conversation = await getOwnConversation(market, recipient, conversationId)
      if (conversation === null) return

      const { conversation: say } = textsIn(recipient.language).letters
      const name = ours(options, recipient.language)
      const speakers = say.speakers(name)
      const speeches = conversation.messages.map(({ role, text }) => ({
        speaker: speakers[role],
        words: text
      }))

      await sendMail(
        id,
        'conversation',
        composeMail(
          recipient,
          {
            subject: say.subject(name),
            paragraphs: [say.text],
            written: [...summaryOf(conversation, recipient.language), ...speeches],
            kinds: []
          },
          options
        )
      )
    },

    'outbox:forget': async ({ userId }) => await forgetOutbox(options.outbox, userId)
  }

  /** The web app's page of the booking that all of these are about. */
  function bookingLinkOf(rows: NotificationRow[]): string | null {
    const [bookingId, ...others] = bookingIdsOf(rows)
    return bookingId === undefined || others.length > 0 ? null : options.links.booking(bookingId)
  }

  /** Counted once a mail, by its first attempt. */
  async function mayReach(recipient: UserRow, number: number): Promise<boolean> {
    return number > 1 || (await spendMail(market, recipient))
  }

  /** A link that is still on its way stays good: one too many replaces nothing. */
  async function mayLink(userId: string, kind: 'reset' | 'verify'): Promise<boolean> {
    return !(await wasJustSent(market, userId, kind)) && (await spendLink(market, kind, userId))
  }

  async function sendLink(
    jobId: string,
    kind: 'reset' | 'verify' | 'change',
    tokenId: string
  ): Promise<void> {
    const armed = await activateToken(market, tokenId)
    const recipient = armed === null ? null : await findReachable(market, armed.row.userId)
    if (armed === null || recipient === null) return

    const say = textsIn(recipient.language).letters
    const { subject, text, button } = say[kind]
    const page = kind === 'reset' ? 'reset-password' : 'verify-email'
    const url = options.links.account(page, armed.token)
    const paragraphs = [text, say.linkLife(lifeOfLink(kind, market.rules))]
    const addressee = {
      ...recipient,
      email: armed.row.email,
      isVerified: recipient.isVerified && armed.row.email === recipient.email
    }

    await sendMail(
      jobId,
      kind,
      composeMail(addressee, { subject, paragraphs, button: { label: button, url }, kinds: [] }, options)
    )
  }
}

/** What the receipt of a late move says of its costs: while it waits for its answer, or is confirmed. */
const costsOf: Partial<Record<ReceiptEvent, 'waiting' | 'confirmed'>> = {
  moved: 'waiting',
  moved_at_once: 'confirmed'
}

/** Whom mails can still be of use to. */
async function findReachable(market: Market, userId: string): Promise<UserRow | null> {
  const user = await findRecipient(market, userId)
  return user !== null && isActive(user) ? user : null
}

/**
 * What a job has to tell now, to whom, of what they want by this channel; a banned person still hears that
 * they are.
 */
interface NoticeTurn {
  recipient: UserRow
  rows: NotificationRow[]
  to: string
  isLast: boolean
}

/** Null when there is nothing to tell. @throws Postponed when the notice waits to be told with others. */
async function turnOf(
  market: Market,
  notificationId: string,
  channel: Channel,
  jobId: string
): Promise<NoticeTurn | null> {
  const addressed = await findAddressed(market, notificationId)
  if (addressed === null || addressed.recipient.deactivatedAt !== null) return null

  const { notification, recipient } = addressed
  const to = channel === 'email' ? recipient.email : numberOf(recipient)
  const isWanted = ({ type }: NotificationRow) =>
    wants(recipient.preferences, preferenceKindOf(type), channel)
  if (to === null || !isWanted(notification)) return null

  const turn = await claimDelivery(market, { notificationId, userId: recipient.id, channel, jobId })
  if (turn.act === 'wait') throw new Postponed(turn.until)
  if (turn.act === 'nothing') return null

  const rows = turn.rows.filter(isWanted)
  return rows.length === 0 ? null : { recipient, rows, to, isLast: turn.isLast }
}

/** A number that nobody proved may be a stranger's: it gets no notices, however many there are. */
function numberOf({ phone, phoneVerifiedAt }: UserRow): string | null {
  return phoneVerifiedAt === null ? null : phone
}

/** At most so many notices are told in one mail; the app has them all. */
const MAX_TOLD = 50

/** One notice as itself; several as a list, with the calendar file of each booking that they are about. */
async function noticeContent(market: Market, recipient: UserRow, rows: NotificationRow[]): Promise<Content> {
  const linked: NamedBooking[] = []

  for (const bookingId of bookingIdsOf(rows)) {
    const named = await findNamed(market, bookingId)
    if (named !== null) linked.push(named)
  }

  const changed = bookingIdsOf(rows.filter(({ type }) => type.startsWith('booking_')))
  const calendars = linked.filter(({ booking }) => changed.includes(booking.id))

  const { list, more } = textsIn(recipient.language).letters.joined
  const rest = rows.length - MAX_TOLD

  return {
    subject: subjectOf(rows, recipient.language, market.rules),
    paragraphs: [],
    written: [
      ...(rows.length === 1 ? [] : [list]),
      ...(rest > 0 ? [more(rest)] : []),
      ...rows.slice(-MAX_TOLD).map(({ message }) => message)
    ],
    about: calendars,
    calendars,
    linked,
    kinds: [...new Set(rows.map(({ type }) => preferenceKindOf(type)))]
  }
}

function bookingIdsOf(rows: NotificationRow[]): string[] {
  return [...new Set(rows.flatMap(({ data }) => (data.bookingId === undefined ? [] : [data.bookingId])))]
}

function subjectOf(rows: NotificationRow[], language: Locale, rules: MarketplaceRules): string {
  if (rows.length > 1) {
    const { aboutBookings, aboutAnything } = textsIn(language).letters.joined
    const areChanges = rows.every(({ type }) => type.startsWith('booking_') && type !== 'booking_reminder')
    return areChanges ? aboutBookings(rows.length) : aboutAnything(rows.length)
  }

  const table: Record<string, string> = textsIn(language).subjects
  return table[rows[0]?.type ?? ''] ?? marketplaceName(rules, language)
}

async function getOwnConversation(
  market: Market,
  { id, role, language }: UserRow,
  conversationId: string
): Promise<Conversation | null> {
  try {
    return await getConversation(
      market,
      { id, role, locale: language, sessionId: '', door: 'system', requestId: null },
      { id: conversationId }
    )
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}
