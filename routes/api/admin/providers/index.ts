import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { listProviders } from '../../../../src/providers/index.js'
import * as schemas from './schema.js'

const providers: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'admin' }, schema: schemas.listProvidersAsAdmin },
    async (request) => await listProviders(fastify.market, request.actor, request.query)
  )
}

export default providers
