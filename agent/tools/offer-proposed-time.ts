import { offerProposedTime as offer, ProposedTimeDraft } from '../../src/conversations/index.js'
import { requireFewOffers } from '../permission/offering.js'
import { defineTool } from './definition.js'

export const offerProposedTime = defineTool({
  name: 'offerProposedTime',
  feature: 'proposedTimes',
  description:
    'Offers the other time that was proposed for a booking (its `proposedTime`). Nothing is moved until ' +
    'the user says yes; then confirmBooking executes it.',
  input: ProposedTimeDraft,
  execute: async ({ market, actor, turn }, draft) => {
    requireFewOffers(turn)

    const proposal = await offer(market, actor, { ...draft, conversationId: turn.conversationId })

    turn.outcome.proposal = proposal
    return { ok: true, proposal }
  }
})
