export { createHandlers, type MailHandlers } from './handlers.js'
export {
  outboxMail,
  outboxText,
  smtpTransport,
  twilioTransport,
  type MailTransport,
  type TextTransport
} from './transports.js'
