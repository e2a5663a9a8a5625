import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { getPreferences, updatePreferences } from '../../../../src/accounts/index.js'
import * as schemas from './schema.js'

const preferences: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'user' }, schema: schemas.getPreferences },
    async (request: FastifyRequest) => await getPreferences(fastify.market, request.actor)
  )

  fastify.put(
    '',
    { config: { access: 'user', problems: ['unknown_timezone'] }, schema: schemas.updatePreferences },
    async (request) => await updatePreferences(fastify.market, request.actor, request.body)
  )
}

export default preferences
