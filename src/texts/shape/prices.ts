/** Which prices were compared. Names are those of this language, amounts ready to be read. */
export interface PriceComparison {
  count: number
  category: string
  city: string | null
  /** Too few were found in the city alone. */
  isWidened: boolean
  isSmall: boolean
  from: string
  to: string
}

/** How a suggested price came about. */
export interface PriceTexts {
  nothingComparable: (marketplace: string) => string
  explanation: (comparison: PriceComparison) => string
}
