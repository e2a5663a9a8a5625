import type { SpokenTexts } from '../shape/spoken.js'
import { clock } from './clock.js'
import { prices } from './prices.js'
import { terms } from './terms.js'

export const spoken: SpokenTexts = { clock, prices, terms }
