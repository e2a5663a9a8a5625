import type { WelcomeTexts } from '../shape/welcome.js'

export const welcome: WelcomeTexts = {
  language: 'English',
  what: {
    withConcierge:
      'The open backend for local-service marketplaces in English and Arabic: search, bookings, payments, ' +
      'and a concierge that books in chat. This page is here until the marketplace has a website.',
    plain:
      'The open backend for local-service marketplaces in English and Arabic: search, bookings and ' +
      'payments. This page is here until the marketplace has a website.'
  },
  documentation: 'Documentation of the API, to try it',
  document: 'The OpenAPI document',
  logIns: 'Demo log-ins',
  password: (password) => `The password of each is ${password}.`,
  roles: {
    client: 'a client in Beirut',
    provider: 'a plumber in Tyre',
    admin: 'an admin'
  },
  talk: 'Talk to the concierge',
  email: 'E-mail',
  secret: 'Password',
  signIn: 'Sign in',
  message: 'Your message',
  example: 'I need a cheap fridge repair in Tyre today',
  send: 'Send',
  unreachable: 'The server does not answer. Try again in a moment.'
}
