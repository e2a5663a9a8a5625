import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { getUser, listUsers, previewBan, viewAs } from '../../../../src/moderation/index.js'
import * as schemas from './schema.js'

const users: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    { config: { access: 'admin' }, schema: schemas.listUsers },
    async (request) => await listUsers(fastify.market, request.actor, request.query)
  )

  fastify.get(
    '/:id',
    { config: { access: 'admin' }, schema: schemas.getUser },
    async (request) => await getUser(fastify.market, request.actor, request.params)
  )

  fastify.get(
    '/:id/ban-preview',
    { config: { access: 'admin' }, schema: schemas.previewBan },
    async (request) => await previewBan(fastify.market, request.actor, request.params)
  )

  fastify.post(
    '/:id/view',
    { config: { access: 'admin', problems: ['proof_needed'] }, schema: schemas.viewAs },
    async (request) => {
      const { user, view } = await viewAs(fastify.market, request.actor, request.params)
      return { user, accessToken: fastify.issueViewToken(view), expiresAt: view.expiresAt }
    }
  )
}

export default users
