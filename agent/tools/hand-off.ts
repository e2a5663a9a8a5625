import { Type } from '@sinclair/typebox'
import { audit } from '../../src/shared/audit.js'
import { Strict } from '../../src/shared/schemas.js'
import { isCalledAlready } from '../permission/offering.js'
import { defineTool } from './definition.js'

export const handOff = defineTool({
  name: 'handOff',
  description:
    'Leaves our team a note in their log that the user wants a person: when the user asks for one, ' +
    'and for a complaint or money that you cannot settle. Nobody is called, and nobody joins the chat.',
  input: Strict({ reason: Type.Optional(Type.String({ maxLength: 200 })) }),
  execute: async ({ market, actor, turn }) => {
    const reference = turn.conversationId.slice(-8)
    if (isCalledAlready(turn)) return { ok: true, reference }

    await audit(market, actor, {
      type: 'ai',
      action: 'concierge.hand_off',
      targetType: 'conversation',
      targetId: turn.conversationId
    })

    return { ok: true, reference }
  }
})
