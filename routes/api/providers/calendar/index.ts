import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { getImport, removeImport, setImport } from '../../../../src/calendar/index.js'
import * as schemas from './schema.js'

const calendar: FastifyPluginAsyncTypebox = async (fastify) => {
  const { CALENDAR_LOOPBACK: allowsLoopback } = fastify.env

  fastify.get(
    '',
    { config: { access: 'provider', feature: 'calendars' }, schema: schemas.getImport },
    async (request) => await getImport(fastify.market, request.actor)
  )

  fastify.put(
    '',
    {
      config: {
        access: 'provider',
        feature: 'calendars',
        problems: ['not_approved', 'calendar_address_refused']
      },
      schema: schemas.setImport
    },
    async (request) => await setImport(fastify.market, request.actor, request.body, { allowsLoopback })
  )

  fastify.delete(
    '',
    { config: { access: 'provider', feature: 'calendars' }, schema: schemas.removeImport },
    async (request, reply) => {
      await removeImport(fastify.market, request.actor)
      return await reply.code(204).send(null)
    }
  )
}

export default calendar
