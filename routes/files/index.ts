import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ImageParams, openDocument, openImage, SignedQuery } from '../../src/files/index.js'
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

const files: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/images/:id/:name',
    {
      config: { access: 'public', limit: 'picture', problems: ['files_unavailable'] },
      schema: {
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
      }
    },
    async (request, reply) => {
      const tag = `"${request.params.id}-${request.params.name}"`
      const lasting = { 'cache-control': 'public, max-age=31536000, immutable', etag: tag }

      if (request.headers['if-none-match'] === tag) return await reply.code(304).headers(lasting).send(null)

      const { stream, bytes } = await openImage(fastify.fileStorage, request.params)
      // Pages of other origins show pictures too; helmet's default would keep them from it.
      return await reply
        .headers(lasting)
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('content-length', bytes)
        .type('image/webp')
        .send(stream)
    }
  )

  fastify.get(
    '/documents/:id',
    {
      config: { access: 'public', problems: ['file_link_not_valid', 'files_unavailable'] },
      schema: {
        summary: 'A private document',
        description: 'By the link that its owner or an admin was given, for ten minutes; no token is needed.',
        operationId: 'getDocument',
        tags,
        params: IdParams,
        querystring: SignedQuery,
        response: { 200: Binary('application/pdf', 'image/webp') }
      }
    },
    async (request, reply) => {
      reply.header('cache-control', 'private, no-store')

      const { stream, bytes, contentType } = await openDocument(fastify.db, fastify.fileStorage, {
        ...request.params,
        ...request.query
      })

      const extension = contentType === 'application/pdf' ? 'pdf' : 'webp'

      return await reply
        .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
        .header('content-disposition', `attachment; filename="document-${request.params.id}.${extension}"`)
        .header('content-length', bytes)
        .type(contentType)
        .send(stream)
    }
  )
}

export default files
