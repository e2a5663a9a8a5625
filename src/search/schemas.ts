import { Type, type Static } from '@sinclair/typebox'
import {
  CategoryWord,
  CityWord,
  Enum,
  Instant,
  LocalDate,
  Money,
  Strict,
  Text,
  pageProperties
} from '../shared/schemas.js'
import { Latitude, Longitude } from '../catalog/index.js'

export const serviceSorts = ['relevance', 'rating', 'price', '-price', 'distance', 'newest'] as const
export type ServiceSort = (typeof serviceSorts)[number]

export const SearchServices = Strict({
  ...pageProperties,
  q: Type.Optional(
    Text(200, {
      description: 'Words in either language; categories and places in them are understood',
      examples: ['fridge repair in Tyre']
    })
  ),
  category: Type.Optional(CategoryWord),
  city: Type.Optional(CityWord),
  minPrice: Type.Optional(Money),
  maxPrice: Type.Optional(Money),
  minRating: Type.Optional(Type.Number({ minimum: 0, maximum: 5, examples: [4] })),
  lat: Type.Optional(Latitude),
  lng: Type.Optional(Longitude),
  radiusKm: Type.Optional(
    Type.Number({ exclusiveMinimum: 0, maximum: 500, description: 'Around `lat` and `lng`', examples: [10] })
  ),
  availableOn: Type.Optional(LocalDate),
  availableFrom: Type.Optional(Instant),
  availableTo: Type.Optional(Instant),
  sort: Type.Optional(
    Enum(serviceSorts, {
      title: 'ServiceSort',
      description: 'By relevance where there are words, else by rating'
    })
  )
})
export type SearchServices = Static<typeof SearchServices>
