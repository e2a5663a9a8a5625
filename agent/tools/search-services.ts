import { Type } from '@sinclair/typebox'
import { Strict } from '../../src/shared/schemas.js'
import { defineTool } from './definition.js'
import { findOffers, wishProperties } from './offers.js'

const SHOWN = 3
const MOST = 5

export const searchServices = defineTool({
  name: 'searchServices',
  description:
    'Finds services near a place, best first, with price, rating, distance and next free time. Everything ' +
    'is a wish, and the nearest to it is found, unless mustMeet names it: then only what meets it. ' +
    'Without a town, it looks near the home of the user.',
  input: Strict({
    ...wishProperties,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST }))
  }),
  execute: async (context, { limit = SHOWN, ...wish }) => await findOffers(context, wish, limit)
})
