/**
 * One spelling for one mailbox: NFKC, trimmed, lower case. Case and Unicode variants
 * of an address are one account.
 */
export function normalizeEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}

/**
 * Wrong passwords that an account, a network and a session (which is asked again before sensitive acts) may
 * try inside one window before they must wait. `perFactor`: wrong codes of one second factor; six digits are
 * guessed sooner than a password.
 */
export const throttle = { perAccount: 10, perAddress: 60, perSession: 10, perFactor: 5, windowMinutes: 15 }

/** A sign-in waits so long for its second factor, and an account has so many codes on paper. */
export const secondFactor = { waitMinutes: 5, recoveryCodes: 10 }

/** Two of the four threads that hashing shares with files: about eight passwords a second. */
export const hashing = { atOnce: 2, waiting: 40, waitMilliseconds: 3000 }

/** Codes that verify a telephone number. A network is many people where a whole town shares an address. */
export const phoneCodeRules = {
  lifeMinutes: 10,
  tries: 5,
  pauseMinutes: 1,
  perUserPerDay: 5,
  perNumberPerDay: 5,
  perNetworkPerDay: 50
}

/** So long an admin may look at the marketplace as a user. */
export const VIEW_MINUTES = 15

/** How long a used refresh token still gives its successor. */
export const refreshing = { leewaySeconds: 30 }
