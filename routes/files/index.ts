import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { openDocument, openImage } from '../../src/files/index.js'
import * as schemas from './schema.js'

const files: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/images/:id/:name',
    {
      config: { access: 'public', limit: 'picture', problems: ['files_unavailable'] },
      schema: schemas.getImage
    },
    async (request, reply) => {
      const tag = `"${request.params.id}-${request.params.name}"`
      const lasting = { 'cache-control': 'public, max-age=31536000, immutable', etag: tag }

      if (request.headers['if-none-match'] === tag) return await reply.code(304).headers(lasting).send(null)

      const { stream, bytes } = await openImage(fastify.fileStorage, request.params)
      // Pages of other origins show pictures too. Helmet's default would prevent that.
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
      schema: schemas.getDocument
    },
    async (request, reply) => {
      reply.header('cache-control', 'private, no-store')

      const { stream, bytes, contentType, purpose } = await openDocument(
        fastify.market,
        fastify.fileStorage,
        {
          ...request.params,
          ...request.query
        }
      )

      const extension = contentType === 'application/pdf' ? 'pdf' : 'webp'
      const isPhoto = purpose === 'job_photo'
      const disposition = isPhoto ? 'inline' : 'attachment'
      const name = `${isPhoto ? 'photo' : 'document'}-${request.params.id}.${extension}`

      // Pages of other origins show photos of a job too. Helmet's default would prevent that.
      if (isPhoto) reply.header('cross-origin-resource-policy', 'cross-origin')

      return await reply
        .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
        .header('content-disposition', `${disposition}; filename="${name}"`)
        .header('content-length', bytes)
        .type(contentType)
        .send(stream)
    }
  )
}

export default files
