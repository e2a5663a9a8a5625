import { removeAgedSignIns } from '../accounts/index.js'
import { removeAgedReminders } from '../bookings/index.js'
import { removeAgedMessages } from '../conversations/index.js'
import { removeAgedDeliveries, removeReadNotices } from '../notifications/index.js'
import { removeAgedEvents } from '../payments/index.js'
import { removeClosedTickets } from '../support/index.js'
import { removeAgedBudgets } from '../shared/budgets.js'
import { realNow } from '../shared/clock.js'
import { removeAgedKeys } from '../shared/idempotency.js'
import type { Market } from '../shared/market.js'
import { DAY } from '../shared/time.js'
import { keptDays } from './ages.js'

export { keptDays } from './ages.js'

/** How many rows of each kind one round removed. */
export type Removed = Record<keyof typeof keptDays, number>

/**
 * Removes what is older than its age (`keptDays`). It is safe at any time, on several servers at once, and
 * again after a crash: each statement is small and independent, and an index leads to its rows.
 */
export async function removeAged(market: Market): Promise<Removed> {
  const signIns = await removeAgedSignIns(market, {
    links: daysBefore(realNow(), keptDays.links),
    phoneCodes: daysBefore(realNow(), keptDays.phoneCodes),
    idTokens: daysBefore(realNow(), keptDays.idTokens),
    refreshTokens: daysBefore(realNow(), keptDays.refreshTokens),
    sessions: daysBefore(realNow(), keptDays.sessions)
  })

  return {
    ...signIns,
    budgets: await removeAgedBudgets(market, daysBefore(realNow(), keptDays.budgets)),
    noticeDeliveries: await removeAgedDeliveries(market, daysBefore(realNow(), keptDays.noticeDeliveries)),
    readNotices: await removeReadNotices(market, daysBefore(market.now(), keptDays.readNotices)),
    reminders: await removeAgedReminders(market, daysBefore(market.now(), keptDays.reminders)),
    idempotencyKeys: await removeAgedKeys(market, daysBefore(market.now(), keptDays.idempotencyKeys)),
    gatewayEvents: await removeAgedEvents(market, daysBefore(market.now(), keptDays.gatewayEvents)),
    conciergeWords: await removeAgedMessages(market, daysBefore(market.now(), keptDays.conciergeWords)),
    closedTickets: await removeClosedTickets(market, daysBefore(market.now(), keptDays.closedTickets))
  }
}

function daysBefore(at: Date, days: number): Date {
  return new Date(at.getTime() - days * DAY)
}
