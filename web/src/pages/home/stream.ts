import type { ChatReply, VisitReply } from '../../../../docs/client/schema'
import { fetchAs, problemOf } from '../../api/client'
import { apiOrigin } from '../../api/origin'
import { Unreachable } from '../../api/problem'

/** What is heard while the concierge answers. */
export interface Listening {
  /** The next words of the answer. */
  onWords: (words: string) => void
  /** A tool is used, by its name. */
  onStep: (tool: string) => void
}

type Part =
  | { type: 'text-delta'; delta: string }
  | { type: 'data-step'; data: { tool: string } }
  | { type: 'data-turn'; data: ChatReply | VisitReply }
  | { type: 'error'; errorText: string }
  | { type: 'start' | 'finish' | 'text-start' | 'text-end' }

/** The concierge gave up in the middle of an answer; the message is its own sentence. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/**
 * Says something to the concierge, and hears the answer word by word: the AI SDK's UI message stream, version
 * 1, of which we read four kinds of parts.
 * @throws ApiProblem where it is refused, Interrupted, Unreachable where the stream breaks off
 */
export async function speak(
  path: '/api/ai/chat' | '/api/ai/visit',
  body: object,
  { onWords, onStep }: Listening
): Promise<ChatReply | VisitReply> {
  const response = await fetchAs(
    new Request(apiOrigin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(body)
    })
  )
  if (!response.ok || response.body === null) {
    throw problemOf(await response.json().catch(() => null), response)
  }

  let turn: ChatReply | VisitReply | null = null
  for await (const part of partsOf(response.body)) {
    if (part.type === 'text-delta') onWords(part.delta)
    else if (part.type === 'data-step') onStep(part.data.tool)
    else if (part.type === 'data-turn') turn = part.data
    else if (part.type === 'error') throw new Interrupted(part.errorText)
  }

  if (turn === null) throw new Unreachable('The answer broke off')
  return turn
}

/** The parts of a stream of server-sent events. @throws Unreachable where the connection is lost */
async function* partsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Part> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''

  while (true) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw new Unreachable('The connection was lost', { cause: error })
    })
    if (done) return

    const events = (rest + decoder.decode(value, { stream: true })).split('\n\n')
    rest = events.pop() ?? ''
    for (const event of events) yield* partIn(event)
  }
}

function* partIn(event: string): Generator<Part> {
  const data = /^data: (.*)$/m.exec(event)?.[1]
  if (data === undefined || data === '[DONE]') return

  const part: Part = JSON.parse(data)
  yield part
}
