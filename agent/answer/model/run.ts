import type { LanguageModelV3 } from '@ai-sdk/provider'
import type * as Sdk from 'ai'
import { ModelFailure } from './failure.js'
import type { ModelLimits } from './limits.js'
import type { Speech } from './speech.js'
import type { ModelTools } from './tools.js'

export interface Run {
  model: LanguageModelV3
  instructions: Sdk.SystemModelMessage
  messages: Sdk.ModelMessage[]
  tools: ModelTools
  limits: Pick<ModelLimits, 'steps' | 'outputTokens'>
  /** Ends the turn when its time is over. */
  abortSignal: AbortSignal
  /** Asks the provider for its words as they come. */
  isStreamed: boolean
  onStep: (toolNames: string[]) => void
  /** Hears the model's words. */
  speech: Speech
}

type Ending = Pick<Sdk.GenerateTextResult<ModelTools, never>, 'finishReason' | 'rawFinishReason'>

const TEMPERATURE = 0.2

/**
 * Lets a model use the tools until it has finished its answer, which the speech hears.
 * @throws what the model throws, and ModelFailure when it does not finish
 */
export async function runAgent(
  sdk: typeof Sdk,
  { model, instructions, messages, tools, limits, abortSignal, isStreamed, onStep, speech }: Run
): Promise<void> {
  const settings = {
    model,
    instructions,
    tools,
    stopWhen: sdk.stepCountIs(limits.steps),
    maxOutputTokens: limits.outputTokens,
    // The second try is the guard's, which knows when it is of use (guard.ts).
    maxRetries: 0,
    // A booking is no place for fancy. Models that take no temperature are sent none.
    temperature: TEMPERATURE,
    // Gemini has no such option: there the instructions ask for it, and the queue of tools keeps the order.
    providerOptions: {
      openai: {
        parallelToolCalls: false,
        // OpenAI's own API would keep what a user says. Compatible servers may not know the option.
        ...(model.provider === 'openai.responses' ? { store: false } : {})
      }
    },
    onStepFinish: ({ text, toolCalls }: { text: string; toolCalls: Array<{ toolName: string }> }) => {
      if (!isStreamed) hearStep(speech, text, toolCalls.length > 0)
      onStep(toolCalls.map(({ toolName }) => toolName))
    },
    // Otherwise the SDK writes a streamed error to the console, with the whole conversation.
    onError: () => {}
  }

  const agent = new sdk.ToolLoopAgent(settings)
  const prompt = { messages, abortSignal }

  speech.begin()
  requireEnd(isStreamed ? await heard(await agent.stream(prompt), speech) : await agent.generate(prompt))
}

/** A step that came whole. The next one is held to what its tools told. */
function hearStep(speech: Speech, text: string, usesTools: boolean): void {
  speech.hear(text)
  if (!usesTools) return

  speech.useTools()
  speech.begin()
}

/** A call is tried again only before its first word (guard.ts), so no word that was heard is replaced. */
async function heard(stream: Sdk.StreamTextResult<ModelTools, never>, speech: Speech): Promise<Ending> {
  for await (const part of stream.fullStream) {
    switch (part.type) {
      case 'start-step':
        speech.begin()
        break
      case 'text-delta':
        speech.hear(part.text)
        break
      case 'tool-input-start':
      case 'tool-call':
        speech.useTools()
        break
      case 'error':
        throw part.error
      case 'abort':
        throw new ModelFailure('timeout')
    }
  }

  return { finishReason: await stream.finishReason, rawFinishReason: await stream.rawFinishReason }
}

/** Half a sentence can say the opposite of the whole one: only an answer that its model ended counts. */
function requireEnd({ finishReason, rawFinishReason }: Ending): void {
  switch (finishReason) {
    case 'stop':
      return
    case 'tool-calls':
      throw new ModelFailure('too_many_steps')
    case 'content-filter':
      throw new ModelFailure('filtered')
    case 'error':
      throw new ModelFailure('provider_error')
    case 'length':
      throw new ModelFailure('cut_short')
    // A compatible server may use a word of its own for the end. No word at all is no end.
    case 'other':
      if (rawFinishReason !== undefined) return
  }

  throw new ModelFailure('cut_short')
}
