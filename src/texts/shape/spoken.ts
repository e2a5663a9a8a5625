import type { PriceTexts } from './prices.js'
import type { TermTexts } from './terms.js'

/** Sentences that stand inside what the concierge says, so they are said in its voice. */
export interface SpokenTexts {
  /** A time of day on a clock of twelve hours: "3:30 pm". */
  clock: (hour: number, minute: number) => string
  prices: PriceTexts
  terms: TermTexts
}
