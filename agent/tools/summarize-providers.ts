import { ProviderQuestion, summarizeProviders as summarize } from '../../src/insights/index.js'
import { defineTool } from './definition.js'
import { LISTING_NOTE } from '../facts/results.js'

export const summarizeProviders = defineTool({
  name: 'summarizeProviders',
  feature: 'reviews',
  description:
    'What people praise and complain about, of up to five providers. Every claim points at review ids; ' +
    'do not claim more.',
  input: ProviderQuestion,
  execute: async ({ market, actor }, question) => ({
    ok: true,
    note: LISTING_NOTE,
    providers: await summarize(market, actor, question)
  })
})
