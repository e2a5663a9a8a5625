import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ConfirmPhone, confirmPhone, requestPhoneCode, User } from '../../../../src/accounts/index.js'

const tags = ['Users']

const phone: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/code',
    {
      config: { access: 'user', problems: ['sms_unavailable', 'phone_missing', 'phone_not_valid'] },
      schema: {
        summary: 'Send me a code to prove my telephone number',
        description:
          'By SMS, to the number of the profile; good for ten minutes, once. A number that is proven ' +
          'gets nothing. One code a minute and five a day, for an account and for a number. 503 where ' +
          'no SMS can be sent.',
        operationId: 'requestPhoneCode',
        tags,
        response: { 202: Type.Null() }
      }
    },
    async (request, reply) => {
      await requestPhoneCode(fastify.db, request.actor, fastify.canSendTexts, request.ip)
      return await reply.code(202).send(null)
    }
  )

  fastify.post(
    '/verify',
    {
      config: { access: 'user', problems: ['code_not_valid'] },
      schema: {
        summary: 'Prove my telephone number by the code',
        description:
          'A code allows five tries. From then on the number gets the SMS that were chosen; another ' +
          'number has to be proven anew.',
        operationId: 'verifyPhone',
        tags,
        body: ConfirmPhone,
        response: { 200: User }
      }
    },
    async (request) => await confirmPhone(fastify.db, request.actor, request.body)
  )
}

export default phone
