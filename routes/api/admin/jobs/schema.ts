import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { JobPage, JobQuery, JobView, RetriedJobs, RetryJobs } from '../../../../src/jobs/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['Admin']

export const listJobs = {
  summary: 'Mails, SMS and other work in the queue, newest first',
  description: 'With `state=failed`, what was given up after the last attempt. Job data are ids alone.',
  operationId: 'listJobs',
  tags,
  querystring: JobQuery,
  response: { 200: JobPage }
} satisfies FastifySchema

export const retryJobs = {
  summary: 'Try failed jobs once more, of one kind or all',
  description:
    'After a neighbour was away for long. The oldest first, at most `limit` at once; `left` says ' +
    'how many are left.',
  operationId: 'retryJobs',
  tags,
  body: RetryJobs,
  response: { 200: RetriedJobs }
} satisfies FastifySchema

export const retryJob = {
  summary: 'Try a failed job once more',
  description: 'At once, with its attempts counted from the beginning.',
  operationId: 'retryJob',
  tags,
  params: IdParams,
  response: { 200: JobView }
} satisfies FastifySchema

export const dropJob = {
  summary: 'Remove a failed job for good',
  description: 'What it was to do is not done. The log keeps it.',
  operationId: 'dropJob',
  tags,
  params: IdParams,
  response: { 204: Type.Null() }
} satisfies FastifySchema
