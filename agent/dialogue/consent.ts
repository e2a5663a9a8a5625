import { rankServices } from '../../src/catalog/index.js'
import type { ProposalRow } from '../../src/conversations/index.js'
import { DomainError } from '../../src/shared/errors.js'
import type { ToolContext, Turn } from '../turn.js'
import { readOrder, type Order } from './order.js'
import { placeOf, wishOf } from './wish.js'
import { agreesWith } from './when.js'

/**
 * Lets an offer be executed only if the user's own newest words say so: a plain yes directly after it was shown, an exact order to
 * book now, or "cancel it" right after the booking was announced. What a model wants does not count here.
 * @throws not_confirmed
 */
export async function requireConsent (context: ToolContext, proposal: ProposalRow): Promise<void> {
  const { turn } = context
  if (isAgreedTo(turn, proposal) || isUndone(turn, proposal)) return
  const order = proposal.kind === 'book' ? readOrder(turn.frame, turn.understood, turn.timezone) : null
  if (order !== null && await isOrdered(context, order, proposal)) return
  throw new DomainError('not_confirmed')
}

function isAgreedTo ({ understood, frame, timezone }: Turn, { id, scheduledAt }: ProposalRow): boolean {
  const shown = frame.previous.proposal
  return understood.acts.plainAffirm && shown?.id === id && agreesWith(understood.when, scheduledAt, shown.timezone ?? timezone)
}

/** Undoing what was just booked, while that is free. */
function isUndone ({ understood, frame }: Turn, { kind, bookingId, price }: ProposalRow): boolean {
  const { done } = frame.previous
  return kind === 'cancel' && price === 0 && understood.acts.plainCancel && done?.change === 'booked' && done.booking.id === bookingId
}

async function isOrdered (context: ToolContext, order: Order, proposal: ProposalRow): Promise<boolean> {
  if (order.kind === 'proposal') return order.proposalId === proposal.id
  if (order.start.getTime() !== proposal.scheduledAt.getTime()) return false
  return (order.kind === 'slot' ? order.offer.id : await bestFree(context, order)) === proposal.serviceId
}

/** The best-ranked service that is free at that start, by our own ranking and not by a model's choice. */
async function bestFree ({ db, actor, turn }: ToolContext, { start }: Extract<Order, { kind: 'best' }>): Promise<string | null> {
  const { lat, lng, city, from, to, ...wish } = wishOf(turn.frame, turn)
  const place = placeOf({ lat, lng, city }, turn.user.city)
  if (place.place === undefined && place.city === undefined) return null
  const [best] = await rankServices(db, actor, { ...wish, ...place, window: { from: start, to: new Date(start.getTime() + 60_000) }, limit: 1 })
  return best?.isFreeThen === true ? best.service.id : null
}
