import { and, asc, countDistinct, eq, gt, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { noticeDeliveries, notifications } from '../../drizzle/schema/index.js'
import { inBatches } from '../shared/batches.js'
import { spend } from '../shared/budgets.js'
import { realNow } from '../shared/clock.js'
import type { Market, MarketTx } from '../shared/market.js'
import type { Channel } from '../shared/preferences.js'
import { DAY } from '../shared/time.js'
import { transact } from '../shared/transaction.js'
import type { NotificationRow } from './present.js'

/** One notice on its way by one channel, in the hands of a job. */
export interface Delivery {
  notificationId: string
  userId: string
  channel: Channel
  jobId: string
}

/**
 * What a job does with its notice: tell it together with all that have waited, wait until the window ends, or
 * nothing, for another has told it or the day's SMS are spent. `isLast`: no other SMS goes out today.
 */
export type DeliveryClaim =
  | { act: 'tell'; rows: NotificationRow[]; isLast: boolean }
  | { act: 'wait'; until: Date }
  | { act: 'nothing' }

/**
 * Joins the notices of one recipient: the first is told at once and opens a window of some minutes; those
 * that come within it wait for its end, and the first job that comes back then tells them all. What a job
 * once took stays its own, so that each attempt tells the same and no notice is told twice. All servers take
 * turns at the window's budget.
 */
export async function claimDelivery(market: Market, delivery: Delivery): Promise<DeliveryClaim> {
  return await transact(market, async (tx) => {
    const own = await findOwn(tx, delivery)
    if (own?.settledAt != null) {
      return own.jobId === delivery.jobId ? await tell(tx, delivery) : { act: 'nothing' }
    }

    const { userId, channel } = delivery
    const exceeded = await spend(tx, [
      { key: `notices:${channel}:${userId}`, limit: 1, minutes: tx.rules.noticeJoinMinutes }
    ])
    if (exceeded === null) return await settle(tx, delivery)

    await tx.db.insert(noticeDeliveries).values(rowOf(delivery)).onConflictDoNothing()
    return { act: 'wait', until: exceeded.endsAt }
  })
}

/**
 * Takes all that waits, unless the day's SMS are spent: then it is left out, for the app and the mails tell
 * it.
 */
async function settle(tx: MarketTx, delivery: Delivery): Promise<DeliveryClaim> {
  const { userId, channel, notificationId } = delivery
  const isSpent = channel === 'sms' && (await countToday(tx, userId)) >= tx.rules.smsPerDay
  const settled = { settledAt: realNow(), jobId: isSpent ? null : delivery.jobId }

  await tx.db
    .insert(noticeDeliveries)
    .values({ ...rowOf(delivery), ...settled })
    .onConflictDoUpdate({
      target: [noticeDeliveries.notificationId, noticeDeliveries.channel],
      set: settled,
      setWhere: isNull(noticeDeliveries.settledAt)
    })

  await tx.db
    .update(noticeDeliveries)
    .set(settled)
    .where(
      and(
        eq(noticeDeliveries.userId, userId),
        eq(noticeDeliveries.channel, channel),
        isNull(noticeDeliveries.settledAt)
      )
    )

  const own = await findOwn(tx, { notificationId, channel })
  return own?.jobId === delivery.jobId ? await tell(tx, delivery) : { act: 'nothing' }
}

async function tell(tx: MarketTx, { userId, channel, jobId }: Delivery): Promise<DeliveryClaim> {
  const taken = tx.db
    .select({ id: noticeDeliveries.notificationId })
    .from(noticeDeliveries)
    .where(
      and(
        eq(noticeDeliveries.userId, userId),
        eq(noticeDeliveries.channel, channel),
        eq(noticeDeliveries.jobId, jobId)
      )
    )

  const rows = await tx.db
    .select()
    .from(notifications)
    .where(inArray(notifications.id, taken))
    .orderBy(asc(notifications.createdAt), asc(notifications.id))

  return {
    act: 'tell',
    rows,
    isLast: channel === 'sms' && (await countToday(tx, userId)) >= tx.rules.smsPerDay
  }
}

async function findOwn(
  tx: MarketTx,
  { notificationId, channel }: Pick<Delivery, 'notificationId' | 'channel'>
) {
  const [row] = await tx.db
    .select()
    .from(noticeDeliveries)
    .where(and(eq(noticeDeliveries.notificationId, notificationId), eq(noticeDeliveries.channel, channel)))

  return row
}

function rowOf({ notificationId, userId, channel }: Delivery) {
  return { notificationId, userId, channel }
}

/** How many SMS someone was sent in the last 24 hours. */
async function countToday(tx: MarketTx, userId: string): Promise<number> {
  const since = new Date(Date.now() - DAY)

  const [row] = await tx.db
    .select({ sent: countDistinct(noticeDeliveries.jobId) })
    .from(noticeDeliveries)
    .where(
      and(
        eq(noticeDeliveries.userId, userId),
        eq(noticeDeliveries.channel, 'sms'),
        gt(noticeDeliveries.settledAt, since),
        isNotNull(noticeDeliveries.jobId)
      )
    )

  return row?.sent ?? 0
}

/**
 * Removes what was told before an instant of the real clock; the notices themselves stay. @returns how many.
 */
export async function removeAgedDeliveries(market: Market, before: Date): Promise<number> {
  const { db } = market
  const aged = db
    .select({ notificationId: noticeDeliveries.notificationId, channel: noticeDeliveries.channel })
    .from(noticeDeliveries)
    .where(lt(noticeDeliveries.settledAt, before))

  return await inBatches(
    async (limit) =>
      await db
        .delete(noticeDeliveries)
        .where(sql`(${noticeDeliveries.notificationId}, ${noticeDeliveries.channel}) in ${aged.limit(limit)}`)
        .returning({ channel: noticeDeliveries.channel })
  )
}
