import type { LanguageModelV3 } from '@ai-sdk/provider'
import type * as Sdk from 'ai'
import type { ConciergeTools } from './tools/index.js'

/** How far one turn may go (concierge.md, Safety). */
export const caps = { steps: 8, outputTokens: 1200, milliseconds: 20_000 }

export interface Run {
  model: LanguageModelV3
  instructions: Sdk.SystemModelMessage
  messages: Sdk.ModelMessage[]
  tools: ConciergeTools
  milliseconds: number
  onStep: (toolNames: string[]) => void
}
export interface RunResult { text: string, inputTokens: number, outputTokens: number }

/** Lets a model use the tools until it says something. @throws when the model fails or takes too long. */
export async function runAgent (sdk: typeof Sdk, { model, instructions, messages, tools, milliseconds, onStep }: Run): Promise<RunResult> {
  const agent = new sdk.ToolLoopAgent({
    model,
    instructions,
    tools,
    stopWhen: sdk.stepCountIs(caps.steps),
    maxOutputTokens: caps.outputTokens,
    maxRetries: 1
  })
  const { text, totalUsage } = await agent.generate({
    messages,
    abortSignal: AbortSignal.timeout(milliseconds),
    onStepFinish: ({ toolCalls }) => onStep(toolCalls.map(({ toolName }) => toolName))
  })
  return { text, inputTokens: totalUsage.inputTokens ?? 0, outputTokens: totalUsage.outputTokens ?? 0 }
}
