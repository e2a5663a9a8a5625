import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { ChangeAddress, SaveAddress, SavedAddress, SavedAddresses } from '../../../../src/accounts/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['Users']

export const listAddresses = {
  summary: 'My saved addresses',
  description: 'The default first: a booking that is made without an address takes it.',
  operationId: 'listAddresses',
  tags,
  response: { 200: SavedAddresses }
} satisfies FastifySchema

export const saveAddress = {
  summary: 'Save an address',
  description: 'At most ten. The first one is the default.',
  operationId: 'saveAddress',
  tags,
  body: SaveAddress,
  response: { 201: SavedAddress }
} satisfies FastifySchema

export const changeAddress = {
  summary: 'Change a saved address',
  description: 'What is not given stays. Bookings keep the address that they were made with.',
  operationId: 'changeAddress',
  tags,
  params: IdParams,
  body: ChangeAddress,
  response: { 200: SavedAddress }
} satisfies FastifySchema

export const removeAddress = {
  summary: 'Remove a saved address',
  description: 'After the default the oldest of the others is it.',
  operationId: 'removeAddress',
  tags,
  params: IdParams,
  response: { 204: Type.Null() }
} satisfies FastifySchema
