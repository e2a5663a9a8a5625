/** The person or business on the other side, and the service that it is about. */
interface About {
  other: string
  service: string
}
/** The same with the time of the booking. */
interface AboutTime extends About {
  at: string
}
interface AboutMoney {
  money: string
  service: string
}
/** `reason` is the whole clause with its label, or nothing. */
/** What the decision of a dispute did to the money of a booking that was paid online. */
interface DecidedMoney {
  /** Goes back to the client; `isReturned`: it is more than nothing. */
  returned: string
  isReturned: boolean
  /** Is the provider's. */
  kept: string
}
interface Reasoned {
  reason: string
}

/** Of a request that lapsed: nobody answered it, or another time was the answer, and was not agreed on. */
interface ByCause<Words> {
  unanswered: (words: Words) => string
  time_not_taken: (words: Words) => string
  time_declined: (words: Words) => string
}

/** What each notice says. Names, times and amounts are handed in ready to be read. */
export interface NoticeTexts {
  /** The marketplace itself, as the one who acted. */
  us: (marketplace: string) => string
  /** What stands before a quoted reason; the reason goes on to the end of the notice. */
  reasonLabel: string
  /** The part that the client of a late move does not get back. */
  keptOfPayment: (money: string) => string
  /** The part that a client who was not there does not get back. */
  keptOfMissed: (money: string) => string

  booking_created: (words: AboutTime) => string
  /** Accepted at once, as the provider has chosen, or by us. */
  booking_confirmed: Record<'rule' | 'taskego', (words: AboutTime) => string>
  booking_accepted: (words: AboutTime) => string
  booking_declined: (words: AboutTime & Reasoned) => string
  booking_cancelled: (words: AboutTime & Reasoned) => string
  /** `kept` is a sentence of its own, or nothing. */
  booking_expired: {
    client: ByCause<AboutTime & { kept: string }>
    provider: ByCause<AboutTime>
  }
  booking_rescheduled: (words: AboutTime & { previously: string }) => string
  booking_moved: (words: AboutTime & { previously: string }) => string
  booking_details: (words: AboutTime) => string
  booking_photos: (words: AboutTime) => string
  /**
   * To the client, of a request that waits for its answer and of a booking that was accepted; to the
   * provider, of what an admin proposed (`other` is the client).
   */
  booking_time_proposed: {
    provider: (words: AboutTime & { proposed: string; until: string }) => string
    waiting: (words: AboutTime & { proposed: string; until: string; lapses: string }) => string
    agreed: (words: AboutTime & { proposed: string; until: string }) => string
  }
  booking_time_agreed: (words: AboutTime & { previously: string }) => string
  booking_time_declined: (words: AboutTime & { proposed: string }) => string
  booking_started: (words: About) => string
  booking_completed: Record<'reviewed' | 'unreviewed', (words: About) => string>
  booking_no_show: {
    client: (words: AboutTime) => string
    provider: (words: AboutTime) => string
  }
  /** `kept` is a sentence of its own, or nothing. */
  booking_client_no_show: (words: AboutTime & { kept: string }) => string
  booking_no_show_contradicted: (words: AboutTime) => string
  booking_dispute_opened: Record<'provider' | 'admins', (words: AboutTime) => string>
  booking_dispute_answered: (words: AboutTime) => string
  booking_dispute_withdrawn: (words: AboutTime) => string
  /** `money` is a sentence of its own (`decidedMoney`), or nothing. */
  booking_dispute_decided: Record<
    'client' | 'provider',
    (words: AboutTime & Reasoned & { money: string }) => string
  >
  /** What the decision did to the money, said to either side; a space leads it. */
  decidedMoney: Record<'client' | 'provider', (money: DecidedMoney) => string>
  booking_reminder: (words: AboutTime) => string
  message_received: (words: About) => string
  review_replied: (words: About) => string
  review_received: (words: About & { rating: number }) => string
  review_hidden: (words: { service: string } & Reasoned) => string
  review_restored: (words: { service: string } & Reasoned) => string
  ticket_opened: Record<'chat' | 'report' | 'question', () => string>
  ticket_written: () => string
  ticket_answered: () => string
  ticket_closed: () => string
  provider_applied: (words: { other: string }) => string
  provider_approved: () => string
  provider_rejected: (words: Reasoned) => string
  service_updated: (words: { service: string } & Reasoned) => string
  service_shown: (words: { service: string } & Reasoned) => string
  service_hidden: (words: { service: string } & Reasoned) => string
  service_removed: (words: { service: string } & Reasoned) => string
  payment_received: (words: AboutMoney) => string
  payment_taken: {
    returned: (words: AboutMoney) => string
    kept: (words: AboutMoney) => string
  }
  payment_refunded: (words: AboutMoney) => string
  wallet_credited: (words: AboutMoney) => string
  payment_disputed: (words: AboutMoney) => string
  payment_inquiry: (words: AboutMoney) => string
  payment_mismatch: (words: AboutMoney) => string
  refund_refused: (words: AboutMoney) => string
  refund_bounced: (words: AboutMoney) => string
  account_banned: (words: Reasoned) => string
  account_unbanned: () => string
}

/** The subject line of a mail that tells a notice, by the notice's type. */
export type SubjectTexts = Record<
  Exclude<keyof NoticeTexts, 'us' | 'reasonLabel' | 'keptOfPayment' | 'keptOfMissed' | 'decidedMoney'>,
  string
>
