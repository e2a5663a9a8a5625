import { and, count, eq, isNull } from 'drizzle-orm'
import { providers, services } from '../../drizzle/schema/index.js'
import { removeFilesOfService } from '../files/index.js'
import { notify } from '../notifications/index.js'
import { requireRole, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { requireAllowedPolicy } from '../shared/cancel-policies.js'
import { cleanText } from '../shared/clean.js'
import { requirePrice } from '../shared/currencies.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { differences, editedContent, newContent } from './content.js'
import { earlierTexts } from './earlier-texts.js'
import { mayBeStale } from './listing-texts.js'
import { isOffered } from './listed.js'
import { isModeration, mayEdit, requireSeller } from './policy.js'
import { getService } from './queries.js'
import type {
  Category,
  City,
  CreateService,
  RemoveService,
  Service,
  ServiceStatus,
  UpdateService
} from './schemas.js'
import { embeddingFor, enqueueEmbedding } from './embeddings.js'
import { enqueueDraft } from './drafts.js'
import { searchText } from './searchable.js'
import { holdCategory, lockProvider, writeContent, type ProviderRow, type ServiceRow } from './write.js'
import { categoryNamed, cityNamed, loadVocabulary } from '../vocabulary/index.js'

/** What was done to a service, for the audit log and for its provider. */
interface Act {
  name: 'updated' | 'hidden' | 'shown' | 'removed'
  before: object
  after: object
  reason: string | null
}

/**
 * Offers a new service, visible at once; the price is in minor units of the marketplace's currency. A text in
 * one language is enough: the other is shown as written in that one, until a model has drafted it.
 * @throws not_approved while the provider is not approved; price_not_chargeable, contact_not_allowed,
 * unknown_category, unknown_city, text_incomplete; invalid_input for half a point.
 */
export async function createService(market: Market, actor: Actor, input: CreateService): Promise<Service> {
  const seller = requireRole(actor, 'provider')
  requirePrice(input.price, market.rules.currency, actor.locale)

  const { category, city } = await namedIn(market, input)
  if (category === null) throw new DomainError('unknown_category')

  return await transact(market, async (tx) => {
    const provider = await lockProvider(tx, seller.id)
    if (provider?.approvalStatus !== 'approved') throw new DomainError('not_approved')

    await requireAllowedPolicy(tx, input.cancelPolicy)
    const cancelPolicy = input.cancelPolicy ?? null
    const content = newContent(input, provider, category, city)
    const id = newId()
    const createdAt = tx.now()
    const held = await holdCategory(tx, content.categoryId)
    const text = searchText({ ...content, category: held, provider })
    const embedded = embeddingFor(market.embed, { ...content, searchText: text })

    await tx.db.insert(services).values({
      ...content,
      ...embedded,
      id,
      providerId: seller.id,
      cancelPolicy,
      currency: tx.rules.currency,
      searchText: text,
      createdAt,
      updatedAt: createdAt
    })

    await enqueueEmbedding(tx, [embedded])
    await enqueueDraft(tx, id, content)
    await recount(tx, seller.id)

    await audit(tx, actor, {
      type: 'catalog',
      action: 'service.created',
      targetType: 'service',
      targetId: id,
      after: { ...content, cancelPolicy }
    })

    return await getService(tx, actor, { id })
  })
}

/**
 * Edits what is given and leaves the rest; its provider or an admin, who may say why.
 * @throws not_found for another's service or a removed one; price_not_chargeable for a new price that nobody
 * could pay; unknown_category, unknown_city, contact_not_allowed, text_incomplete; invalid_input for half a
 * point, or to confirm a text that there is not;
 * hidden_by_admin when a provider would show again what an admin hid.
 */
export async function updateService(
  market: Market,
  actor: Actor,
  { id, reason, ...input }: UpdateService & { id: string; reason?: string }
): Promise<Service> {
  requireSeller(actor)

  const { category, city } = await namedIn(market, input)
  return await transact(market, async (tx) => {
    const { service, provider } = await lockService(tx, actor, id)
    const earlier = mayBeStale(service, input) ? await earlierTexts(tx, service) : []
    const content = editedContent(service, input, { category, city }, earlier)
    if (content.price !== service.price) requirePrice(content.price, service.currency, actor.locale)
    const changed = differences(service, content)

    await writeContent(tx, service, provider, content)
    await enqueueDraft(tx, id, content, service)

    const cancelPolicy = input.cancelPolicy === undefined ? service.cancelPolicy : input.cancelPolicy
    if (cancelPolicy !== service.cancelPolicy) {
      await requireAllowedPolicy(tx, cancelPolicy)
      await tx.db.update(services).set({ cancelPolicy }).where(eq(services.id, id))
    }

    const visibility = input.isVisible ?? service.isVisible
    const shownOrHidden = visibility ? 'shown' : 'hidden'
    const becomes = visibility === service.isVisible ? 'updated' : shownOrHidden
    if (becomes !== 'updated') await show(tx, actor, service, visibility)

    return await record(tx, actor, service, {
      name: becomes,
      before: { ...changed.before, isVisible: service.isVisible, cancelPolicy: service.cancelPolicy },
      after: { ...changed.after, isVisible: visibility, cancelPolicy },
      reason: reason === undefined ? null : cleanText(reason)
    })
  })
}

/** Shows or hides a service. @throws not_found for another's service or a removed one; hidden_by_admin */
export async function setVisibility(
  market: Market,
  actor: Actor,
  { serviceId, isVisible }: ServiceStatus
): Promise<Service> {
  return await updateService(market, actor, { id: serviceId, isVisible })
}

/**
 * Removes a service for good: nobody finds it from now on; bookings of it go on.
 * @throws not_found for another's service or one that is removed already
 */
export async function removeService(
  market: Market,
  actor: Actor,
  { id, reason = null }: Omit<RemoveService, 'reason'> & { reason?: string | null }
): Promise<void> {
  requireSeller(actor)

  await transact(market, async (tx) => {
    const { service } = await lockService(tx, actor, id)
    const wasVisible = service.isVisible

    await show(tx, actor, service, false)

    await record(tx, actor, service, {
      name: 'removed',
      before: { isVisible: wasVisible },
      after: { isVisible: false },
      reason
    })

    await removeFilesOfService(tx, id)
    await tx.db.update(services).set({ images: [], removedAt: tx.now() }).where(eq(services.id, id))
  })
}

async function namedIn(
  market: Market,
  input: { category?: string; city?: string }
): Promise<{ category: Category | null; city: City | null }> {
  const vocabulary = await loadVocabulary(market)
  const category = input.category === undefined ? null : categoryNamed(vocabulary, input.category)
  const city = input.city === undefined ? null : cityNamed(vocabulary, input.city)

  if (input.category !== undefined && category === null) throw new DomainError('unknown_category')
  if (input.city !== undefined && city === null) throw new DomainError('unknown_city')

  return { category, city }
}

/** @throws not_found for another's service or a removed one */
export async function lockService(
  tx: MarketTx,
  actor: Actor,
  id: string
): Promise<{ service: ServiceRow; provider: ProviderRow }> {
  const seller = requireSeller(actor)
  const [found] = await tx.db
    .select({ providerId: services.providerId })
    .from(services)
    .where(eq(services.id, id))

  if (found === undefined || !mayEdit(seller, found.providerId)) throw new DomainError('not_found')

  const provider = await lockProvider(tx, found.providerId)
  const [service] = await tx.db
    .select()
    .from(services)
    .where(and(eq(services.id, id), isNull(services.removedAt)))
    .for('no key update')

  if (service === undefined || provider === undefined) throw new DomainError('not_found')

  return { service, provider }
}

async function show(tx: MarketTx, actor: Actor, service: ServiceRow, isVisible: boolean): Promise<void> {
  const byAdmin = isModeration(actor, service.providerId)
  if (isVisible && service.isHiddenByAdmin && !byAdmin) throw new DomainError('hidden_by_admin')

  await tx.db
    .update(services)
    .set({ isVisible, isHiddenByAdmin: byAdmin && !isVisible, updatedAt: tx.now() })
    .where(eq(services.id, service.id))
  await recount(tx, service.providerId)
}

/** serviceCount counts what clients can find. */
async function recount(tx: MarketTx, providerId: string): Promise<void> {
  const [visible] = await tx.db
    .select({ count: count() })
    .from(services)
    .where(and(eq(services.providerId, providerId), isOffered))

  await tx.db
    .update(providers)
    .set({ serviceCount: visible?.count ?? 0 })
    .where(eq(providers.userId, providerId))
}

/** Writes an act into the log and tells those whom it concerns; the service as it is now. */
export async function record(
  tx: MarketTx,
  actor: Actor,
  row: ServiceRow,
  { name, before, after, reason }: Act
): Promise<Service> {
  const { id, providerId } = row
  const isModerated = isModeration(actor, providerId)

  await audit(tx, actor, {
    type: isModerated ? 'admin' : 'catalog',
    action: `service.${name}`,
    targetType: 'service',
    targetId: id,
    before,
    after,
    reason
  })

  if (isModerated) {
    await notify(tx, [
      {
        userId: providerId,
        type: `service_${name}`,
        serviceId: id,
        service: { title_en: row.title_en, title_ar: row.title_ar },
        reason
      }
    ])

    tx.emit('admin:action', {
      userIds: [providerId],
      action: { type: `service.${name}`, serviceId: id, reason }
    })
  }

  const service = await getService(tx, actor, { id })
  tx.emit('service:updated', { userId: providerId, service })

  return service
}
