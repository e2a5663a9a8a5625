import type {
  LanguageModelV3,
  LanguageModelV3CallOptions,
  LanguageModelV3Content,
  LanguageModelV3FinishReason,
  LanguageModelV3StreamPart,
  LanguageModelV3Usage
} from '@ai-sdk/provider'
import { readPrompt } from './prompt.js'
import { setStage, type Step } from './scene.js'
import { nextStep } from './steps.js'

export const OFFLINE_MODEL = 'offline'

const usage: LanguageModelV3Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 }
}

/**
 * The embedded model: a pure function of messages, tools and clock that answers with one tool call or one
 * text. It needs no key and no network, and the same loop, tools and proposals serve it as any other model.
 */
export function createOfflineModel(clock: () => Date): LanguageModelV3 {
  return {
    specificationVersion: 'v3',
    provider: 'taskego',
    modelId: OFFLINE_MODEL,
    supportedUrls: {},
    doGenerate: async (options) => {
      const content = respond(options, clock())
      return { content: [content], finishReason: finishReason(content), usage, warnings: [] }
    },
    doStream: async (options) => ({ stream: streamOf(respond(options, clock())) })
  }
}

type Response = Extract<LanguageModelV3Content, { type: 'text' | 'tool-call' }>

function respond({ prompt, tools = [] }: LanguageModelV3CallOptions, now: Date): Response {
  const scene = readPrompt(prompt, now)
  const stage = setStage(scene, now)
  const step = nextStep(stage)
  if ('say' in step) return { type: 'text', text: step.say }
  if (!tools.some(({ name }) => name === step.call)) {
    return { type: 'text', text: stage.speak(stage.replies.unclear()) }
  }

  return toolCall(step, `call_${scene.current.at.getTime().toString(36)}_${scene.current.calls.length}`)
}

function toolCall({ call, input }: Extract<Step, { call: string }>, id: string): Response {
  return { type: 'tool-call', toolCallId: id, toolName: call, input: JSON.stringify(input) }
}

function finishReason({ type }: Response): LanguageModelV3FinishReason {
  return type === 'text' ? { unified: 'stop', raw: 'stop' } : { unified: 'tool-calls', raw: 'tool-calls' }
}

function streamOf(content: Response): ReadableStream<LanguageModelV3StreamPart> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue({ type: 'stream-start', warnings: [] })
      for (const part of partsOf(content)) controller.enqueue(part)
      controller.enqueue({ type: 'finish', finishReason: finishReason(content), usage })
      controller.close()
    }
  })
}

function partsOf(content: Response): LanguageModelV3StreamPart[] {
  if (content.type === 'tool-call') {
    const { toolCallId: id, toolName, input } = content
    return [
      { type: 'tool-input-start', id, toolName },
      { type: 'tool-input-delta', id, delta: input },
      { type: 'tool-input-end', id },
      content
    ]
  }

  const words = content.text.match(/\S+\s*/g) ?? []
  return [
    { type: 'text-start', id: 'text' },
    ...words.map((delta): LanguageModelV3StreamPart => ({ type: 'text-delta', id: 'text', delta })),
    { type: 'text-end', id: 'text' }
  ]
}
