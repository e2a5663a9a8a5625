import { PriceQuestion, suggestPrice as suggest } from '../../src/insights/index.js'
import { defineTool } from './definition.js'

export const suggestPrice = defineTool({
  name: 'suggestPrice',
  description:
    'What such a service usually costs: median and quartiles of comparable services, with the sample ' +
    'size and an explanation.',
  input: PriceQuestion,
  execute: async ({ market, actor }, question) => ({ ok: true, ...(await suggest(market, actor, question)) })
})
