import type { FastifySchema } from 'fastify'
import { UnreadMessages } from '../../../../src/messages/index.js'

const tags = ['Bookings']

export const countUnreadMessages = {
  summary: 'How many messages I have not read, and about which bookings',
  description: 'Of all bookings in which one takes part, those written in last first.',
  operationId: 'countUnreadMessages',
  tags,
  response: { 200: UnreadMessages }
} satisfies FastifySchema
