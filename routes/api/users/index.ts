import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { deactivate, Deactivate, getProfile, updateProfile, UpdateProfile, User } from '../../../src/accounts/index.js'

const tags = ['Users']

const users: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/profile', {
    config: { access: 'user' },
    schema: { summary: 'My profile', operationId: 'getProfile', tags, response: { 200: User } }
  }, async (request) => await getProfile(fastify.db, request.actor))

  fastify.put('/update', {
    config: { access: 'user' },
    schema: { summary: 'Change my profile', operationId: 'updateProfile', tags, body: UpdateProfile, response: { 200: User } }
  }, async (request) => await updateProfile(fastify.db, request.actor, request.body))

  fastify.delete('/deactivate', {
    config: { access: 'user', problems: [409] },
    schema: { summary: 'Close my account', description: 'Future bookings are cancelled as you would; every session ends.', operationId: 'deactivate', tags, body: Deactivate, response: { 204: Type.Null() } }
  }, async (request, reply) => {
    await deactivate(fastify.db, request.actor, request.body)
    return reply.code(204).send(null)
  })
}

export default users
