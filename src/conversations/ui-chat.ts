import { DomainError } from '../shared/errors.js'
import { compileStrict } from '../shared/validate.js'
import { ChatRequest, type TurnRequest, type UiChatRequest } from './schemas.js'

const readRequest = compileStrict(ChatRequest)

/**
 * What the AI SDK's transport sends, as a turn: the text of its last message, which has to be the user's.
 * What it says of earlier messages is not read, as a page can write anything there.
 * @throws invalid_input
 */
export function turnRequestOf(body: ChatRequest | UiChatRequest): TurnRequest {
  if (!isOfTransport(body)) return body

  const last = body.messages.at(-1)
  const text = last?.role === 'user' ? last.parts.flatMap(textOf).join('\n') : ''
  const read = readRequest({ message: text })
  if (!read.ok) throw new DomainError('invalid_input', { field: 'messages' })

  return { ...read.value, chatId: body.id }
}

/** Is a body of the AI SDK's transport, which reads nothing but a stream? */
export function isOfTransport(body: ChatRequest | UiChatRequest): body is UiChatRequest {
  return 'messages' in body
}

function textOf({ type, text }: UiChatRequest['messages'][number]['parts'][number]): string[] {
  return type === 'text' && text !== undefined ? [text] : []
}
