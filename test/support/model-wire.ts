/**
 * The wires of the three APIs: what each sends for the same answer, whole or in chunks. Written by us after
 * the providers' references.
 */

export type Wire = 'chat' | 'responses' | 'gemini'
export interface ToolUse {
  name: string
  input: object | string
}

/** What a model says: words, uses of tools (raw text as input is sent as it is), and how it ends. */
export interface Said {
  text?: string
  uses?: ToolUse[]
  ending?: 'stop' | 'length' | 'filter' | 'none'
}

interface Usage {
  input: number
  output: number
}
/** Of every answer, so that a test can count. */
export const USAGE: Usage = { input: 1000, output: 50 }

let made = 0
const newCallId = (): string => `call_${String(++made).padStart(8, '0')}`
const argumentsOf = ({ input }: ToolUse): string =>
  typeof input === 'string' ? input : JSON.stringify(input)

/** One whole JSON answer. */
export function wholeAnswer(wire: Wire, said: Said): object {
  return { chat: chatCompletion, responses: responseObject, gemini: geminiAnswer }[wire](said)
}

/** The same answer as the payloads of server-sent events, the last one included. */
export function chunkedAnswer(wire: Wire, said: Said): string[] {
  return { chat: chatChunks, responses: responseEvents, gemini: geminiChunks }[wire](said)
}

/** An error as the API words it. */
export function errorBody(
  wire: Wire,
  { status, code, message }: { status: number; code: string; message: string }
): object {
  return wire === 'gemini'
    ? { error: { code: status, message, status: code.toUpperCase() } }
    : { error: { message, type: code, param: null, code } }
}

/** An error in the middle of a stream, after which nothing comes. */
export function errorChunk(wire: Wire): string {
  const error = {
    message: 'The server had an error while processing your request.',
    type: 'server_error',
    code: 'server_error',
    param: null
  }

  if (wire === 'responses') return JSON.stringify({ type: 'error', sequence_number: 9, error })

  return JSON.stringify(
    wire === 'chat'
      ? { error }
      : { error: { code: 500, message: 'Internal error encountered.', status: 'INTERNAL' } }
  )
}

const chatEnding = { stop: 'stop', length: 'length', filter: 'content_filter', none: null }

function chatReason({ uses = [], ending = 'stop' }: Said): string | null {
  return uses.length > 0 && ending === 'stop' ? 'tool_calls' : chatEnding[ending]
}

function chatCompletion(said: Said): object {
  const { text, uses = [] } = said
  const calls = uses.map((use) => ({
    id: newCallId(),
    type: 'function',
    function: { name: use.name, arguments: argumentsOf(use) }
  }))

  return {
    id: 'chatcmpl-stand-in',
    object: 'chat.completion',
    created: 1_780_000_000,
    model: 'stand-in-1',
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: text ?? null,
          refusal: null,
          ...(calls.length === 0 ? {} : { tool_calls: calls })
        },
        logprobs: null,
        finish_reason: chatReason(said)
      }
    ],
    usage: {
      prompt_tokens: USAGE.input,
      completion_tokens: USAGE.output,
      total_tokens: USAGE.input + USAGE.output
    }
  }
}

function chatChunks(said: Said): string[] {
  const { text = '', uses = [], ending } = said

  const head = {
    id: 'chatcmpl-stand-in',
    object: 'chat.completion.chunk',
    created: 1_780_000_000,
    model: 'stand-in-1',
    system_fingerprint: 'fp_0'
  }

  const chunk = (delta: object, reason: string | null = null) =>
    JSON.stringify({
      ...head,
      choices: [{ index: 0, delta, logprobs: null, finish_reason: reason }],
      usage: null
    })

  const calls = uses.flatMap((use, index) => {
    const text = argumentsOf(use)
    const half = Math.ceil(text.length / 2)

    return [
      chunk({
        tool_calls: [
          { index, id: newCallId(), type: 'function', function: { name: use.name, arguments: '' } }
        ]
      }),
      ...[text.slice(0, half), text.slice(half)].map((part) =>
        chunk({ tool_calls: [{ index, function: { arguments: part } }] })
      )
    ]
  })

  const usage = {
    prompt_tokens: USAGE.input,
    completion_tokens: USAGE.output,
    total_tokens: USAGE.input + USAGE.output
  }

  const end = [chunk({}, chatReason(said)), JSON.stringify({ ...head, choices: [], usage }), '[DONE]']
  return [
    chunk({ role: 'assistant', content: '', refusal: null }),
    ...words(text).map((content) => chunk({ content })),
    ...calls,
    ...(ending === 'none' ? [] : end)
  ]
}

