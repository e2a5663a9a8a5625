import type { FastifySchema } from 'fastify'
import { BookingPage, BookingQuery } from '../../../src/bookings/index.js'
import { Service, ServicePage, ServiceStatus } from '../../../src/catalog/index.js'
import { ApplyAsProvider, Provider, PublicProvider, UpdateProvider } from '../../../src/providers/index.js'
import { IdParams, PageQuery } from '../../../src/shared/schemas.js'

const tags = ['Providers']

export const applyAsProvider = {
  summary: 'Ask to sell here',
  description: 'An admin decides. The rejected may ask again.',
  operationId: 'applyAsProvider',
  tags,
  body: ApplyAsProvider,
  response: { 201: Provider }
} satisfies FastifySchema

export const getMyProvider = {
  summary: 'My profile as a provider',
  description: 'With how the application stands, and the reason of a rejection. 404 before you have applied.',
  operationId: 'getMyProvider',
  tags,
  response: { 200: Provider }
} satisfies FastifySchema

export const updateProvider = {
  summary: 'Change my profile as a provider',
  description:
    'What is not given stays; null takes a text away. A new city without a point moves the point to its ' +
    'centre. The hours, the documents and the picture have routes of their own.',
  operationId: 'updateProvider',
  tags,
  body: UpdateProvider,
  response: { 200: Provider }
} satisfies FastifySchema

export const listMyServices = {
  summary: 'My services, hidden ones too',
  description: 'As their provider sees them; those that are hidden have `isVisible: false`.',
  operationId: 'listMyServices',
  tags,
  querystring: PageQuery,
  response: { 200: ServicePage }
} satisfies FastifySchema

export const listMyProviderBookings = {
  summary: 'What I was booked for, newest first',
  description: 'With a filter by status; `pending` are those who wait for an answer.',
  operationId: 'listMyProviderBookings',
  tags,
  querystring: BookingQuery,
  response: { 200: BookingPage }
} satisfies FastifySchema

export const setServiceStatus = {
  summary: 'Show or hide a service of mine',
  description:
    'Hidden services are found by nobody and cannot be booked; bookings of them go on. What an ' +
    'admin has hidden stays hidden (409, `hidden_by_admin`).',
  operationId: 'setServiceStatus',
  tags,
  body: ServiceStatus,
  response: { 200: Service }
} satisfies FastifySchema

export const getProvider = {
  summary: "A provider's public profile",
  description: 'Without address, telephone and e-mail: those are told to clients whose booking was accepted.',
  operationId: 'getProvider',
  tags,
  params: IdParams,
  response: { 200: PublicProvider }
} satisfies FastifySchema
