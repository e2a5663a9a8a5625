import type { FastifySchema } from 'fastify'
import { IdParams } from '../../../../../src/shared/schemas.js'
import {
  AdminDispute,
  AnswerDispute,
  BookingDispute,
  DecideDispute,
  DisputePreview,
  OpenBookingDispute,
  PreviewDispute
} from '../../../../../src/support/index.js'

const tags = ['Bookings']

export const openBookingDispute = {
  summary: 'Dispute a booking',
  description:
    'By its client: until 48 hours after the completion; from 15 minutes after the start of an accepted ' +
    'one, when the provider did not come; or until 48 hours after the provider said that they were not ' +
    'there. Its money is frozen, nothing else moves it, and the provider and the team are told.',
  operationId: 'openBookingDispute',
  tags,
  params: IdParams,
  body: OpenBookingDispute,
  response: { 201: BookingDispute }
} satisfies FastifySchema

export const getBookingDispute = {
  summary: 'The dispute of a booking',
  description:
    'What both sides say and show, and what was decided: for them and the admins who decide. After one ' +
    'that was withdrawn there may be another: the newest is shown.',
  operationId: 'getBookingDispute',
  tags,
  params: IdParams,
  response: { 200: BookingDispute }
} satisfies FastifySchema

export const answerBookingDispute = {
  summary: 'Answer a dispute',
  description: 'By the provider, once, as long as it is open. The client is told.',
  operationId: 'answerBookingDispute',
  tags,
  params: IdParams,
  body: AnswerDispute,
  response: { 200: BookingDispute }
} satisfies FastifySchema

export const addDisputePhoto = {
  summary: 'Show a photo in a dispute',
  description:
    'By either side, as long as it is open, five each: one JPEG, PNG or WebP in the field `file`, at most ' +
    '10 MB. Only both sides and admins see it, by links that expire. The same file again changes nothing.',
  operationId: 'addDisputePhoto',
  tags,
  params: IdParams,
  response: { 200: BookingDispute }
} satisfies FastifySchema

export const withdrawBookingDispute = {
  summary: 'Withdraw a dispute',
  description: 'By the client, before it is decided: the money is released again, and the booking goes on.',
  operationId: 'withdrawBookingDispute',
  tags,
  params: IdParams,
  response: { 200: BookingDispute }
} satisfies FastifySchema

export const previewBookingDispute = {
  summary: 'What a decision would do to the money',
  description:
    'For admins of the money: what each side would have, by the function that decides. `online` is null ' +
    'where nothing was paid online. Nothing changes.',
  operationId: 'previewBookingDispute',
  tags,
  params: IdParams,
  querystring: PreviewDispute,
  response: { 200: DisputePreview }
} satisfies FastifySchema

export const decideBookingDispute = {
  summary: 'Decide a dispute',
  description:
    'By an admin of the money with a fresh proof, once. The client gets the share back of what is left of ' +
    'their payment, the provider the rest of it, less the commission. A booking that has not ended ends: ' +
    'cancelled as a no-show where all goes back for a provider that did not come, else completed. Both ' +
    'sides are told the sums and the reason.',
  operationId: 'decideBookingDispute',
  tags,
  params: IdParams,
  body: DecideDispute,
  response: { 200: AdminDispute }
} satisfies FastifySchema
