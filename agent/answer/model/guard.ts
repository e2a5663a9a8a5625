import type {
  LanguageModelV3CallOptions,
  LanguageModelV3Middleware,
  LanguageModelV3StreamPart,
  LanguageModelV3Usage
} from '@ai-sdk/provider'
import { setTimeout as pause } from 'node:timers/promises'
import type { Breaker } from './breaker.js'
import { ModelFailure, OF_PROVIDER, reasonOf, retryDelay } from './failure.js'
import type { ModelLimits } from './limits.js'

/** What the calls of one turn used. */
export interface Spent {
  calls: number
  retries: number
  inputTokens: number
  outputTokens: number
}

export interface Guarding {
  breaker: Breaker
  limits: Pick<ModelLimits, 'callMilliseconds' | 'turnTokens'>
  /** Adds up as the turn runs. */
  spent: Spent
  /** Whose turn it is: the failures of one user are not the provider's. */
  userId: string
}

/** An estimate of the characters in one token, for calls that report no usage. */
const CHARACTERS_PER_TOKEN = 4

/**
 * A provider's model as a turn may use it: each call has a time limit and one second try, all calls together
 * have a limit of tokens, and a provider that keeps failing is not called. Every refusal is a ModelFailure.
 */
export function guardMiddleware(guarding: Guarding): LanguageModelV3Middleware {
  const { callMilliseconds } = guarding.limits

  return {
    specificationVersion: 'v3',
    transformParams: async ({ params }) => ({
      ...params,
      abortSignal: withDeadline(params.abortSignal, callMilliseconds)
    }),
    wrapGenerate: async ({ doGenerate, params }) => {
      const call = startCall(params, guarding)
      const result = await withRetry(call, doGenerate)

      call.finished(result.usage)
      return result
    },
    wrapStream: async ({ doStream, params }) => {
      const call = startCall(params, guarding)
      const result = await withRetry(call, doStream)
      return { ...result, stream: ReadableStream.from(guardStream(result.stream, call)) }
    }
  }
}

function withDeadline(signal: AbortSignal | undefined, milliseconds: number): AbortSignal {
  const deadline = AbortSignal.timeout(milliseconds)
  return signal === undefined ? deadline : AbortSignal.any([signal, deadline])
}

/** One call of the model that is going on. */
interface Call {
  signal: AbortSignal | undefined
  /** Some compatible servers report no usage, or none that can be. */
  finished: (usage: Partial<LanguageModelV3Usage> | undefined) => void
  /** Counts the failure and returns it by its name. */
  failed: (error: unknown) => ModelFailure
  retried: () => void
}

function startCall(
  { prompt, abortSignal }: LanguageModelV3CallOptions,
  { breaker, limits, spent, userId }: Guarding
): Call {
  const estimate = Math.ceil(JSON.stringify(prompt).length / CHARACTERS_PER_TOKEN)
  if (spent.inputTokens + spent.outputTokens + estimate > limits.turnTokens) {
    throw new ModelFailure('too_many_tokens')
  }
  if (!breaker.mayCall()) throw new ModelFailure('circuit_open')

  spent.calls += 1

  return {
    signal: abortSignal,
    finished: (usage) => {
      breaker.succeeded()
      spent.inputTokens += tokensIn(usage?.inputTokens?.total, estimate)
      spent.outputTokens += tokensIn(usage?.outputTokens?.total, 0)
    },
    failed: (error) => {
      const reason = reasonOf(error)
      if (OF_PROVIDER.has(reason)) breaker.failed()
      else breaker.failed(userId)

      // The provider bills what it read and began, although nobody reports how much that was.
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

/** No call uses as many; a larger number is a mistake. */
const MOST_TOKENS = 10_000_000

/** What a server reports, if it can be a number of tokens. */
export function tokensIn(reported: number | undefined, estimate: number): number {
  const isCount = reported !== undefined && reported >= 0 && reported <= MOST_TOKENS
  return isCount ? Math.ceil(reported) : estimate
}

/** The answer, or its beginning; with a second try where that may help. */
async function withRetry<T>(call: Call, ask: () => PromiseLike<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    const delay = retryDelay(error)
    if (delay === null) throw call.failed(error)

    return await secondTry(call, ask, delay)
  }
}

async function secondTry<T>(call: Call, ask: () => PromiseLike<T>, delay: number): Promise<T> {
  const { signal } = call
  try {
    await pause(delay, null, signal === undefined ? {} : { signal })
    call.retried()

    return await ask()
  } catch (error) {
    throw call.failed(error)
  }
}

/** Passes a streamed answer on as it comes. An error becomes the last part. */
async function* guardStream(
  stream: ReadableStream<LanguageModelV3StreamPart>,
  call: Call
): AsyncGenerator<LanguageModelV3StreamPart> {
  let isCounted = false
  try {
    for await (const part of stream) {
      if (part.type === 'error') throw part.error

      if (part.type === 'finish') {
        isCounted = true
        call.finished(part.usage)
      }

      yield part
    }

    if (!isCounted) throw new ModelFailure('cut_short')
  } catch (error) {
    isCounted = true
    yield { type: 'error', error: call.failed(error) }
  } finally {
    // Nobody reads on: the turn's own time was over.
    if (!isCounted) call.failed(new ModelFailure('timeout'))
  }
}
