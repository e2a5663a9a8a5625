import type { ModelMessage } from 'ai'
import type { Call, Exchange } from '../../dialogue/transcript.js'

/** The name under which our own facts ride on model messages; other models' providers ignore it. */
export const OWN_FACTS = 'taskego'

/** The exchanges as model messages. The user's words carry when they were said. */
export function toModelMessages(exchanges: Exchange[]): ModelMessage[] {
  return exchanges.flatMap(({ text, at, calls, reply }) => {
    const said: ModelMessage = {
      role: 'user',
      content: text,
      providerOptions: { [OWN_FACTS]: { at: at.toISOString() } }
    }

    return [
      said,
      ...callMessages(calls),
      ...(reply === '' ? [] : [{ role: 'assistant', content: reply } satisfies ModelMessage])
    ]
  })
}

function callMessages(calls: Call[]): ModelMessage[] {
  return calls.flatMap(({ id, name, input, output }): ModelMessage[] => [
    { role: 'assistant', content: [{ type: 'tool-call', toolCallId: id, toolName: name, input }] },
    {
      role: 'tool',
      content: [
        {
          type: 'tool-result',
          toolCallId: id,
          toolName: name,
          output: { type: 'json', value: JSON.parse(JSON.stringify(output ?? null)) }
        }
      ]
    }
  ])
}
