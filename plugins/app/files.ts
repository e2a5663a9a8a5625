import fp from 'fastify-plugin'
import { configureFiles, createFileHandlers, storageOf, type FileStorage } from '../../src/files/index.js'
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
    const { env } = fastify
    configureFiles({ publicUrl: env.PUBLIC_URL, secret: env.JWT_SECRET })
    fastify.decorate('fileStorage', storageOf(env))
    fastify.decorate('fileHandlers', createFileHandlers(fastify.db, fastify.fileStorage))
  },
  { name: 'files', dependencies: ['env', 'db'] }
)
