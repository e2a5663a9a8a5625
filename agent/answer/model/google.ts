import { boundedFetch } from './bounded-fetch.js'
import type { ModelSettings, ModelSource } from './settings.js'

/** Gemini by its API key; null without one. */
export function googleModel({
  GOOGLE_GENERATIVE_AI_API_KEY: apiKey,
  GOOGLE_BASE_URL: baseURL,
  GOOGLE_MODEL: model
}: ModelSettings): ModelSource | null {
  if (apiKey === undefined) return null

  return {
    name: `google:${model}`,
    load: async () => {
      const { createGoogleGenerativeAI } = await import('@ai-sdk/google')
      return createGoogleGenerativeAI({
        apiKey,
        fetch: boundedFetch,
        ...(baseURL === undefined ? {} : { baseURL })
      })(model)
    }
  }
}
