import type { FastifySchema } from 'fastify'
import { Agenda, BookingPage, ProviderBookingQuery } from '../../../src/bookings/index.js'
import { Service, ServicePage, ServiceStatus } from '../../../src/catalog/index.js'
import { ProviderSummary } from '../../../src/insights/index.js'
import { Earnings, EarningsQuery } from '../../../src/payments/index.js'
import {
  ApplyAsProvider,
  BookingRules,
  Provider,
  PublicProvider,
  SetBookingRules,
  UpdateProvider
} from '../../../src/providers/index.js'
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
    'What is not given stays; null takes a text or the telephone away. A new city without a point moves ' +
    'the point to its centre, and the services that were where you were move along; all of them are found ' +
    'by the new names at once. The telephone is that of your account. The hours, the documents and the ' +
    'picture have routes of their own.',
  operationId: 'updateProvider',
  tags,
  body: UpdateProvider,
  response: { 200: Provider }
} satisfies FastifySchema

export const updateProviderProfile = {
  ...updateProvider,
  summary: 'The same as PUT /api/providers/me',
  operationId: 'updateProviderProfile'
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
  summary: 'What I was booked for',
  description:
    'Newest first, or with `order=start` the soonest job first; from one local day to another; with a ' +
    'filter by status: `pending` are those who wait for an answer.',
  operationId: 'listMyProviderBookings',
  tags,
  querystring: ProviderBookingQuery,
  response: { 200: BookingPage }
} satisfies FastifySchema

export const getAgenda = {
  summary: 'My jobs of today and of this week',
  description:
    'In your own zone, the soonest first, with how many wait for an answer, are accepted or done, and the ' +
    'hours that are booked. A week is from Monday to Sunday.',
  operationId: 'getAgenda',
  tags,
  response: { 200: Agenda }
} satisfies FastifySchema

export const getEarnings = {
  summary: 'What I have earned in a period',
  description:
    'From one local day to another (until today, from the first of that month, unless given; a year at ' +
    'most), by the movements of the ' +
    'ledger: gross − refunds − commission = net, which is what the wallet gained. What is settled in cash ' +
    'is not in it.',
  operationId: 'getEarnings',
  tags,
  querystring: EarningsQuery,
  response: { 200: Earnings }
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
  description:
    'Without address, telephone and e-mail. Name and telephone are told to the client of an accepted ' +
    'booking, as its `contact`, until 7 days after its completion; the address and the e-mail to nobody.',
  operationId: 'getProvider',
  tags,
  params: IdParams,
  response: { 200: PublicProvider }
} satisfies FastifySchema

export const getProviderSummary = {
  summary: 'What reviews praise and complain about',
  description:
    'Of the newest reviews with words: which aspects are praised (4 stars and more) and complained about ' +
    '(2 and less), how often, and by which reviews (`GET /api/reviews/provider/{id}` lists them).',
  operationId: 'getProviderSummary',
  tags,
  params: IdParams,
  response: { 200: ProviderSummary }
} satisfies FastifySchema

export const getBookingRules = {
  summary: 'By which rules my time is booked',
  description:
    'How soon, how far ahead, how long after a job, how many jobs a day, and whose bookings are accepted ' +
    'at once. Null is as the marketplace has it; `inForce` is what counts.',
  operationId: 'getBookingRules',
  tags,
  response: { 200: BookingRules }
} satisfies FastifySchema

export const setBookingRules = {
  summary: 'Set rules of my own',
  description:
    'What is not given stays; null gives it back to the marketplace. Nobody takes a shorter notice or ' +
    'looks farther ahead than the marketplace, or accepts at once more than it allows. They are for ' +
    'bookings that are made or moved from now on; a day with as many jobs as you take is offered to nobody.',
  operationId: 'setBookingRules',
  tags,
  body: SetBookingRules,
  response: { 200: BookingRules }
} satisfies FastifySchema
