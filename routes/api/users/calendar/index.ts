import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { getFeed, makeFeed, removeFeed } from '../../../../src/calendar/index.js'
import * as schemas from './schema.js'

const calendar: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'user', feature: 'calendars' }, schema: schemas.getFeed },
    async (request) => await getFeed(fastify.market, request.actor)
  )

  fastify.post(
    '',
    { config: { access: 'user', feature: 'calendars' }, schema: schemas.makeFeed },
    async (request, reply) => {
      const feed = await makeFeed(fastify.market, request.actor, fastify.links)
      return await reply.code(201).header('cache-control', 'no-store').send(feed)
    }
  )

  fastify.delete(
    '',
    { config: { access: 'user', feature: 'calendars' }, schema: schemas.removeFeed },
    async (request, reply) => {
      await removeFeed(fastify.market, request.actor)
      return await reply.code(204).send(null)
    }
  )
}

export default calendar
