import type { Locale } from '../shared/actor.js'
import { marketplace } from '../shared/config.js'
import { formatLocalTime, formatMoney } from '../shared/format.js'
import { HOUR, MINUTE } from '../shared/time.js'
import { textsIn } from '../texts/index.js'
import type { ProposalRow } from './policy.js'

type Terms = Pick<ProposalRow, 'kind' | 'scheduledAt' | 'price' | 'currency'>

/** What cancelling costs, said in one or two sentences: of a new booking later, of a cancellation now. */
export function cancelTerms(proposal: Terms, timezone: string, locale: Locale, at: Date): string {
  const say = textsIn(locale).terms
  if (proposal.kind === 'cancel') return feeNow(proposal, locale)
  if (proposal.kind === 'reschedule') return say.move

  const freeUntil = new Date(proposal.scheduledAt.getTime() - marketplace.cancelFreeHoursBefore * HOUR)
  return freeUntil.getTime() > at.getTime() + marketplace.cancelGraceMinutes * MINUTE
    ? say.freeUntil(formatLocalTime(freeUntil, timezone, locale), marketplace.cancelKeptPercent)
    : say.freeUntilAccepted(marketplace.cancelGraceMinutes, marketplace.cancelKeptPercent)
}

function feeNow({ price, currency }: Terms, locale: Locale): string {
  const { cancelFree, cancelCosts } = textsIn(locale).terms
  return price === 0 ? cancelFree : cancelCosts(formatMoney(price, currency, locale))
}
