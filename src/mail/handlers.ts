import type { Db } from '../../drizzle/client.js'
import { armToken, findTokenById, replaceToken, wasJustSent } from '../accounts/index.js'
import { getConversation, type Conversation } from '../conversations/index.js'
import type { JobHandlers } from '../jobs/index.js'
import { preferenceKindOf } from '../notifications/index.js'
import type { Locale } from '../shared/actor.js'
import { marketplace } from '../shared/config.js'
import { DomainError } from '../shared/errors.js'
import { readPhone } from '../shared/phone.js'
import { wants, type Channel } from '../shared/preferences.js'
import { composeMail, type Draft, type Sender } from './compose.js'
import { findBookingFacts, findNotification, findRecipient, type UserRow } from './queries.js'
import { subjects } from './subjects.js'
import { forgetOutbox, type MailTransport, type TextTransport } from './transports.js'
import { words } from './words.js'

export interface MailOptions extends Sender {
  db: Db
  mail: MailTransport
  text: TextTransport
  outbox: string
  /** Told of what was written to a file instead of being sent. */
  onWritten: (entry: { jobId: string, kind: string }) => void
}

export type MailHandlers = Omit<JobHandlers, 'files:remove' | 'services:embed'>

/** What the queue's worker does for each kind of job that sends: one mail or one SMS each, in the recipient's own language. */
export function createHandlers (options: MailOptions): MailHandlers {
  const { db } = options

  async function sendMail (jobId: string, kind: string, draft: Draft): Promise<void> {
    await options.mail.send({ id: jobId, ...draft })
    if (options.mail.name === 'outbox') options.onWritten({ jobId, kind })
  }

  return {
    'mail:notice': async ({ notificationId }, { id }) => {
      const notice = await findWanted(db, notificationId, 'email')
      if (notice === null) return
      const { recipient, row, booking } = notice
      await sendMail(id, row.type, composeMail(recipient, { subject: subjectOf(row.type, recipient.language), paragraphs: [], written: [row.message], booking, isOptional: true }, options))
    },

    'sms:notice': async ({ notificationId }, { id }) => {
      const notice = await findWanted(db, notificationId, 'sms')
      if (notice === null || notice.recipient.phone === null) return
      // Numbers that were stored before they were read: what is none reaches nobody.
      const to = readPhone(notice.recipient.phone)
      if (to === null) return
      const { recipient, row } = notice
      await options.text.send({ id, userId: recipient.id, to, text: row.message })
      if (options.text.name === 'outbox') options.onWritten({ jobId: id, kind: row.type })
    },

    'mail:receipt': async ({ bookingId, userId, event }, { id }) => {
      const recipient = await findReachable(db, userId)
      const booking = await findBookingFacts(db, bookingId)
      if (recipient === null || booking === null || !wants(recipient.preferences, 'bookings', 'email')) return
      const { receipt, movedLate } = words[recipient.language]
      const { subject, text } = receipt[event]
      const isLateMove = event === 'moved' && booking.booking.movedLate
      const paragraphs = isLateMove ? [text, movedLate(booking.booking.cancelPolicy.keptPercent)] : [text]
      await sendMail(id, `receipt:${event}`, composeMail(recipient, { subject, paragraphs, booking, isOptional: true }, options))
    },

    'mail:reset': async ({ userId }, { id, number }) => {
      const recipient = userId === null ? null : await findReachable(db, userId)
      if (recipient === null || (number === 1 && await wasJustSent(db, recipient.id, 'reset'))) return
      await sendLink(id, 'reset', await replaceToken(db, { userId: recipient.id, kind: 'reset', email: recipient.email }))
    },

    'mail:verify': async ({ userId }, { id, number }) => {
      const recipient = await findReachable(db, userId)
      if (recipient === null || recipient.isVerified || (number === 1 && await wasJustSent(db, userId, 'verify'))) return
      await sendLink(id, 'verify', await replaceToken(db, { userId, kind: 'verify', email: recipient.email }))
    },

    'mail:change': async ({ tokenId }, { id }) => await sendLink(id, 'change', tokenId),

    'mail:security': async ({ userId, event }, { id }) => {
      const recipient = await findRecipient(db, userId)
      if (recipient === null) return
      const { security, notYou } = words[recipient.language]
      const { subject, text } = security[event]
      await sendMail(id, event, composeMail(recipient, { subject, paragraphs: [text, notYou], isOptional: false }, options))
    },

    'mail:moved-away': async ({ tokenId }, { id }) => {
      const row = await findTokenById(db, tokenId)
      const recipient = row === null ? null : await findRecipient(db, row.userId)
      if (recipient === null || row?.previousEmail == null) return
      const { security, notYou } = words[recipient.language]
      const { subject, text } = security.email_changed
      await sendMail(id, 'email_changed', composeMail({ ...recipient, email: row.previousEmail, isVerified: false }, { subject, paragraphs: [text, notYou], isOptional: false }, options))
    },

    'mail:conversation': async ({ conversationId, userId }, { id }) => {
      const recipient = await findReachable(db, userId)
      if (recipient === null) return
      const conversation = await getOwnConversation(db, recipient, conversationId)
      if (conversation === null) return
      const { conversation: say } = words[recipient.language]
      const lines = conversation.messages.map(({ role, text }) => `${role === 'user' ? say.you : say.concierge}: ${text}`)
      await sendMail(id, 'conversation', composeMail(recipient, { subject: say.subject, paragraphs: [say.text], written: lines, isOptional: false }, options))
    },

    'outbox:forget': async ({ userId }) => await forgetOutbox(options.outbox, userId)
  }

  async function sendLink (jobId: string, kind: 'reset' | 'verify' | 'change', tokenId: string): Promise<void> {
    const armed = await armToken(db, tokenId)
    const recipient = armed === null ? null : await findReachable(db, armed.row.userId)
    if (armed === null || recipient === null) return
    const { subject, text, button } = words[recipient.language][kind]
    // The link's origin is configured, never taken from a request.
    const url = `${options.publicUrl}/account/${kind === 'reset' ? 'reset-password' : 'verify-email'}?token=${armed.token}`
    const paragraphs = [text, words[recipient.language].linkLife(marketplace.tokenMinutes)]
    const addressee = { ...recipient, email: armed.row.email, isVerified: recipient.isVerified && armed.row.email === recipient.email }
    await sendMail(jobId, kind, composeMail(addressee, { subject, paragraphs, button: { label: button, url }, isOptional: false }, options))
  }
}

