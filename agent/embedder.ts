import type { EmbeddingModelV3 } from '@ai-sdk/provider'
import { performance } from 'node:perf_hooks'
import type { Embedder } from '../src/shared/market.js'
import { createBreaker } from './answer/model/breaker.js'

/**
 * The variables of the environment that name a model for embeddings: that of the language model's provider.
 */
export interface EmbeddingSettings {
  AI_PROVIDER: 'offline' | 'openai' | 'google'
  OPENAI_API_KEY?: string
  OPENAI_BASE_URL?: string
  GOOGLE_GENERATIVE_AI_API_KEY?: string
  GOOGLE_BASE_URL?: string
}

interface Source {
  name: string
  load: () => Promise<EmbeddingModelV3>
  options: { openai: { dimensions: number }; google: { outputDimensionality: number } }
}

/** Fits pgvector's index and a copy in memory. Both providers cut their vectors to this length. */
export const REMOTE_DIMENSIONS = 512
const OPENAI_MODEL = 'text-embedding-3-small'
const GOOGLE_MODEL = 'gemini-embedding-001'
/** A question waits this long for its vector. Then it is searched by its words alone. */
const MILLISECONDS = 4000
const dimensions = {
  openai: { dimensions: REMOTE_DIMENSIONS },
  google: { outputDimensionality: REMOTE_DIMENSIONS }
}

/** The embedder of the provider that the environment chose; null = our own vectors, without a key. */
export function chosenEmbedder(settings: EmbeddingSettings): Embedder | null {
  switch (settings.AI_PROVIDER) {
    case 'openai':
      return embedderOf(openai(settings))
    case 'google':
      return embedderOf(google(settings))
    case 'offline':
      return null
  }
}

function openai({ OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL }: EmbeddingSettings): Source | null {
  if (apiKey === undefined) return null

  return {
    name: `openai:${OPENAI_MODEL}:${REMOTE_DIMENSIONS}`,
    options: dimensions,
    load: async () =>
      (await import('@ai-sdk/openai'))
        .createOpenAI({ apiKey, ...(baseURL === undefined ? {} : { baseURL }) })
        .embedding(OPENAI_MODEL)
  }
}

function google({
  GOOGLE_GENERATIVE_AI_API_KEY: apiKey,
  GOOGLE_BASE_URL: baseURL
}: EmbeddingSettings): Source | null {
  if (apiKey === undefined) return null

  return {
    name: `google:${GOOGLE_MODEL}:${REMOTE_DIMENSIONS}`,
    options: dimensions,
    load: async () =>
      (await import('@ai-sdk/google'))
        .createGoogleGenerativeAI({ apiKey, ...(baseURL === undefined ? {} : { baseURL }) })
        .embedding(GOOGLE_MODEL)
  }
}

/**
 * Splits batches to the provider's size, with a limit in time. It tries nothing again: a question is searched
 * by its words meanwhile, and the queue tries the job that embeds services again. A provider that keeps
 * failing is not called.
 */
function embedderOf(source: Source | null): Embedder | null {
  if (source === null) return null

  const breaker = createBreaker(() => performance.now())
  return {
    model: source.name,
    embed: async (texts) => {
      if (!breaker.mayCall()) throw new Error(`${source.name} keeps failing and is not asked for a while`)

      try {
        const embeddings = await embeddingsOf(source, texts)
        breaker.succeeded()
        return embeddings
      } catch (error) {
        breaker.failed()
        throw error
      }
    }
  }
}

async function embeddingsOf(source: Source, texts: string[]): Promise<number[][]> {
  const { embedMany } = await import('ai')

  const { embeddings } = await embedMany({
    model: await source.load(),
    values: texts,
    maxRetries: 0,
    abortSignal: AbortSignal.timeout(MILLISECONDS),
    providerOptions: source.options
  })

  return embeddings
}
