import { BookingDraft, proposeBooking as propose } from '../../src/conversations/index.js'
import { requireFewOffers } from '../permission/offering.js'
import { defineTool } from './definition.js'

export const proposeBooking = defineTool({
  name: 'proposeBooking',
  description:
    'Offers a booking to the user: says back provider, weekday, date, local time, price and cancel ' +
    'terms. Nothing is booked until the user says yes.',
  input: BookingDraft,
  execute: async (context, draft) => {
    const { db, actor, turn } = context
    requireFewOffers(turn)

    const proposal = await propose(db, actor, { ...draft, conversationId: turn.conversationId })

    turn.outcome.proposal = proposal
    return { ok: true, proposal }
  }
})
