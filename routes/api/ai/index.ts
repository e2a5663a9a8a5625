import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { slotRefusals } from '../../../src/bookings/index.js'
import { executeProposal, isOfTransport, turnRequestOf } from '../../../src/conversations/index.js'
import { readSentiment, suggestPrice } from '../../../src/insights/index.js'
import { anonymous } from '../../../src/shared/actor.js'
import * as schemas from './schema.js'

/** In bytes: the AI SDK's transport sends a long chat whole, with all its cards. */
const MOST_OF_A_CHAT = 4 * 1024 * 1024

const ai: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/chat',
    {
      config: { access: 'user', feature: 'concierge', limit: 'ai', pace: 'turn', problems: ['not_found'] },
      bodyLimit: MOST_OF_A_CHAT,
      schema: schemas.chat,
      validatorCompiler: schemas.chatBody
    },
    async (request, reply) => {
      const turn = turnRequestOf(request.body)
      if (wantsStream(request) || isOfTransport(request.body)) {
        return await streamed(reply, await fastify.concierge.stream(request.actor, turn))
      }

      return await reply
        .type('application/json; charset=utf-8')
        .send(await fastify.concierge.chat(request.actor, turn))
    }
  )

  fastify.post(
    '/visit',
    {
      config: { access: 'public', limit: 'ai', feature: 'concierge', problems: ['not_found'] },
      bodyLimit: MOST_OF_A_CHAT,
      schema: schemas.visit
    },
    async (request, reply) => {
      const { locale, door, requestId } = request.actor
      const visitor = anonymous(locale, door, requestId)

      if (wantsStream(request)) {
        return await streamed(reply, await fastify.concierge.streamVisit(visitor, request.body))
      }

      return await reply
        .type('application/json; charset=utf-8')
        .send(await fastify.concierge.visit(visitor, request.body))
    }
  )

  fastify.post(
    '/action',
    {
      config: {
        access: 'user',
        feature: 'concierge',
        limit: 'ai',
        problems: [
          'not_found',
          'own_service',
          'proposal_not_open',
          'proposal_changed',
          'proof_needed',
          'proposed_time_closed',
          'service_unavailable',
          ...slotRefusals,
          'too_many_pending',
          'too_many_bookings',
          'too_many_bookings_here',
          'too_many_moves',
          'too_many_moves_here',
          'transition_not_allowed',
          'version_changed'
        ]
      },
      schema: schemas.executeProposal
    },
    async (request) => await executeProposal(fastify.market, request.actor, request.body)
  )

  fastify.post(
    '/recommend',
    { config: { access: 'user', feature: 'concierge', limit: 'ai' }, schema: schemas.recommend },
    async (request) => await fastify.concierge.recommend(request.actor, request.body)
  )

  fastify.post(
    '/price-suggest',
    {
      config: { access: 'user', limit: 'ai', problems: ['unknown_category', 'unknown_city'] },
      schema: schemas.suggestPrice
    },
    async (request) => await suggestPrice(fastify.market, request.actor, request.body)
  )

  fastify.post(
    '/sentiment',
    {
      config: { access: 'user', feature: 'reviews', limit: 'ai', problems: ['not_found'] },
      schema: schemas.readSentiment
    },
    async (request) => await readSentiment(fastify.market, request.actor, request.body)
  )
}

function wantsStream({ headers: { accept = '' } }: FastifyRequest): boolean {
  return accept.split(',').some((part) => part.trim().startsWith(schemas.EVENT_STREAM))
}

async function streamed(reply: FastifyReply, stream: ReadableStream<Uint8Array>): Promise<FastifyReply> {
  return await reply
    .header('cache-control', 'no-cache')
    .header('x-vercel-ai-ui-message-stream', 'v1')
    .header('x-accel-buffering', 'no')
    .type(schemas.EVENT_STREAM)
    .send(stream)
}

export default ai
