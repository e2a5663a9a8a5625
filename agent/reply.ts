import type { ChatAction, ChatReply } from '../src/conversations/index.js'
import { intentOfPlan } from './dialogue/plan.js'
import { repliesIn } from './replies/index.js'
import type { Turn } from './dialogue/turn.js'

/** The answer of a turn on the wire: its words, and beside them the state of the database. */
export function replyOf(turn: Turn, reply: string): ChatReply {
  const { conversationId, language, outcome } = turn
  const isAboutOne = outcome.proposal !== null || (outcome.change !== null && turn.frame.waiting.length === 0)
  const services = isAboutOne ? [] : outcome.services

  return {
    conversationId,
    reply,
    language,
    intent: intentOfPlan(turn.plan),
    services,
    proposal: outcome.proposal,
    booking: outcome.booking,
    actions: actionsOf(turn, services)
  }
}

function actionsOf(
  { language, outcome: { proposal, booking, change } }: Turn,
  services: ChatReply['services']
): ChatAction[] {
  const { actionLabels: labels } = repliesIn(language)
  if (proposal !== null) {
    const label = { book: labels.book, cancel: labels.cancel, reschedule: labels.move }[proposal.kind]
    return [{ type: 'confirm', label, proposalId: proposal.id }]
  }

  const selects = services.map(
    ({ id }, index): ChatAction => ({ type: 'select', label: labels.choose(index), serviceId: id })
  )

  return booking !== null && change !== 'cancelled'
    ? [{ type: 'cancel', label: labels.undo, bookingId: booking.id }, ...selects]
    : selects
}
