import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { moveClock, readClock } from '../../../../src/moderation/index.js'
import * as schemas from './schema.js'

/** The sandbox clock: in production these routes do not exist. */
const clock: FastifyPluginAsyncTypebox = async (fastify) => {
  if (fastify.env.NODE_ENV === 'production') return

  fastify.get('/', { config: { access: 'admin' }, schema: schemas.getClock }, async (request) =>
    readClock(fastify.clock, request.actor)
  )

  fastify.post(
    '/',
    { config: { access: 'admin', problems: ['clock_range'] }, schema: schemas.advanceClock },
    async (request) => {
      const state = await moveClock(fastify.market, fastify.clock, request.actor, request.body)
      await fastify.sweep()
      return state
    }
  )
}

export default clock
