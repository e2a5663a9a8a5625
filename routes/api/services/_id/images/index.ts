import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  addServiceImage,
  listServiceImages,
  OrderImages,
  orderServiceImages,
  removeServiceImage,
  Service,
  ServiceImageParams
} from '../../../../../src/catalog/index.js'
import { ImageList } from '../../../../../src/files/index.js'
import { IdParams } from '../../../../../src/shared/schemas.js'

const tags = ['Services']

const images: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    {
      config: { access: 'public' },
      schema: {
        summary: 'The pictures of a service in their order',
        description: 'Each in two sizes, with addresses that never change.',
        operationId: 'listServiceImages',
        tags,
        params: IdParams,
        response: { 200: ImageList }
      }
    },
    async (request) => await listServiceImages(fastify.db, request.actor, request.params)
  )

  fastify.post(
    '',
    {
      config: {
        access: 'user',
        upload: 'image',
        problems: [
          'file_missing',
          'file_damaged',
          'file_too_large',
          'file_type_refused',
          'file_disguised',
          'files_unavailable',
          'image_too_large',
          'too_many_files'
        ]
      },
      schema: {
        summary: 'Add a picture to a service',
        description:
          'A JPEG, PNG or WebP in the field `file`, at most 10 MB and 40 megapixels; at most 8 ' +
          'pictures. It is made anew, without its metadata, in two sizes. The same file again changes ' +
          'nothing.',
        operationId: 'addServiceImage',
        tags,
        params: IdParams,
        response: { 200: Service }
      }
    },
    async (request) =>
      await request.upload(
        async (upload) =>
          await addServiceImage(fastify.db, fastify.fileStorage, request.actor, { ...request.params, upload })
      )
  )

  fastify.put(
    '',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Put the pictures of a service in order',
        description: 'All of them, each once; the first is shown in lists.',
        operationId: 'orderServiceImages',
        tags,
        params: IdParams,
        body: OrderImages,
        response: { 200: Service }
      }
    },
    async (request) =>
      await orderServiceImages(fastify.db, request.actor, { ...request.params, ...request.body })
  )

  fastify.delete(
    '/:imageId',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Remove a picture of a service',
        description: 'Its files go in the background.',
        operationId: 'removeServiceImage',
        tags,
        params: ServiceImageParams,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await removeServiceImage(fastify.db, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )
}

export default images
