import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { listDisputes } from '../../../../src/support/index.js'
import * as schemas from './schema.js'

const disputes: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    { config: { access: 'admin' }, schema: schemas.listBookingDisputes },
    async (request) => await listDisputes(fastify.market, request.actor, request.query)
  )
}

export default disputes
