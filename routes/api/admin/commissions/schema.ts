import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import {
  AddCommission,
  Commission,
  CommissionPage,
  RemoveCommission
} from '../../../../src/payments/index.js'
import { IdParams, PageQuery } from '../../../../src/shared/schemas.js'

const tags = ['Admin']

export const listCommissions = {
  summary: 'Commission rules, newest first',
  description: 'Those in force, those that are over, and those that have not begun.',
  operationId: 'listCommissions',
  tags,
  querystring: PageQuery,
  response: { 200: CommissionPage }
} satisfies FastifySchema

export const addCommission = {
  summary: 'Add a commission rule',
  description:
    'Of one service, one provider or one category; of everybody where none is named. The nearest to the ' +
    'service wins, and of two as near the one that began last. It concerns what is booked in its time.',
  operationId: 'addCommission',
  tags,
  body: AddCommission,
  response: { 201: Commission }
} satisfies FastifySchema

export const removeCommission = {
  summary: 'Remove a commission rule',
  description: 'For what is booked from now on; bookings keep the commission that they were made with.',
  operationId: 'removeCommission',
  tags,
  params: IdParams,
  querystring: RemoveCommission,
  response: { 204: Type.Null() }
} satisfies FastifySchema
