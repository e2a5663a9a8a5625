import type { JobHandlers } from '../jobs/index.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import { DAY } from '../shared/time.js'
import type { AddressRules } from './address.js'
import type { BusyQuestion } from './busy.js'
import { fetchCalendar } from './fetch.js'
import { findImportToFetch, writeBusy, writeProblem } from './imports.js'
import { readBusy } from './read-busy.js'
import { calendarProblems } from './schemas.js'

export type CalendarHandlers = Pick<JobHandlers, 'calendar:import'>

/**
 * What the queue's worker does for calendars elsewhere: it fetches one, and stores when it is busy or why it
 * cannot be read. A calendar that fails is no failed job: the next fetch comes by itself.
 * @param from the sender of our mails, by whose domain our own events are known
 */
export function createCalendarHandlers(market: Market, rules: AddressRules, from: string): CalendarHandlers {
  return {
    'calendar:import': async ({ providerId }) => {
      const found = await findImportToFetch(market, providerId)
      if (found === undefined) return

      const { row, timezone } = found
      try {
        const text = await fetchCalendar(row.url, rules)
        await writeBusy(market, row, await busyOf(market, text, { timezone, from }))
      } catch (error) {
        const problem =
          error instanceof DomainError ? calendarProblems.find((code) => code === error.code) : undefined
        if (problem === undefined) throw error

        await writeProblem(market, row, problem)
      }
    }
  }
}

async function busyOf(market: Market, text: string, question: Omit<BusyQuestion, 'window'>) {
  const now = market.now().getTime()
  // A job that begins on the last day that can be booked reaches into the days after it.
  const window = { from: now, to: now + (market.rules.horizonDays + 3) * DAY }
  return await readBusy(text, { ...question, window })
}
