import { categoryName, list } from '../format.js'
import type { PriceReplies } from '../types.js'
import { amount, AND, forWhat, nameOf } from './names.js'

/** The explanation was put together elsewhere: its Latin parts are fenced here. */
function fenceNumbers(text: string): string {
  return text.replace(/Taskego/g, '\u2068Taskego\u2069')
}

export const prices: PriceReplies = {
  price: (category, { suggested, currency, explanation }) =>
    suggested === null
      ? [
          explanation,
          `بعد ما في مقارنة ${forWhat(categoryName(category, 'ar') ?? 'هالشغلة', true)}. بفرجيك مين بيعملها؟`
        ]
      : [
          `العادة حوالي ${amount(suggested, currency)} ` +
            `${forWhat(categoryName(category, 'ar') ?? 'هالشغلة', true)}. ${fenceNumbers(explanation)} ` +
            'بفرجيك أحسن تلاتة؟',
          `احسب شي ${amount(suggested, currency)}. ${fenceNumbers(explanation)} بلاقيلك حدا؟`
        ],
  priceOf: (offers) => [
    `${list(
      offers.map(({ provider, price, currency }) => `${nameOf(provider)} بياخد ${amount(price, currency)}`),
      AND
    )}. هيدا السعر كله، ما في زيادة عليه.`,
    `${list(
      offers.map(({ provider, price, currency }) => `${amount(price, currency)} عند ${nameOf(provider)}`),
      '، '
    )}.`
  ]
}
