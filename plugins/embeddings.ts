import fp from 'fastify-plugin'
import { chosenEmbedder, REMOTE_DIMENSIONS } from '../agent/concierge.js'
import { configureEmbedder, embedServices, useVectorIndex } from '../src/catalog/index.js'

const SECONDS_BETWEEN = 15

declare module 'fastify' {
  interface FastifyInstance {
    /** Gives every service the vector that it lacks; what fails is tried again at the next sweep. */
    embedAll: () => Promise<void>
  }
}

/** Keeps the services' vectors: whatever was written without one, or changed since, gets it in the background. */
export default fp(async (fastify) => {
  const embedder = chosenEmbedder(fastify.env)
  configureEmbedder(embedder)
  let running: Promise<void> | null = null
  const stopping = new AbortController()
  fastify.decorate('embedAll', async () => {
    running ??= embedAll().finally(() => { running = null })
    await running
  })

  async function embedAll (): Promise<void> {
    while (!stopping.signal.aborted && await embedServices(fastify.db) > 0);
  }

  const sweep = (): void => {
    fastify.embedAll().catch((error: unknown) => fastify.log.warn({ err: error }, 'services could not be embedded; their words still find them'))
  }
  const timer = setInterval(sweep, SECONDS_BETWEEN * 1000)
  timer.unref()
  fastify.addHook('onReady', async () => {
    // Our own vectors are short, and an exact search over a copy of them is quick.
    if (embedder !== null && await useVectorIndex(fastify.db, REMOTE_DIMENSIONS)) fastify.log.info('vectors are searched by pgvector')
  })
  fastify.addHook('preClose', async () => {
    stopping.abort()
    clearInterval(timer)
    await running?.catch(() => {})
  })
}, { name: 'embeddings', dependencies: ['env', 'db'] })
