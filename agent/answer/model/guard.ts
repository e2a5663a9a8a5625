import type {
  LanguageModelV3,
  LanguageModelV3CallOptions,
  LanguageModelV3StreamPart,
  LanguageModelV3Usage
} from '@ai-sdk/provider'
import { setTimeout as pause } from 'node:timers/promises'
import type { Breaker } from './breaker.js'
import { ModelFailure, reasonOf, retryDelay } from './failure.js'
import type { ModelLimits } from './limits.js'

/** What the calls of one turn took. */
export interface Spent {
  calls: number
  retries: number
  inputTokens: number
  outputTokens: number
}

export interface Guarding {
  breaker: Breaker
  limits: Pick<ModelLimits, 'callMilliseconds' | 'turnTokens'>
  /** Added to as the turn goes on. */
  spent: Spent
}

/** Roughly how many characters of a prompt are one token, for what no usage is told of. */
const CHARACTERS_PER_TOKEN = 4

/**
 * A provider's model as a turn may use it: each call has a time limit and one second try, all calls together
 * a number of tokens, and a provider that keeps failing is not asked at all. Every refusal is a ModelFailure.
 */
export function guardModel(model: LanguageModelV3, guarding: Guarding): LanguageModelV3 {
  return {
    specificationVersion: 'v3',
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: async (options) => {
      const watch = startCall(options, guarding)
      const result = await begun(watch, async () => await model.doGenerate(watch.options))

      watch.finished(result.usage)
      return result
    },
    doStream: async (options) => {
      const watch = startCall(options, guarding)
      const result = await begun(watch, async () => await model.doStream(watch.options))
      return { ...result, stream: ReadableStream.from(watched(result.stream, watch)) }
    }
  }
}

interface Watch {
  options: LanguageModelV3CallOptions
  finished: (usage: LanguageModelV3Usage) => void
  /** Counts the failure and names it. */
  failed: (error: unknown) => ModelFailure
  retried: () => void
}

function startCall(options: LanguageModelV3CallOptions, { breaker, limits, spent }: Guarding): Watch {
  const estimate = Math.ceil(JSON.stringify(options.prompt).length / CHARACTERS_PER_TOKEN)
  if (spent.inputTokens + spent.outputTokens + estimate > limits.turnTokens) {
    throw new ModelFailure('too_many_tokens')
  }
  if (!breaker.mayCall()) throw new ModelFailure('circuit_open')

  const deadline = AbortSignal.timeout(limits.callMilliseconds)
  spent.calls += 1

  return {
    options: {
      ...options,
      abortSignal:
        options.abortSignal === undefined ? deadline : AbortSignal.any([options.abortSignal, deadline])
    },
    finished: ({ inputTokens, outputTokens }) => {
      breaker.succeeded()
      spent.inputTokens += inputTokens.total ?? estimate
      spent.outputTokens += outputTokens.total ?? 0
    },
    failed: (error) => {
      breaker.failed()

      const reason = reasonOf(error)
      // What was read and begun is paid for, though nobody tells how much it was.
      if (reason === 'timeout' || reason === 'bad_reply' || reason === 'too_long') {
        spent.inputTokens += estimate
      }

      return new ModelFailure(reason, error)
    },
    retried: () => {
      spent.retries += 1
    }
  }
}

/** The answer, or its beginning; with a second try where that may help. */
async function begun<T>(watch: Watch, call: () => PromiseLike<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    const delay = retryDelay(error)
    if (delay === null) throw watch.failed(error)
    return await again(watch, call, delay)
  }
}

async function again<T>(watch: Watch, call: () => PromiseLike<T>, delay: number): Promise<T> {
  try {
    await pause(
      delay,
      null,
      watch.options.abortSignal === undefined ? {} : { signal: watch.options.abortSignal }
    )
    watch.retried()

    return await call()
  } catch (error) {
    throw watch.failed(error)
  }
}

/** A streamed answer passed on as it comes; whatever breaks it off is its last part. */
async function* watched(
  stream: ReadableStream<LanguageModelV3StreamPart>,
  watch: Watch
): AsyncGenerator<LanguageModelV3StreamPart> {
  let isCounted = false
  try {
    for await (const part of stream) {
      if (part.type === 'error') throw part.error

      if (part.type === 'finish') {
        isCounted = true
        watch.finished(part.usage)
      }

      yield part
    }

    if (!isCounted) throw new ModelFailure('cut_short')
  } catch (error) {
    isCounted = true
    yield { type: 'error', error: watch.failed(error) }
  } finally {
    // Nobody reads on: the turn's own time was over.
    if (!isCounted) watch.failed(new ModelFailure('timeout'))
  }
}
