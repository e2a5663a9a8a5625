import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { ConfirmPhone, User } from '../../../../src/accounts/index.js'

const tags = ['Users']

export const requestPhoneCode = {
  summary: 'Send me a code to prove my telephone number',
  description:
    'By SMS, to the number of the profile; good for ten minutes, once. A number that is proven ' +
    'gets nothing. One code a minute and five a day, for an account and for a number. 503 where ' +
    'no SMS can be sent.',
  operationId: 'requestPhoneCode',
  tags,
  response: { 202: Type.Null() }
} satisfies FastifySchema

export const verifyPhone = {
  summary: 'Prove my telephone number by the code',
  description:
    'A code allows five tries. From then on the number gets the SMS that were chosen; another ' +
    'number has to be proven anew.',
  operationId: 'verifyPhone',
  tags,
  body: ConfirmPhone,
  response: { 200: User }
} satisfies FastifySchema
