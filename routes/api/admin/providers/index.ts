import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { listDocumentsAsAdmin, listProviders } from '../../../../src/providers/index.js'
import * as schemas from './schema.js'

const providers: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'admin' }, schema: schemas.listProvidersAsAdmin },
    async (request) => await listProviders(fastify.market, request.actor, request.query)
  )

  fastify.get(
    '/:id/documents',
    { config: { access: 'admin', problems: ['proof_needed'] }, schema: schemas.listDocumentsAsAdmin },
    async (request) => await listDocumentsAsAdmin(fastify.market, request.actor, request.params)
  )
}

export default providers
