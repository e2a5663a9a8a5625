import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  changePassword,
  getProfile,
  removeAvatar,
  requestEmailChange,
  setAvatar,
  updateProfile
} from '../../../src/accounts/index.js'
import { uploadRefusals } from '../../../src/files/index.js'
import { deactivate, eraseAccount, exportPersonalData } from '../../../src/privacy/index.js'
import * as schemas from './schema.js'

const users: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/profile',
    { config: { access: 'user' }, schema: schemas.getProfile },
    async (request) => await getProfile(fastify.market, request.actor)
  )

  fastify.put(
    '/update',
    {
      config: { access: 'user', problems: ['unknown_city', 'contact_not_allowed', 'phone_not_valid'] },
      schema: schemas.updateProfile
    },
    async (request) => await updateProfile(fastify.market, request.actor, request.body)
  )

  fastify.post(
    '/upload-avatar',
    {
      config: {
        access: 'user',
        upload: 'image',
        problems: [...uploadRefusals]
      },
      schema: schemas.uploadAvatar
    },
    async (request) =>
      await request.upload(
        async (upload) => await setAvatar(fastify.market, fastify.fileStorage, request.actor, upload)
      )
  )

  fastify.delete(
    '/avatar',
    { config: { access: 'user' }, schema: schemas.removeAvatar },
    async (request, reply) => {
      await removeAvatar(fastify.market, request.actor)
      return await reply.code(204).send(null)
    }
  )

  fastify.delete(
    '/deactivate',
    { config: { access: 'user', problems: ['wrong_credentials', 'last_admin'] }, schema: schemas.deactivate },
    async (request, reply) => {
      await deactivate(fastify.market, request.actor, request.body)
      return reply.code(204).send(null)
    }
  )

  fastify.put(
    '/password',
    {
      config: { access: 'user', problems: ['wrong_credentials', 'password_too_common'] },
      schema: schemas.changePassword
    },
    async (request, reply) => {
      await changePassword(fastify.market, request.actor, request.body)
      return await reply.code(204).send(null)
    }
  )

  fastify.put(
    '/email',
    { config: { access: 'user', problems: ['wrong_credentials'] }, schema: schemas.changeEmail },
    async (request, reply) => {
      await requestEmailChange(fastify.market, request.actor, request.body)
      return await reply.code(202).send(null)
    }
  )

  fastify.post(
    '/export',
    {
      config: { access: 'user', pace: 'report', problems: ['wrong_credentials'] },
      schema: schemas.exportPersonalData
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
      schema: schemas.eraseAccount
    },
    async (request, reply) => {
      await eraseAccount(fastify.market, request.actor, request.body)
      return await reply.code(204).send(null)
    }
  )
}

export default users
