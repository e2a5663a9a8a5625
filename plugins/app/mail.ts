import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { join } from 'node:path'
import { createPhoneCodes, UNSUBSCRIBE_LINKS, type CodeOf } from '../../src/accounts/index.js'
import { PROPOSED_TIME_LINKS } from '../../src/bookings/index.js'
import type { Env } from '../../src/env.js'
import {
  createHandlers,
  outboxMail,
  outboxText,
  smtpTransport,
  twilioTransport,
  type MailHandlers,
  type MailTransport,
  type TextTransport,
  type WrittenMessage
} from '../../src/mail/index.js'
import { createLinkSigner, type SignLink } from '../../src/shared/link-signer.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The handlers of the kinds of jobs that send something. */
    mailHandlers: MailHandlers
    /** Can this server send SMS to telephones? */
    canSendTexts: boolean
    /** Makes the codes that prove a telephone number. */
    phoneCodeOf: CodeOf
    /** Signs the links that turn mails off. */
    signUnsubscribe: SignLink
    /** Signs the links that answer another time that was proposed. */
    signProposedTime: SignLink
  }
}

/** Sends mail and SMS by a server where one is configured. Otherwise they become files in DATA_DIR/outbox. */
export default fp(
  async (fastify) => {
    const outbox = join(fastify.env.DATA_DIR, 'outbox')
    const text = textTransport(fastify, outbox)

    const codeOf = createPhoneCodes(fastify.env.JWT_SECRET)
    fastify.decorate('phoneCodeOf', codeOf)
    fastify.decorate('signUnsubscribe', createLinkSigner(fastify.env.JWT_SECRET, UNSUBSCRIBE_LINKS))
    fastify.decorate('signProposedTime', createLinkSigner(fastify.env.JWT_SECRET, PROPOSED_TIME_LINKS))
    fastify.decorate('canSendTexts', text.name === 'twilio')

    fastify.decorate(
      'mailHandlers',
      createHandlers({
        market: fastify.market,
        from: fastify.env.MAIL_FROM,
        links: fastify.links,
        signUnsubscribe: fastify.signUnsubscribe,
        signProposedTime: fastify.signProposedTime,
        mail: mailTransport(fastify, outbox),
        text,
        codeOf,
        outbox,
        onWritten: (message) =>
          fastify.log.info(
            loggedOf(message, fastify.env),
            'written to the outbox, because no server is configured'
          )
      })
    )
  },
  { name: 'mail', dependencies: ['env', 'market'] }
)

/** Addresses of real people, and what they are told, stay out of a log. */
function loggedOf(message: WrittenMessage, { NODE_ENV: mode }: Env): Partial<WrittenMessage> {
  const { jobId, kind, path } = message
  return mode === 'development' ? message : { jobId, kind, path }
}

function mailTransport({ env }: FastifyInstance, outbox: string): MailTransport {
  return env.SMTP_URL === undefined
    ? outboxMail(outbox, env.MAIL_FROM)
    : smtpTransport(env.SMTP_URL, env.MAIL_FROM)
}

function textTransport({ env }: FastifyInstance, outbox: string): TextTransport {
  const {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_FROM: from,
    TWILIO_API_BASE: apiBase
  } = env

  if (accountSid === undefined || authToken === undefined || from === undefined) return outboxText(outbox)

  return twilioTransport({ accountSid, authToken, from, apiBase })
}
