/** A name or a text that may be written differently in each language. */
export type LocalizedText = string | { en: string; ar: string | null }

export interface ServiceTitles {
  title_en: string
  title_ar: string
}

interface AboutBooking {
  bookingId: string
  service: ServiceTitles
  scheduledAt: Date
  /** Of the booking. */
  timezone: string
  /**
   * In which the reader wants to be told times, where that is another than the booking's: then it is named.
   */
  readerZone?: string
  /** The person on the other side, as the recipient knows them. */
  otherName: LocalizedText
}
interface AboutMoney {
  bookingId: string
  service: ServiceTitles
  /** Minor units of `currency`. */
  amount: number
  currency: string
}
interface AboutService {
  serviceId: string
  service: ServiceTitles
  reason: string | null
}

/** What each type of notice needs to know; the recipient's language decides how it is said. */
export interface NoticeFacts {
  /** To the provider. */
  booking_created: AboutBooking
  /** To the provider: it was accepted in their name, at once as they have chosen (`rule`) or by an admin. */
  booking_confirmed: AboutBooking & { by: 'rule' | 'taskego' }
  booking_accepted: AboutBooking
  booking_declined: AboutBooking & { reason: string | null }
  booking_cancelled: AboutBooking & { reason: string | null; by: 'other' | 'taskego' }
  /**
   * `cause`: nobody answered it, or the provider answered with another time, which the client did not take or
   * declined. `kept`: what of the payment stays here, because the booking had been moved when cancelling
   * already cost something.
   */
  booking_expired: AboutBooking & {
    to: 'client' | 'provider'
    cause: 'unanswered' | 'time_not_taken' | 'time_declined'
    kept: { amount: number; currency: string } | null
  }
  /** To the provider, who must accept again. */
  booking_rescheduled: AboutBooking & { previousAt: Date }
  /** To the provider: the client has moved it, and the new time was accepted at once. */
  booking_moved: AboutBooking & { previousAt: Date }
  /** To the provider: the client has changed address or notes. */
  booking_details: AboutBooking
  /** To the provider who has no other of them unread in this booking: the client has added photos. */
  booking_photos: AboutBooking
  /**
   * To the client, who says yes or no until `answerBy`; and to the provider, where an admin proposed it.
   * `lapsesAt`: when a request that waits ends by itself; null for what was accepted, which stays.
   */
  booking_time_proposed: AboutBooking & {
    to: 'client' | 'provider'
    proposedAt: Date
    answerBy: Date
    lapsesAt: Date | null
    by: 'other' | 'taskego'
  }
  /** To the provider: the client took the other time, and the booking is moved. */
  booking_time_agreed: AboutBooking & { previousAt: Date }
  /** To the provider: the client does not take it, and the booking stays. */
  booking_time_declined: AboutBooking & { proposedAt: Date }
  booking_started: AboutBooking
  /** To the client: asks for a review. */
  booking_completed: AboutBooking
  booking_no_show: AboutBooking & { to: 'client' | 'provider' }
  /** To the client: the provider says that nobody was there. `kept` is what of the payment stays here. */
  booking_client_no_show: AboutBooking & { kept: { amount: number; currency: string } | null }
  /** To the admins: the client says that it is not so; `otherName` is the client. */
  booking_no_show_contradicted: AboutBooking
  /** To the provider, who answers it, and to the admins, who decide it; they know the client by name. */
  booking_dispute_opened: AboutBooking & { to: 'provider' | 'admins' }
  /** To the client: the provider has said something against it. */
  booking_dispute_answered: AboutBooking
  /** To the provider: it is over, and everything is as it was. */
  booking_dispute_withdrawn: AboutBooking
  /** To both. `money`: what the client gets back and the provider has; null where nothing was paid online. */
  booking_dispute_decided: AboutBooking & {
    to: 'client' | 'provider'
    money: { returned: number; kept: number; currency: string } | null
    reason: string
  }
  /** To both, some hours before the start. */
  booking_reminder: AboutBooking
  /**
   * To whoever has nothing else unread in this booking; without the text, which may change with the booking's
   * state.
   */
  message_received: { bookingId: string; service: ServiceTitles; otherName: LocalizedText }
  review_received: {
    serviceId: string
    bookingId: string
    service: ServiceTitles
    otherName: LocalizedText
    rating: number
  }
  /** To the client: the provider has replied to their review. */
  review_replied: {
    serviceId: string
    bookingId: string
    service: ServiceTitles
    otherName: LocalizedText
  }
  /** To the client: an admin hid their review, or showed it again. */
  review_hidden: AboutService
  review_restored: AboutService
  /** To the admins. Neither names anybody: what a ticket says stays in it. */
  ticket_opened: { ticketId: string; kind: 'chat' | 'report' | 'question' }
  ticket_written: { ticketId: string }
  /** To whoever asked. */
  ticket_answered: { ticketId: string }
  ticket_closed: { ticketId: string }
  /** To the admins. */
  provider_applied: { providerId: string; otherName: LocalizedText }
  provider_approved: object
  provider_rejected: { reason: string | null }
  /** To the provider, of what an admin did. */
  service_updated: AboutService
  service_shown: AboutService
  service_hidden: AboutService
  service_removed: AboutService
  /** To the provider: the client has paid, the money is kept until completion. */
  payment_received: AboutMoney
  /**
   * To the payer: money was taken. `isReturned`: the booking could not take it any more, and it goes back
   * whole.
   */
  payment_taken: AboutMoney & { isReturned: boolean }
  /** To the client. */
  payment_refunded: AboutMoney
  /** To the provider. */
  wallet_credited: AboutMoney
  payment_disputed: AboutMoney
  /** To the admins: the client's bank asks about a payment, no money was taken. */
  payment_inquiry: AboutMoney
  /** To the admins: what the gateway says contradicts our row; nothing of it was applied. */
  payment_mismatch: AboutMoney
  /** To the admins: a refund that cannot be sent waits for their decision. */
  refund_refused: AboutMoney
  /** To the admins: the client's bank sent a refund back. */
  refund_bounced: AboutMoney
  account_banned: { reason: string | null }
  account_unbanned: object
}

export type NoticeType = keyof NoticeFacts
export type NoticeOf<T extends NoticeType> = { [K in T]: { userId: string; type: K } & NoticeFacts[K] }[T]
/** One thing to tell one user. */
export type Notice = NoticeOf<NoticeType>
/** The same without its recipient. */
export type Announcement = { [K in NoticeType]: { type: K } & NoticeFacts[K] }[NoticeType]
