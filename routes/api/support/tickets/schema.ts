import type { FastifySchema } from 'fastify'
import { OpenTicket, TicketDetail, TicketPage, WriteToTicket } from '../../../../src/support/index.js'
import { IdParams, PageQuery } from '../../../../src/shared/schemas.js'

const tags = ['Support']

export const openTicket = {
  summary: 'Ask the team, or report something to it',
  description:
    'With `about` it is a report of a review, a service, a message, a booking or a conversation that the ' +
    'caller may see: one open ticket each. All admins are told.',
  operationId: 'openTicket',
  tags,
  body: OpenTicket,
  response: { 201: TicketDetail }
} satisfies FastifySchema

export const listOwnTickets = {
  summary: 'What I have asked the team, the newest happening first',
  description: 'Reports among it. Who answers is not told.',
  operationId: 'listOwnTickets',
  tags,
  querystring: PageQuery,
  response: { 200: TicketPage }
} satisfies FastifySchema

export const getOwnTicket = {
  summary: 'A ticket of mine with what was written',
  description: 'And with what was done, once the team has closed it.',
  operationId: 'getOwnTicket',
  tags,
  params: IdParams,
  response: { 200: TicketDetail }
} satisfies FastifySchema

export const writeToTicket = {
  summary: 'Write on in a ticket of mine',
  description: 'It is the team’s turn then. A closed ticket takes no more.',
  operationId: 'writeToTicket',
  tags,
  params: IdParams,
  body: WriteToTicket,
  response: { 201: TicketDetail }
} satisfies FastifySchema

export const closeOwnTicket = {
  summary: 'Close a ticket of mine',
  description: 'In the conversation that it is about, the concierge answers again. Closed, nothing changes.',
  operationId: 'closeOwnTicket',
  tags,
  params: IdParams,
  response: { 200: TicketDetail }
} satisfies FastifySchema
