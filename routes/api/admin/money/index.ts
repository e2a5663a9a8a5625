import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  DueRefundPage,
  HeldWalletPage,
  listDueRefunds,
  listOpenDisputes,
  listPayouts,
  listWallets,
  OpenDisputePage,
  Reconciled,
  reconcilePayments,
  ReconcilePayments,
  RecordedPayout,
  RecordedPayoutPage,
  reversePayout,
  ReversePayout
} from '../../../../src/payments/index.js'
import { IdParams, PageQuery } from '../../../../src/shared/schemas.js'

const tags = ['Admin']

const money: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/wallets',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Wallets, the last moved first',
        description:
          'What the marketplace owes each provider; a balance below zero is netted from what comes next.',
        operationId: 'listWallets',
        tags,
        querystring: PageQuery,
        response: { 200: HeldWalletPage }
      }
    },
    async (request) => await listWallets(fastify.db, request.actor, request.query)
  )

  fastify.get(
    '/payouts',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'What was paid out, newest first',
        description: 'With those that came back, which were put into the wallet again.',
        operationId: 'listPayouts',
        tags,
        querystring: PageQuery,
        response: { 200: RecordedPayoutPage }
      }
    },
    async (request) => await listPayouts(fastify.db, request.actor, request.query)
  )

  fastify.post(
    '/payouts/:id/reverse',
    {
      config: { access: 'admin', idempotent: true, problems: ['not_found', 'payout_reversed'] },
      schema: {
        summary: 'Record that a payout came back',
        description: 'The wallet gets the amount again, once. For a transfer that failed or was returned.',
        operationId: 'reversePayout',
        tags,
        params: IdParams,
        body: ReversePayout,
        response: { 200: RecordedPayout }
      }
    },
    async (request) =>
      await request.idempotent(
        async (db) => await reversePayout(db, request.actor, { ...request.body, ...request.params })
      )
  )

  fastify.get(
    '/disputes',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Open chargebacks, newest first',
        description: 'What payers dispute at their bank and the gateway has not decided yet.',
        operationId: 'listOpenDisputes',
        tags,
        querystring: PageQuery,
        response: { 200: OpenDisputePage }
      }
    },
    async (request) => await listOpenDisputes(fastify.db, request.actor, request.query)
  )

  fastify.get(
    '/refunds',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Refunds that are due, newest first',
        description: 'What is still to be sent back, and why the last attempt failed.',
        operationId: 'listDueRefunds',
        tags,
        querystring: PageQuery,
        response: { 200: DueRefundPage }
      }
    },
    async (request) => await listDueRefunds(fastify.db, request.actor, request.query)
  )

  fastify.post(
    '/reconcile',
    {
      config: { access: 'admin', pace: 'report', problems: ['payments_unavailable'] },
      schema: {
        summary: 'Read payments at the gateway once more',
        description:
          'Those of a period, whatever they have become here, oldest read first, at the pace that the ' +
          'gateway allows. What the marketplace did not know is taken over as if its event had come. ' +
          'Up to a hundred a call; with `nextCursor` it goes on.',
        operationId: 'reconcilePayments',
        tags,
        body: ReconcilePayments,
        response: { 200: Reconciled }
      }
    },
    async (request) => {
      const { report, faults } = await reconcilePayments(
        fastify.db,
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
