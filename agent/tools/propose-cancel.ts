import { CancelDraft, proposeCancel as propose } from '../../src/conversations/index.js'
import { isCancelledTogether, requireFewOffers } from '../permission/offering.js'
import { defineTool } from './definition.js'

export const proposeCancel = defineTool({
  name: 'proposeCancel',
  description:
    "Offers to cancel one of the user's bookings and says what it costs. Nothing is cancelled until " +
    'the user says yes.',
  input: CancelDraft,
  execute: async (context, draft) => {
    const { market, actor, turn } = context
    if (!isCancelledTogether(turn, draft.bookingId)) requireFewOffers(turn)

    const proposal = await propose(market, actor, { ...draft, conversationId: turn.conversationId })

    turn.outcome.proposal = proposal
    return { ok: true, proposal }
  }
})
