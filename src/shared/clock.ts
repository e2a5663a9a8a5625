import { eq } from 'drizzle-orm'
import { settings } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { DomainError } from './errors.js'
import type { Market } from './market.js'
import { DAY, MINUTE } from './time.js'

const SETTING = 'clock_offset_minutes'
const LARGEST_OFFSET_MINUTES = (366 * DAY) / MINUTE

/** The instant of the real clock, which nobody can move: for sessions, tokens and codes. */
export function realNow(): Date {
  return new Date()
}

export interface ClockState {
  now: string
  offsetMinutes: number
}

/** The clock of one marketplace in one process. Outside production an admin can move it forward. */
export interface Clock {
  /** The marketplace's present instant. Tokens and rate limits keep the real clock. */
  now: () => Date
  state: () => ClockState
  /** Reads the offset that an earlier run of the sandbox, or another server, left behind. */
  load: (db: Db) => Promise<void>
  /**
   * Moves the clock forward and remembers it. Sandbox only; the door decides where that is.
   * @throws clock_range when it would go backwards or more than 366 days ahead.
   */
  advance: (market: Market, minutes: number) => Promise<ClockState>
}

/** Makes a clock that shows the real time until it is moved, or reads that it was. */
export function createClock(): Clock {
  let offsetMinutes = 0

  const now = (): Date => new Date(Date.now() + offsetMinutes * MINUTE)
  const state = (): ClockState => ({ now: now().toISOString(), offsetMinutes })

  return {
    now,
    state,
    load: async (db) => {
      const [row] = await db.select().from(settings).where(eq(settings.key, SETTING))
      offsetMinutes = typeof row?.value === 'number' ? row.value : 0
    },
    advance: async (market, minutes) => {
      const next = offsetMinutes + minutes
      if (minutes < 0 || next > LARGEST_OFFSET_MINUTES) {
        throw new DomainError('clock_range', { limit: LARGEST_OFFSET_MINUTES })
      }

      await market.db
        .insert(settings)
        .values({ key: SETTING, value: next })
        .onConflictDoUpdate({ target: settings.key, set: { value: next } })
      offsetMinutes = next
      market.emit('clock:moved', {})

      return state()
    }
  }
}
