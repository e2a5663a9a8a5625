import { like, sql, type SQL } from 'drizzle-orm'
import { services } from '../../drizzle/schema/index.js'
import { embeddingModel } from '../catalog/index.js'
import { Postponed, type JobHandlers } from '../jobs/index.js'
import { causesOf } from '../shared/database-faults.js'
import { enqueue } from '../shared/jobs.js'
import type { Embed, Market } from '../shared/market.js'
import { MINUTE } from '../shared/time.js'

/** PostgreSQL cuts longer names. */
const LONGEST_NAME = 63
/** Another server may have made the index, so what is known of it is never older than this. */
const LIFETIME_MILLISECONDS = MINUTE
/**
 * The extension is not there, is too old, or we may not install it: vectors are then compared in the process.
 */
const UNOFFERED = new Set(['0A000', '58P01', '42501', '42704'])
const LOCK = 'services_vector_index'

/** Is there an index over the current model's vectors that searches can use? One small read a minute. */
export async function hasVectorIndex(market: Market): Promise<boolean> {
  const { db, embed } = market
  const known = embed.index
  if (known !== null && performance.now() - known.lookedAt < LIFETIME_MILLISECONDS) {
    return known.isThere
  }

  const rows = await db.execute(sql`
    select 1 from pg_index join pg_class on pg_class.oid = pg_index.indexrelid
    where pg_class.relname = ${indexName(embed)} and pg_index.indisvalid
      and pg_table_is_visible(pg_class.oid)`)
  const isThere = rows.length > 0

  embed.index = { isThere, lookedAt: performance.now() }
  return isThere
}

/**
 * Those vectors alone; written out, because an index of a part serves only queries that name this very part.
 */
export function isOfCurrentModel(embed: Embed): SQL {
  return like(services.embeddingModel, currentModelPattern(embed))
}

/** At start: an index that is missing is made by a job. */
export async function enqueueVectorIndex(market: Market): Promise<void> {
  if (!(await hasVectorIndex(market))) await enqueue(market, 'services:index', {})
}

/**
 * What the queue's worker does for the index.
 * @param width how many numbers a vector of the current model has
 */
export function createVectorIndexHandlers(
  market: Market,
  width: number
): Pick<JobHandlers, 'services:index'> {
  return {
    'services:index': async () => {
      await makeVectorIndex(market, width)
    }
  }
}

/**
 * Makes pgvector's HNSW index over the current model's vectors, where the server has the extension and lets
 * us use it. One server at a time.
 * @returns whether there is one now
 * @throws Postponed while another server makes it
 */
export async function makeVectorIndex({ db, embed }: Market, width: number): Promise<boolean> {
  try {
    await db.transaction(async (tx) => {
      const [lock] = await tx.execute<{ taken: boolean }>(
        sql`select pg_try_advisory_xact_lock(hashtext(${LOCK})) as taken`
      )
      if (lock?.taken !== true) throw new Postponed(new Date(Date.now() + MINUTE))

      // Over a large catalogue this takes longer than any request may.
      await tx.execute(sql`set local statement_timeout = 0`)
      await tx.execute(sql`create extension if not exists vector`)
      await tx.execute(sql`
        create index if not exists ${sql.identifier(indexName(embed))} on ${services}
        using hnsw ((${sql.identifier('embedding')}::vector(${sql.raw(String(width))})) vector_cosine_ops)
        where ${sql.identifier('embedding_model')} like ${currentModelPattern(embed)}`)
    })
  } catch (error) {
    if (isUnoffered(error)) return false
    throw error
  }

  embed.index = null
  return true
}

function indexName(embed: Embed): string {
  return `services_vector_${embeddingModel(embed).replace(/\W+/g, '_')}_idx`.slice(0, LONGEST_NAME)
}

/** How the names of the current model's vectors begin. */
function currentModelPattern(embed: Embed): SQL {
  return sql.raw(literal(`${likeLiteral(embeddingModel(embed))}#%`))
}

/** A text as SQL writes it: where a statement defines something it takes no parameters. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** A text in which LIKE reads no wildcard. */
function likeLiteral(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}

function isUnoffered(error: unknown): boolean {
  return causesOf(error).some((cause) => 'code' in cause && UNOFFERED.has(String(cause.code)))
}
