import { boundedFetch } from './bounded-fetch.js'
import type { ModelSettings, ModelSource } from './settings.js'

/** OpenAI, or any server that speaks its chat completions at OPENAI_BASE_URL; null without a key. */
export function openaiModel({
  OPENAI_API_KEY: apiKey,
  OPENAI_BASE_URL: baseURL,
  OPENAI_MODEL: model
}: ModelSettings): ModelSource | null {
  if (apiKey === undefined) return null

  return {
    name: `openai:${model}`,
    load: async () => {
      const { createOpenAI } = await import('@ai-sdk/openai')
      const openai = createOpenAI({
        apiKey,
        fetch: boundedFetch,
        ...(baseURL === undefined ? {} : { baseURL })
      })

      // Compatible servers know chat completions; the responses API is OpenAI's own.
      return baseURL === undefined ? openai.responses(model) : openai.chat(model)
    }
  }
}
