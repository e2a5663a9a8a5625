import { Type } from '@sinclair/typebox'
import { Strict } from '../../src/shared/schemas.js'
import { defineTool } from './definition.js'
import { findOffers, wishProperties } from './offers.js'

export const searchServices = defineTool({
  name: 'searchServices',
  description:
    'Finds services, best first, with price, rating, distance and next free time. Give from and to for ' +
    'a wanted time: what is free then comes first.',
  input: Strict({ ...wishProperties, limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })) }),
  execute: async (context, { limit = 5, ...wish }) => await findOffers(context, wish, limit)
})
