import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  listDueRefunds,
  listOpenDisputes,
  listPayouts,
  listWallets,
  reconcilePayments,
  reversePayout
} from '../../../../src/payments/index.js'
import * as schemas from './schema.js'

const money: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/wallets',
    { config: { access: 'admin' }, schema: schemas.listWallets },
    async (request) => await listWallets(fastify.market, request.actor, request.query)
  )

  fastify.get(
    '/payouts',
    { config: { access: 'admin' }, schema: schemas.listPayouts },
    async (request) => await listPayouts(fastify.market, request.actor, request.query)
  )

  fastify.post(
    '/payouts/:id/reverse',
    {
      config: { access: 'admin', idempotent: true, problems: ['proof_needed', 'payout_reversed'] },
      schema: schemas.reversePayout
    },
    async (request) =>
      await request.idempotent(
        async (market) => await reversePayout(market, request.actor, { ...request.body, ...request.params })
      )
  )

  fastify.get(
    '/disputes',
    { config: { access: 'admin' }, schema: schemas.listOpenDisputes },
    async (request) => await listOpenDisputes(fastify.market, request.actor, request.query)
  )

  fastify.get(
    '/refunds',
    { config: { access: 'admin' }, schema: schemas.listDueRefunds },
    async (request) => await listDueRefunds(fastify.market, request.actor, request.query)
  )

  fastify.post(
    '/reconcile',
    {
      config: { access: 'admin', pace: 'report', problems: ['payments_unavailable'] },
      schema: schemas.reconcilePayments
    },
    async (request) => {
      const { report, faults } = await reconcilePayments(
        fastify.market,
        fastify.gateway,
        request.actor,
        request.body
      )

      for (const fault of faults) request.log.error({ err: fault }, 'a payment could not be read again')
      return report
    }
  )
}

export default money
