import { count, eq } from 'drizzle-orm'
import { categories, cities } from '../../drizzle/schema/index.js'
import { cleanLine } from '../shared/clean.js'
import type { MarketTx } from '../shared/market.js'
import type { SaveCategory, SaveCity } from './schemas.js'

// How admins' operations (src/moderation) write categories and cities, inside their transaction. The
// database refuses a slug that is taken, and to remove one that a service has.

export type CategoryRow = typeof categories.$inferSelect
export type CityRow = typeof cities.$inferSelect

/** Adds a category after the others. */
export async function insertCategory(tx: MarketTx, input: SaveCategory): Promise<CategoryRow | undefined> {
  const [{ last } = { last: 0 }] = await tx.db.select({ last: count() }).from(categories)
  const [row] = await tx.db
    .insert(categories)
    .values({ slug: input.slug, position: last + 1, ...namesOf(input) })
    .returning()

  return row
}

/** Writes what is given; undefined when there is none. */
export async function writeCategory(
  tx: MarketTx,
  slug: string,
  input: Partial<SaveCategory>
): Promise<CategoryRow | undefined> {
  const [row] = await tx.db
    .update(categories)
    .set({ ...namesOf(input), ...slugOf(input) })
    .where(eq(categories.slug, slug))
    .returning()

  return row
}

/** @returns what was removed; undefined when there is none */
export async function dropCategory(tx: MarketTx, slug: string): Promise<CategoryRow | undefined> {
  const [row] = await tx.db.delete(categories).where(eq(categories.slug, slug)).returning()
  return row
}

/** Adds a city. */
export async function insertCity(tx: MarketTx, input: SaveCity): Promise<CityRow | undefined> {
  const [row] = await tx.db
    .insert(cities)
    .values({ slug: input.slug, lat: input.lat, lng: input.lng, ...namesOf(input) })
    .returning()

  return row
}

/** Writes what is given; undefined when there is none. */
export async function writeCity(
  tx: MarketTx,
  slug: string,
  input: Partial<SaveCity>
): Promise<CityRow | undefined> {
  const place = {
    ...(input.lat === undefined ? {} : { lat: input.lat }),
    ...(input.lng === undefined ? {} : { lng: input.lng })
  }
  const [row] = await tx.db
    .update(cities)
    .set({ ...namesOf(input), ...place, ...slugOf(input) })
    .where(eq(cities.slug, slug))
    .returning()

  return row
}

/** @returns what was removed; undefined when there is none */
export async function dropCity(tx: MarketTx, slug: string): Promise<CityRow | undefined> {
  const [row] = await tx.db.delete(cities).where(eq(cities.slug, slug)).returning()
  return row
}

type Names = Pick<SaveCategory, 'name_en' | 'name_ar'> & { aliases?: string[] }

function namesOf(input: Names): { name_en: string; name_ar: string; aliases?: string[] }
function namesOf(input: Partial<Names>): Partial<Names>
function namesOf({ name_en: english, name_ar: arabic, aliases }: Partial<Names>): Partial<Names> {
  return {
    ...(english === undefined ? {} : { name_en: cleanLine(english) }),
    ...(arabic === undefined ? {} : { name_ar: cleanLine(arabic) }),
    ...(aliases === undefined ? {} : { aliases: aliases.map(cleanLine) })
  }
}

function slugOf({ slug }: { slug?: string }): { slug?: string } {
  return slug === undefined ? {} : { slug }
}
