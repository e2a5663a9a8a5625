import { removeAgedSignIns } from '../accounts/index.js'
import { removeAgedMessages } from '../conversations/index.js'
import { removeAgedDeliveries } from '../notifications/index.js'
import { removeAgedEvents } from '../payments/index.js'
import { removeAgedBudgets } from '../shared/budgets.js'
import { now, realNow } from '../shared/clock.js'
import { removeAgedKeys } from '../shared/idempotency.js'
import { DAY } from '../shared/time.js'
import type { Db } from '../../drizzle/client.js'
import { keptDays } from './ages.js'

export { keptDays } from './ages.js'

/** How many rows of each kind one round removed. */
export type Removed = Record<keyof typeof keptDays, number>

/**
 * Removes what is older than its age (`keptDays`). It is safe at any time, on several servers at once, and
 * again after a crash: each statement is small and independent.
 */
export async function removeAged(db: Db): Promise<Removed> {
  const signIns = await removeAgedSignIns(db, {
    links: daysBefore(realNow(), keptDays.links),
    phoneCodes: daysBefore(realNow(), keptDays.phoneCodes),
    idTokens: daysBefore(realNow(), keptDays.idTokens),
    refreshTokens: daysBefore(realNow(), keptDays.refreshTokens),
    sessions: daysBefore(realNow(), keptDays.sessions)
  })

  return {
    ...signIns,
    budgets: await removeAgedBudgets(db, daysBefore(realNow(), keptDays.budgets)),
    noticeDeliveries: await removeAgedDeliveries(db, daysBefore(realNow(), keptDays.noticeDeliveries)),
    idempotencyKeys: await removeAgedKeys(db, daysBefore(now(), keptDays.idempotencyKeys)),
    gatewayEvents: await removeAgedEvents(db, daysBefore(now(), keptDays.gatewayEvents)),
    conciergeWords: await removeAgedMessages(db, daysBefore(now(), keptDays.conciergeWords))
  }
}

function daysBefore(at: Date, days: number): Date {
  return new Date(at.getTime() - days * DAY)
}
