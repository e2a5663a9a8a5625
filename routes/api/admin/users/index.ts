import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  AdminUser,
  AdminUserPage,
  BanPreview,
  getUser,
  listUsers,
  ListUsers,
  previewBan
} from '../../../../src/moderation/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['Admin']

const users: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Everybody, newest first',
        description: 'With filters by words, role and ban. Deactivated and erased accounts are in it.',
        operationId: 'listUsers',
        tags,
        querystring: ListUsers,
        response: { 200: AdminUserPage }
      }
    },
    async (request) => await listUsers(fastify.db, request.actor, request.query)
  )

  fastify.get(
    '/:id',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'One user',
        description: 'As admins see them, with the business if they sell.',
        operationId: 'getUser',
        tags,
        params: IdParams,
        response: { 200: AdminUser }
      }
    },
    async (request) => await getUser(fastify.db, request.actor, request.params)
  )

  fastify.get(
    '/:id/ban-preview',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'What a ban would do: bookings cancelled, money refunded',
        description: 'Nothing is changed.',
        operationId: 'previewBan',
        tags,
        params: IdParams,
        response: { 200: BanPreview }
      }
    },
    async (request) => await previewBan(fastify.db, request.actor, request.params)
  )
}

export default users
