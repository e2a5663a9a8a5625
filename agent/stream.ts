import type { UIMessageChunk } from 'ai'
import type { ChatReply } from '../src/conversations/index.js'
import type { Locale } from '../src/shared/actor.js'
import { DomainError } from '../src/shared/errors.js'
import { newId } from '../src/shared/ids.js'
import { errorMessage } from '../src/shared/error-message.js'
import type { StepListener } from './answer/work.js'

/** A turn that has begun: the message is stored, the answer is not yet made. */
export interface BegunTurn {
  conversationId: string
  finish: (onStep?: StepListener) => Promise<ChatReply>
}

interface StreamSettings {
  locale: Locale
  report: (error: unknown) => void
}
type Send = (chunk: UIMessageChunk) => void

/**
 * A turn as server-sent events in the AI SDK's UI message stream protocol (version 1): `data-conversation`
 * first, a passing `data-step` for each use of tools, then the words, then the whole answer as `data-turn`.
 * The words are sent once they are known to be true.
 */
export function uiMessageStream(
  turn: BegunTurn,
  { locale, report }: StreamSettings
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let open = true

  return new ReadableStream({
    async start(controller) {
      const write = (text: string) => {
        if (open) controller.enqueue(encoder.encode(`data: ${text}\n\n`))
      }
      const send: Send = (chunk) => write(JSON.stringify(chunk))

      send({ type: 'start', messageId: newId() })

      try {
        await sendTurn(turn, send)
      } catch (error) {
        if (!(error instanceof DomainError)) report(error)

        send({
          type: 'error',
          errorText:
            error instanceof DomainError
              ? errorMessage(error.code, locale, error.params)
              : errorMessage('unavailable', locale)
        })
      }

      send({ type: 'finish' })
      write('[DONE]')
      if (open) controller.close()
    },
    // Whoever asked has gone; the turn itself is finished and stored all the same.
    cancel() {
      open = false
    }
  })
}

async function sendTurn(turn: BegunTurn, send: Send): Promise<void> {
  send({ type: 'data-conversation', data: { conversationId: turn.conversationId }, transient: true })
  send({ type: 'start-step' })

  const answer = await turn.finish((toolNames) => {
    for (const tool of toolNames) send({ type: 'data-step', data: { tool }, transient: true })
  })
  send({ type: 'text-start', id: 'reply' })
  for (const delta of answer.reply.match(/\S+\s*/g) ?? []) send({ type: 'text-delta', id: 'reply', delta })
  send({ type: 'text-end', id: 'reply' })
  send({ type: 'data-turn', data: answer })
  send({ type: 'finish-step' })
}
