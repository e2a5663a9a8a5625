import { eq } from 'drizzle-orm'
import { categories, providers, services } from '../../drizzle/schema/index.js'
import { DomainError } from '../shared/errors.js'
import type { MarketTx } from '../shared/market.js'
import type { Content } from './content.js'
import { embeddingFor, enqueueEmbedding } from './embeddings.js'
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

/** Writes what changes of what a locked service says, and by what it is found. @throws unknown_category */
export async function writeContent(
  tx: MarketTx,
  service: ServiceRow,
  provider: ProviderRow,
  changed: Partial<Content>
): Promise<void> {
  const content = { ...service, ...changed }
  const [category] = await tx.db.select().from(categories).where(eq(categories.slug, content.categoryId))
  if (category === undefined) throw new DomainError('unknown_category')

  const text = searchText({ ...content, category, provider })
  const embedded = embeddingFor(tx.embed, { ...content, searchText: text }, service)

  await tx.db
    .update(services)
    .set({ ...changed, searchText: text, ...embedded, updatedAt: tx.now() })
    .where(eq(services.id, service.id))
  await enqueueEmbedding(tx, [embedded])
}
