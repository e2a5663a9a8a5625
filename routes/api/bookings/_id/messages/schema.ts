import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { Message, MessagePage, MessageQuery, WriteMessage } from '../../../../../src/messages/index.js'
import { IdParams } from '../../../../../src/shared/schemas.js'

const tags = ['Bookings']

export const listMessages = {
  summary: 'What client and provider wrote to each other, newest first',
  description: 'Phone numbers and e-mail addresses are hidden until the booking is accepted.',
  operationId: 'listMessages',
  tags,
  params: IdParams,
  querystring: MessageQuery,
  response: { 200: MessagePage }
} satisfies FastifySchema

export const writeMessage = {
  summary: 'Write to the other side',
  description: 'Both sides also hear a `message` event.',
  operationId: 'writeMessage',
  tags,
  params: IdParams,
  body: WriteMessage,
  response: { 201: Message }
} satisfies FastifySchema

export const markMessagesRead = {
  summary: 'Mark what was written to me about this booking as read',
  description: 'Those written up to now. Doing it again changes nothing.',
  operationId: 'markMessagesRead',
  tags,
  params: IdParams,
  response: { 204: Type.Null() }
} satisfies FastifySchema
