import type { PriceTexts } from '../shape/prices.js'

export const prices: PriceTexts = {
  nothingComparable: (marketplace) =>
    `There is nothing comparable on ${marketplace} yet, so we cannot suggest a price.`,
  explanation: ({ count, category, city, isWidened, isSmall, from, to }) => {
    const where = city === null || isWidened ? '' : ` in ${city}`
    const note = isWidened ? ` There were too few in ${city} alone, so the whole country was compared.` : ''
    const size = isSmall ? ' That is a small sample.' : ''

    return (
      `From ${count} comparable prices (${category}${where}): ` +
      `half of them lie between ${from} and ${to}.${note}${size}`
    )
  }
}
