import { createTransport, type SendMailOptions } from 'nodemailer'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressOf, domainOf, isNamed } from '../shared/mailbox.js'

export interface CalendarFile {
  content: string
  method: 'PUBLISH' | 'CANCEL'
}

/**
 * A message that is ready to be sent. `id` names the job: it stays the same over all attempts, so a copy can
 * be told from a second message.
 */
export interface OutgoingMail {
  id: string
  userId: string
  /** Beside the address of the sender, where the operator has put no other name there. */
  senderName: string
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
  language: 'en' | 'ar'
  calendars?: CalendarFile[]
  /** Turns mails of this kind off, without a sign-in; null for those that cannot be turned off. */
  unsubscribeUrl: string | null
}
export interface OutgoingText {
  id: string
  userId: string
  to: string
  text: string
}

export interface MailTransport {
  /** @returns the file that the mail was written to; null when a server has it */
  send: (mail: OutgoingMail) => Promise<string | null>
}
export interface TextTransport {
  name: 'twilio' | 'outbox'
  /** @returns the file that the message was written to; null when a server has it */
  send: (message: OutgoingText) => Promise<string | null>
}

const CONNECT_MILLISECONDS = 10_000
const SILENCE_MILLISECONDS = 20_000

/** Delivers by a mail server. @throws when it cannot be reached or does not accept the message. */
export function smtpTransport(url: string, from: string): MailTransport {
  const host = new URL(url)

  const transport = createTransport({
    host: host.hostname,
    port: Number(host.port || (host.protocol === 'smtps:' ? 465 : 587)),
    secure: host.protocol === 'smtps:',
    ...(host.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(host.username), pass: decodeURIComponent(host.password) } }),
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: CONNECT_MILLISECONDS,
    greetingTimeout: CONNECT_MILLISECONDS,
    socketTimeout: SILENCE_MILLISECONDS
  })

  return {
    send: async (mail) => {
      await transport.sendMail(messageOf(mail, from))
      return null
    }
  }
}

/**
 * Without a mail server: .eml files, which any mail program opens. A later attempt at a message replaces its
 * file.
 */
export function outboxMail(folder: string, from: string): MailTransport {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true
  })

  return {
    send: async (mail) => {
      const { message } = await transport.sendMail(messageOf(mail, from))
      return await writeWhole(folder, fileNameOf(mail, 'eml'), Buffer.isBuffer(message) ? message : '')
    }
  }
}

/** Sends by Twilio's REST API. @throws when it does not accept the message. */
export function twilioTransport({
  accountSid,
  authToken,
  from,
  apiBase
}: {
  accountSid: string
  authToken: string
  from: string
  apiBase: string
}): TextTransport {
  const account = `${apiBase.replace(/\/+$/, '')}/2010-04-01/Accounts/${encodeURIComponent(accountSid)}`
  const url = `${account}/Messages.json`
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`

  return {
    name: 'twilio',
    send: async ({ to, text }) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { authorization },
        body: new URLSearchParams({ To: to.replace(/[^\d+]/g, ''), From: from, Body: text }),
        redirect: 'error',
        signal: AbortSignal.timeout(SILENCE_MILLISECONDS)
      })

      await answer.body?.cancel()

      if (!answer.ok) throw new Error(`Twilio answered ${answer.status}`)

      return null
    }
  }
}

export function outboxText(folder: string): TextTransport {
  return {
    name: 'outbox',
    send: async (message) =>
      await writeWhole(
        folder,
        fileNameOf(message, 'sms.txt'),
        `To: ${message.to.replace(/[\r\n]/g, '')}\n\n${message.text}\n`
      )
  }
}

/** Removes the files that were written for someone. */
export async function forgetOutbox(folder: string, userId: string): Promise<void> {
  const files = await readdir(folder).catch(() => [])
  for (const file of files.filter((name) => name.includes(`.${userId}.`))) {
    await rm(join(folder, file), { force: true })
  }
}

function messageOf(mail: OutgoingMail, from: string): SendMailOptions {
  return {
    from: isNamed(from) ? from : { name: mail.senderName, address: addressOf(from) },
    to: mail.to,
    subject: oneLine(mail.subject),
    messageId: `<${mail.id}@${domainOf(from)}>`,
    text: mail.text,
    html: mail.html,
    ...unsubscribeHeadersOf(mail.unsubscribeUrl),
    headers: {
      'Content-Language': mail.language,
      'Auto-Submitted': 'auto-generated',
      ...(isOneClick(mail.unsubscribeUrl) ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {})
    },
    ...calendarPartsOf(mail.calendars ?? [])
  }
}

function unsubscribeHeadersOf(url: string | null): Pick<SendMailOptions, 'list'> {
  return url === null ? {} : { list: { unsubscribe: url } }
}

/** RFC 8058 asks for https: the token in the address is all that it takes. */
function isOneClick(url: string | null): boolean {
  return url?.startsWith('https:') === true
}

/** A single one as the appointment of the message, which mail programs offer at once; several as files. */
function calendarPartsOf(calendars: CalendarFile[]): Pick<SendMailOptions, 'icalEvent' | 'attachments'> {
  const [only] = calendars
  if (only === undefined) return {}
  if (calendars.length === 1) {
    return { icalEvent: { method: only.method, filename: 'booking.ics', content: only.content } }
  }

  return {
    attachments: calendars.map(({ content, method }, index) => ({
      filename: `booking-${index + 1}.ics`,
      contentType: `text/calendar; charset=utf-8; method=${method}`,
      content
    }))
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function fileNameOf({ id, userId }: { id: string; userId: string }, ending: string): string {
  return `${id}.${userId}.${ending}`
}

/** Renamed into place, so that nobody who watches the folder reads half a message. @returns the file */
async function writeWhole(folder: string, name: string, content: string | Buffer): Promise<string> {
  const draft = join(folder, `.${name}`)
  const write = async () => await writeFile(draft, content, { mode: 0o600 })

  // The folder is made with the first of its files, or again once somebody has removed it.
  await write().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error

    await mkdir(folder, { recursive: true, mode: 0o700 })
    await write()
  })

  const file = join(folder, name)
  await rename(draft, file)

  return file
}
