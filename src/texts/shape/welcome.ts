/** The page at the address of the server itself, as long as there is no web front. */
export interface WelcomeTexts {
  /** The name of this language in itself. */
  language: string
  /** With the concierge, and without. */
  what: { withConcierge: string; plain: string }
  documentation: string
  document: string
  logIns: string
  password: (password: string) => string
  roles: {
    client: string
    provider: string
    admin: string
  }
  talk: string
  email: string
  secret: string
  signIn: string
  message: string
  /** A first message to try. */
  example: string
  send: string
  unreachable: string
}
