import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import {
  AdoptVisit,
  Conversation,
  ConversationPage,
  ConversationQuery
} from '../../../../src/conversations/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['AI']

export const listConversations = {
  summary: "One's own conversations",
  description: 'The one spoken in last comes first.',
  operationId: 'listConversations',
  tags,
  querystring: ConversationQuery,
  response: { 200: ConversationPage }
} satisfies FastifySchema

export const adoptVisit = {
  summary: 'Go on with what was said before signing in',
  description:
    "A visitor's conversation (`POST /api/ai/visit`) becomes the caller's, once: asked again, it is the " +
    'same one. What is older than 24 hours is a 404.',
  operationId: 'adoptVisit',
  tags,
  body: AdoptVisit,
  response: { 200: Conversation }
} satisfies FastifySchema

export const getConversation = {
  summary: 'A conversation with what was said',
  description: "The newest 200 messages, oldest first. Somebody else's is a 404.",
  operationId: 'getConversation',
  tags,
  params: IdParams,
  response: { 200: Conversation }
} satisfies FastifySchema

export const deleteConversation = {
  summary: 'Delete a conversation',
  description: 'Its messages and open offers go; bookings stay.',
  operationId: 'deleteConversation',
  tags,
  params: IdParams,
  response: { 204: Type.Null() }
} satisfies FastifySchema

export const emailConversation = {
  summary: 'Mail me this conversation',
  description: 'It goes to the address of the account, in the background.',
  operationId: 'emailConversation',
  tags,
  params: IdParams,
  response: { 202: Type.Null() }
} satisfies FastifySchema
