import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  confirmSecondFactor,
  getSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  startSecondFactor
} from '../../../../src/accounts/index.js'
import * as schemas from './schema.js'

const secondFactor: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'user', beforeSecondFactor: true }, schema: schemas.getSecondFactor },
    async (request) => await getSecondFactor(fastify.market, request.actor)
  )

  fastify.post(
    '',
    {
      config: { access: 'user', beforeSecondFactor: true, problems: ['proof_needed', 'second_factor_on'] },
      schema: schemas.startSecondFactor
    },
    async (request) => await startSecondFactor(fastify.market, request.actor, fastify.sealer)
  )

  fastify.post(
    '/confirm',
    {
      config: {
        access: 'user',
        limit: 'auth',
        beforeSecondFactor: true,
        problems: ['proof_needed', 'second_factor_on', 'second_factor_off', 'second_factor_wrong']
      },
      schema: schemas.confirmSecondFactor
    },
    async (request) => await confirmSecondFactor(fastify.market, request.actor, request.body, fastify.sealer)
  )

  fastify.post(
    '/recovery-codes',
    {
      config: { access: 'user', problems: ['proof_needed', 'second_factor_off'] },
      schema: schemas.renewRecoveryCodes
    },
    async (request) => await renewRecoveryCodes(fastify.market, request.actor)
  )

  fastify.delete(
    '',
    {
      config: { access: 'user', problems: ['proof_needed', 'second_factor_off'] },
      schema: schemas.removeSecondFactor
    },
    async (request, reply) => {
      await removeSecondFactor(fastify.market, request.actor)
      return await reply.code(204).send(null)
    }
  )
}

export default secondFactor
