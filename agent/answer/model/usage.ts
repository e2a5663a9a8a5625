import type { BreakerState } from './breaker.js'
import type { FallbackReason } from './failure.js'

/** Counts what this process asked of its language model since it started, for /metrics. */
export interface ModelUsage {
  /** `openai`, `google` or `offline`. */
  provider: string
  model: string
  turns: number
  calls: number
  retries: number
  inputTokens: number
  outputTokens: number
  /** Millionths of a US dollar. */
  costMicros: number
  /** Turns that the offline model answered, by reason. */
  fallbacks: Partial<Record<FallbackReason, number>>
  breaker: BreakerState
}

type Counted = Pick<ModelUsage, 'calls' | 'retries' | 'inputTokens' | 'outputTokens' | 'costMicros'> & {
  fallbackReason: FallbackReason | null
}

export interface UsageCounter {
  count: (turn: Counted) => void
  read: () => Omit<ModelUsage, 'provider' | 'model' | 'breaker'>
}

export function createUsageCounter(): UsageCounter {
  const totals = { turns: 0, calls: 0, retries: 0, inputTokens: 0, outputTokens: 0, costMicros: 0 }
  const fallbacks: ModelUsage['fallbacks'] = {}

  return {
    count: ({ calls, retries, inputTokens, outputTokens, costMicros, fallbackReason }) => {
      totals.turns += 1
      totals.calls += calls
      totals.retries += retries
      totals.inputTokens += inputTokens
      totals.outputTokens += outputTokens
      totals.costMicros += costMicros
      if (fallbackReason !== null) fallbacks[fallbackReason] = (fallbacks[fallbackReason] ?? 0) + 1
    },
    read: () => ({ ...totals, fallbacks: { ...fallbacks } })
  }
}
