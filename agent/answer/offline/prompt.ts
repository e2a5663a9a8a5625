import type { LanguageModelV3Message, LanguageModelV3Prompt } from '@ai-sdk/provider'
import { Type, type Static } from '@sinclair/typebox'
import { LanguageCode, Nullable } from '../../../src/shared/schemas.js'
import type { Call, Exchange } from '../../dialogue/transcript.js'
import { reader } from '../../facts/results.js'
import { OWN_FACTS } from '../model/messages.js'

/** What the system message tells beside its words: typed, so that no model has to read it out of a text. */
export const SpeakerFacts = Type.Object({
  name: Type.String(),
  city: Nullable(Type.String()),
  language: LanguageCode,
  timezone: Type.String()
})
export type SpeakerFacts = Static<typeof SpeakerFacts>

/** A prompt as a dialogue: what came before, and the exchange that is going on. */
export interface Scene {
  speaker: SpeakerFacts
  history: Exchange[]
  current: Exchange
}

const readSpeaker = reader(SpeakerFacts)
const readSpoken = reader(Type.Object({ at: Type.String({ format: 'date-time' }) }))
const unknownSpeaker: SpeakerFacts = { name: '', city: null, language: 'en', timezone: 'Asia/Beirut' }

/** Reads a prompt back into exchanges. `now` is when a message without a time was said. */
export function readPrompt(prompt: LanguageModelV3Prompt, now: Date): Scene {
  let speaker = unknownSpeaker
  const exchanges: Exchange[] = []

  for (const message of prompt) {
    if (message.role === 'system') speaker = readSpeaker(message.providerOptions?.[OWN_FACTS]) ?? speaker
    else if (message.role === 'user') {
      exchanges.push({ text: textOf(message), at: spokenAt(message, now), calls: [], reply: '' })
    } else addTo(exchanges.at(-1), message)
  }

  const current = exchanges.pop() ?? { text: '', at: now, calls: [], reply: '' }
  return { speaker, history: exchanges, current }
}

function addTo(
  exchange: Exchange | undefined,
  message: Extract<LanguageModelV3Message, { role: 'assistant' | 'tool' }>
): void {
  if (exchange === undefined) return

  if (message.role === 'assistant') {
    exchange.calls.push(...callsIn(message))
    exchange.reply = textOf(message) === '' ? exchange.reply : textOf(message)
    return
  }

  for (const part of message.content) {
    if (part.type !== 'tool-result') continue
    const call = exchange.calls.find(({ id }) => id === part.toolCallId)
    if (call !== undefined && 'value' in part.output) call.output = part.output.value
  }
}

function callsIn({ content }: Extract<LanguageModelV3Message, { role: 'assistant' }>): Call[] {
  return content.flatMap((part) =>
    part.type === 'tool-call'
      ? [{ id: part.toolCallId, name: part.toolName, input: part.input, output: undefined }]
      : []
  )
}

function textOf({ content }: Extract<LanguageModelV3Message, { role: 'user' | 'assistant' }>): string {
  return content.map((part) => (part.type === 'text' ? part.text : '')).join('')
}

function spokenAt({ providerOptions }: LanguageModelV3Message, now: Date): Date {
  const spoken = readSpoken(providerOptions?.[OWN_FACTS])
  return spoken === undefined ? now : new Date(spoken.at)
}
