import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  answerTicket,
  closeTicket,
  getTicket,
  listTickets,
  reopenTicket,
  takeTicket
} from '../../../../src/support/index.js'
import * as schemas from './schema.js'

const tickets: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    { config: { access: 'admin' }, schema: schemas.listTickets },
    async (request) => await listTickets(fastify.market, request.actor, request.query)
  )

  fastify.get(
    '/:id',
    { config: { access: 'admin' }, schema: schemas.getTicket },
    async (request) => await getTicket(fastify.market, request.actor, request.params)
  )

  fastify.post(
    '/:id/take',
    {
      config: { access: 'admin', problems: ['ticket_closed', 'ticket_changed'] },
      schema: schemas.takeTicket
    },
    async (request) => await takeTicket(fastify.market, request.actor, { ...request.body, ...request.params })
  )

  fastify.post(
    '/:id/messages',
    {
      config: { access: 'admin', idempotent: true, problems: ['ticket_closed', 'ticket_changed'] },
      schema: schemas.answerTicket
    },
    async (request, reply) => {
      const ticket = await request.idempotent(
        async (market) => await answerTicket(market, request.actor, { ...request.body, ...request.params })
      )

      return await reply.code(201).send(ticket)
    }
  )

  fastify.post(
    '/:id/close',
    {
      config: { access: 'admin', problems: ['ticket_closed', 'ticket_changed'] },
      schema: schemas.closeTicket
    },
    async (request) =>
      await closeTicket(fastify.market, request.actor, { ...request.body, ...request.params })
  )

  fastify.post(
    '/:id/reopen',
    {
      config: { access: 'admin', problems: ['ticket_changed', 'ticket_open_already'] },
      schema: schemas.reopenTicket
    },
    async (request) =>
      await reopenTicket(fastify.market, request.actor, { ...request.body, ...request.params })
  )
}

export default tickets
