import { currentCancelPolicy, freeUntilMoved, freeUntilOf, graceEndOf } from '../bookings/index.js'
import type { Voice } from '../shared/actor.js'
import { formatMoney, sayLocalTime } from '../shared/format.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { localeOf, spokenTextsIn } from '../texts/index.js'
import type { ProposalRow } from './policy.js'

type Terms = Pick<ProposalRow, 'kind' | 'scheduledAt' | 'price' | 'currency'> & {
  /** It is confirmed at once. */
  isInstant: boolean
}

/** The booking that an offer is about, as far as its terms of cancelling go. */
export type BookedTerms = Parameters<typeof freeUntilMoved>[0]

/**
 * What cancelling costs, said in one or two sentences: of a new booking later, of a cancellation now, and of
 * another time for `booked` after the yes.
 */
export function cancelTerms(
  proposal: Terms,
  booked: BookedTerms | null,
  timezone: string,
  voice: Voice,
  at: Date,
  rules: MarketplaceRules
): string {
  const say = spokenTextsIn(voice).terms
  if (proposal.kind === 'cancel') return feeNow(proposal, voice)
  if (proposal.kind === 'reschedule') return proposal.isInstant ? say.moveAtOnce : say.move
  if (proposal.kind === 'agree_time' && booked !== null) {
    return agreedTerms(proposal, booked, { timezone, voice, at })
  }

  const policy = currentCancelPolicy(rules)
  const freeUntil = freeUntilOf(proposal.scheduledAt, at, policy)

  if (freeUntil > graceEndOf(at, policy)) {
    return say.freeUntil(sayLocalTime(freeUntil, timezone, voice), policy.keptPercent)
  }

  const { graceMinutes, keptPercent } = policy
  return proposal.isInstant
    ? say.freeAtFirst(graceMinutes, keptPercent)
    : say.freeUntilAccepted(graceMinutes, keptPercent)
}

function agreedTerms(
  { scheduledAt }: Terms,
  booked: BookedTerms,
  { timezone, voice, at }: { timezone: string; voice: Voice; at: Date }
): string {
  const { agreeTime } = spokenTextsIn(voice).terms
  const freeUntil = freeUntilMoved(booked, scheduledAt)
  const { keptPercent } = booked.cancelPolicy

  return freeUntil > at
    ? agreeTime.free(sayLocalTime(freeUntil, timezone, voice), keptPercent)
    : agreeTime.costs(keptPercent)
}

function feeNow({ price, currency }: Terms, voice: Voice): string {
  const { cancelFree, cancelCosts } = spokenTextsIn(voice).terms
  return price === 0 ? cancelFree : cancelCosts(formatMoney(price, currency, localeOf(voice)))
}
