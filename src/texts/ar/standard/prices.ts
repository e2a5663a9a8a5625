import type { PriceTexts } from '../../shape/prices.js'
import { count } from '../count.js'

/** Behind a preposition: من سعرين، من 3 أسعار. */
const comparable = (number: number) => {
  if (number === 1) return 'سعر واحد مماثل'
  const counted = count(number, { one: 'سعر', two: 'سعرين', few: 'أسعار', many: 'سعراً' })
  return `${counted} ${adjectiveAfter(number)}`
}

function adjectiveAfter(number: number): string {
  if (number === 2) return 'مماثلين'
  const rest = number % 100
  if (rest >= 3 && rest <= 10) return 'مماثلة'
  return rest < 3 ? 'مماثل' : 'مماثلاً'
}

export const prices: PriceTexts = {
  nothingComparable: (marketplace) => `لا توجد بعد خدمات مماثلة على ${marketplace}، ولذلك يتعذّر اقتراح سعر.`,
  explanation: ({ count: size, category, city, isWidened, isSmall, from, to }) => {
    const where = city === null || isWidened ? '' : ` في ${city}`
    const note = isWidened ? ` الأسعار في ${city} وحدها غير كافية، فشملت المقارنة البلد كله.` : ''
    const sample = isSmall ? ' العيّنة صغيرة.' : ''

    return `استناداً إلى ${comparable(size)} (${category}${where}): نصفها بين ${from} و${to}.${note}${sample}`
  }
}
