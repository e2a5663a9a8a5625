import type { FastifySchema } from 'fastify'
import { CalendarToken } from '../../src/calendar/index.js'
import { Text } from '../../src/shared/schemas.js'

const tags = ['Users']

export const readCalendar = {
  summary: 'Bookings as a calendar',
  description:
    'iCalendar (RFC 5545), for whoever has the secret address that `POST /api/users/calendar` made: what ' +
    'waits, what was agreed and what was cancelled lately. Times are UTC, so each calendar shows its own ' +
    'zone.',
  operationId: 'readCalendar',
  tags,
  querystring: CalendarToken,
  response: {
    200: {
      description: 'The calendar',
      content: {
        'text/calendar': { schema: Text(5_000_000, { examples: ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…'] }) }
      }
    }
  }
} satisfies FastifySchema
