import { type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  Checkout,
  CreateCheckout,
  createPayout,
  CreatePayout,
  getWallet,
  listPaymentMethods,
  listPayments,
  openCheckout,
  Payment,
  PaymentMethods,
  PaymentPage,
  PaymentQuery,
  Payout,
  previewBookingCompletion,
  PreviewCompletion,
  readBeforePayout,
  reserveCheckout,
  SettlementPreview,
  verifyPayment,
  VerifyPayment,
  Wallet,
  WalletQuery
} from '../../../src/payments/index.js'

const tags = ['Payments']

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
      schema: {
        summary: 'Start paying for a booking',
        description:
          'Returns the address of the checkout page. Asking again returns the session that is open; ' +
          "another method replaces it. The amount is the booking's own.",
        operationId: 'createCheckout',
        tags,
        body: CreateCheckout,
        response: { 201: Checkout }
      }
    },
    async (request, reply) => {
      // Two steps, because the gateway is never called inside a transaction.
      const reserved = await request.idempotent(
        async (db) => await reserveCheckout(db, fastify.gateway, request.actor, request.body)
      )

      return await reply
        .code(201)
        .send(await openCheckout(fastify.db, fastify.gateway, request.actor, reserved))
    }
  )

  fastify.get(
    '/methods',
    {
      config: { access: 'user' },
      schema: {
        summary: 'How bookings can be paid here',
        description:
          "Which methods work with the marketplace's currency and account, and the least, the most and " +
          'the step of a price. What the gateway refused is hidden for a quarter of an hour.',
        operationId: 'listPaymentMethods',
        tags,
        response: { 200: PaymentMethods }
      }
    },
    async (request) => listPaymentMethods(fastify.gateway, request.actor)
  )

  fastify.post(
    '/verify-payment',
    {
      config: { access: 'user', limit: 'payment', problems: ['not_found', 'payments_unavailable'] },
      schema: {
        summary: 'Ask what became of a checkout session',
        description:
          'Takes over what the gateway says, so that nobody need wait for its event. The gateway is ' +
          'asked while the session is open, five times in ten seconds at most; else the answer is what ' +
          'the marketplace knows.',
        operationId: 'verifyPayment',
        tags,
        body: VerifyPayment,
        response: { 200: Payment }
      }
    },
    async (request) => await verifyPayment(fastify.db, fastify.gateway, request.actor, request.body)
  )

  fastify.get(
    '/history',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Payments made or received, newest first',
        description: 'An admin sees all.',
        operationId: 'listPayments',
        tags,
        querystring: PaymentQuery,
        response: { 200: PaymentPage }
      }
    },
    async (request) => await listPayments(fastify.db, request.actor, request.query)
  )

  fastify.get(
    '/wallet',
    {
      config: { access: 'user' },
      schema: {
        summary: "One's wallet and what moved it",
        description:
          "An admin sees the marketplace's commission. Clients' wallets stay empty: refunds go back " +
          'the way the money came.',
        operationId: 'getWallet',
        tags,
        querystring: WalletQuery,
        response: { 200: Wallet }
      }
    },
    async (request) => await getWallet(fastify.db, request.actor, request.query)
  )

  fastify.post(
    '/completion/preview',
    {
      config: { access: 'user', problems: ['not_found'] },
      schema: {
        summary: 'What completing a booking would do to both sides',
        description:
          'Nothing is changed: what its provider would be credited, and what the marketplace would keep.',
        operationId: 'previewCompletion',
        tags,
        body: PreviewCompletion,
        response: { 200: SettlementPreview }
      }
    },
    async (request) => await previewBookingCompletion(fastify.db, request.actor, request.body)
  )

  fastify.post(
    '/payout',
    {
      config: {
        access: 'admin',
        idempotent: true,
        problems: ['not_found', 'wallet_too_low', 'payments_unavailable']
      },
      schema: {
        summary: 'Record that a provider was paid out',
        description: 'Never more than is in the wallet.',
        operationId: 'createPayout',
        tags,
        body: CreatePayout,
        response: { 201: Payout }
      }
    },
    async (request, reply) => {
      await readBeforePayout(fastify.db, fastify.gateway, request.actor, request.body)

      const payout = await request.idempotent(
        async (db) => await createPayout(db, request.actor, request.body)
      )

      return await reply.code(201).send(payout)
    }
  )
}

export default payments
