import { and, count, desc, eq, ilike, inArray, or, type AnyColumn, type SQL } from 'drizzle-orm'
import { providers, services, users } from '../../drizzle/schema/index.js'
import { refuseLastAdmin, revokeSessions, writeBan } from '../accounts/index.js'
import { cancelFutureBookingsOf, findFutureBookingsOf } from '../bookings/index.js'
import { isOffered } from '../catalog/index.js'
import { notify } from '../notifications/index.js'
import { paymentSummaries, previewCancellation } from '../payments/index.js'
import { requireAdmin, requireProvenAdmin, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { cleanText } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import { isId } from '../shared/ids.js'
import type { Market, MarketTx } from '../shared/market.js'
import { beginsWith, olderThan, toPage } from '../shared/page.js'
import type { Page } from '../shared/schemas.js'
import { transact } from '../shared/transaction.js'
import { refuseOwnAccount } from './policy.js'
import { presentAdminUser } from './present.js'
import type { AdminUser, BanPreview, BanUser, ListUsers } from './schemas.js'

/** Everybody, newest first. */
export async function listUsers(
  market: Market,
  actor: Actor,
  { limit, cursor, ...filter }: ListUsers
): Promise<Page<AdminUser>> {
  requireAdmin(actor, 'any')

  const rows = await selectUsers(market)
    .where(
      and(
        mentions(market, filter.q),
        beginsWith(users.id, filter.id),
        filter.role === undefined ? undefined : eq(users.role, filter.role),
        filter.banned === undefined ? undefined : eq(users.isBanned, filter.banned),
        olderThan(cursor, users.createdAt, users.id)
      )
    )
    .orderBy(desc(users.createdAt), desc(users.id))
    .limit(limit + 1)

  return toPage(
    rows,
    limit,
    ({ user, provider }) => presentAdminUser(user, provider),
    ({ user }) => [user.createdAt.toISOString(), user.id]
  )
}

/** @throws not_found */
export async function getUser(market: Market, actor: Actor, { id }: { id: string }): Promise<AdminUser> {
  requireAdmin(actor, 'any')

  const [row] = await selectUsers(market).where(eq(users.id, id))
  if (row === undefined) throw new DomainError('not_found')
  return presentAdminUser(row.user, row.provider)
}

/**
 * What banning this user now would do; money in minor units.
 * @throws not_found
 */
export async function previewBan(market: Market, actor: Actor, { id }: { id: string }): Promise<BanPreview> {
  requireAdmin(actor, 'moderation')

  const user = await getUser(market, actor, { id })
  const future = await findFutureBookingsOf(market, id)
  const payments = await paymentSummaries(
    market,
    future.map((booking) => booking.id)
  )
  const paid = future.filter((booking) => (payments.get(booking.id)?.paid ?? 0) > 0)
  let refund = 0

  // Only the paid ones are asked about, by the very function that will refund them.
  for (const booking of paid) {
    refund += (await previewCancellation(market, booking, { keptPercent: 0 })).online?.clientGets ?? 0
  }

  const [visible] = await market.db
    .select({ count: count() })
    .from(services)
    .where(and(eq(services.providerId, id), isOffered))

  return {
    user,
    bookings: future.length,
    paidBookings: paid.length,
    refund,
    currency: paid[0]?.currency ?? market.rules.currency,
    services: visible?.count ?? 0
  }
}

/**
 * Bans a user, or lifts the ban. A ban ends every session and socket at once, cancels what they have ahead
 * with all money back, and tells everyone concerned; all in one transaction. Asked again, nothing changes.
 * An admin is banned, or let in again, by an admin who may do everything.
 * @throws not_found, not_allowed, proof_needed, own_account, last_admin, reason_required
 */
export async function banUser(
  market: Market,
  actor: Actor,
  { userId, banned, reason }: BanUser
): Promise<AdminUser> {
  const admin = requireProvenAdmin(actor, 'moderation')
  refuseOwnAccount(admin, userId)

  const words = reason === undefined ? null : cleanText(reason)
  if (banned && words === null) throw new DomainError('reason_required', { field: 'reason' })

  return await transact(market, async (tx) => {
    const user = await getUser(tx, admin, { id: userId })
    // Whoever may only moderate must not take the place of those who grant scopes.
    if (user.role === 'admin') requireAdmin(admin, 'everything')
    // Admins are locked first and in one order, so that two of them cannot ban each other at once.
    if (banned && user.role === 'admin') await refuseLastAdmin(tx, userId)

    if (await writeBan(tx, userId, banned)) {
      await (banned ? enforceBan(tx, admin, userId, words) : liftBan(tx, admin, userId, words))
    }

    return await getUser(tx, admin, { id: userId })
  })
}

async function enforceBan(
  tx: MarketTx,
  admin: UserActor,
  userId: string,
  reason: string | null
): Promise<void> {
  const cancelled = await findFutureBookingsOf(tx, userId)
  await audit(tx, admin, {
    type: 'admin',
    action: 'user.banned',
    targetType: 'user',
    targetId: userId,
    before: { isBanned: false },
    after: { isBanned: true, cancelledBookings: cancelled.map(({ id }) => id) },
    reason
  })

  await cancelFutureBookingsOf(tx, admin, userId, 'admin')
  await notify(tx, [{ type: 'account_banned', userId, reason }])
  tx.emit('admin:action', { userIds: [userId], action: { type: 'user.banned', reason } })

  // Last: it closes the sockets over which the rest is told.
  await revokeSessions(tx, userId)
}

async function liftBan(tx: MarketTx, admin: UserActor, userId: string, reason: string | null): Promise<void> {
  await audit(tx, admin, {
    type: 'admin',
    action: 'user.unbanned',
    targetType: 'user',
    targetId: userId,
    before: { isBanned: true },
    after: { isBanned: false },
    reason
  })

  await notify(tx, [{ type: 'account_unbanned', userId }])
  tx.emit('admin:action', { userIds: [userId], action: { type: 'user.unbanned', reason } })
}

function selectUsers(market: Market) {
  return market.db
    .select({
      user: users,
      provider: {
        businessName: providers.businessName,
        businessName_ar: providers.businessName_ar,
        approvalStatus: providers.approvalStatus
      }
    })
    .from(users)
    .leftJoin(providers, eq(providers.userId, users.id))
    .$dynamic()
}

/** Whom the words name, by an index of each table: one condition over both would read all of both. */
function mentions({ db }: Market, q: string | undefined): SQL | undefined {
  if (q === undefined) return undefined

  const words = q.normalize('NFC').trim()
  if (isId(words.toLowerCase())) return eq(users.id, words)

  const pattern = `%${words.replace(/[\\%_]/g, (character) => `\\${character}`)}%`
  const anyLike = (...columns: AnyColumn[]) => or(...columns.map((column) => ilike(column, pattern)))
  const people = db
    .select({ id: users.id })
    .from(users)
    .where(anyLike(users.name, users.email, users.phone))
  const businesses = db
    .select({ id: providers.userId })
    .from(providers)
    .where(anyLike(providers.businessName, providers.businessName_ar))

  return inArray(users.id, people.union(businesses))
}
