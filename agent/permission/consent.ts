import { rankServices } from '../../src/search/index.js'
import type { ProposalRow } from '../../src/conversations/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { MINUTE } from '../../src/shared/time.js'
import type { Turn } from '../dialogue/turn.js'
import type { ToolContext } from './tool-context.js'
import type { DateTimeMention } from '../language/dates/index.js'
import { readOrder, type Order } from '../dialogue/order.js'
import type { Offer } from '../facts/results.js'
import type { Plan } from '../dialogue/plan.js'
import { placeOf, wishOf } from '../dialogue/search-terms.js'
import { agreesWith, saysWhen, startOf, type When } from '../dialogue/when.js'

/**
 * Allows an offer to be executed only if the user's own newest words say so: a plain yes directly after the
 * offer was shown, an exact order to book now, or "cancel it" directly after the booking was announced. What
 * a model wants does not count.
 * @throws not_confirmed
 */
export async function requireConsent(context: ToolContext, proposal: ProposalRow): Promise<void> {
  const { turn } = context
  if (isAgreedTo(turn, proposal) || isUndone(turn, proposal)) return

  const order = proposal.kind === 'book' ? readOrder(turn.frame, turn.understood, turn.timezone) : null
  if (order !== null && (await isOrdered(context, order, proposal))) return

  throw new DomainError('not_confirmed')
}

function isAgreedTo({ understood, frame, timezone }: Turn, { id, scheduledAt }: ProposalRow): boolean {
  const shown = frame.previous.proposal
  return (
    understood.acts.plainAffirm &&
    shown?.id === id &&
    agreesWith(understood.when, scheduledAt, shown.timezone ?? timezone)
  )
}

/** Cancels what was just booked, while cancelling is free. */
function isUndone({ understood, frame }: Turn, { kind, bookingId, price }: ProposalRow): boolean {
  const { done } = frame.previous
  return (
    kind === 'cancel' &&
    price === 0 &&
    understood.acts.plainCancel &&
    done?.change === 'booked' &&
    done.booking.id === bookingId
  )
}

async function isOrdered(context: ToolContext, order: Order, proposal: ProposalRow): Promise<boolean> {
  if (order.kind === 'proposal') return order.proposalId === proposal.id
  if (order.start.getTime() !== proposal.scheduledAt.getTime()) return false
  return (order.kind === 'slot' ? order.offer.id : await bestFree(context, order)) === proposal.serviceId
}

/** The best-ranked service that is free at that start, by our own ranking and not by a model's choice. */
async function bestFree(
  { db, actor, turn }: ToolContext,
  { start }: Extract<Order, { kind: 'best' }>
): Promise<string | null> {
  const { lat, lng, city, from, to, ...wish } = wishOf(turn.frame, turn)
  const place = placeOf({ lat, lng, city }, turn.user.city)
  if (place.place === undefined && place.city === undefined) return null

  const [best] = await rankServices(db, actor, {
    ...wish,
    ...place,
    window: { from: start, to: new Date(start.getTime() + MINUTE) },
    limit: 1
  })

  return best?.isFreeThen === true ? best.service.id : null
}

/**
 * Allows a booking to be offered only if our own reading of the user's words asks for one like it: a service
 * that was shown to the user or found for them, at a time that they named. What a listing or a review tells a
 * model to offer is not offered.
 * @throws not_asked_for
 */
export function requireBookingAsked(
  { turn }: ToolContext,
  { serviceId, scheduledAt }: { serviceId: string; scheduledAt: string }
): void {
  const offer = turn.known.findLast(({ id }) => id === serviceId)
  const start = new Date(scheduledAt)

  if (offer === undefined || !(isOrderFor(turn.plan, offer, start) || isAskedFor(turn, offer, start))) {
    throw new DomainError('not_asked_for')
  }
}

/**
 * An order to book at once names its own start. After "nothing is free today" that is the next free time that
 * was shown with the service, although the request says today.
 */
function isOrderFor(plan: Plan, offer: Offer, start: Date): boolean {
  if (plan.kind !== 'book_now' || plan.order.kind === 'proposal') return false

  const { order } = plan
  const isOffer = order.kind === 'slot' ? order.offer.id === offer.id : order.category === offer.category

  return isOffer && order.start.getTime() === start.getTime()
}

function isAskedFor({ frame, understood, plan }: Turn, offer: Offer, start: Date): boolean {
  if (!agreesWith(mentionOf(frame.when), start, offer.timezone)) return false

  const isAt = (at: Date | string | null) => at !== null && new Date(at).getTime() === start.getTime()
  // After a digression the offer is made again.
  if (isSame(frame.proposal ?? frame.previous.proposal, offer, isAt) && plan.kind !== 'refuse') return true

  switch (plan.kind) {
    case 'propose':
      return offer.id === plan.offer.id && isAt(plan.start)
    case 'ask_time':
      return offer.id === plan.offer.id
    case 'search':
      return (
        !plan.isMore &&
        (saysWhen(understood.when) || understood.acts.book) &&
        offer.category === frame.category &&
        isAt(startOf(frame.when, offer.timezone))
      )
    case 'which_one':
      return frame.offers.some(({ id }) => id === offer.id)
    // Only a better reader than ours understands these words. Directly after a list they may mean this
    // service, at a time that they can mean.
    case 'talk':
      return (
        plan.about === 'unclear' &&
        frame.previous.offers &&
        saysWhen(mentionOf(frame.when)) &&
        frame.offers.some(({ id }) => id === offer.id)
      )
    default:
      return false
  }
}

function isSame(
  proposal: { service: { id: string }; scheduledAt: string } | null,
  offer: Offer,
  isAt: (at: string) => boolean
): boolean {
  return proposal !== null && proposal.service.id === offer.id && isAt(proposal.scheduledAt)
}

/** Allows cancelling to be offered only to a user who speaks of cancelling. @throws not_asked_for */
export function requireCancelAsked({ turn: { plan } }: ToolContext, bookingId: string): void {
  if (plan.kind !== 'cancel' || (plan.booking !== null && plan.booking.id !== bookingId)) {
    throw new DomainError('not_asked_for')
  }
}

/**
 * Allows a move to be offered only to a user who speaks of moving, and only to a start that fits their words.
 * @throws not_asked_for
 */
export function requireMoveAsked(
  { turn: { plan, frame, timezone } }: ToolContext,
  { bookingId, scheduledAt }: { bookingId: string; scheduledAt: string }
): void {
  const zone = plan.kind === 'reschedule' ? (plan.booking?.timezone ?? timezone) : timezone
  const isAbout = plan.kind === 'reschedule' && (plan.booking === null || plan.booking.id === bookingId)
  if (!isAbout || !agreesWith(mentionOf(frame.when), new Date(scheduledAt), zone)) {
    throw new DomainError('not_asked_for')
  }
}

/** Allows a hand-off only when the user asks for a person. @throws not_asked_for */
export function requireHandOffAsked({ turn: { plan } }: ToolContext): void {
  if (plan.kind !== 'hand_off') throw new DomainError('not_asked_for')
}

/** What is known about when, as agreesWith reads it. */
function mentionOf({ part, date, endDate, time, after, before }: When): DateTimeMention {
  return {
    spans: [],
    ...(date === undefined ? {} : { date }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(time === undefined ? {} : { time }),
    ...(part === undefined ? {} : { partOfDay: part }),
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before })
  }
}
