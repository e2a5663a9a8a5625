import { Type, type Static } from '@sinclair/typebox'
import { paymentMethod, paymentStatus } from '../../drizzle/schema/index.js'
import {
  Count,
  CreatedAt,
  Currency,
  DayOrInstant,
  Enum,
  Id,
  Instant,
  LARGEST_AMOUNT,
  Line,
  LocalDate,
  Money,
  NextCursor,
  Nullable,
  Page,
  Strict,
  Text,
  Total,
  pageProperties
} from '../shared/schemas.js'
import { findingKinds } from './refresh/findings.js'

const Amount = Total({ description: 'Minor units of `currency`', examples: [4500] })
export const AmountText = Text(60, {
  description: "As people read it, in the caller's language",
  examples: ['$45']
})
const SessionId = Type.String({
  minLength: 1,
  maxLength: 255,
  pattern: '^[\\w-]+$',
  examples: ['cs_test_a1b2c3']
})

export const CreateCheckout = Strict({
  bookingId: Id,
  method: Type.Optional(
    Enum(paymentMethod.enumValues, {
      default: 'stripe',
      description: 'stripe = card, applepay = a card wallet, paypal = PayPal; all through Stripe Checkout'
    })
  )
})
export type CreateCheckout = Static<typeof CreateCheckout>

export const Checkout = Strict(
  {
    sessionId: SessionId,
    url: Text(2000, {
      description: 'Where the client pays',
      examples: ['https://checkout.stripe.com/c/pay/cs_test_a1b2c3']
    }),
    paymentId: Id,
    amount: Money,
    currency: Currency,
    expiresAt: Nullable(Instant)
  },
  { title: 'Checkout' }
)
export type Checkout = Static<typeof Checkout>

export const PaymentMethods = Strict(
  {
    currency: Currency,
    fractionDigits: Type.Integer({
      minimum: 0,
      maximum: 3,
      description: 'Digits after the point of the currency',
      examples: [2]
    }),
    minimum: Total({
      minimum: 1,
      description: 'The least that can be charged, in minor units',
      examples: [50]
    }),
    minimumText: AmountText,
    maximum: Total({
      minimum: 1,
      description: 'The most that can be charged, in minor units',
      examples: [99_999_999]
    }),
    maximumText: AmountText,
    step: Type.Integer({
      minimum: 1,
      maximum: 1000,
      description: 'Prices are multiples of it, in minor units',
      examples: [1]
    }),
    methods: Type.Array(
      Strict({
        method: Enum(paymentMethod.enumValues, { title: 'PaymentMethod' }),
        isAvailable: Type.Boolean(),
        obstacle: Nullable(
          Enum(['gateway', 'currency', 'account'] as const, {
            title: 'MethodObstacle',
            description:
              "There is no gateway, the currency does not allow it, or the marketplace's account at " +
              'the gateway refused it'
          })
        )
      }),
      { maxItems: 10 }
    )
  },
  { title: 'PaymentMethods' }
)
export type PaymentMethods = Static<typeof PaymentMethods>

export const VerifyPayment = Strict({ sessionId: SessionId })
export type VerifyPayment = Static<typeof VerifyPayment>

export const Payment = Strict(
  {
    id: Id,
    bookingId: Id,
    clientId: Id,
    providerId: Id,
    method: Enum(paymentMethod.enumValues, { title: 'PaymentMethod' }),
    status: Enum(paymentStatus.enumValues, { title: 'PaymentStatus' }),
    amount: Money,
    amountText: AmountText,
    currency: Currency,
    refundedAmount: Total({ minimum: 0, description: 'Sent back so far', examples: [0] }),
    refundDueAmount: Total({ minimum: 0, description: 'On its way: decided, not yet sent', examples: [0] }),
    isDisputed: Type.Boolean({ description: 'A chargeback is open' }),
    sessionId: Nullable(Text(255, { examples: ['cs_test_a1b2c3'] })),
    txnId: Nullable(Text(255, { examples: ['pi_3Qk9zL'], description: "The gateway's own number" })),
    createdAt: CreatedAt,
    updatedAt: CreatedAt
  },
  { title: 'Payment' }
)
export type Payment = Static<typeof Payment>

export const PaymentPage = Page(Payment)
export const PaymentQuery = Strict({
  ...pageProperties,
  bookingId: Type.Optional(Id),
  status: Type.Optional(Enum(paymentStatus.enumValues, { title: 'PaymentStatus' }))
})
export type PaymentQuery = Static<typeof PaymentQuery>

