import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  JobPage,
  JobQuery,
  JobView,
  listJobs,
  RetriedJobs,
  retryJob,
  RetryJobs,
  retryJobs
} from '../../../../src/jobs/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['Admin']

const jobs: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Mails, SMS and other work in the queue, newest first',
        description: 'With `state=failed`, what was given up after the last attempt. Job data are ids alone.',
        operationId: 'listJobs',
        tags,
        querystring: JobQuery,
        response: { 200: JobPage }
      }
    },
    async (request) => await listJobs(fastify.db, request.actor, request.query)
  )

  fastify.post(
    '/retry',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Try failed jobs once more, of one kind or all',
        description:
          'After a neighbour was away for long. The oldest first, at most `limit` at once; `left` says ' +
          'how many are left.',
        operationId: 'retryJobs',
        tags,
        body: RetryJobs,
        response: { 200: RetriedJobs }
      }
    },
    async (request) => await retryJobs(fastify.db, request.actor, request.body)
  )

  fastify.post(
    '/:id/retry',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Try a failed job once more',
        description: 'At once, with its attempts counted from the beginning.',
        operationId: 'retryJob',
        tags,
        params: IdParams,
        response: { 200: JobView }
      }
    },
    async (request) => await retryJob(fastify.db, request.actor, request.params)
  )
}

export default jobs
