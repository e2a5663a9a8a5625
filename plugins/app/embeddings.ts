import fp from 'fastify-plugin'
import { REMOTE_DIMENSIONS } from '../../agent/concierge.js'
import {
  createEmbeddingHandlers,
  createReindexHandlers,
  enqueueMissingEmbeddings,
  enqueueReindex
} from '../../src/catalog/index.js'
import { createVectorIndexHandlers, enqueueVectorIndex } from '../../src/search/index.js'
import type { JobHandlers } from '../../src/jobs/index.js'

declare module 'fastify' {
  interface FastifyInstance {
    embeddingHandlers: Pick<JobHandlers, 'services:embed' | 'services:index' | 'services:reindex'>
  }
}

/**
 * What was written without a vector, or with another model's, gets it by jobs; so does the index over them.
 * By jobs, too, older listings of one language are found by the other's words.
 */
export default fp(
  async (fastify) => {
    fastify.decorate('embeddingHandlers', {
      ...createEmbeddingHandlers(fastify.market),
      ...createReindexHandlers(fastify.market),
      ...createVectorIndexHandlers(fastify.market, REMOTE_DIMENSIONS)
    })

    const warn = (error: unknown, message: string): void => {
      if (!fastify.outage.covers(error)) fastify.log.warn({ err: error }, message)
    }

    fastify.addHook('onListen', async () => {
      enqueueMissingEmbeddings(fastify.market).catch((error: unknown) =>
        warn(error, 'services without a vector could not be looked for')
      )

      enqueueReindex(fastify.market).catch((error: unknown) =>
        warn(error, 'listings of one language could not be queued to be found by the other')
      )

      // Our own vectors are short, and an exact search over a copy of them is fast.
      if (fastify.market.embed.embedder === null) return
      enqueueVectorIndex(fastify.market).catch((error: unknown) =>
        warn(error, 'the index over vectors could not be looked for')
      )
    })
  },
  { name: 'embeddings', dependencies: ['market', 'outage'] }
)
