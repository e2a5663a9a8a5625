import type { proposals } from '../../drizzle/schema/index.js'
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
