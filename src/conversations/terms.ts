import type { CancelPolicy } from '../../drizzle/schema/index.js'
import { costsFrom, freeUntilMoved, freeUntilOf, graceEndOf, keptTexts } from '../bookings/index.js'
import type { Voice } from '../shared/actor.js'
import { formatMoney, sayLocalTime } from '../shared/format.js'
import { localeOf, spokenTextsIn } from '../texts/index.js'
import type { ProposalRow } from './policy.js'

type Terms = Pick<ProposalRow, 'kind' | 'scheduledAt' | 'price' | 'currency'> & {
  /** It is confirmed at once. */
  isInstant: boolean
  /** The terms that a new booking of its service would have. */
  cancelPolicy: CancelPolicy
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
  at: Date
): string {
  const say = spokenTextsIn(voice).terms
  if (proposal.kind === 'cancel') return feeNow(proposal, voice)
  if (proposal.kind === 'reschedule') return proposal.isInstant ? say.moveAtOnce : say.move
  if (proposal.kind === 'agree_time' && booked !== null) {
    return agreedTerms(proposal, booked, { timezone, voice, at })
  }

  const { cancelPolicy, scheduledAt } = proposal
  const freeUntil = freeUntilOf(scheduledAt, at, cancelPolicy)
  const kept = keptTexts(costsFrom({ scheduledAt, freeUntil, cancelPolicy }, freeUntil), (instant) =>
    sayLocalTime(instant, timezone, voice)
  )

  if (freeUntil > graceEndOf(at, cancelPolicy)) {
    return say.freeUntil(sayLocalTime(freeUntil, timezone, voice), kept)
  }

  const { graceMinutes } = cancelPolicy
  return proposal.isInstant ? say.freeAtFirst(graceMinutes, kept) : say.freeUntilAccepted(graceMinutes, kept)
}

function agreedTerms(
  { scheduledAt }: Terms,
  booked: BookedTerms,
  { timezone, voice, at }: { timezone: string; voice: Voice; at: Date }
): string {
  const { agreeTime } = spokenTextsIn(voice).terms
  const freeUntil = freeUntilMoved(booked, scheduledAt)
  const told = (instant: Date) => sayLocalTime(instant, timezone, voice)
  const { cancelPolicy } = booked
  const kept = keptTexts(costsFrom({ scheduledAt, freeUntil, cancelPolicy }, at), told)

  return freeUntil > at ? agreeTime.free(told(freeUntil), kept) : agreeTime.costs(kept)
}

function feeNow({ price, currency }: Terms, voice: Voice): string {
  const { cancelFree, cancelCosts } = spokenTextsIn(voice).terms
  return price === 0 ? cancelFree : cancelCosts(formatMoney(price, currency, localeOf(voice)))
}
