import { categoryName, list } from '../../format.js'
import type { PriceReplies } from '../../types.js'
import { amount, AND, forWhat, nameOf } from '../names.js'

export const prices: PriceReplies = {
  price: (category, { suggested, currency, explanation }) =>
    suggested === null
      ? [
          explanation,
          `بعد ما في مقارنة ${forWhat(categoryName(category, 'ar') ?? 'هالشغلة', true)}. بفرجيك مين بيعملها؟`
        ]
      : [
          `العادة حوالي ${amount(suggested, currency)} ` +
            `${forWhat(categoryName(category, 'ar') ?? 'هالشغلة', true)}. ${explanation} ` +
            'بفرجيك أحسن تلاتة؟',
          `احسب شي ${amount(suggested, currency)}. ${explanation} بلاقيلك حدا؟`
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
