import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { OrderImages, Service, ServiceImageParams } from '../../../../../src/catalog/index.js'
import { ImageList } from '../../../../../src/files/index.js'
import { IdParams } from '../../../../../src/shared/schemas.js'

const tags = ['Services']

export const listServiceImages = {
  summary: 'The pictures of a service in their order',
  description: 'Each in two sizes, with addresses that never change.',
  operationId: 'listServiceImages',
  tags,
  params: IdParams,
  response: { 200: ImageList }
} satisfies FastifySchema

export const addServiceImage = {
  summary: 'Add a picture to a service',
  description:
    'A JPEG, PNG or WebP in the field `file`, at most 10 MB and 40 megapixels; at most 8 ' +
    'pictures. It is made anew, without its metadata, in two sizes. The same file again changes ' +
    'nothing.',
  operationId: 'addServiceImage',
  tags,
  params: IdParams,
  response: { 200: Service }
} satisfies FastifySchema

export const orderServiceImages = {
  summary: 'Put the pictures of a service in order',
  description: 'All of them, each once; the first is shown in lists.',
  operationId: 'orderServiceImages',
  tags,
  params: IdParams,
  body: OrderImages,
  response: { 200: Service }
} satisfies FastifySchema

export const removeServiceImage = {
  summary: 'Remove a picture of a service',
  description: 'Its files go in the background.',
  operationId: 'removeServiceImage',
  tags,
  params: ServiceImageParams,
  response: { 204: Type.Null() }
} satisfies FastifySchema
