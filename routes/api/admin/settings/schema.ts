import type { FastifySchema } from 'fastify'
import { ChangeSettings, Settings } from '../../../../src/settings/index.js'

const tags = ['Admin']

export const getSettings = {
  summary: "The marketplace's settings",
  description: 'What is in force, what was first, the bounds of each, and who set it last.',
  operationId: 'getSettings',
  tags,
  response: { 200: Settings }
} satisfies FastifySchema

export const changeSettings = {
  summary: 'Change settings',
  description:
    'All of the given values or none. They are in force on every server within five seconds; bookings that ' +
    'were made keep their terms. After somebody else’s change it is a 409 (`version_changed`): read again.',
  operationId: 'changeSettings',
  tags,
  body: ChangeSettings,
  response: { 200: Settings }
} satisfies FastifySchema
