import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import {
  ChangeEmail,
  ChangePassword,
  Deactivate,
  Reauthenticate,
  UpdateProfile,
  User
} from '../../../src/accounts/index.js'
import { Avatar } from '../../../src/files/index.js'
import { PersonalData } from '../../../src/privacy/index.js'

const tags = ['Users']

export const getProfile = {
  summary: 'My profile',
  description: 'The same as `GET /api/auth/me`.',
  operationId: 'getProfile',
  tags,
  response: { 200: User }
} satisfies FastifySchema

export const updateProfile = {
  summary: 'Change my profile',
  description:
    'What is not given stays; null takes telephone or city away. A new telephone number is not ' +
    'proven. The e-mail address and the password have routes of their own.',
  operationId: 'updateProfile',
  tags,
  body: UpdateProfile,
  response: { 200: User }
} satisfies FastifySchema

export const uploadAvatar = {
  summary: 'Set my picture',
  description:
    'A JPEG, PNG or WebP in the field `file`, at most 10 MB and 40 megapixels. It is made anew, ' +
    'without its metadata, in two sizes. The same file again changes nothing.',
  operationId: 'uploadAvatar',
  tags,
  response: { 200: Avatar }
} satisfies FastifySchema

export const removeAvatar = {
  summary: 'Remove my picture',
  description: 'Its files go in the background.',
  operationId: 'removeAvatar',
  tags,
  response: { 204: Type.Null() }
} satisfies FastifySchema

export const deactivate = {
  summary: 'Close my account',
  description: 'Future bookings are cancelled as you would; every session ends.',
  operationId: 'deactivate',
  tags,
  body: Deactivate,
  response: { 204: Type.Null() }
} satisfies FastifySchema

export const changePassword = {
  summary: 'Change my password',
  description: 'Every other session and every link that was sent before ends, and a mail tells of it.',
  operationId: 'changePassword',
  tags,
  body: ChangePassword,
  response: { 204: Type.Null() }
} satisfies FastifySchema

export const changeEmail = {
  summary: 'Change my e-mail address',
  description:
    'It changes once the link that goes to the new address is used (`POST ' +
    '/api/auth/verify-email`). The link ends with this session, with a new password, and with ' +
    'any other change of address.',
  operationId: 'changeEmail',
  tags,
  body: ChangeEmail,
  response: { 202: Type.Null() }
} satisfies FastifySchema

export const exportPersonalData = {
  summary: 'Everything that is kept about me',
  description: 'The password is asked for once more.',
  operationId: 'exportPersonalData',
  tags,
  body: Reauthenticate,
  response: { 200: PersonalData }
} satisfies FastifySchema

export const eraseAccount = {
  summary: 'Close my account and remove all that tells who I was',
  description: 'Payments and the ledger stay under a bare id. This cannot be undone.',
  operationId: 'eraseAccount',
  tags,
  body: Reauthenticate,
  response: { 204: Type.Null() }
} satisfies FastifySchema
