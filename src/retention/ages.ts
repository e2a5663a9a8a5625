/**
 * How many days short-lived data is kept. Accounts, bookings, messages, money and the audit log are not among
 * it: they stay until somebody erases their account.
 */
export const keptDays = {
  /** Spent budgets (failed log-ins, bookings a day and the like), after their window ended. */
  budgets: 1,
  /** By which mail or SMS a notice was told, after that. The notice itself stays. */
  noticeDeliveries: 30,
  /** Notices that were read, after they were made. An unread one stays, as does one that waits to be told. */
  readNotices: 180,
  /** Which reminders were sent, after the appointment. */
  reminders: 30,
  /** Links by mail, after they expired or were used. */
  links: 7,
  /** Unused codes by SMS, after they expired. */
  phoneCodes: 1,
  /** Used ID tokens, after their age alone would refuse them. */
  idTokens: 1,
  /** Refresh tokens, after they expired. */
  refreshTokens: 1,
  /** Sessions, after they ended or expired. Their owner sees only the live ones. */
  sessions: 30,
  /** Answers under an Idempotency-Key, after they were given. A later repeat is a new request. */
  idempotencyKeys: 3,
  /** Events of a payment gateway. It repeats an event for three days at most. */
  gatewayEvents: 90,
  /**
   * The words of a turn of the concierge in its log; numbers and outcomes stay. Conversations keep their own.
   */
  conciergeWords: 90,
  /** Tickets with their messages, after they were closed. */
  closedTickets: 730
} as const
