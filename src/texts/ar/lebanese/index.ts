import type { SpokenTexts } from '../../shape/spoken.js'
import { clock } from './clock.js'
import { prices } from './prices.js'
import { terms } from './terms.js'

export const lebanese: SpokenTexts = { clock, prices, terms }
