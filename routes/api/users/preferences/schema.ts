import type { FastifySchema } from 'fastify'
import { PreferencesView, UpdatePreferences } from '../../../../src/accounts/index.js'

const tags = ['Users']

export const getPreferences = {
  summary: 'What I receive by e-mail and SMS',
  description: 'For each kind of message, and the time zone that mails tell times in.',
  operationId: 'getPreferences',
  tags,
  response: { 200: PreferencesView }
} satisfies FastifySchema

export const updatePreferences = {
  summary: 'Choose what I receive by e-mail and SMS',
  description: 'What concerns the safety of the account is mailed in any case.',
  operationId: 'updatePreferences',
  tags,
  body: UpdatePreferences,
  response: { 200: PreferencesView }
} satisfies FastifySchema
