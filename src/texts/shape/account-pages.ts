import type { KeptText } from './terms.js'

/** The pages that links in mails open, for marketplaces without pages of their own. */
export interface AccountPageTexts {
  reset: string
  verify: string
  password: string
  send: string
  confirm: string
  changed: string
  verified: string
  /** What the link of a mail that proposes another time opens. Names and times are handed in to be read. */
  proposedTime: {
    title: string
    ask: (words: { other: string; service: string; at: string; proposed: string }) => string
    yes: string
    no: string
    accepted: (words: { service: string; proposed: string }) => string
    declined: (words: { service: string; at: string }) => string
    /** Until when cancelling is free once the client has said yes, and that it is not. */
    free: (words: { until: string; kept: readonly KeptText[] }) => string
    costs: (kept: readonly KeptText[]) => string
    notValid: string
    /** Of a yes that came when the time was taken or could not be booked any more. */
    notFree: string
  }
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
