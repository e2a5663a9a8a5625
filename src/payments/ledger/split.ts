/** Who ends with how much of a payment, in minor units of its currency. Pure. */

export interface CompletionSplit {
  providerGets: number
  platformKeeps: number
}

export interface CancelSplit extends CompletionSplit {
  /** Goes back to the client. */
  refund: number
  /** Is kept: `providerGets + platformKeeps`. */
  fee: number
}

export interface SplitTerms {
  paid: number
  commissionBasisPoints: number
}

/** Commission rounds half up, the provider gets the remainder. */
export function completionSplit({ paid, commissionBasisPoints }: SplitTerms): CompletionSplit {
  // In two parts, because the product of the largest amounts is beyond what a number holds exactly.
  const [whole, rest] = [Math.floor(paid / 10_000), paid % 10_000]
  const platformKeeps =
    whole * commissionBasisPoints + Math.floor((rest * commissionBasisPoints + 5_000) / 10_000)

  return { providerGets: paid - platformKeeps, platformKeeps }
}

/**
 * A cancellation that keeps `keptPercent` of what was paid: the refund is rounded down (to a multiple of
 * `refundUnit`, where the gateway cannot send every amount), the kept part is shared as a completion of that
 * amount would be. Nothing paid, nothing kept.
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
