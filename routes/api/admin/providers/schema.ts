import type { FastifySchema } from 'fastify'
import { DocumentList } from '../../../../src/files/index.js'
import { ApplicationPage, ListProviders } from '../../../../src/providers/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['Admin']

export const listProvidersAsAdmin = {
  summary: 'Providers and applications, newest first',
  description:
    'With the person behind each; `approvalStatus=pending` are those who wait for a decision. Their ' +
    'documents are only named: the addresses open nothing.',
  operationId: 'listProvidersAsAdmin',
  tags,
  querystring: ListProviders,
  response: { 200: ApplicationPage }
} satisfies FastifySchema

export const listDocumentsAsAdmin = {
  summary: "A provider's documents, with links that open them",
  description:
    'Each link works for ten minutes. It needs the scope `moderation` and a fresh proof, and the log keeps ' +
    'who looked.',
  operationId: 'listDocumentsAsAdmin',
  tags,
  params: IdParams,
  response: { 200: DocumentList }
} satisfies FastifySchema
