import type { FastifySchema } from 'fastify'
import {
  DueRefundPage,
  HeldWalletPage,
  OpenDisputePage,
  Reconciled,
  ReconcilePayments,
  RecordedPayout,
  RecordedPayoutPage,
  ReversePayout
} from '../../../../src/payments/index.js'
import { IdParams, PageQuery } from '../../../../src/shared/schemas.js'

const tags = ['Admin']

export const listWallets = {
  summary: 'Wallets, the last moved first',
  description:
    'What the marketplace owes each provider; a balance below zero is netted from what comes next.',
  operationId: 'listWallets',
  tags,
  querystring: PageQuery,
  response: { 200: HeldWalletPage }
} satisfies FastifySchema

export const listPayouts = {
  summary: 'What was paid out, newest first',
  description: 'With those that came back, which were put into the wallet again.',
  operationId: 'listPayouts',
  tags,
  querystring: PageQuery,
  response: { 200: RecordedPayoutPage }
} satisfies FastifySchema

export const reversePayout = {
  summary: 'Record that a payout came back',
  description: 'The wallet gets the amount again, once. For a transfer that failed or was returned.',
  operationId: 'reversePayout',
  tags,
  params: IdParams,
  body: ReversePayout,
  response: { 200: RecordedPayout }
} satisfies FastifySchema

export const listOpenDisputes = {
  summary: 'Open chargebacks, newest first',
  description: 'What payers dispute at their bank and the gateway has not decided yet.',
  operationId: 'listOpenDisputes',
  tags,
  querystring: PageQuery,
  response: { 200: OpenDisputePage }
} satisfies FastifySchema

export const listDueRefunds = {
  summary: 'Refunds that are due, newest first',
  description: 'What is still to be sent back, and why the last attempt failed.',
  operationId: 'listDueRefunds',
  tags,
  querystring: PageQuery,
  response: { 200: DueRefundPage }
} satisfies FastifySchema

export const reconcilePayments = {
  summary: 'Read payments at the gateway once more',
  description:
    'Those of a period, whatever they have become here, oldest read first, at the pace that the ' +
    'gateway allows. What the marketplace did not know is taken over as if its event had come. ' +
    'Up to a hundred a call; with `nextCursor` it goes on.',
  operationId: 'reconcilePayments',
  tags,
  body: ReconcilePayments,
  response: { 200: Reconciled }
} satisfies FastifySchema
