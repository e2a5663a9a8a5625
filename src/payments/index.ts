export { renderCheckout, renderReturn } from './checkout-page.js'
export { openCheckout, reserveCheckout, verifyPayment, type ReservedCheckout } from './checkout.js'
export { reserveRefundOf, sendRefunds, type ReservedRefund } from './commands.js'
export { GatewayError, noGateway, type PaymentGateway } from './gateway.js'
export { checkLedger, type LedgerFault } from './ledger-check.js'
export { providerAccount } from './ledger.js'
export { measureMoney, type MoneyMeasures } from './measure.js'
export { listPaymentMethods } from './methods.js'
export { findForeignMoney, type ForeignMoney } from './one-currency.js'
export { listDueRefunds, listOpenDisputes, listPayouts, listWallets, reversePayout } from './oversight.js'
export { readBeforePayout } from './payout-reading.js'
export { createPayout } from './payout.js'
export { positionOf, type Position } from './position.js'
export {
  getWallet,
  listPayments,
  paymentSummaries,
  previewBookingCompletion,
  previewRefund,
  type PaymentStatus,
  type PaymentSummary
} from './queries.js'
export { reconcilePayments, type Reconciliation } from './reconcile.js'
export { decideRefund } from './refund-decisions.js'
export { createSandboxGateway, type SandboxGateway, type SandboxOutcome } from './sandbox-gateway.js'
export {
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
  ReversePayout,
  Checkout,
  CreateCheckout,
  CreatePayout,
  CreateRefund,
  DecideRefund,
  EventReceived,
  Payment,
  PaymentMethods,
  PaymentPage,
  PaymentQuery,
  Payout,
  PreviewCompletion,
  SettlementPreview,
  VerifyPayment,
  Wallet,
  WalletQuery
} from './schemas.js'
export {
  paidAmount,
  previewCancellation,
  previewCompletion,
  settleCancellation,
  settleCompletion
} from './settlement.js'
export { cancelSplit, completionSplit, type CancelSplit, type CompletionSplit } from './split.js'
export { createStripeGateway, type StripeSettings } from './stripe-gateway.js'
export { settleOutside, sweepPayments, type PaymentsSwept } from './sweep.js'
export { receiveEvent, removeAgedEvents } from './webhook.js'
