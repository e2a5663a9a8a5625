import { eq } from 'drizzle-orm'
import { categories, providers, services } from '../../drizzle/schema/index.js'
import { DomainError } from '../shared/errors.js'
import type { MarketTx } from '../shared/market.js'
import type { Content } from './content.js'
import { embeddingFor, enqueueEmbedding } from './embeddings.js'
import type { CategoryRow } from './reference.js'
import { searchText } from './searchable.js'

// Whoever changes what a listing says, a person or a draft, changes it here.

export type ServiceRow = typeof services.$inferSelect
export type ProviderRow = typeof providers.$inferSelect

/**
 * Writers of a provider's services and ratings take turns on the provider's row, always before the service's.
 */
export async function lockProvider(tx: MarketTx, providerId: string): Promise<ProviderRow | undefined> {
  const [provider] = await tx.db
    .select()
    .from(providers)
    .where(eq(providers.userId, providerId))
    .for('no key update')

  return provider
}

/**
 * The category that a listing comes into, until the end of the transaction: who renames it has ended, or
 * finds the listing there.
 * @throws unknown_category
 */
export async function holdCategory(tx: MarketTx, slug: string): Promise<CategoryRow> {
  const [category] = await tx.db.select().from(categories).where(eq(categories.slug, slug)).for('share')
  if (category === undefined) throw new DomainError('unknown_category')

  return category
}

/**
 * The category of a locked listing that stays in it. It is not held: who renames it waits for the listing,
 * and would wait for ever.
 */
async function ownCategory(tx: MarketTx, slug: string): Promise<CategoryRow> {
  const [category] = await tx.db.select().from(categories).where(eq(categories.slug, slug))
  if (category === undefined) throw new DomainError('unknown_category')

  return category
}

/** Writes what changes of what a locked service says, and by what it is found. @throws unknown_category */
export async function writeContent(
  tx: MarketTx,
  service: ServiceRow,
  provider: ProviderRow,
  changed: Partial<Content>
): Promise<void> {
  const content = { ...service, ...changed }
  const stays = content.categoryId === service.categoryId
  const category = await (stays ? ownCategory : holdCategory)(tx, content.categoryId)

  const text = searchText({ ...content, category, provider })
  const embedded = embeddingFor(tx.embed, { ...content, searchText: text }, service)

  await tx.db
    .update(services)
    .set({ ...changed, searchText: text, ...embedded, updatedAt: tx.now() })
    .where(eq(services.id, service.id))
  await enqueueEmbedding(tx, [embedded])
}
