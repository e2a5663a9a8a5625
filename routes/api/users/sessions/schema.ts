import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { Device, RevokeDevices } from '../../../../src/accounts/index.js'
import { IdParams, Page, PageQuery } from '../../../../src/shared/schemas.js'

const tags = ['Users']

export const listSessions = {
  summary: 'Where I am signed in',
  description:
    'Every device that is signed in, with when it was last used: the session of this request ' +
    'first, then the newest sign-in.',
  operationId: 'listSessions',
  tags,
  querystring: PageQuery,
  response: { 200: Page(Device) }
} satisfies FastifySchema

export const revokeSessions = {
  summary: 'Sign me out everywhere',
  description:
    'All sessions end at once, this one too unless `keepCurrent` is true, with their tokens and ' +
    'sockets. Links that were sent by mail end as well.',
  operationId: 'revokeSessions',
  tags,
  querystring: RevokeDevices,
  response: { 204: Type.Null() }
} satisfies FastifySchema

export const revokeSession = {
  summary: 'Sign one of my devices out',
  description: "Its tokens and sockets end at once. Somebody else's is a 404.",
  operationId: 'revokeSession',
  tags,
  params: IdParams,
  response: { 204: Type.Null() }
} satisfies FastifySchema
