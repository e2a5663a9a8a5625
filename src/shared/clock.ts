import { eq } from 'drizzle-orm'
import { settings } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { DomainError } from './errors.js'
import { DAY, MINUTE } from './time.js'
import { emit } from './transaction.js'

/** The marketplace's clock. Every rule reads it; outside production an admin can move it forward. */
const SETTING = 'clock_offset_minutes'
const LARGEST_OFFSET_MINUTES = (366 * DAY) / MINUTE

let offsetMinutes = 0

/** The marketplace's present instant. Tokens and rate limits keep the real clock. */
export function now(): Date {
  return new Date(Date.now() + offsetMinutes * MINUTE)
}

/** The instant of the real clock, which nobody can move: for sessions, tokens and codes. */
export function realNow(): Date {
  return new Date()
}

export interface ClockState {
  now: string
  offsetMinutes: number
}

export function clockState(): ClockState {
  return { now: now().toISOString(), offsetMinutes }
}

/** Reads the offset that an earlier run of the sandbox left behind. */
export async function loadClock(db: Db): Promise<void> {
  const [row] = await db.select().from(settings).where(eq(settings.key, SETTING))
  offsetMinutes = typeof row?.value === 'number' ? row.value : 0
}

/**
 * Moves the clock forward and remembers it. Sandbox only; the door decides where that is.
 * @throws clock_range when it would go backwards or more than 366 days ahead.
 */
export async function advanceClock(db: Db, minutes: number): Promise<ClockState> {
  const next = offsetMinutes + minutes
  if (minutes < 0 || next > LARGEST_OFFSET_MINUTES) {
    throw new DomainError('clock_range', { limit: LARGEST_OFFSET_MINUTES })
  }

  await db
    .insert(settings)
    .values({ key: SETTING, value: next })
    .onConflictDoUpdate({ target: settings.key, set: { value: next } })
  offsetMinutes = next
  emit(db, 'clock:moved', {})

  return clockState()
}
