import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { AddTimeOff, TimeOffAdded, TimesOff } from '../../../../src/bookings/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['Providers']

export const listTimeOff = {
  summary: 'When I am away, now or later',
  description: 'The soonest first. What is over is left out.',
  operationId: 'listTimeOff',
  tags,
  response: { 200: TimesOff }
} satisfies FastifySchema

export const addTimeOff = {
  summary: 'Say when I am away',
  description:
    'From one instant to another, whatever the opening hours say: no time of it is offered or can be ' +
    'booked from now on. Bookings made before stay: those of that time are named in `clashes`.',
  operationId: 'addTimeOff',
  tags,
  body: AddTimeOff,
  response: { 201: TimeOffAdded }
} satisfies FastifySchema

export const removeTimeOff = {
  summary: 'Be there after all',
  description: 'The opening hours count again.',
  operationId: 'removeTimeOff',
  tags,
  params: IdParams,
  response: { 204: Type.Null() }
} satisfies FastifySchema
