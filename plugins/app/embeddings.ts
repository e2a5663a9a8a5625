import fp from 'fastify-plugin'
import { chosenEmbedder, REMOTE_DIMENSIONS } from '../../agent/concierge.js'
import {
  configureEmbedder,
  createEmbeddingHandlers,
  enqueueMissingEmbeddings
} from '../../src/catalog/index.js'
import { useVectorIndex } from '../../src/search/index.js'
import type { JobHandlers } from '../../src/jobs/index.js'

declare module 'fastify' {
  interface FastifyInstance {
    embeddingHandlers: Pick<JobHandlers, 'services:embed'>
  }
}

/**
 * Chooses whose vectors services are found by; what was written without one, or with another's, gets it by
 * jobs.
 */
export default fp(
  async (fastify) => {
    const embedder = chosenEmbedder(fastify.env)
    configureEmbedder(embedder)
    fastify.decorate('embeddingHandlers', createEmbeddingHandlers(fastify.db))

    fastify.addHook('onReady', async () => {
      // Our own vectors are short, and an exact search over a copy of them is quick.
      if (embedder !== null && (await useVectorIndex(fastify.db, REMOTE_DIMENSIONS))) {
        fastify.log.info('vectors are searched by pgvector')
      }
    })

    fastify.addHook('onListen', async () => {
      enqueueMissingEmbeddings(fastify.db).catch((error: unknown) =>
        fastify.log.warn({ err: error }, 'services without a vector could not be looked for')
      )
    })
  },
  { name: 'embeddings', dependencies: ['env', 'db'] }
)
