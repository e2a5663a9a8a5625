import fp from 'fastify-plugin'
import { createDraftHandlers, enqueueMissingDrafts } from '../../src/catalog/index.js'
import type { JobHandlers } from '../../src/jobs/index.js'

declare module 'fastify' {
  interface FastifyInstance {
    draftHandlers: Pick<JobHandlers, 'texts:draft'>
  }
}

/** What listings lack in one of the languages is drafted by jobs, where there is a language model. */
export default fp(
  async (fastify) => {
    fastify.decorate('draftHandlers', createDraftHandlers(fastify.market))

    fastify.addHook('onListen', async () => {
      enqueueMissingDrafts(fastify.market).catch((error: unknown) => {
        if (!fastify.outage.covers(error)) {
          fastify.log.warn({ err: error }, 'listings without a draft could not be looked for')
        }
      })
    })
  },
  { name: 'drafts', dependencies: ['market', 'outage'] }
)
