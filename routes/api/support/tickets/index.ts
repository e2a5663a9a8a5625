import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  closeOwnTicket,
  getOwnTicket,
  listOwnTickets,
  openTicket,
  writeToTicket
} from '../../../../src/support/index.js'
import * as schemas from './schema.js'

const tickets: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/',
    {
      config: {
        access: 'user',
        idempotent: true,
        problems: ['not_found', 'feature_off', 'ticket_open_already', 'too_many_tickets']
      },
      schema: schemas.openTicket
    },
    async (request, reply) => {
      const ticket = await request.idempotent(
        async (market) => await openTicket(market, request.actor, request.body)
      )

      return await reply.code(201).send(ticket)
    }
  )

  fastify.get(
    '/',
    { config: { access: 'user' }, schema: schemas.listOwnTickets },
    async (request) => await listOwnTickets(fastify.market, request.actor, request.query)
  )

  fastify.get(
    '/:id',
    { config: { access: 'user' }, schema: schemas.getOwnTicket },
    async (request) => await getOwnTicket(fastify.market, request.actor, request.params)
  )

  fastify.post(
    '/:id/messages',
    {
      config: { access: 'user', idempotent: true, problems: ['ticket_closed'] },
      schema: schemas.writeToTicket
    },
    async (request, reply) => {
      const ticket = await request.idempotent(
        async (market) => await writeToTicket(market, request.actor, { ...request.body, ...request.params })
      )

      return await reply.code(201).send(ticket)
    }
  )

  fastify.post(
    '/:id/close',
    { config: { access: 'user' }, schema: schemas.closeOwnTicket },
    async (request) => await closeOwnTicket(fastify.market, request.actor, request.params)
  )
}

export default tickets
