export { createHandlers, type MailHandlers, type MailOptions } from './handlers.js'
export {
  outboxMail,
  outboxText,
  smtpTransport,
  twilioTransport,
  type MailTransport,
  type OutgoingMail,
  type OutgoingText,
  type TextTransport
} from './transports.js'
