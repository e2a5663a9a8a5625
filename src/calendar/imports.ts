import { and, asc, eq, gt, inArray, lte } from 'drizzle-orm'
import { calendarBusy, calendarImports, providers, users } from '../../drizzle/schema/index.js'
import { isActiveUser } from '../shared/active.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { spendOrRefuse } from '../shared/budgets.js'
import { errorMessage } from '../shared/error-message.js'
import { DomainError } from '../shared/errors.js'
import { hasFeature, requireFeature } from '../shared/features.js'
import { enqueueMissing } from '../shared/jobs.js'
import type { Market, MarketTx } from '../shared/market.js'
import { DAY, HOUR, MINUTE } from '../shared/time.js'
import { transact } from '../shared/transaction.js'
import { calendarUrl, type AddressRules } from './address.js'
import type { Range } from './busy.js'
import { endFeed } from './feeds.js'
import {
  calendarProblems,
  type CalendarImport,
  type CalendarProblem,
  type SetCalendarImport
} from './schemas.js'

/** A calendar is fetched so often. */
const FETCH_MINUTES = 15
/** While it fails, the next wait is the first that is longer than it has failed already. */
const FAILING_WAITS = [FETCH_MINUTES * MINUTE, HOUR, 6 * HOUR]
/** And at last so long. */
const LONGEST_WAIT = DAY
/** A provider names a calendar so often an hour. */
const SETS_AN_HOUR = 10
const FETCHED_AT_ONCE = 200
const SHOWN = 100

/** The calendar elsewhere of the provider who asks, and how it stands. */
export async function getImport(market: Market, actor: Actor): Promise<CalendarImport> {
  requireFeature(market.rules, 'calendars')
  const user = requireUser(actor)
  const row = await findImport(market, user.id)
  if (row === undefined) {
    return { url: null, fetchedAt: null, failingSince: null, code: null, detail: null, busy: [] }
  }

  const busy = await market.db
    .select()
    .from(calendarBusy)
    .where(and(eq(calendarBusy.providerId, user.id), gt(calendarBusy.endsAt, market.now())))
    .orderBy(asc(calendarBusy.startsAt))
    .limit(SHOWN)

  const code = calendarProblems.find((problem) => problem === row.problem) ?? null
  return {
    url: row.url,
    fetchedAt: row.fetchedAt?.toISOString() ?? null,
    failingSince: row.failingSince?.toISOString() ?? null,
    code,
    detail: code === null ? null : errorMessage(code, user.locale),
    busy: busy.map(({ startsAt, endsAt }) => ({ start: startsAt.toISOString(), end: endsAt.toISOString() }))
  }
}

/**
 * Names the calendar whose busy times close slots of the provider who asks, in place of one before. A job
 * fetches it at once, and from then on every quarter of an hour, while they are approved.
 * @throws feature_off, not_approved before they have applied; calendar_address_refused; too_many_requests
 */
export async function setImport(
  market: Market,
  actor: Actor,
  input: SetCalendarImport,
  rules: AddressRules
): Promise<CalendarImport> {
  requireFeature(market.rules, 'calendars')
  const user = requireUser(actor)
  const url = calendarUrl(input.url, rules).href

  return await transact(market, async (tx) => {
    const [provider] = await tx.db
      .select({ id: providers.userId })
      .from(providers)
      .where(eq(providers.userId, user.id))
    if (provider === undefined) throw new DomainError('not_approved')

    const at = tx.now()
    const set = {
      url,
      dueAt: nextFetch(at),
      fetchedAt: null,
      failingSince: null,
      problem: null,
      updatedAt: at
    }
    await tx.db
      .insert(calendarImports)
      .values({ providerId: user.id, ...set, createdAt: at })
      .onConflictDoUpdate({ target: calendarImports.providerId, set })
    await tx.db.delete(calendarBusy).where(eq(calendarBusy.providerId, user.id))

    await enqueueMissing(tx, [{ kind: 'calendar:import', data: { providerId: user.id } }])
    await spendOrRefuse(tx, [{ key: `calendar:${user.id}`, limit: SETS_AN_HOUR, minutes: HOUR / MINUTE }])
    await record(tx, actor, user.id, 'calendar.import_set')

    return await getImport(tx, actor)
  })
}

/** Forgets the calendar of the provider who asks, and opens what it closed; without one, nothing happens. */
export async function removeImport(market: Market, actor: Actor): Promise<void> {
  requireFeature(market.rules, 'calendars')
  const { id } = requireUser(actor)
  await transact(market, async (tx) => {
    const removed = await tx.db
      .delete(calendarImports)
      .where(eq(calendarImports.providerId, id))
      .returning({ id: calendarImports.providerId })
    if (removed.length > 0) await record(tx, actor, id, 'calendar.import_removed')
  })
}

