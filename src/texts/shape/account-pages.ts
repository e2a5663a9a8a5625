/** The pages that links in mails open, for marketplaces without pages of their own. */
export interface AccountPageTexts {
  reset: string
  verify: string
  password: string
  send: string
  confirm: string
  changed: string
  verified: string
  /** What the link of a mail that can be turned off opens. */
  unsubscribe: {
    title: string
    ask: (kinds: string) => string
    button: string
    done: (kinds: string) => string
    /** Of a link that was changed, or of an account that has another address now. */
    notValid: string
    settings: string
  }
}