function responseBase(status: string, output: object[]) {
  return {
    id: 'resp_standin',
    object: 'response',
    created_at: 1_780_000_000,
    status,
    error: null,
    incomplete_details: null,
    model: 'stand-in-1',
    output,
    parallel_tool_calls: true,
    store: false,
    usage: null
  }
}

function responseItems({ text, uses = [] }: Said) {
  const message =
    text === undefined
      ? []
      : [
          {
            id: 'msg_standin',
            type: 'message',
            status: 'completed',
            role: 'assistant',
            content: [{ type: 'output_text', annotations: [], logprobs: [], text }]
          }
        ]

  const calls = uses.map((use) => ({
    id: `fc_${++made}`,
    type: 'function_call',
    status: 'completed',
    call_id: newCallId(),
    name: use.name,
    arguments: argumentsOf(use)
  }))

  return { message, calls }
}

const incompleteReason = { length: 'max_output_tokens', filter: 'content_filter' }

function responseEnd({ ending = 'stop' }: Said, output: object[]) {
  const usage = {
    input_tokens: USAGE.input,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: USAGE.output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: USAGE.input + USAGE.output
  }

  const isWhole = ending === 'stop' || ending === 'none'
  return {
    ...responseBase(isWhole ? 'completed' : 'incomplete', output),
    incomplete_details: isWhole ? null : { reason: incompleteReason[ending] },
    usage
  }
}

function responseObject(said: Said): object {
  const { message, calls } = responseItems(said)
  return responseEnd(said, [...message, ...calls])
}

function responseEvents(said: Said): string[] {
  const { message, calls } = responseItems(said)
  const events: object[] = [
    { type: 'response.created', response: responseBase('in_progress', []) },
    { type: 'response.in_progress', response: responseBase('in_progress', []) }
  ]

  for (const [index, item] of message.entries()) {
    events.push({
      type: 'response.output_item.added',
      output_index: index,
      item: { ...item, status: 'in_progress', content: [] }
    })

    for (const delta of words(said.text ?? '')) {
      events.push({
        type: 'response.output_text.delta',
        item_id: item.id,
        output_index: index,
        content_index: 0,
        delta,
        logprobs: []
      })
    }

    events.push({ type: 'response.output_item.done', output_index: index, item })
  }

  for (const [position, item] of calls.entries()) {
    const index = message.length + position
    events.push({
      type: 'response.output_item.added',
      output_index: index,
      item: { ...item, status: 'in_progress', arguments: '' }
    })

    events.push({
      type: 'response.function_call_arguments.delta',
      item_id: item.id,
      output_index: index,
      delta: item.arguments
    })

    events.push({
      type: 'response.function_call_arguments.done',
      item_id: item.id,
      output_index: index,
      arguments: item.arguments
    })

    events.push({ type: 'response.output_item.done', output_index: index, item })
  }

  const end = responseEnd(said, [...message, ...calls])
  if (said.ending !== 'none') events.push({ type: `response.${end.status}`, response: end })
  return events.map((event, index) => JSON.stringify({ ...event, sequence_number: index }))
}

const geminiEnding = { stop: 'STOP', length: 'MAX_TOKENS', filter: 'SAFETY', none: undefined }

function geminiPart(use: ToolUse): object {
  // Gemini sends arguments as JSON already: what is no object is sent as it is.
  return { functionCall: { name: use.name, args: use.input } }
}

function geminiCandidate(parts: object[], ending: Said['ending']): object {
  const finishReason = ending === undefined ? undefined : geminiEnding[ending]
  return {
    candidates: [
      { content: { parts, role: 'model' }, ...(finishReason === undefined ? {} : { finishReason }), index: 0 }
    ],
    usageMetadata: {
      promptTokenCount: USAGE.input,
      candidatesTokenCount: USAGE.output,
      totalTokenCount: USAGE.input + USAGE.output
    },
    modelVersion: 'stand-in-1',
    responseId: 'standin'
  }
}

function geminiAnswer({ text, uses = [], ending = 'stop' }: Said): object {
  return geminiCandidate([...(text === undefined ? [] : [{ text }]), ...uses.map(geminiPart)], ending)
}

function geminiChunks({ text = '', uses = [], ending = 'stop' }: Said): string[] {
  const chunks = [
    ...words(text).map((word) => geminiCandidate([{ text: word }], undefined)),
    ...uses.map((use) => geminiCandidate([geminiPart(use)], undefined))
  ]
  const end = ending === 'none' ? [] : [geminiCandidate([{ text: '' }], ending)]

  return [...chunks, ...end].map((chunk) => JSON.stringify(chunk))
}

function words(text: string): string[] {
  return text.match(/\S+\s*/g) ?? []
}
