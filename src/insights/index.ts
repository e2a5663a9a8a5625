export { suggestPrice } from './price.js'
export { summarizeProvider, summarizeProviders } from './providers.js'
export {
  PriceQuestion,
  PriceSuggestion,
  ProviderQuestion,
  ProviderSummary,
  SentimentAnswer,
  SentimentQuestion
} from './schemas.js'
export { readSentiment } from './sentiment.js'
