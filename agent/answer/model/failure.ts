import { APICallError } from '@ai-sdk/provider'

/** Why the offline model answered although another was chosen. ai_logs keeps the reason. */
export type FallbackReason =
  | 'timeout'
  | 'unreachable'
  | 'rate_limited'
  | 'quota'
  | 'provider_error'
  | 'refused'
  | 'bad_reply'
  | 'too_long'
  | 'cut_short'
  | 'filtered'
  | 'too_many_steps'
  | 'too_many_tokens'
  | 'not_presentable'
  | 'circuit_open'
  | 'daily_cap'

/** A language model did not finish a turn. */
export class ModelFailure extends Error {
  readonly reason: FallbackReason

  constructor(reason: FallbackReason, cause?: unknown) {
    super(`the language model did not answer: ${reason}`, cause === undefined ? {} : { cause })
    this.name = 'ModelFailure'
    this.reason = reason
  }
}

/** Only the provider can be the cause. What else fails may lie in one user's words. */
export const OF_PROVIDER: ReadonlySet<FallbackReason> = new Set<FallbackReason>([
  'unreachable',
  'provider_error',
  'rate_limited',
  'quota'
])

/** Does the provider refuse our key, whatever is asked? */
export function refusesKey(error: unknown): boolean {
  return APICallError.isInstance(error) && (error.statusCode === 401 || error.statusCode === 403)
}

/** Nobody waits longer than this before the second try. */
const LONGEST_WAIT = 2000
const SHORT_WAIT = 300
const NO_CREDIT = /insufficient_quota|billing|payment required/i

/** The reason of an error that a provider or the SDK threw. */
export function reasonOf(error: unknown): FallbackReason {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (current instanceof ModelFailure) return current.reason
    if (current.name === 'TimeoutError' || current.name === 'AbortError') return 'timeout'
  }

  return APICallError.isInstance(error) ? reasonOfCall(error) : 'bad_reply'
}

function reasonOfCall(error: APICallError): FallbackReason {
  const { statusCode } = error

  if (hasNoCredit(error)) return 'quota'
  if (statusCode === undefined) return error.isRetryable ? 'unreachable' : 'provider_error'
  if (statusCode === 429) return 'rate_limited'
  if (statusCode >= 500 || statusCode === 408 || statusCode === 409) return 'provider_error'
  if (statusCode >= 400) return 'refused'

  return error.isRetryable ? 'unreachable' : 'bad_reply'
}

/**
 * How long to wait before the only second try, in milliseconds; null = another try is useless: the provider
 * refused, has no credit left, or asks for more patience than a chat has.
 */
export function retryDelay(error: unknown): number | null {
  if (!APICallError.isInstance(error) || !error.isRetryable || hasNoCredit(error)) return null

  const asked = retryAfter(error.responseHeaders ?? {})
  if (asked === null) return error.statusCode === 429 ? null : SHORT_WAIT
  return asked <= LONGEST_WAIT ? asked : null
}

function hasNoCredit({ statusCode, responseBody, data, message }: APICallError): boolean {
  return (
    statusCode === 402 ||
    NO_CREDIT.test(`${message} ${responseBody?.slice(0, 2000) ?? ''} ${JSON.stringify(data ?? null)}`)
  )
}

/**
 * Retry-After in seconds or as a date (RFC 9110, 10.2.3), or OpenAI's retry-after-ms; in milliseconds, null
 * when there is none.
 */
function retryAfter(headers: Record<string, string>): number | null {
  const milliseconds = headers['retry-after-ms']
  if (milliseconds !== undefined && /^\d+$/.test(milliseconds)) return Number(milliseconds)

  const seconds = headers['retry-after']
  if (seconds === undefined) return null

  const wait = /^\d+(\.\d+)?$/.test(seconds) ? Number(seconds) * 1000 : Date.parse(seconds) - Date.now()
  return Number.isNaN(wait) ? null : Math.max(0, wait)
}
