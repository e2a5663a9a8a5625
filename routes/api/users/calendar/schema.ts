import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { CalendarFeed, NewCalendarFeed } from '../../../../src/calendar/index.js'

const tags = ['Users']

export const getFeed = {
  summary: 'My calendar address',
  description: 'Whether there is one. The address itself is shown when it is made, and never again.',
  operationId: 'getCalendarFeed',
  tags,
  response: { 200: CalendarFeed }
} satisfies FastifySchema

export const makeFeed = {
  summary: 'Make a calendar address',
  description:
    'A secret address at which a calendar can subscribe to my bookings, as client and as provider. The one ' +
    'before it ends.',
  operationId: 'makeCalendarFeed',
  tags,
  response: { 201: NewCalendarFeed }
} satisfies FastifySchema

export const removeFeed = {
  summary: 'End my calendar address',
  description: 'Nobody reads my bookings by it from now on.',
  operationId: 'removeCalendarFeed',
  tags,
  response: { 204: Type.Null() }
} satisfies FastifySchema
