import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import {
  AdminUser,
  Analytics,
  AnalyticsQuery,
  BanUser,
  DeleteServiceQuery,
  ListLogs,
  LogPage,
  Stats
} from '../../../src/moderation/index.js'
import { DecideApplication, Provider } from '../../../src/providers/index.js'
import { IdParams } from '../../../src/shared/schemas.js'

const tags = ['Admin']

export const getStats = {
  summary: 'The marketplace at a glance',
  description:
    'Counts of people, services and bookings, revenue so far, and refunds that still wait for ' +
    'the gateway.',
  operationId: 'getStats',
  tags,
  response: { 200: Stats }
} satisfies FastifySchema

export const getAnalytics = {
  summary: 'Bookings, revenue and rates over time',
  description:
    "The last 30 days unless told otherwise, in days or weeks (from Monday) of the marketplace's " +
    'own zone; at most 400 of them.',
  operationId: 'getAnalytics',
  tags,
  querystring: AnalyticsQuery,
  response: { 200: Analytics }
} satisfies FastifySchema

export const listLogs = {
  summary: 'Who did what, newest first',
  description: 'The audit log, which only ever grows, and the turns of the concierge.',
  operationId: 'listLogs',
  tags,
  querystring: ListLogs,
  response: { 200: LogPage }
} satisfies FastifySchema

export const decideApplication = {
  summary: 'Approve or reject a provider',
  description: 'The person is told in their own language. An approval can be taken back by rejecting.',
  operationId: 'decideApplication',
  tags,
  body: DecideApplication,
  response: { 200: Provider }
} satisfies FastifySchema

export const banUser = {
  summary: 'Ban a user, or lift the ban',
  description:
    'A ban needs a reason. It ends every session and socket at once and cancels what the user ' +
    'has ahead, with all money back; everyone concerned is told. Nobody bans themselves or the ' +
    'last admin.',
  operationId: 'banUser',
  tags,
  body: BanUser,
  response: { 200: AdminUser }
} satisfies FastifySchema

export const deleteServiceAsAdmin = {
  summary: 'Remove a service for good',
  description: 'Nobody finds it from now on; its provider is told; bookings of it go on.',
  operationId: 'deleteServiceAsAdmin',
  tags,
  params: IdParams,
  querystring: DeleteServiceQuery,
  response: { 204: Type.Null() }
} satisfies FastifySchema
