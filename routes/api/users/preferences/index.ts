import { type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import {
  getPreferences,
  PreferencesView,
  updatePreferences,
  UpdatePreferences
} from '../../../../src/accounts/index.js'

const tags = ['Users']

const preferences: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    {
      config: { access: 'user' },
      schema: {
        summary: 'What I receive by e-mail and SMS',
        description: 'For each kind of message, and the time zone that mails tell times in.',
        operationId: 'getPreferences',
        tags,
        response: { 200: PreferencesView }
      }
    },
    async (request: FastifyRequest) => await getPreferences(fastify.db, request.actor)
  )

  fastify.put(
    '',
    {
      config: { access: 'user', problems: ['unknown_timezone'] },
      schema: {
        summary: 'Choose what I receive by e-mail and SMS',
        description: 'What concerns the safety of the account is mailed in any case.',
        operationId: 'updatePreferences',
        tags,
        body: UpdatePreferences,
        response: { 200: PreferencesView }
      }
    },
    async (request) => await updatePreferences(fastify.db, request.actor, request.body)
  )
}

export default preferences
