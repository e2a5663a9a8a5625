/**
 * How long things are kept that only served a moment, in days. Accounts, bookings, messages, money and the
 * audit log are no such things: they stay until somebody erases their account.
 */
export const keptDays = {
  /** What was spent of a budget (failed log-ins, bookings a day and the like), after its window ended. */
  budgets: 1,
  /** By which mail or SMS a notice was told, after that. The notice itself stays. */
  noticeDeliveries: 30,
  /** Links by mail, after they expired or were used. */
  links: 7,
  /** Codes by SMS that were not used, after they expired. */
  phoneCodes: 1,
  /** ID tokens that were used, after they could be used again by their age. */
  idTokens: 1,
  /** Refresh tokens, after they expired. */
  refreshTokens: 1,
  /** Sessions, after they ended or expired. Their owner sees the living ones only. */
  sessions: 30,
  /** Answers under an Idempotency-Key, after they were given. A later repeat is a new request. */
  idempotencyKeys: 3,
  /** What a payment gateway told. It repeats an event for three days at most. */
  gatewayEvents: 90,
  /**
   * The words of a turn of the concierge in its log; numbers and outcomes stay. Conversations keep their own.
   */
  conciergeWords: 90
} as const
