import { eq, type SQL } from 'drizzle-orm'
import { categories, providers, services } from '../../drizzle/schema/index.js'
import type { Market } from '../shared/market.js'
import { cleanLine } from '../shared/clean.js'
import { normalizeText } from '../shared/text.js'
import { embeddingFor, enqueueEmbedding, type Embedded } from './embeddings.js'
import { lexiconCategories as shippedCategories } from '../vocabulary/index.js'

/** What a service's searchable text is made of, in both languages. */
export interface Searchable {
  title_en: string
  title_ar: string
  description_en: string
  description_ar: string
  subcategory: string | null
  tags: string[]
  category: { slug: string; name_en: string; name_ar: string }
  provider: { businessName: string; businessName_ar: string | null }
}

/**
 * The stored text that searches are compared with, in the spelling of `normalizeText`. Each part is
 * normalised by itself, because the normaliser cuts long texts.
 */
export function searchText(service: Searchable): string {
  const { category, provider } = service

  const parts = [
    service.title_en,
    service.title_ar,
    category.name_en,
    category.name_ar,
    ...subcategoryNames(category.slug, service.subcategory),
    ...service.tags,
    provider.businessName,
    provider.businessName_ar ?? '',
    service.description_en,
    service.description_ar
  ]

  return parts
    .map(normalizeText)
    .filter((part) => part !== '')
    .join(' ')
}

/**
 * A subcategory of the lexicon by its slug or name in either language → its slug; any other stays as its
 * provider wrote it.
 */
export function subcategorySlug(category: string, written: string): string {
  return slugAmong(subcategoriesOf(category), written)
}

/** The same where no category is told: no two categories have a subcategory of one name. */
export function subcategoryNamed(written: string): string {
  return slugAmong(
    shippedCategories.flatMap(({ subcategories }) => subcategories),
    cleanLine(written)
  )
}

/** Writes the searchable text of these services anew: after their provider or their category was renamed. */
export async function reindexServices(market: Market, which: SQL): Promise<void> {
  const { db } = market
  const rows = await db
    .select({
      service: services,
      category: categories,
      provider: { businessName: providers.businessName, businessName_ar: providers.businessName_ar }
    })
    .from(services)
    .innerJoin(categories, eq(categories.slug, services.categoryId))
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .where(which)

  const written: Embedded[] = []
  for (const { service, category, provider } of rows) {
    const text = searchText({ ...service, category, provider })
    const embedded = embeddingFor(market.embed, { ...service, searchText: text }, service)

    await db
      .update(services)
      .set({ searchText: text, ...embedded, updatedAt: market.now() })
      .where(eq(services.id, service.id))
    written.push(embedded)
  }

  await enqueueEmbedding(market, written)
}

function slugAmong(subcategories: Subcategories, written: string): string {
  const wanted = normalizeText(written)
  const known = subcategories.find(({ slug, name_en: english, name_ar: arabic }) =>
    [slug, english, arabic].some((name) => normalizeText(name) === wanted)
  )

  return known?.slug ?? written
}

type Subcategories = ReturnType<typeof subcategoriesOf>

function subcategoryNames(category: string, subcategory: string | null): string[] {
  if (subcategory === null) return []
  const known = subcategoriesOf(category).find(({ slug }) => slug === subcategory)
  return known === undefined ? [subcategory] : [known.slug, known.name_en, known.name_ar]
}

function subcategoriesOf(category: string) {
  return shippedCategories.find(({ slug }) => slug === category)?.subcategories ?? []
}
