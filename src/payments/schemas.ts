import { Type, type Static } from '@sinclair/typebox'
import { paymentMethod, paymentStatus } from '../../drizzle/schema/index.js'
import { Currency, Enum, Id, Instant, Line, Money, Nullable, Page, pageProperties, Strict } from '../shared/schemas.js'

const Amount = Type.Integer({ description: 'Minor units of `currency`', examples: [4500] })
const AmountText = Type.String({ description: 'As people read it, in the caller\'s language', examples: ['$45'] })
const SessionId = Type.String({ minLength: 1, maxLength: 255, pattern: '^[\\w-]+$', examples: ['cs_test_a1b2c3'] })

export const CreateCheckout = Strict({
  bookingId: Id,
  method: Type.Optional(Enum(paymentMethod.enumValues, { default: 'stripe', description: 'stripe = card, applepay = a card wallet, paypal = PayPal; all through Stripe Checkout' }))
})
export type CreateCheckout = Static<typeof CreateCheckout>

export const Checkout = Strict({
  sessionId: SessionId,
  url: Type.String({ description: 'Where the client pays', examples: ['https://checkout.stripe.com/c/pay/cs_test_a1b2c3'] }),
  paymentId: Id,
  amount: Money,
  currency: Currency,
  expiresAt: Nullable(Instant)
})
export type Checkout = Static<typeof Checkout>

export const VerifyPayment = Strict({ sessionId: SessionId })
export type VerifyPayment = Static<typeof VerifyPayment>

export const Payment = Strict({
  id: Id,
  bookingId: Id,
  clientId: Id,
  providerId: Id,
  method: Enum(paymentMethod.enumValues),
  status: Enum(paymentStatus.enumValues),
  amount: Money,
  amountText: AmountText,
  currency: Currency,
  refundedAmount: Type.Integer({ minimum: 0, description: 'Sent back so far', examples: [0] }),
  refundDueAmount: Type.Integer({ minimum: 0, description: 'On its way: decided, not yet sent', examples: [0] }),
  isDisputed: Type.Boolean({ description: 'A chargeback is open' }),
  sessionId: Nullable(Type.String()),
  txnId: Nullable(Type.String({ description: 'The gateway\'s own number' })),
  createdAt: Instant,
  updatedAt: Instant
})
export type Payment = Static<typeof Payment>

export const PaymentPage = Page(Payment)
export const PaymentQuery = Strict({ ...pageProperties, bookingId: Type.Optional(Id) })
export type PaymentQuery = Static<typeof PaymentQuery>

export const CreateRefund = Strict({
  bookingId: Id,
  amount: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000_000, description: 'Minor units; absent = all that is left', examples: [1500] })),
  reason: Type.Optional(Line(500, { examples: ['The job took half the time'] }))
})
export type CreateRefund = Static<typeof CreateRefund>

export const PreviewCompletion = Strict({ bookingId: Id })
export type PreviewCompletion = Static<typeof PreviewCompletion>

export const SettlementPreview = Strict({
  clientGets: Amount,
  clientGetsText: AmountText,
  providerGets: Type.Integer({ description: 'Change of the provider\'s wallet; negative when a share is given back', examples: [3825] }),
  providerGetsText: AmountText,
  platformKeeps: Type.Integer({ description: 'Change of the marketplace\'s commission', examples: [675] }),
  platformKeepsText: AmountText,
  currency: Currency
})
export type SettlementPreview = Static<typeof SettlementPreview>

export const WalletEntry = Strict({
  id: Id,
  amount: Amount,
  amountText: AmountText,
  currency: Currency,
  reason: Type.String({ description: 'What moved the money', examples: ['payment:completed'] }),
  bookingId: Nullable(Id),
  createdAt: Instant
})
export const Wallet = Strict({
  balance: Type.Integer({ description: 'Minor units; below zero when more was given back than is there', examples: [3825] }),
  balanceText: AmountText,
  currency: Currency,
  lastTransactionAt: Nullable(Instant),
  entries: Type.Array(WalletEntry),
  nextCursor: Nullable(Type.String())
})
export type Wallet = Static<typeof Wallet>
export const WalletQuery = Strict(pageProperties)
export type WalletQuery = Static<typeof WalletQuery>

export const CreatePayout = Strict({
  userId: Id,
  amount: Type.Integer({ minimum: 1, maximum: 1_000_000_000, description: 'Minor units', examples: [3825] }),
  reference: Type.Optional(Line(200, { examples: ['Bank transfer 2026-114'] }))
})
export type CreatePayout = Static<typeof CreatePayout>
export const Payout = Strict({ id: Id, userId: Id, amount: Money, amountText: AmountText, currency: Currency, reference: Nullable(Type.String()), createdAt: Instant })
export type Payout = Static<typeof Payout>

export const EventReceived = Strict({ received: Type.Boolean() })