export const CreateRefund = Strict(
  {
    bookingId: Id,
    amount: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: LARGEST_AMOUNT,
        description: 'Minor units; absent = all that is left',
        examples: [1500]
      })
    ),
    reason: Type.Optional(Line(500, { examples: ['The job took half the time'] }))
  },
  { title: 'CreateRefund' }
)
export type CreateRefund = Static<typeof CreateRefund>

export const DecideRefund = Strict(
  {
    decision: Enum(['settled', 'void'], {
      description: 'settled: the client got the money in another way; void: it is not owed any more'
    }),
    reason: Line(500, { examples: ['Paid in cash on 3 June'] })
  },
  { title: 'DecideRefund' }
)
export type DecideRefund = Static<typeof DecideRefund>

export const PreviewCompletion = Strict({ bookingId: Id })
export type PreviewCompletion = Static<typeof PreviewCompletion>

export const SettlementPreview = Strict(
  {
    clientGets: Amount,
    clientGetsText: AmountText,
    providerGets: Total({
      description: "Change of the provider's wallet; negative when a share is given back",
      examples: [3825]
    }),
    providerGetsText: AmountText,
    platformKeeps: Total({ description: "Change of the marketplace's commission", examples: [675] }),
    platformKeepsText: AmountText,
    currency: Currency
  },
  { title: 'SettlementPreview' }
)
export type SettlementPreview = Static<typeof SettlementPreview>

export const MoneyShares = Strict(
  {
    clientPays: Total({
      description: 'What the client pays in all: less what has gone back, or is on its way',
      examples: [4500]
    }),
    clientPaysText: AmountText,
    clientGets: Total({ description: 'What the act itself sends back to the client', examples: [0] }),
    clientGetsText: AmountText,
    providerGets: Total({ description: 'What the provider has of it in all', examples: [3825] }),
    providerGetsText: AmountText,
    platformKeeps: Total({ description: 'What the marketplace has of it in all', examples: [675] }),
    platformKeepsText: AmountText,
    staysHeld: Total({
      description: "What is nobody's yet, because a dispute has frozen it",
      examples: [0]
    }),
    staysHeldText: AmountText
  },
  {
    title: 'MoneyShares',
    description: 'Minor units. `clientPays` is `providerGets`, `platformKeeps` and `staysHeld` together'
  }
)
export type MoneyShares = Static<typeof MoneyShares>

export const BookingMoney = Strict({
  price: Money,
  priceText: AmountText,
  currency: Currency,
  online: Nullable(MoneyShares, {
    description: 'Paid online, or if it will be; null where nothing is and nothing can be any more'
  }),
  cash: Nullable(MoneyShares, {
    description: 'Paid in cash, of which the marketplace keeps nothing; null where it is paid online'
  })
})
export type BookingMoney = Static<typeof BookingMoney>

export const WalletEntry = Strict(
  {
    id: Id,
    amount: Amount,
    amountText: AmountText,
    currency: Currency,
    reason: Text(100, { description: 'What moved the money', examples: ['payment:completed'] }),
    bookingId: Nullable(Id),
    createdAt: CreatedAt
  },
  { title: 'WalletEntry' }
)
export const Wallet = Strict(
  {
    balance: Total({
      description: 'Minor units; below zero when more was given back than is there',
      examples: [3825]
    }),
    balanceText: AmountText,
    currency: Currency,
    lastTransactionAt: Nullable(Instant),
    entries: Type.Array(WalletEntry, { maxItems: 100 }),
    nextCursor: NextCursor
  },
  { title: 'Wallet' }
)
export type Wallet = Static<typeof Wallet>
export const WalletQuery = Strict(pageProperties)
export type WalletQuery = Static<typeof WalletQuery>

export const MAX_EARNING_DAYS = 366
export const EarningsQuery = Strict({
  from: Type.Optional({
    ...LocalDate,
    description: "First day, in the provider's zone; the first of the month of `to` unless given"
  }),
  to: Type.Optional({ ...LocalDate, description: 'Last day; today unless given' })
})
export type EarningsQuery = Static<typeof EarningsQuery>

