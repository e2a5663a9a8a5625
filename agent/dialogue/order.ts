import type { Offer } from '../facts/results.js'
import type { DateTimeMention } from '../language/dates/index.js'
import { namesOffer } from './choice.js'
import type { Frame } from './frame.js'
import type { Understanding } from './understanding.js'
import { agreesWith, saysWhen, startOf, type When } from './when.js'

/**
 * What "book now" orders: an offer that was just made, a service at a start, or the best service that is free
 * at a start.
 */
export type Order =
  | { kind: 'proposal'; proposalId: string }
  | { kind: 'slot'; offer: Offer; start: Date }
  | { kind: 'best'; category: string; start: Date }

/**
 * Reads an order to book at once from the user's own words: a verb of booking, a word of immediacy, and a
 * start that is exact or was just offered. Null when any of these is missing: then the words can only lead to
 * a proposal.
 */
export function readOrder(frame: Frame, understood: Understanding, timezone: string): Order | null {
  if (!understood.acts.bookNow || !isWhollyRead(frame, understood)) return null

  const namesWish = understood.category !== null || understood.place !== null
  return (
    orderOfProposal(frame, understood, namesWish) ??
    orderOfOffer(frame, understood, namesWish) ??
    orderOfBest(frame, timezone)
  )
}

/**
 * The check of "book now": every word of the order was read, the order asks nothing, and it means one day,
 * one hour and one provider that exist. A word that was not read may be a condition ("but not Friday"), a
 * town or a name; then the order is at most a proposal, or a question.
 */
function isWhollyRead(frame: Frame, understood: Understanding): boolean {
  const { acts, when, unread, named } = understood
  if (unread.length > 0 || acts.question || acts.reject !== undefined) return false
  if (named.length > 0 && (!namesOffer(frame, understood) || acts.select !== undefined)) return false

  return isOneStart(when)
}

/** The day is certain, there is no range and no second hour, and the start is not past. */
function isOneStart({ uncertain, past, endDate, time, after, before, noDay }: DateTimeMention): boolean {
  return (
    uncertain !== true &&
    past !== true &&
    noDay === undefined &&
    endDate === undefined &&
    (time === undefined || (after === undefined && before === undefined))
  )
}

function orderOfProposal(
  { previous: { proposal }, chosen }: Frame,
  { when, acts }: Understanding,
  namesWish: boolean
): Order | null {
  if (
    proposal?.kind !== 'book' ||
    namesWish ||
    chosen?.id !== proposal.service.id ||
    acts.select?.kind === 'index'
  ) {
    return null
  }

  return agreesWith(when, new Date(proposal.scheduledAt), proposal.timezone)
    ? { kind: 'proposal', proposalId: proposal.id }
    : null
}

/** A service that was shown, at the time that the user said, else at its offered next free time. */
function orderOfOffer(frame: Frame, understood: Understanding, namesWish: boolean): Order | null {
  const { chosen, offers, previous } = frame
  const offer = chosen ?? (previous.offers && !namesWish ? offers[0] : undefined)
  if (offer === undefined) return null

  const start = exactStart(frame.when, offer.timezone)
  if (start !== null && (saysWhen(understood.when) || chosen !== null)) return { kind: 'slot', offer, start }

  const isJustOffered = previous.offers || previous.times.length > 0
  if (saysWhen(understood.when) || !isJustOffered || offer.nextSlot === null) return null

  return { kind: 'slot', offer, start: new Date(offer.nextSlot) }
}

/** A range of days is no start, whatever its hour. */
function exactStart(when: When, timezone: string): Date | null {
  return when.endDate === undefined || when.endDate === when.date ? startOf(when, timezone) : null
}

/** A category, a place and an exact start suffice: the best-ranked service that is free then. */
function orderOfBest({ category, when, previous }: Frame, timezone: string): Order | null {
  const start = exactStart(when, timezone)
  return category === null || start === null || previous.proposal !== null
    ? null
    : { kind: 'best', category, start }
}
