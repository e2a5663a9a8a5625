import { and, count, gt, isNull, like, max, sql } from 'drizzle-orm'
import { services } from '../../drizzle/schema/index.js'
import { embeddingModel, embedQuestion } from '../catalog/index.js'
import type { Market, VectorTable } from '../shared/market.js'
import { hasVectorIndex, isOfCurrentModel } from './vector-index.js'

const NEAREST = 60
/** Below this similarity, two texts are unrelated. */
const RELATED = 0.3
/** Another process may have changed services, so a copy is used for no longer than this. */
const LIFETIME_MILLISECONDS = 5_000

/**
 * The services whose vectors are nearest to a question's, nearest first, at most 60: by pgvector's index
 * where a job has made one, else by exact cosine over a copy in the process. A question that a
 * remote model cannot embed has none.
 */
export async function nearestServices(market: Market, question: string): Promise<string[]> {
  const vector = await embedQuestion(market, question).catch(() => null)
  if (vector === null) return []

  return (await hasVectorIndex(market))
    ? await nearestByIndex(market, vector)
    : nearestInTable(await loadTable(market), vector)
}

async function nearestByIndex(market: Market, vector: number[]): Promise<string[]> {
  const width = sql.raw(String(vector.length))
  const distance = sql`(${services.embedding}::vector(${width}) <=>
    ${`[${vector.join(',')}]`}::vector(${width}))`
  const rows = await market.db
    .select({ id: services.id, distance: sql<number>`${distance}` })
    .from(services)
    .where(isOfCurrentModel(market.embed))
    .orderBy(distance)
    .limit(NEAREST)

  return rows.filter((row) => 1 - row.distance >= RELATED).map(({ id }) => id)
}

function nearestInTable({ ids, values, width }: VectorTable, vector: number[]): string[] {
  if (width !== vector.length) return []

  const question = Float32Array.from(vector)
  const best: Array<{ id: string; likeness: number }> = []
  let least = RELATED

  for (let row = 0; row < ids.length; row++) {
    let likeness = 0
    for (let offset = row * width, index = 0; index < width; index++) {
      likeness += (values[offset + index] as number) * (question[index] as number)
    }

    if (likeness < least) continue

    best.push({ id: ids[row] as string, likeness })

    if (best.length < NEAREST * 2) continue

    best.sort(nearerFirst).length = NEAREST
    least = best.at(-1)?.likeness ?? RELATED
  }

  return best
    .sort(nearerFirst)
    .slice(0, NEAREST)
    .map(({ id }) => id)
}

function nearerFirst(one: { id: string; likeness: number }, other: { id: string; likeness: number }): number {
  return other.likeness - one.likeness || (one.id < other.id ? -1 : 1)
}

/** The copy, with what changed since. It is read anew when services were removed. */
async function loadTable(market: Market): Promise<VectorTable> {
  const { db, embed } = market
  const known = embed.table
  if (known !== null && performance.now() - known.checkedAt < LIFETIME_MILLISECONDS) return known

  const isCurrent = and(
    isNull(services.removedAt),
    like(services.embeddingModel, `${embeddingModel(embed)}#%`)
  )
  const [state] = await db
    .select({ newest: max(services.updatedAt), rows: count() })
    .from(services)
    .where(isCurrent)
  const { newest = null, rows = 0 } = state ?? {}

  if (known?.rows === rows && known.newest?.getTime() === newest?.getTime()) {
    return Object.assign(known, { checkedAt: performance.now() })
  }

  const since =
    known !== null && known.rows <= rows && known.newest !== null
      ? gt(services.updatedAt, new Date(known.newest.getTime() - 1000))
      : undefined
  const fresh = await db
    .select({ id: services.id, embedding: services.embedding })
    .from(services)
    .where(and(isCurrent, since))
  const table = tableOf(since === undefined ? null : known, fresh, { newest, rows })

  embed.table = table
  return table
}

function tableOf(
  known: VectorTable | null,
  fresh: Array<{ id: string; embedding: number[] | null }>,
  { newest, rows }: Pick<VectorTable, 'newest' | 'rows'>
): VectorTable {
  const vectors = fresh.flatMap(({ id, embedding }) => (embedding === null ? [] : [{ id, embedding }]))
  const width = known?.width ?? vectors[0]?.embedding.length ?? 0
  const places = new Map(known?.places)
  const ids = [...(known?.ids ?? [])]
  for (const { id } of vectors) if (!places.has(id)) places.set(id, ids.push(id) - 1)
  const values = new Float32Array(ids.length * width)

  values.set(known?.values ?? [])

  for (const { id, embedding } of vectors) {
    if (embedding.length === width) values.set(embedding, (places.get(id) ?? 0) * width)
  }

  return { ids, width, values, places, newest, rows, checkedAt: performance.now() }
}
