import type { FastifySchema } from 'fastify'
import {
  AdminUser,
  AdminUserPage,
  BanPreview,
  ListUsers,
  OpenedView
} from '../../../../src/moderation/index.js'
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

export const viewAs = {
  summary: 'Look at the marketplace as a user',
  description:
    'Answers with a token that reads for fifteen minutes and changes nothing; documents, links and ' +
    'secrets are not shown (`view_only`). It needs the scope `support` and a fresh proof. The log keeps ' +
    'it, and the user finds it among their sessions and can end it.',
  operationId: 'viewAs',
  tags,
  params: IdParams,
  response: { 200: OpenedView }
} satisfies FastifySchema
