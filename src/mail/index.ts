export { createHandlers, type MailHandlers, type WrittenMessage } from './handlers.js'
export {
  outboxMail,
  outboxText,
  smtpTransport,
  twilioTransport,
  type MailTransport,
  type TextTransport
} from './transports.js'
