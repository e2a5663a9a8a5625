import { categoryName, list } from '../format.js'
import type { PriceReplies } from '../types.js'
import { amount, nameOf } from './names.js'

export const prices: PriceReplies = {
  price: (category, { suggested, currency, explanation }) =>
    suggested === null
      ? [
          explanation,
          `No comparison yet for ${categoryName(category, 'en') ?? 'that'}, sorry. Shall I show you ` +
            'who offers it?'
        ]
      : [
          `Around ${amount(suggested, currency)} is usual for ` +
            `${categoryName(category, 'en') ?? 'that'}. ${explanation} Shall I show you the best three?`,
          `Expect about ${amount(suggested, currency)}. ${explanation} Do you want me to find someone?`
        ],
  priceOf: (offers) => [
    `${list(
      offers.map(({ provider, price, currency }) => `${nameOf(provider)} takes ${amount(price, currency)}`),
      ', and '
    )}. That is the price you pay, with nothing on top.`,
    `${list(
      offers.map(({ provider, price, currency }) => `${amount(price, currency)} with ${nameOf(provider)}`),
      ', '
    )}.`
  ]
}
