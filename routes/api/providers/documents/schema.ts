import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { Document, DocumentList } from '../../../../src/files/index.js'

import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['Providers']

export const listMyDocuments = {
  summary: 'My business documents',
  description: 'Only the provider and the admins see them; each link works for ten minutes.',
  operationId: 'listMyDocuments',
  tags,
  response: { 200: DocumentList }
} satisfies FastifySchema

export const addDocument = {
  summary: 'Add a business document to my application',
  description:
    'A PDF, JPEG, PNG or WebP in the field `file`, at most 10 MB; at most 10 documents. Only the ' +
    'provider and the admins see it. The same file again changes nothing.',
  operationId: 'addDocument',
  tags,
  response: { 200: Document }
} satisfies FastifySchema

export const removeDocument = {
  summary: 'Remove a business document of mine',
  description: 'Admins cannot read it any more.',
  operationId: 'removeDocument',
  tags,
  params: IdParams,
  response: { 204: Type.Null() }
} satisfies FastifySchema
