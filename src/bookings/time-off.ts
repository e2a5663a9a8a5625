import { and, asc, count, eq, gt, lt, sql } from 'drizzle-orm'
import { bookings, timeOff } from '../../drizzle/schema/index.js'
import { requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import type { Market, MarketTx } from '../shared/market.js'
import { zoneOf } from '../shared/provider-zone.js'
import { DAY } from '../shared/time.js'
import { transact } from '../shared/transaction.js'
import { instantIn } from './availability.js'
import { lockCalendar } from './locks.js'
import { holdsTime, presentAll, selectNamed } from './queries.js'
import {
  MAX_OUTSIDE,
  MAX_TIME_OFF,
  MAX_TIME_OFF_DAYS,
  type AddTimeOff,
  type Booking,
  type TimeOff,
  type TimeOffAdded,
  type TimesOff
} from './schemas.js'

type TimeOffRow = typeof timeOff.$inferSelect

/**
 * Closes the caller's calendar from one instant to another (UTC). Under the lock that bookings take: each
 * booking of that time is either refused after it, or named here, and stays as it is.
 * @throws not_found for whoever is no provider; invalid_input for a range that is empty, over, or longer than
 * a year; too_many_time_off.
 */
export async function addTimeOff(market: Market, actor: Actor, input: AddTimeOff): Promise<TimeOffAdded> {
  const user = requireUser(actor)
  const [startsAt, endsAt] = [instantIn(input.from, 'from'), instantIn(input.to, 'to')]
  requireRange(startsAt, endsAt, market.now())
  await zoneOf(market, user.id)

  return await transact(market, async (tx) => {
    await lockCalendar(tx, user.id)
    await requireFew(tx, user.id)

    const row: TimeOffRow = { id: newId(), providerId: user.id, startsAt, endsAt, createdAt: tx.now() }
    await tx.db.insert(timeOff).values(row)

    const clashes = await clashesWith(tx, user, row)
    await audit(tx, user, {
      type: 'catalog',
      action: 'provider.time_off_added',
      targetType: 'provider',
      targetId: user.id,
      after: { id: row.id, from: startsAt, to: endsAt, clashes: clashes.length }
    })

    return { ...presentTimeOff(row), clashes }
  })
}

/** When the caller is away, now or later. */
export async function listTimeOff(market: Market, actor: Actor): Promise<TimesOff> {
  const user = requireUser(actor)
  const rows = await market.db
    .select()
    .from(timeOff)
    .where(isAhead(user.id, market.now()))
    .orderBy(asc(timeOff.startsAt), asc(timeOff.id))

  return { items: rows.map(presentTimeOff) }
}

/** Opens the calendar again. @throws not_found for another's */
export async function removeTimeOff(market: Market, actor: Actor, { id }: { id: string }): Promise<void> {
  const user = requireUser(actor)

  await transact(market, async (tx) => {
    await lockCalendar(tx, user.id)
    const [row] = await tx.db
      .delete(timeOff)
      .where(and(eq(timeOff.id, id), eq(timeOff.providerId, user.id)))
      .returning()

    if (row === undefined) throw new DomainError('not_found')

    await audit(tx, user, {
      type: 'catalog',
      action: 'provider.time_off_removed',
      targetType: 'provider',
      targetId: user.id,
      before: { id, from: row.startsAt, to: row.endsAt }
    })
  })
}

function requireRange(from: Date, to: Date, at: Date): void {
  const length = to.getTime() - from.getTime()
  if (length <= 0 || length > MAX_TIME_OFF_DAYS * DAY || to <= at) {
    throw new DomainError('invalid_input', { field: 'to' })
  }
}

async function requireFew(tx: MarketTx, providerId: string): Promise<void> {
  const [row] = await tx.db.select({ ahead: count() }).from(timeOff).where(isAhead(providerId, tx.now()))

  if ((row?.ahead ?? 0) >= MAX_TIME_OFF) throw new DomainError('too_many_time_off', { limit: MAX_TIME_OFF })
}

function isAhead(providerId: string, at: Date) {
  return and(eq(timeOff.providerId, providerId), gt(timeOff.endsAt, at))
}

async function clashesWith(
  tx: MarketTx,
  user: UserActor,
  { startsAt, endsAt }: TimeOffRow
): Promise<Booking[]> {
  const rows = await selectNamed(tx)
    .where(
      and(
        eq(bookings.providerId, user.id),
        // What is held reaches beyond the job by its buffer, and an index knows it.
        sql`${bookings.blocked} && tstzrange(${startsAt.toISOString()}, ${endsAt.toISOString()})`,
        lt(bookings.scheduledAt, endsAt),
        gt(bookings.endsAt, startsAt),
        holdsTime(tx.now())
      )
    )
    .orderBy(asc(bookings.scheduledAt), asc(bookings.id))
    .limit(MAX_OUTSIDE)

  return await presentAll(tx, user, rows)
}

function presentTimeOff({ id, startsAt, endsAt, createdAt }: TimeOffRow): TimeOff {
  return {
    id,
    from: startsAt.toISOString(),
    to: endsAt.toISOString(),
    createdAt: createdAt.toISOString()
  }
}
