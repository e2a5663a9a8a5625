import { Type } from '@sinclair/typebox'
import { audit } from '../../src/shared/audit.js'
import { Strict } from '../../src/shared/schemas.js'
import { requireHandOffAsked } from '../permission/consent.js'
import { defineTool } from './definition.js'

export const handOff = defineTool({
  name: 'handOff',
  description:
    'Calls a person of the Taskego team into this conversation, when the user asks for one. If you ' +
    'cannot help, say that they can.',
  input: Strict({ reason: Type.Optional(Type.String({ maxLength: 200 })) }),
  execute: async (context) => {
    requireHandOffAsked(context)

    const { db, actor, turn } = context
    await audit(db, actor, {
      type: 'ai',
      action: 'concierge.hand_off',
      targetType: 'conversation',
      targetId: turn.conversationId
    })

    return { ok: true, reference: turn.conversationId.slice(-8) }
  }
})
