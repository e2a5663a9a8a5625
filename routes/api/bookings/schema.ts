import type { FastifySchema } from 'fastify'
import {
  AnswerProposedTime,
  Booking,
  BookingPage,
  BookingQuery,
  CancelBooking,
  CancelPreview,
  ContradictNoShow,
  CreateBooking,
  MoneyPreview,
  PreviewAct,
  PhotoVersion,
  ProposeTime,
  ReportNoShow,
  ProviderBookingQuery,
  RescheduleBooking,
  SetBookingDetails,
  SetBookingStatus
} from '../../../src/bookings/index.js'
import { Id, IdParams, Strict } from '../../../src/shared/schemas.js'

const tags = ['Bookings']

export const createBooking = {
  summary: 'Book a free slot',
  description:
    'The booking is pending until its provider accepts, or accepted at once where they have chosen so ' +
    '(`isInstant` of the service). Price and cancel terms are frozen. A ' +
    'slot that is not free is a 409 with the nearest free starts as `alternatives`.',
  operationId: 'createBooking',
  tags,
  body: CreateBooking,
  response: { 201: Booking }
} satisfies FastifySchema

export const previewBooking = {
  summary: 'What a booking would cost, before it is made',
  description:
    'Nothing is made, held or told. Price and terms are those with which `create` would make it now, paid ' +
    'online or in cash. What `create` would refuse is refused with the same code.',
  operationId: 'previewBooking',
  tags,
  body: CreateBooking,
  response: { 200: MoneyPreview }
} satisfies FastifySchema

export const previewAct = {
  summary: 'What an act would do to the money of both sides',
  description:
    'For its client, its provider and admins; nothing is changed. Both sides read the same of accepting ' +
    '(by its provider), moving to `startAt` (by its client) and completing (by its provider); of ' +
    'cancelling each reads their own. What could not be done now is refused with the code of the act.',
  operationId: 'previewAct',
  tags,
  params: IdParams,
  querystring: PreviewAct,
  response: { 200: MoneyPreview }
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
  summary: 'What a provider was booked for',
  description: 'By the provider themselves, or by an admin. Newest first, or the soonest job first.',
  operationId: 'listProviderBookings',
  tags,
  params: IdParams,
  querystring: ProviderBookingQuery,
  response: { 200: BookingPage }
} satisfies FastifySchema

export const getBooking = {
  summary: 'One booking',
  description:
    'For its client, its provider and admins; for anyone else it is a 404. `allowedTransitions` ' +
    'says to which status the caller can take it now.',
  operationId: 'getBooking',
  tags,
  params: IdParams,
  response: { 200: Booking }
} satisfies FastifySchema

export const setBookingStatus = {
  summary: 'Accept, start, complete or cancel',
  description:
    'A move that is not open to the caller is a 409 that lists those that are, as `allowed`. ' +
    'With `version`, a booking that changed meanwhile is a 409. Where the provider has chosen to be asked ' +
    'for it (`asksStartCode` of their profile), or the marketplace asks all of them, they start with the ' +
    '`startCode` that the client sees.',
  operationId: 'setBookingStatus',
  tags,
  params: IdParams,
  body: SetBookingStatus,
  response: { 200: Booking }
} satisfies FastifySchema

export const setBookingDetails = {
  summary: 'Say where the job is, and what there is to know',
  description:
    'By the client, as long as it waits for its answer in time, or was accepted and has not started. What ' +
    'is not given stays, null takes away. The provider is told. The same again changes nothing.',
  operationId: 'setBookingDetails',
  tags,
  params: IdParams,
  body: SetBookingDetails,
  response: { 200: Booking }
} satisfies FastifySchema

export const addJobPhoto = {
  summary: 'Add a photo of the job',
  description:
    'By the client, as long as they may change its details: a JPEG, PNG or WebP in the field `file`, at ' +
    'most 10 MB; at most 5 photos. Both sides and admins see them, by links that work for ten minutes; ' +
    'the provider of a cancelled booking does not. The provider is told of the first, and not of the next ' +
    'until they have read that notice. With `version`, a booking that changed meanwhile is a 409. The same ' +
    'file again changes nothing.',
  operationId: 'addJobPhoto',
  tags,
  params: IdParams,
  querystring: PhotoVersion,
  response: { 200: Booking }
} satisfies FastifySchema

