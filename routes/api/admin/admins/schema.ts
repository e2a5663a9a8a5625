import type { FastifySchema } from 'fastify'
import { Admin, AdminList, SetAdminScopes } from '../../../../src/moderation/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['Admin']

export const listAdmins = {
  summary: 'Who may moderate, and what',
  description: 'All admins, in the order in which they came.',
  operationId: 'listAdmins',
  tags,
  response: { 200: AdminList }
} satisfies FastifySchema

export const setAdminScopes = {
  summary: 'Say what an admin may do',
  description:
    'In place of their former scopes, from their next request on. Only an admin who may do everything says ' +
    'so, with a fresh proof; the last of them stays that (`last_admin`).',
  operationId: 'setAdminScopes',
  tags,
  params: IdParams,
  body: SetAdminScopes,
  response: { 200: Admin }
} satisfies FastifySchema
