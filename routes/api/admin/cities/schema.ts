import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { SaveCity } from '../../../../src/catalog/index.js'
import { AdminCity, EditCity, CityParams } from '../../../../src/moderation/index.js'

const tags = ['Admin']

export const createCity = {
  summary: 'Add a city',
  description: 'With its point on the map: distances are told from it to whoever names the city.',
  operationId: 'createCity',
  tags,
  body: SaveCity,
  response: { 201: AdminCity }
} satisfies FastifySchema

export const updateCity = {
  summary: 'Edit a city',
  description: 'What is not given stays. A new slug follows wherever the old one is used.',
  operationId: 'updateCity',
  tags,
  params: CityParams,
  body: EditCity,
  response: { 200: AdminCity }
} satisfies FastifySchema

export const deleteCity = {
  summary: 'Remove a city that nothing uses',
  description: 'One that services, providers or users still name is a 409 (`still_in_use`).',
  operationId: 'deleteCity',
  tags,
  params: CityParams,
  response: { 204: Type.Null() }
} satisfies FastifySchema
