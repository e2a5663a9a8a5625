/** Lengths of time in milliseconds, as Date and its arithmetic count. */
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
