import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { bookingsOutsideHours } from '../../../../src/bookings/index.js'
import { getSchedule, setSchedule } from '../../../../src/providers/index.js'
import * as schemas from './schema.js'

const schedule: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'provider', problems: ['not_approved'] }, schema: schemas.getSchedule },
    async (request) => await getSchedule(fastify.market, request.actor)
  )

  fastify.put(
    '',
    {
      config: { access: 'provider', problems: ['not_approved', 'unknown_timezone', 'bad_schedule'] },
      schema: schemas.setSchedule
    },
    async (request) => ({
      ...(await setSchedule(fastify.market, request.actor, request.body)),
      bookingsOutside: await bookingsOutsideHours(fastify.market, request.actor)
    })
  )
}

export default schedule