const Earned = Strict(
  {
    currency: Currency,
    gross: Total({ minimum: 0, description: 'What clients paid for what was done', examples: [12_000] }),
    commission: Total({ description: "The marketplace's part of it", examples: [1800] }),
    refunds: Total({
      description:
        'What refunds and disputes took back, less what they returned: negative where more was returned',
      examples: [0]
    }),
    net: Total({ description: 'What the wallet gained: gross − refunds − commission', examples: [10_200] }),
    paidOut: Total({ description: 'Paid out, less what came back', examples: [5000] }),
    open: Total({ description: 'What the wallet holds now, whatever the period', examples: [5200] })
  },
  { title: 'Earned', description: 'Minor units of `currency`' }
)
export type Earned = Static<typeof Earned>
export const Earnings = Strict(
  {
    from: LocalDate,
    to: { ...LocalDate, examples: ['2026-11-30'] },
    timezone: Text(64, { description: "The provider's zone", examples: ['Asia/Beirut'] }),
    items: Type.Array(Earned, { maxItems: 20, description: 'By currency' })
  },
  { title: 'Earnings' }
)
export type Earnings = Static<typeof Earnings>

export const CreatePayout = Strict({
  userId: Id,
  amount: Total({ minimum: 1, description: 'Minor units', examples: [3825] }),
  reference: Type.Optional(Line(200, { examples: ['Bank transfer 2026-114'] }))
})
export type CreatePayout = Static<typeof CreatePayout>
export const PreviewPayout = Strict({
  userId: Type.Optional({ ...Id, description: 'Whose wallet; for admins, who have none' })
})
export type PreviewPayout = Static<typeof PreviewPayout>

const HeldBack = Strict(
  {
    bookingId: Id,
    amount: Amount,
    amountText: AmountText,
    reason: Enum(['no_show', 'no_show_contradicted'] as const, {
      title: 'HeldBackReason',
      description: 'The client was not there, as the provider says; or the client has contradicted it'
    }),
    until: { ...Instant, description: 'From then on it can be paid out' }
  },
  { title: 'HeldBack' }
)
/** More than anybody reads; the sums count all. */
export const MAX_HELD_BACK = 100
export const PayoutPreview = Strict(
  {
    userId: Id,
    name: Text(100, { description: 'To whom', examples: ['Maya Khoury'] }),
    amount: Total({ minimum: 0, description: 'What a payout now can be at most', examples: [3825] }),
    amountText: AmountText,
    clientPays: Total({ minimum: 0, description: 'A payout takes nothing from clients', examples: [0] }),
    clientPaysText: AmountText,
    providerGets: Total({
      minimum: 0,
      description: 'The whole amount: a payout has no fee',
      examples: [3825]
    }),
    providerGetsText: AmountText,
    platformKeeps: Total({ minimum: 0, description: 'The commission was taken before', examples: [0] }),
    platformKeepsText: AmountText,
    balance: Total({
      description: 'Minor units; below zero when more was given back than is there',
      examples: [5738]
    }),
    balanceText: AmountText,
    staysHeld: Total({ description: 'What is left in the wallet after it', examples: [1913] }),
    staysHeldText: AmountText,
    currency: Currency,
    heldBack: Type.Array(HeldBack, {
      maxItems: MAX_HELD_BACK,
      description: 'What cannot be paid out yet, and why; what comes free first stands first'
    })
  },
  { title: 'PayoutPreview' }
)
export type PayoutPreview = Static<typeof PayoutPreview>

export const Payout = Strict(
  {
    id: Id,
    userId: Id,
    amount: Total({ minimum: 1, description: 'Minor units', examples: [3825] }),
    amountText: AmountText,
    currency: Currency,
    reference: Nullable(Text(200, { examples: ['Bank transfer 2026-114'] })),
    createdAt: CreatedAt
  },
  { title: 'Payout' }
)
export type Payout = Static<typeof Payout>

export const RecordedPayout = Strict(
  {
    ...Payout.properties,
    isReversed: Type.Boolean({ description: 'It came back, and the wallet has it again' })
  },
  { title: 'RecordedPayout' }
)
export type RecordedPayout = Static<typeof RecordedPayout>
export const RecordedPayoutPage = Page(RecordedPayout)
export const ReversePayout = Strict({
  reason: Line(500, { examples: ['The bank returned it: unknown account'] })
})
export type ReversePayout = Static<typeof ReversePayout>

const Why = Line(500, { description: 'Why; the audit log keeps it', examples: ['Agreed for the first year'] })
const BasisPoints = Type.Integer({
  minimum: 0,
  maximum: 10_000,
  description: 'Hundredths of a percent of the price',
  examples: [1000]
})
const category = Text(60, { minLength: 1, description: 'The slug of a category', examples: ['cleaning'] })
const minimum = { ...Money, description: 'The least on a whole price, in minor units', examples: [200] }

