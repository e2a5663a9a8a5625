import { type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  ChatReply,
  ChatRequest,
  ExecutedProposal,
  executeProposal,
  ExecuteProposal,
  Recommendations,
  RecommendRequest
} from '../../../src/conversations/index.js'
import {
  PriceQuestion,
  PriceSuggestion,
  readSentiment,
  SentimentAnswer,
  SentimentQuestion,
  suggestPrice
} from '../../../src/insights/index.js'
import { Text } from '../../../src/shared/schemas.js'

const tags = ['AI']

const EVENT_STREAM = 'text/event-stream'

const ai: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/chat',
    {
      config: { access: 'user', limit: 'ai', pace: 'turn', problems: ['not_found'] },
      schema: {
        summary: 'Say something to the concierge',
        description:
          'One turn: only the newest message is sent, the history is kept here. The answer says in ' +
          'words and in data what was found, offered or done; `proposal` waits for a yes or for POST ' +
          "/api/ai/action. With `Accept: text/event-stream` the same turn comes in the AI SDK's UI " +
          'message stream protocol (version 1), the whole answer as its `data-turn` part.',
        operationId: 'chat',
        tags,
        body: ChatRequest,
        response: {
          200: {
            description: 'The answer',
            content: {
              'application/json': { schema: ChatReply },
              [EVENT_STREAM]: {
                schema: Text(1_000_000, {
                  description: 'Server-sent events, each a part of the UI message stream'
                })
              }
            }
          }
        }
      }
    },
    async (request, reply) => {
      if (wantsStream(request)) {
        return await streamed(reply, await fastify.concierge.stream(request.actor, request.body))
      }

      return await reply
        .type('application/json; charset=utf-8')
        .send(await fastify.concierge.chat(request.actor, request.body))
    }
  )

  fastify.post(
    '/action',
    {
      config: {
        access: 'user',
        limit: 'ai',
        problems: [
          'not_found',
          'own_service',
          'proposal_not_open',
          'proposal_changed',
          'service_unavailable',
          'slot_taken',
          'slot_closed',
          'slot_too_soon',
          'slot_too_far',
          'slot_off_grid',
          'too_many_pending',
          'too_many_bookings',
          'too_many_bookings_here',
          'too_many_moves',
          'too_many_moves_here',
          'transition_not_allowed',
          'version_changed'
        ]
      },
      schema: {
        summary: 'Execute an offer of the concierge',
        description:
          'Books, cancels or moves exactly what was offered, once: however often it is asked, there is ' +
          'one effect and one answer.',
        operationId: 'executeProposal',
        tags,
        body: ExecuteProposal,
        response: { 200: ExecutedProposal }
      }
    },
    async (request) => await executeProposal(fastify.db, request.actor, request.body)
  )

  fastify.post(
    '/recommend',
    {
      config: { access: 'user', limit: 'ai' },
      schema: {
        summary: 'The best services for a wish',
        description: "Three nearby unless told otherwise, with reasons in the caller's language.",
        operationId: 'recommend',
        tags,
        body: RecommendRequest,
        response: { 200: Recommendations }
      }
    },
    async (request) => await fastify.concierge.recommend(request.actor, request.body)
  )

  fastify.post(
    '/price-suggest',
    {
      config: { access: 'user', limit: 'ai' },
      schema: {
        summary: 'What such a service usually costs',
        description:
          'Median and quartiles of comparable visible services and completed bookings, widened while ' +
          'the sample is small.',
        operationId: 'suggestPrice',
        tags,
        body: PriceQuestion,
        response: { 200: PriceSuggestion }
      }
    },
    async (request) => await suggestPrice(fastify.db, request.actor, request.body)
  )

  fastify.post(
    '/sentiment',
    {
      config: { access: 'user', limit: 'ai', problems: ['not_found'] },
      schema: {
        summary: 'How a text feels',
        description: 'Of a text, or of a review by its id; English, Arabic and Arabizi.',
        operationId: 'readSentiment',
        tags,
        body: SentimentQuestion,
        response: { 200: SentimentAnswer }
      }
    },
    async (request) => await readSentiment(fastify.db, request.actor, request.body)
  )
}

function wantsStream({ headers: { accept = '' } }: FastifyRequest): boolean {
  return accept.split(',').some((part) => part.trim().startsWith(EVENT_STREAM))
}

async function streamed(reply: FastifyReply, stream: ReadableStream<Uint8Array>): Promise<FastifyReply> {
  return await reply
    .header('cache-control', 'no-cache')
    .header('x-vercel-ai-ui-message-stream', 'v1')
    .header('x-accel-buffering', 'no')
    .type(EVENT_STREAM)
    .send(stream)
}

export default ai
