import type { FastifySchema } from 'fastify'
import {
  Checkout,
  CreateCheckout,
  CreatePayout,
  Payment,
  PaymentMethods,
  PaymentPage,
  PaymentQuery,
  Payout,
  PayoutPreview,
  PreviewCompletion,
  PreviewPayout,
  SettlementPreview,
  VerifyPayment,
  Wallet,
  WalletQuery
} from '../../../src/payments/index.js'

const tags = ['Payments']

export const createCheckout = {
  summary: 'Start paying for a booking',
  description:
    'Returns the address of the checkout page. Asking again returns the session that is open; ' +
    "another method replaces it. The amount is the booking's own.",
  operationId: 'createCheckout',
  tags,
  body: CreateCheckout,
  response: { 201: Checkout }
} satisfies FastifySchema

export const listPaymentMethods = {
  summary: 'How bookings can be paid here',
  description:
    "Which methods work with the marketplace's currency and account, and the least, the most and " +
    'the step of a price. What the gateway refused is hidden for a quarter of an hour.',
  operationId: 'listPaymentMethods',
  tags,
  response: { 200: PaymentMethods }
} satisfies FastifySchema

export const verifyPayment = {
  summary: 'Ask what became of a checkout session',
  description:
    'Takes over what the gateway says, so that nobody need wait for its event. The gateway is ' +
    'asked while the session is open, five times in ten seconds at most; else the answer is what ' +
    'the marketplace knows.',
  operationId: 'verifyPayment',
  tags,
  body: VerifyPayment,
  response: { 200: Payment }
} satisfies FastifySchema

export const listPayments = {
  summary: 'Payments made or received, newest first',
  description: 'An admin sees all.',
  operationId: 'listPayments',
  tags,
  querystring: PaymentQuery,
  response: { 200: PaymentPage }
} satisfies FastifySchema

export const getWallet = {
  summary: "One's wallet and what moved it",
  description:
    "An admin sees the marketplace's commission. Clients' wallets stay empty: refunds go back " +
    'the way the money came.',
  operationId: 'getWallet',
  tags,
  querystring: WalletQuery,
  response: { 200: Wallet }
} satisfies FastifySchema

export const previewCompletion = {
  summary: 'What completing a booking would do to both sides',
  description:
    'Nothing is changed: what its provider would be credited, and what the marketplace would keep.',
  operationId: 'previewCompletion',
  tags,
  body: PreviewCompletion,
  response: { 200: SettlementPreview }
} satisfies FastifySchema

export const previewPayout = {
  summary: 'What a payout now would pay, and what would stay in the wallet',
  description:
    "Of one's own wallet, or for an admin of the one that `userId` names; nothing is changed. The money is " +
    'sent outside of Taskego, and an admin records it with its reference: `amount` is what they can record ' +
    'now at most. Payments are read at the gateway again just before, which may lower it.',
  operationId: 'previewPayout',
  tags,
  querystring: PreviewPayout,
  response: { 200: PayoutPreview }
} satisfies FastifySchema

export const createPayout = {
  summary: 'Record that a provider was paid out',
  description: 'Never more than is in the wallet.',
  operationId: 'createPayout',
  tags,
  body: CreatePayout,
  response: { 201: Payout }
} satisfies FastifySchema
