import type { FastifySchema } from 'fastify'
import { ListServices, Service, ServicePage } from '../../../../src/catalog/index.js'
import { ModerateService, RemovalPreview } from '../../../../src/moderation/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['Admin']

export const listServicesAsAdmin = {
  summary: 'All services, hidden ones too, newest first',
  description: 'With a filter by words and by whether they are visible.',
  operationId: 'listServicesAsAdmin',
  tags,
  querystring: ListServices,
  response: { 200: ServicePage }
} satisfies FastifySchema

export const editServiceAsAdmin = {
  summary: 'Edit, hide or show a service',
  description: 'What is not given stays. Its provider is told, with the reason.',
  operationId: 'editServiceAsAdmin',
  tags,
  params: IdParams,
  body: ModerateService,
  response: { 200: Service }
} satisfies FastifySchema

export const previewRemoval = {
  summary: 'What removing it would leave running',
  description: 'Nothing is changed: the live bookings that would go on after it.',
  operationId: 'previewRemoval',
  tags,
  params: IdParams,
  response: { 200: RemovalPreview }
} satisfies FastifySchema
