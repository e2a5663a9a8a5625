import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { confirmPhone, requestPhoneCode } from '../../../../src/accounts/index.js'
import * as schemas from './schema.js'

const phone: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/code',
    {
      config: { access: 'user', problems: ['sms_unavailable', 'phone_missing', 'phone_not_valid'] },
      schema: schemas.requestPhoneCode
    },
    async (request, reply) => {
      await requestPhoneCode(fastify.market, request.actor, fastify.canSendTexts, request.ip)
      return await reply.code(202).send(null)
    }
  )

  fastify.post(
    '/verify',
    { config: { access: 'user', problems: ['code_not_valid'] }, schema: schemas.verifyPhone },
    async (request) => await confirmPhone(fastify.market, request.actor, request.body, fastify.phoneCodeOf)
  )
}

export default phone
