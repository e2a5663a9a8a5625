import { Type, type Static } from '@sinclair/typebox'
import {
  CategoryWord,
  CityWord,
  Count,
  Enum,
  Id,
  Instant,
  Line,
  LocalDate,
  Money,
  Nullable,
  Strict,
  Text,
  pageProperties
} from '../shared/schemas.js'
import { Latitude, Longitude, ServicePage } from '../catalog/index.js'
import { textsIn } from '../texts/index.js'

const english = textsIn('en').examples
const arabic = textsIn('ar').examples

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
  providerId: Type.Optional(Id),
  subcategory: Type.Optional(
    Line(60, { description: 'Slug or name of a subcategory, in either language', examples: ['fridges'] })
  ),
  tag: Type.Optional(Line(40, { description: 'One of its tags, as it is written', examples: ['emergency'] })),
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
      description:
        'By relevance unless given: by the words of `q` that say more than a category and a place; without ' +
        'such, the nearest first from `lat` and `lng`, else by rating, smoothed by five reviews of 4'
    })
  ),
  facets: Type.Optional(
    Type.Boolean({ description: 'Also count what is found, to draw filters by', examples: [true] })
  )
})
export type SearchServices = Static<typeof SearchServices>

/** So many of the found services are counted at most. */
export const MOST_COUNTED = 200

const count = { ...Count, description: 'How many of the counted services' }

export const Facets = Strict(
  {
    counted: Type.Integer({
      minimum: 0,
      maximum: MOST_COUNTED,
      description: 'How many of the found services are counted: the first of them',
      examples: [12]
    }),
    isAll: Type.Boolean({ description: 'Were no others found?', examples: [true] }),
    ratings: Type.Array(
      Strict({ minRating: Type.Number({ minimum: 0, maximum: 5, examples: [4] }), count }),
      { maxItems: 4, description: 'With so many stars or more: the values of `minRating`' }
    ),
    prices: Type.Array(Strict({ minPrice: Nullable(Money), maxPrice: Nullable(Money), count }), {
      maxItems: 4,
      description:
        'Bands of prices, both ends included; null: no end. None where there is nothing to choose between'
    }),
    cities: Type.Array(
      Strict({
        city: Text(60, { description: 'City slug', examples: ['tyre'] }),
        name_en: Text(80, { examples: [english.city] }),
        name_ar: Text(80, { examples: [arabic.city] }),
        count
      }),
      { maxItems: 20, description: 'The commonest first' }
    ),
    days: Type.Array(Strict({ date: LocalDate, count }), {
      maxItems: 7,
      description: 'A week from today: on how many of them a job can start on that day (`availableOn`)'
    })
  },
  {
    title: 'Facets',
    description: 'How many of the found services have what; each value is one of a filter'
  }
)
export type Facets = Static<typeof Facets>

/** A page of found services, with the facets that were asked for. */
export const FoundServices = Strict(
  { ...ServicePage.properties, facets: Type.Optional(Facets) },
  { title: 'FoundServices' }
)
export type FoundServices = Static<typeof FoundServices>
