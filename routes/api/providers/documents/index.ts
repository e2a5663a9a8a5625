import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Document, DocumentList } from '../../../../src/files/index.js'
import { addDocument, listMyDocuments, removeDocument } from '../../../../src/providers/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['Providers']

const documents: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    {
      config: { access: 'user', problems: ['not_approved'] },
      schema: {
        summary: 'My business documents',
        description: 'Only the provider and the admins see them; each link works for ten minutes.',
        operationId: 'listMyDocuments',
        tags,
        response: { 200: DocumentList }
      }
    },
    async (request) => await listMyDocuments(fastify.db, request.actor)
  )

  fastify.post(
    '',
    {
      config: {
        access: 'user',
        upload: 'document',
        problems: [
          'file_missing',
          'file_damaged',
          'file_too_large',
          'file_type_refused',
          'file_disguised',
          'image_too_large',
          'files_unavailable',
          'too_many_files',
          'not_approved'
        ]
      },
      schema: {
        summary: 'Add a business document to my application',
        description:
          'A PDF, JPEG, PNG or WebP in the field `file`, at most 10 MB; at most 10 documents. Only the ' +
          'provider and the admins see it. The same file again changes nothing.',
        operationId: 'addDocument',
        tags,
        response: { 200: Document }
      }
    },
    async (request) =>
      await request.upload(
        async (upload) => await addDocument(fastify.db, fastify.fileStorage, request.actor, upload)
      )
  )

  fastify.delete(
    '/:id',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Remove a business document of mine',
        description: 'Admins cannot read it any more.',
        operationId: 'removeDocument',
        tags,
        params: IdParams,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await removeDocument(fastify.db, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )
}

export default documents
