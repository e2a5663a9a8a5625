import type { FastifySchema } from 'fastify'
import { AllBookingsQuery, BookingPage } from '../../../../src/bookings/index.js'

const tags = ['Admin']

export const listAllBookings = {
  summary: "Everybody's bookings, newest first",
  description: 'Of all clients and providers, with a filter by status.',
  operationId: 'listAllBookings',
  tags,
  querystring: AllBookingsQuery,
  response: { 200: BookingPage }
} satisfies FastifySchema
