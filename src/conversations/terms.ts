import { currentCancelPolicy, freeUntilOf, graceEndOf } from '../bookings/index.js'
import type { Locale } from '../shared/actor.js'
import { formatLocalTime, formatMoney } from '../shared/format.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { textsIn } from '../texts/index.js'
import type { ProposalRow } from './policy.js'

type Terms = Pick<ProposalRow, 'kind' | 'scheduledAt' | 'price' | 'currency'>

/** What cancelling costs, said in one or two sentences: of a new booking later, of a cancellation now. */
export function cancelTerms(
  proposal: Terms,
  timezone: string,
  locale: Locale,
  at: Date,
  rules: MarketplaceRules
): string {
  const say = textsIn(locale).terms
  if (proposal.kind === 'cancel') return feeNow(proposal, locale)
  if (proposal.kind === 'reschedule') return say.move

  const policy = currentCancelPolicy(rules)
  const freeUntil = freeUntilOf(proposal.scheduledAt, at, policy)

  return freeUntil > graceEndOf(at, policy)
    ? say.freeUntil(formatLocalTime(freeUntil, timezone, locale), policy.keptPercent)
    : say.freeUntilAccepted(policy.graceMinutes, policy.keptPercent)
}

function feeNow({ price, currency }: Terms, locale: Locale): string {
  const { cancelFree, cancelCosts } = textsIn(locale).terms
  return price === 0 ? cancelFree : cancelCosts(formatMoney(price, currency, locale))
}
