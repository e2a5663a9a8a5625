import { eq } from 'drizzle-orm'
import { services } from '../../drizzle/schema/index.js'
import { embeddingFor } from '../../src/catalog/index.js'
import { searchServices } from '../../src/search/index.js'
import { anonymous } from '../../src/shared/actor.js'
import type { Market } from '../../src/shared/market.js'
import { detectLanguage, normalizeText } from '../../src/shared/text.js'
import queries from './data/marketplace_queries.json' with { type: 'json' }

export interface Judged {
  query: string
  category: string
  subcategory?: string
}
export interface MarketplaceScores {
  n: number
  mrr10: number
  missed: string[]
}

const TOP = 10
const visitor = anonymous('en', 'rest')
const judged: Judged[] = queries

/**
 * Asks each judged query of services whose text is in the other language alone, so that nothing is found by
 * its spelling: English and Arabizi against Arabic text, Arabic against English. Needs the demo data, and
 * leaves only Arabic text to be found by.
 * @returns MRR@10: the mean of 1 ÷ the place of the first service of the right category, and of the right
 * subcategory where one is judged
 */
export async function examMarketplace(market: Market): Promise<MarketplaceScores> {
  const isArabic = ({ query }: Judged): boolean => detectLanguage(query) === 'ar'
  await keepText(market, ({ title_en: title, description_en: description }) => `${title} ${description}`)

  const fromArabic = await reciprocalRanks(market, judged.filter(isArabic))
  await keepText(market, ({ title_ar: title, description_ar: description }) => `${title} ${description}`)

  const fromLatin = await reciprocalRanks(
    market,
    judged.filter((query) => !isArabic(query))
  )
  const all = [...fromArabic, ...fromLatin]

  return {
    n: all.length,
    mrr10: all.reduce((sum, { reciprocal }) => sum + reciprocal, 0) / all.length,
    missed: all
      .filter(({ reciprocal }) => reciprocal < 1)
      .map(({ query, reciprocal }) => `${query}: ${reciprocal}`)
  }
}

async function keepText(
  { db, embed }: Market,
  textOf: (row: typeof services.$inferSelect) => string
): Promise<void> {
  for (const row of await db.select().from(services)) {
    const searchText = normalizeText(textOf(row))
    await db
      .update(services)
      .set({ searchText, ...embeddingFor(embed, { ...row, searchText }), updatedAt: new Date() })
      .where(eq(services.id, row.id))
  }
}

async function reciprocalRanks(
  market: Market,
  asked: Judged[]
): Promise<Array<{ query: string; reciprocal: number }>> {
  const ranks = []
  for (const { query, category, subcategory } of asked) {
    const { items } = await searchServices(market, visitor, { q: query, limit: TOP })
    const place = items.findIndex(
      (item) => item.category === category && (subcategory === undefined || item.subcategory === subcategory)
    )

    ranks.push({ query, reciprocal: place < 0 ? 0 : 1 / (place + 1) })
  }

  return ranks
}
