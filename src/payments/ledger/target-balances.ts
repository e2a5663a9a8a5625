import { completionSplit } from './split.js'

/** The facts of one payment that decide where its money is; all amounts in minor units. */
export interface PaymentFacts {
  amount: number
  capturedAt: Date | null
  commissionBasisPoints: number
  commissionMinimum: number
  /** Sent back, and reserved to be sent back. */
  refundedAmount: number
  refundDueAmount: number
  /** Frozen by open disputes, and taken by lost ones. */
  disputedAmount: number
  lostAmount: number
  releasableAmount: number
  /** The client disputes the booking: what may be released waits for the decision. */
  isFrozen: boolean
}

/**
 * Where the money of a payment is. The four amounts always sum to zero. `gateway` is negative: it has given
 * what the others hold.
 */
export interface Balances {
  gateway: number
  escrow: number
  provider: number
  platform: number
}

/**
 * Where the money of a payment belongs, given its facts. Every movement of the ledger is the step from where
 * the money is to where this says it belongs, so events may come in any order and repeatedly. Refunded or
 * disputed money is never the provider's: shares are given back in proportion, without a drift of cents. The
 * platform loses what leaves beyond the amount (a dispute lost after a refund).
 */
export function targetBalancesOf(payment: PaymentFacts): Balances {
  if (payment.capturedAt === null) return { gateway: 0, escrow: 0, provider: 0, platform: 0 }

  const { providerGets, platformKeeps } = completionSplit({
    paid: releasedAmount(payment),
    whole: payment.amount,
    commissionBasisPoints: payment.commissionBasisPoints,
    commissionMinimum: payment.commissionMinimum
  })
  const gone = payment.refundedAmount + payment.lostAmount
  const loss = Math.max(0, gone - payment.amount)

  return {
    gateway: gone - payment.amount,
    escrow: payment.amount - gone - providerGets - platformKeeps + loss,
    provider: providerGets,
    platform: platformKeeps - loss
  }
}

/** What provider and platform hold of a payment together. */
export function releasedAmount(payment: PaymentFacts): number {
  if (payment.isFrozen) return 0

  const left =
    payment.amount -
    payment.refundedAmount -
    payment.refundDueAmount -
    payment.disputedAmount -
    payment.lostAmount

  return Math.max(0, Math.min(payment.releasableAmount, left))
}

/** The part of a payment that can still be refunded. */
export function refundableAmount(payment: PaymentFacts): number {
  return payment.capturedAt === null
    ? 0
    : Math.max(0, payment.amount - payment.refundedAmount - payment.refundDueAmount - payment.lostAmount)
}

/** What each side has of a payment; the first is the sum of the others. */
export interface Shares {
  /** What the client has paid, less what went back to them and what is on its way. */
  clientPays: number
  providerGets: number
  platformKeeps: number
  /** What is nobody's yet: in escrow, or frozen by a dispute. */
  staysHeld: number
}

export function sharesOf(payment: PaymentFacts): Shares {
  const { gateway, escrow, provider, platform } = targetBalancesOf(payment)

  return {
    clientPays: -gateway - payment.refundDueAmount,
    providerGets: provider,
    platformKeeps: platform,
    staysHeld: escrow - payment.refundDueAmount
  }
}

/** What one step would give each side; the sum is zero. */
export interface SettlementPreview {
  /** Goes back to the client; the gateway has yet to send it. */
  clientGets: number
  /** Change of the provider's wallet; negative when a share is given back. */
  providerGets: number
  platformKeeps: number
  /** What stays in escrow until later. */
  staysHeld: number
}

/** The step between two states of one payment, as both sides see it. */
export function previewStep(before: PaymentFacts, after: PaymentFacts): SettlementPreview {
  const from = targetBalancesOf(before)
  const to = targetBalancesOf(after)
  const clientGets =
    after.refundDueAmount + after.refundedAmount - before.refundDueAmount - before.refundedAmount

  return {
    clientGets,
    providerGets: to.provider - from.provider,
    platformKeeps: to.platform - from.platform,
    staysHeld: sharesOf(after).staysHeld
  }
}
