import type { StoredMessage } from '../../src/conversations/index.js'

/** One use of a tool: its input and its result. */
export interface Call {
  id: string
  name: string
  input: unknown
  output: unknown
}

/** A user's message and everything that the concierge did and said in answer to it. */
export interface Exchange {
  text: string
  /** The instant of the message: yesterday's "tomorrow" is today. */
  at: Date
  calls: Call[]
  reply: string
}

interface ToolCallPart {
  type: 'tool-call'
  toolCallId: string
  toolName: string
  input: unknown
}
interface ToolResultPart {
  type: 'tool-result'
  toolCallId: string
  toolName: string
  output: { type: 'json'; value: unknown }
}

/** How a message is marked that went to a person of the team, and one that called the concierge back. */
export const PASSED_ON = 'passOn'
export const CALLED_BACK = 'callBack'

/** The exchanges of a stored conversation, oldest first, without those that a person was to answer. */
export function readExchanges(messages: StoredMessage[]): Exchange[] {
  const exchanges: Exchange[] = []
  for (const message of messages) {
    const current = exchanges.at(-1)
    if (message.role === 'user') {
      exchanges.push({ text: message.text, at: message.createdAt, calls: [], reply: '' })
    } else if (current !== undefined && message.role === 'tool') {
      current.calls.push(...readCalls(message.parts))
    } else if (current !== undefined && message.role === 'assistant') current.reply = message.text
  }

  return exchanges.filter(
    ({ calls }) => !calls.some(({ name }) => name === PASSED_ON || name === CALLED_BACK)
  )
}

/** Calls and results as they are stored: the AI SDK's parts, paired by id. */
export function storedParts(calls: Call[]): unknown[] {
  return calls.flatMap(({ id, name, input, output }) => [
    { type: 'tool-call', toolCallId: id, toolName: name, input } satisfies ToolCallPart,
    {
      type: 'tool-result',
      toolCallId: id,
      toolName: name,
      output: { type: 'json', value: output }
    } satisfies ToolResultPart
  ])
}

function readCalls(parts: unknown[]): Call[] {
  const calls = parts.filter(isToolCall)
  const results = parts.filter(isToolResult)

  return calls.map(({ toolCallId, toolName, input }) => ({
    id: toolCallId,
    name: toolName,
    input,
    output: results.find((result) => result.toolCallId === toolCallId)?.output.value
  }))
}

function isPart(value: unknown): value is { type: unknown; toolCallId: unknown; toolName: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    'toolCallId' in value &&
    'toolName' in value
  )
}

function isToolCall(value: unknown): value is ToolCallPart {
  return isPart(value) && value.type === 'tool-call' && 'input' in value
}

function isToolResult(value: unknown): value is ToolResultPart {
  return (
    isPart(value) &&
    value.type === 'tool-result' &&
    'output' in value &&
    typeof value.output === 'object' &&
    value.output !== null &&
    'value' in value.output
  )
}
