import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { uploadRefusals } from '../../../../src/files/index.js'
import { addDocument, listMyDocuments, removeDocument } from '../../../../src/providers/index.js'
import * as schemas from './schema.js'

const documents: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'user' }, schema: schemas.listMyDocuments },
    async (request) => await listMyDocuments(fastify.market, request.actor)
  )

  fastify.post(
    '',
    {
      config: {
        access: 'user',
        upload: 'document',
        problems: [...uploadRefusals, 'too_many_files', 'not_approved']
      },
      schema: schemas.addDocument
    },
    async (request) =>
      await request.upload(
        async (upload) => await addDocument(fastify.market, fastify.fileStorage, request.actor, upload)
      )
  )

  fastify.delete(
    '/:id',
    { config: { access: 'user' }, schema: schemas.removeDocument },
    async (request, reply) => {
      await removeDocument(fastify.market, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )
}

export default documents
