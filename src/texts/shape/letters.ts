import type { KeptText } from './terms.js'

export interface Saying {
  subject: string
  text: string
}

/** What mails and SMS say beyond the notices. */
export interface LetterTexts {
  hello: (name: string) => string
  /** For an address whose owner we do not know. */
  helloStranger: string
  /** In place of people's own words, for such an address. */
  unproven: (marketplace: string) => string
  /** The names of the facts of a booking. */
  facts: {
    service: string
    provider: string
    client: string
    when: string
    price: string
    paid: string
    address: string
    phone: string
    notes: string
    cancelling: string
  }
  /** Until when cancelling is free, and what it costs then; or what it costs already. */
  cancelling: {
    free: (until: string, kept: readonly KeptText[]) => string
    costs: (kept: readonly KeptText[]) => string
  }
  footer: (marketplace: string) => string
  /** Of mails that can be turned off; a link to the settings where there is a web app. */
  preferences: string
  /** A link that turns these kinds of mail off. */
  unsubscribe: (kinds: string) => string
  /** The kinds of mail that people choose about. */
  kinds: {
    bookings: string
    reminders: string
    messages: string
    payments: string
    account: string
  }
  /** Between two of them. */
  and: string
  /** A button to the page that answers another time; of several bookings, each with the time that it has. */
  answerTime: string
  answerTimeOf: (when: string) => string
  /** A button that opens the booking in the web app; of several, each with its time. */
  openBooking: string
  openBookingOf: (when: string) => string
  linkLife: (minutes: number) => string
  /** The SMS that proves a telephone number. */
  phoneCode: (code: string, minutes: number, marketplace: string) => string
  notYou: string
  /** To whoever acted on a booking. */
  receipt: {
    requested: Saying
    accepted: Saying
    moved: Saying
    /** Of a late move, which costs something and nobody answers any more. */
    moved_at_once: Saying
    agreed: Saying
    cancelled: Saying
  }
  /** To whoever paid: the money is held, or the booking could not take it. */
  paid: {
    kept: Saying
    returned: Saying
  }
  /** Added to the receipt of a client who moves a booking late: it waits for its answer, or is confirmed. */
  movedLate: {
    waiting: (keptPercent: number) => string
    confirmed: (kept: readonly KeptText[]) => string
  }
  /** What concerns the safety of an account. */
  security: {
    password_changed: Saying
    email_changed: Saying
    account_closed: Saying
    second_factor_on: Saying
    second_factor_off: Saying
    recovery_codes_renewed: Saying
  }
  reset: Saying & { button: string }
  verify: Saying & { button: string }
  change: Saying & { button: string }
  conversation: Pick<Saying, 'text'> & {
    subject: (marketplace: string) => string
    /** Who said a line. */
    speakers: (marketplace: string) => Record<'user' | 'assistant' | 'human', string>
    /** What stands before each line. */
    summary: {
      asked: string
      found: string
      booked: string
      cancelled: string
      open: string
      /** A booking whose provider has not answered. */
      unanswered: (service: string) => string
    }
  }
  /** Of several notices in one mail or SMS. */
  joined: {
    aboutBookings: (count: number) => string
    aboutAnything: (count: number) => string
    list: string
    /** Of the notices for which the mail has no room. */
    more: (count: number) => string
    text: (marketplace: string, subject: string, newest: string) => string
    lastToday: string
  }
}
