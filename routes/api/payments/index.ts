import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  createPayout,
  getWallet,
  listPaymentMethods,
  listPayments,
  openCheckout,
  previewBookingCompletion,
  previewPayout,
  readBeforePayout,
  reserveCheckout,
  verifyPayment
} from '../../../src/payments/index.js'
import * as schemas from './schema.js'

const payments: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/create-stripe-session',
    {
      config: {
        access: 'user',
        idempotent: true,
        limit: 'payment',
        problems: [
          'not_found',
          'booking_not_payable',
          'nothing_to_pay',
          'already_paid',
          'amount_not_chargeable',
          'method_not_available',
          'checkout_closed',
          'payments_unavailable'
        ]
      },
      schema: schemas.createCheckout
    },
    async (request, reply) => {
      // Two steps, because the gateway is never called inside a transaction.
      const reserved = await request.idempotent(
        async (market) => await reserveCheckout(market, fastify.gateway, request.actor, request.body)
      )

      return await reply
        .code(201)
        .send(await openCheckout(fastify.market, fastify.gateway, request.actor, reserved))
    }
  )

  fastify.get(
    '/methods',
    { config: { access: 'user' }, schema: schemas.listPaymentMethods },
    async (request) => listPaymentMethods(fastify.market, fastify.gateway, request.actor)
  )

  fastify.post(
    '/verify-payment',
    {
      config: { access: 'user', limit: 'payment', problems: ['not_found', 'payments_unavailable'] },
      schema: schemas.verifyPayment
    },
    async (request) => await verifyPayment(fastify.market, fastify.gateway, request.actor, request.body)
  )

  fastify.get(
    '/history',
    { config: { access: 'user' }, schema: schemas.listPayments },
    async (request) => await listPayments(fastify.market, request.actor, request.query)
  )

  fastify.get(
    '/wallet',
    { config: { access: 'user' }, schema: schemas.getWallet },
    async (request) => await getWallet(fastify.market, request.actor, request.query)
  )

  fastify.post(
    '/completion/preview',
    { config: { access: 'user', problems: ['not_found'] }, schema: schemas.previewCompletion },
    async (request) => await previewBookingCompletion(fastify.market, request.actor, request.body)
  )

  fastify.get(
    '/payout/preview',
    { config: { access: 'user', problems: ['not_found'] }, schema: schemas.previewPayout },
    async (request) => await previewPayout(fastify.market, request.actor, request.query)
  )

  fastify.post(
    '/payout',
    {
      config: {
        access: 'admin',
        idempotent: true,
        problems: ['not_found', 'proof_needed', 'wallet_too_low', 'payments_unavailable']
      },
      schema: schemas.createPayout
    },
    async (request, reply) => {
      await readBeforePayout(fastify.market, fastify.gateway, request.actor, request.body)

      const payout = await request.idempotent(
        async (market) => await createPayout(market, request.actor, request.body)
      )

      return await reply.code(201).send(payout)
    }
  )
}

export default payments
