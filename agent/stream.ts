import type { UIMessageStreamWriter } from 'ai'
import type { ChatReply } from '../src/conversations/index.js'
import type { Locale } from '../src/shared/actor.js'
import { DomainError } from '../src/shared/errors.js'
import { newId } from '../src/shared/ids.js'
import { errorMessage } from '../src/shared/error-message.js'
import type { Listener } from './answer/work.js'

/** A turn that has begun: the message is stored, and the answer is still to be made. */
export interface BegunTurn<Reply extends ChatReply = ChatReply> {
  conversationId: string
  finish: (listener?: Listener) => Promise<Reply>
}

interface StreamSettings {
  locale: Locale
  report: (error: unknown) => void
}

/**
 * A turn as server-sent events in the AI SDK's UI message stream protocol (version 1): `data-conversation`
 * first, a passing `data-step` for each use of tools, the words of the reply, then the whole answer as
 * `data-turn`. A language model's words are sent sentence by sentence, each once it is known to be true; the
 * words together are the reply that is stored. When whoever asked has gone, the turn itself is finished and
 * stored all the same.
 */
export async function streamTurn(
  turn: BegunTurn,
  { locale, report }: StreamSettings
): Promise<ReadableStream<Uint8Array>> {
  const { createUIMessageStream, JsonToSseTransformStream } = await import('ai')

  const chunks = createUIMessageStream({
    execute: async ({ writer }) => {
      writer.write({ type: 'start', messageId: newId() })
      try {
        await writeTurn(turn, writer)
      } catch (error) {
        if (!(error instanceof DomainError)) report(error)
        writer.write({ type: 'error', errorText: errorText(error, locale) })
      }
      writer.write({ type: 'finish' })
    }
  })

  return chunks.pipeThrough(new JsonToSseTransformStream()).pipeThrough(new TextEncoderStream())
}

async function writeTurn(turn: BegunTurn, { write }: UIMessageStreamWriter): Promise<void> {
  write({ type: 'data-conversation', data: { conversationId: turn.conversationId }, transient: true })
  write({ type: 'start-step' })

  let sent = 0
  const send = (words: string) => {
    if (sent === 0) write({ type: 'text-start', id: 'reply' })
    for (const delta of words.match(/\s*\S+\s*/g) ?? []) write({ type: 'text-delta', id: 'reply', delta })
    sent += words.length
  }

  const answer = await turn.finish({
    onStep: (toolNames) => {
      for (const tool of toolNames) write({ type: 'data-step', data: { tool }, transient: true })
    },
    onWords: send
  })

  send(answer.reply.slice(sent))
  write({ type: 'text-end', id: 'reply' })

  write({ type: 'data-turn', data: answer })
  write({ type: 'finish-step' })
}

function errorText(error: unknown, locale: Locale): string {
  return error instanceof DomainError
    ? errorMessage(error.code, locale, error.params)
    : errorMessage('unavailable', locale)
}
