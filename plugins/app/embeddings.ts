import fp from 'fastify-plugin'
import { chosenEmbedder, REMOTE_DIMENSIONS } from '../../agent/concierge.js'
import {
  configureEmbedder,
  createEmbeddingHandlers,
  enqueueMissingEmbeddings
} from '../../src/catalog/index.js'
import { createVectorIndexHandlers, enqueueVectorIndex } from '../../src/search/index.js'
import type { JobHandlers } from '../../src/jobs/index.js'

declare module 'fastify' {
  interface FastifyInstance {
    embeddingHandlers: Pick<JobHandlers, 'services:embed' | 'services:index'>
  }
}

/**
 * Chooses whose vectors services are found by; what was written without one, or with another's, gets it by
 * jobs, and so does the index over them.
 */
export default fp(
  async (fastify) => {
    const embedder = chosenEmbedder(fastify.env)
    configureEmbedder(embedder)
    fastify.decorate('embeddingHandlers', {
      ...createEmbeddingHandlers(fastify.db),
      ...createVectorIndexHandlers(fastify.db, REMOTE_DIMENSIONS)
    })

    fastify.addHook('onListen', async () => {
      enqueueMissingEmbeddings(fastify.db).catch((error: unknown) =>
        fastify.log.warn({ err: error }, 'services without a vector could not be looked for')
      )

      // Our own vectors are short, and an exact search over a copy of them is fast.
      if (embedder === null) return
      enqueueVectorIndex(fastify.db).catch((error: unknown) =>
        fastify.log.warn({ err: error }, 'the index over vectors could not be looked for')
      )
    })
  },
  { name: 'embeddings', dependencies: ['env', 'db'] }
)
