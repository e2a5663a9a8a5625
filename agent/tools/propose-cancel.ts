import { CancelDraft, proposeCancel as propose } from '../../src/conversations/index.js'
import { requireCancelAsked } from '../permission/consent.js'
import { defineTool } from './definition.js'

export const proposeCancel = defineTool({
  name: 'proposeCancel',
  description:
    "Offers to cancel one of the user's bookings and says what it costs. Nothing is cancelled until " +
    'the user says yes.',
  input: CancelDraft,
  execute: async (context, draft) => {
    requireCancelAsked(context, draft.bookingId)

    const { db, actor, turn } = context
    const proposal = await propose(db, actor, { ...draft, conversationId: turn.conversationId })

    turn.outcome.proposal = proposal
    return { ok: true, proposal }
  }
})
