import type { FastifySchema } from 'fastify'
import { ApplicationPage, ListProviders } from '../../../../src/providers/index.js'

const tags = ['Admin']

export const listProvidersAsAdmin = {
  summary: 'Providers and applications, newest first',
  description: 'With the person behind each; `approvalStatus=pending` are those who wait for a decision.',
  operationId: 'listProvidersAsAdmin',
  tags,
  querystring: ListProviders,
  response: { 200: ApplicationPage }
} satisfies FastifySchema
