/** Computes how much of a payment each side gets, in minor units of its currency. Pure. */

export interface CompletionSplit {
  providerGets: number
  platformKeeps: number
}

export interface CancelSplit extends CompletionSplit {
  /** Goes back to the client. */
  refund: number
  /** The kept part: `providerGets + platformKeeps`. */
  fee: number
}

export interface SplitTerms {
  paid: number
  commissionBasisPoints: number
}

/** The commission rounds half up; the provider gets the rest. */
export function completionSplit({ paid, commissionBasisPoints }: SplitTerms): CompletionSplit {
  // Computed in two parts, because the product of the largest amounts exceeds what a number holds exactly.
  const [whole, rest] = [Math.floor(paid / 10_000), paid % 10_000]
  const platformKeeps =
    whole * commissionBasisPoints + Math.floor((rest * commissionBasisPoints + 5_000) / 10_000)

  return { providerGets: paid - platformKeeps, platformKeeps }
}

/**
 * A cancellation that keeps `keptPercent` of what was paid: the refund is rounded down (to a multiple of
 * `refundUnit`, where the gateway cannot send every amount), and the kept part is shared as a completion of
 * that amount would be. Without a payment nothing is kept.
 */
export function cancelSplit({
  paid,
  commissionBasisPoints,
  keptPercent,
  refundUnit = 1
}: SplitTerms & { keptPercent: number; refundUnit?: number }): CancelSplit {
  const refund = Math.floor((paid * (100 - keptPercent)) / 100 / refundUnit) * refundUnit
  const fee = paid - refund
  return { refund, fee, ...completionSplit({ paid: fee, commissionBasisPoints }) }
}
