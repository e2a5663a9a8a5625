/**
 * One spelling for one mailbox: NFKC, trimmed, lower case. Case and Unicode variants
 * of an address are one account (rules.md, Accounts).
 */
export function normalizeEmail (email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}

/** Failed log-ins that an account, and an address, may have inside one window before they must wait. */
export const throttle = { perAccount: 10, perAddress: 60, windowMinutes: 15 }
