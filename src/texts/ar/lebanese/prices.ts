import type { PriceTexts } from '../../shape/prices.js'

export const prices: PriceTexts = {
  nothingComparable: (marketplace) => `بعد ما في شي بيتقارن فيه على ${marketplace}، فما فينا نقترح سعر.`,
  explanation: ({ count, category, city, isWidened, isSmall, from, to }) => {
    const where = city === null || isWidened ? '' : ` ب${city}`
    const note = isWidened ? ` ب${city} لحالها ما في كفاية، فقارنّا بكل البلد.` : ''
    const size = isSmall ? ' العيّنة صغيرة.' : ''

    return `من ${count} أسعار بتتقارن (${category}${where}): نصّها بين ${from} و${to}.${note}${size}`
  }
}
