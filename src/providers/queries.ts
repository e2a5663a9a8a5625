import { and, asc, desc, eq } from 'drizzle-orm'
import { providers, scheduleExceptions, users } from '../../drizzle/schema/index.js'
import { documentsOf } from '../files/index.js'
import { isActive } from '../shared/active.js'
import { requireAdmin, requireUser, type Actor } from '../shared/actor.js'
import { isInstantFor } from '../shared/automatic-acceptance.js'
import { cancelPolicyFor } from '../shared/cancel-policies.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import { olderThan, toPage } from '../shared/page.js'
import type { Page } from '../shared/schemas.js'
import {
  presentApplication,
  presentProvider,
  presentPublic,
  presentSchedule,
  type Account
} from './present.js'
import type { Application, ListProviders, Provider, PublicProvider, Schedule } from './schemas.js'

/**
 * @throws not_found for a provider who is not approved, banned or gone, except for themselves and for admins.
 */
export async function getPublicProvider(
  market: Market,
  actor: Actor,
  { id }: { id: string }
): Promise<PublicProvider> {
  const [row] = await market.db
    .select({
      provider: providers,
      avatarUrl: users.avatarUrl,
      isInstant: isInstantFor(market.rules, actor.id),
      cancelPolicy: cancelPolicyFor(market.rules, [providers.cancelPolicy]),
      isBanned: users.isBanned,
      deactivatedAt: users.deactivatedAt
    })
    .from(providers)
    .innerJoin(users, eq(users.id, providers.userId))
    .where(eq(providers.userId, id))

  if (row === undefined) throw new DomainError('not_found')

  const isPublic = row.provider.approvalStatus === 'approved' && isActive(row)
  if (!isPublic && actor.role !== 'admin' && actor.id !== id) throw new DomainError('not_found')

  const { avatarUrl, isInstant, cancelPolicy } = row
  return presentPublic(row.provider, { avatarUrl, isInstant, cancelPolicy }, market)
}

/**
 * The profile of the provider who asks, with how their application stands and why it was rejected.
 * @throws not_found before they have applied
 */
export async function getMyProvider(market: Market, actor: Actor): Promise<Provider> {
  const user = requireUser(actor)

  const [row] = await market.db
    .select({ provider: providers, account: { avatarUrl: users.avatarUrl, phone: users.phone } })
    .from(providers)
    .innerJoin(users, eq(users.id, providers.userId))
    .where(eq(providers.userId, user.id))

  if (row === undefined) throw new DomainError('not_found')

  return presentProvider(row.provider, row.account, market)
}

/** What a provider's own account adds to their profile: the path of the picture, and the telephone. */
export async function accountOf(market: Market, userId: string): Promise<Account> {
  const [row] = await market.db
    .select({ avatarUrl: users.avatarUrl, phone: users.phone })
    .from(users)
    .where(eq(users.id, userId))

  return row ?? { avatarUrl: null, phone: null }
}

/** The hours of the provider who asks. @throws not_approved before they have applied */
export async function getSchedule(market: Market, actor: Actor): Promise<Schedule> {
  const { db } = market
  const user = requireUser(actor)
  const [provider] = await db.select().from(providers).where(eq(providers.userId, user.id))
  if (provider === undefined) throw new DomainError('not_approved')

  const exceptions = await db
    .select()
    .from(scheduleExceptions)
    .where(eq(scheduleExceptions.providerId, user.id))
    .orderBy(asc(scheduleExceptions.date))

  return presentSchedule(provider, exceptions)
}

/**
 * All applications and providers, newest first; for admins. It names their documents; what opens them is
 * `listDocumentsAsAdmin`.
 */
export async function listProviders(
  market: Market,
  actor: Actor,
  { limit, cursor, approvalStatus }: ListProviders
): Promise<Page<Application>> {
  requireAdmin(actor, 'any')

  const rows = await market.db
    .select({
      provider: providers,
      user: {
        name: users.name,
        email: users.email,
        phone: users.phone,
        isBanned: users.isBanned,
        avatarUrl: users.avatarUrl
      }
    })
    .from(providers)
    .innerJoin(users, eq(users.id, providers.userId))
    .where(
      and(
        approvalStatus === undefined ? undefined : eq(providers.approvalStatus, approvalStatus),
        olderThan(cursor, providers.createdAt, providers.userId)
      )
    )
    .orderBy(desc(providers.createdAt), desc(providers.userId))
    .limit(limit + 1)

  const documents = await documentsOf(
    market,
    rows.map(({ provider }) => provider.userId),
    'named'
  )

  return toPage(
    rows,
    limit,
    ({ provider, user }) => presentApplication(provider, user, documents.get(provider.userId) ?? [], market),
    ({ provider }) => [provider.createdAt.toISOString(), provider.userId]
  )
}
