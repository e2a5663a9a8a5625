import { Id, Strict } from '../../src/shared/schemas.js'
import { defineTool } from './definition.js'
import { executeWithConsent } from './bookings.js'

export const confirmCancel = defineTool({
  name: 'confirmCancel',
  description:
    "Executes an offered cancellation. Works only when the user's newest message is a plain yes to " +
    'it, or "cancel it" right after a booking was announced.',
  input: Strict({ proposalId: Id }),
  execute: async (context, { proposalId }) => await executeWithConsent(context, proposalId, ['cancel'])
})
