import type { FastifySchema } from 'fastify'
import { AdvanceClock, Clock } from '../../../../src/moderation/index.js'

const tags = ['Admin']

export const getClock = {
  summary: "The marketplace's clock",
  description: 'Sandbox only.',
  operationId: 'getClock',
  tags,
  response: { 200: Clock }
} satisfies FastifySchema

export const advanceClock = {
  summary: "Move the marketplace's clock forward",
  description:
    'Sandbox only. Everything that becomes due happens before the answer: expiry, no-shows, ' +
    'completion. Tokens and rate limits keep the real clock.',
  operationId: 'advanceClock',
  tags,
  body: AdvanceClock,
  response: { 200: Clock }
} satisfies FastifySchema
