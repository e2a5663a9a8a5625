import type { LanguageModelV3 } from '@ai-sdk/provider'

/** The variables of the environment that name a language model. */
export interface ModelSettings {
  AI_PROVIDER: 'offline' | 'openai' | 'google'
  OPENAI_API_KEY?: string
  OPENAI_BASE_URL?: string
  OPENAI_MODEL: string
  GOOGLE_GENERATIVE_AI_API_KEY?: string
  GOOGLE_BASE_URL?: string
  GOOGLE_MODEL: string
}

/** A language model that is loaded at the first turn that needs it. */
export interface ModelSource {
  name: string
  load: () => Promise<LanguageModelV3>
}
