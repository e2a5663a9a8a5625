import type { LanguageModelV3 } from '@ai-sdk/provider'
import type * as Sdk from 'ai'
import { ModelFailure } from './failure.js'
import type { ModelLimits } from './limits.js'
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
}

type Ending = Pick<Sdk.GenerateTextResult<ModelTools, never>, 'text' | 'finishReason' | 'rawFinishReason'>

const TEMPERATURE = 0.2

/**
 * Lets a model use the tools until it has finished its answer.
 * @throws what the model throws, and ModelFailure when it does not finish
 */
export async function runAgent(
  sdk: typeof Sdk,
  { model, instructions, messages, tools, limits, abortSignal, isStreamed, onStep }: Run
): Promise<string> {
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
    onStepFinish: ({ toolCalls }: { toolCalls: Array<{ toolName: string }> }) =>
      onStep(toolCalls.map(({ toolName }) => toolName)),
    // Otherwise the SDK writes a streamed error to the console, with the whole conversation.
    onError: () => {}
  }

  const agent = new sdk.ToolLoopAgent(settings)
  const prompt = { messages, abortSignal }

  return completeText(isStreamed ? await ending(await agent.stream(prompt)) : await agent.generate(prompt))
}

async function ending(stream: Sdk.StreamTextResult<ModelTools, never>): Promise<Ending> {
  for await (const part of stream.fullStream) {
    if (part.type === 'error') throw part.error
    if (part.type === 'abort') throw new ModelFailure('timeout')
  }

  return {
    text: await stream.text,
    finishReason: await stream.finishReason,
    rawFinishReason: await stream.rawFinishReason
  }
}

/** Half a sentence can say the opposite of the whole one: only an answer that its model ended counts. */
function completeText({ text, finishReason, rawFinishReason }: Ending): string {
  switch (finishReason) {
    case 'stop':
      return text
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
      if (rawFinishReason !== undefined) return text
  }

  throw new ModelFailure('cut_short')
}
