import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { readFeed } from '../../src/calendar/index.js'
import * as schemas from './schema.js'

const calendar: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/feed.ics',
    {
      config: { access: 'public', feature: 'calendars', problems: ['not_found'] },
      schema: schemas.readCalendar
    },
    async (request, reply) => {
      const text = await readFeed(fastify.market, request.query.token, fastify.env.MAIL_FROM)
      return await reply
        .header('cache-control', 'private, no-store')
        .type('text/calendar; charset=utf-8')
        .send(text)
    }
  )
}

export default calendar
