import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { changeAddress, listAddresses, removeAddress, saveAddress } from '../../../../src/accounts/index.js'
import * as schemas from './schema.js'

const addresses: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'user', feature: 'savedAddresses' }, schema: schemas.listAddresses },
    async (request: FastifyRequest) => await listAddresses(fastify.market, request.actor)
  )

  fastify.post(
    '',
    {
      config: {
        access: 'user',
        feature: 'savedAddresses',
        idempotent: true,
        problems: ['too_many_addresses']
      },
      schema: schemas.saveAddress
    },
    async (request, reply) => {
      const saved = await request.idempotent(
        async (market) => await saveAddress(market, request.actor, request.body)
      )
      return await reply.code(201).send(saved)
    }
  )

  fastify.put(
    '/:id',
    { config: { access: 'user', feature: 'savedAddresses' }, schema: schemas.changeAddress },
    async (request) =>
      await changeAddress(fastify.market, request.actor, { ...request.body, ...request.params })
  )

  fastify.delete(
    '/:id',
    { config: { access: 'user', feature: 'savedAddresses' }, schema: schemas.removeAddress },
    async (request, reply) => {
      await removeAddress(fastify.market, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )
}

export default addresses
