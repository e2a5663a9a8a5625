import type { FastifySchema } from 'fastify'
import { AdminDisputePage, ListDisputes } from '../../../../src/support/index.js'

const tags = ['Admin']

export const listBookingDisputes = {
  summary: 'What clients dispute, newest first',
  description: 'For admins of support or the money: with both sides, what they say, and what was decided.',
  operationId: 'listBookingDisputes',
  tags,
  querystring: ListDisputes,
  response: { 200: AdminDisputePage }
} satisfies FastifySchema
