import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AdvanceClock, Clock, moveClock, readClock } from '../../../../src/moderation/index.js'

const tags = ['Admin']

/** The sandbox clock: in production these routes do not exist. */
const clock: FastifyPluginAsyncTypebox = async (fastify) => {
  if (fastify.env.NODE_ENV === 'production') return

  fastify.get(
    '/',
    {
      config: { access: 'admin' },
      schema: {
        summary: "The marketplace's clock",
        description: 'Sandbox only.',
        operationId: 'getClock',
        tags,
        response: { 200: Clock }
      }
    },
    async (request) => readClock(request.actor)
  )

  fastify.post(
    '/',
    {
      config: { access: 'admin', problems: ['clock_range'] },
      schema: {
        summary: "Move the marketplace's clock forward",
        description:
          'Sandbox only. Everything that becomes due happens before the answer: expiry, no-shows, ' +
          'completion. Tokens and rate limits keep the real clock.',
        operationId: 'advanceClock',
        tags,
        body: AdvanceClock,
        response: { 200: Clock }
      }
    },
    async (request) => {
      const state = await moveClock(fastify.db, request.actor, request.body)
      await fastify.sweep()
      return state
    }
  )
}

export default clock
