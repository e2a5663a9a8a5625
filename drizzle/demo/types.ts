/** One thing said in both languages. `{city}` and `{area}` stand for the provider's place. */
export type Text = readonly [en: string, ar: string]

/**
 * A listing as a craftsman would write it; a provider takes it over with their own place, price and promise.
 */
export interface Listing {
  /** A slug of the lexicon, where one fits. */
  subcategory?: string
  /** In whole currency units, as asked in Beirut by a provider of middling price. */
  price: number
  minutes: number
  tags: readonly string[]
  /** Two ways to say it, so that two cities need not read alike. */
  titles: readonly [Text, Text]
  description: Text
}
