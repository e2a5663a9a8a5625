import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { ImageParams, SignedQuery } from '../../src/files/index.js'
import { IdParams } from '../../src/shared/schemas.js'

const tags = ['Files']

const Binary = (...types: string[]) => ({
  description: 'The file itself',
  content: Object.fromEntries(
    types.map((type) => [
      type,
      {
        schema: Type.Unsafe<unknown>({
          type: 'string',
          format: 'binary',
          contentMediaType: type,
          maxLength: 10_485_760
        })
      }
    ])
  )
})

export const getImage = {
  summary: 'A public picture',
  description:
    'An avatar or a picture of a service. What an address shows never changes, so it may be kept ' +
    'for ever; a new picture has a new address.',
  operationId: 'getImage',
  tags,
  params: ImageParams,
  response: {
    200: Binary('image/webp'),
    304: Type.Null({ description: 'As it was (`If-None-Match`)' })
  }
} satisfies FastifySchema

export const getDocument = {
  summary: 'A private document, or a photo of a job',
  description: 'By the link that whoever may see it was given, for ten minutes; no token is needed.',
  operationId: 'getDocument',
  tags,
  params: IdParams,
  querystring: SignedQuery,
  response: { 200: Binary('application/pdf', 'image/webp') }
} satisfies FastifySchema
