// The money of bookings, by rooms: checkout (a client pays), refunds, payouts, gateway (the port and its two
// sides), ledger (where the money is), refresh (our rows follow the gateway), webhook and reconcile (what
// starts a refresh).

export { openCheckout, reserveCheckout, verifyPayment } from './checkout/checkout.js'
export { listPaymentMethods } from './checkout/methods.js'
export {
  addCommission,
  commissionRuleFor,
  listCommissions,
  removeCommission,
  type CommissionTerms
} from './commissions.js'
export {
  freezePayment,
  previewDispute,
  settleDispute,
  unfreezePayment,
  type RulingOutcome
} from './frozen.js'
export { noGateway, type PaymentGateway } from './gateway/gateway.js'
export { createSandboxGateway, type SandboxGateway, type SandboxSession } from './gateway/sandbox.js'
export { createStripeGateway } from './gateway/stripe.js'
export { checkLedger, ledgerChecks } from './ledger/check.js'
export { getEarnings } from './ledger/earnings.js'
export { measureMoney, type MoneyMeasures } from './ledger/measure.js'
export { findForeignMoney } from './ledger/one-currency.js'
export { providerAccount } from './ledger/post.js'
export { type CancelSplit } from './ledger/split.js'
export { targetBalancesOf, type Balances } from './ledger/target-balances.js'
export { listDueRefunds, listOpenDisputes, listPayouts, listWallets, reversePayout } from './oversight.js'
export { createPayout } from './payouts/create.js'
export { previewPayout } from './payouts/preview.js'
export { readBeforePayout } from './payouts/read-before.js'
export { presentOutcomes } from './present.js'
export {
  previewCancellation,
  previewCompletion,
  previewLateFee,
  type Outcomes
} from './previews.js'
export {
  findPaidBooking,
  findReceipt,
  getWallet,
  listPayments,
  paymentOf,
  paymentSummaries,
  previewBookingCompletion,
  previewRefund,
  type PaymentSummary
} from './queries.js'
export { reconcilePayments } from './reconcile/reconcile.js'
export { settleOutside, sweepPayments } from './reconcile/sweep.js'
export { decideRefund } from './refunds/decide.js'
export { reserveRefundOf, sendRefunds } from './refunds/request.js'
export {
  AddCommission,
  Commission,
  CommissionPage,
  RemoveCommission,
  DueRefund,
  DueRefundPage,
  HeldWallet,
  HeldWalletPage,
  OpenDispute,
  OpenDisputePage,
  RecordedPayout,
  RecordedPayoutPage,
  ReconcilePayments,
  Reconciled,
  AmountText,
  BookingMoney,
  ReversePayout,
  Checkout,
  CreateCheckout,
  CreatePayout,
  CreateRefund,
  DecideRefund,
  Earnings,
  EarningsQuery,
  EventReceived,
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
} from './schemas.js'
export { settleCancellation, settleCompletion } from './settlement.js'
export { receiveEvent, removeAgedEvents } from './webhook/receive.js'
export { personalData as paymentsPersonalData } from './personal-data.js'
