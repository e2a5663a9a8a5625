import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { dropJob, listJobs, retryJob, retryJobs } from '../../../../src/jobs/index.js'
import * as schemas from './schema.js'

const jobs: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    { config: { access: 'admin' }, schema: schemas.listJobs },
    async (request) => await listJobs(fastify.market, request.actor, request.query)
  )

  fastify.post(
    '/retry',
    { config: { access: 'admin' }, schema: schemas.retryJobs },
    async (request) => await retryJobs(fastify.market, request.actor, request.body)
  )

  fastify.post(
    '/:id/retry',
    { config: { access: 'admin' }, schema: schemas.retryJob },
    async (request) => await retryJob(fastify.market, request.actor, request.params)
  )

  fastify.delete('/:id', { config: { access: 'admin' }, schema: schemas.dropJob }, async (request, reply) => {
    await dropJob(fastify.market, request.actor, request.params)
    return await reply.code(204).send(null)
  })
}

export default jobs
