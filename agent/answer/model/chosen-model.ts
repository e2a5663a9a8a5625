import { googleModel } from './google.js'
import { openaiModel } from './openai.js'
import type { ModelSettings, ModelSource } from './settings.js'

export type { ModelSettings, ModelSource } from './settings.js'

/** The language model that the environment chose; null = the offline model answers. */
export function chosenModel(settings: ModelSettings): ModelSource | null {
  switch (settings.AI_PROVIDER) {
    case 'openai':
      return openaiModel(settings)
    case 'google':
      return googleModel(settings)
    case 'offline':
      return null
  }
}
