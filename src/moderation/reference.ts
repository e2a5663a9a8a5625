import { eq } from 'drizzle-orm'
import { categories, cities, providers, services } from '../../drizzle/schema/index.js'
import { forgetVocabulary } from '../vocabulary/index.js'
import { moveResidents } from '../accounts/index.js'
import {
  dropCategory,
  dropCity,
  insertCategory,
  insertCity,
  reindexServices,
  writeCategory,
  writeCity,
  type SaveCategory,
  type SaveCity
} from '../catalog/index.js'
import { moveProviders } from '../providers/index.js'
import { requireAdmin, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DomainError, sqlState } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { presentCategory, presentCity } from './present.js'
import type {
  AdminCategory,
  AdminCity,
  CategoryParams,
  CityParams,
  EditCategory,
  EditCity
} from './schemas.js'

/** @throws slug_taken */
export async function createCategory(
  market: Market,
  actor: Actor,
  input: SaveCategory
): Promise<AdminCategory> {
  return await edit(market, actor, async (tx, admin) => {
    const row = await insertCategory(tx, input)
    return await recorded(tx, admin, 'category', 'created', null, present(row, presentCategory))
  })
}

/** Edits what is given; a new slug follows in every service. @throws not_found, slug_taken */
export async function updateCategory(
  market: Market,
  actor: Actor,
  slug: string,
  input: EditCategory
): Promise<AdminCategory> {
  return await edit(market, actor, async (tx, admin) => {
    // No stronger: the second write of a service in one transaction reads its category's key under the lock
    // on the service, and would wait for us as we wait for it.
    const [row] = await tx.db.select().from(categories).where(eq(categories.slug, slug)).for('no key update')
    const before = present(row, presentCategory)
    const after = present(await writeCategory(tx, slug, input), presentCategory)
    if (before.name_en !== after.name_en || before.name_ar !== after.name_ar) {
      await reindexServices(tx, eq(services.categoryId, after.slug))
    }

    return await recorded(tx, admin, 'category', 'updated', before, after)
  })
}

/** @throws not_found; still_in_use while a service, even a removed one, is in it */
export async function deleteCategory(market: Market, actor: Actor, { slug }: CategoryParams): Promise<void> {
  await edit(market, actor, async (tx, admin) => {
    const row = await dropCategory(tx, slug)
    await recorded(tx, admin, 'category', 'deleted', present(row, presentCategory), null)
  })
}

/** @throws slug_taken */
export async function createCity(market: Market, actor: Actor, input: SaveCity): Promise<AdminCity> {
  return await edit(market, actor, async (tx, admin) => {
    const row = await insertCity(tx, input)
    return await recorded(tx, admin, 'city', 'created', null, present(row, presentCity))
  })
}

/**
 * Edits what is given; a new slug follows in every service, provider and profile. @throws not_found,
 * slug_taken
 */
export async function updateCity(
  market: Market,
  actor: Actor,
  slug: string,
  input: EditCity
): Promise<AdminCity> {
  return await edit(market, actor, async (tx, admin) => {
    const before = present(
      (await tx.db.select().from(cities).where(eq(cities.slug, slug)).for('update'))[0],
      presentCity
    )
    const after = present(await writeCity(tx, slug, input), presentCity)
    if (after.slug !== slug) {
      await moveProviders(tx, slug, after.slug)
      await moveResidents(tx, slug, after.slug)
    }

    return await recorded(tx, admin, 'city', 'updated', before, after)
  })
}

/** Profiles that name it forget it. @throws not_found; still_in_use while a service or a provider is there */
export async function deleteCity(market: Market, actor: Actor, { slug }: CityParams): Promise<void> {
  await edit(market, actor, async (tx, admin) => {
    const before = present(await dropCity(tx, slug), presentCity)
    const [used] = await tx.db
      .select({ id: providers.userId })
      .from(providers)
      .where(eq(providers.city, slug))
      .limit(1)

    if (used !== undefined) throw new DomainError('still_in_use')

    await moveResidents(tx, slug, null)
    await recorded(tx, admin, 'city', 'deleted', before, null)
  })
}

/**
 * One transaction; the database's own refusals by their public names; search reads the vocabulary anew
 * afterwards.
 */
async function edit<T>(
  market: Market,
  actor: Actor,
  work: (tx: MarketTx, admin: UserActor) => Promise<T>
): Promise<T> {
  const admin = requireAdmin(actor, 'settings')
  try {
    return await transact(market, async (tx) => await work(tx, admin))
  } catch (error) {
    if (sqlState(error) === '23505') throw new DomainError('slug_taken')
    if (sqlState(error) === '23503' || sqlState(error) === '23001') throw new DomainError('still_in_use')
    throw error
  } finally {
    forgetVocabulary(market)
  }
}

async function recorded<T extends { slug: string } | null>(
  tx: MarketTx,
  admin: UserActor,
  targetType: 'category' | 'city',
  verb: 'created' | 'updated' | 'deleted',
  before: { slug: string } | null,
  after: T
): Promise<T> {
  await audit(tx, admin, {
    type: 'admin',
    action: `${targetType}.${verb}`,
    targetType,
    targetId: before?.slug ?? after?.slug ?? null,
    before,
    after
  })

  return after
}

function present<Row, Out>(row: Row | undefined, presenter: (row: Row) => Out): Out {
  if (row === undefined) throw new DomainError('not_found')
  return presenter(row)
}
