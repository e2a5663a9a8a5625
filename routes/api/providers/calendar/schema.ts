import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { CalendarImport, SetCalendarImport } from '../../../../src/calendar/index.js'

const tags = ['Providers']

export const getImport = {
  summary: 'My calendar elsewhere',
  description:
    'When it was read last, and if it cannot be read, since when and why; its busy times then stay as they ' +
    'were.',
  operationId: 'getCalendarImport',
  tags,
  response: { 200: CalendarImport }
} satisfies FastifySchema

export const setImport = {
  summary: 'Name my calendar elsewhere',
  description:
    'Its busy times close slots. It is fetched at once and then every 15 minutes: by https, at most 1 MB ' +
    'within 10 seconds and 3 redirects, and never from a private address. Only times are kept.',
  operationId: 'setCalendarImport',
  tags,
  body: SetCalendarImport,
  response: { 200: CalendarImport }
} satisfies FastifySchema

export const removeImport = {
  summary: 'Forget my calendar elsewhere',
  description: 'What it closed is open again.',
  operationId: 'removeCalendarImport',
  tags,
  response: { 204: Type.Null() }
} satisfies FastifySchema