export const removeJobPhoto = {
  summary: 'Remove a photo of the job',
  description:
    'By the client, as long as they may change its details. It is gone for good. With `version`, a booking ' +
    'that changed meanwhile is a 409.',
  operationId: 'removeJobPhoto',
  tags,
  params: Strict({ id: Id, photoId: Id }),
  querystring: PhotoVersion,
  response: { 200: Booking }
} satisfies FastifySchema

export const cancelBooking = {
  summary: 'Cancel',
  description:
    'On the terms that `cancel/preview` shows. Providers give a reason, and so do admins once it was ' +
    'accepted.',
  operationId: 'cancelBooking',
  tags,
  params: IdParams,
  body: CancelBooking,
  response: { 200: Booking }
} satisfies FastifySchema

export const previewCancel = {
  summary: 'What cancelling now would do to the money of both sides',
  description:
    'Nothing is changed. `refund` and `fee` are what it would do if the caller cancelled. `freeUntil` is ' +
    'until when the client of an accepted booking gets all of it back. A request that waits costs ' +
    'nothing, unless it was moved after that and its provider has not answered with another time.',
  operationId: 'previewCancel',
  tags,
  params: IdParams,
  response: { 200: CancelPreview }
} satisfies FastifySchema

export const rescheduleBooking = {
  summary: 'Move to another free slot',
  description:
    'By the client, as long as it waits for its answer in time, or was accepted and has not started. The ' +
    'booking is pending again, or accepted at once as a new one would be; what was paid stays. If the slot ' +
    'is not free, or is the one that it has, nothing changes.',
  operationId: 'rescheduleBooking',
  tags,
  params: IdParams,
  body: RescheduleBooking,
  response: { 200: Booking }
} satisfies FastifySchema

export const proposeTime = {
  summary: 'Propose another time to the client',
  description:
    'By its provider or an admin, as long as the client may move it. The time is held for the client, and ' +
    'the booking stays as it is until they say yes: by `proposed-time/accept`, in chat, or by the link in ' +
    'the mail. A second one takes the place of the first. Without an answer until ' +
    '`proposedTime.expiresAt`, or with any change of the booking but of its notes, address and photos, ' +
    'it is closed.',
  operationId: 'proposeTime',
  tags,
  params: IdParams,
  body: ProposeTime,
  response: { 200: Booking }
} satisfies FastifySchema

export const acceptProposedTime = {
  summary: 'Say yes to the time that is proposed',
  description:
    'By the client. The booking is moved and accepted in one operation; what was paid stays. The same yes ' +
    'again changes nothing. If the slot is not free any more, nothing changes.',
  operationId: 'acceptProposedTime',
  tags,
  params: IdParams,
  body: AnswerProposedTime,
  response: { 200: Booking }
} satisfies FastifySchema

export const declineProposedTime = {
  summary: 'Say no to the time that is proposed',
  description: 'By the client. The booking stays as it is, and its provider is told.',
  operationId: 'declineProposedTime',
  tags,
  params: IdParams,
  body: AnswerProposedTime,
  response: { 200: Booking }
} satisfies FastifySchema

export const reportNoShow = {
  summary: 'Say that the client was not there',
  description:
    'By the provider of an accepted booking, from 15 minutes after the start until that day ends in the ' +
    "booking's zone, and for two hours at least. The booking is cancelled, the client is told, and of what " +
    'was paid the part is kept that a late cancellation keeps (`cancelPolicy`).',
  operationId: 'reportNoShow',
  tags,
  params: IdParams,
  body: ReportNoShow,
  response: { 200: Booking }
} satisfies FastifySchema

export const addNoShowPhoto = {
  summary: 'Add a photo to a no-show',
  description:
    'By the provider who told it, as long as it may be told and for an hour at least: one JPEG, PNG or ' +
    'WebP in the field `file`, at most 10 MB.',
  operationId: 'addNoShowPhoto',
  tags,
  params: IdParams,
  response: { 200: Booking }
} satisfies FastifySchema

export const contradictNoShow = {
  summary: 'Say that a no-show is not so',
  description:
    'By the client, once. The admins are told, and the booking shows the words. No money moves; what was ' +
    'kept can be paid out to the provider 14 days after the no-show, instead of 48 hours.',
  operationId: 'contradictNoShow',
  tags,
  params: IdParams,
  body: ContradictNoShow,
  response: { 200: Booking }
} satisfies FastifySchema
