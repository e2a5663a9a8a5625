import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { removeService } from '../../../src/catalog/index.js'
import {
  AdminUser,
  Analytics,
  AnalyticsQuery,
  banUser,
  BanUser,
  DeleteServiceQuery,
  getAnalytics,
  getStats,
  listLogs,
  ListLogs,
  LogPage,
  Stats
} from '../../../src/moderation/index.js'
import { decideApplication, DecideApplication, Provider } from '../../../src/providers/index.js'
import { IdParams } from '../../../src/shared/schemas.js'

const tags = ['Admin']

const admin: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/stats',
    {
      config: { access: 'admin', pace: 'report' },
      schema: {
        summary: 'The marketplace at a glance',
        description:
          'Counts of people, services and bookings, revenue so far, and refunds that still wait for ' +
          'the gateway.',
        operationId: 'getStats',
        tags,
        response: { 200: Stats }
      }
    },
    async (request) => await getStats(fastify.reports, request.actor)
  )

  fastify.get(
    '/analytics',
    {
      config: { access: 'admin', pace: 'report' },
      schema: {
        summary: 'Bookings, revenue and rates over time',
        description:
          "The last 30 days unless told otherwise, in days or weeks (from Monday) of the marketplace's " +
          'own zone; at most 400 of them.',
        operationId: 'getAnalytics',
        tags,
        querystring: AnalyticsQuery,
        response: { 200: Analytics }
      }
    },
    async (request) => await getAnalytics(fastify.reports, request.actor, request.query)
  )

  fastify.get(
    '/logs',
    {
      config: { access: 'admin', pace: 'report' },
      schema: {
        summary: 'Who did what, newest first',
        description: 'The audit log, which only ever grows, and the turns of the concierge.',
        operationId: 'listLogs',
        tags,
        querystring: ListLogs,
        response: { 200: LogPage }
      }
    },
    async (request) => await listLogs(fastify.reports, request.actor, request.query)
  )

  fastify.post(
    '/approve-provider',
    {
      config: { access: 'admin', problems: ['not_found', 'reason_required'] },
      schema: {
        summary: 'Approve or reject a provider',
        description: 'The person is told in their own language. An approval can be taken back by rejecting.',
        operationId: 'decideApplication',
        tags,
        body: DecideApplication,
        response: { 200: Provider }
      }
    },
    async (request) => await decideApplication(fastify.db, request.actor, request.body)
  )

  fastify.put(
    '/ban-user',
    {
      config: { access: 'admin', problems: ['not_found', 'own_account', 'last_admin', 'reason_required'] },
      schema: {
        summary: 'Ban a user, or lift the ban',
        description:
          'A ban needs a reason. It ends every session and socket at once and cancels what the user ' +
          'has ahead, with all money back; everyone concerned is told. Nobody bans themselves or the ' +
          'last admin.',
        operationId: 'banUser',
        tags,
        body: BanUser,
        response: { 200: AdminUser }
      }
    },
    async (request) => await banUser(fastify.db, request.actor, request.body)
  )

  fastify.delete(
    '/delete-service/:id',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Remove a service for good',
        description: 'Nobody finds it from now on; its provider is told; bookings of it go on.',
        operationId: 'deleteServiceAsAdmin',
        tags,
        params: IdParams,
        querystring: DeleteServiceQuery,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await removeService(fastify.db, request.actor, { ...request.params, ...request.query })
      return await reply.code(204).send(null)
    }
  )
}

export default admin
