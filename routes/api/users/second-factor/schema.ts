import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { NewRecoveryCodes, NewSecondFactor, SecondFactor, TypedCode } from '../../../../src/accounts/index.js'

const tags = ['Users']

export const getSecondFactor = {
  summary: 'How does my second factor stand?',
  description: 'Since when signing in asks for a code, and how many recovery codes are left.',
  operationId: 'getSecondFactor',
  tags,
  response: { 200: SecondFactor }
} satisfies FastifySchema

export const startSecondFactor = {
  summary: 'Begin with a second factor',
  description:
    'Answers with a secret for an authenticator app (TOTP, RFC 6238). It counts once a code of it is ' +
    'confirmed. It needs a fresh proof, `POST /api/auth/proof`.',
  operationId: 'startSecondFactor',
  tags,
  response: { 200: NewSecondFactor }
} satisfies FastifySchema

export const confirmSecondFactor = {
  summary: 'Turn the second factor on by a code of the app',
  description:
    'From then on signing in asks for a code. Answers with ten recovery codes, which are shown this once. ' +
    'Other devices are signed out, and the owner is told by mail.',
  operationId: 'confirmSecondFactor',
  tags,
  body: TypedCode,
  response: { 200: NewRecoveryCodes }
} satisfies FastifySchema

export const renewRecoveryCodes = {
  summary: 'Make new recovery codes',
  description: 'The earlier ones do not work any more. It needs a fresh proof.',
  operationId: 'renewRecoveryCodes',
  tags,
  response: { 200: NewRecoveryCodes }
} satisfies FastifySchema

export const removeSecondFactor = {
  summary: 'Turn the second factor off',
  description: 'It needs a fresh proof, and the owner is told by mail.',
  operationId: 'removeSecondFactor',
  tags,
  response: { 204: Type.Null() }
} satisfies FastifySchema
