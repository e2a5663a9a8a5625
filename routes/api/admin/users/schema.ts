import type { FastifySchema } from 'fastify'
import { AdminUser, AdminUserPage, BanPreview, ListUsers } from '../../../../src/moderation/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['Admin']

export const listUsers = {
  summary: 'Everybody, newest first',
  description: 'With filters by words, role and ban. Deactivated and erased accounts are in it.',
  operationId: 'listUsers',
  tags,
  querystring: ListUsers,
  response: { 200: AdminUserPage }
} satisfies FastifySchema

export const getUser = {
  summary: 'One user',
  description: 'As admins see them, with the business if they sell.',
  operationId: 'getUser',
  tags,
  params: IdParams,
  response: { 200: AdminUser }
} satisfies FastifySchema

export const previewBan = {
  summary: 'What a ban would do: bookings cancelled, money refunded',
  description: 'Nothing is changed.',
  operationId: 'previewBan',
  tags,
  params: IdParams,
  response: { 200: BanPreview }
} satisfies FastifySchema