/** Forgets the calendar and the feed of an account that is closed, within that. */
export async function forgetCalendars(tx: MarketTx, userId: string): Promise<void> {
  await tx.db.delete(calendarImports).where(eq(calendarImports.providerId, userId))
  await endFeed(tx, userId)
}

/** Queues the calendars that are due, each for one job, whichever server sweeps. Without the part none is. */
export async function sweepImports(market: Market): Promise<void> {
  if (!hasFeature(market.rules, 'calendars')) return

  await transact(market, async (tx) => {
    const at = tx.now()
    const due = await tx.db
      .select({ providerId: calendarImports.providerId })
      .from(calendarImports)
      .innerJoin(providers, eq(providers.userId, calendarImports.providerId))
      .innerJoin(users, eq(users.id, calendarImports.providerId))
      .where(and(lte(calendarImports.dueAt, at), isSelling))
      .orderBy(asc(calendarImports.dueAt))
      .limit(FETCHED_AT_ONCE)
      .for('update', { of: calendarImports, skipLocked: true })
    if (due.length === 0) return

    const ids = due.map(({ providerId }) => providerId)
    await tx.db
      .update(calendarImports)
      .set({ dueAt: nextFetch(at) })
      .where(inArray(calendarImports.providerId, ids))

    await enqueueMissing(
      tx,
      ids.map((providerId) => ({ kind: 'calendar:import', data: { providerId } }))
    )
  })
}

const isSelling = and(eq(providers.approvalStatus, 'approved'), isActiveUser)

/** The calendar to fetch, and its provider's zone; nothing without the part, or of who may not sell. */
export async function findImportToFetch(market: Market, providerId: string) {
  if (!hasFeature(market.rules, 'calendars')) return undefined

  const [found] = await market.db
    .select({ row: calendarImports, timezone: providers.timezone })
    .from(calendarImports)
    .innerJoin(providers, eq(providers.userId, calendarImports.providerId))
    .innerJoin(users, eq(users.id, calendarImports.providerId))
    .where(and(eq(calendarImports.providerId, providerId), isSelling))
  return found
}

async function findImport(market: Market, providerId: string) {
  const [row] = await market.db
    .select()
    .from(calendarImports)
    .where(eq(calendarImports.providerId, providerId))
  return row
}

/** Replaces the busy times by what was read; not where another calendar was named meanwhile. */
export async function writeBusy(
  market: Market,
  { providerId, url }: { providerId: string; url: string },
  busy: Range[]
): Promise<void> {
  await transact(market, async (tx) => {
    const at = tx.now()
    const read = { fetchedAt: at, failingSince: null, problem: null, dueAt: nextFetch(at), updatedAt: at }
    if (!(await setState(tx, { providerId, url }, read))) return

    await tx.db.delete(calendarBusy).where(eq(calendarBusy.providerId, providerId))
    if (busy.length === 0) return

    await tx.db
      .insert(calendarBusy)
      .values(busy.map(({ from, to }) => ({ providerId, startsAt: new Date(from), endsAt: new Date(to) })))
  })
}

/** The busy times stay as they were read last; the longer it fails, the less often it is tried. */
export async function writeProblem(
  market: Market,
  { providerId, url, failingSince }: { providerId: string; url: string; failingSince: Date | null },
  problem: CalendarProblem
): Promise<void> {
  await transact(market, async (tx) => {
    const at = tx.now()
    const since = failingSince ?? at
    const failed = at.getTime() - since.getTime()
    const wait = FAILING_WAITS.find((each) => each > failed) ?? LONGEST_WAIT

    const dueAt = new Date(at.getTime() + wait)
    await setState(tx, { providerId, url }, { problem, failingSince: since, dueAt, updatedAt: at })
  })
}

async function setState(
  tx: MarketTx,
  { providerId, url }: { providerId: string; url: string },
  state: Partial<typeof calendarImports.$inferInsert>
): Promise<boolean> {
  const written = await tx.db
    .update(calendarImports)
    .set(state)
    .where(and(eq(calendarImports.providerId, providerId), eq(calendarImports.url, url)))
    .returning({ id: calendarImports.providerId })
  return written.length > 0
}

function nextFetch(at: Date): Date {
  return new Date(at.getTime() + FETCH_MINUTES * MINUTE)
}

/** The address of a calendar opens it, so the log does not have it. */
async function record(tx: MarketTx, actor: Actor, providerId: string, action: string): Promise<void> {
  await audit(tx, actor, { type: 'catalog', action, targetType: 'provider', targetId: providerId })
}
