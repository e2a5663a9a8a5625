import { Type } from '@sinclair/typebox'
import { callPerson } from '../../src/support/index.js'
import { Strict } from '../../src/shared/schemas.js'
import { requireCallForPerson } from '../permission/calling.js'
import { defineTool } from './definition.js'

export const handOff = defineTool({
  name: 'handOff',
  feature: 'support',
  description:
    'Calls a person of our team into this chat, once the user asks for one or complains. When somebody ' +
    'answers is not known. Then you are silent.',
  input: Strict({ reason: Type.Optional(Type.String({ maxLength: 200 })) }),
  execute: async ({ market, actor, turn }) => {
    const { conversationId, message } = turn
    requireCallForPerson(turn)
    turn.outcome.person = 'asked'

    const { ticketId } = await callPerson(market, actor, { conversationId, text: message })
    turn.outcome.person = 'called'

    return { ok: true, reference: ticketId.slice(-8) }
  }
})
