import type { FastifySchema } from 'fastify'
import { BookingsOutside } from '../../../../src/bookings/index.js'
import { Schedule, SetSchedule } from '../../../../src/providers/index.js'
import { Strict } from '../../../../src/shared/schemas.js'

const tags = ['Providers']

const ScheduleSet = Strict(
  {
    ...Schedule.properties,
    bookingsOutside: BookingsOutside
  },
  { title: 'ScheduleSet' }
)

export const getSchedule = {
  summary: 'My opening hours',
  description: "The weekly plan and its dated exceptions, in the provider's own zone.",
  operationId: 'getSchedule',
  tags,
  response: { 200: Schedule }
} satisfies FastifySchema

export const setSchedule = {
  summary: 'Set my opening hours',
  description:
    'Local time, several intervals a day, in order; 24:00 is the end of the day. A dated ' +
    'exception replaces the plan of that date; without intervals the day is closed. Bookings ' +
    'made before stay: those that the hours do not cover are named in `bookingsOutside`.',
  operationId: 'setSchedule',
  tags,
  body: SetSchedule,
  response: { 200: ScheduleSet }
} satisfies FastifySchema
