import { Strict } from '../../src/shared/schemas.js'
import { defineTool } from './definition.js'
import { findOffers, wishProperties } from './offers.js'

const RECOMMENDED = 3

export const recommendServices = defineTool({
  name: 'recommendServices',
  description:
    'The three best services near a place, each with reasons. Use it when someone needs a service.',
  input: Strict(wishProperties),
  execute: async (context, wish) => await findOffers(context, wish, RECOMMENDED)
})
