import type { FastifySchema } from 'fastify'
import {
  AddCancelPolicy,
  AdminCancelPolicies,
  AdminCancelPolicy,
  CancelPolicyParams,
  EditCancelPolicy
} from '../../../../src/bookings/index.js'

const tags = ['Admin']

export const listCancelPolicies = {
  summary: 'Cancel policies',
  description:
    'With the terms in force, which of them providers may choose, and which is of whoever chooses none. ' +
    '`standard` has the numbers of the marketplace.',
  operationId: 'listCancelPolicies',
  tags,
  response: { 200: AdminCancelPolicies }
} satisfies FastifySchema

export const addCancelPolicy = {
  summary: 'Add a cancel policy',
  description:
    'Its tiers lead from what is free to what is kept at last, each nearer to the start and dearer than ' +
    'the one before. Providers may choose it once it is allowed.',
  operationId: 'addCancelPolicy',
  tags,
  body: AddCancelPolicy,
  response: { 201: AdminCancelPolicy }
} satisfies FastifySchema

export const editCancelPolicy = {
  summary: 'Allow, forbid or edit a cancel policy',
  description:
    'What is not given stays. It concerns what is booked from now on: bookings keep the terms that they ' +
    'were made with. Where a chosen policy is forbidden, the default holds instead.',
  operationId: 'editCancelPolicy',
  tags,
  params: CancelPolicyParams,
  body: EditCancelPolicy,
  response: { 200: AdminCancelPolicy }
} satisfies FastifySchema
