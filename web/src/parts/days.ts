const DAY = 24 * 60 * 60_000

/** The date (YYYY-MM-DD) of an instant on the wall clock of a zone. */
export function dayIn(instant: string | number, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant))
}

/** The date so many days after another one, or before it. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/**
 * The instant (ISO 8601, UTC) that a wall clock of a zone shows as this (YYYY-MM-DDTHH:MM). In an hour that a
 * clock skips or repeats it is within an hour of what was meant.
 */
export function instantIn(wallClock: string, timeZone: string): string {
  const wanted = Date.parse(`${wallClock}Z`)
  const shift = (at: number) => shownAt(at, timeZone) - at

  // The shift is asked for where the clock may be, then once more where it has led.
  const guess = wanted - shift(wanted)
  return new Date(wanted - shift(guess)).toISOString()
}

/** What a zone's wall clock shows at an instant, read as if it were UTC. */
function shownAt(at: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return Date.parse(`${shown.format(new Date(at)).replace(' ', 'T')}Z`)
}