/** Whom mails can still be of use to. */
async function findReachable (db: Db, userId: string): Promise<UserRow | null> {
  const user = await findRecipient(db, userId)
  return user === null || user.deactivatedAt !== null || user.isBanned ? null : user
}

/** A notice with its recipient, if they want this kind by this channel; a banned person still hears that they are. */
async function findWanted (db: Db, notificationId: string, channel: Channel) {
  const row = await findNotification(db, notificationId)
  const recipient = row === null ? null : await findRecipient(db, row.userId)
  if (row === null || recipient === null || recipient.deactivatedAt !== null) return null
  if (!wants(recipient.preferences, preferenceKindOf(row.type), channel)) return null
  const bookingId = row.type.startsWith('booking_') ? row.data.bookingId : undefined
  return { row, recipient, booking: bookingId === undefined ? null : await findBookingFacts(db, bookingId) }
}

function subjectOf (type: string, language: Locale): string {
  const table: Record<string, string> = subjects[language]
  return table[type] ?? 'Taskego'
}

async function getOwnConversation (db: Db, { id, role, language }: UserRow, conversationId: string): Promise<Conversation | null> {
  try {
    return await getConversation(db, { id, role, locale: language, sessionId: '', door: 'system', requestId: null }, { id: conversationId })
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}
