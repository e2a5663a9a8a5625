import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  Device,
  listDevices,
  revokeDevice,
  RevokeDevices,
  revokeDevices
} from '../../../../src/accounts/index.js'
import { IdParams, Page, PageQuery } from '../../../../src/shared/schemas.js'

const tags = ['Users']

const sessions: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Where I am signed in',
        description:
          'Every device that is signed in, with when it was last used: the session of this request ' +
          'first, then the newest sign-in.',
        operationId: 'listSessions',
        tags,
        querystring: PageQuery,
        response: { 200: Page(Device) }
      }
    },
    async (request) => await listDevices(fastify.db, request.actor, request.query)
  )

  fastify.delete(
    '',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Sign me out everywhere',
        description:
          'All sessions end at once, this one too unless `keepCurrent` is true, with their tokens and ' +
          'sockets. Links that were sent by mail end as well.',
        operationId: 'revokeSessions',
        tags,
        querystring: RevokeDevices,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await revokeDevices(fastify.db, request.actor, request.query)
      return await reply.code(204).send(null)
    }
  )

  fastify.delete(
    '/:id',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Sign one of my devices out',
        description: "Its tokens and sockets end at once. Somebody else's is a 404.",
        operationId: 'revokeSession',
        tags,
        params: IdParams,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await revokeDevice(fastify.db, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )
}

export default sessions
