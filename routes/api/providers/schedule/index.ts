import { type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { getSchedule, Schedule, setSchedule, SetSchedule } from '../../../../src/providers/index.js'

const tags = ['Providers']

const schedule: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    {
      config: { access: 'provider', problems: ['not_approved'] },
      schema: {
        summary: 'My opening hours',
        description: "The weekly plan and its dated exceptions, in the provider's own zone.",
        operationId: 'getSchedule',
        tags,
        response: { 200: Schedule }
      }
    },
    async (request) => await getSchedule(fastify.db, request.actor)
  )

  fastify.put(
    '',
    {
      config: { access: 'provider', problems: ['not_approved', 'unknown_timezone', 'bad_schedule'] },
      schema: {
        summary: 'Set my opening hours',
        description:
          'Local time, several intervals a day, in order; 24:00 is the end of the day. A dated ' +
          'exception replaces the plan of that date; without intervals the day is closed. Bookings ' +
          'made before stay.',
        operationId: 'setSchedule',
        tags,
        body: SetSchedule,
        response: { 200: Schedule }
      }
    },
    async (request) => await setSchedule(fastify.db, request.actor, request.body)
  )
}

export default schedule
