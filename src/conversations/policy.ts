import { createHash } from 'node:crypto'
import type { CancelPolicy, proposals } from '../../drizzle/schema/index.js'
import { wholeTerms } from '../shared/cancel-policies.js'
import { DomainError } from '../shared/errors.js'

export type ProposalRow = typeof proposals.$inferSelect

/** @throws proposal_not_open when it was superseded or dropped, or has expired */
export function requireOpen(proposal: ProposalRow, at: Date): void {
  if (proposal.status !== 'open' || proposal.expiresAt <= at) throw new DomainError('proposal_not_open')
}

/** @throws proposal_changed when the price, or the fee of a cancellation, has changed since */
export function requireSamePrice(proposal: ProposalRow, price: number): void {
  if (proposal.price !== price) throw new DomainError('proposal_changed')
}

/** What a yes to a new booking agrees to, beside time and price. */
interface BookingTerms {
  cancelPolicy: CancelPolicy
  /** It is confirmed at once. */
  isInstant: boolean
}

/** The same terms have the same number, and others another one. */
export function termsVersion({ cancelPolicy, isInstant }: BookingTerms): number {
  const { freeHoursBefore, graceMinutes, tiers, keptPercent, noShowPercent } = wholeTerms(cancelPolicy)
  const steps = tiers.map((tier) => [tier.hoursBefore, tier.keptPercent])
  const said = JSON.stringify([freeHoursBefore, graceMinutes, steps, keptPercent, noShowPercent, isInstant])

  return createHash('sha256').update(said).digest().readInt32BE()
}

/** @throws proposal_changed when the terms that were shown with an offer are others now */
export function requireSameTerms({ shownVersion }: ProposalRow, terms: BookingTerms): void {
  if (shownVersion !== termsVersion(terms)) throw new DomainError('proposal_changed')
}
