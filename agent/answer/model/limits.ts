import { pricesOf, type Price } from './prices.js'

/** How far language models may go in one turn, and in one day of one user. */
export interface ModelLimits {
  /** One call of a model, with its whole answer. */
  callMilliseconds: number
  /** All calls of a turn together; then the offline model answers. */
  turnMilliseconds: number
  steps: number
  /** Input and output, over all calls of a turn. */
  turnTokens: number
  /** Output of one call. */
  outputTokens: number
  /** What one user's turns may cost in a day of the marketplace, in millionths of a US dollar. */
  dailyMicros: number
  prices: Map<string, Price>
}

/** The variables of the environment that limit language models (.env.example). */
export interface LimitSettings {
  AI_CALL_SECONDS: number
  AI_TURN_SECONDS: number
  AI_TURN_STEPS: number
  AI_TURN_TOKENS: number
  AI_DAILY_USD: number
  AI_PRICES: string
}

const OUTPUT_TOKENS = 1200

/** The limits that the environment sets. */
export function limitsOf(settings: LimitSettings): ModelLimits {
  return {
    callMilliseconds: settings.AI_CALL_SECONDS * 1000,
    turnMilliseconds: settings.AI_TURN_SECONDS * 1000,
    steps: settings.AI_TURN_STEPS,
    turnTokens: settings.AI_TURN_TOKENS,
    outputTokens: OUTPUT_TOKENS,
    dailyMicros: Math.round(settings.AI_DAILY_USD * 1_000_000),
    prices: pricesOf(settings.AI_PRICES)
  }
}

/** The limits of an empty environment. */
export const defaultLimits: ModelLimits = limitsOf({
  AI_CALL_SECONDS: 10,
  AI_TURN_SECONDS: 20,
  AI_TURN_STEPS: 8,
  AI_TURN_TOKENS: 60_000,
  AI_DAILY_USD: 0.5,
  AI_PRICES: ''
})
