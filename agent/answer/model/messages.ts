import type { ModelMessage } from 'ai'
import { maskContacts } from '../../../src/shared/contacts.js'
import type { Call, Exchange } from '../../dialogue/transcript.js'
import { viewOf, type Viewer } from './view.js'

/** The exchanges as model messages; a telephone number that our own words told is told to no model. */
export function toModelMessages(exchanges: Exchange[], turn: Viewer): ModelMessage[] {
  return exchanges.flatMap(({ text, calls, reply }) => [
    { role: 'user', content: text } satisfies ModelMessage,
    ...callMessages(calls, turn),
    ...(reply === '' ? [] : [{ role: 'assistant', content: maskContacts(reply) } satisfies ModelMessage])
  ])
}

function callMessages(calls: Call[], turn: Viewer): ModelMessage[] {
  return calls.flatMap(({ id, name, input, output }): ModelMessage[] => [
    { role: 'assistant', content: [{ type: 'tool-call', toolCallId: id, toolName: name, input }] },
    {
      role: 'tool',
      content: [
        {
          type: 'tool-result',
          toolCallId: id,
          toolName: name,
          output: { type: 'json', value: JSON.parse(JSON.stringify(viewOf(output ?? null, turn))) }
        }
      ]
    }
  ])
}
