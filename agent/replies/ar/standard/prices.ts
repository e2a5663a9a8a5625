import { categoryName, list } from '../../format.js'
import type { PriceReplies } from '../../types.js'
import { amount, AND, forWhat, nameOf } from '../names.js'

const forJob = (category: string | null) => {
  const name = categoryName(category, 'ar')
  return name === null ? 'لهذا العمل' : forWhat(name)
}

export const prices: PriceReplies = {
  price: (category, { suggested, currency, explanation }) =>
    suggested === null
      ? [explanation, `لا أسعار للمقارنة بعد ${forJob(category)}. هل أعرض من يقدّم هذه الخدمة؟`]
      : [
          `السعر المعتاد ${forJob(category)} نحو ${amount(suggested, currency)}. ` +
            `${explanation} ` +
            'هل أعرض أفضل ثلاثة خيارات؟',
          `الكلفة نحو ${amount(suggested, currency)}. ${explanation} هل أبحث لك عن خيارات؟`
        ],
  priceOf: (offers) => [
    `${list(
      offers.map(
        ({ provider, price, currency }) => `السعر لدى ${nameOf(provider)} ${amount(price, currency)}`
      ),
      AND
    )}. هذا هو السعر الكامل بلا أيّ زيادة.`,
    `${list(
      offers.map(({ provider, price, currency }) => `${amount(price, currency)} لدى ${nameOf(provider)}`),
      '، '
    )}.`
  ]
}
