import { and, count, eq, isNull, sql } from 'drizzle-orm'
import { bookings, providers, services } from '../../drizzle/schema/index.js'
import { liveStatusList } from '../bookings/index.js'
import { requireAdmin, type Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import type { RemovalPreview } from './schemas.js'

/** What removing this service would leave running. @throws not_found also when it is removed already */
export async function previewRemoval(
  market: Market,
  actor: Actor,
  { id }: { id: string }
): Promise<RemovalPreview> {
  const { db } = market
  requireAdmin(actor, 'moderation')

  const [service] = await db
    .select({
      id: services.id,
      title_en: services.title_en,
      title_ar: services.title_ar,
      provider: { id: providers.userId, businessName: providers.businessName }
    })
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .where(and(eq(services.id, id), isNull(services.removedAt)))

  if (service === undefined) throw new DomainError('not_found')

  const [live] = await db
    .select({ count: count() })
    .from(bookings)
    .where(and(eq(bookings.serviceId, id), sql`${bookings.status} in ${liveStatusList}`))

  return { ...service, bookings: live?.count ?? 0 }
}
