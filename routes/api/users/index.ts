import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  ChangeEmail,
  ChangePassword,
  changePassword,
  deactivate,
  Deactivate,
  getProfile,
  Reauthenticate,
  removeAvatar,
  requestEmailChange,
  setAvatar,
  updateProfile,
  UpdateProfile,
  User
} from '../../../src/accounts/index.js'
import { eraseAccount, exportPersonalData, PersonalData } from '../../../src/privacy/index.js'
import { Avatar } from '../../../src/files/index.js'

const tags = ['Users']

const users: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/profile',
    {
      config: { access: 'user' },
      schema: {
        summary: 'My profile',
        description: 'The same as `GET /api/auth/me`.',
        operationId: 'getProfile',
        tags,
        response: { 200: User }
      }
    },
    async (request) => await getProfile(fastify.db, request.actor)
  )

  fastify.put(
    '/update',
    {
      config: { access: 'user', problems: ['unknown_city', 'contact_not_allowed', 'phone_not_valid'] },
      schema: {
        summary: 'Change my profile',
        description:
          'What is not given stays; null takes telephone or city away. A new telephone number is not ' +
          'proven. The e-mail address and the password have routes of their own.',
        operationId: 'updateProfile',
        tags,
        body: UpdateProfile,
        response: { 200: User }
      }
    },
    async (request) => await updateProfile(fastify.db, request.actor, request.body)
  )

  fastify.post(
    '/upload-avatar',
    {
      config: {
        access: 'user',
        upload: 'image',
        problems: [
          'file_missing',
          'file_damaged',
          'file_too_large',
          'file_type_refused',
          'file_disguised',
          'image_too_large',
          'files_unavailable'
        ]
      },
      schema: {
        summary: 'Set my picture',
        description:
          'A JPEG, PNG or WebP in the field `file`, at most 10 MB and 40 megapixels. It is made anew, ' +
          'without its metadata, in two sizes. The same file again changes nothing.',
        operationId: 'uploadAvatar',
        tags,
        response: { 200: Avatar }
      }
    },
    async (request) =>
      await request.upload(
        async (upload) => await setAvatar(fastify.db, fastify.fileStorage, request.actor, upload)
      )
  )

  fastify.delete(
    '/avatar',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Remove my picture',
        description: 'Its files go in the background.',
        operationId: 'removeAvatar',
        tags,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await removeAvatar(fastify.db, request.actor)
      return await reply.code(204).send(null)
    }
  )

  fastify.delete(
    '/deactivate',
    {
      config: { access: 'user', problems: ['wrong_credentials', 'last_admin'] },
      schema: {
        summary: 'Close my account',
        description: 'Future bookings are cancelled as you would; every session ends.',
        operationId: 'deactivate',
        tags,
        body: Deactivate,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await deactivate(fastify.db, request.actor, request.body)
      return reply.code(204).send(null)
    }
  )

  fastify.put(
    '/password',
    {
      config: { access: 'user', problems: ['wrong_credentials', 'password_too_common'] },
      schema: {
        summary: 'Change my password',
        description: 'Every other session and every link that was sent before ends, and a mail tells of it.',
        operationId: 'changePassword',
        tags,
        body: ChangePassword,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await changePassword(fastify.db, request.actor, request.body)
      return await reply.code(204).send(null)
    }
  )

  fastify.put(
    '/email',
    {
      config: { access: 'user', problems: ['wrong_credentials'] },
      schema: {
        summary: 'Change my e-mail address',
        description:
          'It changes once the link that goes to the new address is used (`POST ' +
          '/api/auth/verify-email`). The link ends with this session, with a new password, and with ' +
          'any other change of address.',
        operationId: 'changeEmail',
        tags,
        body: ChangeEmail,
        response: { 202: Type.Null() }
      }
    },
    async (request, reply) => {
      await requestEmailChange(fastify.db, request.actor, request.body)
      return await reply.code(202).send(null)
    }
  )

  fastify.post(
    '/export',
    {
      config: { access: 'user', pace: 'report', problems: ['wrong_credentials'] },
      schema: {
        summary: 'Everything that is kept about me',
        description: 'The password is asked for once more.',
        operationId: 'exportPersonalData',
        tags,
        body: Reauthenticate,
        response: { 200: PersonalData }
      }
    },
    async (request, reply) => {
      const data = await exportPersonalData(fastify.reports, request.actor, request.body)
      return await reply
        .header('cache-control', 'no-store')
        .header('content-disposition', 'attachment; filename="taskego-export.json"')
        .send(data)
    }
  )

  fastify.delete(
    '/erase',
    {
      config: { access: 'user', problems: ['wrong_credentials', 'last_admin'] },
      schema: {
        summary: 'Close my account and remove all that tells who I was',
        description: 'Payments and the ledger stay under a bare id. This cannot be undone.',
        operationId: 'eraseAccount',
        tags,
        body: Reauthenticate,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await eraseAccount(fastify.db, request.actor, request.body)
      return await reply.code(204).send(null)
    }
  )
}

export default users
