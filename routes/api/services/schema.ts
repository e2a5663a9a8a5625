import { Type, type TSchema } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { Availability, AvailabilityQuery } from '../../../src/bookings/index.js'
import { Category, City, CreateService, Service, UpdateService } from '../../../src/catalog/index.js'
import { FoundServices, SearchServices } from '../../../src/search/index.js'
import { IdParams, Strict } from '../../../src/shared/schemas.js'

const tags = ['Services']

/**
 * JSON of this shape, built by the database and passed through as its bytes
 * (docs/decisions/0092-bytes-from-the-database.md).
 */
const Passed = (schema: TSchema) => Type.Unsafe<Buffer>(schema)

export const searchServices = {
  summary: 'Find services',
  description:
    'Text in either language finds services in both; categories and places in `q` are ' +
    'understood. An unknown category or city finds nothing. `nextSlot` is there when a free time ' +
    'was asked for, `distanceKm` when a place is known. With a free time, a page may be shorter ' +
    'than `limit` and still have a `nextCursor`. `facets=true` also counts the found services by ' +
    'rating, price, city and free day, under the same filters: the first 200 of them.',
  operationId: 'searchServices',
  tags,
  querystring: SearchServices,
  response: { 200: Passed(FoundServices) }
} satisfies FastifySchema

export const listCategories = {
  summary: 'All categories',
  description: 'In the order of their slugs, with names in both languages.',
  operationId: 'listCategories',
  tags,
  response: { 200: Strict({ items: Type.Array(Category, { maxItems: 1000 }) }) }
} satisfies FastifySchema

export const listCities = {
  summary: 'All cities',
  description: 'In the order of their slugs, with names in both languages and a point on the map.',
  operationId: 'listCities',
  tags,
  response: { 200: Strict({ items: Type.Array(City, { maxItems: 1000 }) }) }
} satisfies FastifySchema

export const createService = {
  summary: 'Offer a service',
  description:
    'For approved providers. It is visible at once; without a city or a point of its own it is ' +
    'where its provider is. A title and a description in one language are enough: the other language ' +
    'shows them as written until a language model, where there is one, has drafted them (`texts` says ' +
    'which), and the service is found by questions in both.',
  operationId: 'createService',
  tags,
  body: CreateService,
  response: { 201: Service }
} satisfies FastifySchema

export const updateService = {
  summary: 'Edit a service',
  description:
    'What is not given stays as it is, and what is sent as it is shown is no edit. An edit of one text ' +
    'marks the other as older if a person wrote it, and has it drafted anew if a model did; an older text ' +
    'that is edited has caught up. `null` for title and description takes a language away. An edited draft ' +
    "is its writer's own.",
  operationId: 'updateService',
  tags,
  params: IdParams,
  body: UpdateService,
  response: { 200: Service }
} satisfies FastifySchema

export const removeService = {
  summary: 'Remove a service',
  description: 'Nobody finds it from now on; bookings of it go on.',
  operationId: 'removeService',
  tags,
  params: IdParams,
  response: { 204: Type.Null() }
} satisfies FastifySchema

export const getService = {
  summary: 'One service',
  description: 'A hidden or removed service is a 404, but for its provider and admins.',
  operationId: 'getService',
  tags,
  params: IdParams,
  response: { 200: Passed(Service) }
} satisfies FastifySchema

export const getAvailability = {
  summary: 'When a service is free',
  description:
    "The free starts, day by day in the provider's zone, from today by default. With `at` it also says " +
    'whether that start is offered, and if not, why, and which free ones are nearest.',
  operationId: 'getAvailability',
  tags,
  params: IdParams,
  querystring: AvailabilityQuery,
  response: { 200: Availability }
} satisfies FastifySchema