export const AddCommission = Strict({
  category: Type.Optional(category),
  provider: Type.Optional(Id),
  service: Type.Optional(Id),
  basisPoints: BasisPoints,
  minimum: Type.Optional(minimum),
  from: Type.Optional(DayOrInstant),
  until: Type.Optional(DayOrInstant),
  reason: Why
})
export type AddCommission = Static<typeof AddCommission>

export const RemoveCommission = Strict({ reason: Why })
export type RemoveCommission = Static<typeof RemoveCommission>

export const Commission = Strict(
  {
    id: Id,
    category: Nullable(category),
    provider: Nullable(Id),
    service: Nullable(Id),
    basisPoints: BasisPoints,
    minimum,
    minimumText: AmountText,
    currency: Currency,
    from: Instant,
    until: Nullable(Instant, { description: 'Null: until it is removed' }),
    isInForce: Type.Boolean({ description: 'It concerns what is booked now' }),
    createdAt: CreatedAt
  },
  { title: 'Commission' }
)
export type Commission = Static<typeof Commission>
export const CommissionPage = Page(Commission)

export const HeldWallet = Strict(
  {
    userId: Id,
    name: Text(100, { examples: ['Maya Khoury'] }),
    balance: Total({
      description: 'Minor units; below zero when more was given back than is there',
      examples: [3825]
    }),
    balanceText: AmountText,
    currency: Currency,
    lastTransactionAt: Nullable(Instant)
  },
  { title: 'HeldWallet' }
)
export type HeldWallet = Static<typeof HeldWallet>
export const HeldWalletPage = Page(HeldWallet)

export const OpenDispute = Strict(
  {
    id: Id,
    paymentId: Id,
    gatewayDisputeId: Text(255, { examples: ['dp_1Qk9zL'] }),
    amount: Money,
    amountText: AmountText,
    currency: Currency,
    createdAt: CreatedAt
  },
  { title: 'OpenDispute' }
)
export type OpenDispute = Static<typeof OpenDispute>
export const OpenDisputePage = Page(OpenDispute)

export const DueRefund = Strict(
  {
    id: Id,
    bookingId: Id,
    paymentId: Id,
    amount: Money,
    amountText: AmountText,
    currency: Currency,
    attempts: Type.Integer({
      minimum: 0,
      maximum: 2_147_483_647,
      description: 'How often it was tried',
      examples: [3]
    }),
    lastError: Nullable(Text(2000), { description: 'What the gateway last said' }),
    refusals: Count,
    bounces: { ...Count, description: "How often the payer's bank sent it back" },
    refusedAt: Nullable(Instant, {
      description: 'From then on it is not tried: an admin settles it, voids it or has it tried again'
    }),
    createdAt: CreatedAt
  },
  { title: 'DueRefund' }
)
export type DueRefund = Static<typeof DueRefund>
export const DueRefundPage = Page(DueRefund)

export const ReconcilePayments = Strict({
  from: Type.Optional({
    ...DayOrInstant,
    description: 'Payments begun from then on; absent = from the first'
  }),
  to: Type.Optional({ ...DayOrInstant, description: 'Until then; a day counts in full' }),
  cursor: Type.Optional(Text(200, { minLength: 1, description: '`nextCursor` of the call before' }))
})
export type ReconcilePayments = Static<typeof ReconcilePayments>

const Finding = Strict({
  kind: Enum(findingKinds, {
    title: 'FindingKind',
    description: 'All but `mismatch` was taken over; that one contradicts our row, and the admins were told'
  }),
  paymentId: Id,
  bookingId: Id,
  amount: Total({ description: 'Minor units', examples: [4500] }),
  amountText: AmountText,
  currency: Currency
})
export const Reconciled = Strict(
  {
    read: Count,
    findings: Type.Array(Finding, { maxItems: 10_000, description: 'What the marketplace did not know' }),
    failures: Type.Array(
      Strict({
        paymentId: Id,
        bookingId: Id,
        reason: Text(100, {
          description: "The gateway's own word, or `internal`",
          examples: ['resource_missing']
        })
      }),
      { maxItems: 100, description: 'What could not be read' }
    ),
    nextCursor: NextCursor
  },
  { title: 'Reconciled' }
)
export type Reconciled = Static<typeof Reconciled>

export const EventReceived = Strict({ received: Type.Boolean() })
