import { currentCancelPolicy, freeUntilOf, graceEndOf } from '../bookings/index.js'
import type { Voice } from '../shared/actor.js'
import { formatMoney, sayLocalTime } from '../shared/format.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { localeOf, spokenTextsIn } from '../texts/index.js'
import type { ProposalRow } from './policy.js'

type Terms = Pick<ProposalRow, 'kind' | 'scheduledAt' | 'price' | 'currency'>

/** What cancelling costs, said in one or two sentences: of a new booking later, of a cancellation now. */
export function cancelTerms(
  proposal: Terms,
  timezone: string,
  voice: Voice,
  at: Date,
  rules: MarketplaceRules
): string {
  const say = spokenTextsIn(voice).terms
  if (proposal.kind === 'cancel') return feeNow(proposal, voice)
  if (proposal.kind === 'reschedule') return say.move
  if (proposal.kind === 'agree_time') return say.agreeTime

  const policy = currentCancelPolicy(rules)
  const freeUntil = freeUntilOf(proposal.scheduledAt, at, policy)

  return freeUntil > graceEndOf(at, policy)
    ? say.freeUntil(sayLocalTime(freeUntil, timezone, voice), policy.keptPercent)
    : say.freeUntilAccepted(policy.graceMinutes, policy.keptPercent)
}

function feeNow({ price, currency }: Terms, voice: Voice): string {
  const { cancelFree, cancelCosts } = spokenTextsIn(voice).terms
  return price === 0 ? cancelFree : cancelCosts(formatMoney(price, currency, localeOf(voice)))
}
