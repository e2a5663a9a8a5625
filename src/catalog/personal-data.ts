import { asc, eq } from 'drizzle-orm'
import { categories, cities, services } from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'
import { textsIn } from '../texts/index.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [
    columnsOf(categories, [], { slug: 'public', name_en: 'public', name_ar: 'public', aliases: 'public' }),
    columnsOf(cities, [], { slug: 'public', name_en: 'public', name_ar: 'public', aliases: 'public' }),
    columnsOf(
      services,
      [
        'title_en',
        'title_ar',
        'description_en',
        'description_ar',
        'subcategory',
        'tags',
        'images',
        'city',
        'searchText'
      ],
      {
        currency: 'a code',
        categoryId: 'one of the categories',
        cancelPolicy: 'one of the cancel policies',
        embeddingModel: "a model's name, and a hash"
      }
    )
  ],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

async function exportOf(market: Market, { id }: Person) {
  const rows = await market.db
    .select()
    .from(services)
    .where(eq(services.providerId, id))
    .orderBy(asc(services.id))
  return { services: rows.map(({ embedding, embeddingModel, searchText, ...service }) => service) }
}

async function erase(tx: MarketTx, { id }: Person): Promise<void> {
  const at = tx.now()
  await tx.db
    .update(services)
    .set({
      title_en: textsIn('en').removedService,
      title_ar: textsIn('ar').removedService,
      description_en: '',
      description_ar: '',
      subcategory: null,
      tags: [],
      images: [],
      searchText: '',
      embedding: null,
      embeddingModel: null,
      city: null,
      lat: null,
      lng: null,
      isVisible: false,
      removedAt: at,
      updatedAt: at
    })
    .where(eq(services.providerId, id))
}
