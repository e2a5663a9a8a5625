import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import {
  ChatReply,
  ChatRequest,
  ExecutedProposal,
  ExecuteProposal,
  Recommendations,
  RecommendRequest,
  UiChatRequest,
  VisitReply,
  VisitRequest
} from '../../../src/conversations/index.js'
import {
  PriceQuestion,
  PriceSuggestion,
  SentimentAnswer,
  SentimentQuestion
} from '../../../src/insights/index.js'
import { Text } from '../../../src/shared/schemas.js'
import { compileFor, type Validate } from '../../../src/shared/validate.js'

const tags = ['AI']

export const EVENT_STREAM = 'text/event-stream'

export const chat = {
  summary: 'Say something to the concierge',
  description:
    'One turn: only the newest message is sent, the history is kept here. The answer says in ' +
    'words and in data what was found, offered or done; `proposal` waits for a yes or for POST ' +
    "/api/ai/action. With `Accept: text/event-stream` the same turn comes in the AI SDK's UI " +
    'message stream protocol (version 1), the whole answer as its `data-turn` part. The body that ' +
    "the AI SDK's default transport sends is a turn as well, and always answered by that stream.",
  operationId: 'chat',
  tags,
  body: Type.Union([ChatRequest, UiChatRequest]),
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
} satisfies FastifySchema

export const visit = {
  summary: 'Say something to the concierge without an account',
  description:
    'One turn of a visitor, who asks and searches. Nothing of it is stored: `visit` holds what was said, ' +
    'and goes along with the next message. Our own words answer, never a language model. With ' +
    '`Accept: text/event-stream` it comes as the stream of `POST /api/ai/chat`.',
  operationId: 'visit',
  tags,
  body: VisitRequest,
  response: {
    200: {
      description: 'The answer',
      content: {
        'application/json': { schema: VisitReply },
        [EVENT_STREAM]: {
          schema: Text(1_000_000, {
            description: 'Server-sent events, each a part of the UI message stream'
          })
        }
      }
    }
  }
} satisfies FastifySchema

const [ofTurn, ofTransport] = [compileFor(false, ChatRequest), compileFor(false, UiChatRequest)]

/** Of the two bodies the one that was meant is validated, so that the errors are its own. */
export function chatBody(): Validate {
  const validate: Validate = (body) => {
    const meant = typeof body === 'object' && body !== null && 'messages' in body ? ofTransport : ofTurn
    const isRight = meant(body)
    validate.errors = meant.errors
    return isRight
  }
  validate.errors = []

  return validate
}

export const executeProposal = {
  summary: 'Execute an offer of the concierge',
  description:
    'Books, cancels or moves exactly what was offered, once: however often it is asked, there is ' +
    'one effect and one answer.',
  operationId: 'executeProposal',
  tags,
  body: ExecuteProposal,
  response: { 200: ExecutedProposal }
} satisfies FastifySchema

export const recommend = {
  summary: 'The best services for a wish',
  description: "Three nearby unless told otherwise, with reasons in the caller's language.",
  operationId: 'recommend',
  tags,
  body: RecommendRequest,
  response: { 200: Recommendations }
} satisfies FastifySchema

export const suggestPrice = {
  summary: 'What such a service usually costs',
  description:
    'Median and quartiles of comparable visible services and completed bookings, widened while ' +
    'the sample is small.',
  operationId: 'suggestPrice',
  tags,
  body: PriceQuestion,
  response: { 200: PriceSuggestion }
} satisfies FastifySchema

export const readSentiment = {
  summary: 'How a text feels',
  description: 'Of a text, or of a review by its id; English, Arabic and Arabizi.',
  operationId: 'readSentiment',
  tags,
  body: SentimentQuestion,
  response: { 200: SentimentAnswer }
} satisfies FastifySchema
