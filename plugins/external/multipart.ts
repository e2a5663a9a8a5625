import multipart from '@fastify/multipart'
import fp from 'fastify-plugin'
import { fileLimits } from '../../src/files/index.js'

/** Reads forms with a file: one file, and nothing beside it. */
export default fp(
  async (fastify) => {
    await fastify.register(multipart, {
      limits: {
        fileSize: fileLimits.bytes,
        files: 1,
        parts: 1,
        fields: 0,
        headerPairs: 20,
        fieldNameSize: 100
      }
    })
  },
  { name: 'multipart' }
)
