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
  /** What is shared. */
  paid: number
  /** The whole charge, of which `paid` is a part. */
  whole: number
  commissionBasisPoints: number
  /** The least commission on the whole charge. */
  commissionMinimum: number
}

/**
 * The commission rounds half up; the provider gets the rest. Where the share of the whole charge is below the
 * minimum, the commission on the whole is the minimum, but never more than the charge, and a part carries the
 * same part of it: so a refund takes from both sides in proportion, and a kept part pays both.
 */
export function completionSplit({
  paid,
  whole,
  commissionBasisPoints,
  commissionMinimum
}: SplitTerms): CompletionSplit {
  const least = Math.min(commissionMinimum, whole)
  const isShare = partOf(whole, commissionBasisPoints, BASIS) >= least
  const platformKeeps = isShare ? partOf(paid, commissionBasisPoints, BASIS) : partOf(paid, least, whole)

  return { providerGets: paid - platformKeeps, platformKeeps }
}

/** A whole in basis points. */
const BASIS = 10_000

/** `amount × numerator / denominator`, rounded half up; exact also where a number would not hold it. */
function partOf(amount: number, numerator: number, denominator: number): number {
  const twice = 2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator)

  return Number(twice / (2n * BigInt(denominator)))
}

/**
 * A cancellation that keeps `keptPercent` of what was paid: the refund is rounded down (to a multiple of
 * `refundUnit`, where the gateway cannot send every amount), and the kept part is shared as a completion of
 * that amount would be. Without a payment nothing is kept.
 */
export function cancelSplit({
  keptPercent,
  ...terms
}: SplitTerms & { keptPercent: number; refundUnit?: number }): CancelSplit {
  return returnSplit({ ...terms, returnedBasisPoints: (100 - keptPercent) * 100 })
}

/** The same by the part that goes back to the client, in basis points: a dispute is decided so. */
export function returnSplit({
  returnedBasisPoints,
  refundUnit = 1,
  ...terms
}: SplitTerms & { returnedBasisPoints: number; refundUnit?: number }): CancelSplit {
  const { paid } = terms
  const returned = Number((BigInt(paid) * BigInt(returnedBasisPoints)) / BigInt(BASIS))
  const refund = Math.floor(returned / refundUnit) * refundUnit
  const fee = paid - refund
  return { refund, fee, ...completionSplit({ ...terms, paid: fee }) }
}
