import fp from 'fastify-plugin'
import { createWorker, type JobWorker } from '../../src/jobs/index.js'

declare module 'fastify' {
  interface FastifyInstance {
    jobs: JobWorker
  }
}

/**
 * Delivers the jobs that operations queued, unless other processes do (ROLE=web). It begins once the server
 * listens, so the start does not wait for it.
 */
export default fp(
  async (fastify) => {
    const worker = createWorker({
      sql: fastify.sql,
      pollSeconds: fastify.market.rules.jobPollSeconds,
      handlers: {
        ...fastify.mailHandlers,
        ...fastify.fileHandlers,
        ...fastify.embeddingHandlers,
        ...fastify.draftHandlers,
        ...fastify.calendarHandlers
      },
      onFailure: ({ error, ...job }) => {
        if (!fastify.outage.covers(error)) {
          fastify.log.warn({ err: error, ...job }, 'a job failed; it will be tried again')
        }
      }
    })

    fastify.decorate('jobs', worker)

    const unsubscribe = fastify.events.subscribe((event) => {
      if (event.name === 'jobs:due') worker.wake()
    })

    fastify.addHook('onListen', async () => {
      if (fastify.env.ROLE === 'web') return

      worker
        .start()
        .catch((error: unknown) => fastify.log.error({ err: error }, 'the job worker could not start'))
    })
    fastify.addHook('preClose', async () => {
      unsubscribe()
      await fastify.finish(worker.stop())
    })
  },
  {
    name: 'jobs',
    dependencies: [
      'env',
      'db',
      'market',
      'drain',
      'outage',
      'mail',
      'files',
      'embeddings',
      'drafts',
      'calendars'
    ]
  }
)
