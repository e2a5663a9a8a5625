import { proposeReschedule, RescheduleDraft } from '../../src/conversations/index.js'
import { requireMoveAsked } from '../permission/consent.js'
import { defineTool } from './definition.js'

export const rescheduleBooking = defineTool({
  name: 'rescheduleBooking',
  description:
    "Offers to move one of the user's bookings to another start. Nothing is moved until the user says " +
    'yes; then confirmBooking executes it.',
  input: RescheduleDraft,
  execute: async (context, draft) => {
    requireMoveAsked(context, draft)

    const { db, actor, turn } = context
    const proposal = await proposeReschedule(db, actor, { ...draft, conversationId: turn.conversationId })

    turn.outcome.proposal = proposal
    return { ok: true, proposal }
  }
})
