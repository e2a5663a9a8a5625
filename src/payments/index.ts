export { cancelSplit, completionSplit, type CancelSplit, type CompletionSplit } from './split.js'
export { paidAmount, previewCancellation, previewCompletion, settleCancellation, settleCompletion } from './settlement.js'
export { paymentSummaries, type PaymentStatus, type PaymentSummary } from './queries.js'
