import { DateTime } from 'luxon'
import { nextFreeSlots, type Window } from '../bookings/index.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import type { FoundRow } from './find.js'

type Free = Pick<FoundRow, 'id' | 'providerId' | 'durationMinutes' | 'timezone'>

/** When a service must be free: on a local date of its provider, within instants, or both. */
export interface AskedTime {
  on?: string | undefined
  from?: Date | undefined
  to?: Date | undefined
}

const LATEST = new Date('9999-01-01T00:00:00Z')

export function isAsked({ on, from, to }: AskedTime): boolean {
  return on !== undefined || from !== undefined || to !== undefined
}

/**
 * The first free start of each service within the wanted time; services without one are absent. One query for
 * each time zone among them, which is usually one.
 */
export async function firstFreeStarts(
  market: Market,
  rows: Free[],
  asked: AskedTime
): Promise<Map<string, string>> {
  const starts = new Map<string, string>()
  for (const timezone of new Set(rows.map((row) => row.timezone))) {
    const requests = rows
      .filter((row) => row.timezone === timezone)
      .map(({ id, providerId, durationMinutes }) => ({ serviceId: id, providerId, durationMinutes }))
    const slots = await nextFreeSlots(market, requests, windowIn(timezone, asked), 1)

    for (const [serviceId, [first]] of slots) {
      if (first !== undefined) starts.set(serviceId, first.toISOString())
    }
  }

  return starts
}

function windowIn(timezone: string, { on, from, to }: AskedTime): Window {
  const day = on === undefined ? null : localDay(on, timezone)
  return {
    from: new Date(Math.max(from?.getTime() ?? 0, day?.from.getTime() ?? 0)),
    to: new Date(Math.min(to?.getTime() ?? LATEST.getTime(), day?.to.getTime() ?? LATEST.getTime()))
  }
}

/** A local date of a zone. @throws invalid_input for a date that does not exist */
export function localDay(date: string, timezone: string): Window {
  const start = DateTime.fromISO(date, { zone: timezone }).startOf('day')
  if (!start.isValid) throw new DomainError('invalid_input', { field: 'availableOn' })
  return { from: start.toJSDate(), to: start.plus({ days: 1 }).startOf('day').toJSDate() }
}
