import { asc, eq, type SQL } from 'drizzle-orm'
import { categories, providers, services } from '../../drizzle/schema/index.js'
import type { MarketTx } from '../shared/market.js'
import { cleanLine } from '../shared/clean.js'
import { normalizeText } from '../shared/text.js'
import type { Locale } from '../texts/index.js'
import type { ListingTexts } from './listing-texts.js'
import { embeddingFor, enqueueEmbedding, type Embedded } from './embeddings.js'
import { glossOf, lexiconCategories as shippedCategories } from '../vocabulary/index.js'

/** What a service's searchable text is made of, in both languages. */
export interface Searchable
  extends Pick<
    ListingTexts,
    'title_en' | 'title_ar' | 'description_en' | 'description_ar' | 'origin_en' | 'origin_ar'
  > {
  subcategory: string | null
  tags: string[]
  category: { slug: string; name_en: string; name_ar: string }
  provider: { businessName: string; businessName_ar: string | null }
}

/**
 * The stored text that searches are compared with, in the spelling of `normalizeText`. Each part is
 * normalised by itself, because the normaliser cuts long texts. In the place of a text that nobody has said
 * in a language stand the words of that language for what the other one says of trades and jobs.
 */
export function searchText(service: Searchable): string {
  const { category, provider, tags } = service
  const missing = untranslatedLanguage(service)
  const [title, description] =
    missing === 'en' ? [service.title_ar, service.description_ar] : [service.title_en, service.description_en]
  const named = missing === null ? [] : glossOf(title, missing)
  const told = missing === null ? [] : glossOf([...tags, description].join('. '), missing)

  const parts = [
    ...(missing === null ? [service.title_en, service.title_ar] : [title, ...named]),
    category.name_en,
    category.name_ar,
    ...subcategoryNames(category.slug, service.subcategory),
    ...tags,
    provider.businessName,
    provider.businessName_ar ?? '',
    ...(missing === null ? [service.description_en, service.description_ar] : [description, ...told])
  ]

  return parts
    .map(normalizeText)
    .filter((part) => part !== '')
    .join(' ')
}

function untranslatedLanguage(service: Pick<Searchable, 'origin_en' | 'origin_ar'>): Locale | null {
  if (service.origin_en === 'untranslated') return 'en'
  return service.origin_ar === 'untranslated' ? 'ar' : null
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

/**
 * Writes the searchable text of these services anew: after their provider or their category was renamed, in
 * the transaction that holds the renamed row.
 */
export async function reindexServices(tx: MarketTx, which: SQL): Promise<void> {
  const { db } = tx
  await db
    .select({ id: services.id })
    .from(services)
    .where(which)
    .orderBy(asc(services.id))
    .for('no key update')

  // A statement of its own: it sees what those wrote for whom the locks have waited, names as well.
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
    .orderBy(asc(services.id))

  const written: Embedded[] = []
  for (const { service, category, provider } of rows) {
    const text = searchText({ ...service, category, provider })
    const embedded = embeddingFor(tx.embed, { ...service, searchText: text }, service)

    await db
      .update(services)
      .set({ searchText: text, ...embedded, updatedAt: tx.now() })
      .where(eq(services.id, service.id))
    written.push(embedded)
  }

  await enqueueEmbedding(tx, written)
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
