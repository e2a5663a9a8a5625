import type { FastifySchema } from 'fastify'
import {
  Booking,
  BookingPage,
  BookingQuery,
  CancelBooking,
  CancelPreview,
  CreateBooking,
  RescheduleBooking,
  SetBookingStatus
} from '../../../src/bookings/index.js'
import { IdParams } from '../../../src/shared/schemas.js'

const tags = ['Bookings']

export const createBooking = {
  summary: 'Book a free slot',
  description:
    'The booking is pending until its provider accepts. Price and cancel terms are frozen. A ' +
    'slot that is not free is a 409 with the nearest free starts as `alternatives`.',
  operationId: 'createBooking',
  tags,
  body: CreateBooking,
  response: { 201: Booking }
} satisfies FastifySchema

export const listClientBookings = {
  summary: 'What a client has booked, newest first',
  description: 'By the client themselves, or by an admin.',
  operationId: 'listClientBookings',
  tags,
  params: IdParams,
  querystring: BookingQuery,
  response: { 200: BookingPage }
} satisfies FastifySchema

export const listProviderBookings = {
  summary: 'What a provider was booked for, newest first',
  description: 'By the provider themselves, or by an admin.',
  operationId: 'listProviderBookings',
  tags,
  params: IdParams,
  querystring: BookingQuery,
  response: { 200: BookingPage }
} satisfies FastifySchema

export const getBooking = {
  summary: 'One booking',
  description:
    'For its client, its provider and admins; for anyone else it is a 404. `allowedTransitions` ' +
    'says what the caller can do with it now.',
  operationId: 'getBooking',
  tags,
  params: IdParams,
  response: { 200: Booking }
} satisfies FastifySchema

export const setBookingStatus = {
  summary: 'Accept, start, complete or cancel',
  description:
    'A move that is not open to the caller is a 409 that lists those that are, as `allowed`. ' +
    'With `version`, a booking that changed meanwhile is a 409.',
  operationId: 'setBookingStatus',
  tags,
  params: IdParams,
  body: SetBookingStatus,
  response: { 200: Booking }
} satisfies FastifySchema

export const cancelBooking = {
  summary: 'Cancel',
  description: 'On the terms that `cancel/preview` shows. Providers and admins give a reason.',
  operationId: 'cancelBooking',
  tags,
  params: IdParams,
  body: CancelBooking,
  response: { 200: Booking }
} satisfies FastifySchema

export const previewCancel = {
  summary: 'What cancelling now would do to the money of both sides',
  description: 'Nothing is changed. `freeUntil` is until when all of the money goes back.',
  operationId: 'previewCancel',
  tags,
  params: IdParams,
  response: { 200: CancelPreview }
} satisfies FastifySchema

export const rescheduleBooking = {
  summary: 'Move to another free slot',
  description:
    'By the client, before the start. The booking is pending again; what was paid stays. If the ' +
    'slot is not free, nothing changes.',
  operationId: 'rescheduleBooking',
  tags,
  params: IdParams,
  body: RescheduleBooking,
  response: { 200: Booking }
} satisfies FastifySchema
