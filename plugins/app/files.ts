import fp from 'fastify-plugin'
import { createFileHandlers, storageOf, type FileStorage } from '../../src/files/index.js'
import type { JobHandlers } from '../../src/jobs/index.js'

declare module 'fastify' {
  interface FastifyInstance {
    fileStorage: FileStorage
    fileHandlers: Pick<JobHandlers, 'files:remove'>
  }
}

/** Files go to a bucket where one is configured, and otherwise into DATA_DIR/files. */
export default fp(
  async (fastify) => {
    fastify.decorate('fileStorage', storageOf(fastify.env))
    fastify.decorate('fileHandlers', createFileHandlers(fastify.market, fastify.fileStorage))
  },
  { name: 'files', dependencies: ['env', 'market'] }
)
