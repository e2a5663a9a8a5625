export { suggestPrice } from './price.js'
export { summarizeProviders } from './providers.js'
export {
  MAX_PROVIDERS,
  PriceQuestion,
  PriceSuggestion,
  ProviderQuestion,
  ProviderSummary,
  SentimentAnswer,
  SentimentQuestion,
  type Aspect,
  type Claim
} from './schemas.js'
export { readSentiment } from './sentiment.js'
