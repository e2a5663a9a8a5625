/** One text in both languages. `{city}` and `{area}` stand for the provider's place. */
export type Text = readonly [en: string, ar: string]

/** A listing as a craftsman would write it. A provider uses it with their own place, price and promise. */
export interface Listing {
  /** A slug of the lexicon, where one fits. */
  subcategory?: string
  /** In whole currency units, as a provider of average price asks in Beirut. */
  price: number
  minutes: number
  tags: readonly string[]
  /** Two wordings, so that two cities need not read alike. */
  titles: readonly [Text, Text]
  description: Text
}
