import { eq, isNull, not, or, like, and } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { services } from '../../drizzle/schema/index.js'
import type { JobHandlers } from '../jobs/index.js'
import { enqueue } from '../shared/jobs.js'
import type { Embed, Embedder, Market } from '../shared/market.js'
import { loadVocabulary } from '../vocabulary/index.js'
import { conceptsOf, localVector, normalized } from './vectors.js'

/** The parts of a service that its vector is made of. */
export interface Embeddable {
  categoryId: string
  subcategory?: string | null
  searchText: string
}
export interface Embedded {
  embedding: number[] | null
  embeddingModel: string | null
}

const LOCAL_MODEL = 'local-1'
const BATCH = 96
const MAX_TEXT = 2000
const MAX_KEPT_QUESTIONS = 500

/** The model whose vectors are compared. */
export function embeddingModel({ embedder }: Embed): string {
  return embedder?.model ?? LOCAL_MODEL
}

/**
 * The vector to store with a service's text: computed at once where it costs nothing; empty with a remote
 * model, for a job to fill (`enqueueEmbedding`). If the content is that of `stored`, its vector is kept: the
 * content's hash is part of the model's name.
 */
export function embeddingFor(embed: Embed, content: Embeddable, stored?: Embedded): Embedded {
  const name = nameOf(embed, content)
  if (stored?.embeddingModel === name) return { embedding: stored.embedding, embeddingModel: name }

  return embed.embedder === null
    ? { embedding: vectorOf(content), embeddingModel: name }
    : { embedding: null, embeddingModel: null }
}

/** The vector of a question. @throws when a remote model fails */
export async function embedQuestion(market: Market, text: string): Promise<number[]> {
  const { embedder, questions } = market.embed
  if (embedder === null) {
    const { extraCategories } = await loadVocabulary(market)
    return localVector(text, conceptsOf(text, extraCategories))
  }

  const known = questions.get(text)
  if (known !== undefined) return known

  const [vector] = await embedder.embed([text.slice(0, MAX_TEXT)])
  if (vector === undefined) throw new Error(`${embedder.model} answered without a vector`)

  if (questions.size >= MAX_KEPT_QUESTIONS) questions.clear()
  questions.set(text, normalized(vector))

  return normalized(vector)
}

/**
 * Queues a job in the transaction that wrote these services, where a model has yet to be asked for a vector.
 */
export async function enqueueEmbedding(market: Market, written: Embedded[]): Promise<void> {
  if (written.some((embedded) => embedded.embeddingModel === null)) {
    await enqueue(market, 'services:embed', {})
  }
}

/** At start: queues a job for services that have no vector, or another model's. */
export async function enqueueMissingEmbeddings(market: Market): Promise<void> {
  const [lacking] = await market.db
    .select({ id: services.id })
    .from(services)
    .where(lacksVector(market.embed))
    .limit(1)
  if (lacking !== undefined) await enqueue(market, 'services:embed', {})
}

/** The worker's handler for vectors: one batch a job, one after the other, so that no text is sent twice. */
export function createEmbeddingHandlers(market: Market): Pick<JobHandlers, 'services:embed'> {
  let turn: Promise<unknown> = Promise.resolve()
  return {
    'services:embed': async () => {
      const mine = turn.catch(() => {}).then(async () => await embedServices(market))
      turn = mine
      if ((await mine) === BATCH) await enqueue(market, 'services:embed', {})
    }
  }
}

/**
 * Gives one batch of services the vectors that they lack: new ones, edited ones, and all of them after the
 * model changed.
 * @returns how many; fewer than a batch = none is left
 * @throws when a remote model fails; then nothing is written
 */
export async function embedServices(market: Market): Promise<number> {
  const { db, embed } = market
  const rows = await db.select().from(services).where(lacksVector(embed)).limit(BATCH)

  const vectors =
    embed.embedder === null
      ? rows.map(vectorOf)
      : (
          await embedTexts(
            embed.embedder,
            rows.map(({ searchText }) => searchText)
          )
        ).map(normalized)

  for (const [index, row] of rows.entries()) {
    const embedding = vectors[index]
    if (embedding === undefined) throw new Error(`${embeddingModel(embed)} answered with too few vectors`)

    // A service that was edited meanwhile still lacks its vector.
    await db
      .update(services)
      .set({ embedding, embeddingModel: nameOf(embed, row), updatedAt: market.now() })
      .where(and(eq(services.id, row.id), eq(services.searchText, row.searchText)))
  }

  return rows.length
}

function lacksVector(embed: Embed) {
  return and(
    isNull(services.removedAt),
    or(isNull(services.embeddingModel), not(like(services.embeddingModel, `${embeddingModel(embed)}#%`)))
  )
}

/** The same text is sent once. */
async function embedTexts(embedder: Embedder, texts: string[]): Promise<number[][]> {
  if (texts.length === 0) return []

  const different = [...new Set(texts.map((text) => text.slice(0, MAX_TEXT)))]
  const vectors = await embedder.embed(different)
  return texts.map((text) => vectors[different.indexOf(text.slice(0, MAX_TEXT))] ?? [])
}

function vectorOf({ categoryId, subcategory, searchText }: Embeddable): number[] {
  return localVector(searchText, [{ slug: categoryId, subcategory: subcategory ?? null, weight: 1 }])
}

function nameOf(embed: Embed, { categoryId, subcategory, searchText }: Embeddable): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([categoryId, subcategory ?? null, searchText]))
    .digest('hex')
    .slice(0, 16)

  return `${embeddingModel(embed)}#${hash}`
}
