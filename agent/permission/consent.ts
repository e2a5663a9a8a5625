import { rankServices } from '../../src/search/index.js'
import type { ProposalRow } from '../../src/conversations/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { MINUTE } from '../../src/shared/time.js'
import type { Turn } from '../dialogue/turn.js'
import type { ToolContext } from './tool-context.js'
import { agreementIn } from '../dialogue/agreement.js'
import { readOrder, type Order } from '../dialogue/order.js'
import { jobOf, placeOf, wishOf } from '../dialogue/search-terms.js'
import { agreesWith, saysWhen } from '../dialogue/when.js'
import { mayBeYes, offerInWords } from './unsure-yes.js'

/**
 * Allows an offer to be executed only if the user's own newest words say so: a yes directly after the offer
 * was shown, an exact order to book now, or "cancel it" directly after the booking was announced. To offer is
 * free: what a model wants does not count here.
 * @throws not_confirmed
 */
export async function requireConsent(context: ToolContext, proposal: ProposalRow): Promise<void> {
  const { turn } = context
  if ((await isAgreedTo(context, proposal)) || isAgreedToBeside(turn, proposal) || isUndone(turn, proposal)) {
    return
  }

  const order = proposal.kind === 'book' ? readOrder(turn.frame, turn.understood, turn.timezone) : null
  if (order !== null && (await isOrdered(context, order, proposal))) return

  throw new DomainError('not_confirmed')
}

/**
 * A yes to the offer that the reply directly before showed. Our own reader hears it; where that is unsure, a
 * language model is asked about these two texts alone.
 */
async function isAgreedTo(
  { turn, hearYes }: ToolContext,
  { id, scheduledAt }: ProposalRow
): Promise<boolean> {
  const { understood, frame } = turn
  if (agreementIn(frame, understood)?.proposal.id === id) return true

  const shown = frame.previous.proposal
  if (shown?.id !== id || !agreesWith(understood.when, scheduledAt, shown.timezone)) return false

  return hearYes !== null && mayBeYes(turn) && (await hearYes(offerInWords(shown), understood.text))
}

/**
 * One of several cancellations that were offered together, made again at the fee that was shown: the yes was
 * for all of them.
 */
function isAgreedToBeside({ understood, frame }: Turn, { kind, bookingId, price }: ProposalRow): boolean {
  const { cancels } = frame.previous
  return (
    kind === 'cancel' &&
    agreementIn(frame, understood) !== null &&
    !saysWhen(understood.when) &&
    cancels.length > 1 &&
    cancels.some((shown) => shown.bookingId === bookingId && shown.price === price)
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
  { market, actor, turn }: ToolContext,
  { start }: Extract<Order, { kind: 'best' }>
): Promise<string | null> {
  const { lat, lng, city, from, to, ...wish } = wishOf(turn.frame, turn)
  const place = placeOf({ lat, lng, city }, turn.user.city)
  if (Object.keys(place).length === 0) return null

  const [best] = await rankServices(market, actor, {
    ...wish,
    ...jobOf(turn.frame, wish.category),
    ...place,
    window: { from: start, to: new Date(start.getTime() + MINUTE) },
    limit: 1
  })

  return best?.isFreeThen === true ? best.service.id : null
}
