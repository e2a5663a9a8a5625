import type { FastifySchema } from 'fastify'
import {
  AdminTicketDetail,
  AdminTicketPage,
  AnswerTicket,
  CloseTicket,
  ListTickets,
  ReopenTicket,
  TakeTicket
} from '../../../../src/support/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['Admin']

export const listTickets = {
  summary: 'What people ask the team, the newest happening first',
  description: 'With filters by state, by who looks after it, and by what it is about.',
  operationId: 'listTickets',
  tags,
  querystring: ListTickets,
  response: { 200: AdminTicketPage }
} satisfies FastifySchema

export const getTicket = {
  summary: 'A ticket with what was written',
  description: 'Who asks, about what, what was said, and what was done.',
  operationId: 'getTicket',
  tags,
  params: IdParams,
  response: { 200: AdminTicketDetail }
} satisfies FastifySchema

export const takeTicket = {
  summary: 'Look after a ticket',
  description: 'Whoever looked after it before does no more. Of two admins at once the second is told.',
  operationId: 'takeTicket',
  tags,
  params: IdParams,
  body: TakeTicket,
  response: { 200: AdminTicketDetail }
} satisfies FastifySchema

export const answerTicket = {
  summary: 'Answer whoever asks',
  description:
    'They are told. Of a ticket about a conversation the answer stands there too, as said by a person. ' +
    'Of two admins at once the second is told, and nothing is sent twice.',
  operationId: 'answerTicket',
  tags,
  params: IdParams,
  body: AnswerTicket,
  response: { 201: AdminTicketDetail }
} satisfies FastifySchema

export const closeTicket = {
  summary: 'Close a ticket with what was done',
  description: 'Whoever asked is told, and reads it. In a conversation the concierge answers again.',
  operationId: 'closeTicket',
  tags,
  params: IdParams,
  body: CloseTicket,
  response: { 200: AdminTicketDetail }
} satisfies FastifySchema

export const reopenTicket = {
  summary: 'Open a closed ticket again',
  description: 'Of an open one nothing changes.',
  operationId: 'reopenTicket',
  tags,
  params: IdParams,
  body: ReopenTicket,
  response: { 200: AdminTicketDetail }
} satisfies FastifySchema
