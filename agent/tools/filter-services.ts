import { Type } from '@sinclair/typebox'
import { searchServices } from '../../src/search/index.js'
import { marketplace } from '../../src/shared/config.js'
import { Instant, Money, PlaceOrCategory, Strict } from '../../src/shared/schemas.js'
import { defineTool } from './definition.js'
import { factsOf } from './offers.js'
import { LISTING_NOTE } from '../facts/results.js'

const SHOWN = 5

export const filterServices = defineTool({
  name: 'filterServices',
  description:
    'Services that meet every condition: rating, free time, city, price. Nothing outside the ' +
    'conditions is returned.',
  input: Strict({
    category: Type.Optional(PlaceOrCategory),
    city: Type.Optional(PlaceOrCategory),
    minPrice: Type.Optional(Money),
    maxPrice: Type.Optional(Money),
    minRating: Type.Optional(Type.Number({ minimum: 0, maximum: 5 })),
    availableFrom: Type.Optional(Instant),
    availableTo: Type.Optional(Instant),
    sort: Type.Optional(
      Type.Unsafe<'relevance' | 'rating' | 'price' | '-price'>({
        type: 'string',
        enum: ['relevance', 'rating', 'price', '-price']
      })
    )
  }),
  execute: async ({ db, actor, turn }, filters) => {
    const { items } = await searchServices(db, actor, { ...filters, limit: SHOWN })
    turn.outcome.services = items.map((service) => ({ ...service, reasons: [] }))

    const services = items.map((service) => {
      const { distanceKm = null, nextSlot = null } = service
      return {
        ...factsOf(service),
        distanceKm,
        nextSlot,
        isFreeThen: nextSlot !== null,
        timezone: marketplace.timezone,
        reasons: []
      }
    })

    return { ok: true, note: LISTING_NOTE, services }
  }
})
