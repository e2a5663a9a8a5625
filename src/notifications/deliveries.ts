import {
  and,
  asc,
  countDistinct,
  eq,
  getTableColumns,
  gt,
  inArray,
  isNotNull,
  isNull,
  sql
} from 'drizzle-orm'
import { noticeDeliveries, notifications } from '../../drizzle/schema/index.js'
import { spend } from '../shared/budgets.js'
import { realNow } from '../shared/clock.js'
import type { Market, MarketTx } from '../shared/market.js'
import type { Channel } from '../shared/preferences.js'
import { placesFor, preparedQueries } from '../shared/prepared.js'
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

    await runWait(tx, 'wait', buildWait, places.filled([rowOf(delivery)]))
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

  // By one flight: PostgreSQL runs them in this order.
  const [, , own, claim] = await Promise.all([
    runSettled(tx, 'settle', buildSettled, places.filled([{ ...rowOf(delivery), ...settled }])),
    runJoined(tx, 'join', buildJoined, {
      userId,
      channel,
      jobId: settled.jobId,
      settledAt: settled.settledAt.toISOString()
    }),
    findOwn(tx, { notificationId, channel }),
    tell(tx, delivery)
  ])

  return own?.jobId === delivery.jobId ? claim : { act: 'nothing' }
}

async function tell(tx: MarketTx, { userId, channel, jobId }: Delivery): Promise<DeliveryClaim> {
  const rows = await runTold(tx, 'told', buildTold, { userId, channel, jobId })

  return {
    act: 'tell',
    rows,
    isLast: channel === 'sms' && (await countToday(tx, userId)) >= tx.rules.smsPerDay
  }
}

async function findOwn(
  tx: MarketTx,
  { notificationId, channel }: Pick<Delivery, 'notificationId' | 'channel'>
): Promise<DeliveryRow | undefined> {
  const [row] = await runOwn(tx, 'own', buildOwn, { notificationId, channel })
  return row
}

type DeliveryRow = typeof noticeDeliveries.$inferSelect

const places = placesFor(getTableColumns(noticeDeliveries))
const runOwn = preparedQueries<DeliveryRow>()
const runWait = preparedQueries<unknown>()
const runSettled = preparedQueries<unknown>()
const runJoined = preparedQueries<unknown>()
const runTold = preparedQueries<NotificationRow>()

function buildOwn({ db }: Market) {
  return db
    .select()
    .from(noticeDeliveries)
    .where(
      and(
        eq(noticeDeliveries.notificationId, sql.placeholder('notificationId')),
        eq(noticeDeliveries.channel, sql.placeholder('channel'))
      )
    )
}

function buildWait({ db }: Market) {
  return db.insert(noticeDeliveries).values(places.of(1)).onConflictDoNothing()
}

function buildSettled({ db }: Market) {
  return db
    .insert(noticeDeliveries)
    .values(places.of(1))
    .onConflictDoUpdate({
      target: [noticeDeliveries.notificationId, noticeDeliveries.channel],
      set: { settledAt: sql`excluded.settled_at`, jobId: sql`excluded.job_id` },
      setWhere: isNull(noticeDeliveries.settledAt)
    })
}

/** Those that have waited for this one. */
function buildJoined({ db }: Market) {
  return db
    .update(noticeDeliveries)
    .set({ settledAt: sql`${sql.placeholder('settledAt')}`, jobId: sql`${sql.placeholder('jobId')}` })
    .where(
      and(
        eq(noticeDeliveries.userId, sql.placeholder('userId')),
        eq(noticeDeliveries.channel, sql.placeholder('channel')),
        isNull(noticeDeliveries.settledAt)
      )
    )
}

function buildTold({ db }: Market) {
  const taken = db
    .select({ id: noticeDeliveries.notificationId })
    .from(noticeDeliveries)
    .where(
      and(
        eq(noticeDeliveries.userId, sql.placeholder('userId')),
        eq(noticeDeliveries.channel, sql.placeholder('channel')),
        eq(noticeDeliveries.jobId, sql.placeholder('jobId'))
      )
    )

  return db
    .select()
    .from(notifications)
    .where(inArray(notifications.id, taken))
    .orderBy(asc(notifications.createdAt), asc(notifications.id))
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
