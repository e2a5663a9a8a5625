import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  addServiceImage,
  listServiceImages,
  orderServiceImages,
  removeServiceImage
} from '../../../../../src/catalog/index.js'
import * as schemas from './schema.js'
import { uploadRefusals } from '../../../../../src/files/index.js'

const images: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'public' }, schema: schemas.listServiceImages },
    async (request) => await listServiceImages(fastify.market, request.actor, request.params)
  )

  fastify.post(
    '',
    {
      config: {
        access: 'user',
        upload: 'image',
        problems: [...uploadRefusals, 'too_many_files']
      },
      schema: schemas.addServiceImage
    },
    async (request) =>
      await request.upload(
        async (upload) =>
          await addServiceImage(fastify.market, fastify.fileStorage, request.actor, {
            ...request.params,
            upload
          })
      )
  )

  fastify.put(
    '',
    { config: { access: 'user' }, schema: schemas.orderServiceImages },
    async (request) =>
      await orderServiceImages(fastify.market, request.actor, { ...request.params, ...request.body })
  )

  fastify.delete(
    '/:imageId',
    { config: { access: 'user' }, schema: schemas.removeServiceImage },
    async (request, reply) => {
      await removeServiceImage(fastify.market, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )
}

export default images
