import { Id, Strict } from '../../src/shared/schemas.js'
import { defineTool } from './definition.js'
import { executeWithConsent } from './bookings.js'

export const confirmBooking = defineTool({
  name: 'confirmBooking',
  description:
    "Executes an offered booking, move or other time. Works only when the user's newest message is a plain " +
    'yes to it, or an order to book at once.',
  input: Strict({ proposalId: Id }),
  execute: async (context, { proposalId }) =>
    await executeWithConsent(context, proposalId, ['book', 'reschedule', 'agree_time'])
})
