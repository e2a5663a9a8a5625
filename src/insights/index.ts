export { suggestPrice } from './price.js'
export { summarizeProviders } from './providers.js'
export { MAX_PROVIDERS, PriceQuestion, PriceSuggestion, ProviderQuestion, ProviderSummary, type Aspect, type Claim } from './schemas.js'
