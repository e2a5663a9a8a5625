import { eq, isNull, not, or, like, and } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { services } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import type { JobHandlers } from '../jobs/index.js'
import { now } from '../shared/clock.js'
import { enqueue } from '../shared/jobs.js'
import { conceptsOf, localVector, normalized } from './vectors.js'

/** A model that turns texts into vectors: the port to OpenAI or Gemini. */
export interface Embedder {
  /** Vectors of different models are never compared. */
  model: string
  /** One vector for each text, in order. @throws when the model fails or takes too long */
  embed: (texts: string[]) => Promise<number[][]>
}

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

let remote: Embedder | null = null
/** Questions repeat, so a remote model is asked once for each. */
const questions = new Map<string, number[]>()

/** Sets the model whose vectors are used from now on; null = our own vectors, which need no key. */
export function configureEmbedder(embedder: Embedder | null): void {
  remote = embedder
  questions.clear()
}

/** The model whose vectors are compared now. */
export function embeddingModel(): string {
  return remote?.model ?? LOCAL_MODEL
}

/**
 * The vector to store with a service's text: computed at once where it costs nothing; empty with a remote
 * model, for a job to fill (`enqueueEmbedding`). If the content is that of `stored`, its vector is kept: the
 * content's hash is part of the model's name.
 */
export function embeddingFor(content: Embeddable, stored?: Embedded): Embedded {
  const name = nameOf(content)
  if (stored?.embeddingModel === name) return { embedding: stored.embedding, embeddingModel: name }

  return remote === null
    ? { embedding: vectorOf(content), embeddingModel: name }
    : { embedding: null, embeddingModel: null }
}

/** The vector of a question. @throws when a remote model fails */
export async function embedQuestion(text: string): Promise<number[]> {
  if (remote === null) return localVector(text, conceptsOf(text))

  const known = questions.get(text)
  if (known !== undefined) return known

  const [vector] = await remote.embed([text.slice(0, MAX_TEXT)])
  if (vector === undefined) throw new Error(`${remote.model} answered without a vector`)

  if (questions.size >= MAX_KEPT_QUESTIONS) questions.clear()
  questions.set(text, normalized(vector))

  return normalized(vector)
}

/**
 * Queues a job in the transaction that wrote these services, where a model has yet to be asked for a vector.
 */
export async function enqueueEmbedding(tx: Db, written: Embedded[]): Promise<void> {
  if (written.some((embedded) => embedded.embeddingModel === null)) await enqueue(tx, 'services:embed', {})
}

/** At start: queues a job for services that have no vector, or another model's. */
export async function enqueueMissingEmbeddings(db: Db): Promise<void> {
  const [lacking] = await db.select({ id: services.id }).from(services).where(lacksVector()).limit(1)
  if (lacking !== undefined) await enqueue(db, 'services:embed', {})
}

/** The worker's handler for vectors: one batch a job, one after the other, so that no text is sent twice. */
export function createEmbeddingHandlers(db: Db): Pick<JobHandlers, 'services:embed'> {
  let turn: Promise<unknown> = Promise.resolve()
  return {
    'services:embed': async () => {
      const mine = turn.catch(() => {}).then(async () => await embedServices(db))
      turn = mine
      if ((await mine) === BATCH) await enqueue(db, 'services:embed', {})
    }
  }
}

/**
 * Gives one batch of services the vectors that they lack: new ones, edited ones, and all of them after the
 * model changed.
 * @returns how many; fewer than a batch = none is left
 * @throws when a remote model fails; then nothing is written
 */
export async function embedServices(db: Db): Promise<number> {
  const rows = await db.select().from(services).where(lacksVector()).limit(BATCH)

  const vectors =
    remote === null
      ? rows.map(vectorOf)
      : (
          await embedTexts(
            remote,
            rows.map(({ searchText }) => searchText)
          )
        ).map(normalized)

  for (const [index, row] of rows.entries()) {
    const embedding = vectors[index]
    if (embedding === undefined) throw new Error(`${embeddingModel()} answered with too few vectors`)

    // A service that was edited meanwhile still lacks its vector.
    await db
      .update(services)
      .set({ embedding, embeddingModel: nameOf(row), updatedAt: now() })
      .where(and(eq(services.id, row.id), eq(services.searchText, row.searchText)))
  }

  return rows.length
}

function lacksVector() {
  return and(
    isNull(services.removedAt),
    or(isNull(services.embeddingModel), not(like(services.embeddingModel, `${embeddingModel()}#%`)))
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

function nameOf({ categoryId, subcategory, searchText }: Embeddable): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([categoryId, subcategory ?? null, searchText]))
    .digest('hex')
    .slice(0, 16)

  return `${embeddingModel()}#${hash}`
}
